"""What a letter says, and what it leaves out."""

from collections.abc import Callable
from datetime import date

import pytest

from milaff.correspondence.letter.letter import Letter, Reply
from milaff.correspondence.letter.page import Stationery, letter_page
from milaff.language.text import Text
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.correspondence.letter.samples import EMBASSY, enclosure, letter
from tests.support import Copy, read_html

Read = Callable[[Letter], str]


def test_a_note_opens_and_closes_with_the_courtesies(read: Read) -> None:
    text = read(letter())
    assert (
        "The Embassy of the Arab Republic of Egypt in Baku presents its compliments to the Ministry of Foreign Affairs"
        " of the Republic of Azerbaijan and has the honour to enclose herewith the document entitled “Egyptian–"
        "Azerbaijani relations: briefing dossier”, for information." in text
    )
    assert (
        "The Embassy avails itself of this opportunity to renew to the Ministry the assurances of its highest"
        " consideration." in text
    )


def test_condolence_drops_the_courtesies(read: Read) -> None:
    english, arabic = read(letter(condolence=True)), read(letter(language="ar", condolence=True))
    assert "compliments" not in english
    assert "highest consideration" not in english
    assert "transmits herewith to the Ministry of Foreign Affairs" in english
    assert "تحيات" not in arabic
    assert "تقديرها" not in arabic
    assert "تحيل سفارة جمهورية مصر العربية في باكو إلى وزارة خارجية جمهورية أذربيجان الموقرة" in arabic


def test_a_reply_names_the_note_that_it_answers(read: Read) -> None:
    reply = Reply("12", date(2026, 3, 1))
    assert "and, with reference to the Ministry's note No. 12 of 1 March 2026, has the honour to" in read(
        letter(reply=reply)
    )
    arabic = read(letter(language="ar", reply=reply))
    assert "الموقرة، وبالإشارة إلى مذكرة الوزارة الموقرة رقم 12 بتاريخ 1 مارس 2026، تتشرف بأن ترفق طيه" in arabic


def test_a_body_goes_on_where_the_courtesy_ends(read: Read) -> None:
    text = read(letter(body=("inform the Ministry of the visit.", "It would be grateful for an early answer.")))
    assert "has the honour to inform the Ministry of the visit.\n" in text
    assert "\nIt would be grateful for an early answer.\n" in text
    assert "enclose herewith" not in text


def test_a_body_is_text_and_never_markup(stationery: Stationery) -> None:
    page = letter_page(letter(body=("<b>x</b> & {{ 1 }}",), condolence=True), stationery)
    assert "&lt;b&gt;x&lt;/b&gt; &amp; {{ 1 }}" in page.html


@pytest.mark.parametrize(
    ("number", "arabic", "english"),
    [
        (1, "ترفق طيه الوثيقة المعنونة «", "enclose herewith the document entitled “"),
        (2, "ترفق طيه الوثيقتين المبينتين أدناه،", "enclose herewith the two documents listed below,"),
        (3, "ترفق طيه الوثائق المبينة أدناه،", "enclose herewith the three documents listed below,"),
    ],
)
def test_what_is_enclosed_is_counted_in_the_sentence(number: int, arabic: str, english: str, read: Read) -> None:
    enclosed = tuple(enclosure(f"{n}.pdf") for n in range(number))
    assert arabic in read(letter(language="ar", enclosures=enclosed))
    assert english in read(letter(enclosures=enclosed))


def test_each_enclosure_has_title_edition_pages_marking_and_sixteen_digits(read: Read) -> None:
    one = enclosure()
    text = read(letter())
    assert "Enclosures: 1\n" in text
    assert (
        "Egyptian–Azerbaijani relations: briefing dossier / Edition 1, 57 pages, UNCLASSIFIED,"
        f" SHA-256 {one.sha256[:16]}" in text
    )
    assert one.sha256[:17] not in text
    assert "المرفقات: مرفق واحد\n" in read(letter(language="ar"))


def test_a_file_of_others_has_neither_edition_nor_empty_commas(read: Read) -> None:
    foreign = enclosure("map.pdf", Text(ar="خريطة", en="Map"), edition=None, report=None, pages=1)
    assert "Map / One page, UNCLASSIFIED, SHA-256" in read(letter(enclosures=(foreign,)))


def test_the_marking_stands_below_the_number_and_the_addressee_at_the_foot(read: Read) -> None:
    lines = read(letter()).splitlines()
    number = lines.index("Ref.: BAK/2026/001")
    assert lines[number + 1] == "UNCLASSIFIED"
    assert lines.index("The Ministry of Foreign Affairs of the Republic of Azerbaijan / Baku") > lines.index(
        "Baku, 21 November 2026"
    )


def test_a_note_is_not_signed_but_leaves_room_for_initials_and_seal(read: Read) -> None:
    assert "Initials and seal" in read(letter())
    assert "Initials: AB" in read(letter(sender=EMBASSY.model_copy(update={"initials": "AB"})))


def test_a_seal_is_told_of_only_where_one_will_be_put(read: Read) -> None:
    assert "Sealed electronically" in read(letter(sealed=True))
    assert "Initials and seal" not in read(letter(sealed=True))
    assert "Sealed" not in read(letter())


def test_a_translation_says_of_what(read: Read) -> None:
    text = read(letter(translated_from=Text(ar="العربية", en="Arabic")))
    assert text.index("Translated from Arabic") < text.index("Note verbale\n")


def test_the_letterhead_has_both_languages_and_only_lines_that_were_given(stationery: Stationery) -> None:
    sender = EMBASSY.model_copy(update={"address": (Text(ar="صندوق بريد", en="PO Box"),)})
    for one, lines in ((letter(), []), (letter(sender=sender), ["PO Box"])):
        page = read_html(letter_page(one, stationery).html.encode())
        assert page.find_class("letterhead-name")[0].text_content() == "Embassy of the Arab Republic of EgyptBaku"
        assert page.find_class("letterhead-other")[0].text_content() == "سفارة جمهورية مصر العربية في باكو"
        assert [line.text_content() for line in page.find_class("letterhead-address")] == lines


def test_digits_of_the_house_leave_references_and_digests_alone(read: Read) -> None:
    text = read(letter(language="ar", arabic_digits=True))
    assert "باكو، في ٢١ نوفمبر ٢٠٢٦" in text
    assert "الإصدار ١، ٥٧ صفحة" in text
    assert "BAK/2026/001" in text
    assert enclosure().short in text


def test_a_memorandum_has_its_particulars_in_a_table(read: Read) -> None:
    text = read(letter("memorandum"))
    for line in ("From | Embassy of the Arab Republic of Egypt in Baku", "Date | 21 November 2026", "Subject | "):
        assert f"{line}" in text
    assert "compliments" not in text


def test_a_slip_lists_what_is_sent_and_leaves_room_for_the_receipt(read: Read) -> None:
    text = read(letter("slip", enclosures=(enclosure(), enclosure("b.pdf", edition=None))))
    assert f"1 | Egyptian–Azerbaijani relations: briefing dossier / UNCLASSIFIED | 1 | 57 | {enclosure().short}" in text
    assert "| — | 57 |" in text
    assert "Received by | …" in text


def test_a_letter_above_the_lowest_marking_bears_it_on_every_page(stationery: Stationery) -> None:
    secret = letter(marking=Text(ar="سري", en='SECRET "A"'), marked=True)
    html = letter_page(secret, stationery).html
    assert html.count(r'content: "SECRET \000022A\000022"') == 2
    assert "content" not in letter_page(letter(), stationery).html.partition("@top-center")[2][:20]


def test_a_workspace_has_its_own_wording(copy: Copy) -> None:
    own = copy.path("templates/letters/note-verbale.en.html.j2")
    own.parent.mkdir(parents=True)
    own.write_text("<p>{{ sentence(sender.name) }} greets {{ addressee.name }}.</p>", encoding="utf-8")
    html = letter_page(letter(), Stationery(Workspace(copy.root))).html
    assert "<p>The Embassy of the Arab Republic of Egypt in Baku greets the Ministry" in html
    assert "compliments" not in html


def test_a_template_that_fails_names_its_file_and_line(copy: Copy) -> None:
    own = copy.path("templates/letters/note-verbale.en.html.j2")
    own.parent.mkdir(parents=True)
    own.write_text("<p>\n{{ t('no-such') }}</p>", encoding="utf-8")
    with pytest.raises(Problems) as found:
        letter_page(letter(), Stationery(Workspace(copy.root)))
    (problem,) = found.value.problems
    assert (problem.file, problem.line) == ("templates/letters/note-verbale.en.html.j2", 2)
    assert "templates/letters/en.yaml has no «no-such»" in problem.message


def test_a_string_that_one_language_lacks_is_a_problem(copy: Copy) -> None:
    own = copy.path("templates/letters/en.yaml")
    own.parent.mkdir(parents=True)
    own.write_text("extra: x\n", encoding="utf-8")
    with pytest.raises(Problems, match=r"templates/letters/ar\.yaml: the string «extra» is missing"):
        letter_page(letter(), Stationery(Workspace(copy.root)))
