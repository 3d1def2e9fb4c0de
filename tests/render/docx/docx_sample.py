"""A dossier that uses every element of the vocabulary, in Arabic and in English; and the picture in it."""

import struct
import zlib
from typing import Literal

from milaff.render.docx import Picture

PAGES = {"sec-summary": 3, "sec-visits": 4, "visits-egypt": 4, "sec-differences": 6, "sec-lists": 7}

_HEAD = """<!DOCTYPE html>
<html lang="{lang}" dir="{dir}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="author" content="Milaff"><meta name="subject" content="{subject}">
<meta name="keywords" content="Egypt, Azerbaijan"><meta name="marking" content="{marking}">
<meta name="running-title" content="{title}"><meta name="as-of" content="{as_of}">
<meta name="page-label" content="{page_label}">
<style>p {{ color: black }}</style><link rel="stylesheet" href="x.css"></head>
"""

ARABIC = (
    _HEAD.format(
        lang="ar-EG",
        dir="rtl",
        title="العلاقات المصرية – الأذربيجانية",
        subject="ملف إحاطة",
        marking="للاستخدام الرسمي",
        as_of="المعلومات حتى 1 نوفمبر 2026",
        page_label="الصفحة {page} من {pages}",
    )
    + """<body>
<section class="cover">
  <p class="cover-kind">ملف إحاطة</p>
  <h1 class="title">العلاقات المصرية – الأذربيجانية</h1>
  <p class="subtitle" lang="en" dir="ltr">Relations between Egypt and Azerbaijan</p>
  <table class="particulars pair">
  <tr><th scope="row">جمهورية مصر العربية</th><td lang="en" dir="ltr">Arab Republic of Egypt</td></tr></table>
  <p class="cover-ornament"><img data-picture="ornament" src="ornament.svg" alt=""></p>
  <table class="particulars">
    <tr><th scope="row">الطبعة</th><td>الأولى</td></tr>
    <tr><th scope="row">المعلومات حتى</th><td>1 نوفمبر 2026</td></tr>
    <tr><th scope="row">أُعد من أجل</th><td>السيد وزير الخارجية</td></tr>
    <tr><th scope="row">النسخة</th><td>3 من 12</td></tr>
  </table>
  <p class="cover-marking">للاستخدام الرسمي</p>
</section>
<nav class="contents" id="contents"><h2>المحتويات</h2>
  <ol>
    <li><a href="#sec-summary">الخلاصة</a></li>
    <li><a href="#sec-visits">الزيارات المتبادلة</a>
      <ol><li><a href="#visits-egypt">زيارات الجانب الأذربيجاني إلى مصر منذ 1994</a></li></ol></li>
    <li><a href="#sec-differences">ما اختلفت فيه المصادر</a></li>
    <li><a href="#sec-lists">القوائم والاقتباسات</a></li>
  </ol>
</nav>
<main>
<section class="section break" id="sec-summary"><h2>الخلاصة</h2>
  <p class="lead">اعترفت مصر باستقلال أذربيجان في ديسمبر 1991، وأُقيمت العلاقات الدبلوماسية في عام
    <time datetime="1992">1992</time>.<span class="note" data-facts="overview/recognition overview/relations">نبذة
    عن العلاقات، فقرة 3. انظر <a href="https://example.org/overview?id=1">المصدر</a>.</span></p>
  <table class="numerals"><tr>
    <td><p class="numeral">1991</p><p class="numeral-caption">الاعتراف<span class="note"
      data-facts="overview/recognition">المرجع نفسه.</span></p></td>
    <td><p class="numeral">4</p><p class="numeral-caption">جولات المشاورات</p></td>
    <td><p class="numeral"><bdi dir="ltr">-3.2%</bdi></p><p class="numeral-caption">تغير التجارة</p></td>
    <td><p class="numeral"><bdi dir="ltr">10–20</bdi></p><p class="numeral-caption">مليون دولار</p></td>
  </tr></table>
  <p>وُقعت مذكرة التفاهم في 8 نوفمبر 1992 في القاهرة <bdi dir="ltr">(1992-11-08)</bdi>، وصدق عليها البرلمان
    في 30/9/2010. وبحث الجانبان مع شركة <span lang="en" dir="ltr">SOCAR</span> (الوطنية للنفط) قرارات «أوبك+»
    في الفترة \u20662016–2018\u2069، و<strong>أكدا</strong> أهمية <em>التنسيق</em> بنسبة
    <bdi dir="ltr">-3.2%</bdi>؛ وورد ذلك في <cite>البيان المشترك</cite> وفي
    <cite lang="en" dir="ltr">Joint Statement (2016)</cite>.<span class="note" data-facts="press/statement">المؤتمر
    الصحفي.</span><span class="note" data-facts="press/socar"><span lang="en" dir="ltr">SOCAR, Annual Report
    2016</span>، ص 12.</span></p>
  <p><span class="statement" id="st-1" data-fact="overview/visit-1994">زار الرئيس حيدر علييف مصر في سبتمبر
    1994</span>، كما يرد في <a href="#tab-visits">جدول الزيارات</a>.</p>
  <p class="absent">لا توجد معلومات موثقة عن الزيارات بين عامي 1995 و2006.</p>
  <p class="remark">الأرقام كما وردت في المصدر، دون تعديل.</p>
</section>
<section class="section" id="sec-visits"><h2>الزيارات المتبادلة</h2>
  <p>شهدت العلاقات بين البلدين تبادلا للزيارات على أعلى المستويات، وكانت زيارة الرئيس إلهام علييف في مايو 2007
    علامة أساسية مهدت الطريق للنمو السريع لعلاقات البلدين في كافة جوانبها.</p>
  <figure id="fig-timeline"><img data-picture="timeline" src="timeline.svg"
    alt="خط زمني للزيارات من 1994 إلى 2016"><figcaption data-label="الشكل">الزيارات على خط الزمن</figcaption></figure>
  <h3 id="visits-egypt">زيارات الجانب الأذربيجاني إلى مصر منذ 1994</h3>
  <table class="data" id="tab-visits"><caption data-label="الجدول">الزيارات من أذربيجان إلى مصر</caption>
    <colgroup><col style="width:18%"><col style="width:27%"><col style="width:55%"></colgroup>
    <thead><tr><th scope="col">التاريخ</th><th scope="col">الزائر</th><th scope="col">الموضوع</th></tr></thead>
    <tbody>
      <tr><th scope="row">سبتمبر 1994</th><td>الرئيس حيدر علييف</td>
        <td>المشاركة في المؤتمر الدولي للسكان والتنمية<span class="note" data-facts="overview/visit-1994">نبذة
        عن العلاقات، فقرة 9.</span></td></tr>
      <tr><th scope="row">6 مايو 2007</th><td rowspan="2">الرئيس إلهام علييف</td><td>دفع العلاقات الثنائية</td></tr>
      <tr><th scope="row">2 نوفمبر 2016</th><td><ul><li>الطاقة</li><li>اللجنة المشتركة</li></ul></td></tr>
      <tr><td colspan="3">المصدر لا يذكر زيارات أخرى.</td></tr>
    </tbody></table>
  <p class="source">المصدر: نبذة عن العلاقات المصرية الأذربيجانية</p>
  <h4>التجارة</h4>
  <table><thead><tr><th rowspan="2" scope="col">السنة</th><th colspan="2" scope="col">مليون دولار</th></tr>
    <tr><th scope="col">الصادرات</th><th scope="col">الواردات</th></tr></thead>
    <tbody><tr><th scope="row">2015</th><td>12.4</td><td>3.1</td></tr>
      <tr><th scope="row">2016</th><td>1,204.7</td><td></td></tr></tbody></table>
  <table class="particulars"><tbody><tr><th scope="row">السفير</th><td>يوسف أحمد الشرقاوي</td></tr></tbody></table>
</section>
<section class="section" id="sec-differences"><h2>ما اختلفت فيه المصادر</h2>
  <p class="question">متى وُقعت مذكرة التفاهم؟</p>
  <table class="sides"><thead><tr><th scope="col">المصدر الأول</th><th scope="col">المصدر الثاني</th></tr></thead>
    <tbody><tr><td><blockquote>«وقع وزيرا خارجية مصر وأذربيجان فى القاهرة فى 8/11/1992 مذكرة تفاهم.»</blockquote>
      <p class="source">نبذة عن العلاقات</p></td>
    <td lang="en" dir="ltr"><blockquote>“The memorandum was signed on 9 November 1992 («مذكرة تفاهم»).”</blockquote>
      <p class="ours" lang="ar" dir="rtl">الترجمة لنا</p></td></tr></tbody></table>
  <blockquote lang="en" dir="ltr"><p>We attach great importance to our relations with Egypt.</p>
    <p class="source">Press conference, Cairo</p></blockquote>
  <blockquote><p>نولي أهمية كبيرة لعلاقاتنا مع مصر.</p></blockquote>
  <p class="ours">الترجمة لنا</p>
</section>
<section class="section" id="sec-lists"><h2>القوائم والاقتباسات</h2>
  <ul><li>البند الأول</li><li>البند الثاني<ul><li>فرع في <q>المستوى الثاني</q><ul><li>وفرع في الثالث</li></ul></li></ul>
    </li><li><p>بند من فقرتين.</p><p>الفقرة الثانية<br>على سطرين.</p></li></ul>
  <ol><li>أولا</li><li>ثانيا<ol><li>فرع مرقم</li></ol></li></ol>
  <ol><li>يبدأ من جديد</li></ol>
  <ol class="letters"><li>بند بالحروف</li><li>بند آخر</li></ol>
  <dl><dt>سوكار</dt><dd>الشركة الوطنية للنفط <small>(<span lang="en" dir="ltr">SOCAR</span>)</small></dd>
    <dt>أوبك+</dt><dd>اتفاق الدول المنتجة منذ 2016<sup>2</sup></dd></dl>
</section>
</main></body></html>
"""
)

ENGLISH = (
    _HEAD.format(
        lang="en-GB",
        dir="ltr",
        title="Relations between Egypt and Azerbaijan",
        subject="Briefing dossier",
        marking="FOR OFFICIAL USE",
        as_of="Information as of 1 November 2026",
        page_label="Page {page} of {pages}",
    )
    + """<body>
<section class="cover">
  <h1 class="title">Relations between Egypt and Azerbaijan</h1>
  <p class="subtitle" lang="ar" dir="rtl">العلاقات المصرية – الأذربيجانية</p>
  <table class="particulars pair">
  <tr><th scope="row">Arab Republic of Egypt</th><td lang="ar" dir="rtl">جمهورية مصر العربية</td></tr></table>
  <p class="cover-ornament"><img data-picture="ornament" src="ornament.svg" alt=""></p>
  <table class="particulars">
    <tr><th scope="row">Edition</th><td>First</td></tr>
    <tr><th scope="row">As of</th><td>1 November 2026</td></tr>
    <tr><th scope="row">Prepared for</th><td>The Minister of Foreign Affairs</td></tr>
  </table>
  <p class="cover-marking">FOR OFFICIAL USE</p>
</section>
<nav class="contents" id="contents"><h2>Contents</h2>
  <ol>
    <li><a href="#sec-summary">Summary</a></li>
    <li><a href="#sec-visits">Visits</a>
      <ol><li><a href="#visits-egypt">Visits from Azerbaijan to Egypt since 1994</a></li></ol></li>
    <li><a href="#sec-differences">Where the sources differ</a></li>
    <li><a href="#sec-lists">Lists and quotations</a></li>
  </ol>
</nav>
<main>
<section class="section break" id="sec-summary"><h2>Summary</h2>
  <p class="lead">Egypt recognised the independence of Azerbaijan in December 1991; diplomatic relations were
    established in <time datetime="1992">1992</time>.<span class="note" data-facts="overview/recognition
    overview/relations">Overview, paragraph 3. See <a href="https://example.org/overview?id=1">the
    source</a>.</span></p>
  <table class="numerals"><tr>
    <td><p class="numeral">1991</p><p class="numeral-caption">recognition<span class="note"
      data-facts="overview/recognition">Ibid.</span></p></td>
    <td><p class="numeral">4</p><p class="numeral-caption">rounds of consultations</p></td>
    <td><p class="numeral">−3.2%</p><p class="numeral-caption">change in trade</p></td>
    <td><p class="numeral">10–20</p><p class="numeral-caption">million dollars</p></td>
  </tr></table>
  <p>The memorandum was signed in Cairo on 8 November 1992 (1992-11-08) and ratified on 30/9/2010. The two sides
    discussed with <cite>SOCAR</cite> the decisions of <span lang="ar" dir="rtl">«أوبك+»</span> in 2016–2018, and
    <strong>stressed</strong> the <em>importance</em> of coordination, in the words of the source
    <bdi dir="rtl">«التنسيق (2016)»</bdi>, as the statement has it.<span class="note" data-facts="press/statement">Press
    conference: <span lang="ar" dir="rtl">المؤتمر الصحفي، ص 12</span>.</span><span class="note"
    data-facts="press/socar">SOCAR, Annual Report 2016.</span></p>
  <p><span class="statement" id="st-1" data-fact="overview/visit-1994">President Heydar Aliyev visited Egypt in
    September 1994</span>, see <a href="#tab-visits">the table of visits</a>.</p>
  <p class="absent">No documented information on visits between 1995 and 2006.</p>
  <p class="remark">Figures as the source gives them.</p>
</section>
<section class="section" id="sec-visits"><h2>Visits</h2>
  <p>The two countries have exchanged visits at the highest level; the visit of President Ilham Aliyev in May 2007
    opened the way to the rapid growth of relations in all their aspects.</p>
  <figure id="fig-timeline"><img data-picture="timeline" src="timeline.svg"
    alt="Timeline of visits from 1994 to 2016"><figcaption data-label="Figure">Visits in time</figcaption></figure>
  <h3 id="visits-egypt">Visits from Azerbaijan to Egypt since 1994</h3>
  <table class="data" id="tab-visits"><caption data-label="Table">Visits from Azerbaijan to Egypt</caption>
    <colgroup><col style="width:18%"><col style="width:27%"><col style="width:55%"></colgroup>
    <thead><tr><th scope="col">Date</th><th scope="col">Visitor</th><th scope="col">Subject</th></tr></thead>
    <tbody>
      <tr><th scope="row">September 1994</th><td>President Heydar Aliyev</td>
        <td>International conference on population and development<span class="note"
        data-facts="overview/visit-1994">Overview, paragraph 9.</span></td></tr>
      <tr><th scope="row">6 May 2007</th><td rowspan="2">President Ilham Aliyev</td><td>Bilateral relations</td></tr>
      <tr><th scope="row">2 November 2016</th><td><ul><li>energy</li><li>joint committee</li></ul></td></tr>
      <tr><td colspan="3">The source names no other visits.</td></tr>
    </tbody></table>
  <p class="source">Source: Overview of relations</p>
  <h4>Trade</h4>
  <table><thead><tr><th rowspan="2" scope="col">Year</th><th colspan="2" scope="col">Million dollars</th></tr>
    <tr><th scope="col">Exports</th><th scope="col">Imports</th></tr></thead>
    <tbody><tr><th scope="row">2015</th><td>12.4</td><td>3.1</td></tr>
      <tr><th scope="row">2016</th><td>1,204.7</td><td></td></tr></tbody></table>
  <table class="particulars"><tbody><tr><th scope="row">Ambassador</th><td>Yousef El-Sharkawy</td></tr></tbody></table>
</section>
<section class="section" id="sec-differences"><h2>Where the sources differ</h2>
  <p class="question">When was the memorandum signed?</p>
  <table class="sides"><thead><tr><th scope="col">Original</th><th scope="col">Translation</th></tr></thead>
    <tbody><tr><td lang="ar" dir="rtl"><blockquote>«وقع وزيرا خارجية مصر وأذربيجان فى القاهرة فى 8/11/1992
      مذكرة تفاهم.»</blockquote><p class="source">نبذة عن العلاقات</p></td>
    <td><blockquote>“The foreign ministers of Egypt and Azerbaijan signed a memorandum in Cairo on
      8/11/1992.”</blockquote><p class="ours">our translation</p></td></tr></tbody></table>
  <blockquote lang="ar" dir="rtl"><p>نولي أهمية كبيرة لعلاقاتنا مع مصر.</p>
    <p class="source">المؤتمر الصحفي، القاهرة</p></blockquote>
  <blockquote><p>We attach great importance to our relations with Egypt.</p></blockquote>
  <p class="ours">our translation</p>
</section>
<section class="section" id="sec-lists"><h2>Lists and quotations</h2>
  <ul><li>first</li><li>second<ul><li>on the <q>second</q> level<ul><li>and on the third</li></ul></li></ul></li>
    <li><p>An item of two paragraphs.</p><p>The second one<br>on two lines.</p></li></ul>
  <ol><li>one</li><li>two<ol><li>numbered below</li></ol></li></ol>
  <ol><li>begins anew</li></ol>
  <ol class="letters"><li>by letter</li><li>another</li></ol>
  <dl><dt>SOCAR</dt><dd>the national oil company <small>(<span lang="ar" dir="rtl">سوكار</span>)</small></dd>
    <dt>OPEC+</dt><dd>the agreement of producers since 2016<sup>2</sup></dd></dl>
</section>
</main></body></html>
"""
)


def sample(language: Literal["ar", "en"]) -> str:
    """The whole vocabulary in one document."""
    return ARABIC if language == "ar" else ENGLISH


def png(width: int = 8, height: int = 3) -> bytes:
    """A small grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\xaa" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PICTURES = {"timeline": Picture(png(), 170, 60), "ornament": Picture(png(4, 4), 25, 25)}
