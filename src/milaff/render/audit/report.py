"""The audit of a PDF: its lines one by one against what its dossier means."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path
from typing import Any

from milaff.render.audit.attached import attached_dossier, opened
from milaff.render.audit.meant import Block, meant
from milaff.render.audit.order import Paragraph
from milaff.render.audit.printed import Copy, Line, Printed, printed
from milaff.render.html import render_html
from milaff.render.stylesheet import style_sheet
from milaff.render.theme import Theme

_REACH = 4
"""By how many characters a line that is not exact may be shorter or longer than what it stands for."""


@dataclass(frozen=True)
class Finding:
    """A line that does not say what it means; both from left to right, as seen.

    ``page`` counts from 1, 0 where a text is printed nowhere; ``printed`` is empty there, and ``meant`` is empty where
    the dossier has no such text.
    """

    page: int
    printed: str
    meant: str


@dataclass(frozen=True)
class Report:
    """How many lines a file has, and those that are not exact. A paragraph that is not printed counts as a line."""

    file: str
    lines: int
    findings: tuple[Finding, ...]

    @property
    def exact(self) -> int:
        """How many lines say just what they mean."""
        return self.lines - len(self.findings)

    def to_json(self) -> dict[str, Any]:
        """Return the report as plain data."""
        findings = [{"page": f.page, "printed": f.printed, "meant": f.meant} for f in self.findings]
        return {"file": self.file, "lines": self.lines, "exact": self.exact, "findings": findings}


def audit_pdf(path: Path, theme: Theme) -> Report:
    """Audit one PDF that milaff built, with the templates of a theme; raise :class:`NotAuditable` if it cannot be."""
    with opened(path) as pdf:
        dossier, language, imprint = attached_dossier(pdf, path)
        copy = printed(pdf)
    css = style_sheet(theme, language, lambda name, _: name)
    blocks = meant(render_html(dossier, language, theme, imprint).html, css)
    label, base = theme.strings.get(language, "page"), blocks[0].paragraphs[0].base
    labels = {n: Paragraph(label.format(page=n, pages=copy.pages), base) for n in range(1, copy.pages + 1)}
    return compare(str(path), blocks, copy, labels)


def compare(file: str, blocks: Sequence[Block], copy: Copy, labels: Mapping[int, Paragraph]) -> Report:
    """Set what is printed against what is meant, block by block and line by line.

    What stands outside the blocks must repeat a line or a whole paragraph of them, or be the label of its page.
    """
    lines = [
        line
        for ours, theirs in _matched(blocks, copy.blocks)
        for line in _compared(ours.paragraphs if ours else (), theirs.lines if theirs else ())
    ]
    repeated = {finding.printed for finding, exact in lines if exact}
    repeated |= {p.line(0, len(p.logical)) for block in blocks for p in block.paragraphs}
    for edge in copy.edges:
        label = labels[edge.page].line(0, len(labels[edge.page].logical))
        # A running head that is broken over lines repeats its paragraph piece by piece.
        known = edge.text == label or any(f" {edge.text} " in f" {whole} " for whole in repeated)
        lines.append((Finding(edge.page, edge.text, ""), known))
    return Report(file, len(lines), tuple(finding for finding, exact in lines if not exact))


def _matched(ours: Sequence[Block], theirs: Sequence[Printed]) -> Iterator[tuple[Block | None, Printed | None]]:
    """Pair the blocks, in order, by the letters that they hold; one without a partner stands alone."""
    left = ["".join(sorted("".join(p.logical for p in block.paragraphs).replace(" ", ""))) for block in ours]
    right = ["".join(sorted("".join(line.text for line in block.lines).replace(" ", ""))) for block in theirs]
    for _, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        yield from zip_longest(ours[a:b], theirs[c:d])


def _compared(paragraphs: Sequence[Paragraph], lines: Sequence[Line]) -> Iterator[tuple[Finding, bool]]:
    """Take for each line as much of what is meant as it has characters."""
    coming, at = list(paragraphs), 0
    for line in lines:
        while coming and not coming[0].logical[at:].strip(" "):
            coming, at = coming[1:], 0
        if not coming:
            yield Finding(line.page, line.text, ""), False
            continue
        paragraph = coming[0]
        at += len(paragraph.logical[at:]) - len(paragraph.logical[at:].lstrip(" "))
        end = _end(paragraph, at, line.text)
        said = paragraph.line(at, end)
        yield Finding(line.page, line.text, said), said == line.text
        at = end
    rest = [paragraph.line(at if n == 0 else 0, len(paragraph.logical)) for n, paragraph in enumerate(coming)]
    for left in filter(None, rest):
        yield Finding(lines[-1].page if lines else 0, "", left), False


def _end(paragraph: Paragraph, start: int, text: str) -> int:
    """Find where a line ends that begins at ``start``: after as many characters; or nearby, at the end of a word."""
    whole = paragraph.logical
    likely = min(start + len(text), len(whole))
    if paragraph.line(start, likely) == text:
        return likely
    letters = Counter(text)

    def unlike(end: int) -> tuple[bool, int, int]:
        held = Counter(whole[start:end].strip(" "))
        within = not (whole[end : end + 1].strip(" ") == "" or whole[end - 1] in " -–/")
        return within, ((held - letters) + (letters - held)).total(), abs(end - likely)

    return min(range(max(start, likely - _REACH), min(len(whole), likely + _REACH) + 1), key=unlike)
