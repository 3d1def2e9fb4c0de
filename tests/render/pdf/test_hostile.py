"""Pages that are hard to lay out in Arabic, dressed by our own style sheets and read by the audit.

A long table with a note in each row; names that would turn lines around; what is Latin or numeric in a sentence.
"""

from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest

from milaff.dossier.blocks import Column, Prose, Statement, Table
from milaff.dossier.model import Dossier, Evidence, Section, SourceEntry
from milaff.language.bidi import isolate_ltr, isolate_numbers
from milaff.language.text import Text
from milaff.render.audit import audit_pdf
from milaff.render.audit.printed import printed
from milaff.render.html import render_html
from milaff.render.pdf import render_pdf
from milaff.render.theme import Theme

RLO, LRO, PDF, RLI, LRI, PDI = "\u202e", "\u202d", "\u202c", "\u2067", "\u2066", "\u2069"


def both(text: str) -> Text:
    return Text(ar=text, en=text)


def dossier(like: Dossier, blocks: Sequence[Prose | Table], count: int = 0) -> Dossier:
    """Make a dossier of one section, with ``count`` claims to cite."""
    source = SourceEntry(
        number=1,
        id="source",
        language="ar",
        cited_as=both("عرض العلاقات"),
        kind=both("تقرير"),
        title="عرض",
        opening="عرض",
        title_translation=None,
        author=None,
        publisher=None,
        date=None,
        date_note=None,
        description=both("عرض"),
        sha256="0" * 64,
    )
    evidence = {
        f"source/{n}": Evidence(
            number=n, document="source", paragraph=n, language="ar", quotation="نص", translation="text"
        )
        for n in range(1, count + 1)
    }
    section = Section(id="visits", title=both("الزيارات"), blocks=tuple(blocks))
    return like.model_copy(
        update={"sections": (section,), "evidence": evidence, "sources": {"source": source}, "facts": ()}
    )


def lines_of(path: Path) -> list[tuple[int, str]]:
    """Give (page, line as seen from left to right) of a PDF's blocks, in the order of reading."""
    with pikepdf.open(path) as pdf:
        return [(line.page, line.text) for block in printed(pdf).blocks for line in block.lines]


def saved(tmp_path: Path, what: Dossier, theme: Theme) -> Path:
    path = tmp_path / "hostile.pdf"
    path.write_bytes(render_pdf(render_html(what, "ar", theme), theme).pdf)
    return path


def test_sixty_rows_with_a_note_each_keep_notes_with_their_calls_and_repeat_the_head(
    tmp_path: Path, dossiers: dict[str, Dossier], theme: Theme
) -> None:
    columns = (Column(title=both("التاريخ"), width=25, key=True, narrow=True), Column(title=both("الحدث"), width=75))
    rows = tuple(
        (
            (Statement(text=both(f"{n % 28 + 1} نوفمبر {1960 + n}")),),
            (Statement(text=both(f"زيارة رقم {n} إلى باكو لبحث سبل التعاون"), claims=(f"source/{n}",), facts=("x",)),),
        )
        for n in range(1, 61)
    )
    path = saved(tmp_path, dossier(dossiers["egypt-azerbaijan"], [Table(columns=columns, rows=rows)], 60), theme)
    assert audit_pdf(path, theme).findings == ()
    with pikepdf.open(path) as pdf:
        copy = printed(pdf)
    rows_on: dict[int, int] = {}
    notes_on: dict[int, int] = {}
    for block in copy.blocks:
        for line in block.lines[:1]:
            if block.role == "TD" and "مقر ةرايز" in line.text:
                rows_on[int(line.text.split("مقر")[0].split()[-1])] = line.page
            elif block.role == "Note":
                notes_on[int(line.text.split(".")[-1])] = line.page
    assert sorted(rows_on) == list(range(1, 61))
    assert notes_on == rows_on
    pages = sorted(set(rows_on.values()))
    assert len(pages) >= 3
    heads = {edge.page for edge in copy.edges if edge.text == "خيراتلا"}
    assert heads == set(pages[1:])


NAMES = {
    "override": f"علي{RLO}dessap{PDF} حسن",
    "override-open": f"علي{RLO} حسن",
    "ltr-override": f"علي{LRO} حسن",
    "close": f"علي{PDF}{PDI}{PDI} حسن",
    "isolate-open": f"علي{LRI}{RLI}{LRI} حسن",
    "mark": "علي حسن\u200e",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_name_with_controls_cannot_turn_its_line_or_the_next_around(
    name: str, tmp_path: Path, dossiers: dict[str, Dossier], theme: Theme
) -> None:
    sentence = f"التقى {name} 17 عضوا (من باكو) في {isolate_ltr('2016-11-03')} مع SOCAR."
    innocent = f"زار الوفد (الأول) باكو في {isolate_ltr('1994-09-20')}."
    statements = tuple(Statement(text=both(text), claims=("source/1",), facts=("x",)) for text in (sentence, innocent))
    path = saved(tmp_path, dossier(dossiers["egypt-azerbaijan"], [Prose(statements=statements)], 1), theme)
    assert audit_pdf(path, theme).findings == ()
    lines = [line for _, line in lines_of(path)]
    before, _, after = next(line for line in lines if "ىقتلا" in line).partition("نسح")
    assert before.endswith(".SOCAR عم 2016-11-03 يف (وكاب نم) اوضع 17 ")
    assert after.endswith("ىقتلا")
    assert any(line.endswith(".1994-09-20 يف وكاب (لوألا) دفولا راز") for line in lines)


SENTENCES = {
    "في 2016-11-03 وقع الجانبان": "نابناجلا عقو 2016-11-03 يف",
    "بين 10-20 عضوا": "اوضع 10-20 نيب",
    "تراجع بنسبة −3.2 % خلال العام": "ماعلا لالخ % −3.2 ةبسنب عجارت",
    "تراجع بنسبة −3.2% خلال العام": "ماعلا لالخ −3.2% ةبسنب عجارت",
    "هاتف الوزارة +20 2 2795 0000 صباحا": "احابص +20 2 2795 0000 ةرازولا فتاه",
    f"شركة SOCAR (باكو) وشركة {isolate_ltr('BP p.l.c.')} معا": "اعم BP p.l.c. ةكرشو (وكاب) SOCAR ةكرش",
    "البريد info@mfa.gov.az للتواصل": "لصاوتلل info@mfa.gov.az ديربلا",
    "وقع (الجانبان) «مذكرة تفاهم» [أولى]": "[ىلوأ] «مهافت ةركذم» (نابناجلا) عقو",
    "في 30/9/2010 عند 10:30 صباحا": "احابص 10:30 دنع 30/9/2010 يف",
    "عضو (ASAN) منذ 1994–1997": "1994–1997 ذنم (ASAN) وضع",
}


def test_dates_ranges_signs_telephones_latin_names_and_brackets_read_right(
    tmp_path: Path, dossiers: dict[str, Dossier], theme: Theme
) -> None:
    statements = tuple(Statement(text=both(isolate_numbers(text))) for text in SENTENCES)
    path = saved(tmp_path, dossier(dossiers["egypt-azerbaijan"], [Prose(statements=statements)]), theme)
    assert audit_pdf(path, theme).findings == ()
    lines = [line for _, line in lines_of(path)]
    assert [seen for seen in SENTENCES.values() if seen not in lines] == []
