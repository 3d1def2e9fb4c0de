"""``milaff build --comments``: the quotations as comments in Word, and nothing else changed."""

import shutil
from pathlib import Path

from milaff.render.docx.package import read_zip
from tests.support import AS_OF, Copy, run

WORDS = ("build", "algeria-azerbaijan", "--lang", "ar", "--as-of", AS_OF.isoformat())


def test_only_the_word_file_has_the_comments_and_only_when_asked(copy: Copy, built: Path) -> None:
    shutil.copytree(built.parent / "reports/editions", copy.path("reports/editions"))
    ran = run(*WORDS, "--comments", cwd=copy.root)
    assert ran.code == 0, ran.err
    ours, usual = copy.path("build/algeria-azerbaijan/comments"), built / "algeria-azerbaijan"
    assert (ours / "ar.pdf").read_bytes() == (usual / "ar.pdf").read_bytes()
    page = (ours / "ar.html").read_bytes().replace(b'"../../fonts/', b'"../fonts/')
    assert page == (usual / "ar.html").read_bytes()
    commented, plain = (read_zip((folder / "ar.docx").read_bytes()) for folder in (ours, usual))
    assert set(commented) - set(plain) == {"word/comments.xml"}
    changed = {name for name in plain if plain[name] != commented[name]}
    assert changed == {
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/styles.xml",
    }
    assert "«".encode() in commented["word/comments.xml"]
