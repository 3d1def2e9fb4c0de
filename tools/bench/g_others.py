"""(g) One dossier of eight to twelve pages by Milaff and by others, in each language, as PDF.

Milaff and WeasyPrint are warm; the others have no warm form and are measured as whole processes. Chromium prints our
HTML, without footnotes and page numbers; LibreOffice converts our Word file; Typst, where it is installed, sets the
same words with footnotes at as many pages. None of them makes a tagged PDF/A with its sources attached.
"""

import shutil
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import pypdfium2
from tools.bench.timing import turns
from tools.bench.typst import LOOKS, typst_source
from tools.bench.verdict import Bench, verdict
from tools.bench.whole import Case, page
from tools.bench.worlds import jobs_of, make, names

FACTS = 12
PAGES = range(8, 13)
REFERENCES = ("chromium", "libreoffice")
COMMANDS = {"chromium": ("chromium", "chromium-browser", "google-chrome"), "libreoffice": ("soffice", "libreoffice")}

Made = Callable[[], bytes]


def measure(bench: Bench) -> dict[str, Any]:
    """Make the dossier by each, in turns, after a round that warms up."""
    world = make(bench.folder / "world", 1, FACTS)
    return told([_language(bench, world, job) for job in jobs_of(world)])


def _language(bench: Bench, world: Path, job: Any) -> dict[str, Any]:  # noqa: ANN401 -- a Job
    folder = bench.folder / job.language
    folder.mkdir()
    makers = _makers(world, job, folder)
    seconds: dict[str, list[float]] = {name: [] for name in makers}
    pages: dict[str, int] = {}
    for number, name in turns(bench.many(3, 1), tuple(makers)):
        bench.advance(f"{job.language} by {name}")
        begun = time.perf_counter()
        pdf = makers[name]()
        if number:
            seconds[name].append(time.perf_counter() - begun)
        pages[name] = _count(pdf)
    return {"language": job.language, "pages": pages, "seconds": seconds}


def _makers(world: Path, job: Any, folder: Path) -> Mapping[str, Made]:  # noqa: ANN401 -- a Job
    from dataclasses import replace

    from milaff.editions.build import run_job

    files = {Path(name).suffix: content for name, content in run_job(job).items()}
    (folder / "dossier.docx").write_bytes(files[".docx"])
    html = page(Case(world, names(1)[0], job.language))[0]
    (folder / "dossier.html").write_text(html, encoding="utf-8")
    makers: dict[str, Made] = {"milaff": lambda: next(iter(run_job(replace(job, formats=("pdf",))).values()))}
    found = {name: next(filter(None, map(shutil.which, words)), None) for name, words in COMMANDS.items()}
    if found["chromium"]:
        makers["chromium"] = _by(folder, "dossier.pdf", *_chromium(found["chromium"], folder))
    if found["libreoffice"]:
        makers["libreoffice"] = _by(folder, "dossier.pdf", *_libreoffice(found["libreoffice"], folder))
    if typst := shutil.which("typst"):
        makers["typst"] = _typst(typst, folder, lambda look: typst_source(html, job.language, look), files[".pdf"])
    return makers


def _chromium(command: str, folder: Path) -> tuple[str, ...]:
    own = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'chromium'}")
    out = ("--no-pdf-header-footer", f"--print-to-pdf={folder / 'dossier.pdf'}")
    return command, *own, *out, (folder / "dossier.html").as_uri()


def _libreoffice(command: str, folder: Path) -> tuple[str, ...]:
    own = f"-env:UserInstallation={(folder / 'libreoffice').as_uri()}"
    return command, own, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(folder / "dossier.docx")


def _typst(command: str, folder: Path, source: Callable[[tuple[float, float]], str], pdf: bytes) -> Made:
    """Choose the look that gives as many pages as Milaff's PDF has, or nearly."""
    fonts, path = str(Path(__file__).parents[2] / "fonts"), folder / "dossier.typ"
    maker = _by(folder, "typst.pdf", command, "compile", "--font-path", fonts, path.name, "typst.pdf")
    off: dict[tuple[float, float], int] = {}
    for look in LOOKS:
        path.write_text(source(look), encoding="utf-8")
        off[look] = abs(_count(maker()) - _count(pdf))
    path.write_text(source(min(off, key=lambda look: off[look])), encoding="utf-8")
    return maker


def _by(folder: Path, made: str, *command: str) -> Made:
    def make_pdf() -> bytes:
        (folder / made).unlink(missing_ok=True)
        done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=300)  # noqa: S603
        if done.returncode or not (folder / made).is_file():
            raise RuntimeError(f"{command[0]}: {done.stderr.decode(errors='replace')[-2000:]}")
        return (folder / made).read_bytes()

    return make_pdf


def told(cases: list[dict[str, Any]]) -> dict[str, Any]:
    """Put the runs as plain data; the ratio is Milaff's time over each reference's."""
    said: list[str] = []
    good: list[bool] = []
    for case in cases:
        seconds = {name: median(taken) for name, taken in case["seconds"].items()}
        own = seconds.pop("milaff")
        case["ratio"] = {name: round(own / taken, 3) for name, taken in seconds.items()}
        pages = case["pages"]
        each = ", ".join(f"{name} {taken:.2f} s ({pages[name]} pages)" for name, taken in seconds.items())
        said.append(f"{case['language']}: Milaff {own:.2f} s ({pages['milaff']} pages), {each or 'no other installed'}")
        good += [ratio <= 1 for name, ratio in case["ratio"].items() if name in REFERENCES]
        good.append(pages["milaff"] in PAGES)
    compared = any(name in case["ratio"] for case in cases for name in REFERENCES)
    bound = f"no slower than either, at {PAGES.start} to {PAGES.stop - 1} pages"
    return verdict(all(good) if compared else None, "; ".join(said), bound, cases=cases)


def _count(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()
