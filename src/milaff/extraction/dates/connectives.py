"""The words that join dates or lead two of them; no date begins with them, so they stand apart from the vocabulary."""

from milaff.extraction.dates.words import one_of

AND = one_of("and & و")
OR = one_of("or او")
FROM = one_of("from من")
BETWEEN = one_of("between بين")
BEFORE_WEEKDAYS = FROM | BETWEEN | {"يومي"}
