"""What a mention tells besides its date: its words, calendar and kind, and what a reader should know of it."""

import time

import pytest

from milaff.extraction.dates import find_dates
from milaff.language.edtf import DateError


def only(text: str, document_date: str | None = None) -> tuple[str, str | None, str, str, str]:
    (mention,) = find_dates(text, document_date=document_date)
    return mention.text, mention.edtf, mention.kind, mention.calendar, mention.note


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("وقع يوم السبت 3 نوفمبر 2018 في باكو", "السبت 3 نوفمبر 2018", "day"),
        ("ولعام 2016 أهمية", "عام 2016", "year"),
        ("زيارته فى فبراير2009، لحضور", "فبراير2009", "month"),
        ("خلال الفترة من 3 إلى 5 مايو 2016م.", "من 3 إلى 5 مايو 2016م", "range"),
        ("في النصف الأول من عام 2016", "النصف الأول من عام 2016", "half"),
        ("in the third quarter of 2019", "third quarter of 2019", "quarter"),
        ("in the summer of 2015,", "summer of 2015", "season"),
        ("the 1990s", "1990s", "decade"),
        ("القرن العشرون", "القرن العشرون", "century"),
    ],
)
def test_a_mention_gives_its_words_without_those_around_them(text: str, words: str, kind: str) -> None:
    found = only(text)
    assert (found[0], found[2]) == (words, kind)


def test_a_hijri_date_alone_is_converted_and_says_so() -> None:
    _, edtf, _, calendar, note = only("في 15 رمضان 1437هـ")
    assert (edtf, calendar) == ("2016-06-20", "hijri")
    assert "Umm al-Qura" in note


def test_a_date_in_both_calendars_is_the_gregorian_one() -> None:
    assert only("15 رمضان 1437هـ الموافق 20 يونيو 2016م")[1:] == ("2016-06-20", "day", "both", "")


def test_a_hijri_month_agrees_with_a_day_within_it() -> None:
    assert only("رمضان 1437هـ الموافق 20 يونيو 2016م")[1:] == ("2016-06-20", "day", "both", "")


def test_two_calendars_that_do_not_agree_are_noted() -> None:
    _, edtf, _, calendar, note = only("15 رمضان 1437هـ الموافق 20 يوليو 2016م")
    assert (edtf, calendar) == ("2016-07-20", "both")
    assert "do not agree" in note


def test_a_weekday_that_is_not_the_dates_is_noted() -> None:
    _, edtf, _, _, note = only("السبت 30 سبتمبر 2010")
    assert (edtf, note) == ("2010-09-30", "that day is a Thursday, not a Saturday")


def test_a_day_counted_to_another_weekday_than_the_text_says_is_not_taken() -> None:
    _, edtf, _, _, note = only("أمس السبت", "2016-11-04")
    assert (edtf, note) == (None, "that day is a Thursday, not a Saturday")


def test_an_order_of_day_and_month_that_may_be_american_is_noted() -> None:
    assert "month/day" in only("signed on 4/5/2010")[4]
    assert only("وقع في 4/5/2010")[4] == ""
    assert only("signed on 4/4/2010")[4] == ""


def test_an_order_is_learnt_from_dates_that_leave_no_choice() -> None:
    american = find_dates("on 9/30/2010, then on 4/5/2011")
    mixed = find_dates("on 9/30/2010, then on 30/9/2010, then on 4/5/2011")
    assert [mention.edtf for mention in american] == ["2010-09-30", "2011-04-05"]
    assert [mention.edtf for mention in mixed] == ["2010-09-30", "2010-09-30", "2011-05-04"]


def test_a_blank_line_parts_dates() -> None:
    assert [mention.edtf for mention in find_dates("May\n\n2016: visits")] == ["2016"]


def test_a_date_may_run_over_the_end_of_a_line() -> None:
    assert only("في 8\nنوفمبر 1992")[1] == "1992-11-08"


def test_the_same_year_is_not_looked_for_far_away() -> None:
    near = find_dates(f"في 2007 {'كلام ' * 20} وفي مايو من نفس السنة")
    far = find_dates(f"في 2007 {'كلام ' * 200} وفي مايو من نفس السنة")
    assert [mention.edtf for mention in near] == ["2007", "2007-05"]
    assert [mention.edtf for mention in far] == ["2007", None]


@pytest.mark.parametrize("day", ["yesterday", "on Saturday", "this week", "three days ago"])
def test_a_day_is_not_counted_from_a_month(day: str) -> None:
    assert find_dates(day, document_date="2016-11")[0].edtf is None


def test_a_document_date_that_is_none_is_refused() -> None:
    with pytest.raises(DateError):
        find_dates("yesterday", document_date="6 November 2016")


@pytest.mark.parametrize(
    "unit", ["1", "1 ", "3-", "3, ", "1/", "2004-", "من ", "ا", "ـ", "\u200f", " \n", "from 3 to ", "8 نوفمبر 1992 "]
)
def test_time_grows_no_faster_than_a_hostile_text(unit: str) -> None:
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        begin = time.process_time()
        find_dates(text)
        return time.process_time() - begin

    seconds(1000)
    short, long = (min(seconds(length) for _ in range(2)) for length in (20_000, 160_000))
    assert long < 24 * max(short, 0.02)  # eight times the text; in quadratic time 64 times as long


def test_the_verb_of_a_title_says_nothing_of_the_paragraph_below_it() -> None:
    title = "أردوغان يستقبل وزير الخارجية الأمريكي في أنقرة\n"
    told = "تباحث الرئيس التركي مساء الخميس مع وزير الخارجية الأمريكي. " + "وكانت المباحثات مطولة. " * 10
    assert [m.edtf for m in find_dates(title + told, document_date="2018-02-16")] == ["2018-02-15"]
