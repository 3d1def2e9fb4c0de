"""The audit: every line of every dossier is exact, and a file that lies is found out, line by line."""

import re
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from milaff.render.audit import NotAuditable, Report, audit_pdf
from milaff.render.audit.glyphs import to_unicode
from milaff.render.theme import Theme
from tests.render.audit.conftest import Damage


def test_every_line_of_every_dossier_is_exact(built: Path, edition: tuple[str, str], theme: Theme) -> None:
    report = audit_pdf(built / edition[0] / f"{edition[1]}.pdf", theme)
    assert report.findings == ()
    assert report.exact == report.lines > 300


def fonts(pdf: Any) -> dict[str, Any]:
    return dict(pdf.pages[0].resources["/Font"].items())


def shown(pdf: Any, page: int) -> list[tuple[Any, str, str, list[Any]]]:
    """Give (instruction's operands, font, text, the page's instructions) of all text of a page."""
    found = []
    instructions: list[Any] = list(pikepdf.parse_content_stream(pdf.pages[page]))
    maps = {name: to_unicode(font.ToUnicode.read_bytes()) for name, font in fonts(pdf).items()}
    name = ""
    for number, instruction in enumerate(instructions):
        if str(instruction.operator) == "Tf":
            name = str(instruction.operands[0])
        elif str(instruction.operator) == "TJ":
            text = "".join(maps[name][code] for code in codes_of(instruction))
            found.append((number, name, text, instructions))
    return found


def rewrite(pdf: Any, page: int, number: int, instructions: list[Any], codes: list[int]) -> None:
    """Show other codes in the place of an instruction's."""
    string = pikepdf.String(b"".join(code.to_bytes(2, "big") for code in codes))
    instructions[number] = pikepdf.ContentStreamInstruction([pikepdf.Array([string])], pikepdf.Operator("TJ"))
    pdf.pages[page].Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))


def codes_of(instruction: Any) -> list[int]:
    codes = b"".join(bytes(part) for part in instruction.operands[0] if isinstance(part, pikepdf.String))
    return [int.from_bytes(codes[at : at + 2]) for at in range(0, len(codes), 2)]


def test_one_wrong_entry_of_a_font_s_map_shows_in_every_line_that_has_it(damaged: Damage, theme: Theme) -> None:
    def forge(pdf: Any) -> None:
        for font in fonts(pdf).values():
            content = font.ToUnicode.read_bytes()
            font.ToUnicode.write(content.replace(b"<0639>", b"<063a>"))  # ع becomes غ

    report = audit_pdf(damaged(forge), theme)
    assert len(report.findings) > 50
    for finding in report.findings:
        assert "غ" in finding.printed
        # What stands outside the blocks, such as a running head, repeats no line any more.
        assert not finding.meant or finding.printed == finding.meant.replace("ع", "غ")


def test_an_entry_that_says_more_letters_than_there_are_is_found_and_the_next_line_is_read_on(
    damaged: Damage, theme: Theme
) -> None:
    def forge(pdf: Any) -> None:
        for font in fonts(pdf).values():
            content = font.ToUnicode.read_bytes()
            font.ToUnicode.write(content.replace(b"<0638>", b"<06380638>"))  # ظ becomes ظظ

    report = audit_pdf(damaged(forge), theme)
    assert report.findings
    assert all(
        "ظظ" in finding.printed and finding.printed.replace("ظظ", "ظ") == finding.meant for finding in report.findings
    )


def test_two_glyphs_that_changed_places_are_found_on_their_page(damaged: Damage, theme: Theme) -> None:
    def swap(pdf: Any) -> None:
        number, _, _, instructions = max(shown(pdf, 3), key=lambda found: len(found[2]))
        codes = codes_of(instructions[number])
        place = next(n for n in range(10, len(codes) - 1) if codes[n] != codes[n + 1])
        codes[place : place + 2] = codes[place + 1], codes[place]
        rewrite(pdf, 3, number, instructions, codes)

    report = audit_pdf(damaged(swap), theme)
    assert [finding.page for finding in report.findings] == [4]
    assert sorted(report.findings[0].printed) == sorted(report.findings[0].meant)


def test_a_date_that_runs_the_wrong_way_is_found(damaged: Damage, theme: Theme) -> None:
    year = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)")
    places: list[tuple[int, str]] = []

    def reverse(pdf: Any) -> None:
        for page in range(2, len(pdf.pages)):
            for number, _, text, instructions in shown(pdf, page):
                if match := year.search(text):
                    codes = codes_of(instructions[number])
                    codes[match.start() : match.end()] = reversed(codes[match.start() : match.end()])
                    rewrite(pdf, page, number, instructions, codes)
                    places.append((page + 1, match[0]))
                    return

    report = audit_pdf(damaged(reverse), theme)
    page, digits = places[0]
    assert [finding.page for finding in report.findings] == [page]
    assert digits in report.findings[0].meant
    assert digits[::-1] in report.findings[0].printed


def test_a_line_that_is_gone_is_missed(damaged: Damage, theme: Theme) -> None:
    def drop(pdf: Any) -> None:
        number, _, _, instructions = max(shown(pdf, 3), key=lambda found: len(found[2]))
        del instructions[number]
        pdf.pages[3].Contents = pdf.make_stream(pikepdf.unparse_content_stream(instructions))

    assert audit_pdf(damaged(drop), theme).findings


def test_a_running_head_that_says_something_else_is_found(damaged: Damage, theme: Theme) -> None:
    def forge(pdf: Any) -> None:
        number, _, _, instructions = shown(pdf, 4)[-1]
        rewrite(pdf, 4, number, instructions, codes_of(instructions[number])[:-1])

    report = audit_pdf(damaged(forge), theme)
    assert [(finding.page, finding.meant) for finding in report.findings] == [(5, "")]


def test_the_report_as_data_counts_and_lists(damaged: Damage, theme: Theme) -> None:
    def forge(pdf: Any) -> None:
        for font in fonts(pdf).values():
            font.ToUnicode.write(font.ToUnicode.read_bytes().replace(b"<0639>", b"<063a>"))

    report = audit_pdf(damaged(forge), theme)
    data = report.to_json()
    assert isinstance(report, Report)
    assert data["lines"] - data["exact"] == len(data["findings"])
    assert set(data["findings"][0]) == {"page", "printed", "meant"}


def test_a_pdf_without_a_dossier_is_refused_with_the_reason(damaged: Damage, theme: Theme) -> None:
    def drop(pdf: Any) -> None:
        del pdf.attachments["dossier.json"]

    with pytest.raises(NotAuditable, match=r"no dossier\.json is attached"):
        audit_pdf(damaged(drop), theme)


def test_an_attachment_that_is_no_dossier_is_refused_with_the_reason(damaged: Damage, theme: Theme) -> None:
    def forge(pdf: Any) -> None:
        pdf.attachments["dossier.json"] = b'{"report": 1}'

    with pytest.raises(NotAuditable, match="not as this version of milaff writes it"):
        audit_pdf(damaged(forge), theme)


def test_a_file_without_structure_is_refused(damaged: Damage, theme: Theme) -> None:
    def drop(pdf: Any) -> None:
        del pdf.Root.StructTreeRoot

    with pytest.raises(NotAuditable, match="damaged or not of our making"):
        audit_pdf(damaged(drop), theme)


@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "no sound PDF"), (b"%PDF-1.7\nrubbish", "no sound PDF"), (None, "no such file")]
)
def test_a_damaged_or_missing_file_is_refused_in_one_line(
    content: bytes | None, reason: str, tmp_path: Path, theme: Theme
) -> None:
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(NotAuditable, match=reason) as error:
        audit_pdf(path, theme)
    assert "\n" not in str(error.value)


def test_an_encrypted_file_is_refused_in_one_line(built: Path, tmp_path: Path, theme: Theme) -> None:
    path = tmp_path / "secret.pdf"
    with pikepdf.open(built / "algeria-azerbaijan" / "ar.pdf") as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(NotAuditable, match="encrypted"):
        audit_pdf(path, theme)
