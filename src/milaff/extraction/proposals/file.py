"""``seeds/proposals/<document>.yaml``: the proposals for one document, and what was decided of them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from milaff.extraction.proposals.model import Proposal
from milaff.problems import Problem, Problems
from milaff.sources.validate import validated
from milaff.sources.yamlfile import read_yaml

FOLDER = "seeds/proposals"
_HEAD = """\
# What {document} seems to say, proposed by {made_by}. No claim: a person decides of each (milaff review {document}).
# One with a decision (accepted, rejected, skipped) is kept when proposals are made again; the others are made anew.
"""


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    document: str
    sha256: str
    made_by: str = "rules"
    refused: Mapping[str, int] = {}
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True)
class Proposals:
    """The proposals for a document: ``sha256`` is that of the text, as UTF-8, into which their offsets point.

    ``made_by`` is «rules» or the name of a model; ``refused`` counts what a model gave and was not kept, by reason.
    """

    document: str
    sha256: str
    proposals: tuple[Proposal, ...]
    made_by: str = "rules"
    refused: Mapping[str, int] = field(default_factory=dict)


def digest(text: str) -> str:
    """Give the SHA-256 of a text as UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def proposals_path(root: Path, document: str) -> Path:
    """Give where the proposals for a document of the workspace at ``root`` stand."""
    return root / FOLDER / f"{document}.yaml"


def read_proposals(root: Path, document: str) -> Proposals | None:
    """Read the proposals for a document, None where there are none yet.

    Raises :class:`milaff.problems.Problems` where the file is wrong, each problem with its line.
    """
    path = proposals_path(root, document)
    if not path.exists():
        return None
    file = read_yaml(path, f"{FOLDER}/{path.name}")
    problems = list(file.problems)
    written = None if problems else validated(_Written, file, (), problems)
    if written and written.document != document:
        message = f"the proposals are those of «{written.document}»"
        problems.append(Problem(file.name, file.line(("document",)), message, "Name the file after its document"))
    if problems or written is None:
        raise Problems(problems)
    return Proposals(written.document, written.sha256, written.proposals, written.made_by, dict(written.refused))


def to_yaml(proposals: Proposals) -> bytes:
    """Give the file's bytes: the same for the same proposals, whatever machine."""
    data = CommentedMap(document=proposals.document, sha256=proposals.sha256, made_by=proposals.made_by)
    if proposals.refused:
        data["refused"] = CommentedMap(sorted(proposals.refused.items()))
    data["proposals"] = [_entry(proposal) for proposal in proposals.proposals]
    yaml = YAML()
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.width = 10_000
    yaml.allow_unicode = True
    out = StringIO(newline="\n")
    out.write(_HEAD.format(document=proposals.document, made_by=proposals.made_by))
    yaml.dump(data, out)
    return out.getvalue().encode("utf-8")


def to_json(proposal: Proposal) -> dict[str, Any]:
    """Give a proposal as plain data, every field but a decision not taken."""
    data = proposal.model_dump(mode="json")
    unsaid = ("decision", "because", "claim")
    return {key: value for key, value in data.items() if value is not None or key not in unsaid}


_ALWAYS = ("id", "type", "parties", "quote", "start", "end", "confidence", "reason")


def _entry(proposal: Proposal) -> CommentedMap:
    data = proposal.model_dump(mode="json")
    entry = CommentedMap()
    for key, value in data.items():
        if key in _ALWAYS or value not in (None, [], {}, ""):
            entry[key] = _styled(value, key)
    return entry


def _styled(value: Any, key: str = "") -> Any:  # noqa: ANN401 -- plain data of any shape
    """Short lists and mappings on one line, texts in quotation marks, as people write them in seeds/facts."""
    if isinstance(value, dict):
        mapping = CommentedMap((name, _styled(item, name)) for name, item in value.items() if item not in (None, ""))
        if not any(isinstance(item, dict | list) for item in mapping.values()):
            mapping.fa.set_flow_style()
        return mapping
    if isinstance(value, list):
        sequence = CommentedSeq(_styled(item) for item in value)
        if not any(isinstance(item, dict | list) for item in sequence):
            sequence.fa.set_flow_style()
        return sequence
    if isinstance(value, str) and key in (
        "quote",
        "date",
        "date_words",
        "reason",
        "name",
        "because",
        "ar",
        "en",
        "place",
    ):
        return DoubleQuotedScalarString(value)
    return value
