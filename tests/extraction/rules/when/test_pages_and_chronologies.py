"""Country pages, encyclopaedic articles, lists and chronologies: each claim has its own date or its line's."""

import pytest

from milaff.extraction.proposals import Proposal
from milaff.language.text import Language
from tests.extraction.rules.support import proposed_on

ENGLISH = [
    # What had been before, and what came after.
    (
        "Latvia's Foreign Minister visited Chisinau in September 2011, after Moldova's Foreign Minister had visited "
        "Riga in May 2008.",
        "visit 2011-09; visit 2008-05",
    ),
    ("The Latvian President visited Chisinau in 2011, as his predecessor had done in 2008.", "visit 2011"),
    ("The Latvian Foreign Minister's visit to Chisinau in 2011 was the first since 2008.", "visit 2011"),
    ("The Moldovan President visited Riga in 2011, his first visit abroad since taking office in 2008.", "visit 2011"),
    ("In the wake of the flood of 2008, the Latvian Foreign Minister visited Chisinau in 2011.", "visit 2011"),
    ("The Moldovan Foreign Minister visited Riga in 2008, 2011 and 2015.", "visit 2008; visit 2011; visit 2015"),
    ("Visit of the Latvian Foreign Minister to Chisinau, 3/4 May 2008", "visit 2008-05-03/2008-05-04"),
    # Consultations as a rule, and sessions counted.
    (
        "Political consultations between the two foreign ministries are held on a regular basis; the most recent took "
        "place in Riga on 6 February 2024.",
        "mechanism 2024-02-06",
    ),
    (
        "Political consultations between the foreign ministries of Latvia and Moldova are held regularly, the most "
        "recent having taken place in Riga in May 2022.",
        "mechanism 2022-05",
    ),
    (
        "A first round of such consultations, at the level of Secretaries General, took place by videoconference on "
        "24 February 2021.",
        "mechanism 2021-02-24",
    ),
    (
        "The two foreign ministries have held seven rounds of political consultations since 1994, the latest of them "
        "by videoconference on 18 August 2021.",
        "mechanism -; mechanism 2021-08-18",
    ),
    ("The Latvia–Moldova Joint Commission has met seven times, most recently in Riga in 2020.", "mechanism 2020"),
    (
        "The fifth session of the Latvia–Moldova Joint Committee, due in 2008, was held only in 2011.",
        "mechanism 2011",
    ),
    (
        "The joint committee born of the agreement of 3 May 2008 met on 14 September 2011 in Riga.",
        "mechanism 2011-09-14; agreement 2008-05-03",
    ),
    # Missions and relations.
    (
        "Relations, first established in 1946, were broken off in 2008 and re-established in 2011.",
        "milestone 2008; milestone 2011",
    ),
    (
        "Diplomatic relations were established by an exchange of notes dated 2008; ambassadors came in 2011.",
        "milestone 2008",
    ),
    (
        "Latvia recognised Moldova in 1991 and established diplomatic relations with it in 1992.",
        "milestone 1991; milestone 1992",
    ),
    ("It was not until 2011 that Latvia opened an embassy in Chisinau.", "milestone 2011"),
    # Instruments.
    ("Trade Agreement between Latvia and Moldova (2015, amended 2019)", "agreement 2015"),
    ("Agreement on Visa Exemption (signed 2008, in force since 2011).", "agreement 2008"),
    ("The fisheries agreement of 2008 expired in 2011 and was not renewed.", "agreement 2008"),
    ("The Trade Agreement of 2011 superseded the one concluded in 2008.", "agreement 2011"),
    (
        "- 3 May 2008 – Signing in Riga of the Agreement on Culture, which replaced that of 1974.",
        "agreement 2008-05-03",
    ),
    (
        "In September 2011, the Latvian President paid a state visit to Moldova, during which an agreement on visas, "
        "negotiated since May 2008, was signed.",
        "visit 2011-09; agreement 2011-09",
    ),
    (
        "The agreement on visas, agreed upon during the Moldovan President's visit in 2008, was signed in 2011.",
        "agreement 2011; visit 2008",
    ),
    (
        "An agreement on culture was signed in 2011 to mark the anniversary of the relations established in 2008.",
        "agreement 2011; milestone -",
    ),
    ("A tax treaty signed in 2011 replaced that of 2008.", "agreement 2011"),
    ("Latvia supported Moldova's accession to the Convention of 1951.", "milestone -; agreement 1951"),
    # Figures.
    (
        "Bilateral trade stood at 8.1 billion dollars in 2024. The Agreement on Taxes was signed on 17 June 2009.",
        "figure 2024; agreement 2009-06-17",
    ),
    ("Trade, negligible until 2008, amounted to USD 95 million in 2015.", "figure 2015"),
    ("Trade volume 2023: EUR 45 million", "figure 2023"),
    ("Trade has since risen to USD 80 million (2021).", "figure 2021"),
    (
        "The trade turnover between Latvia and Moldova, according to the results of nine months of 2024, amounted to "
        "61.4 million US dollars.",
        "figure 2024-01/2024-09",
    ),
    (
        "In the nine months to September 2015, trade between Latvia and Moldova amounted to EUR 45 million.",
        "figure 2015-01/2015-09",
    ),
    (
        "Trade between Latvia and Moldova over the first half of 2015 came to EUR 45 million, a 4 per cent rise on the "
        "first half of 2014.",
        "figure 2015-01/2015-06",
    ),
    ("Trade between Latvia and Moldova amounted to EUR 45 million, a rise of 4 per cent over 2014.", "figure -"),
    # Lines that a date leads.
    (
        "- April 19, 2017: The foundation stone of the park is laid in Riga. Companies from Moldova pledge to invest 3 "
        "billion dollars in it.",
        "commitment 2017-04-19",
    ),
    ("- 6 February 2015: State visit of the Latvian President to Moldova, the first since 2008.", "visit 2015-02-06"),
    ("- 2015: The tax treaty signed in 2011 enters into force.", "agreement 2011"),
    # References and notes claim nothing.
    ('Smith, J. "Latvia and Moldova: forty years". Foreign Policy Review, 3 May 2008. Retrieved 12 March 2021.', ""),
    ("Last updated: 12 March 2025", ""),
]

ARABIC = [
    ("وقع البلدان عام 2011 اتفاقا تجاريا حل محل اتفاق عام 2008.", "agreement 2011"),
    ("زار رئيس لاتفيا مولدوفا في سبتمبر 2011، ووقعت خلالها اتفاقية للثقافة.", "visit 2011-09; agreement 2011-09"),
    ("اتفاقية الخدمات الجوية بين لاتفيا ومولدوفا، الموقعة في ريغا في 3 مايو 2008.", "agreement 2008-05-03"),
    ("بلغ حجم التبادل التجاري بين لاتفيا ومولدوفا 95 مليون دولار عام 2015.", "figure 2015"),
    (
        "بلغ حجم التبادل التجاري بين لاتفيا ومولدوفا خلال الأشهر التسعة الأولى من عام 2024 نحو 61 مليون دولار.",
        "figure 2024-01/2024-09",
    ),
    ("- 19 أبريل 2017: زار وزير خارجية مولدوفا ريغا.", "visit 2017-04-19"),
    ("- 19 أبريل 2017: افتتحت سفارة لاتفيا في كيشيناو.", "milestone 2017-04-19"),
    ("لم يستأنف البلدان علاقاتهما الدبلوماسية إلا عام 2011.", "milestone 2011"),
]


@pytest.mark.parametrize(("says", "dates"), ENGLISH)
def test_an_english_page_dates_each_claim_by_its_own_words(says: str, dates: str) -> None:
    assert _dated(says, "en") == dates


@pytest.mark.parametrize(("says", "dates"), ARABIC)
def test_an_arabic_page_dates_each_claim_by_its_own_words(says: str, dates: str) -> None:
    assert _dated(says, "ar") == dates


def test_a_country_that_ends_like_a_conjunction_is_not_cut() -> None:
    says = "Although Uzbekistan had recognised Finland on 3 May 2008, relations were not established until 2011."
    assert [_one(p) for p in proposed_on("UZB-FIN", says, "en")] == ["milestone 2008-05-03", "milestone 2011"]


def _dated(says: str, language: Language) -> str:
    return "; ".join(map(_one, proposed_on("LVA-MDA", says, language)))


def _one(proposal: Proposal) -> str:
    return f"{proposal.type} {proposal.date or '-'}"
