"""Where a person's name begins and ends: titles, joiners, frequent given names, and words that are no name."""

from importlib import resources

from milaff.extraction.names.fold import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(word) for word in text.split())


def _list(name: str) -> list[str]:
    """Read a list of words beside this module; lines that begin with # are remarks."""
    text = resources.files("milaff.extraction.names").joinpath(name).read_text(encoding="utf-8")
    return [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]


HONORIFICS_AR = (
    "صاحب السمو الملكي|صاحبة السمو الملكي|صاحب السمو|صاحبة السمو|صاحب الجلالة|صاحب الفخامة|صاحب المعالي"
    "|سمو الشيخ|سمو الامير"
    "|فخامة|معالي|سعادة|دولة|جلالة|سيادة|سماحة|فضيلة|نيافة|غبطة|سمو"
)
TITLES_AR = (
    "السيد|السيدة|السيدان|الدكتور|الدكتورة|المهندس|المهندسة|الاستاذ|الاستاذة|الاستاذ الدكتور|الشيخ|الشيخة"
    "|الامير|الاميرة|اللواء"
    "|الفريق|الفريق اول|المستشار|المستشارة|السفير|السفيرة|الوزير|الوزيرة|العميد|العقيد|الجنرال|القاضي"
    "|الحاج|النائب|الزعيم|الرئيس|الملك"
    "|د\\.|م\\.|أ\\.د\\.|د/|م/"
)
HONORIFICS_EN = (
    r"H\.? ?E\.?|His Excellency|Her Excellency|H\.?R\.?H\.?|His Royal Highness|Her Royal Highness|His "
    r"Majesty|Her Majesty"
    r"|His Highness|Her Highness|H\.?M\.?|H\.?H\.?|the Right Honourable|the Honourable|Hon'ble|Hon\.?"
)
TITLES_EN = (
    r"Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Eng\.?|Engineer|Sheikh|Sheikha|Shaikh|Prince"
    r"|Princess|Sir|Dame|Lord"
    r"|Shri|Smt\.?|General|Gen\.?|Lt\.? Gen\.?|Maj\.? Gen\.?|Colonel|Col\.?|Admiral|Senator|Judge|Justice|MP|Sayyid"
)
JOINERS = _words("بن ابن عبد ابو أبو أبي آل بنت أم ولد سيدي ذو بو")
JOINERS_EN = (
    "al",
    "el",
    "bin",
    "ibn",
    "bint",
    "ben",
    "van",
    "von",
    "de",
    "der",
    "da",
    "dos",
    "del",
    "di",
    "ould",
    "abu",
    "al-",
    "el-",
)
GIVEN = frozenset(folded(word) for word in _list("given.txt"))
NOT_NAMES = frozenset(folded(word) for word in _list("not_names.txt"))
NOT_NAMES_EN = frozenset(_list("not_names_en.txt"))
_GIVEN_EN = (
    "Michael James John Robert David William Richard Joseph Thomas Charles Daniel Matthew Mark Paul Steven Andrew Kevin"
    " George Mary Elizabeth Jennifer Linda Susan Sarah Karen Anna Peter Simon Katie Louis Neil Barbara Vernon Deion"
)
GIVEN_EN = frozenset(_GIVEN_EN.split())
"""Given names after which a country's name is a surname (Michael Jordan)."""
