"""The words that tell, folded, whether a day without its year is yet to come, gone by, or put off."""

from milaff.extraction.dates.words import one_of

POSTPONED = one_of(
    "postponed postpone postponement rescheduled delayed moved shifted brought deferred تاجيل تاجل تاجلت اجل اجلت "
    "ارجاء ارجئ ارجئت نقل تقديم تغيير تاخير"
)
TO_COME = one_of(
    "will would could might due scheduled expected expects planned plans shall hope hopes hoped upcoming forthcoming "
    "intends foreseen envisaged earmarked pencilled slated awaited anticipated "
    "سوف المقرر المتوقع المنتظر المزمع المرتقب يعتزم تعتزم مقرره مقررا مبرمجا مبرمجه يرتقب ينتظر يتوقع"
)
# What is foreseen, and with «كان» was.
FORESEEN = one_of("المقرر المتوقع المنتظر المزمع المرتقب المفترض مقرره مقررا مبرمجا مبرمجه مرتقبا مرتقبه يفترض")
# What "is to" happen is yet to.
IS_TO = one_of(
    "be visit meet hold travel arrive take sign host receive pay attend open begin start chair convene go fly address "
    "lead come leave launch undertake embark depart stay return conclude end"
)
# What follows "due to" where it gives a cause, what stands before "will" as a noun, and before and as an adjective.
CAUSES = one_of(
    "the a an its their his her this that these bad heavy scheduling security weather lack conflicting covid"
)
KINDS_OF_WILL = one_of("political good free strong firm common joint mutual sovereign")
ATTRIBUTIVE = one_of("upcoming forthcoming planned expected scheduled awaited anticipated envisaged foreseen slated")
BEFORE_NOUNS = one_of("the a an its their his her this that these on of any s")
# What begins as verbs in the future do and is none: «مشاورات سياسية», «سيادة الرئيس», «مكسيكو سيتي», «ستوكهولم».
NO_FUTURE = one_of(
    "سياحه سياحي سياحيه سياره سيارات سيطره سيده سيدات سيدني سيرته سيرتها سيشل سيشيل سيبيريا سيتي سينما سينمائي "
    "سينمائيه سيلفا سيناء سيناريو سيمنز سيرجي سيرغي ستينيات ستمائه ستمئه ستوديو سيسيه سيدي سيمون سينغ سيريل سيدريك "
    "سيلين سيرين سيفان سيفرين سيلفي سيبري"
)
# Letters that end names and no verb in the future: «سيلفا», «سيرجيو», «سيميونوف».
NO_FUTURE_ENDS = ("ا", "يو", "وف", "سكي", "يان")
NO_FUTURE_STEMS = (
    *("سياس", "سياد", "سياق", "سيراليون", "سيريلانك", "سيرلانك", "سيباستيان"),
    *("ستوكهول", "ستراسبور", "ستيف", "ستانفورد"),
)
# What two agree to do is yet to be done: "agreed to hold talks in May", «اتفقا على عقد الدورة في مايو».
AGREED = one_of("agreed decided invited pledged promised proposed")
TO_BE_DONE = one_of("عقد تنظيم اجراء استضافه ايفاد مواصله استكمال")
# Verbs of what has happened.
HAPPENED = one_of(
    "signed held visited met opened arrived launched inaugurated established ratified took came went rose fell grew "
    "استقبل استقبلت التقي التقت وصل وصلت زار زارت عقدت وقع وقعت افتتح افتتحت انعقدت عقد قام قامت اجري اجرت احتضنت "
    "احتضن استضاف استضافت تم تمت جري جرت شهد شهدت تراس تراست"
)
# Verbs of saying, and what may stand between them and their day: "told reporters here on Tuesday".
SAID = one_of(
    "said told announced stated confirmed added صرح صرحت اعلن اعلنت قال قالت افاد افادت ذكر ذكرت "
    "نفي نفت اكد اكدت اوضح اوضحت شدد شددت اضاف اضافت كشف كشفت ادان ادانت رحب رحبت دعا دعت"
)
THAT = one_of("ان بان انه انها انهما that")
SAID_TO = one_of(
    "on in a the late early earlier here released issued reporters journalists lawmakers parliament news "
    "conference يوم مساء صباح"
)
PUT_OFF = one_of(
    "postponed cancelled canceled deferred rescheduled اجلت تاجلت ارجئت الغيت تاجيلها ارجاؤها ارجائها الغاؤها الغائها"
)
# Verbs of a report in the present: what is, or what is to come ("arrives on Thursday"); and in the past.
PRESENT = one_of(
    "arrives travels visits meets begins starts leaves departs flies holds hosts opens receives chairs attends heads "
    "pays embarks convenes addresses undertakes meet arrive "
    "يصل تصل يزور تزور يلتقي تلتقي يبدا تبدا يتوجه تتوجه يستقبل تستقبل يعقد تعقد يغادر تغادر يستضيف تستضيف يجتمع تجتمع "
    "يفتتح تفتتح يحل تحل ينطلق تنطلق تنعقد ينعقد يقوم تقوم تنتهي ينتهي تختتم يختتم تدوم تستمر يستمر تتواصل يتواصل"
)
# Verbs in the present of what is under way and has its end on a day: that very one, or the next of its name.
ENDS = one_of("ends concludes finishes closes تنتهي ينتهي ستنتهي تختتم يختتم ستختتم تختتمها يختتمها")
END = one_of("end conclude finish")
ENDING = one_of("ending concluding finishing")
UNDER_WAY = one_of("is are currently now")
GOES_ON = one_of("تتواصل تستمر تمتد يستمر يتواصل يمتد")
UNTIL = one_of("until till through حتي غايه")
PAST = one_of(
    "met held said began told left flew went made paid took was were had came led gave sent saw set put spoke won "
    "built bought sold brought became got rose fell grew kept ran sat stood wrote undertook drove laid lent lost "
    "struck sought taught drew broke chose swore withdrew dealt hit sank "
    "استقبل استقبلت التقي التقت وصل وصلت زار زارت عقد عقدت بحث بحثت وقع وقعت اجري اجرت قال قالت اكد اكدت بدا بدات "
    "قاد قادت شارك شاركت سلم سلمت تسلم تسلمت حضر حضرت اختتم اختتمت قدم قدمت دعا دعت توجه توجهت احتضنت استضافت استضاف "
    "وجه وجهت ادي ادت اوفد اوفدت ارسل ارسلت منح منحت اتفق اتفقت دشن دشنت نظم نظمت انطلق انعقد احتفل احتفلت "
    "شرع شرعت غادر غادرت اعلن اعلنت افتتح افتتحت انطلقت انعقدت ناقش ناقشت تراس تراست قام قامت كان كانت"
)
