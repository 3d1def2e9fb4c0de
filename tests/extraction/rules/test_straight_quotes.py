"""What stands between two quotations is nobody's speech, though the marks that close and open look alike."""

from tests.extraction.rules.support import proposed, titled

NARRATION = (
    'قال الوزير إن بلاده "لا تتدخل في شؤون جارتها". '
    "ولم تعد العلاقات إلى مجراها إلا بعد عامين من التوتر. "
    "وبقيت سفارة كل دولة بلا سفير طوال تلك المدة. "
    'وأكد السفير أن الأزمة "أصبحت من الماضي".'
)


def test_narration_between_two_quotations_is_no_position() -> None:
    found = proposed(titled("ERI-DJI", "ar") + NARRATION, "ar")
    assert not [p.quote for p in found if p.reason.startswith("within quoted words")]


def test_sentences_within_straight_marks_are_positions_of_their_speaker() -> None:
    said = 'قال الرئيس: "إن علاقات بلدينا راسخة ومتينة. ونتطلع إلى مزيد من التعاون بين شعبينا في السنوات القادمة."'
    found = proposed(titled("ERI-DJI", "ar") + said, "ar")
    assert [p for p in found if p.type == "position" and "نتطلع" in p.quote]
