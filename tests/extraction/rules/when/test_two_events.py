"""Two events in one sentence, or one and its sequel: each claim has the date that is linked to its own event."""

import pytest

from milaff.extraction.proposals import Proposal
from tests.extraction.rules.support import proposed, proposed_on, titled

ENGLISH = [
    (
        "JPN-HUN",
        "The Free Trade Agreement between Japan and Hungary, signed in 2008, entered into force in 2011.",
        "agreement 2008",
    ),
    (
        "JPN-HUN",
        "On the second day of the visit the Japan–Hungary Free Trade Agreement is signed in Tokyo; it "
        "enters into force in 2015.",
        "agreement -",
    ),
    (
        "CHL-THA",
        "During the visit an extradition treaty was signed, which entered into force in November 2015.",
        "agreement -",
    ),
    (
        "GHA-NOR",
        "An agreement on visa exemption was signed at the end of the talks and entered into force on 5 November 2015.",
        "agreement -",
    ),
    (
        "JPN-HUN",
        "At the close of the visit the two ministers signed an agreement on maritime transport (it "
        "entered into force in 2015).",
        "agreement -",
    ),
    (
        "CHL-THA",
        "The agreement on air services, initialled on 14 May 2008, was signed in Bangkok on 6 September 2011.",
        "agreement 2011-09-06",
    ),
    (
        "JPN-HUN",
        "The agreement on air services was initialled in 2008 and signed in Budapest in 2011.",
        "agreement 2011",
    ),
    ("JPN-HUN", "A trade agreement was signed in May 2008; it lapsed in September 2011.", "agreement 2008-05"),
    (
        "GHA-NOR",
        "The two countries signed a trade agreement on 14 May 2008, which was replaced by an economic "
        "partnership agreement on 6 September 2011.",
        "agreement 2008-05-14",
    ),
    (
        "KWT-CYP",
        "The free trade agreement, negotiations for which opened in May 2008, was signed in Kuwait City "
        "in September 2011.",
        "agreement 2011-09",
    ),
    (
        "GHA-NOR",
        "In September 2011 a protocol was signed in Oslo amending the air services agreement concluded in May 2008.",
        "agreement 2011-09",
    ),
    (
        "KWT-CYP",
        "A trade agreement was signed on 14 May 2008 and a cultural agreement on 6 September 2011.",
        "agreement 2008-05-14; agreement 2011-09-06",
    ),
    (
        "KWT-CYP",
        "Cooperation rests on the agreement signed on 14 May 2008, under which the joint committee has met since 2011.",
        "agreement 2008-05-14",
    ),
    (
        "KWT-CYP",
        "Kuwait opened an embassy in Nicosia in May 2008, whereas Cyprus opened its embassy in Kuwait "
        "City only in September 2011.",
        "milestone 2008-05; milestone 2011-09",
    ),
    (
        "JPN-HUN",
        "Diplomatic relations were established in May 2008, and the Hungarian Embassy in Tokyo opened in "
        "September 2011.",
        "milestone 2008-05; milestone 2011-09",
    ),
    (
        "JPN-HUN",
        "Relations were severed on 6 September 2011 and resumed on 5 November 2015.",
        "milestone 2011-09-06; milestone 2015-11-05",
    ),
    (
        "CHL-THA",
        "Diplomatic relations, severed in September 2011, were resumed in November 2015.",
        "milestone 2015-11",
    ),
    (
        "CHL-THA",
        "Chile recognised Thailand in 2008 and diplomatic relations were established later the same year.",
        "milestone 2008; milestone 2008",
    ),
    (
        "KWT-CYP",
        "In 2016 the two countries marked the fiftieth anniversary of diplomatic relations, which were "
        "established in 1966.",
        "milestone 2016",
    ),
    (
        "CHL-THA",
        "The second session of the Joint Commission was held in Santiago in 2008; the third is due in Bangkok in 2015.",
        "mechanism 2008; mechanism 2015",
    ),
    (
        "GHA-NOR",
        "The Joint Committee, which had last met in May 2008, convened in Accra in November 2015.",
        "mechanism 2015-11",
    ),
    (
        "KWT-CYP",
        "On 5 November 2015 the Joint Committee held its fifth session in Nicosia, the first since 2008.",
        "mechanism 2015-11-05",
    ),
    (
        "CHL-THA",
        "The third session of the Joint Committee, originally scheduled for 14 May 2008, was held in "
        "Bangkok on 6 September 2011.",
        "mechanism 2011-09-06",
    ),
    (
        "JPN-HUN",
        "Political consultations, held on the basis of the memorandum signed in May 2008, took place in "
        "Tokyo in September 2011.",
        "mechanism 2011-09",
    ),
    (
        "KWT-CYP",
        "The visit of the Cypriot Foreign Minister to Kuwait City planned for 14 May 2008 was postponed "
        "to 6 September 2011.",
        "visit 2008-05-14",
    ),
    (
        "GHA-NOR",
        "The Norwegian President visited Accra on 14 May 2008 and the Ghanaian President returned the "
        "visit on 6 September 2011.",
        "visit 2008-05-14; visit 2011-09-06",
    ),
    (
        "KWT-CYP",
        "The Cypriot Foreign Minister, who took office in May 2008, visited Kuwait City in September 2011.",
        "visit 2011-09",
    ),
    (
        "CHL-THA",
        "A protocol to the agreement on air services concluded in May 2008 was signed in Santiago in September 2011.",
        "agreement 2011-09",
    ),
    (
        "GHA-NOR",
        "The two ministers signed on 6 September 2011 a memorandum extending the programme of cultural "
        "cooperation signed on 14 May 2008.",
        "agreement 2011-09-06",
    ),
    (
        "KWT-CYP",
        "The Embassy of Kuwait in Nicosia commenced its operation in May 2008, while Cyprus, until then "
        "accredited to Kuwait through its Embassy in Athens, opened a resident Embassy in Kuwait City two years later.",
        "milestone 2008-05",
    ),
    (
        "GHA-NOR",
        "A new programme of cultural exchanges was signed in September 2011 after the previous one "
        "expired in May 2008.",
        "agreement 2011-09",
    ),
    (
        "KWT-CYP",
        "The two ministries signed on 6 September 2011 an extension of the memorandum of understanding "
        "concluded on 14 May 2008.",
        "agreement 2011-09-06",
    ),
    (
        "GHA-NOR",
        "The Norwegian Prime Minister visited Ghana in 2011 and an agreement on air services was signed; "
        "it entered into force in 2015.",
        "visit 2011; agreement 2011",
    ),
    (
        "JPN-HUN",
        "The Hungarian Prime Minister paid an official visit to Japan in September 2011. An investment "
        "treaty was signed during the visit and entered into force in November 2015.",
        "visit 2011-09; agreement 2011-09",
    ),
    (
        "JPN-HUN",
        "A memorandum on energy, following a letter of intent of 2008, was signed in 2011.",
        "agreement 2011",
    ),
    (
        "KWT-CYP",
        "In September 2011 the Kuwaiti Parliament ratified the agreement signed in May 2008.",
        "agreement 2008-05",
    ),
    (
        "JPN-HUN",
        "A consulate was opened in Budapest in May 2008 and upgraded to an embassy in September 2011.",
        "milestone 2008-05; milestone 2011-09",
    ),
    (
        "KWT-CYP",
        "The first resident ambassador of Cyprus presented his credentials in Kuwait City on 6 September "
        "2011, though relations had been established on 14 May 2008.",
        "milestone 2011-09-06; milestone 2008-05-14",
    ),
    (
        "GHA-NOR",
        "The Joint Commission, whose inaugural session was held in 2008, met for the second time in Oslo in 2011.",
        "mechanism 2011",
    ),
    (
        "GHA-NOR",
        "The Joint Committee, agreed upon during the visit of the Norwegian President in May 2008, first "
        "met in September 2011.",
        "mechanism 2011-09",
    ),
    (
        "KWT-CYP",
        "Joint Commission (last session: Kuwait City, 14 May 2008; next session due in Nicosia in 2015).",
        "mechanism 2015",
    ),
    (
        "GHA-NOR",
        "The sixth round of consultations was held in Accra in September 2011 during the visit of the "
        "Norwegian Deputy Foreign Minister, who had last come in May 2008.",
        "mechanism 2011-09; visit 2011-09",
    ),
    (
        "GHA-NOR",
        "The Ghanaian Minister of Defence, who had last been in Oslo on 14 May 2008, visited Norway on 6 "
        "September 2011.",
        "visit 2011-09-06",
    ),
]
"""Sentences of pages: the pair, the words, and the type and date of what they claim."""
ARABIC = [
    (
        "EGY-BRA",
        "اتفاقية تشجيع وحماية الاستثمارات، الموقعة في 14 مايو 2008 (دخلت حيز النفاذ في 6 سبتمبر 2011).",
        "agreement 2008-05-14",
    ),
    (
        "EGY-BRA",
        "وخلال الزيارة وقع الجانبان اتفاقية التجارة الحرة التي دخلت حيز النفاذ بتاريخ 5 نوفمبر 2015.",
        "agreement -",
    ),
    (
        "DZA-SEN",
        "وفي اليوم الثاني من الزيارة وقعت اتفاقية الإعفاء من التأشيرة؛ ودخلت حيز النفاذ عام 2015.",
        "agreement -",
    ),
    (
        "QAT-KEN",
        "وتوجت المباحثات بالتوقيع على اتفاقية النقل البحري، وقد دخلت حيز التنفيذ في نوفمبر 2015.",
        "agreement -",
    ),
    (
        "EGY-BRA",
        "تم التوقيع بالأحرف الأولى على اتفاقية النقل الجوي سنة 2008، ثم وقعت نهائيا سنة 2011.",
        "agreement 2011",
    ),
    (
        "QAT-KEN",
        "وقع البلدان اتفاقية الضمان الاجتماعي في مايو 2008، وصادقت عليها قطر في سبتمبر 2011.",
        "agreement 2008-05",
    ),
    (
        "EGY-BRA",
        "وقع البلدان مذكرة تفاهم في مجال الصحة في 14 مايو 2008 وتم تمديدها في 6 سبتمبر 2011 لخمس سنوات.",
        "agreement 2008-05-14",
    ),
    (
        "JOR-GRC",
        "وقع البلدان عام 2011 اتفاقية جديدة لتجنب الازدواج الضريبي تحل محل الاتفاقية المبرمة عام 2008.",
        "agreement 2011",
    ),
    ("JOR-GRC", "وبعد مفاوضات بدأت عام 2008 وقع البلدان اتفاقية التجارة الحرة عام 2011.", "agreement 2011"),
    (
        "EGY-BRA",
        "زار وزير الخارجية البرازيلي القاهرة عام 2011 لتبادل وثائق التصديق على اتفاقية تسليم المجرمين "
        "الموقعة عام 2008.",
        "visit 2011",
    ),
    (
        "EGY-BRA",
        "أقام البلدان علاقاتهما الدبلوماسية في مايو 2008، ثم رفعا مستوى التمثيل إلى سفارة في سبتمبر 2011.",
        "milestone 2008-05; milestone 2011-09",
    ),
    (
        "QAT-KEN",
        "- افتتاح سفارة قطر في نيروبي في 14 مايو 2008 وسفارة كينيا في الدوحة في 6 سبتمبر 2011.",
        "milestone 2008-05-14",
    ),
    (
        "DZA-SEN",
        "افتتحت السفارة السنغالية في الجزائر العاصمة سنة 2011، بعد ثلاث سنوات من إقامة العلاقات الدبلوماسية سنة 2008.",
        "milestone 2011; milestone 2008",
    ),
    ("DZA-SEN", "استؤنفت في نوفمبر 2015 العلاقات الدبلوماسية التي قطعت في سبتمبر 2011.", "milestone 2015-11"),
    (
        "EGY-BRA",
        "عقدت اللجنة المشتركة التي أنشئت يوم 14 مايو 2008 دورتها الرابعة في القاهرة يوم 6 سبتمبر 2011.",
        "mechanism 2011-09-06",
    ),
    (
        "QAT-KEN",
        "عقدت الجولة الأولى من المشاورات السياسية في الدوحة في عام 2008 والجولة الثانية في نيروبي في عام 2011.",
        "mechanism 2008; mechanism 2011",
    ),
    (
        "QAT-KEN",
        "تأجلت الدورة الثانية للجنة المشتركة التي كانت مقررة في مارس 2011 وعقدت في يوليو من العام نفسه.",
        "mechanism 2011-07",
    ),
    (
        "JOR-GRC",
        "الدورة الثالثة للجنة المشتركة، التي كانت مقررة في أيار 2008، أجلت وعقدت في أثينا في أيلول 2011.",
        "mechanism 2011-09",
    ),
    (
        "DZA-SEN",
        "عقدت المشاورات السياسية بموجب المذكرة الموقعة في ماي 2008 في الجزائر العاصمة في سبتمبر 2011.",
        "mechanism 2011-09",
    ),
    ("QAT-KEN", "زيارة الرئيس الكيني إلى قطر، التي كانت مقررة عام 2008، تأجلت وتمت عام 2011.", "visit 2011"),
    (
        "JOR-GRC",
        "قام الملك محمد بن علي عاهل اليونان بزيارة دولة إلى الأردن في أيلول 2011، بعد زيارة والده عام 1975.",
        "visit 2011-09",
    ),
    (
        "DZA-SEN",
        "زار رئيس الوزراء السنغالي الجزائر يوم 14 ماي 2008، تلتها زيارة وزير الخارجية الجزائري إلى داكار "
        "يوم 6 سبتمبر 2011.",
        "visit 2008-05-14",
    ),
    (
        "JOR-GRC",
        "اتفاقية النقل الجوي، التي تم التوقيع عليها بالأحرف الأولى يوم 14 أيار 2008، وقعت في أثينا يوم 6 أيلول 2011.",
        "agreement 2011-09-06",
    ),
    (
        "DZA-SEN",
        "الدورة الثالثة للجنة المشتركة التي كانت مقررة في ماي 2008 عقدت في داكار في سبتمبر 2011.",
        "mechanism 2011-09",
    ),
    ("DZA-SEN", "اتفاقية الإعفاء من التأشيرات، المبرمة في ماي 2008 والنافذة منذ سبتمبر 2011.", "agreement 2008-05"),
    ("JOR-GRC", "وقعت الوزارتان في عام 2011 ملحقا لتمديد مذكرة التفاهم المبرمة في عام 2008.", "agreement 2011"),
    (
        "QAT-KEN",
        "خلال زيارته إلى الدوحة في سبتمبر 2011 وقع الوزير الكيني اتفاقية للصيد البحري تمت المصادقة عليها "
        "في نوفمبر 2015.",
        "agreement 2011-09",
    ),
    (
        "JOR-GRC",
        "صادق البرلمان الأردني يوم 6 أيلول 2011 على اتفاقية النقل البحري مع اليونان الموقعة يوم 14 أيار 2008.",
        "agreement 2008-05-14",
    ),
    (
        "EGY-BRA",
        "افتتحت مصر قنصلية في برازيليا في مايو 2008، ورفعت إلى سفارة في سبتمبر 2011.",
        "milestone 2008-05; milestone 2011-09",
    ),
    ("EGY-BRA", "أقيمت العلاقات الدبلوماسية عام 2011، بعد عام من استقلال البرازيل عام 2008.", "milestone 2011"),
    ("DZA-SEN", "بعد استقلال السنغال في ماي 2008 أقيمت العلاقات الدبلوماسية في سبتمبر 2011.", "milestone 2011-09"),
    (
        "QAT-KEN",
        "اجتمعت اللجنة المشتركة، التي عقدت دورتها الأولى عام 2008، للمرة الثانية في نيروبي عام 2011.",
        "mechanism 2011",
    ),
    (
        "QAT-KEN",
        "عقدت اللجنة المشتركة، المتفق على إنشائها خلال زيارة الرئيس الكيني في مايو 2008، أول اجتماع لها "
        "في سبتمبر 2011.",
        "mechanism 2011-09",
    ),
    ("EGY-BRA", "زار الرئيس البرازيلي مصر عام 2011 تلبية للدعوة التي وجهت إليه عام 2008.", "visit 2011"),
    (
        "QAT-KEN",
        "زار وزير الدفاع القطري، الذي كانت آخر زيارة له إلى نيروبي بتاريخ 14 مايو 2008، كينيا بتاريخ 6 سبتمبر 2011.",
        "visit 2011-09-06",
    ),
]
TODAY_ENGLISH = [
    (
        "JPN-HUN",
        "BUDAPEST, 6 October 2016 – Japan and Hungary signed today a protocol amending the agreement on "
        "double taxation concluded on 14 May 2008.",
        "agreement 2016-10-06",
    ),
    (
        "KWT-CYP",
        "NICOSIA, 6 October 2016 – The two ministers signed a protocol to the agreement on air services "
        "signed in 2008.",
        "agreement 2016-10-06",
    ),
    (
        "CHL-THA",
        "BANGKOK, 6 October 2016 – Foreign Minister of Chile Adam Kolt met his Thai counterpart in "
        "Bangkok on Thursday. The ministers discussed the implementation of the agreement on trade signed in May 2008.",
        "meeting 2016-10-06; agreement 2008-05",
    ),
    (
        "JPN-HUN",
        "BUDAPEST, 6 October 2016 – The Japanese Foreign Minister arrived in Budapest on 5 October and "
        "will leave on 8 October.",
        "visit 2016-10-05/2016-10-08",
    ),
    (
        "CHL-THA",
        "BANGKOK, 6 October 2016 – The Chilean Foreign Minister, who arrived in Bangkok on 5 October for "
        "an official visit, will leave on 8 October.",
        "visit 2016-10-05/2016-10-08",
    ),
    (
        "GHA-NOR",
        "OSLO, 6 October 2016 – Our first of July has a particular flavour this year, because Ghana and "
        "Norway are celebrating the fiftieth anniversary of their diplomatic relations, established in 1966.",
        "milestone -",
    ),
    (
        "KWT-CYP",
        "NICOSIA, 6 October 2016 – The two sides welcomed the entry into force in 2011 of the agreement "
        "on double taxation signed in 2008.",
        "agreement 2008",
    ),
    (
        "GHA-NOR",
        "OSLO, 6 October 2016 – Ghana and Norway signed on Thursday an action plan implementing the "
        "strategic partnership agreed on 14 May 2008.",
        "agreement 2016-10-06",
    ),
]
"""Reports of a day that name another: their own day is lent, or theirs told."""
TODAY_ARABIC = [
    (
        "QAT-KEN",
        "نيروبي في 6 أكتوبر 2016 - وقع وزيرا مالية قطر وكينيا اليوم بروتوكولا معدلا لاتفاقية تجنب "
        "الازدواج الضريبي المبرمة يوم 14 مايو 2008.",
        "agreement 2016-10-06",
    ),
    (
        "EGY-BRA",
        "برازيليا في 6 أكتوبر 2016 - وقع وزيرا النقل في مصر والبرازيل بروتوكولا ملحقا باتفاقية النقل "
        "الجوي الموقعة عام 2008.",
        "agreement 2016-10-06",
    ),
    (
        "DZA-SEN",
        "داكار في 6 أكتوبر 2016 - أشاد وزير الخارجية الجزائري بمستوى العلاقات مع السنغال منذ توقيع "
        "اتفاقية الصداقة في ماي 2008.",
        "position 2016-10-06",
    ),
    (
        "QAT-KEN",
        "نيروبي في 6 أكتوبر 2016 - يحتفل البلدان هذا العام بالذكرى الخمسين لإقامة العلاقات الدبلوماسية "
        "بينهما عام 1966.",
        "milestone 2016",
    ),
    (
        "EGY-BRA",
        "برازيليا في 6 أكتوبر 2016 - وصل وزير الخارجية المصري إلى برازيليا يوم 5 أكتوبر، على أن يغادرها يوم 8 أكتوبر.",
        "visit 2016-10-05/2016-10-08",
    ),
    (
        "QAT-KEN",
        "نيروبي في 6 أكتوبر 2016 - وقع الجانبان، اليوم الخميس، خطة عمل لتنفيذ مذكرة التفاهم الموقعة بينهما عام 2008.",
        "agreement 2016-10-06",
    ),
]


def dated(found: tuple[Proposal, ...], claims: str) -> str:
    """Give the types and dates of proposals, of the types that are looked for, as the tables write them."""
    types = {claim.split()[0] for claim in claims.split("; ")}
    return "; ".join(f"{one.type} {one.date or '-'}" for one in found if one.type in types)


@pytest.mark.parametrize(("pair", "says", "claims"), ENGLISH)
def test_of_two_events_each_has_its_own_date(pair: str, says: str, claims: str) -> None:
    assert dated(proposed_on(pair, says, "en"), claims) == claims


@pytest.mark.parametrize(("pair", "says", "claims"), ARABIC)
def test_of_two_events_each_has_its_own_date_in_arabic(pair: str, says: str, claims: str) -> None:
    assert dated(proposed_on(pair, says, "ar"), claims) == claims


@pytest.mark.parametrize(("pair", "says", "claims"), TODAY_ENGLISH)
def test_the_day_of_a_report_is_not_that_of_what_it_names(pair: str, says: str, claims: str) -> None:
    text = titled(pair, "en") + says
    assert dated(proposed(text, "en", document_date="2016-10-06"), claims) == claims


@pytest.mark.parametrize(("pair", "says", "claims"), TODAY_ARABIC)
def test_the_day_of_a_report_is_not_that_of_what_it_names_in_arabic(pair: str, says: str, claims: str) -> None:
    text = titled(pair, "ar") + says
    assert dated(proposed(text, "ar", document_date="2016-10-06"), claims) == claims
