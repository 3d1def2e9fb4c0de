"""Whose relations a document tells of: the two named most together, or those that a person says."""

from dataclasses import replace

from milaff.extraction.reading import read_document
from milaff.extraction.rules.pair import document_pair
from tests.extraction.rules.support import EMPTY

THREE = (
    "زار الوزير العماني القدس. ولا ترتبط عمان بعلاقات مع إسرائيل، وقال متحدث إسرائيلي إن إسرائيل لم تعلم بزيارة "
    "الوزير العماني. والتقى الوزير العماني الرئيس الفلسطيني محمود عباس."
)


def test_a_capital_stands_for_the_second_country_of_a_text_about_two() -> None:
    text = "زار القاضي اللبناني النائب العام لإمارة أبوظبي وبحث معه التعاون بين النيابة العامة في أبوظبي ولبنان.\n"
    text += "وتعزيز العلاقات بين البلدين الشقيقين.\n"
    reading = read_document("زيارة إلى أبوظبي\n" + text.replace("ولبنان", ""), language="ar", registry=EMPTY)
    pair = document_pair(reading)
    assert pair is not None
    assert set(pair.codes) == {"LBN", "ARE"}


def test_what_a_person_says_goes_before_what_is_named_most() -> None:
    reading = read_document(THREE, language="ar", registry=EMPTY)
    found, said = document_pair(reading), document_pair(replace(reading, between=("OMN", "PSE")))
    assert (found and set(found.codes), said and set(said.codes)) == ({"OMN", "ISR"}, {"OMN", "PSE"})


def test_two_that_a_person_says_need_not_be_named() -> None:
    reading = read_document("The treaty was signed in 1888.", language="en", registry=EMPTY)
    said = document_pair(replace(reading, between=("CHE", "URY")))
    assert said is not None
    assert set(said.codes) == {"CHE", "URY"}
