"""The days of a visit: told by its beginning and its end, or by one of them and its length; of a part, none or its day.

All reports are of Wednesday, 18 October 2023; what begins, ends or lasts beside a visit gives no day of it.
"""

import pytest

from milaff.language.text import Language
from tests.extraction.rules.support import proposed

ENGLISH = [
    (
        "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart Bat "
        "Ganzorig on Wednesday. Ganzorig arrived in Minsk this morning on a two-day official visit. He is "
        "also to meet business leaders.",
        "2023-10-18/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart Bat "
        "Ganzorig on Wednesday. Ganzorig arrived in Minsk this morning for a four-day working visit at the "
        "invitation of his counterpart. He is also to meet business leaders.",
        "2023-10-18/2023-10-21",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig arrived in Minsk on Wednesday, beginning a four-day "
        "working visit to Belarus.",
        "2023-10-18/2023-10-21",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today his Mongolian counterpart Bat "
        "Ganzorig, who arrived in Minsk yesterday for a three-day working visit at the invitation of his "
        "counterpart.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian President Andrei Savitsky received Mongolian Foreign Minister Bat Ganzorig in Minsk "
        "today. The Mongolian minister had arrived in the country on Tuesday for a three-day visit.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today his Mongolian counterpart Bat "
        "Ganzorig, who arrived in Minsk on Tuesday, beginning a three-day working visit to Belarus.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received on Wednesday his Mongolian counterpart Bat "
        "Ganzorig, who arrived in Minsk on Tuesday for a three-day working visit at the invitation of his "
        "counterpart.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart Bat "
        "Ganzorig on Wednesday. Ganzorig arrived in Minsk on Tuesday evening at the start of a four-day "
        "visit to Belarus. He is also to meet business leaders.",
        "2023-10-17/2023-10-20",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today his Mongolian counterpart Bat "
        "Ganzorig, who arrived in Minsk on Monday at the start of a four-day visit to Belarus.",
        "2023-10-16/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received on Wednesday his Mongolian counterpart Bat "
        "Ganzorig, who arrived in Minsk on Monday on a visit lasting three days.",
        "2023-10-16/2023-10-18",
    ),
    (
        "Belarusian President Andrei Savitsky received Mongolian Foreign Minister Bat Ganzorig in Minsk "
        "today. The Mongolian minister had arrived in the country on Monday, beginning a four-day working "
        "visit to Belarus.",
        "2023-10-16/2023-10-19",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig arrived in Minsk on 16 October, beginning a four-day "
        "working visit to Belarus.",
        "2023-10-16/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received on Wednesday his Mongolian counterpart Bat "
        "Ganzorig, who arrived in Minsk on Sunday for a five-day visit.",
        "2023-10-15/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky held talks with his Mongolian counterpart Bat "
        "Ganzorig on Wednesday. Ganzorig arrived in Minsk on Sunday, starting a four-day official visit to "
        "Belarus. He is also to meet business leaders.",
        "2023-10-15/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nGanzorig, who began a four-day visit to Belarus yesterday, thanked "
        "Belarus for its support.",
        "2023-10-17/2023-10-20",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky met today with Mongolian Foreign Minister Bat "
        "Ganzorig, who is on a four-day official visit to Belarus which started on Monday.",
        "2023-10-16/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky met today with Mongolian Foreign Minister Bat "
        "Ganzorig, who has been on a four-day visit to Belarus since 16 October.",
        "2023-10-16/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky met today with Mongolian Foreign Minister Bat "
        "Ganzorig, who on Sunday began a four-day visit to Belarus.",
        "2023-10-15/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today Mongolian Foreign Minister Bat "
        "Ganzorig, currently on a two-day visit to Belarus that will end today.",
        "2023-10-17/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "here on Wednesday.\n\nGanzorig, currently on a three-day visit to Belarus that will end today, "
        "conveyed his government's gratitude for Belarus's support.",
        "2023-10-16/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today Mongolian Foreign Minister Bat "
        "Ganzorig, who is on a two-day visit to Belarus which concludes on Wednesday.",
        "2023-10-17/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "here on Wednesday.\n\nGanzorig, who is paying a two-day visit to Belarus ending tomorrow, conveyed "
        "his government's gratitude for Belarus's support.",
        "2023-10-18/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "here on Wednesday.\n\nGanzorig, who is on a two-day visit to Belarus which concludes on Thursday, "
        "conveyed his government's gratitude for Belarus's support.",
        "2023-10-18/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today Mongolian Foreign Minister Bat "
        "Ganzorig, who is on a two-day visit to Belarus until Thursday.",
        "2023-10-18/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received yesterday Mongolian Foreign Minister Bat "
        "Ganzorig, currently on a four-day visit to Belarus that will end on Friday.",
        "2023-10-17/2023-10-20",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "here on Wednesday.\n\nGanzorig, whose three-day visit to Belarus is due to end on Friday, conveyed "
        "his government's gratitude for Belarus's support.",
        "2023-10-18/2023-10-20",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "here on Wednesday.\n\nGanzorig, who is on a three-day visit to Belarus that ends on 20 October, "
        "conveyed his government's gratitude for Belarus's support.",
        "2023-10-18/2023-10-20",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received today Mongolian Foreign Minister Bat "
        "Ganzorig, who is on a three-day visit to Belarus until 20 October.",
        "2023-10-18/2023-10-20",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig wrapped up a three-day visit to Belarus this afternoon.",
        "2023-10-16/2023-10-18",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig wrapped up a three-day visit to Belarus on Tuesday.",
        "2023-10-15/2023-10-17",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig on Tuesday ended a three-day visit to Belarus.",
        "2023-10-15/2023-10-17",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received yesterday Mongolian Foreign Minister Bat "
        "Ganzorig, who is visiting Belarus from 17 October to 19 October.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "here on Wednesday.\n\nGanzorig, who has been in Belarus since Tuesday on a visit that runs until "
        "Friday, thanked Belarus for its support.",
        "2023-10-17/2023-10-20",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received on Wednesday Mongolian Foreign Minister Bat "
        "Ganzorig, whose visit to Belarus began on Tuesday and ends on Friday.",
        "2023-10-17/2023-10-20",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig is to pay an official visit to Belarus from Friday to "
        "Sunday, the ministry said today.",
        "2023-10-20/2023-10-22",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received yesterday Mongolian Foreign Minister Bat "
        "Ganzorig, who is on a three-day visit to Belarus.",
        None,
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received Mongolian Foreign Minister Bat Ganzorig "
        "today, who arrived in Minsk yesterday to take part in the forum, which concludes on Friday.",
        "2023-10-17",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig opened an exhibition in Minsk yesterday during a "
        "three-day visit to Belarus.",
        None,
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig departs tomorrow for Belarus on a three-day visit.",
        "2023-10-19/2023-10-21",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig left Minsk for Moscow today, ending a three-day visit to Belarus.",
        "2023-10-16/2023-10-18",
    ),
    (
        "Mongolian Foreign Minister Bat Ganzorig returned home yesterday after a three-day visit to Belarus.",
        "2023-10-15/2023-10-17",
    ),
    ("Mongolian Foreign Minister Bat Ganzorig will on Thursday begin a two-day visit to Belarus.", None),
    ("Mongolian Foreign Minister Bat Ganzorig will start an official visit to Belarus tomorrow.", "2023-10-19"),
    ("Mongolian Foreign Minister Bat Ganzorig begins a two-day visit to Belarus today.", "2023-10-18/2023-10-19"),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who is on a "
        "two-day visit to Belarus which began today, later met the Speaker.",
        "2023-10-18/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who is on a visit "
        "to Belarus until Friday, later met the Speaker.",
        None,
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who is visiting "
        "Belarus until tomorrow, later met the Speaker.",
        None,
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, on the second day "
        "of a three-day visit to Belarus, later met the Speaker.",
        None,
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who is on the "
        "last day of a two-day visit to Belarus, later met the Speaker.",
        None,
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who has been on "
        "an official visit to Belarus since Tuesday, later met the Speaker.",
        "2023-10-17",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, whose visit to "
        "Belarus ends today, later met the Speaker.",
        "2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who is in Minsk "
        "on a visit that started on Monday, later met the Speaker.",
        "2023-10-16",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who wraps up a "
        "three-day visit to Belarus today, later met the Speaker.",
        "2023-10-16/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who will conclude "
        "his two-day visit to Belarus today, later met the Speaker.",
        "2023-10-17/2023-10-18",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who will wrap up "
        "a three-day visit to Belarus tomorrow, later met the Speaker.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky and his Mongolian counterpart Bat Ganzorig held talks "
        "in Minsk on Wednesday.\n\nThe two ministers discussed trade and energy. Ganzorig, who came to "
        "Belarus on Tuesday for a three-day visit, later met the Speaker.",
        "2023-10-17/2023-10-19",
    ),
    (
        "Belarusian Foreign Minister Andrei Savitsky received Mongolian Foreign Minister Bat Ganzorig "
        "today, who is on a three-day visit to Belarus.\n\nThey discussed trade.\n\nTurkish Defence Minister "
        "Ali Demir arrived in Minsk yesterday.",
        None,
    ),
    (
        "A three-day visit to Belarus by Mongolian Foreign Minister Bat Ganzorig, which was to begin "
        "tomorrow, has been postponed until Friday.",
        None,
    ),
]
"""What a dispatch from Minsk tells, and the days of the visit in it."""

ARABIC = [
    (
        "وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان اليوم في مستهل زيارة رسمية إلى الأردن تستمر أربعة أيام.",
        "2023-10-18/2023-10-21",
    ),
    ("وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان اليوم في زيارة تمتد ثلاثة أيام.", "2023-10-18/2023-10-20"),
    (
        "أجرى وزير الخارجية الأردني سامي الحياري اليوم مباحثات مع نظيره الكازاخستاني يرلان صادقوف. وكان "
        "الوزير الكازاخستاني قد وصل إلى عمان صباح اليوم الأربعاء في زيارة رسمية تستغرق أربعة أيام.",
        "2023-10-18/2023-10-21",
    ),
    (
        "أجرى وزير الخارجية الأردني سامي الحياري اليوم مباحثات مع نظيره الكازاخستاني يرلان صادقوف. وكان "
        "الوزير الكازاخستاني قد وصل إلى عمان أمس في زيارة رسمية تستغرق ثلاثة أيام.",
        "2023-10-17/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "وصل إلى عمان أمس، في زيارة رسمية لمدة أربعة أيام.",
        "2023-10-17/2023-10-20",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم نظيره الكازاخستاني يرلان صادقوف، الذي وصل إلى "
        "عمان أمس الثلاثاء في زيارة عمل تدوم أربعة أيام.",
        "2023-10-17/2023-10-20",
    ),
    (
        "وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان أمس الثلاثاء، في زيارة رسمية لمدة يومين.",
        "2023-10-17/2023-10-18",
    ),
    (
        "وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان مساء أمس في زيارة رسمية تستغرق ثلاثة أيام.",
        "2023-10-17/2023-10-19",
    ),
    (
        "تحادث وزير الخارجية الأردني سامي الحياري اليوم الأربعاء مع نظيره الكازاخستاني يرلان صادقوف، الذي "
        "شرع مساء أمس في زيارة إلى الأردن تدوم يومين.",
        "2023-10-17/2023-10-18",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم نظيره الكازاخستاني يرلان صادقوف، الذي وصل إلى "
        "عمان يوم الثلاثاء في زيارة عمل تدوم ثلاثة أيام.",
        "2023-10-17/2023-10-19",
    ),
    (
        "وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان أول أمس في زيارة رسمية تستغرق أربعة أيام.",
        "2023-10-16/2023-10-19",
    ),
    (
        "تحادث وزير الخارجية الأردني سامي الحياري اليوم الأربعاء مع نظيره الكازاخستاني يرلان صادقوف، الذي "
        "شرع أول أمس في زيارة إلى الأردن تدوم ثلاثة أيام.",
        "2023-10-16/2023-10-18",
    ),
    (
        "وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان مساء أول أمس الاثنين في زيارة رسمية تستغرق ثلاثة أيام.",
        "2023-10-16/2023-10-18",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "وصل إلى عمان يوم الاثنين الماضي في زيارة رسمية تستغرق أربعة أيام.",
        "2023-10-16/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم نظيره الكازاخستاني يرلان صادقوف، الذي وصل إلى "
        "عمان يوم الاثنين الماضي في مستهل زيارة رسمية إلى الأردن تستمر ثلاثة أيام.",
        "2023-10-16/2023-10-18",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم نظيره الكازاخستاني يرلان صادقوف، الذي وصل إلى "
        "عمان يوم الاثنين الماضي في زيارة تمتد أربعة أيام.",
        "2023-10-16/2023-10-19",
    ),
    (
        "وصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان يوم الأحد الماضي في زيارة عمل تدوم خمسة أيام.",
        "2023-10-15/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري أمس الثلاثاء نظيره الكازاخستاني يرلان صادقوف، الذي وصل "
        "إلى عمان يوم الأحد الماضي، في زيارة رسمية لمدة خمسة أيام.",
        "2023-10-15/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "وصل إلى عمان الأحد الماضي في زيارة للأردن مدتها خمسة أيام.",
        "2023-10-15/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "يقوم بزيارة رسمية إلى الأردن تستغرق ثلاثة أيام بدأها أمس الثلاثاء.",
        "2023-10-17/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "يزور الأردن منذ أول أمس في زيارة تستغرق أربعة أيام.",
        "2023-10-16/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "يقوم بزيارة للأردن بدأت يوم الاثنين الماضي وتستمر أربعة أيام.",
        "2023-10-16/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري أمس نظيره الكازاخستاني يرلان صادقوف، الذي يقوم حاليا "
        "بزيارة إلى الأردن لمدة ثلاثة أيام تنتهي اليوم.",
        "2023-10-16/2023-10-18",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم نظيره الكازاخستاني يرلان صادقوف، الذي يقوم بزيارة "
        "رسمية إلى الأردن تدوم يومين وتنتهي اليوم الأربعاء.",
        "2023-10-17/2023-10-18",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري أمس نظيره الكازاخستاني يرلان صادقوف، الذي يقوم حاليا "
        "بزيارة إلى الأردن لمدة ثلاثة أيام تنتهي يوم غد الخميس.",
        "2023-10-17/2023-10-19",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري أمس نظيره الكازاخستاني يرلان صادقوف، الذي يقوم بزيارة "
        "إلى الأردن تستغرق أربعة أيام وتختتم بعد غد.",
        "2023-10-17/2023-10-20",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري أمس نظيره الكازاخستاني يرلان صادقوف، الذي يقوم حاليا "
        "بزيارة إلى الأردن لمدة أربعة أيام تنتهي بعد غد.",
        "2023-10-17/2023-10-20",
    ),
    (
        "اختتم وزير الخارجية الكازاخستاني يرلان صادقوف اليوم زيارة رسمية إلى الأردن استمرت ثلاثة أيام.",
        "2023-10-16/2023-10-18",
    ),
    (
        "اختتم وزير الخارجية الكازاخستاني يرلان صادقوف زيارته إلى الأردن اليوم بعد يومين من المباحثات.",
        "2023-10-17/2023-10-18",
    ),
    (
        "اختتم وزير الخارجية الكازاخستاني يرلان صادقوف يوم الثلاثاء زيارة رسمية إلى الأردن استمرت ثلاثة أيام.",
        "2023-10-15/2023-10-17",
    ),
    ("أنهى وزير الخارجية الكازاخستاني يرلان صادقوف أول أمس زيارة إلى الأردن دامت يومين.", "2023-10-15/2023-10-16"),
    (
        "غادر وزير الخارجية الكازاخستاني يرلان صادقوف عمان يوم الاثنين الماضي في ختام زيارة رسمية استمرت يومين.",
        "2023-10-15/2023-10-16",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري أمس نظيره الكازاخستاني يرلان صادقوف، الذي بدأ أمس زيارة "
        "إلى الأردن تستمر حتى الجمعة.",
        "2023-10-17/2023-10-20",
    ),
    (
        "استقبل وزير الخارجية الأردني سامي الحياري اليوم الأربعاء نظيره الكازاخستاني يرلان صادقوف، الذي "
        "وصل أمس إلى عمان على أن يغادرها يوم غد.",
        "2023-10-17/2023-10-19",
    ),
    (
        "استقبل رئيس الأردن اليوم الأربعاء وزير الخارجية الكازاخستاني يرلان صادقوف. وكان صادقوف قد وصل إلى "
        "عمان أمس، ومن المقرر أن يغادرها غدا.",
        "2023-10-17/2023-10-19",
    ),
    (
        "من المقرر أن يصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان يوم الجمعة المقبل في زيارة "
        "تستغرق يومين، حسب ما أعلنت الوزارة اليوم.",
        "2023-10-20/2023-10-21",
    ),
    ("سيقوم وزير الخارجية الكازاخستاني يرلان صادقوف بزيارة إلى الأردن من الخميس إلى السبت.", "2023-10-19/2023-10-21"),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي وصل "
        "أمس إلى عمان للمشاركة في المؤتمر الذي يختتم غدا.",
        "2023-10-17",
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي حل "
        "أمس بعمان قادما من تونس في ختام زيارة دامت ثلاثة أيام.",
        None,
    ),
    (
        "غادر وزير الخارجية الكازاخستاني يرلان صادقوف اليوم متوجها إلى عمان في زيارة للأردن تستغرق ثلاثة أيام.",
        "2023-10-18/2023-10-20",
    ),
    (
        "غادر وزير الخارجية الكازاخستاني يرلان صادقوف عمان اليوم الأربعاء عائدا إلى بلاده بعد زيارة رسمية "
        "إلى الأردن استمرت ثلاثة أيام.",
        "2023-10-16/2023-10-18",
    ),
    (
        "يختتم وزير الخارجية الكازاخستاني يرلان صادقوف غدا زيارة إلى الأردن تستغرق ثلاثة أيام.",
        "2023-10-17/2023-10-19",
    ),
    (
        "سيبدأ وزير الخارجية الكازاخستاني يرلان صادقوف يوم الجمعة المقبل زيارة إلى الأردن تستغرق يومين.",
        "2023-10-20/2023-10-21",
    ),
    (
        "يقوم وزير الخارجية الكازاخستاني يرلان صادقوف بزيارة رسمية إلى الأردن اعتبارا من غد ولمدة ثلاثة أيام.",
        "2023-10-19/2023-10-21",
    ),
    (
        "يصل وزير الخارجية الكازاخستاني يرلان صادقوف إلى عمان اليوم في زيارة تستغرق ثلاثة أيام.",
        "2023-10-18/2023-10-20",
    ),
    (
        "يقوم وزير الخارجية الكازاخستاني يرلان صادقوف يومي الخميس والجمعة المقبلين بزيارة إلى الأردن.",
        "2023-10-19/2023-10-20",
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي يقوم "
        "بزيارة إلى الأردن تتواصل إلى غاية بعد غد.",
        None,
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي يختتم "
        "غدا زيارة إلى الأردن تستغرق ثلاثة أيام.",
        "2023-10-17/2023-10-19",
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي يوجد "
        "منذ الثلاثاء في زيارة رسمية إلى الأردن تدوم ثلاثة أيام.",
        "2023-10-17/2023-10-19",
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي يقوم "
        "بزيارة إلى الأردن تنتهي غدا.",
        None,
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي بدأ "
        "زيارة إلى الأردن أول أمس وينهيها اليوم.",
        "2023-10-16/2023-10-18",
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي يؤدي "
        "زيارة رسمية إلى الأردن تتواصل إلى يوم الجمعة.",
        None,
    ),
    (
        "استقبل رئيس مجلس النواب الأردني اليوم في عمان وزير الخارجية الكازاخستاني يرلان صادقوف، الذي يقوم "
        "بزيارة رسمية إلى الأردن تستغرق ثلاثة أيام.\n\nوبحث الجانبان التعاون التجاري.\n\nوكان صادقوف قد حل "
        "بعمان مساء أمس.",
        "2023-10-17/2023-10-19",
    ),
    (
        "اختتم وزير الخارجية الكازاخستاني يرلان صادقوف اليوم زيارة إلى الأردن استمرت يومين. ووقع الجانبان "
        "خلال الزيارة مذكرة تفاهم في مجال السياحة.",
        "2023-10-17/2023-10-18",
    ),
]
"""The same of one from Amman."""

HEADS: dict[Language, str] = {
    "en": "Foreign minister in Minsk\n\nMINSK, 18 October 2023 (BelTA) – ",
    "ar": "وزير خارجية في عمان\n\nعمان، 18 أكتوبر 2023 (بترا) - ",
}


def visits(says: str, language: Language) -> list[str | None]:
    """Give the days of the visits that a report tells."""
    found = proposed(HEADS[language] + says, language)
    return [one.date for one in found if one.type == "visit"]


@pytest.mark.parametrize(("says", "days"), ENGLISH)
def test_the_days_of_a_visit(says: str, days: str | None) -> None:
    assert visits(says, "en") == [days]


@pytest.mark.parametrize(("says", "days"), ARABIC)
def test_the_days_of_a_visit_in_arabic(says: str, days: str | None) -> None:
    assert visits(says, "ar") == [days]
