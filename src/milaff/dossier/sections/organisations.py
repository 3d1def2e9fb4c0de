"""Section 17, cooperation in international organisations, field by field."""

from milaff.dossier.blocks import Block
from milaff.dossier.context import Context
from milaff.dossier.sections.fields import by_field


def compose(context: Context) -> list[Block]:
    """Compose the section."""
    return by_field(context, "international-organisations") or [context.absent()]
