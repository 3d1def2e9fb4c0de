"""What stands before the colon in an entry of a treaty list: "Concluded: …", "Entry into force: …", "Remarks: …"."""

import re

from milaff.extraction.rules.folded import fold

SIGNED = re.compile(
    r"\W*(?:(?:date|place)(?: and (?:date|place))? of (?:signature|conclusion|signing)|concluded|signed|signature|done)"
    r"(?: (?:on|at|in))?\s*:|\W*exchange of (?:notes|letters)(?: of| dated|:)\s"
    + fold(
        r"|\W*(?:(?:تاريخ|مكان|مكان وتاريخ|تاريخ ومكان) (?:ال)?(?:توقيع|إبرام)\w*|(?:ال)?(?:توقيع|إبرام)|"
        r"(?:أبرمت?|وقعت?)(?: في)?)\s*:|\W*تبادل (?:مذكرات|رسائل|خطابات)(?: في| بتاريخ|:)\s"
    )
)
IN_FORCE = re.compile(
    r"\W*(?:date of )?(?:entry into force|entered into force|in force(?: since)?|effective(?: date)?)\s*:"
    + fold(
        r"|\W*(?:تاريخ )?(?:ال)?(?:(?:دخول\w*|دخلت?|سريان\w*|بدء|نفاذ\w*|سارية?)(?: (?:ال)?(?:حيز|سريان|نفاذ|تنفيذ|"
        r"منذ))*)"
        r"\s*:"
    )
)
REMARKS = re.compile(r"\W*(?:remarks?|notes?|status)\s*:" + fold(r"|\W*(?:ملاحظات|ملاحظة|الحالة|الوضع)\s*:"))


def labelled(words: str) -> bool:
    """Tell whether a folded line is one of an entry of a treaty list, below the instrument's title."""
    return any(label.match(words) for label in (SIGNED, IN_FORCE, REMARKS))
