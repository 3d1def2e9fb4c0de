"""Pictures of a PDF made smaller: drawn as large as before, at no more than a given resolution, as JPEG."""

import io
from typing import Any, Final

from milaff.correspondence.bundle.drawn import drawn_sizes

Thing = Any

SMALLEST: Final = 20_000
"""Bytes of a picture below which it is left alone."""


def with_smaller_pictures(content: bytes, dots: int, quality: int) -> bytes:
    """Return a PDF whose pictures have at most ``dots`` per inch where they are drawn largest, as JPEG of ``quality``.

    Left alone: what would not become smaller, pictures of one bit, in four inks, with masks by colour, and those of
    which it is not known how large they are drawn. Equal files give equal bytes.
    """
    import pikepdf

    with pikepdf.open(io.BytesIO(content)) as pdf:
        for picture, (width, height) in sorted(drawn_sizes(pdf).items()):
            _shrink(pdf.get_object(picture), width / 72 * dots, height / 72 * dots, quality)
        pdf.remove_unreferenced_resources()
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            fix_metadata_version=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    smaller = out.getvalue()
    return smaller if len(smaller) < len(content) else content


def _shrink(picture: Thing, width: float, height: float, quality: int) -> None:
    from pikepdf import Name, PdfImage
    from PIL import Image

    before = len(picture.read_raw_bytes())
    if before < SMALLEST or not _is_plain(picture):
        return
    image = PdfImage(picture).as_pil_image()
    if image.mode == "P":
        image = image.convert("RGB")
    if image.mode not in ("RGB", "L"):
        return
    scale = min(1.0, max(width / image.width, height / image.height))
    if scale < 1:
        image = image.resize(
            (max(1, round(image.width * scale)), max(1, round(image.height * scale))), Image.Resampling.LANCZOS
        )
    coded = io.BytesIO()
    image.save(coded, "JPEG", quality=quality, optimize=True)
    if coded.tell() >= before:
        return
    spaces = {"RGB": (3, Name.DeviceRGB), "L": (1, Name.DeviceGray)}
    channels, device = spaces[image.mode]
    if _channels(picture.get("/ColorSpace")) != channels:
        picture.ColorSpace = device
    picture.write(coded.getvalue(), filter=Name.DCTDecode)
    picture.Width, picture.Height, picture.BitsPerComponent = image.width, image.height, 8


def _is_plain(picture: Thing) -> bool:
    """Tell whether it can be written anew as JPEG: nothing else hangs on its samples."""
    odd = {"/ImageMask", "/Mask", "/Decode", "/SMaskInData"} & set(picture.keys())
    matte = "/SMask" in picture and "/Matte" in picture.SMask
    return not odd and not matte and picture.get("/BitsPerComponent") == 8


def _channels(space: Thing) -> int | None:
    """Count the channels of a colour space that can stay; None for one that goes with the old samples."""
    import pikepdf

    if isinstance(space, pikepdf.Array) and space[0] == "/ICCBased":
        return int(space[1].N)
    return {"/DeviceRGB": 3, "/DeviceGray": 1}.get(str(space)) if isinstance(space, pikepdf.Name) else None
