"""Arabic words of statements: thanked, rejected, warned, asked, noted, denied."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic

_END = r"(?:ت|ا|تا|وا)?"

STATEMENTS: tuple[Trigger, ...] = (
    Trigger(
        "condoled or thanked",
        "position",
        arabic(
            rf"(?:قدم{_END}|أزجى|وجه{_END}|رفع{_END}|تقدم{_END}|[يت]تقدم)~~(?:تعاز\w*|عزاء|تهان\w*|"
            rf"تهنئ\w+|شكر\w*|تحي\w+|احتجاج\w*)"
        ),
        sure=0.7,
        fields={"act": "expressed"},
    ),
    Trigger(
        "rejected",
        "position",
        arabic(rf"(?:استنكر{_END}|رفض{_END}|[يت]رفض|ندد{_END}|شجب{_END}|احتج{_END}|عارض{_END}|[يت]عارض)(?= )"),
        sure=0.7,
        fields={"act": "expressed"},
        needs=("speaker",),
    ),
    Trigger(
        "warned",
        "position",
        arabic(rf"(?:حذر{_END}|[يت]حذر|نبه{_END})~~(?:من|إلى|ال\w+)"),
        sure=0.7,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "asked",
        "position",
        arabic(rf"(?:طلب{_END}|[يت]طلب|التمس{_END})(?! \w+ (?:ال)?علم)(?= )"),
        sure=0.65,
        fields={"act": "called-for"},
        needs=("speaker",),
    ),
    Trigger(
        "noted",
        "position",
        arabic(
            rf"(?:لاحظ{_END}|سجل{_END} (?:الجانبان|الطرفان|الوزيران|بارتياح|بتقدير)|أخذ{_END} علما|"
            rf"استذكر{_END}|أحاط{_END} علما)(?= )"
        ),
        sure=0.7,
        fields={"act": "stated"},
        needs=("speaker",),
    ),
    Trigger(
        "denied",
        "position",
        arabic(r"(?:نفته|نفتها|نفاه|نفاها|كذبته|كذبه|فنده|فندته)(?= )"),
        sure=0.65,
        fields={"act": "denied"},
        needs=("speaker",),
    ),
)
