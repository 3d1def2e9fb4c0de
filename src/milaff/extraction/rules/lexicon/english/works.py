"""English words of work that one does in or for the other: projects, building, training, supplies, shared studies."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_PROJECT = (
    r"(?:projects?|programmes?|schemes?|initiatives?|reforms?|sectors?|courses?|training|systems?|networks?|campaigns?|"
    r"studies|research|rehabilitation|restoration|construction|reconstruction|modernisation|development of|"
    r"infrastructure|excavations?|missions?)"
)
_MAKERS = (
    r"(?:firms?|compan(?:y|ies)|contractors?|engineers?|doctors?|experts?|workers|teachers|specialists|architects?|"
    r"consortium|enterprises?|corporations?|builders|shipyards?|advisers|technicians|scientists|instructors|nurses|"
    r"volunteers|archaeologists|ngos|charit(?:y|ies)|foundations?|red cross|police|coast ?guards?|army|navy|"
    r"air force|universit(?:y|ies))"
)
_BODIES = (
    r"(?:municipalit(?:y|ies)|universit(?:y|ies)|academ(?:y|ies)|chambers|police forces|ministries|armies|institutes|"
    r"librar(?:y|ies)|airlines|parliaments|museums|archives|news agencies|broadcasters|cities|regions|navies|"
    r"central banks|coast ?guards|armed forces|towns|provinces)"
)

WORKS: tuple[Trigger, ...] = (
    Trigger(
        "active there",
        "cooperation",
        english(
            r"(?:has|have) been (?:active|present|engaged|involved|working|operating) in|(?:is|are|were|"
            r"have been) (?:being |also )?"
            r"trained (?:at|in|by)"
        ),
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "projects carried out",
        "cooperation",
        english(
            rf"(?:implement(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|execut(?:es|ed|ing)|finances?|financed|funds|"
            rf"funded|"
            rf"runs?|ran|manages|managed|deliver(?:s|ed)|supports?|supported|sponsors?|sponsored|took part in|"
            rf"takes part in|"
            rf"participat(?:e|es|ed) in|contribut(?:es|ed) to|undertook|undertaken|launched|completed|conduct(?:s|ed))"
            rf"~~{_PROJECT}"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "pays for works",
        "cooperation",
        english(r"(?:funds|finances|co-finances|sponsors|subsidi[sz]es|is (?:funding|financing)) (?:the|an?|\w+ing)"),
        sure=0.5,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "makers at work",
        "cooperation",
        english(
            rf"{_MAKERS}(?:,? [\w',-]+){{0,5}}?,? (?:(?:is|are|was|were|has been|have been) (?:currently |"
            rf"also )?(?:building|"
            rf"constructing|developing|operating|drilling|supplying|modernising|restoring|exploring|training|assisting|"
            rf"implementing|carrying out|taking part|participating|working on|studying)|(?:has|have) (?:built|"
            rf"restored|drilled|trained|supplied|equipped|installed|funded|rebuilt|renovated)|helped|help|assists?|"
            rf"assisted|"
            rf"advises?|advised|supports?|supported|trains?|trained|train)"
        ),
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "learn there",
        "cooperation",
        english(
            r"(?:officers|cadets|diplomats|students|doctors|pilots|specialists|officials|servicemen|"
            r"civil servants|trainees|"
            r"judges|journalists|teachers|nurses)(?: (?!(?:were|was|are|is|granted)\b)[\w'-]+){0,4}? (?:study|"
            r"studied|train|are trained|were trained|have "
            r"been trained|have studied|have trained|take courses|receive training|received training|undergo training|"
            r"attend courses)"
        ),
        force="noun",
        sure=0.55,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "flies there",
        "cooperation",
        english(
            r"(?:has|have) been (?:flying|operating (?:[\w-]+ )?flights)|flies|(?:operates?|offers?|"
            r"runs?) (?:[\w-]+ ){0,3}?"
            r"(?:flights|air service|direct service|connections)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "visa-free travel",
        "cooperation",
        english(
            r"visa[- ]free (?:regime|travel|entry|access)|visa (?:requirement|exemption)s? (?:is|are|was|were|has|have)"
        ),
        sure=0.55,
        status="existing",
    ),
    Trigger(
        "shares experience",
        "cooperation",
        english(
            r"(?:shares?|shared|sharing|transfers?|transferred|lends?|provid(?:es|ing)|gives|extends?|offers|offering) "
            r"(?:[\w'-]+ ){0,6}?(?:experience|expertise|know-how|assistance|training|support|advice|technical help|"
            r"scholarships|technology)"
        ),
        sure=0.55,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "pillar of cooperation",
        "cooperation",
        english(
            r"(?:is|are|remains?|has been|have been|has (?:always|long|traditionally) been|constitutes?|forms?|"
            r"represents?|"
            r"became|has become) (?:still |also |now )?(?:an? |the |one of the )?(?:[\w'-]+ ){0,4}?(?:pillars?|"
            r"areas?|fields?|"
            r"spots?|cornerstones?|priorit(?:y|ies)|components?|aspects?|features?|basis|dimensions?|mainstays?|"
            r"sectors?) "
            r"(?:of|for|in) (?:the |our |their )?(?:[\w'-]+ ){0,2}?(?:co-?operation|partnership|engagement|"
            r"collaboration|"
            r"exchanges)"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "partners in",
        "cooperation",
        english(
            r"(?:are|were|became|have been) (?:also )?(?:partners|partnering) (?:in|with|on)|"
            r"partnered (?:with|in)|teamed up|tak(?:e|es|ing) part (?:together|jointly) in|took part (?:together|"
            r"jointly) in|(?:runs?|run|offers?|ran|launched|established|have|has) (?:an? )?joint "
            r"(?:[\w'-]+ ){0,2}?(?:programmes?|degrees?|courses?|research|projects?|laborator\w+|patrols?)|"
            r"(?:shares?|pools?) (?:information|intelligence)|exchange(?:s|d)? (?:information|intelligence|experience|"
            r"expertise|experts|students|data|know-how|delegations)"
        ),
        sure=0.55,
        status="existing",
        needs=("partner",),
    ),
    Trigger(
        "delivered to the other",
        "cooperation",
        english(
            r"(?:has|have|had) (?:also )?(?:delivered|supplied|sold|donated|provided|exported|handed over|leased|lent|"
            r"assembled|built|equipped|trained|assisted|supported|helped|advised|funded|financed|contributed|sent)"
            r"(?! [^.;]{0,60}(?:votes?|candida|recogni))"
        ),
        sure=0.5,
        status="existing",
        needs=("both",),
    ),
    Trigger(
        "delivered to the other",
        "cooperation",
        english(r"(?:has|have|had) (?:also )?(?:delivered|supplied|sold|handed over|leased|exported|donated)~~to"),
        sure=0.5,
        status="existing",
        needs=("party",),
    ),
    Trigger(
        "bodies cooperate",
        "cooperation",
        english(
            rf"{_BODIES}(?: [\w'-]+){{0,8}}? (?:co-?operate|collaborate|work together|have co-?operated|"
            rf"have worked|exchange|"
            rf"have exchanged|are linked|maintain (?:contacts|links|close))"
        ),
        sure=0.6,
        status="existing",
    ),
    Trigger(
        "days of culture",
        "cooperation",
        english(
            r"(?:weeks?|days|month|season|evening|year|nights?|festival|exhibition) of [\w' -]{3,40}?(?:culture|"
            r"film|films|"
            r"cinema|art|arts|music|books?|cuisine|paintings?|photographs?)(?: [\w'-]+){0,6}? (?:was|were|is|are|took|"
            r"opened|has been|have been)"
        ),
        sure=0.6,
        status="existing",
        needs=("party",),
    ),
)
