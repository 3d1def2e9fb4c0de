"""The pattern of the cover in a house's colours."""

import io
import struct

import pytest
from PIL import Image

from milaff.render.ornament import PIXELS_PER_MM, ornament_pixels, ornament_svg
from milaff.render.theme import Theme

SQUARE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#000000"/>{}</svg>'
)
LINE = '<path stroke="#808080" stroke-width="2" d="M0 5L20 5"/>'


def colours(svg: str) -> tuple[Image.Image, set[tuple[int, ...]]]:
    image = Image.open(io.BytesIO(ornament_pixels(svg, "204060").png)).convert("RGB")
    return image, {image.getpixel((x, y)) for x in range(image.width) for y in range(image.height)}  # type: ignore[misc]


def test_the_svg_takes_the_colour_of_the_house_and_a_lighter_tone_of_it() -> None:
    svg = ornament_svg(SQUARE.format(LINE), "204060")
    assert 'fill="#204060"' in svg
    assert 'stroke="#587088"' in svg


def test_lines_are_drawn_in_the_lighter_tone_at_their_place() -> None:
    image, _ = colours(SQUARE.format(LINE))
    assert image.size == (20 * PIXELS_PER_MM, 10 * PIXELS_PER_MM)
    assert image.getpixel((80, 40)) == (0x58, 0x70, 0x88)
    assert image.getpixel((80, 10)) == (0x20, 0x40, 0x60)


@pytest.mark.parametrize("other", ["", '<path stroke="#808080" d="M0 0C1 1 2 2 3 3"/>', '<circle r="2"/>'])
def test_what_is_not_made_of_lines_is_a_plain_band(other: str) -> None:
    assert colours(SQUARE.format(other))[1] == {(0x20, 0x40, 0x60)}


def test_the_pattern_is_small_and_the_same_every_time(theme: Theme) -> None:
    svg = theme.ornament.read_text(encoding="utf-8")
    picture = ornament_pixels(svg, "1F3A4D")
    assert picture == ornament_pixels(svg, "1F3A4D")
    assert (picture.width_mm, picture.height_mm) == (210, 90)
    assert len(picture.png) < 60_000
    assert struct.unpack(">II", picture.png[16:24]) == (210 * PIXELS_PER_MM, 90 * PIXELS_PER_MM)
