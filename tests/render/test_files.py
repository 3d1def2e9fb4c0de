"""The files of one dossier: only those asked for, all saying the same."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from milaff.dossier.model import Dossier, Imprint
from milaff.render.files import render_files
from milaff.render.theme import Theme
from tests.render.docx.lint import lint
from tests.support import read_html


@pytest.mark.parametrize("formats", [("html",), ("pdf",), ()], ids=["html", "pdf", "none"])
def test_only_the_formats_asked_for_are_made(
    dossiers: Mapping[str, Dossier], theme: Theme, formats: tuple[str, ...]
) -> None:
    assert tuple(render_files(dossiers["algeria-azerbaijan"], "en", formats, theme)) == formats


def test_what_is_made_alone_is_what_is_made_with_the_others(
    dossiers: Mapping[str, Dossier], theme: Theme, built: Path
) -> None:
    imprint = Imprint(edition=1)
    (docx,) = render_files(dossiers["algeria-azerbaijan"], "en", ("docx",), theme, imprint=imprint).values()
    assert docx == (built / "algeria-azerbaijan" / "en.docx").read_bytes()


def test_word_documents_are_clean(built: Path, edition: tuple[str, str]) -> None:
    content = (built / edition[0] / f"{edition[1]}.docx").read_bytes()
    assert lint(content, rtl=edition[1] == "ar") == []


def test_the_html_looks_for_its_fonts_where_it_is_told_they_lie(dossiers: Mapping[str, Dossier], theme: Theme) -> None:
    for where in ("../fonts", "../../fonts"):
        files = render_files(dossiers["algeria-azerbaijan"], "en", ("html",), theme, fonts=where)
        css = read_html(files["html"]).xpath("string(//style[last()])")
        urls = [part.partition('"')[0] for part in css.split('url("')[1:]]
        assert urls
        assert all(url.startswith(f"{where}/") for url in urls)
