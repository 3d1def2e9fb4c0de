"""The words by which the needs of triggers are told to be met: guests, speakers, sides, names before a verb."""

import re

from milaff.extraction.rules.folded import fold

GUEST = re.compile(
    fold(
        r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:وفد\w*|رئيس\w*|وزير\w*|وزراء|نائب\w*|ملك|أمير\w*|سلطان|عاهل|"
        r"سفير\w*|مبعوث\w*|مدير\w*|وكيل|سعادة|فخامة|سيادة|مشير|لواء|دكتور\w*|مهندس\w*|مفتي|شيخ|بابا|"
        r"بعث[ةه]|رجال أعمال|حرم|مستشار\w*|أمين|محافظ|قائد|قاضي|رئيس[ةه]|سيدة?|مسؤول\w*|مسئول\w*|ولي العهد|"
        r"جلالت\w+|معالي\w*|سعادت\w+|دولت\w+|سيادت\w+|سمو\w*|سمو ولي|فخامت\w+|صاحب|خادم)(?!\w)"
    )
    + r"|\b(?:delegations?|president|ministers?|prime minister|king|emir|amir|sultan|queen|prince|princess|"
    r"ambassador|speaker|envoy|secretary|chancellor|mission|"
    r"director|head|chief|who|parliamentary (?:friendship )?group|lawmakers|businessmen|chairman|chair|governor|mayor|"
    r"pope|patriarch|mufti|team|group of|commander|"
    r"admiral|general|deputy|leader|officials?|he|she|it|they|his|her|majesty|highness|m\.?p\.?s?|mos|eam|"
    r"parliamentarians?)\b"
)
"""Words that stand for someone who comes, is received or meets: a delegation, a minister, he."""
WHICH = re.compile(fold(r"(?:والذي|الذي|والتي|التي|ثم|قبل أن|بكلفة|بتكلفة) ") + r"|which ")
"""How a relative clause begins that tells more of what its sentence spoke of."""
WHO_ENDS = re.compile(fold(r"(?<!\w)(?:الذي|التي)\s*$"))
"""What parts a verb that begins with «و» from who came: «الوزيرة، التي | وصلت إلى المملكة»."""
WHO = re.compile(fold(r"(?:والذي|الذي|والتي|التي) "))
"""The same of a person."""
THIS = re.compile(fold(r"هذه (?:ال)?زيارة$") + r"|\b(?:this|during the|on the) visit$")
"""A visit that was named before."""
SESSION = re.compile(
    fold(r"دورة|دورات|اجتماع|لجنة|لجنه|مشاورات|جولة|جولات")
    + r"|\b(?:sessions?|rounds?|(?:ministerial|term|annual|joint) (?:\w+ )?(?:meetings?|reviews?)|committee|"
    r"commission|consultations?|consultation mechanism|working group|dialogue|"
    r"council)\b"
)
"""What is held in sessions or rounds."""
NEGOTIATED = re.compile(fold(r"مفاوض|تفاوض") + r"|negotiat|talks (?:on|for) (?:an? |the )")
"""Words of negotiations, before a verb that only tells what became of them."""
BARE_SUM = re.compile(
    fold(
        r"(?: (?:ال)?(?:نحو|حوالي|قرابة|زهاء|أكثر من|ما يقارب|ما يناهز|إلى|ال))* ?(?:\d[\d.,]* ?)?(?:ملايين|"
        r"مليون\w*|مليار\w*|ملياري|"
        r"مليوني)(?!\w)(?! (?:طن|برميل|متر|سائح|زائر|نسمة))"
    )
)
"""What follows a verb that tells only an amount, its subject named before: «بلغ نحو 45 مليون يورو»."""
TRADE = re.compile(fold(r"(?:ال|لل)(?:تبادل|مبادلات|تجارة)(?!\w)"))
"""Words of trade between two."""
MISSION = re.compile(fold(r"سفار[هةت]|قنصلي|مفوضي|بعث[هت]\w* (?:ال)?د[ي]?بلوماسي|ممثلي[هةت]"))
"""Words of a diplomatic mission."""
TOLD_RELATIONS = re.compile(fold(r"علاقات") + r"|\b(?:relations|ties)\b")
"""Words of relations."""
TIES = re.compile(fold(r"(?<!\w)[وف]?(?:العلاقات|المبادلات|الروابط)(?!\w)"))
"""Relations or exchanges named as such, whose judgement may be the pair's."""
NATIONALS = re.compile(fold(r"(?:ألف|ألفي|آلاف|مليون|ملايين|\d) (?:\w+ي|\w+يا|\w+يين)(?!\w)"))
"""«2.5 مليون باكستاني»."""
HIS = ("ته", "تها", "تهما", "تهم")
"""«زيارته»: the visitor was named before."""
GOES = re.compile(fold(r"(?<!\w)(?:إلى|الي|ل\w{3,}|في|ب\w{3,})") + r"|\b(?:to|in|at|from)\b")
"""How the place of a visit is joined to its verb."""
SPEAKER = re.compile(
    fold(r"(?<!\w)[وف]?(?:ال|لل)?(?:رئيس\w*|وزير\w*|سفير\w*|جانب\w*|طرف\w*|بلدان|مصدر|متحدث|بيان|ملك|أمير)")
    + r"|\b(?:he|she|they|i|we|president|minister|ambassador|spokes(?:man|woman|person)|leaders?|sides?|"
    r"government|ministry|official|speaker|king|emir|amir|sultan|"
    r"premier|chancellor|secretary|envoy|countries|parties|ministers|presidents|chairman|chair|heads?|we|"
    r"governor|director|mp|diplomats?|delegations?|charg[eé]|parliament|rector|chairperson|mayor|officials|envoys?|"
    r"lawmakers?|mps|premiers|kingdom|republic|ministries|head|majesty|highness|excellency|crown prince|emirate|"
    r"commission|committee|the statement|the communiqu[eé])\b"
)
"""Words that stand for someone who speaks."""
HIS_SIDE = re.compile(
    fold(r"(?<!\w)[وفبل]?(?:بلاد(?:ه|ها|ي|نا)|حكومت(?:ه|ها|ي|نا)|دولت(?:ه|ها)|(?:ال)?حكومة|سفارت\w+)(?!\w)")
)
"""How a speaker names his own side: «بلاده», «حكومتها»."""
FULL_NAME = re.compile(
    r"\b(?!The |It |This |In |On |At )[A-Z][\w'’-]{2,} (?:[A-Z]\. )?[A-Z][\w'’-]{2,},? "
    r"(?:also |had |has |then |later )*$"
)
"""A forename and surname right before an English verb."""
BY_NAME = re.compile(
    r"\b(?!The |It |This |That |These |There )[A-Z][\w'’-]{2,}(?: [A-Z][\w'’.-]*)*,? "
    r"(?:also |then |further |again )?$"
)
"""A surname right before the verb: "Sarwono stressed"."""
HOUSE = re.compile(
    fold(r"غرفة|جمعية|جامعة|وزارة|مجلس|سفارة|اتحاد|هيئة|شركة|مؤسسة|برلمان|مستشفى|ميناء|معرض")
    + r"|\b(?:chamber|association|university|ministry|council|parliament|assembly|embassy|federation|agency|company|"
    r"hospital|port|institute|museum)\b"
)
"""Bodies that receive guests as people do, at a meeting."""
SURNAME = re.compile(r"\w+ (?!ال)(\w{4,}) (?:إلى|الى|في|على|من|أمس|اليوم|مساء|صباح|قبل)")
"""One word between a verb and what follows it."""
SURNAME_LEADS = re.compile(r"(?<!\w)[وف]?(?:كان|كانت) (?!ال)(\w{4,}) (?:قد )?$")
"""The surname between an auxiliary and its verb: «وكانت هوفر وصلت»."""
TOLD_OF = re.compile(r"(?:في|ضمن) زيارة")
"""How a visit is told with its verb: «وصل … في زيارة»."""
SURNAME_EN = re.compile(r"\b([A-Z][\w'’-]{2,}) (?:also |then |later |had |has |will )*$")
"""A surname alone before an English verb."""
