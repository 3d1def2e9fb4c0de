"""A text from outside has no means to turn around what stands beside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from milaff.language.bidi import CONTROLS, contained, isolate_ltr, isolate_numbers

LRO, RLO, PDF = "\u202d", "\u202e", "\u202c"
LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"


@pytest.mark.parametrize("text", ["", "باكو", "في 30/9/2010", "SOCAR (AZ)", f"في {LRI}2016-11-03{PDI} أمس"])
def test_an_honest_text_is_left_as_it_is(text: str) -> None:
    assert contained(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"علي{RLO}vil{PDF} حسن", "عليvil حسن"),
        (f"علي{LRO}vil", "عليvil"),
        (f"علي{LRI}vil", "عليvil"),
        (f"علي{PDI}vil", "عليvil"),
        (f"{LRI}a{LRI}b{PDI}", f"a{LRI}b{PDI}"),
        (f"{FSI}a{RLO}b{PDI}{PDI}", f"{FSI}ab{PDI}"),
        ("علي\u200e 2016", "علي 2016"),
        ("\u061cعلي\u200f", "علي"),
    ],
)
def test_what_could_reach_beyond_the_text_is_gone(text: str, kept: str) -> None:
    assert contained(text) == kept


@given(st.text(alphabet="اب1 -" + "".join(sorted(CONTROLS)), max_size=20))
def test_nothing_but_controls_is_lost_and_every_isolate_kept_is_closed(text: str) -> None:
    kept = contained(text)
    assert [c for c in kept if c not in CONTROLS] == [c for c in text if c not in CONTROLS]
    assert contained(kept) == kept
    depth = 0
    for character in kept:
        assert character not in CONTROLS - {LRI, "\u2067", FSI, PDI}
        depth += (character in (LRI, "\u2067", FSI)) - (character == PDI)
        assert depth >= 0
    assert depth == 0


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("هاتف +20 2 2795 0000.", f"هاتف {isolate_ltr('+20 2 2795 0000')}."),
        ("هاتف +994-12-596-9000", f"هاتف {isolate_ltr('+994-12-596-9000')}"),
        ("زاد +5 2016", f"زاد {isolate_ltr('+5')} 2016"),
    ],
)
def test_a_telephone_number_keeps_its_order(text: str, isolated: str) -> None:
    assert isolate_numbers(text) == isolated
