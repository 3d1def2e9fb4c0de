"""What a footnote says: the documents and paragraphs of a statement's claims, and our remarks on them.

The number of each piece of evidence leads to its words in the annex; a short brief, which has none, gives no number.
"""

from collections.abc import Callable, Iterable, Sequence

from markupsafe import Markup, escape

from milaff.dossier.blocks import EvidenceList, Statement
from milaff.dossier.model import Dossier, Evidence
from milaff.dossier.strings import Strings
from milaff.language.bidi import contained
from milaff.language.text import Language


class Notes:
    """Words footnotes for one dossier in one language; ``digits`` writes numbers as the house does."""

    def __init__(
        self, dossier: Dossier, strings: Strings, language: Language, digits: Callable[[str], str] = str
    ) -> None:
        self.dossier, self.strings, self.language, self.digits = dossier, strings, language, digits
        self._given: set[str] = set()
        self._annexed = dossier.visit is None or not dossier.visit.short
        self._printed = _printed(dossier)
        self._comma, self._semicolon = ("، ", "؛ ") if language == "ar" else (", ", "; ")

    def note(self, statement: Statement) -> Markup:
        """Cite every claim, grouped by document and paragraph; then the remarks, if the statement carries them.

        That no person has reviewed a claim is said of every statement that rests on it.
        """
        cited = _join(
            self._semicolon, (self._document(name, keys) for name, keys in self._by_document(statement).items())
        )
        remarks = self._remarks(statement) if statement.remarks else []
        return _join(" ", [cited + ".", *map(self._plain, (*remarks, *self._unreviewed(statement)))])

    def reference(self, evidence: Evidence) -> Markup:
        """Cite one claim: its document, the paragraph, and its number among the evidence."""
        return self._document((evidence.document, evidence.paragraph), [evidence.number])

    def _by_document(self, statement: Statement) -> dict[tuple[str, int], list[int]]:
        groups: dict[tuple[str, int], list[int]] = {}
        for evidence in sorted((self.dossier.evidence[key] for key in set(statement.claims)), key=lambda e: e.number):
            groups.setdefault((evidence.document, evidence.paragraph), []).append(evidence.number)
        return groups

    def _document(self, place: tuple[str, int], numbers: Sequence[int]) -> Markup:
        document, paragraph = place
        source = self.dossier.sources[document].cited_as[self.language]
        where = self.fill("paragraph", number=paragraph)
        if not self._annexed:
            return self._plain(f"{source}{self._comma}{where}")
        return self._plain(f"{source}{self._comma}{where} (") + self._evidence(numbers) + ")"

    def _evidence(self, numbers: Sequence[int]) -> Markup:
        key = {1: "evidence-one", 2: "evidence-two"}.get(len(numbers), "evidence-many")
        links = [self._number(number) for number in numbers]
        between = self._comma
        if len(numbers) == 2:
            between = " و" if self.language == "ar" else " and "
        return self._plain(self.strings.get(self.language, key)).format(numbers=_join(between, links))

    def _number(self, number: int) -> Markup:
        """Write the number of a piece of evidence, leading to its words where they are printed."""
        written = self._plain(str(number))
        link = Markup('<a href="#evidence-{}">{}</a>')
        return link.format(number, written) if number in self._printed else written

    def _plain(self, text: str) -> Markup:
        """Make text safe for the page, its digits as the house writes them."""
        return escape(contained(self.digits(text)))

    def _remarks(self, statement: Statement) -> list[str]:
        """Say what is inferred and how the words were read.

        A ground of inference that many statements share is given in full once; the annex repeats it.
        """
        remarks: list[str] = []
        for evidence in (self.dossier.evidence[key] for key in statement.claims):
            if evidence.inferred and (ground := _bare(evidence.inferred[self.language])) not in self._given:
                self._given.add(ground)
                remarks.append(self.fill("inferred-because", because=ground) + ".")
            if evidence.note:
                remarks.append(self.fill("note", note=_bare(evidence.note[self.language])) + ".")
        return list(dict.fromkeys(remarks))

    def _unreviewed(self, statement: Statement) -> list[str]:
        by_machine = [self.dossier.evidence[key].is_machine_accepted for key in statement.claims]
        if not any(by_machine):
            return []
        return [self.fill("machine-accepted" if all(by_machine) else "machine-accepted-in-part")]

    def fill(self, key: str, **values: str | int) -> str:
        """Fill a string of the interface."""
        return self.strings.get(self.language, key).format(**values)


def _printed(dossier: Dossier) -> frozenset[int]:
    """Find the evidence whose words the dossier prints in its annex."""
    blocks = (block for section in dossier.sections for block in section.blocks)
    lists = (block for block in blocks if isinstance(block, EvidenceList))
    keys = {key for listed in lists for key in listed.claims}
    return frozenset(evidence.number for key, evidence in dossier.evidence.items() if key in keys)


def _join(between: str, parts: Iterable[Markup]) -> Markup:
    return Markup(between).join(parts)  # noqa: S704 -- between is ours


def _bare(text: str) -> str:
    return text.rstrip(". ")
