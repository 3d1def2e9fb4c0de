"""English words of what one side offers the other: credit, visas, flights, gifts, exercises."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

OFFERS: tuple[Trigger, ...] = (
    Trigger(
        "line of credit",
        "cooperation",
        english(
            r"(?:extended|granted|provided|offered|approved|opened|gave|allocated)~~(?:lines? of credit|credit "
            r"lines?|"
            r"locs?|soft loans?|concessional loans?|buyers?'? credits?|export credits?)|(?:lines? of credit|"
            r"credit lines?|locs?|soft loans?|concessional loans?)~~(?:was|were|has been) (?:extended"
            r"|granted|approved|"
            r"provided|opened|utili[sz]ed)"
        ),
        sure=0.65,
        status="existing",
    ),
    Trigger(
        "request under study",
        "cooperation",
        english(
            r"(?:requests?|proposals?|applications?) (?:for|to|by|from|of)…(?:under (?:active )?(?:consideration"
            r"|study|"
            r"examination|review)|pending|being (?:considered|examined|studied|processed))"
        ),
        sure=0.6,
        status="proposed",
    ),
    Trigger(
        "suggested by",
        "cooperation",
        english(
            r"(?:was|were|has been|have been) (?:also )?(?:suggested|proposed|mooted|floated|put forward|tabled) "
            r"(?:by|in|at)"
        ),
        sure=0.6,
        status="proposed",
        needs=("party",),
    ),
    Trigger(
        "agreed to explore",
        "cooperation",
        english(
            r"(?:agreed|decided|resolved|undertook) to (?:jointly )?(?:explore|study|examine|consider|revive|look "
            r"into|"
            r"work towards|look at|reopen discussions)"
        ),
        sure=0.65,
        status="proposed",
        needs=("partner",),
    ),
    Trigger(
        "visas eased",
        "cooperation",
        english(
            r"(?:abolish(?:ed|es)|waived?s?|lifted|scrapped|eased|exempted|relaxed|introduced|reintroduced|"
            r"simplified)~~visas?(?![^.]*\bagreement)|visas? (?:requirements?|regime|fees) (?:[\w'-]+ "
            r"){0,6}?(?:abolished|waived|lifted|"
            r"scrapped|eased|removed)|(?:can|may) (?:enter|travel|stay)~~(?:without (?:a )?visas?|visa[- ]free)"
        ),
        sure=0.65,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "plans flights",
        "cooperation",
        english(
            r"(?:plans? to|intends? to|will|is to|hopes to|is due to) (?:introduce|launch|resume|start|begin|open|"
            r"operate) (?:[\w'-]+ ){0,4}?(?:flights?|services?|routes?|air link|ferry|shipping line)"
        ),
        sure=0.65,
        status="proposed",
        needs=("party",),
    ),
    Trigger(
        "flights begun",
        "cooperation",
        english(
            r"(?:resumed|launched|began|started|introduced|suspended|inaugurated|operated|flew) (?:[\w'-]+ ){0,5}?"
            r"(?:flights?|air services?|routes?|air link|ferry service|shipping line)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "handed over",
        "cooperation",
        english(
            r"(?:books|volumes|copies|equipment|computers|ambulances|buses|instruments|laborator\w+|vehicles"
            r"|tractors|"
            r"microscopes|manuscripts|uniforms|textbooks)(?:,? [\w',-]+){0,10}? (?:was|were) (?:presented|donated|"
            r"handed over|given|delivered) (?:to|by|on)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "exercised together",
        "cooperation",
        english(
            r"(?:conducted|staged|ran|held|carried out|completed|concluded) (?:[\w'-]+ ){0,5}?(?:exercises?|patrols?|"
            r"manoeuvres|drills?|dig|excavations?|training (?:course|session|programme))"
        ),
        sure=0.6,
        status="existing",
        needs=("partner",),
    ),
)
