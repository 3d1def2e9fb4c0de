"""A small document with every kind of thing that a dossier has, and the outline of a structure."""

from dataclasses import replace

from milaff.language.text import Language
from milaff.render.html import Page
from tests.render.pdf.archive.subject import Element

PICTURE = (
    "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
    "<rect width='40' height='10'/></svg>"
)
HEAD = """<style>:root { --house: #7a1f2b }</style><title>A small dossier</title>
<meta name="author" content="Milaff"><meta name="subject" content="Trial">
<meta name="keywords" content="Egypt, Azerbaijan"><meta name="marking" content="Restricted (trial)">
<meta name="edition" content="7"><meta name="copy" content="3 of 12"><meta name="as-of" content="2026-11-21">
<meta name="dcterms.created" content="2026-11-21"><meta name="dcterms.modified" content="2026-11-21">"""
BODY = f"""<section class="cover"><h1>Title</h1><p lang="ar" dir="rtl">العنوان</p></section>
<nav class="contents"><h2>Contents</h2>
<ol><li><a href="#one">One</a><ol><li><a href="#two">Two</a></li></ol></li></ol></nav>
<main><section><h2 id="one">One</h2>
<p>Said so.<span class="note">In a <bdi lang="ar">كتاب</bdi>.</span> And so.<span class="note">Elsewhere.</span></p>
<ul><li>First</li><li>Second<ul><li>Nested</li></ul></li></ul><ol><li>Counted</li></ol>
<dl><dt>Term</dt><dd>Meaning</dd></dl>
<h3 id="two">Two</h3>
<table class="data"><caption>Visits</caption><thead><tr><th scope="col">Date</th><th scope="col">Who</th></tr></thead>
<tbody><tr><th scope="row">1994</th><td>A minister</td></tr>
<tr><th scope="row">2007</th><td>A president</td></tr></tbody></table>
<figure><img alt="A bar" src="{PICTURE}"><figcaption>A figure</figcaption></figure>
<blockquote lang="ar" dir="rtl">قال كذا</blockquote>
<p>See <a href="https://example.org/">the site</a>.</p></section></main>"""


def page_of(body: str, language: Language = "en", head: str = HEAD, data: bytes = b"") -> Page:
    """A page with a body, in a language and its direction."""
    direction = "rtl" if language == "ar" else "ltr"
    html = f'<html lang="{language}" dir="{direction}"><head>{head}</head><body>{body}</body></html>'
    return Page(html, {}, language, data)


def small_page() -> Page:
    """The small document, with data to attach."""
    return replace(page_of(BODY), data=b'{"title": "A small dossier"}')


def outline(element: Element) -> str:
    """A structure in one line: ``L(LI(Lbl LBody))``."""
    kids = " ".join(map(outline, element.kids))
    return f"{element.role}({kids})" if kids else element.role
