"""The words by which a sentence tells when a visit begins and ends and how long it lasts."""

import re

from milaff.extraction.dates.words import COUNTS
from milaff.extraction.rules.folded import fold

_NOUN_EN, _NOUN_AR = r"(?:visit|trip|tour|stay)\b", fold(r"(?<!\w)[وفبل]*(?:ال)?زيار\w+")
_CAME = (
    r"\b(?:arriv(?:ed|es|e|ing|al)|landed|touched down|since|(?:came|flew|flies|travel(?:led|ed|s)?|headed|went) "
    r"(?:to|here|"
    r"for))\b"
    + fold(
        r"|(?<!\w)[وف]?(?:وصل\w*|س?[يت]صل|وصول\w*|حل|حلت|س?[يت]حل|توجه|توجهت|س?[يت]توجه|قدم|منذ|ابتداء|اعتبارا|"
        r"انطلاقا)(?!\w)"
    )
)
_STARTED = r"\b(?:beg(?:an|un|ins?|inning)|start(?:ed|s|ing)?|kicked off|embarked|commenced)\b" + fold(
    r"|(?<!\w)[وف]?(?:بدأ\w*|س?[يت]بدأ\w*|شرع\w*|س?[يت]شرع|استهل\w*|انطلق\w*|باشر\w*)(?!\w)"
)
_LEFT = (
    r"\b(?:left|leaves?|leaving|depart(?:s|ed|ing|ure)?|(?:fl(?:y|ies|ew)|returns?|returned|heads?|headed) "
    r"(?:home|back)|returned to \w+)\b" + fold(r"|(?<!\w)[وف]?(?:س?[يت]غادر\w*|غادر\w*|مغادرت\w*)(?!\w)")
)
_OVER = (
    r"\b(?:end(?:s|ed|ing)?|conclud(?:es?|ed|ing)|finish(?:es|ed|ing)?|wrap(?:s|ped|ping)? up|w(?:i|ou)nd(?:s|ing)? up|"
    r"complet(?:es|ed|ing))\b"
    + fold(
        r"|(?<!\w)[وف]?(?:س?[يت]ختتم\w*|س?[يت]نتهي|اختتم\w*|انتهت?|انتهى|أنهى|أنهت|س?[يت]نهي\w*|"
        r"مختتما|مختتمة|منهيا|منهية)(?!\w)"
    )
)
_UNTIL = r"\b(?:until|till|through)\b" + fold(
    r"|(?:تتواصل|تستمر|تمتد|تدوم|يستمر|ستستمر) (?:إلى|حتى|لغاية)(?!\w)(?: غاية)?|إلى غاية|(?<!\w)(?:لغاية|حتى)(?!\w)"
)
BEGUN, ENDS = re.compile(f"{_CAME}|{_STARTED}"), re.compile(f"{_LEFT}|{_OVER}|{_UNTIL}")
OF_SOMETHING = re.compile(f"{_STARTED}|{_OVER}|{_UNTIL}")
VISIT = re.compile(rf"{_NOUN_EN}|{_NOUN_AR}")
EVENT = re.compile(
    r"\b(?:sessions?|talks|meetings?|conference|forum|summit|consultations|exhibition|fair|discussions|negotiations|festival|"
    r"exercises?|campaign|war|tournament|work)\b"
    + fold(
        r"|(?<!\w)[وفبل]*(?:ال)?(?:دورة|مؤتمر|منتدى|اجتماع\w*|قمة|مباحثات|محادثات|مشاورات|معرض\w*|مفاوضات|مهرجان|"
        r"تمرين|حملة|حرب|بطولة|(?<!رجال )(?<!رجال ال)أعمال|أشغال|جولة)(?!\w)"
    )
)
"""What else begins and ends: a verb beside it says nothing of the visit."""
AFTER = re.compile(
    r"\b(?:after|following|from|end of|close of|conclusion of|ending|ended|concluding|concluded)(?: [\w-]+){0,2} $"
    + fold(r"|(?<!\w)(?:بعد|عقب|إثر|ختام|اختتام|نهاية)(?: \w+)? $")
)
"""How a visit is told that is over: it is another's country whose guest arrives after it."""
TO_IT = re.compile(
    r"\b(?:on|for|starting|beginning) (?:an? |his |her )?(?:[\w-]+ ){0,2}$" + fold(r"|(?<!\w)في (?:إطار )?$")
)
"""How a journey is told that leads to a visit: "left for Cairo on a three-day visit"."""
AT_ITS_END = re.compile(
    r"\b(?:at|towards?) the (?:end|close|conclusion) of (?:an?|his|her|their|the) (?:[\w-]+ ){0,4}"
    + _NOUN_EN
    + fold(r"|(?<!\w)[وف]?(?:في )?(?:ختام|اختتام|نهاية) (?:\w+ ){0,2}?ل?زيار\w+")
)
"""What was done "at the end of his visit" was done on its last day."""
COUNTED = re.compile(
    r"\b(two|three|four|five|six|seven|\d{1,2})[- ]days?,? (?:[\w-]+ ){0,4}"
    + _NOUN_EN
    + r"|"
    + _NOUN_EN
    + r"[^;.]{0,60}?\b(?:of|for|lasting|lasted|lasts|will last) (?:two|three|four|five|six|seven|\d{1,2}) days\b"
    + "|"
    + _NOUN_AR
    + fold(
        r"[^؛.]{0,90}?(?<!\w)و?(?:[يت]ستغرق|[يت]ستمر|تدوم|تمتد|تتواصل|ستستغرق|ستدوم|ستستمر|استمرت|دامت|استغرقت|تواصلت|"
        r"امتدت|لمدة|مدتها|على مدى|على مدار|طوال|طيلة)(?: (?!زيار)\w+)? (?:يومين|(?:ثلاث|أربع|خمس|ست|سبع)ة أيام)(?!\w)"
    )
)
NUMBER = re.compile(
    r"\b(two|three|four|five|six|seven|\d{1,2})[- ]days?\b|" + fold(r"(?<!\w)(يومين|(?:ثلاث|أربع|خمس|ست|سبع)ة)(?!\w)")
)
COUNT = COUNTS | {fold("يومين"): 2}
OTHER_VERB = re.compile(
    r"\b(?:and|where|then|to|but) (?:\w+ )?(?:met|held|was|were|had|attend\w*|hold|meet|discuss\w*|sign\w*|"
    r"receiv\w*|said|"
    r"told|take)\b|\b(?:postponed|delayed)\b"
    + fold(
        r"|(?<!\w)[وف]?(?:التقى|استقبل|أجرى|عقد|عقدت|بحث|وقع|ناقش|قال|صرح|حيث|كما|للمشاركة|لحضور|تأجل\w*|أجلت|أرجئ\w*)(?!\w)"
    )
)
"""What parts a day from the word that a visit began or ends: it is that of something else."""
APART = re.compile(r"[;؛]|,? (?:while|whereas)\b" + fold(r"|[،,] (?:فيما|بينما|في حين|كما|علما)(?!\w)"))
BEGUN_AFTER = re.compile(r"\W*(?:(?:morning|afternoon|evening|night) )?(?:began|started|arrived|landed)\b")
ENDED_AFTER = re.compile(
    r"\W*(?:(?:morning|afternoon|evening|night) )?(?:ended|concluded|wrapped up|completed|left|departed)\b"
)
FROM = re.compile(r"\bfrom $")
SINCE = re.compile(r"since|" + fold(r"[وف]?منذ"))
"""Of a guest who is there "since Wednesday"; since a day of some year it is something else that goes on."""
REACH = 110
"""How far before a day the word stands that tells what the visit did on it, in characters."""
