"""English words of ties opened, cut and renewed, of ranks given, and of what a text says of the relations' course."""

from milaff.extraction.rules.lexicon.trigger import Trigger, english

_TIES = r"(?:relations|ties|contacts|links|diplomatic (?:relations|ties))"
_MISSION = (
    r"(?:missions?|embass(?:y|ies)|legations?|consulates?(?:[- ]general)?|high commissions?|representations?|"
    r"trade office)"
)
_DATE = r"(?=[^.;]{0,60}?\b(?:1[5-9]\d\d|20\d\d|(?:following|same|next) year|years? (?:later|after))\b)"

BONDS_TOLD: tuple[Trigger, ...] = (
    Trigger(
        "signed between two bodies",
        "agreement",
        english(
            r"(?:memorandum|memoranda|agreement|protocol|accord|letter of intent|contract)(?: of \w+)? between "
            r"[^.;]{50,220}? (?:was|were) (?:also |then )?(?:signed|inked|concluded)|"
            r"plan of (?:consultations|cooperation|action)[^.;]{0,160}? (?:was|were) (?:also |then )?(?:signed|inked)"
        ),
        sure=0.75,
        status="signed",
    ),
    Trigger(
        "ties renewed",
        "milestone",
        english(
            rf"(?:renew(?:ed|s)|reviv(?:ed|es)|re-?establish(?:ed|es)|resum(?:ed|es)|sever(?:ed|s)|br(?:oke|"
            rf"eaks) off|cut(?: off)?|"
            rf"suspend(?:ed|s)|downgrad(?:ed|es)|restor(?:ed|es)|formali[sz](?:ed|es)|open(?:ed|s)) (?:them|it|all |"
            rf"full |their |its |the |"
            rf"formal |official |diplomatic )+(?:(?:diplomatic |official |bilateral )?{_TIES})?(?= (?:in|on|with|by|"
            rf"after|when|again|at|from)\b|[,.;])"
            rf"{_DATE}|{_TIES}(?:,? [\w',-]+){{0,6}}? (?:to be |were |was |been )(?:formally |officially |"
            rf"only )?(?:opened|resumed|renewed|"
            rf"restored|severed|cut|broken|raised|normali[sz]ed){_DATE}|they were (?:only |finally |"
            rf"later )?(?:resumed|restored|renewed|"
            rf"re-established|broken off|severed|upgraded|normali[sz]ed){_DATE}"
        ),
        sure=0.65,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "mission at work",
        "milestone",
        english(
            rf"{_MISSION}(?: [\w'-]+){{0,8}}? (?:began (?:work|operations|its work)|started (?:work|operations)|"
            rf"(?:was|were) (?:set up|"
            rf"founded|inaugurated|raised|upgraded|elevated|accredited|moved|opened|closed|reopened)|opened|closed|"
            rf"reopened|"
            rf"became (?:an? )?embass(?:y|ies)|has been (?:in operation|operational|open|functioning|"
            rf"operating)|dates? (?:back )?(?:to|from)|"
            rf"followed){_DATE}|"
            rf"(?:shut|closed|reopened|opened|re-opened) its doors{_DATE}|(?:set up|founded|inaugurated|upgraded|"
            rf"raised) (?:[\w'-]+ ){{0,5}}?"
            rf"{_MISSION}{_DATE}"
        ),
        sure=0.6,
        fields={"milestone": "diplomatic-relations"},
    ),
    Trigger(
        "first contact",
        "milestone",
        english(
            r"first (?:official |recorded |known |formal |direct )?(?:contacts?|encounter|exchange|treaty|"
            r"consul(?:ate)?|envoys?)"
            r"(?! between the ministers)" + _DATE
        ),
        force="noun",
        sure=0.5,
        fields={"milestone": "diplomatic-relations"},
        needs=("partner",),
    ),
    Trigger(
        "rank given",
        "milestone",
        english(
            r"(?:granted|given|accorded|obtained|gained|received|awarded|acquired|has|"
            r"designated) (?:[\w'-]+ ){0,4}?(?:the )?(?:status|rank|"
            r"title|designation) (?:of|as) |(?:designated|named|declared) (?:as )?(?:an? )?(?:major|strategic|"
            r"privileged|special|priority)|"
            r"(?:aim|goal|objective|vision) of (?:forming|building|establishing|"
            r"creating) (?:an? )?[\"“]?(?:[\w-]+ ){0,3}?partnership|"
            r"(?:building|establishment|formation) of (?:an? )?[\"“]?(?:strategic|comprehensive|special|global|"
            r"privileged)[\w -]{0,30}partnership|"
            r"(?:joined|acceded to|became (?:an? )?(?:party|"
            r"member)[^.;]{0,20}) (?:the )?(?:international )?(?:[\w-]+ )?(?:coalition|alliance)"
        ),
        sure=0.55,
        fields={"milestone": "diplomatic-relations"},
        needs=("party",),
    ),
    Trigger(
        "course of the relations",
        "milestone",
        english(
            r"(?:ties|relations|relationship|co-?operation|trade and ties|friendship)(?: [\w',-]+){0,6}? (?:ha(?:s|"
            r"ve) )?(?:flourished|"
            r"blossomed|prospered|strengthened|deepened|intensified|expanded|evolved|advanced|gained (?:momentum|"
            r"depth|strength)|entered (?:an? )?"
            r"new|follows? (?:an? )?new|moved (?:on )?to|reached (?:an? )?(?:new|high)|stagnated|languished)|"
            r"(?:gave|gives|giving|lent|lends|brought|provided|added|injected) (?:[\w-]+ ){0,3}?(?:boost|impetus|"
            r"momentum|dynamism|new life|"
            r"character|push|dynamic|dimension)|qualitative leap|(?:testif(?:y|ies|ied)|bears? witness|"
            r"attests?) (?:once more |again )?to|"
            r"(?:marked|marks|opened|opens|was|is) (?:the (?:beginning|start|dawn)|an? (?:new )?(?:chapter|era|phase|"
            r"stage|high point))|"
            r"(?:built|founded|based|rests?|rooted) (?:up)?on (?:[\w-]+ ){0,4}?(?:commerce|trust|respect|history|"
            r"friendship|values|bonds)"
        ),
        sure=0.5,
        fields={"milestone": "assessment"},
        needs=("relation",),
    ),
    Trigger(
        "supported steadily",
        "milestone",
        english(
            r"(?:enjoy(?:ed|s)|receiv(?:ed|es)|had|gained|won|benefit(?:ed|s) from) (?:[\w'’-]+ ){0,4}?(?:political |"
            r"steady |full |strong |moral |"
            r"diplomatic |unwavering )*(?:support|backing|assistance|solidarity|protection)(?! (?:staff|group|unit))"
        ),
        sure=0.5,
        fields={"milestone": "support"},
        needs=("party",),
    ),
)
