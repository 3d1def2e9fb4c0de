"""What the preview answers to the browser: the page, the PDF, the fonts, and the news of changes.

It is for one person on one machine: a foreign ``Host`` (DNS rebinding) is refused, nothing is shared across origins,
and of fonts only files that the workspace's layers list are ever read.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import TypeVar

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from milaff.language.text import LANGUAGES, Language
from milaff.preview.draft import Draft, Kind
from milaff.preview.feed import Feed
from milaff.preview.page import PAGES, error_page, with_bar
from milaff.problems import Problems
from milaff.workspace import Workspace

HOSTS = ("127.0.0.1", "localhost")
HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# Of scripts only our own runs, whatever a template or a document holds.
POLICY = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self';"
    " script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
}
Done = TypeVar("Done")


@dataclass(frozen=True)
class Desk:
    """One preview at work. ``draft`` is touched only within ``worker``, which must have a single thread."""

    workspace: Workspace
    report: str
    language: Language
    draft: Draft
    feed: Feed
    worker: Executor
    start: str

    async def changed(self, kinds: frozenset[Kind]) -> None:
        """Take note of a change and tell every page."""
        revision = await self._done(lambda: self.draft.changed(kinds))
        self.feed.publish(f"{self.start}-{revision}")

    def app(self) -> Starlette:
        """Make the ASGI application."""
        routes = [
            Route("/", lambda _: RedirectResponse(f"/{self.language}/")),
            Route("/dossier.pdf", lambda _: RedirectResponse(f"/{self.language}/dossier.pdf")),
            Route("/events", self._events),
            Route("/preview.js", lambda _: FileResponse(PAGES / "preview.js", headers=HEADERS)),
            Route("/fonts/{name:path}", self._font),
            Route("/{language}/", self._page),
            Route("/{language}/dossier.pdf", self._pdf),
        ]
        hosts = Middleware(TrustedHostMiddleware, allowed_hosts=HOSTS, www_redirect=False)
        return Starlette(routes=routes, middleware=[hosts])

    async def _page(self, request: Request) -> Response:
        language = _language(request)

        def render() -> Response:
            html = self.draft.html(language)
            return HTMLResponse(with_bar(html, self.report, language, self._token), headers=HEADERS | POLICY)

        return await self._done(lambda: self._or_problems(render, language))

    async def _pdf(self, request: Request) -> Response:
        language = _language(request)
        headers = {**HEADERS, "Content-Disposition": f'inline; filename="{self.report}-{language}.pdf"'}

        def render() -> Response:
            return Response(self.draft.pdf(language), media_type="application/pdf", headers=headers)

        return await self._done(lambda: self._or_problems(render, language))

    async def _events(self, _: Request) -> Response:
        return StreamingResponse(self.feed.events(), media_type="text/event-stream", headers=HEADERS)

    async def _font(self, request: Request) -> Response:
        listed = dict(self.workspace.files("fonts", "**/*"))
        path = listed.get(f"fonts/{request.path_params['name']}")
        if path is None:
            raise HTTPException(404)
        return FileResponse(path, headers=HEADERS)

    def _or_problems(self, render: Callable[[], Response], language: Language) -> Response:
        try:
            return render()
        except Problems as found:
            page = error_page(found.problems, self.workspace, self.report, language, self._token)
            return HTMLResponse(page, status_code=500, headers=HEADERS | POLICY)

    @property
    def _token(self) -> str:
        """Name the revision that is shown; a server that was started again is told apart from the one before."""
        return f"{self.start}-{self.draft.revision}"

    async def _done(self, work: Callable[[], Done]) -> Done:
        return await asyncio.get_running_loop().run_in_executor(self.worker, work)


def _language(request: Request) -> Language:
    for language in LANGUAGES:
        if request.path_params["language"] == language:
            return language
    raise HTTPException(404)
