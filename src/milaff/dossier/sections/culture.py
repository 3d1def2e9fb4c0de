"""Section 16, culture, education and consular affairs, field by field."""

from milaff.dossier.blocks import Block
from milaff.dossier.context import Context
from milaff.dossier.sections.fields import by_field


def compose(context: Context) -> list[Block]:
    """Compose the section."""
    return by_field(context, "culture-education-consular") or [context.absent()]
