"""English words of lasting bodies of the two: councils, centres, friendship associations."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_BODY = (
    r"(?:association|society|chamber|council|centre|center|institute|chair|school|hospital|university|"
    r"museum|garden|group|"
    r"committee|(?<!high )commission|fund|bank branch|branch|office|house|library|mosque|trade office|"
    r"academy|campus|plant|factory|forum|league|joint (?:venture|company)(?: [\w-]+){0,2})"
)

BODIES: tuple[Trigger, ...] = (
    Trigger(
        "body founded",
        "institution",
        english(
            rf"(?:established|founded|opened|inaugurated|set up|launched|created|formed|built)(?: (?:in|"
            rf"on|by|at|its|a|an|the|first|new|of)| [\w'&-]+){{0,12}}? {_BODY}|"
            rf"{_BODY}(?: [\w'&,-]+){{0,14}}? (?:(?:was|were|has been|have been) )?(?:established|"
            rf"founded|opened|inaugurated|set up|launched|created|formed|built)|founding of…{_BODY}"
        ),
        sure=0.75,
        needs=("partner",),
    ),
    Trigger(
        "friendship body",
        "institution",
        english(
            r"(?:friendship|parliamentary friendship|business|cultural) (?:association|society|group|"
            r"council|league|centre|center|institute|committee)"
        ),
        force="noun",
        sure=0.5,
        needs=("partner",),
    ),
)
