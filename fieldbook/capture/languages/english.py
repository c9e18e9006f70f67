"""Word tables for English."""

from decimal import Decimal
from types import MappingProxyType

from fieldbook.capture.languages.language import AmountWords, DayWords, Edge, Language, Mark, NameWords, Unit
from fieldbook.model.ask import AskArea
from fieldbook.model.investment import InvestmentKind
from fieldbook.model.visit import VisitChannel

# Formatting is off: one word a line would make the tables hard to read.
# fmt: off
_DAYS = DayWords(
    weekdays=(
        ("Monday", "Mon"),
        ("Tuesday", "Tues", "Tue"),
        ("Wednesday", "Wed"),
        ("Thursday", "Thurs", "Thur", "Thu"),
        ("Friday", "Fri"),
        ("Saturday", "Sat"),
        ("Sunday", "Sun"),
    ),
    months=(
        ("January", "Jan"),
        ("February", "Feb"),
        ("March", "Mar"),
        ("April", "Apr"),
        ("May",),
        ("June", "Jun"),
        ("July", "Jul"),
        ("August", "Aug"),
        ("September", "Sept", "Sep"),
        ("October", "Oct"),
        ("November", "Nov"),
        ("December", "Dec"),
    ),
    relative=MappingProxyType(
        {"today": 0, "tonight": 0, "eod": 0, "cob": 0, "eob": 0, "tomorrow": 1, "day after tomorrow": 2}
    ),
    units=MappingProxyType(
        {
            Unit.DAY: ("day", "days"),
            Unit.WEEK: ("week", "weeks", "wk", "wks"),
            Unit.MONTH: ("month", "months"),
            Unit.QUARTER: ("quarter", "quarters"),
            Unit.YEAR: ("year", "years"),
            Unit.FISCAL_YEAR: ("fiscal year",),
        }
    ),
    numbers=MappingProxyType(
        {
            "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6,
            "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
        }
    ),
    after=("in", "within"),
    from_now=("from now", "from today"),
    deadline=("by", "until", "till", "no later than", "not later than", "latest by", "due by", "due on", "due"),
    before=("before",),
    on=("on", "in", "at"),
    articles=("the",),
    next=("next",),
    this=("this",),
    edges=MappingProxyType(
        {
            Edge.BEGIN: ("beginning of", "start of", "early"),
            Edge.MID: ("middle of", "mid of", "mid"),
            Edge.END: ("end of", "end", "late"),
        }
    ),
    ends=MappingProxyType(
        {
            Unit.WEEK: ("eow", "end of week"),
            Unit.MONTH: ("eom", "month end", "month-end", "end of month"),
            Unit.QUARTER: ("eoq", "quarter end", "quarter-end", "end of quarter"),
            Unit.YEAR: ("eoy", "year end", "year-end", "end of year"),
            Unit.FISCAL_YEAR: ("eofy", "fiscal year end", "end of fiscal year"),
        }
    ),
    weeks=("week", "wk", "cw", "calendar week"),
    quarters=("q",),
    ordinals=("st", "nd", "rd", "th"),
    tails=("at the latest", "latest", "at noon", "noon", "morning", "afternoon", "evening", "eob", "cob", "eod"),
    no_day_after=(
        "the", "a", "an", "of", "for", "from", "since", "about", "than", "and", "or", "to", "per", "every", "each",
        "last", "past", "our", "their", "version", "release", "firmware", "patch", "update", "ver", "v", "no",
        "black", "between", "after",
    ),
    at=("at", "@"),
    oclock=("o'clock", "o’clock"),
    day_first=None,
    dotted=False,
)

_AMOUNTS = AmountWords(
    hours=("h", "hr", "hrs", "hour", "hours"),
    minutes=("min", "mins", "minute", "minutes"),
    spans=MappingProxyType(
        {
            "half an hour": Decimal("0.5"),
            "an hour": Decimal(1),
            "one hour": Decimal(1),
            "two hours": Decimal(2),
            "three hours": Decimal(3),
            "half a day": Decimal(4),
            "half day": Decimal(4),
            "a full day": Decimal(8),
            "full day": Decimal(8),
            "a whole day": Decimal(8),
        }
    ),
    scales=MappingProxyType({"k": 1000, "thousand": 1000, "m": 10**6, "mn": 10**6, "million": 10**6}),
    currencies=MappingProxyType(
        {
            "EUR": ("euro", "euros"),
            "USD": ("dollar", "dollars"),
            "GBP": ("pounds", "quid"),
            "CHF": ("francs",),
            "PLN": ("zloty", "zlotys"),
        }
    ),
)

_NAMES = NameWords(
    titles=("mr", "mrs", "ms", "miss", "dr", "prof", "sir"),
    particles=("van", "der", "den", "de", "di", "da", "dos", "del", "la", "le", "von", "zu", "bin", "al", "el", "ten"),
    never=(
        "the", "a", "an", "we", "they", "he", "she", "it", "i", "you", "our", "their", "his", "her", "my", "this",
        "that", "these", "those", "good", "great", "bad", "new", "old", "first", "second", "last", "next", "met", "saw",
        "with", "and", "but", "or", "if", "when", "after", "before", "since", "then", "also", "not", "no", "yes", "all",
        "some", "many", "more", "long", "short", "big", "small", "at", "in", "on", "by", "from", "to", "for", "of",
        "talked", "spoke", "call", "called", "visit", "meeting", "lunch", "dinner", "thanks", "thank", "dear", "hi",
        "hello", "price", "list", "deal", "gold", "silver", "platinum", "north", "south", "east", "west", "what", "who",
        "why", "where", "how", "there", "here", "very", "still", "only", "both", "asked", "told", "ask", "tell",
        "sales",
        "warehouse", "street", "road", "support", "product", "team", "room", "hall", "hotel", "airport", "station",
    ),
)

ENGLISH = Language(
    code="en",
    marks=MappingProxyType(
        {
            Mark.WE: ("we",),
            Mark.THEY: ("they",),
            Mark.DONE: ("done",),
            Mark.ASK: ("ask", "asks"),
            Mark.GAVE: ("gave",),
            Mark.GOT: ("got", "received"),
            Mark.PRAISE: ("praise",),
            Mark.GUESS: ("guess",),
            Mark.TODO: ("todo", "to-do", "to do"),
            Mark.TRIED: ("tried",),
            Mark.CALL: ("call", "called"),
            Mark.NEXT: ("next", "next visit"),
            Mark.SHARE: ("share",),
            Mark.QUOTE: ("quote",),
        }
    ),
    quotes="“”",
    days=_DAYS,
    amounts=_AMOUNTS,
    names=_NAMES,
    areas=MappingProxyType(
        {
            AskArea.PRODUCT: ("product", "feature", "api", "firmware", "roadmap", "release", "integration", "model"),
            AskArea.PRICING: ("pric", "discount", "margin", "rebate", "cheaper", "cost", "payment", "expensive"),
            AskArea.SUPPORT: ("support", "ticket", "outage", "rma", "hotline", "repair", "helpdesk", "escalat"),
        }
    ),
    investments=MappingProxyType(
        {
            InvestmentKind.SERVICE: ("introduc", "train", "help", "workshop", "coach", "advice", "consult", "demo"),
            InvestmentKind.PROGRAMME: ("mdf", "fund", "programme", "program", "co-marketing", "campaign", "rebate"),
            InvestmentKind.EVENT: ("event", "dinner", "lunch", "fair", "roadshow", "conference", "stadium", "party"),
            InvestmentKind.GIFT: ("gift", "wine", "bottle", "present", "chocolate", "flower", "ticket", "voucher"),
        }
    ),
    offers=("quote", "quotation", "offer"),
    waits_on=("waits on", "waits for", "waiting on", "waiting for"),
    meetings=MappingProxyType(
        {
            VisitChannel.IN_PERSON: ("visit", "meeting", "meet"),
            VisitChannel.CALL: ("call", "phone call", "phone"),
            VisitChannel.VIDEO: ("video", "video call", "teams call", "zoom"),
            VisitChannel.EVENT: ("event",),
        }
    ),
)
