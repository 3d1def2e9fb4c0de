"""English words of country pages and minutes: what a page is about, legal bases, rounds of talks, later sessions."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

PAGES: tuple[Trigger, ...] = (
    Trigger(
        "what the page is about",
        None,
        english(
            r"relations (?:are|is|refers? to) (?:the )?(?:bilateral|foreign|diplomatic|"
            r"international)? ?relations between"
        ),
    ),
    Trigger(
        "joins exercises",
        "cooperation",
        english(r"(?:takes? part|participates?) in~~(?:exercises?|drills|programmes?|missions?|projects?)"),
        sure=0.55,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "legal basis",
        "agreement",
        english(
            r"(?:documents|agreements|instruments|treaties|memoranda)(?: [\w'-]+){0,6}? (?:form|constitute|make up|"
            r"underpin|govern)(?: [\w'-]+){0,6}? (?:basis|base|framework|relations|cooperation|relationship)|"
            r"(?:legal|contractual|treaty|treaty and legal)[- ](?:basis|base|framework)(?: [\w'-]+){0,8}? "
            r"(?:comprises?|consists? of|includes?|is made up of|encompass(?:es)?|contains?|numbers?|is based on) "
            r"(?:[\w'-]+ ){0,4}?\d+"
        ),
        sure=0.7,
        status="in-force",
    ),
    Trigger(
        "negotiating round",
        "meeting",
        english(
            r"(?:\w+ )?rounds? of (?:the )?(?:[\w-]+ ){0,3}?negotiations…(?:took place|held|concluded|opened|began|"
            r"completed)"
        ),
        sure=0.75,
        status="held",
        fields={"format": "talks"},
    ),
    Trigger(
        "further round of negotiations",
        "meeting",
        english(
            r"(?:\w+(?:st|nd|rd|th)|first|second|third|last|latest|final) (?:rounds?|meetings?)~~(?:took place|held|"
            r"followed|concluded|opened|began)"
        ),
        sure=0.7,
        status="held",
        fields={"format": "talks"},
        needs=("negotiated",),
    ),
    Trigger(
        "further session",
        "mechanism",
        english(
            r"(?:the|its|their|an?) (?:\w+(?:st|nd|rd|th)|first|second|third|next|last|latest|following|previous)"
            r"(?: one| session| round| meeting| term meeting| consultations?| dialogue| edition| such [\w-]+)?"
            r"(?:, (?:which was |originally |initially )*(?:due|scheduled|planned|foreseen)|"
            r" (?:of them )?(?:is|was|will|has|had|took|met|having (?:taken place|been held|met))|"
            r" (?:of them )?in [\w' ]{3,30}? (?:before|on|in))"
        ),
        sure=0.75,
        status="held",
        needs=("session",),
    ),
)
