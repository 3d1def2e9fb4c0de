"""``milaff preview``: the dossier in the browser, news of every change, errors in the page, and nobody else let in."""

import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock

import pytest

from tests.preview.conftest import Preview, started
from tests.support import ROOT, Copy, run


@contextmanager
def changed(preview: Preview, name: str, edit: Callable[[str], str]) -> Iterator[None]:
    """Save a file of the workspace otherwise, wait until the preview tells of it, and take it back at the end."""
    path, packaged = preview.copy.path(name), ROOT / name
    before = path.read_text(encoding="utf-8") if path.exists() else None
    text = before if before is not None else packaged.read_text(encoding="utf-8")
    assert edit(text) != text
    with preview.events() as events:
        first = events.token()
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(edit(text), encoding="utf-8")
        assert events.token() != first
        try:
            yield
        finally:
            path.unlink() if before is None else path.write_text(before, encoding="utf-8")
            events.token()


@pytest.mark.parametrize(
    ("language", "title"), [("ar", "العلاقات الجزائرية"), ("en", "Algerian–Azerbaijani relations")]
)
def test_the_dossier_is_shown_in_both_languages_with_a_way_to_the_other(
    preview: Preview, language: str, title: str
) -> None:
    page = preview.get(f"/{language}/")
    assert page.status == 200
    assert title in page.text
    for way in ("/ar/", "/en/", f"/{language}/dossier.pdf", "/preview.js"):
        assert f'"{way}"' in page.text


def test_the_root_leads_to_the_language_asked_for(preview: Preview) -> None:
    found = preview.get("/")
    assert (found.status, found.headers["location"]) == (307, "/ar/")


def test_the_fonts_that_the_page_names_are_served_and_the_packaged_ones_too(preview: Preview) -> None:
    named = {part.partition('"')[0] for part in preview.get("/ar/").text.split('url("')[1:]}
    assert named
    for name in named:
        assert preview.get(name).body == (ROOT / name.lstrip("/")).read_bytes()


def test_the_pdf_is_made_on_request(preview: Preview) -> None:
    found = preview.get("/en/dossier.pdf")
    assert found.status == 200
    assert found.headers["content-type"] == "application/pdf"
    assert found.body.startswith(b"%PDF-")
    assert preview.get("/dossier.pdf").headers["location"] == "/ar/dossier.pdf"


def test_a_change_of_a_template_is_told_and_shown(preview: Preview) -> None:
    with changed(preview, "templates/cover.html.j2", lambda text: text + "<p>a-new-line</p>"):
        assert "a-new-line" in preview.get("/ar/").text
    assert "a-new-line" not in preview.get("/ar/").text


def test_the_page_carries_the_token_that_the_news_name_so_that_it_reloads_only_when_it_must(preview: Preview) -> None:
    with preview.events() as events:
        token = events.token()
    assert f'data-token="{token}"' in preview.get("/en/").text


@pytest.mark.parametrize(
    ("name", "edit", "shown"),
    [
        ("templates/dossier.css", lambda text: text + "\n.a-new-rule { color: red; }", ".a-new-rule"),
        (
            "templates/strings/en.yaml",
            lambda text: text.replace("contents: Contents", "contents: All-of-it"),
            "All-of-it",
        ),
        ("templates/phrases/en/visit.j2", lambda text: text.replace("|country }}", "|country }}-as-said"), "-as-said"),
        (
            "reports/algeria-azerbaijan.yaml",
            lambda text: text + "prepared_for: {ar: وزير, en: The Envoy}\n",
            "The Envoy",
        ),
    ],
    ids=["style", "string", "phrase", "report"],
)
def test_a_change_of_anything_that_a_dossier_is_made_of_is_shown(
    preview: Preview, name: str, edit: Callable[[str], str], shown: str
) -> None:
    assert shown not in preview.get("/en/").text
    with changed(preview, name, edit):
        assert shown in preview.get("/en/").text


def test_a_broken_template_is_shown_with_file_line_and_source_until_it_is_mended(preview: Preview) -> None:
    def broken(text: str) -> str:
        lines = text.split("\n")
        return "\n".join([*lines[:4], "{{ no_such_name }}", *lines[4:]])

    with changed(preview, "templates/cover.html.j2", broken):
        for path in ("/ar/", "/en/", "/ar/dossier.pdf"):
            page = preview.get(path)
            assert page.status == 500
            assert "templates/cover.html.j2:5" in page.text
            assert "&#39;no_such_name&#39; is undefined" in page.text
            assert "{{ no_such_name }}" in page.text
            assert '"/preview.js"' in page.text
    assert preview.get("/ar/").status == 200


def test_a_style_that_the_pdf_cannot_have_is_shown_before_it_is_printed(preview: Preview) -> None:
    with changed(preview, "templates/dossier.ar.css", lambda text: ".title { colour: red; }\n" + text):
        page = preview.get("/ar/")
        assert page.status == 500
        assert "templates/dossier.ar.css:1" in page.text
        assert "unknown property" in page.text
        assert preview.get("/en/").status == 200


def test_all_problems_of_the_facts_are_shown_each_with_its_claim(preview: Preview) -> None:
    name = "seeds/facts/algeria-azerbaijan-current-relations.yaml"
    with changed(preview, name, lambda text: text.replace("type: visit\n", "type: visti\n")):
        page = preview.get("/en/")
        assert page.status == 500
        assert page.text.count("unknown type «visti»") == preview.copy.path(name).read_text().count("visti\n")
        assert "Perhaps «visit» is meant" in page.text
        assert "claim visit-president-azerbaijan" in page.text
    assert preview.get("/en/").status == 200


def test_a_broken_report_is_shown(preview: Preview) -> None:
    with changed(preview, "reports/algeria-azerbaijan.yaml", lambda text: text + "stile: algeria\n"):
        page = preview.get("/en/")
        assert page.status == 500
        assert "stile: is not a key" in page.text


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "10.0.0.1", ""])
def test_a_request_meant_for_another_host_is_refused(preview: Preview, host: str) -> None:
    for path in ("/ar/", "/events", "/fonts/amiri/OFL.txt"):
        assert preview.get(path, host or " ").status == 400


def test_this_machine_s_own_names_are_let_in(preview: Preview) -> None:
    for host in (f"localhost:{preview.port}", f"127.0.0.1:{preview.port}"):
        assert preview.get("/en/", host).status == 200


@pytest.mark.parametrize(
    "path",
    [
        "/fonts/../seeds/sources.yaml",
        "/fonts/%2e%2e/seeds/sources.yaml",
        "/fonts/..%2fseeds%2fsources.yaml",
        "/fonts/amiri/../../seeds/sources.yaml",
        "/fonts//etc/passwd",
        "/fonts/",
        "/seeds/sources.yaml",
        "/templates/cover.html.j2",
        "/fr/",
        "/fr/dossier.pdf",
    ],
)
def test_nothing_is_served_but_the_dossier_and_its_fonts(preview: Preview, path: str) -> None:
    assert preview.get(path).status == 404


def test_nothing_is_shared_with_other_sites_and_no_script_but_ours_runs(preview: Preview) -> None:
    headers = preview.get("/en/").headers
    assert not [name for name in headers if name.startswith("access-control-")]
    assert "script-src 'self'" in headers["content-security-policy"]
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"


def test_only_this_machine_is_listened_to(preview: Preview) -> None:
    outward = [found[4][0] for found in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)]
    for address in {str(one) for one in outward} - {"127.0.0.1"}:
        with pytest.raises(OSError), socket.create_connection((address, preview.port), timeout=2):  # noqa: PT011
            pass


def test_a_folder_that_appears_later_is_watched_and_ctrl_c_ends_it_quietly(copy: Copy) -> None:
    running = started(copy, "--port", "0")
    with running.events() as events:
        first = events.token()
        copy.path("fonts").mkdir()
        assert events.token() != first
        assert running.end() == 0
    assert running.said_at_last == ""


def test_a_port_in_use_is_told_with_the_way_out(copy: Copy) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ran = run("preview", "algeria-azerbaijan", "--no-open", "--port", str(port), cwd=copy.root)
    assert ran.code == 1
    assert ran.err == f"Error: port {port} cannot be had (Address already in use); «--port 0» takes a free one\n"


def test_a_report_that_is_not_there_is_told_and_nothing_is_served(copy: Copy) -> None:
    ran = run("preview", "atlantis", "--no-open", "--port", "0", cwd=copy.root)
    assert ran.code == 1
    assert ran.err.startswith("reports/atlantis.yaml: there is no such report. Reports: algeria-azerbaijan")


def test_without_its_libraries_the_preview_says_how_to_install_them(copy: Copy) -> None:
    hidden = {name: found for name, found in sys.modules.items() if not name.startswith("milaff.preview")}
    with mock.patch.dict(sys.modules, {**hidden, "uvicorn": None}, clear=True):
        ran = run("preview", "algeria-azerbaijan", "--no-open", cwd=copy.root)
    assert ran.code == 1
    assert "the preview's libraries are missing (uvicorn)" in ran.err
    assert 'python -m pip install "milaff[preview]"' in ran.err
