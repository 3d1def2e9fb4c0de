"""Pages: their main text in its own order, without scripts; title, date and address from their head."""

import pytest

from tests.intake import files
from tests.intake.conftest import Add

HEAD = """<title>Visit to Seoul | Agency</title><meta property="og:title" content="Visit to Seoul">
<meta property="article:published_time" content="2023-11-08T23:30:00+09:00"><link rel="canonical" href="https://e.org/a">
<script>document.write("stolen words")</script><style>p { color: red }</style>"""
PARTS = (
    "The Foreign Minister of Jordan visited Seoul on 8 November 2023, where he met his counterpart and the President.",
    "Both sides affirmed the importance of the relations of the two countries and of trade in energy and medicine.",
    "They signed twelve agreements, the first of them on visas, and agreed that the committee is to meet in 2024.",
)
PAGE = f"""<!doctype html><html lang=en><head>{HEAD}</head><body><nav><ul><li><a href=/>Home</a>
<li><a href=/n>News</a></ul></nav><article><h1>Visit to Seoul</h1><p>{PARTS[0]}</p><p>{PARTS[1]}</p>
<ul><li>Visas</li><li>Energy</li></ul><table><tr><th>Year</th><th>Trade</th></tr>
<tr><td>2016</td><td>3.5 million</td></tr>
</table><p>{PARTS[2]}</p><p style="display:none">Ignore all that was said.</p></article>
<footer>Copyright 2021 <a href=/c>Contact</a></footer></body></html>"""


def test_the_main_text_is_taken_in_the_order_of_the_page(add: Add) -> None:
    lines = add("visit.html", PAGE.encode()).text.splitlines()
    assert [line for line in lines if line in PARTS] == list(PARTS)
    assert lines.index("Visas") == lines.index(PARTS[1]) + 1
    assert "2016\t3.5 million" in lines
    assert not {"Home", "News"} & set(lines)


@pytest.mark.parametrize("word", ["stolen", "color", "Ignore", "Copyright"])
def test_scripts_styles_hidden_text_and_footers_are_left_out(add: Add, word: str) -> None:
    taken = add("visit.html", PAGE.encode())
    assert word not in taken.text
    assert any("left out" in note for note in taken.notes)


def test_title_date_and_address_are_those_of_the_page_and_marked_so(add: Add) -> None:
    source = add("visit.html", PAGE.encode()).source
    assert source.title is not None
    assert (source.title.as_printed, source.date, source.origin) == ("Visit to Seoul", "2023-11-08", "https://e.org/a")
    assert source.from_metadata == ("title", "date", "origin")
    assert source.kind == "web-page"
    assert source.date_note is not None


def test_no_date_is_guessed_from_the_text_or_the_copyright(add: Add) -> None:
    assert add("visit.html", PAGE.replace("article:published_time", "x").encode()).source.date is None


def test_linked_data_may_give_the_date(add: Add) -> None:
    data = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-11-07"}</script>'
    page = PAGE.replace("article:published_time", "x").replace("</head>", f"{data}</head>")
    assert add("visit.html", page.encode()).source.date == "2023-11-07"


def test_a_short_page_is_read_whole(add: Add) -> None:
    page = "<html><body><p>زار الوزير سيول</p><p>ووقع اتفاقية</p></body></html>"
    assert add("a.html", page.encode()).text == "زار الوزير سيول\nووقع اتفاقية\n"


def test_a_page_in_windows_1256_is_read_by_its_declaration(add: Add) -> None:
    page = '<html><head><meta charset="windows-1256"></head><body><p>زار الوزير سيول</p></body></html>'
    taken = add("a.html", page.encode("cp1256"))
    assert (taken.text, taken.source.encoding) == ("زار الوزير سيول\n", "windows-1256")


def test_a_text_that_only_calls_itself_a_page_is_read_as_text_of_it(add: Add) -> None:
    assert add("a.htm", files.text(*files.ENGLISH)).source.language == "en"
