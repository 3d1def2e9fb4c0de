"""``milaff extract``."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from milaff.cli.output import print_table
from milaff.cli.runtime import Runtime, pass_runtime
from milaff.language.text import LANGUAGES, Language

if TYPE_CHECKING:
    from milaff.extraction.asked import Asked, Desk
    from milaff.extraction.model_server import Server
    from milaff.extraction.proposals import Proposals


@click.command()
@click.argument("documents", metavar="DOC...", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["yaml", "json", "table"]), help="Print, and write nothing.")
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file, YAML or as --format says."
)
@click.option(
    "--language", type=click.Choice(LANGUAGES), help="Of files: their language. Default: told by their letters."
)
@click.option(
    "--date",
    "day",
    metavar="EDTF",
    help="Of files: when they were written, for «yesterday» and the like, and for a speech or statement without a day.",
)
@click.option(
    "--between",
    nargs=2,
    metavar="A B",
    help="The two countries whose relations it tells of: ISO 3166 alpha-3 codes. Default: those named most together.",
)
@click.option("--model", metavar="NAME", help="Ask a language model instead of the rules.")
@click.option("--endpoint", metavar="URL", help="The OpenAI-compatible server of the model: http://localhost:11434/v1")
@click.option(
    "--timeout",
    type=click.FloatRange(0, min_open=True),
    default=120.0,
    show_default=True,
    help="Seconds for an answer.",
)
@click.option("--retries", type=click.IntRange(0, 5), default=2, show_default=True, help="Of a question not answered.")
@pass_runtime
def extract(
    runtime: Runtime,
    documents: tuple[str, ...],
    form: str | None,
    out: Path | None,
    language: Language | None,
    day: str | None,
    between: tuple[str, str] | None,
    model: str | None,
    endpoint: str | None,
    timeout: float,
    retries: int,
) -> None:
    """Propose the claims that each DOC seems to make: an id of seeds/sources.yaml, or a text file.

    Those of an id go to seeds/proposals/ID.yaml for a person to decide on; made again, those decided are kept. Those
    of a file are shown. Nothing proposed reaches a dossier before it is accepted. The rules are built in: they need no
    network and give the same for the same document.

    With --model the document's text is sent to the server at --endpoint. Of its answer only what the document bears out
    is kept; the rest is counted. The server's key, where it wants one, stands in the environment as MILAFF_MODEL_KEY.

    \b
    milaff extract cairo-communique
    milaff extract notes.txt --format json
    milaff extract three-countries.txt --between OMN PSE
    milaff extract notes.txt --language ar --date 2026-11-21 --out notes.yaml
    milaff extract cairo-communique --model qwen3 --endpoint http://localhost:11434/v1
    """
    from milaff.extraction.asked import Desk, Unknown

    server = _server(model, endpoint, timeout, retries)
    _check_date(day)
    if out is not None and form == "table":
        raise click.UsageError("--out writes YAML, or JSON with --format json; a table is for the screen")
    root = _root(runtime, documents)
    desk = Desk(root, language, day, _two(between))
    try:
        asked = [desk.read(name) for name in dict.fromkeys(documents)]
    except Unknown as error:
        known = ", ".join(desk.sources.documents) or "none"
        raise click.UsageError(f"«{error}» is neither a document of the catalogue ({known}) nor a file") from None
    made = [_proposed(one, server) for one in asked]
    if out is not None:
        from milaff.storage.write import write_over

        write_over(out, (_json(made) if form == "json" else _yaml(made)).encode())
        click.echo(f"{out}: {sum(len(one.proposals) for one in made)} proposals")
    elif form == "json":
        click.echo(_json(made), nl=False)
    elif form == "yaml":
        click.echo(_yaml(made), nl=False)
    elif form == "table":
        _table(runtime, made)
    else:
        _settle(runtime, desk, asked, made)


def _root(runtime: Runtime, documents: Sequence[str]) -> Path | None:
    """Give the workspace; files can be read outside any."""
    if runtime.root is None and all(Path(name).is_file() for name in documents):
        from milaff.workspace import NoWorkspace, Workspace

        try:
            return Workspace.find(Path.cwd()).root
        except NoWorkspace:
            return None
    return runtime.workspace.root


def _server(model: str | None, endpoint: str | None, timeout: float, retries: int) -> "Server | None":
    if model is None and endpoint is None:
        return None
    if not model or not endpoint:
        raise click.UsageError("--model and --endpoint go together")
    if not endpoint.startswith(("http://", "https://")):
        raise click.UsageError(f"--endpoint: «{endpoint}» is no URL; write it as http://localhost:11434/v1")
    try:
        import openai  # noqa: F401 -- looked for before anything is read
    except ImportError:
        raise click.UsageError("--model needs the client library: pip install 'milaff[model]'") from None
    from milaff.extraction.model_server import Server

    return Server(model, endpoint, timeout, retries)


def _check_date(day: str | None) -> None:
    from milaff.language import edtf

    try:
        if day is not None:
            edtf.parse(day)
    except edtf.DateError as error:
        raise click.UsageError(f"--date: {error}") from None


def _two(between: tuple[str, str] | None) -> tuple[str, str] | None:
    """Check the two countries that --between names."""
    from milaff.language.countries import UnknownCountry, country

    if between is None:
        return None
    try:
        one, other = (country(code.upper()).code for code in between)
    except UnknownCountry as error:
        raise click.UsageError(f"--between: {error}") from None
    if one == other:
        raise click.UsageError("--between: the two countries are one")
    return one, other


def _proposed(asked: "Asked", server: "Server | None") -> "Proposals":
    from milaff.extraction.extract import proposals_of
    from milaff.extraction.proposals import Proposals, digest

    reading = asked.reading
    rules = proposals_of(reading)
    if server is None:
        return Proposals(reading.document_id, digest(reading.text), rules)
    from milaff.cli.progress import progress
    from milaff.extraction.model_server import ServerError, ask_model
    from milaff.extraction.model_server.propose import LONGEST_PART
    from milaff.extraction.model_server.schema import parts
    from milaff.problems import Problem, Problems

    marked = f" ({asked.marking})" if asked.marking else ""
    click.echo(f"The text of {asked.name}{marked} is sent to {server.endpoint}.", err=True)
    try:
        with progress(f"Asking {server.model}", len(parts(reading.lines, LONGEST_PART))) as advance:
            answer = ask_model(server, reading, rules, advance)
    except ServerError as error:
        remedy = "Look whether it runs and serves this model, or leave out --model: the rules need no server"
        raise Problems([Problem(server.endpoint, 0, str(error), remedy)]) from None
    if answer.answers and answer.unread == answer.answers:
        reasons = ", ".join(answer.refused)
        message = f"nothing that {server.model} answered can be read: {reasons}"
        raise Problems([Problem(server.endpoint, 0, message, "Ask another model, or leave out --model")])
    for reason, count in answer.refused.items():
        click.echo(f"{asked.name}: not kept, {reason}: {count}", err=True)
    return Proposals(reading.document_id, digest(reading.text), answer.proposals, server.model, answer.refused)


def _settle(runtime: Runtime, desk: "Desk", asked: "Sequence[Asked]", made: "Sequence[Proposals]") -> None:
    """Write the proposals for documents of the catalogue, keeping what was decided; show those for files."""
    files = [one for one, of in zip(made, asked, strict=True) if not of.catalogued]
    catalogued = [one for one, of in zip(made, asked, strict=True) if of.catalogued]
    if catalogued and desk.root is not None:
        from milaff.storage.lock import only_one

        waits: Callable[[], None] = lambda: click.echo("Another command is writing proposals; waiting.", err=True)  # noqa: E731
        with only_one(desk.root / "build" / ".milaff" / "proposals.lock", waits):
            for one in catalogued:
                _write(desk.root, one)
    if files:
        _table(runtime, files)


def _write(root: Path, made: "Proposals") -> None:
    from dataclasses import replace

    from milaff.extraction.proposals import kept, proposals_path, read_proposals, to_yaml
    from milaff.storage.write import write_over

    before = read_proposals(root, made.document)
    joined = kept(before.proposals if before else (), made.proposals, _claim_ids(root, made.document))
    path = proposals_path(root, made.document)
    content = to_yaml(replace(made, proposals=joined))
    if not path.exists() or path.read_bytes() != content:
        write_over(path, content)
    decided = sum(proposal.decision is not None for proposal in joined)
    kinds = Counter(p.type for p in joined if p.decision is None)
    told = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items())) or "none"
    kept_ones = f"; {decided} decided before, kept" if decided else ""
    click.echo(f"{path.relative_to(root)}: {len(joined) - decided} to decide ({told}){kept_ones}")


def _claim_ids(root: Path, document: str) -> list[str]:
    """Give the ids of the document's claims, which no proposal may have."""
    from milaff.sources.yamlfile import read_yaml

    path = root / "seeds" / "facts" / f"{document}.yaml"
    data = read_yaml(path, path.name).data if path.exists() else None
    claims = data.get("claims") if isinstance(data, dict) else None
    return [str(c["id"]) for c in claims or () if isinstance(c, dict) and "id" in c]


def _json(made: "Sequence[Proposals]") -> str:
    from milaff.extraction.proposals import to_json

    data: list[dict[str, Any]] = [{"document": one.document, **to_json(p)} for one in made for p in one.proposals]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _yaml(made: "Sequence[Proposals]") -> str:
    from milaff.extraction.proposals import to_yaml

    return "---\n".join(to_yaml(one).decode() for one in made)


def _table(runtime: Runtime, made: "Sequence[Proposals]") -> None:
    heads = ("type", "parties", "date", "status", "conf.", "quotation", "reason")
    rows = [
        (p.type, " ".join(p.parties), p.date or "", p.status or "", f"{p.confidence:.2f}", p.quote, p.reason)
        for one in made
        for p in one.proposals
    ]
    if rows:
        print_table(runtime, heads, rows)
    else:
        click.echo("Nothing is proposed.")
