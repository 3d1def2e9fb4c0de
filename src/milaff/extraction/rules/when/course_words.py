"""The words by which a story of several days tells of coming and going, and of those who speak beside it."""

import re

from milaff.extraction.rules.folded import fold

ASIDE = re.compile(r"\b(?:who|which|since|whose|that)\b" + fold(r"|(?<!\w)(?:الذي|التي|منذ|المنعقد|الموقع)"))
COMES_OR_GOES = re.compile(
    r"\b(?:arriv\w+|flew|flies|land(?:ed|s)|touched down|came|left|depart\w+|returned|travelled|"
    r"(?:wound|wrapp\w+|winds) up|conclud\w+ [^.]{0,120}\b(?:visit|trip|tour|stay)|"
    r"(?:began|begun|started) [^.]{0,120}\b(?:visit|trip|tour))\b"
    + fold(
        r"|(?<!\w)[وف]?(?:وصل|وصلت|حل|حلت|غادر|غادرت|توجه|توجهت|عاد|عادت|شرع)(?!\w)|"
        r"(?<!\w)[وف]?(?:اختتم\w* [^.]{0,120}زيار|بدأ\w* [^.]{0,120}زيار)"
    )
)
"""Coming and going: what follows may be of any day of a stay."""
OF_OTHERS = re.compile(
    r"^\W*(?:[^,.;]{0,30}, )?(?:(?!told|met|that)[\w'’-]+ ){0,6}?(?:spokes\w+|sources|analysts?|observers|economists|"
    r"opposition|officials|embassy|ministry(?= (?:has |had |also )?(?:said|denied|rejected|dismissed|announced)))\b"
    + fold(
        r"|^\W*(?:[^،.؛]{0,30}، )?(?:كما )?[وف]?[^\W\d]+ (?:اليوم |أمس )?"
        r"(?:ال)?(?:متحدثة?|ناطقة?|مصدر|مصادر|محلل\w*|مراقبون|مسؤولون|"
        r"(?:(?:زعيم|زعيمة|قيادي|نائب|نواب) (?:في )?)?(?:ال)?معارضة|سفارة|صحيفة|وزارة)(?!\w)"
    )
)
"""Those who speak beside a story, on a day that it does not tell."""
