"""What a footnote says: the documents and paragraphs of a statement's claims, and our remarks on them."""

from collections.abc import Sequence

from milaff.dossier.model import Dossier, Statement
from milaff.dossier.strings import Strings
from milaff.language.text import Language


class Notes:
    """Words footnotes for one dossier in one language."""

    def __init__(self, dossier: Dossier, strings: Strings, language: Language) -> None:
        self.dossier, self.strings, self.language = dossier, strings, language
        self._given: set[str] = set()
        self._comma, self._semicolon = ("، ", "؛ ") if language == "ar" else (", ", "; ")

    def note(self, statement: Statement) -> str:
        """Cite every claim, grouped by document and paragraph; then the remarks, if the statement carries them."""
        cited = self._semicolon.join(self._document(name, keys) for name, keys in self._by_document(statement).items())
        remarks = self._remarks(statement) if statement.remarks else []
        return " ".join([f"{cited}.", *remarks])

    def _by_document(self, statement: Statement) -> dict[tuple[str, int], list[int]]:
        groups: dict[tuple[str, int], list[int]] = {}
        for evidence in sorted((self.dossier.evidence[key] for key in set(statement.claims)), key=lambda e: e.number):
            groups.setdefault((evidence.document, evidence.paragraph), []).append(evidence.number)
        return groups

    def _document(self, place: tuple[str, int], numbers: Sequence[int]) -> str:
        document, paragraph = place
        source = self.dossier.sources[document].cited_as[self.language]
        where = self.fill("paragraph", number=paragraph)
        return f"{source}{self._comma}{where} ({self._evidence(numbers)})"

    def _evidence(self, numbers: Sequence[int]) -> str:
        key = {1: "evidence-one", 2: "evidence-two"}.get(len(numbers), "evidence-many")
        if len(numbers) == 2:
            joined = f"{numbers[0]} و{numbers[1]}" if self.language == "ar" else f"{numbers[0]} and {numbers[1]}"
        else:
            joined = self._comma.join(map(str, numbers))
        return self.fill(key, numbers=joined)

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

    def fill(self, key: str, **values: str | int) -> str:
        """Fill a string of the interface."""
        return self.strings.get(self.language, key).format(**values)


def _bare(text: str) -> str:
    return text.rstrip(". ")
