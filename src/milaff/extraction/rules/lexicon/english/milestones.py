"""English words of a common past on country pages: support, refuge, monuments, anniversaries, first ambassadors."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

MILESTONES: tuple[Trigger, ...] = (
    Trigger(
        "friendship rooted",
        "milestone",
        english(
            r"(?:friendship|bonds?|links|fraternity|brotherhood|affinit(?:y|ies))(?: [\w',-]+){0,12}? (?:is|are|goes|"
            r"go|dates?|stretch(?:es)?|has|have|unites?) (?:[\w'-]+ ){0,3}?(?:rooted|based|founded|built|anchored|back|"
            r"grown|deepened|strong|deep)"
        ),
        sure=0.6,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "relations described",
        "milestone",
        english(
            r"relations (?:between them |between the two )?(?:are|were|remain(?:ed)?|(?:have|had) (?:always |long |"
            r"since )?been) "
            r"(?:[\w-]+ ){0,3}?(?:friendly|cordial|close|good|excellent|warm|strong|intensive|tense|strained|stable|"
            r"historic\w*|fraternal|brotherly|limited|long-?standing)"
        ),
        sure=0.55,
        fields={"milestone": "assessment"},
    ),
    Trigger(
        "gave refuge",
        "milestone",
        english(
            r"(?:opened (?:its|their) (?:doors|borders|arms) to|(?:gave|offered|granted) (?:[\w'-]+ ){0,3}?(?:refuge|"
            r"shelter|asylum|sanctuary)|took in (?:[\w',-]+ ){0,4}?(?:refugees|survivors|children|exiles))"
        ),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("party",),
    ),
    Trigger(
        "sided with",
        "milestone",
        english(
            r"(?:(?:was|were) among the (?:first )?(?:countries|states|nations) (?:that|to|which) (?:supported?|"
            r"backed|back|help(?:ed)?|recogni[sz]ed?)|(?:supported|backed|helped)~~(?:liberation|independence|"
            r"accession|membership|struggle|reconstruction)|(?:contributed|sent|dispatched|despatched|flew)~~(?:naval "
            r"units|troops|soldiers|peacekeepers|aircraft|planes|doctors|tents|relief supplies|experts) (?:[\w'-]+ )?"
            r"(?:to|with|carrying))"
        ),
        sure=0.65,
        fields={"milestone": "support"},
        needs=("both",),
    ),
    Trigger(
        "parliament resolved",
        "milestone",
        english(
            r"(?:adopted|passed|approved)~~resolutions?(?= (?:recogni|of (?:friendship|solidarity|support)|"
            r"on (?:relations|"
            r"friendship)|condemning|supporting|in support))"
        ),
        sure=0.65,
        fields={"milestone": "recognition"},
        needs=("party",),
    ),
    Trigger(
        "monument unveiled",
        "milestone",
        english(
            r"(?:bust|statue|monument|memorial|plaque|street|square|park|avenue|stamp)(?: [\w',-]+){0,12}? (?:was|"
            r"were) "
            r"(?:unveiled|named|renamed|erected|dedicated|issued)"
        ),
        sure=0.65,
        fields={"milestone": "honour"},
        needs=("party",),
    ),
    Trigger(
        "anniversary",
        "milestone",
        english(r"\d+(?:st|nd|rd|th) anniversary of (?:the )?(?:establishment of )?(?:[\w-]+ )?(?:relations|ties)"),
        force="noun",
        sure=0.6,
        fields={"milestone": "commemoration"},
    ),
    Trigger(
        "first ambassador",
        "milestone",
        english(r"first (?:resident |permanent )?(?:ambassador|envoy|minister plenipotentiary|consul)"),
        force="noun",
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
)
