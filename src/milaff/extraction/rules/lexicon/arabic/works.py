"""Arabic words of work that one does in or for the other: programmes, training, firms, links, shared occasions."""

from milaff.extraction.rules.lexicon.trigger import Trigger, arabic, arabic_noun

_PROGRAMME = (
    r"(?:برنامجا?|برامج|مشروعا?|مشاريع|مشروعات|دورات|دورة (?:تدريبية|تكوينية)|حملة|أشغال|ترميم|تأهيل|"
    r"دراسات|دراسة|بحوثا?|حفريات|تنقيب\w*)"
)
_PEOPLE = (
    r"(?:طلبة|طلاب\w*|ضباط|دبلوماسي\w*|كوادر|إطارات|أطباء|موظفي\w*|موظفون|أئمة|صحفي\w*|قضاة|مهندس\w*|مدرس\w*|"
    r"معلم\w*|خبراء|متدرب\w*|شباب|"
    r"آلاف|مئات|عشرات|العديد من|عدد من)"
)
_FIRMS = r"(?:شركات?|شركة|مؤسسات|مقاولات|مهندس\w*|خبراء|أطباء|عمال|مستثمر\w*)"
_EVENT = (
    r"(?:أسبوعا?|أيام|أياما|معرضا?|مهرجانا?|أمسية|ندوة|ندوات|حفلا?|سهرة|ورشة|فعاليات|تظاهرة|ملتقى|احتفالية|"
    r"عروض|عرضا?|موسما?|مسابقة|بازارا?)"
)
_BY = r"(?:بدعم|بتمويل|بهبة|بمنحة|بمساعدة|بمساهمة|بإشراف|بالتعاون|بالشراكة|بالاشتراك|بخبرة|بخبرات)"

TURNED: tuple[Trigger, ...] = (
    Trigger(
        "talks turned on",
        "cooperation",
        arabic(
            r"(?:همت|انصبت?|تمحورت?|تركزت?|دارت?|ركزت?|شملت?|تناولت?|خصصت?|تعلقت?|تطرقت?|أتاحت?|غطت) (?:هذه )?(?:ال)?"
            r"(?:مباحثات|محادثات|لقاء|اجتماع|مشاورات|مقابلة|جلسة|زيارة|مناقشات|مبادلات الرأي)(?! (?:ل\w+ )?(?:أول|"
            r"أخير))"
        ),
        sure=0.6,
        status="discussed",
    ),
)
"""What wins over the general words of discussing."""

WORKS: tuple[Trigger, ...] = (
    Trigger(
        "programme run",
        "cooperation",
        arabic(
            rf"(?:[يت]نفذ|نفذت?|نفذ|[يت]نجز|أنجزت?|[يت]دير|[يت]شرف على|أشرفت? على|[يت]ساهم في|ساهمت? في|[يت]سهم في|"
            rf"[يت]مول|مولت?|مول|"
            rf"[يت]دعم|[يت]شارك في|[يت]رعى|[يت]قيم|[يت]بث|[يت]نظم|فعلت?|أطلقت?|(?:[يت]قوم|قامت?|قام)~~ب(?:تمويل|"
            rf"تنفيذ|إنجاز|تطوير|ترميم))"
            rf"~~{_PROGRAMME}"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "given by the other",
        "cooperation",
        arabic(
            r"(?:[يت]سند|أسندت?|[يت]منح|[يت]قدم|قدمت?|قدم|[يت]وفر|[يت]خصص|منحت?|"
            r"[يت]رصد)…(?:منح\w* (?:ال)?(?:دراسي\w*|سنوي\w*|جامعي\w*)|"
            r"\w+ منح[ةه]|منح\w* ل\w+|قرضا?|قروضا?|برامج تدريب\w*|دورات تدريب\w*|خبر(?:ات|ة)\w*|مساعدات? (?:فنية|"
            r"تقنية)|دعما? (?:فنيا|تقنيا)|تجهيزات|معدات|تدريبا?)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "done with the other",
        "cooperation",
        arabic(rf"(?:تم|جرى|أنجزت?|نفذت?|أقيمت?|نظمت?|أطلقت?|شيدت?|بنيت?|رممت?|طورت?)…{_BY} (?:من |مع |\w+)"),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "firms of the other",
        "cooperation",
        arabic(
            rf"(?:عملت?|[يت]عمل|اشتغلت?|شاركت?|[يت]شارك|ساهمت?|[يت]ساهم|أسهمت?|تولت?|[يت]تولى|[يت]نشط|[يت]نفذ|"
            rf"فازت?)~~{_FIRMS}"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "learnt there",
        "cooperation",
        arabic(
            rf"(?:درست?|[يت]درس|تدربت?|[يت]تدرب|تلقت?|تلقى|[يت]تلقى|استفادت?|[يت]ستفيد|[يت]ستضيف|استضافت?|تخرجت?|"
            rf"[يت]تابع|دربت?|[يت]درب|"
            rf"كونت?|أوفدت?|[يت]ستقبل)~~{_PEOPLE}"
        ),
        sure=0.5,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "houses work together",
        "cooperation",
        arabic(
            r"(?:[يت]تعاون|تعاونت|[يت]رتبط|ارتبطت|[يت]تبادل|تبادلت)~~(?:جامع\w+|معهد\w*|مركز\w*|بلدي\w+|وزار\w+|"
            r"مكتب\w+|هيئ\w+|أكاديمي\w+|مؤسس\w+|برلمان\w*|مدين\w+|شرطة|غرف\w*)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "line kept",
        "cooperation",
        arabic(
            r"(?:(?:تم|جرى) )?(?:تسيير|سيرت?|[يت]سير|[يت]وفر|[يت]ؤمن|[يت]شغل|إطلاق|تدشين|استئناف|استؤنفت|"
            r"فتح)~~(?:رحلات|رحلة|خط(?:ا|وط)? (?:ال)?"
            r"(?:جوي|بحري|ملاحي)\w*)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "goods flow",
        "cooperation",
        arabic(r"(?:[يت]زود|زودت?|أمدت?|باعت|سلحت?)(?= )"),
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "guest of honour",
        "cooperation",
        arabic_noun(r"(?:ضيفة? شرف|ضيف(?:ة|ا)? (?:ال)?شرف|دولة (?:ال)?ضيف)"),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "event of the other",
        "cooperation",
        arabic(rf"(?:أقيمت?|[يت]قام|نظمت?|احتضنت?|شهدت?|استضافت?|افتتحت?|انطلقت?|اختتمت?|أقامت?|أحيت?)~~{_EVENT}"),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "room for more",
        "cooperation",
        arabic(
            r"(?:توجد|[يت]وجد|هناك|ثمة|[يت]توفر|تتوفر|[يت]تيح|أتاح|[يت]وفر|[يت]زخر|[يت]فتح|[يت]تيحان)~~(?:آفاقا?|"
            r"فرصا?|إمكان\w+|مجالات?|مجالا)(?= )"
        ),
        sure=0.55,
        status="possible",
    ),
    Trigger(
        "field of work",
        "cooperation",
        arabic(
            r"(?:[يت]عد|[يت]عتبر|[يت]مثل|[يت]شكل|[يت]ظل|ظل|كان|كانت|[يت]بقى)…(?:مجالات?|ركائز|ركيزة|أوجه|أعمدة|"
            r"قاطرة|محاور|محور) (?:ال|لل)?تعاون"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "treated there",
        "cooperation",
        arabic(r"(?:استقبلت?|عالجت?|[يت]عالج|تكفلت?|[يت]تكفل)~~(?:جرحى|مرضى|مصابين|مصابي\w*)"),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "fields covered",
        "cooperation",
        arabic(r"(?:[يت]شمل|[يت]غطي|[يت]متد|[يت]طال|[يت]تركز|اتسع|توسع) (?:هذا )?(?:ال)?تعاون"),
        sure=0.6,
        status="existing",
    ),
)
