"""House styles, strings and templates: a workspace's own win over the packaged ones, file by file."""

import pytest

from milaff.dossier.compose import compose
from milaff.dossier.model import Dossier
from milaff.dossier.report import read_report
from milaff.dossier.strings import read_strings
from milaff.dossier.style import read_style
from milaff.facts.seeds import read_seeds
from milaff.problems import Problems
from milaff.workspace import Workspace
from tests.support import AS_OF, Copy

STYLE = """\
locales: {ar: ar-DZ, en: en-GB}
digits: arabic-indic
colour: "102030"
markings: {unclassified: {ar: عادي, en: OPEN}}
"""


def put(copy: Copy, name: str, text: str) -> None:
    path = copy.path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def composed(copy: Copy, name: str) -> Dossier:
    seeds = read_seeds(copy.root)
    return compose(Workspace(copy.root), seeds, name, read_report(copy.root, name), AS_OF)


def test_a_style_of_the_workspace_sets_months_digits_colour_and_marking(copy: Copy) -> None:
    put(copy, "templates/styles/house.yaml", STYLE)
    copy.edit("reports/egypt-azerbaijan.yaml", "style: egypt", "style: house")
    dossier = composed(copy, "egypt-azerbaijan")
    written = dossier.model_dump_json(include={"sections"})
    assert dossier.colour == "102030"
    assert dossier.marking.ar == "عادي"
    assert dossier.arabic_digits
    for word in ("جوان", "جويلية", "ديسمبر"):
        assert word in written
    assert "يونيو" not in "".join(_texts(dossier))
    assert any("٢٠" in text for text in _texts(dossier))
    assert not [text for text in _texts(dossier) if set("0123456789") & set(text)]


def _texts(dossier: Dossier) -> list[str]:
    """The Arabic texts of the chronology and the visits, which have dates in their cells."""
    section = next(s for s in dossier.sections if s.id == "exchange-of-visits")
    tables = [block for block in section.blocks if block.block == "table"]
    return [s.text.ar for table in tables for row in table.rows for s in row[0]]


def test_each_packaged_style_names_months_as_its_country_does(copy: Copy) -> None:
    workspace = Workspace(copy.root)
    assert read_style(workspace, "algeria").locales["ar"] == "ar-DZ"
    assert read_style(workspace, "egypt").locales["ar"] == "ar-EG"


def test_what_a_style_leaves_out_is_as_the_default_has_it(copy: Copy) -> None:
    put(copy, "templates/styles/morocco.yaml", 'locales: {ar: ar-MA, en: en-GB}\ncolour: "7A1F1F"\n')
    style, default = (read_style(Workspace(copy.root), name) for name in ("morocco", "default"))
    assert (style.locales["ar"], style.colour) == ("ar-MA", "7A1F1F")
    assert (style.honorifics, style.markings, style.digits) == (default.honorifics, default.markings, default.digits)


def test_an_honorific_for_a_country_that_is_none_is_told_by_its_line(copy: Copy) -> None:
    wrong = "  head-of-state:\n    XXX: {male: {ar: السيد, en: HE}, female: {ar: السيدة, en: HE}}\n"
    put(copy, "templates/styles/house.yaml", f"{STYLE}honorifics:\n{wrong}")
    with pytest.raises(Problems, match=r"house\.yaml:7: «XXX» is not a country"):
        read_style(Workspace(copy.root), "house")


@pytest.mark.parametrize(
    ("wrong", "right", "line", "says"),
    [
        ("ar-DZ", "xx-YY", 1, "unknown locale"),
        ("arabic-indic", "roman", 2, "digits"),
        ("102030", "blue", 3, "colour"),
        ("markings", "marking", 4, "marking: is not a key"),
    ],
)
def test_a_wrong_style_is_told_by_its_line(copy: Copy, wrong: str, right: str, line: int, says: str) -> None:
    put(copy, "templates/styles/house.yaml", STYLE.replace(wrong, right))
    with pytest.raises(Problems) as raised:
        read_style(Workspace(copy.root), "house")
    (problem,) = raised.value.problems
    assert (problem.file, problem.line) == ("templates/styles/house.yaml", line)
    assert says in problem.message


def test_a_string_of_the_workspace_wins_and_the_others_stay(copy: Copy) -> None:
    packaged = read_strings(Workspace(copy.root))
    put(copy, "templates/strings/en.yaml", "section: {summary: In brief}\n")
    own = read_strings(Workspace(copy.root))
    assert own.get("en", "section.summary") == "In brief"
    assert own.get("ar", "section.summary") == packaged.get("ar", "section.summary")
    assert own.get("en", "section.sources") == packaged.get("en", "section.sources")


def test_an_unknown_string_names_itself_and_its_file(copy: Copy) -> None:
    with pytest.raises(KeyError, match=r"templates/strings/ar\.yaml has no «no\.such\.key»"):
        read_strings(Workspace(copy.root)).get("ar", "no.such.key")


def test_a_phrase_of_the_workspace_wins_for_its_type_and_language_alone(copy: Copy) -> None:
    before = composed(copy, "algeria-azerbaijan")
    put(
        copy,
        "templates/phrases/en/visit.j2",
        """\
{% macro sentence(d) -%}{{ d.visitors|names }} came{%- endmacro %}
{% macro headline(d) -%}{{ d.visitors|names }} came{%- endmacro %}
{% macro particulars(d) -%}They came{%- endmacro %}
{% macro question(d) -%}Who came?{%- endmacro %}
""",
    )
    after = composed(copy, "algeria-azerbaijan")
    changed, kept = after.model_dump_json(), before.model_dump_json()
    assert "The President of Azerbaijan came" in changed
    assert "The President of Azerbaijan came" not in kept
    for section in ("sources", "people", "economic-relations"):
        old, new = (next(s for s in d.sections if s.id == section) for d in (before, after))
        assert [b.block for b in old.blocks] == [b.block for b in new.blocks]
    assert [e.quotation for e in after.evidence.values()] == [e.quotation for e in before.evidence.values()]
