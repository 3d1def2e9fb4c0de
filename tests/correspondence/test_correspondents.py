"""Senders and addressees as the file lists them, and how it is told what is wrong."""

import json
from pathlib import Path

import pytest

from milaff.correspondence.correspondents import Correspondent, check_distributions, read_correspondents
from milaff.correspondence.heads import HEADS, KINDS, derived
from milaff.dossier.distribution import Recipient
from milaff.dossier.report import read_report, report_names
from milaff.language.countries import countries, country
from milaff.problems import Problems
from tests.support import REPORTS, ROOT, Copy

FILE = "reports/correspondents.yaml"


def written(tmp_path: Path, text: str) -> Path:
    (tmp_path / "reports").mkdir()
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    return tmp_path


def refusals(tmp_path: Path, text: str) -> list[str]:
    with pytest.raises(Problems) as found:
        read_correspondents(written(tmp_path, text))
    return [str(problem) for problem in found.value.problems]


def test_the_correspondents_of_this_repository_are_named_by_kind_and_country() -> None:
    known = read_correspondents(ROOT)
    assert known["egypt-embassy-baku"].full.ar == "سفارة جمهورية مصر العربية"
    assert known["azerbaijan-mfa"].full.en == "the Ministry of Foreign Affairs of the Republic of Azerbaijan"
    assert known["algeria-mfa"].full.ar.startswith("وزارة الشؤون الخارجية ")


def test_nothing_is_known_of_addresses_that_were_not_given() -> None:
    assert not any(one.address or one.mail for one in read_correspondents(ROOT).values())


def test_the_file_is_not_taken_for_a_report() -> None:
    assert report_names(ROOT) == REPORTS
    with pytest.raises(Problems, match="there is no such report"):
        read_report(ROOT, "correspondents")


def test_a_workspace_without_the_file_has_no_correspondents(tmp_path: Path) -> None:
    assert read_correspondents(tmp_path) == {}


def test_all_errors_are_told_at_once_each_with_its_line(tmp_path: Path) -> None:
    text = "a:\n  kind: embasy\n  country: EGY\nb:\n  kind: embassy\n  country: XXX\nC D:\n  kind: office\n"
    lines = refusals(tmp_path, text)
    assert [line.split(" ")[0] for line in lines] == [f"{FILE}:2:", f"{FILE}:6:", f"{FILE}:7:"]


@pytest.mark.parametrize("pattern", ["BAK/{year}", "{sequence}", "{year}/{sequence}/{sequence}", "{0}", "x{", "\n"])
def test_a_pattern_that_would_repeat_numbers_is_refused(tmp_path: Path, pattern: str) -> None:
    (line,) = refusals(tmp_path, f"a: {{kind: embassy, country: EGY, reference: {json.dumps(pattern)}}}\n")
    assert line.startswith(f"{FILE}:1: ")


@pytest.mark.parametrize("file", ["../secret.svg", "emblem.gif", ".svg", "a/b.png"])
def test_an_emblem_lies_in_the_folder_of_letterheads(tmp_path: Path, file: str) -> None:
    (line,) = refusals(tmp_path, f"a: {{kind: embassy, country: EGY, emblem: {file}}}\n")
    assert "is no emblem" in line


def test_a_mail_address_with_a_line_break_is_refused(tmp_path: Path) -> None:
    (line,) = refusals(tmp_path, 'a: {kind: embassy, country: EGY, mail: "a@b.example\\nBcc: c@d.example"}\n')
    assert "line break" in line


@pytest.mark.parametrize("kind", [kind for kind in KINDS if HEADS[kind].full is None])
def test_a_kind_whose_name_no_grammar_knows_must_be_named(tmp_path: Path, kind: str) -> None:
    (line,) = refusals(tmp_path, f"a: {{kind: {kind}, country: EGY}}\n")
    assert f"a name, for none follows from the kind «{kind}»" in line


def test_the_holy_see_has_a_nunciature() -> None:
    one = Correspondent(kind="embassy", country="VAT")
    assert (one.full.en, one.full.ar, one.feminine) == ("the Apostolic Nunciature", "السفارة البابوية", True)


def test_every_country_gives_every_kind_a_name_that_differs_from_all_others() -> None:
    for kind in (kind for kind in KINDS if HEADS[kind].full):
        names = [derived(HEADS[kind], one) for one in countries().values()]
        assert len({name.ar for name in names if name}) == len({name.en for name in names if name}) == len(countries())


def test_the_preposition_joins_the_article() -> None:
    name = derived(HEADS["permanent-mission"], country("DZA"))
    assert name is not None
    assert name.ar == "البعثة الدائمة للجمهورية الجزائرية الديمقراطية الشعبية"


def test_a_distribution_names_its_recipients_and_their_ceilings(copy: Copy) -> None:
    with copy.path("reports/egypt-azerbaijan.yaml").open("a", encoding="utf-8") as file:
        file.write("distribution:\n  - {to: azerbaijan-mfa, copies: 2, ceiling: restricted}\n  - {to: x, cc: true}\n")
    report = read_report(copy.root, "egypt-azerbaijan", ("unclassified", "restricted"))
    assert report.distribution == (
        Recipient(to="azerbaijan-mfa", copies=2, ceiling="restricted"),
        Recipient(to="x", cc=True),
    )
    (unknown,) = check_distributions(copy.root)
    assert (unknown.file, unknown.message) == (
        "reports/egypt-azerbaijan.yaml",
        "there is no correspondent «x»",
    )


def test_a_wrong_distribution_is_told_line_by_line(copy: Copy) -> None:
    with copy.path("reports/egypt-azerbaijan.yaml").open("a", encoding="utf-8") as file:
        file.write("distribution:\n  - {to: a, ceiling: cosmic}\n  - {to: a}\n")
    with pytest.raises(Problems) as found:
        read_report(copy.root, "egypt-azerbaijan", ("unclassified", "restricted"))
    messages = [problem.message for problem in found.value.problems]
    assert messages == ["unknown marking «cosmic»", "«a» stands twice in the distribution"]
