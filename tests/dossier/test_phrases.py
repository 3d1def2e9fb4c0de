"""Whole sentences from made-up claims: each type, both languages, and what moves their grammar."""

from typing import Any

import pytest

from milaff.dossier.phrases import InferredDate, Phrases
from milaff.language.text import Text
from tests.dossier.conftest import Make

HE = {"person": "samir", "office": "president"}
SHE = {"person": "leyla", "office": "trade-minister"}
VISIT: dict[str, Any] = {"from": "EGY", "to": "AZE"}

SENTENCES: dict[str, tuple[str, dict[str, Any], str, str]] = {
    "visit of a man on a day": (
        "visit",
        {**VISIT, "visitors": [HE], "date": "2016-11-03", "kind": "official"},
        "قام الرئيس سمير الحداد بزيارة رسمية إلى أذربيجان في 3 نوفمبر 2016.",
        "President Samir Haddad paid an official visit to Azerbaijan on 3 November 2016.",
    ),
    "visit of a woman in a month": (
        "visit",
        {**VISIT, "visitors": [SHE], "from": "AZE", "to": "EGY", "date": "2016-11"},
        "قامت وزيرة التجارة ليلى قاسموفا بزيارة إلى مصر في نوفمبر 2016.",
        "Minister of Trade Leyla Gasimova paid a visit to Egypt in November 2016.",
    ),
    "visit in a year, of one who met a woman and came with a man": (
        "visit",
        {**VISIT, "visitors": ["samir"], "date": "2016", "met": ["leyla"], "accompanied_by": ["tariq"]},
        "قام سمير الحداد بزيارة إلى أذربيجان في عام 2016 التقى خلالها ليلى قاسموفا، ورافقه طارق نصر.",
        "Samir Haddad paid a visit to Azerbaijan in 2016 that included a meeting with Leyla Gasimova,"
        " accompanied by Tariq Nasr.",
    ),
    "undated visit of an office that nobody is named in": (
        "visit",
        {**VISIT, "visitors": [{"office": "trade-minister", "gender": "female"}]},
        "قامت وزيرة التجارة بزيارة إلى أذربيجان.",
        "The Minister of Trade paid a visit to Azerbaijan.",
    ),
    "visit of two, with company": (
        "visit",
        {**VISIT, "visitors": ["leyla", "samir"], "date": "2009", "accompanied_by": ["chamber"]},
        "قامت ليلى قاسموفا وسمير الحداد بزيارة إلى أذربيجان في عام 2009، ورافقتهما الغرفة التجارية.",
        "Leyla Gasimova and Samir Haddad paid a visit to Azerbaijan in 2009, accompanied by the Chamber of Trade.",
    ),
    "planned visit": (
        "visit",
        {**VISIT, "visitors": [HE], "date": "2027-02", "status": "planned", "kind": "state"},
        "من المقرر أن يقوم الرئيس سمير الحداد بزيارة دولة إلى أذربيجان في فبراير 2027.",
        "It was planned that there be a state visit by President Samir Haddad to Azerbaijan in February 2027.",
    ),
    "postponed visit of a woman": (
        "visit",
        {**VISIT, "visitors": [SHE], "from": "AZE", "to": "EGY", "status": "postponed", "kind": "official"},
        "تأجلت زيارة رسمية كان من المقرر أن تقوم بها وزيرة التجارة ليلى قاسموفا إلى مصر.",
        "There was postponed an official visit by Minister of Trade Leyla Gasimova to Egypt.",
    ),
    "visit whose date is inferred": (
        "visit",
        {**VISIT, "visitors": ["samir"], "date": InferredDate("2024-06-08")},
        "قام سمير الحداد بزيارة إلى أذربيجان في 8 يونيو 2024 (مستنتج).",
        "Samir Haddad paid a visit to Azerbaijan on 8 June 2024 (inferred).",
    ),
    "talks that a woman held": (
        "meeting",
        {
            "between": [SHE, HE],
            "format": "talks",
            "place": "baku",
            "date": "2016-11-03",
            "subject": ("سبل التعاون", "ways to cooperate"),
        },
        "أجرت وزيرة التجارة ليلى قاسموفا مباحثات مع الرئيس سمير الحداد في باكو في 3 نوفمبر 2016 تناولت سبل التعاون.",
        "Minister of Trade Leyla Gasimova held talks with President Samir Haddad in Baku on 3 November 2016 on ways to"
        " cooperate.",
    ),
    "message": (
        "meeting",
        {"between": [HE, "leyla"], "format": "message", "date": "2007"},
        "وجّه الرئيس سمير الحداد رسالة إلى ليلى قاسموفا في عام 2007.",
        "President Samir Haddad sent a message to Leyla Gasimova in 2007.",
    ),
    "press conference of two": (
        "meeting",
        {"between": [HE, SHE], "format": "press-conference", "place": "baku"},
        "عقد الرئيس سمير الحداد ووزيرة التجارة ليلى قاسموفا مؤتمرا صحفيا مشتركا في باكو.",
        "President Samir Haddad and Minister of Trade Leyla Gasimova held a joint press conference in Baku.",
    ),
    "agreement signed by a man": (
        "agreement",
        {
            "instrument": "agreement",
            "subject": ("النقل", "transport"),
            "status": "signed",
            "signed_by": ["samir"],
            "place": "baku",
            "date": "1999-05-12",
        },
        "وقّع سمير الحداد في باكو في 12 مايو 1999 اتفاقية بشأن النقل.",
        "Samir Haddad signed an agreement on transport in Baku on 12 May 1999.",
    ),
    "protocol whose signatories are not named": (
        "agreement",
        {"instrument": "protocol", "subject": ("النقل", "transport"), "status": "signed", "date": "1999"},
        "وُقّع بروتوكول بشأن النقل في عام 1999.",
        "A protocol on transport was signed in 1999.",
    ),
    "memorandum that was ratified": (
        "agreement",
        {
            "instrument": "memorandum-of-understanding",
            "subject": ("النقل", "transport"),
            "status": "ratified",
            "date": "1999",
            "ratification": {"by": "chamber", "date": "2001-02"},
        },
        "وُقّعت مذكرة تفاهم بشأن النقل في عام 1999، وصدّقت عليها الغرفة التجارية في فبراير 2001.",
        "A memorandum of understanding on transport was signed in 1999; the Chamber of Trade ratified it in February"
        " 2001.",
    ),
    "agreement under negotiation": (
        "agreement",
        {"instrument": "agreement", "subject": ("النقل", "transport"), "status": "negotiating"},
        "يجري التفاوض على اتفاقية بشأن النقل.",
        "An agreement on transport is under negotiation.",
    ),
    "proposed instruments": (
        "agreement",
        {"instrument": "protocol", "subject": ("النقل", "transport"), "status": "proposed", "date": "2010"},
        "بُحثت في عام 2010 إمكانية إبرام بروتوكول بشأن النقل.",
        "In 2010 the possibility of a protocol on transport was discussed.",
    ),
    "recognition": (
        "milestone",
        {"milestone": "recognition", "by": ["EGY"], "date": "1991-12-26", "what": ("الاعتراف", "recognition")},
        "اعترفت مصر باستقلال أذربيجان في 26 ديسمبر 1991.",
        "Egypt recognised the independence of Azerbaijan on 26 December 1991.",
    ),
    "diplomatic relations": (
        "milestone",
        {"milestone": "diplomatic-relations", "date": "1992-03", "what": ("العلاقات", "relations")},
        "أقام البلدان علاقات دبلوماسية في مارس 1992.",
        "The two countries established diplomatic relations in March 1992.",
    ),
    "numbered session": (
        "mechanism",
        {
            "mechanism": "committee",
            "session": 4,
            "status": "held",
            "place": "baku",
            "date": "2016-11-03",
            "led_by": [SHE],
        },
        "انعقدت الدورة الرابعة للجنة المشتركة في باكو في 3 نوفمبر 2016، برئاسة وزيرة التجارة ليلى قاسموفا.",
        "The fourth session of the Joint Committee was held in Baku on 3 November 2016, led by Minister of Trade Leyla"
        " Gasimova.",
    ),
    "two rounds": (
        "mechanism",
        {"mechanism": "talks", "rounds": 2, "status": "held"},
        "عُقدت جولتان من مشاورات سياسية.",
        "Two rounds of political consultations have been held.",
    ),
    "eleven rounds": (
        "mechanism",
        {"mechanism": "talks", "rounds": 11, "status": "held"},
        "عُقدت 11 جولة من مشاورات سياسية.",
        "11 rounds of political consultations have been held.",
    ),
    "planned session": (
        "mechanism",
        {"mechanism": "committee", "session": 11, "status": "planned", "place": "baku", "date": "2027"},
        "من المقرر عقد الدورة الحادية عشرة للجنة المشتركة في باكو في عام 2027.",
        "The 11th session of the Joint Committee was to be held in Baku in 2027.",
    ),
    "what a man affirmed": (
        "position",
        {
            "speaker": HE,
            "act": "affirmed",
            "statement": ("التعاون ضروري", "cooperation is needed"),
            "about": ("التعاون", "cooperation"),
        },
        "أكد الرئيس سمير الحداد أن التعاون ضروري.",
        "President Samir Haddad affirmed that cooperation is needed.",
    ),
    "what a woman praised": (
        "position",
        {
            "speaker": SHE,
            "act": "praised",
            "statement": ("التعاون القائم", "the cooperation under way"),
            "about": ("التعاون", "cooperation"),
        },
        "أشادت وزيرة التجارة ليلى قاسموفا بالتعاون القائم.",
        "Minister of Trade Leyla Gasimova praised the cooperation under way.",
    ),
    "what a woman called for": (
        "position",
        {
            "speaker": "leyla",
            "act": "called-for",
            "statement": ("زيادة التبادل", "more trade"),
            "about": ("التجارة", "trade"),
        },
        "دعت ليلى قاسموفا إلى زيادة التبادل.",
        "Leyla Gasimova called for more trade.",
    ),
    "what a body hoped": (
        "position",
        {
            "speaker": "chamber",
            "act": "hoped",
            "statement": ("زيادة التبادل", "to see more trade"),
            "about": ("التجارة", "trade"),
        },
        "أعربت الغرفة التجارية عن أملها في زيادة التبادل.",
        "The Chamber of Trade hoped to see more trade.",
    ),
    "cooperation under way": (
        "cooperation",
        {"status": "existing", "what": ("النقل البحري", "shipping"), "since": "1999-05"},
        "يشمل التعاون القائم النقل البحري، منذ مايو 1999.",
        "Existing cooperation covers shipping, since May 1999.",
    ),
    "cooperation discussed": (
        "cooperation",
        {"status": "discussed", "what": ("النقل البحري", "shipping"), "date": "2009-02-01"},
        "بحث الجانبان في 1 فبراير 2009 النقل البحري.",
        "On 1 February 2009 the two sides discussed shipping.",
    ),
    "figure with an upper bound": (
        "figure",
        {
            "measure": "trade-turnover",
            "what": ("التبادل التجاري", "trade"),
            "value": 2000000,
            "unit": "dollar",
            "bound": "at-most",
            "as_of": "2007",
        },
        "لا يتجاوز حجم التبادل التجاري مليوني دولار في عام 2007.",
        "Trade does not exceed 2 million dollars in 2007.",
    ),
    "figure that is exact": (
        "figure",
        {
            "measure": "exports",
            "what": ("الصادرات", "the value of exports"),
            "value": 3000000,
            "unit": "dollar",
        },
        "بلغ حجم الصادرات 3 ملايين دولار.",
        "The value of exports stood at 3 million dollars.",
    ),
    "figure with a feminine noun of quantity": (
        "figure",
        {"measure": "other", "what": ("قيمة الصادرات", "exports"), "value": 3_000_000, "unit": "dollar"},
        "بلغت قيمة الصادرات 3 ملايين دولار.",
        "Exports stood at 3 million dollars.",
    ),
    "bounded figure with a masculine noun of quantity": (
        "figure",
        {
            "measure": "other",
            "what": ("حجم التبادل التجاري", "trade"),
            "value": 3_000_000,
            "unit": "dollar",
            "bound": "at-least",
        },
        "لا يقل حجم التبادل التجاري عن 3 ملايين دولار.",
        "Trade stood at no less than 3 million dollars.",
    ),
    "tendency": (
        "figure",
        {"measure": "trade-turnover", "what": ("التبادل التجاري", "trade"), "trend": "rising"},
        "يشهد حجم التبادل التجاري ارتفاعا.",
        "Trade has been rising.",
    ),
    "promise of a man": (
        "commitment",
        {"kind": "promise", "by": HE, "undertaking": ("زيارة باكو", "to visit Baku"), "date": "2016-11-03"},
        "وعد الرئيس سمير الحداد في 3 نوفمبر 2016 بزيارة باكو.",
        "On 3 November 2016 President Samir Haddad promised to visit Baku.",
    ),
    "invitation of a woman": (
        "commitment",
        {"kind": "invitation", "by": SHE, "to": HE, "undertaking": ("زيارة باكو", "to visit Baku")},
        "دعت وزيرة التجارة ليلى قاسموفا الرئيس سمير الحداد إلى زيارة باكو.",
        "Minister of Trade Leyla Gasimova invited President Samir Haddad to visit Baku.",
    ),
    "institution": (
        "institution",
        {"institution": "chamber", "what": ("تنظيم المعارض", "holding fairs"), "headed_by": ["leyla"]},
        "الغرفة التجارية: تنظيم المعارض، برئاسة ليلى قاسموفا.",
        "Chamber of Trade: holding fairs, headed by Leyla Gasimova.",
    ),
}


@pytest.mark.parametrize("case", SENTENCES)
def test_a_claim_becomes_a_sentence(phrases: Phrases, make: Make, case: str) -> None:
    type_, fields, arabic, english = SENTENCES[case]
    date = fields.get("date")
    claim = make(type_, **fields)
    if isinstance(date, InferredDate):
        claim = claim.model_copy(update={"date": date})
    said = phrases.say(claim)
    assert said.ar == arabic
    assert said.en == english


def test_an_editor_s_wording_takes_the_place_of_the_template(phrases: Phrases, make: Make) -> None:
    claim = make("visit", **VISIT, visitors=["samir"], wording=("زار سمير باكو", "samir went to Baku"))
    assert phrases.say(claim) == Text(ar="زار سمير باكو.", en="Samir went to Baku.")


def test_a_headline_has_no_full_stop_and_a_particular_has_one(phrases: Phrases, make: Make) -> None:
    claim = make("visit", **VISIT, visitors=[SHE], purpose=("لحضور معرض", "to attend a fair"))
    assert phrases.say(claim, "headline") == Text(
        ar="زيارة وزيرة التجارة ليلى قاسموفا إلى أذربيجان", en="Visit of Minister of Trade Leyla Gasimova to Azerbaijan"
    )
    assert phrases.say(claim, "particulars") == Text(ar="زيارة لحضور معرض.", en="A visit to attend a fair.")


@pytest.mark.parametrize(
    ("status", "arabic"), [("signed", "موقّع"), ("ratified", "مصدّق عليه"), ("in-force", "نافذ"), ("proposed", "مقترح")]
)
def test_the_status_agrees_with_the_noun_of_the_instrument(
    phrases: Phrases, make: Make, status: str, arabic: str
) -> None:
    protocol = make("agreement", instrument="protocol", subject=("النقل", "transport"), status=status)
    treaty = make("agreement", instrument="agreement", subject=("النقل", "transport"), status=status)
    assert phrases.say(protocol, "status").ar == arabic
    assert phrases.say(treaty, "status").ar == {"مصدّق عليه": "مصدّق عليها"}.get(arabic, f"{arabic}ة")


def test_spaces_are_folded_and_none_stands_before_a_mark(phrases: Phrases) -> None:
    assert phrases.tidy("en", " a  visit , to\nBaku . ") == "a visit, to Baku."
    assert phrases.tidy("ar", "زيارة  ، إلى باكو ؛ نعم") == "زيارة، إلى باكو؛ نعم"


def test_an_undated_thing_is_said_to_be_undated_in_a_table(phrases: Phrases) -> None:
    assert phrases.date(None) == Text(ar="بلا تاريخ", en="Undated")


@pytest.mark.parametrize(
    ("number", "arabic", "english"),
    [
        (1, "زيارة واحدة", "one visit"),
        (2, "زيارتين", "two visits"),
        (3, "3 زيارات", "three visits"),
        (11, "11 زيارة", "11 visits"),
        (100, "100 زيارة", "100 visits"),
    ],
)
def test_a_noun_is_counted_in_both_languages(phrases: Phrases, number: int, arabic: str, english: str) -> None:
    assert phrases.counted(number, "visit", "visit") == Text(ar=arabic, en=english)
