"""Each thing that can be wrong with a claim or entity is one clear problem, where it is written, with what to do."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from milaff.facts.check import check_claims
from milaff.facts.seeds import read_seeds
from milaff.problems import Problem
from tests.support import Copy

OVERVIEW, STATEMENT = "egypt-azerbaijan-overview", "mohbaliyev-statement"
FACTS = f"seeds/facts/{OVERVIEW}.yaml"
PEOPLE = "seeds/entities/people.yaml"
SESSION = "joint-committee-2007"


def problems(root: Path) -> tuple[Problem, ...]:
    return read_seeds(root).problems


def only_problem(copy: Copy) -> Problem:
    found = problems(copy.root)
    assert len(found) == 1, "\n".join(map(str, found))
    return found[0]


def first(copy: Copy, name: str, old: str, new: str) -> int:
    """Replace the first ``old`` in a file; gives its line."""
    text = copy.path(name).read_text(encoding="utf-8")
    copy.path(name).write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_seeds_as_they_are_have_no_problem(copy: Copy) -> None:
    assert problems(copy.root) == ()


# Claims: (key of the claim to change, old, new, message, remedy)

QUOTE_LETTER = (
    "quote",
    "ديسمبر",
    "ديسنبر",
    "the quotation does not stand in the document",
    f"documents/{OVERVIEW}.txt",
)
CLAIM_ERRORS = {
    "altered quotation": ("quote", "ديسمبر", "ديسنبر", "does not stand in the document", f"documents/{OVERVIEW}.txt"),
    "unknown type": ("type", "mechanism", "mechanisn", "unknown type «mechanisn»", "Perhaps «mechanism» is meant"),
    "hopeless type": ("type", "mechanism", "zzz", "unknown type «zzz»", "Use one of: visit, meeting"),
    "unknown key": ("status", "status", "statsu", "statsu: is not a key", "Perhaps «status» is meant"),
    "unknown place": ("place", "baku", "bakku", "place: unknown entity «bakku»", "Perhaps «baku» is meant"),
    "no place": (
        "place",
        "baku",
        "socar",
        "place: «socar» stands among the organisations",
        "seeds/entities/places.yaml",
    ),
    "unknown mechanism": (
        "mechanism",
        "joint-committee-egypt-azerbaijan",
        "joint-comittee-egypt-azerbaijan",
        "mechanism: unknown entity",
        "Perhaps «joint-committee-egypt-azerbaijan» is meant",
    ),
    "unknown person": ("led_by", "fayza-aboulnaga", "faiza-aboulnaga", "person: unknown entity", "Perhaps «fayza-abou"),
    "person no person": (
        "led_by",
        "fayza-aboulnaga",
        "cairo",
        "person: «cairo» stands among the places",
        "people.yaml",
    ),
    "unknown country": ("parties", "EGY", "EGI", "no country has the code «EGI»", "«EGY»"),
    "country as a word": ("parties", "EGY", "Egypt", "no country has the code «Egypt»", "Perhaps «EGY» is meant"),
    "one country": ("parties", "EGY", "AZE", "not two countries", "Name each country once"),
    "impossible date": ("date", "2007-12-27", "2016-13-40", "«2016-13-40» is not a date in EDTF", "EDTF"),
    "date as a number": ("date", '"2007-12-27"', "2007", "date: is not text (found «2007»)", "quotation marks"),
    "unknown topic": ("topics", "economy", "econmy", "topics.0: should be", "Correct the value"),
    "unknown status": ("status", "held", "hold", "status: should be", "Correct the value"),
}


@pytest.mark.parametrize("error", CLAIM_ERRORS)
def test_an_error_in_a_claim_is_one_problem_on_its_line(copy: Copy, error: str) -> None:
    key, old, new, message, remedy = CLAIM_ERRORS[error]
    line = copy.edit_claim(OVERVIEW, SESSION, key, old, new)
    problem = only_problem(copy)
    assert (problem.file, problem.line, problem.claim) == (FACTS, line, SESSION)
    assert message in problem.message
    assert remedy in problem.remedy


def test_a_missing_label_is_told_with_its_path(copy: Copy) -> None:
    line = first(copy, PEOPLE, 'en: "Ilham Aliyev"', 'en: ""')
    problem = only_problem(copy)
    assert (problem.line, problem.message) == (line, "label.en: is empty")


@pytest.mark.parametrize(
    ("old", "new", "message", "remedy"),
    [
        ('en: "Ilham Aliyev"', 'en: "Ilham \u0410liyev"', "CYRILLIC CAPITAL LETTER A", "Latin letter"),
        ('ar: "إلهام علييف"', 'ar: "إلهام علی\u06ccف"', "ARABIC LETTER FARSI YEH", "Arabic letter"),
        ('ar: "إلهام علييف"', 'ar: "إلهام علىيف"', "ARABIC LETTER ALEF MAKSURA", "Arabic letter"),
        ('ar: "إلهام علييف"', 'ar: "إلهام عـلييف"', "ARABIC TATWEEL", "Arabic letter"),
        ('ar: "إلهام علييف"', 'ar: "\ufe87لهام علييف"', "ISOLATED FORM", "Arabic letter"),
        ('ar: "إلهام علييف"', 'ar: "إلهام \u202eعلييف"', "U+202E", "Delete it"),
        ('en: "Ilham Aliyev"', 'en: "Ilham\u200b Aliyev"', "U+200B", "Delete it"),
        ('"Ilham Aliyev", "Aliyev"', '"Ilham Aliyev", "\u2067Aliyev"', "U+2067", "Delete it"),
    ],
)
def test_a_deceptive_letter_in_a_name_is_one_problem(copy: Copy, old: str, new: str, message: str, remedy: str) -> None:
    line = first(copy, PEOPLE, old, new)
    problem = only_problem(copy)
    assert (problem.file, problem.line) == (PEOPLE, line)
    assert "entity «ilham-aliyev»" in problem.message
    assert message in problem.message
    assert remedy in problem.remedy


def test_an_alias_may_keep_the_letters_of_its_document(copy: Copy) -> None:
    first(copy, PEOPLE, '"Ilham Aliyev", "Aliyev"', '"Ilham Aliyev", "\u0410liyev", "عل\u06ccیف"')
    assert problems(copy.root) == ()


@pytest.mark.parametrize(
    ("key", "old", "new", "message"),
    [
        ("translation", "work", "w\u043erk", "CYRILLIC SMALL LETTER O"),
        ("translation", "work", "w\u200eork", "U+200E"),
        ("subject", "سبل", "\u06a9بل", "ARABIC LETTER KEHEH"),
        ("subject", "ways", "w\u0430ys", "CYRILLIC SMALL LETTER A"),
    ],
)
def test_a_deceptive_letter_in_our_own_text_is_one_problem(
    copy: Copy, key: str, old: str, new: str, message: str
) -> None:
    line = copy.edit_claim(OVERVIEW, SESSION, key, old, new)
    problem = only_problem(copy)
    assert (problem.line, problem.claim) == (line, SESSION)
    assert problem.message.startswith(key)
    assert message in problem.message


WORDING = '    wording:\n      ar: "بدأت في باكو في 27 ديسمبر 2007'


@pytest.mark.parametrize(
    ("new", "message"),
    [
        (WORDING.replace("2007", "2008"), "wording.ar: the number 2008"),
        (WORDING.replace("27", "28"), "wording.ar: the number 28"),
        (WORDING.replace("ديسمبر", "نوفمبر"), "wording.ar: the month «نوفمبر»"),
        (WORDING.replace("ديسمبر", "كانون الثاني"), "wording.ar: the month «كانون الثاني»"),
        (WORDING.replace("27", "٢٨"), "wording.ar: the number 28"),
    ],
)
def test_a_wording_with_a_number_or_month_that_the_claim_lacks_is_one_problem(
    copy: Copy, new: str, message: str
) -> None:
    line = copy.edit(FACTS, WORDING, new) + 1
    problem = only_problem(copy)
    assert (problem.line, problem.claim) == (line, SESSION)
    assert problem.message.startswith(message)
    assert "Take it out" in problem.remedy


@pytest.mark.parametrize("new", [WORDING.replace("27", "٢٧"), WORDING.replace("ديسمبر", "كانون الأول")])
def test_a_wording_may_say_the_date_in_other_digits_or_months(copy: Copy, new: str) -> None:
    copy.edit(FACTS, WORDING, new)
    assert problems(copy.root) == ()


def test_a_translation_with_another_number_is_one_problem(copy: Copy) -> None:
    line = copy.edit_claim(OVERVIEW, SESSION, "translation", "27", "29")
    problem = only_problem(copy)
    assert (problem.line, problem.claim) == (line, SESSION)
    assert problem.message.startswith("translation: the number 29")


def test_an_id_that_stands_twice_in_a_document_is_one_problem(copy: Copy) -> None:
    line = copy.claim_line(OVERVIEW, "meeting-aboulnaga-babayev")
    copy.edit_line(FACTS, line, "meeting-aboulnaga-babayev", SESSION)
    found = [p for p in problems(copy.root) if "twice" in p.message]
    assert [(p.file, p.line, p.claim) for p in found] == [(FACTS, line, SESSION)]
    assert found[0].remedy == "Give each its own id"


def test_an_entity_id_that_stands_twice_names_the_other_place(copy: Copy) -> None:
    places = copy.path("seeds/entities/places.yaml")
    content = places.read_text(encoding="utf-8")
    entry = '\n- id: socar\n  label: {ar: "سوكار", en: "Socar"}\n  located: {ar: "في سوكار", en: "at Socar"}\n'
    places.write_text(content.rstrip("\n") + entry, encoding="utf-8")
    (problem,) = (p for p in problems(copy.root) if p.file == "seeds/entities/places.yaml")
    assert problem.line == content.rstrip("\n").count("\n") + 2
    assert "already stands in seeds/entities/" in problem.message


def test_an_unknown_event_is_told_where_it_is_named(copy: Copy) -> None:
    name = next(
        p.stem for p in copy.path("seeds/facts").iterdir() if "fulfilled_by: [" in p.read_text(encoding="utf-8")
    )
    line = first(copy, f"seeds/facts/{name}.yaml", "fulfilled_by: [", "fulfilled_by: [no-such-event, ")
    problem = only_problem(copy)
    assert (problem.file, problem.line) == (f"seeds/facts/{name}.yaml", line)
    assert problem.message == "fulfilled_by: no claim has the event «no-such-event»"
    assert problem.claim


def test_an_unknown_claim_to_infer_from_is_told_where_it_is_named(copy: Copy) -> None:
    line = first(copy, FACTS, f"from: [{OVERVIEW}/", f"from: [{OVERVIEW}/no-")
    problem = only_problem(copy)
    assert (problem.file, problem.line) == (FACTS, line)
    assert problem.message.startswith(f"inferred.from: no claim has the key «{OVERVIEW}/no-")


def test_an_unknown_inferred_field_is_told(copy: Copy) -> None:
    line = first(copy, FACTS, "fields: [date]", "fields: [day]")
    problem = only_problem(copy)
    assert (problem.line, problem.message) == (line, "inferred.fields: unknown field «day»")


def test_a_broken_claim_makes_no_problem_of_the_claims_that_are_inferred_from_it(copy: Copy) -> None:
    text = copy.path(FACTS).read_text(encoding="utf-8")
    assert f"from: [{OVERVIEW}/{SESSION}" in text
    copy.edit_claim(OVERVIEW, SESSION, "type", "mechanism", "mechanisn")
    assert only_problem(copy).claim == SESSION


def test_an_unknown_marking_is_told_where_it_is_written(copy: Copy) -> None:
    line = copy.claim_line(OVERVIEW, SESSION, "place")
    copy.edit_line(FACTS, line, "place: baku", "place: baku\n    marking: secert")
    problem = only_problem(copy)
    assert (problem.line, problem.claim) == (line + 1, SESSION)
    assert problem.message == "marking: unknown marking «secert»"
    assert "unclassified, restricted" in problem.remedy


def test_an_unknown_marking_of_a_document_is_told_once_not_for_each_claim(copy: Copy) -> None:
    first(copy, "seeds/sources.yaml", "marking: unclassified", "marking: unclasified")
    assert only_problem(copy).file == "seeds/sources.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (PEOPLE, "country: AZE", "country: AZR", "no country has the code «AZR»"),
        (PEOPLE, "offices: [president-azerbaijan]", "offices: [president-of-azerbaijan]", "unknown office"),
        ("seeds/entities/forums.yaml", "parties: [EGY, AZE]", "parties: [EGY, XXX]", "no country has the code «XXX»"),
    ],
)
def test_an_unknown_country_or_office_of_an_entity_is_told(
    copy: Copy, file: str, old: str, new: str, message: str
) -> None:
    line = first(copy, file, old, new)
    problem = only_problem(copy)
    assert (problem.file, problem.line) == (file, line)
    assert message in problem.message
    assert problem.remedy


# Input of another shape than expected is told, and never breaks the reader

Damage = Callable[[str], str]
HEAD = f"document: {STATEMENT}\n"
CLAIM = "- {id: a, type: visit, parties: [EGY, AZE], translation: كلمات, from: AZE, to: EGY, "
SHAPES: dict[str, tuple[str, str]] = {
    "empty file": ("", "the file is empty"),
    "only a list": ("- a\n", "the file is not a mapping"),
    "only a word": ("word\n", "the file is not a mapping"),
    "no document": ("claims: []\n", "the file names no document"),
    "other document": ("document: other\n", "document «other» differs from the file's name"),
    "document a list": ("document: [a]\n", "differs from the file's name"),
    "unknown key": (HEAD + "claim: []\n", "«claim» is not a key of a claims file"),
    "claims a mapping": (HEAD + "claims: {a: 1}\n", "claims is not a list"),
    "claims a number": (HEAD + "claims: 0\n", "claims is not a list"),
    "claim a string": (HEAD + "claims: [word]\n", "the claim is not a mapping"),
    "claim null": (HEAD + "claims: [~]\n", "the claim is not a mapping"),
    "claim without type": (HEAD + "claims: [{id: a}]\n", "type: is missing"),
    "type a list": (HEAD + "claims: [{id: a, type: [visit]}]\n", "unknown type"),
    "participant a number": (HEAD + "claims:\n" + CLAIM + "quote: q, visitors: [5]}\n", "visitors.0: is not a mapping"),
    "participant empty": (HEAD + "claims:\n" + CLAIM + "quote: q, visitors: [{}]}\n", "the participant names nobody"),
    "participant unknown": (
        HEAD + "claims:\n" + CLAIM + "quote: q, visitors: [ilham]}\n",
        "«ilham» is no person, office",
    ),
    "quote a number": (HEAD + "claims:\n" + CLAIM + "quote: 5, visitors: [ilham-aliyev]}\n", "quote: is not a mapping"),
    "quote empty": (HEAD + "claims:\n" + CLAIM + "quote: '', visitors: [ilham-aliyev]}\n", "quote: is empty"),
    "quote blank": (HEAD + "claims:\n" + CLAIM + "quote: ' ', visitors: [ilham-aliyev]}\n", "the quotation is empty"),
    "passed over a string": (HEAD + "passed_over: word\n", "passed_over is not a list"),
    "passage null": (HEAD + "passed_over: [~]\n", "is not a mapping"),
    "passage without reason": (HEAD + "passed_over: [{quote: Egypt}]\n", "reason: is missing"),
    "broken yaml": (HEAD + "claims: [\n", "YAML syntax"),
    "control": (HEAD + "claims: \x07\n", "control character"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_claims_file_of_another_shape_is_one_problem(copy: Copy, shape: str) -> None:
    content, message = SHAPES[shape]
    file = f"seeds/facts/{STATEMENT}.yaml"
    copy.path(file).write_text(content, encoding="utf-8")
    (problem,) = (p for p in problems(copy.root) if p.file == file)
    assert message in problem.message
    assert problem.remedy
    assert problem.line <= content.count("\n") + 1


@pytest.mark.parametrize(
    "content", ["{}", "word", "5", "[5]", "[~]", "[[a]]", "- id: [a]", "- id: a\n  label: 5", "a: [", "\x07"]
)
def test_an_entities_file_of_another_shape_is_told(copy: Copy, content: str) -> None:
    copy.path(PEOPLE).write_text(content, encoding="utf-8")
    found = [p for p in problems(copy.root) if p.file == PEOPLE]
    assert found
    assert all(p.message and p.remedy for p in found)


def test_an_empty_entities_file_holds_no_entity(copy: Copy) -> None:
    copy.path("seeds/entities/offices.yaml").write_text("", encoding="utf-8")
    assert not [p for p in problems(copy.root) if p.file == "seeds/entities/offices.yaml"]


@pytest.mark.parametrize(
    ("name", "remedy"),
    [("seeds/facts/other.yml", "End its name in .yaml"), ("seeds/entities/person.yaml", "Name it one of: people.yaml")],
)
def test_a_file_that_would_be_passed_over_is_told(copy: Copy, name: str, remedy: str) -> None:
    copy.path(name).write_text("", encoding="utf-8")
    problem = only_problem(copy)
    assert (problem.file, problem.line) == (name, 0)
    assert remedy in problem.remedy


def test_claims_of_a_document_that_is_not_catalogued_are_told(copy: Copy) -> None:
    copy.path("seeds/facts/other.yaml").write_text("document: other\nclaims: []\n", encoding="utf-8")
    assert only_problem(copy).message == "the document «other» is not in seeds/sources.yaml"


def test_without_a_catalogue_that_alone_is_told(copy: Copy) -> None:
    copy.path("seeds/sources.yaml").unlink()
    assert only_problem(copy).file == "seeds/sources.yaml"


def test_a_claim_inferred_from_one_that_is_marked_higher_is_told(copy: Copy) -> None:
    # The ground of inference is printed with the claim: it would show what lies above the ceiling.
    path = copy.path("seeds/facts/friendship-association.yaml")
    text = path.read_text(encoding="utf-8")
    ground = "  - id: visit-ilham-aliyev-2024\n"
    assert ground in text
    path.write_text(text.replace(ground, f"{ground}    marking: secret\n"), encoding="utf-8")
    found = problems(copy.root)
    assert found
    assert {p.remedy for p in found} == {"Give this claim the same marking"}
    assert all("is marked higher than this claim" in p.message and p.line > 1 for p in found)


def test_claims_without_their_files_are_told_with_their_own_line(copy: Copy) -> None:
    seeds = read_seeds(copy.root)
    alone = replace(seeds.claims, files={})
    found = list(check_claims(alone, seeds.sources))
    lines = {(placed.file, placed.claim.id): placed.line for placed in seeds.claims.claims}
    assert found
    assert all(problem.claim and problem.line == lines[problem.file, problem.claim] for problem in found)
