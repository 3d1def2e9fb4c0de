"""Which language a text is in, of the two that Milaff reads; and whether its Arabic runs backwards."""

import re
from collections import Counter
from typing import Final

from milaff.intake.refusal import Refused
from milaff.language.text import Language

_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile(r"[\u0621-\u064a\u066e-\u06d3\ufb50-\ufdfb\ufe70-\ufefc]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")

# The commonest words by language: a text of any length is full of those of its own.
_COMMON: Final = {
    "English": "the of and to in a is that for on with as by was at from it his be this are an which its has have were",
    "French": "le la les de des du et un une en à au aux dans pour que qui sur par est avec ce cette son ses",
    "German": "der die das und den von zu mit im des dem ein eine für ist auf nicht sich als auch bei nach",
    "Spanish": "el la los las de del y en un una que por con para se su sus al es como",
    "Italian": "il la le di del della dei e in un una che per con si al sono nel alla gli",
    "Portuguese": "o a os as de do da dos das e em um uma que por com para se no na ao",
    "Turkish": "ve bir bu ile için da de olarak olan en daha çok gibi sonra kadar ise",
    "Azerbaijani": "və bir bu ilə üçün da də olan edir olaraq daha çox kimi sonra",
    "Dutch": "de het een en van in is op te dat voor met zijn aan door",
    "Indonesian": "yang dan di dengan untuk pada dari ini dalam itu oleh",
}
_COMMON_ARABIC: Final = {
    "Arabic": "في من على إلى الى أن ان التي الذي عن مع هذا هذه كما بين وقد خلال كان كانت ما لا بعد فى علي",
    "Persian": "در به از که این را با است برای های می آن بود شد و یک",
    "Urdu": "کے کی میں سے اور کا کو ہے نے پر کہ ہیں یہ",
}
_BACKWARD_WORDS: Final = "يف نم ىلع ىلإ نأ يتلا يذلا عم نيب اذه هذه للاخ دق ناك لبق دعب"
_FORWARD_WORDS: Final = "في من على إلى أن التي الذي مع بين هذا خلال قد كان قبل بعد"
_BACKWARDS: Final = frozenset(_BACKWARD_WORDS.split())
_FORWARDS: Final = frozenset(_FORWARD_WORDS.split())
ENOUGH_WORDS: Final = 20


def language_of(text: str, stated: Language | None = None) -> Language:
    """Tell a text's language, or check the one that was stated; raise :class:`Refused` where it is neither."""
    arabic, latin = len(_ARABIC.findall(text)), len(_LATIN.findall(text))
    letters = sum(map(str.isalpha, text))
    if letters == 0:
        raise Refused("holds no words", "Give a document that holds a text")
    if (arabic + latin) < 0.6 * letters:
        raise Refused("is written neither in Arabic nor in Latin letters", "Add a translation into Arabic or English")
    if stated:
        if (arabic if stated == "ar" else latin) < 0.2 * letters:
            what = "Arabic" if stated == "ar" else "Latin"
            raise Refused(f"has hardly any {what} letters, though --language {stated} was given", "Correct --language")
        return stated
    words = [word.casefold() for word in _WORD.findall(text)]
    if arabic >= latin:
        _expect("Arabic", words, _COMMON_ARABIC)
        return "ar"
    _expect("English", words, _COMMON)
    return "en"


def _expect(language: str, words: list[str], common: dict[str, str]) -> None:
    """Refuse a text that is plainly of another language; one of a few words is taken for what its letters say."""
    if len(words) < ENOUGH_WORDS:
        return
    counts = Counter(words)
    scores = {name: sum(counts[word] for word in said.split()) for name, said in common.items()}
    best = max(scores, key=lambda name: scores[name])
    if best != language and scores[best] > 1.3 * scores[language] and scores[best] >= 0.04 * len(words):
        remedy = "Add a translation, or say its language with --language"
        raise Refused(f"seems to be in {best}; Milaff reads Arabic and English", remedy)


def backwards(text: str) -> bool:
    """Tell whether the Arabic of a text is stored in visual order, each word from its last letter to its first."""
    words = _WORD.findall(text)
    reversed_ = sum(
        word in _BACKWARDS or word.startswith("ة") or (len(word) > 3 and word.endswith("لا")) for word in words
    )
    right = sum(word in _FORWARDS or word.endswith("ة") or (len(word) > 3 and word.startswith("ال")) for word in words)
    return bool(reversed_ >= 2 and reversed_ > 2 * right)
