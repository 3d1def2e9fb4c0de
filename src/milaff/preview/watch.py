"""Watching the files that a dossier is made of, in the workspace and among the defaults."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from pathlib import Path

from watchfiles import DefaultFilter, awatch

from milaff.preview.draft import Kind
from milaff.workspace import Workspace

FOLDERS: Mapping[str, Kind] = {
    "seeds": Kind.FACTS,
    "reports": Kind.REPORT,
    "templates": Kind.THEME,
    "fonts": Kind.THEME,
}


def watched(workspace: Workspace) -> dict[Path, Kind]:
    """Give the folders to watch that exist now: all of the workspace, templates and fonts of the defaults."""
    found = {workspace.root / name: kind for name, kind in FOLDERS.items()}
    for layer in workspace.layers[1:]:
        found |= {layer / name: kind for name, kind in FOLDERS.items() if kind is Kind.THEME}
    return {folder: kind for folder, kind in found.items() if folder.is_dir()}


def kinds_of(paths: Iterable[Path], folders: Mapping[Path, Kind]) -> frozenset[Kind]:
    """Tell to which kinds changed files belong."""
    return frozenset(kind for path in paths for folder, kind in folders.items() if path.is_relative_to(folder))


async def changes(workspace: Workspace, stop: asyncio.Event) -> AsyncIterator[frozenset[Kind]]:
    """Give the kinds of files that changed, each time that some did, until ``stop`` is set.

    A folder that appears later (a first template of one's own) is found too: then everything counts as changed.
    """
    while not stop.is_set():
        folders = watched(workspace)
        anew = asyncio.Event()
        sentinel = asyncio.create_task(_until_folders_change(workspace, folders, stop, anew))
        try:
            async for batch in awatch(*folders, watch_filter=DefaultFilter(), stop_event=anew, debounce=400):
                if found := kinds_of((Path(path) for _, path in batch), folders):
                    yield found
        finally:
            sentinel.cancel()
        if not stop.is_set():
            yield frozenset(Kind)


async def _until_folders_change(
    workspace: Workspace, folders: Mapping[Path, Kind], stop: asyncio.Event, anew: asyncio.Event
) -> None:
    """Set ``anew`` when a watched folder came, went or was replaced, or when all ends."""
    known = _identities(folders)
    while not stop.is_set() and _identities(watched(workspace)) == known:
        await _wait(stop, 0.5)
    anew.set()


def _identities(folders: Iterable[Path]) -> dict[Path, int]:
    return {folder: folder.stat().st_ino for folder in folders if folder.is_dir()}


async def _wait(event: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return
