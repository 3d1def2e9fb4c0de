"""Words that tell where a person's name begins and ends: titles, particles, frequent given names, and what is no name."""

from milaff.extraction.names.fold import folded


def _words(text: str) -> frozenset[str]:
    return frozenset(folded(word) for word in text.split())


HONORIFICS_AR = (
    "صاحب السمو الملكي|صاحبة السمو الملكي|صاحب السمو|صاحبة السمو|صاحب الجلالة|صاحب الفخامة|صاحب المعالي|سمو الشيخ|سمو الامير"
    "|فخامة|معالي|سعادة|دولة|جلالة|سيادة|سماحة|فضيلة|نيافة|غبطة|سمو"
)
TITLES_AR = (
    "السيد|السيدة|السيدان|الدكتور|الدكتورة|المهندس|المهندسة|الاستاذ|الاستاذة|الاستاذ الدكتور|الشيخ|الشيخة|الامير|الاميرة|اللواء"
    "|الفريق|الفريق اول|المستشار|المستشارة|السفير|السفيرة|الوزير|الوزيرة|العميد|العقيد|الجنرال|القاضي|الحاج|النائب|الزعيم|الرئيس|الملك"
    "|د\\.|م\\.|أ\\.د\\.|د/|م/"
)
HONORIFICS_EN = (
    r"H\.? ?E\.?|His Excellency|Her Excellency|H\.?R\.?H\.?|His Royal Highness|Her Royal Highness|His Majesty|Her Majesty"
    r"|His Highness|Her Highness|H\.?M\.?|H\.?H\.?|the Right Honourable|the Honourable|Hon'ble|Hon\.?"
)
TITLES_EN = (
    r"Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Eng\.?|Engineer|Sheikh|Sheikha|Shaikh|Prince|Princess|Sir|Dame|Lord"
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
GIVEN = _words(
    "محمد أحمد محمود مصطفى علي حسن حسين إبراهيم إسماعيل يوسف عمر عثمان خالد سامح شريف طارق سعيد سعد سعود فهد فيصل سلطان سلمان"
    " سلطان تميم حمد خليفة زايد منصور راشد عيسى موسى هارون داود سليمان يحيى زكريا إلياس صالح ناصر نصر نبيل سمير أمير كريم كمال"
    " جمال جلال هشام هاشم هاني وليد وائل ياسر ياسين يزيد زياد زهير رامي رمزي رشيد رضا رياض رجب طيب قاسم قيس مازن مروان ماهر مجدي"
    " محسن مدحت مراد مسعود معاذ معتز ممدوح منير مهدي نادر نجيب نزار نور هيثم أيمن أنس أسامة أسعد أشرف أكرم أمين أنور أنيس أيوب باسم"
    " بدر بسام بشار بشير بلال تامر توفيق ثامر جابر جاسم جعفر جواد حاتم حازم حافظ حامد حبيب حسام حسني حكيم حمدان حمدي حمزة خليل رؤوف"
    " سالم سامي سيف شادي شاكر شهاب صابر صادق صبحي صدام صلاح ضياء طاهر طلال عادل عارف عاصم عامر عباس عبدالله عبدالرحمن عبدالعزيز عبدالفتاح"
    " عدلي عدنان عصام عطية عماد عمرو غازي غسان فؤاد فادي فارس فاروق فاضل فتحي فخري فراس فرج فريد فوزي قابوس كاظم لطفي ليث مأمون مالك"
    " يونس يعقوب يوحنا يائير لولا لؤي لافروف لقمان ليونيد"
    " فايزة فاطمة عائشة مريم زينب خديجة سارة ليلى نادية منى هدى هند سحر سعاد سلوى سميرة رانيا رنا ريم داليا دينا مشيرة نبيلة نجلاء نهلة"
    " إلهام حيدر إلمار سيمور رونق ستار أنطونيو جورج جون جوزيف ميشال بيار شارل إيمانويل فلاديمير سيرغي ألكسندر هاكان مولود شوكت قاسم"
    " نارندرا شي وانغ لي كيم بوريس ديمتري نيكولاي إيفان ماريا آنا بيدرو لويس خوسيه كارلوس جورجيا أنجيلا أولاف إيلينا سالومي إيراكلي"
)
NOT_NAMES = _words(
    "في من إلى على عن مع بين التي الذي الذين أن إن هو هي هذا هذه ذلك تلك كما قد لم لن لا ما حيث خلال بعد قبل منذ حتى عند لدى ضد حول"
    " دون غير كل بعض أي اليوم أمس غدا مساء صباح الجانب الجانبين الطرفين الطرفان البلدين البلدان كان كانت تم يوم عام سنة شهر"
    " قال قالت أكد أكدت أعلن أعلنت أضاف أوضح أشار شدد أعرب عبر التقى زار استقبل بحث وصل غادر ألقى عقد وقع دعا رحب نقل سلم تسلم أجرى"
    " شارك ترأس رأس افتتح شهد تلقى وجه ثمن أشاد هنأ بعث أبلغ ناقش تناول استعرض يزور سيزور يلتقي سيلتقي يبحث سيبحث يصل نفى نفت رفض"
    " زيارة لقاء اجتماع مباحثات محادثات اتفاق اتفاقية مذكرة تفاهم بيان كلمة رسالة دعوة نظيره نظيرته نظيرها أهمية ضرورة عمق متانة"
    " حرص استعداد دعم تعزيز تطوير التعاون العلاقات علاقات رئيس رئيسة وزير وزيرة سفير سفيرة نائب مساعد وفد مدير عضو أستاذ أمين ملك أمير"
    " السبت الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة الماضي الماضية الحالي الحالية الجاري المقبل المقبلة القادم القادمة الراحل السابق"
    " يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين"
    " العام الشهر الدولة الجمهورية الخارجية العاصمة مدينة قصر مقر صحفي مشترك مشتركة رسمية رسمي مؤخرا أيضا كذلك"
    " حكومة وشعبا بلاده بلادها لبلاده البلد عددا عدد سيادته فخامته معاليه الأسبق والوفد المرافق المرافق"
)
GIVEN_EN = frozenset(
    "Michael James John Robert David William Richard Joseph Thomas Charles Daniel Matthew Mark Paul Steven Andrew Kevin George"
    " Mary Elizabeth Jennifer Linda Susan Sarah Karen Anna Peter Simon Katie Chad Louis Neil Barbara Vernon Deion India".split()
)
"""Given names after which a country's name is a surname (Michael Jordan)."""
NOT_NAMES_EN = frozenset(
    "The A An In On At Of And But For From To With By After Before During Also This That These He She It They His Her Its Their"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October"
    " November December Minister President Ambassador Foreign Affairs Republic Kingdom Government State Joint Committee Council"
    " Bank University Palace Summit Conference Agreement Memorandum Visit Relations Cooperation Ministry Embassy Parliament"
    " National Assembly United Nations European Union General Secretary Speaker Chairman Prime Deputy".split()
)
