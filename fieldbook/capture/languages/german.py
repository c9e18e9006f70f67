"""Word tables for German."""

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
        ("Montag", "Mo"),
        ("Dienstag", "Di"),
        ("Mittwoch", "Mi"),
        ("Donnerstag", "Do"),
        ("Freitag", "Fr"),
        ("Samstag", "Sonnabend", "Sa"),
        ("Sonntag", "So"),
    ),
    months=(
        ("Januar", "Jänner", "Jan"),
        ("Februar", "Feber", "Feb"),
        ("März", "Mär", "Mrz"),
        ("April", "Apr"),
        ("Mai",),
        ("Juni", "Jun"),
        ("Juli", "Jul"),
        ("August", "Aug"),
        ("September", "Sept", "Sep"),
        ("Oktober", "Okt"),
        ("November", "Nov"),
        ("Dezember", "Dez"),
    ),
    relative=MappingProxyType({"heute": 0, "morgen": 1, "übermorgen": 2, "uebermorgen": 2}),
    units=MappingProxyType(
        {
            Unit.DAY: ("Tag", "Tage", "Tagen", "Tags"),
            Unit.WEEK: ("Woche", "Wochen"),
            Unit.MONTH: ("Monat", "Monate", "Monaten", "Monats"),
            Unit.QUARTER: ("Quartal", "Quartale", "Quartalen", "Quartals"),
            Unit.YEAR: ("Jahr", "Jahre", "Jahren", "Jahres"),
            Unit.FISCAL_YEAR: ("Geschäftsjahr", "Geschäftsjahres"),
        }
    ),
    numbers=MappingProxyType(
        {
            "ein": 1, "eine": 1, "einer": 1, "einem": 1, "eines": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
            "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        }
    ),
    after=("in", "binnen", "innerhalb von"),
    from_now=("ab heute", "ab jetzt"),
    deadline=(
        "bis", "bis zum", "bis zur", "bis spätestens", "spätestens", "spätestens am", "spätestens zum",
        "spätestens bis", "spätestens bis zum", "fällig", "fällig am",
    ),
    before=("vor", "vor dem", "vor der"),
    on=("am", "im", "in", "in der", "zum", "an"),
    articles=("der", "dem", "den", "des"),
    next=("nächste", "nächsten", "nächster", "nächstem", "nächstes"),
    this=("diese", "diesen", "dieser", "diesem", "dieses", "kommende", "kommenden", "kommender", "kommendem"),
    edges=MappingProxyType({Edge.BEGIN: ("Anfang",), Edge.MID: ("Mitte",), Edge.END: ("Ende",)}),
    ends=MappingProxyType(
        {
            Unit.WEEK: ("Ende der Woche",),
            Unit.MONTH: ("Monatsende", "Monatsultimo"),
            Unit.QUARTER: ("Quartalsende",),
            Unit.YEAR: ("Jahresende",),
            Unit.FISCAL_YEAR: ("Geschäftsjahresende",),
        }
    ),
    weeks=("KW", "Kalenderwoche", "Woche"),
    quarters=("Q",),
    ordinals=(".",),
    tails=("spätestens", "mittags", "Mittag", "früh", "vormittags", "Vormittag", "nachmittags", "Nachmittag", "abends"),
    no_day_after=(
        "der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "von", "vom", "für", "seit", "ab", "über",
        "als", "und", "oder", "auf", "pro", "je", "jeden", "jede", "letzten", "letzte", "guten", "zu", "nach",
        "zwischen", "unser", "ihr", "aus", "stand", "kein", "keinen", "nr",
    ),
    at=("um", "gegen", "ab"),
    oclock=("Uhr",),
    day_first=True,
    dotted=True,
)

_AMOUNTS = AmountWords(
    hours=("Std", "Std.", "Stunde", "Stunden"),
    minutes=("Min", "Min.", "Minute", "Minuten"),
    spans=MappingProxyType(
        {
            "halbe Stunde": Decimal("0.5"),
            "eine halbe Stunde": Decimal("0.5"),
            "eine Stunde": Decimal(1),
            "zwei Stunden": Decimal(2),
            "drei Stunden": Decimal(3),
            "halber Tag": Decimal(4),
            "halben Tag": Decimal(4),
            "einen halben Tag": Decimal(4),
            "ganzer Tag": Decimal(8),
            "ganzen Tag": Decimal(8),
            "einen ganzen Tag": Decimal(8),
        }
    ),
    scales=MappingProxyType({"t": 1000, "tsd": 1000, "tsd.": 1000, "tausend": 1000, "mio": 10**6, "mio.": 10**6}),
    currencies=MappingProxyType({"EUR": ("Euro",), "CHF": ("Franken",), "USD": ("Dollar",), "PLN": ("Zloty",)}),
    decimal=",",
)

_NAMES = NameWords(
    titles=("herr", "herrn", "frau", "dr", "prof"),
    particles=("von", "vom", "zu", "zur", "van", "der", "de", "di"),
    never=(
        "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "wir", "sie", "er", "es",
        "ich", "ihr", "ihre", "ihren", "unser", "unsere", "unseren", "mein", "meine", "dieser", "diese", "dieses",
        "gut",
        "gute", "guter", "gutes", "guten", "neu", "neue", "neuer", "neues", "neuen", "alte", "alter", "altes", "erste",
        "erster", "erstes", "zweite", "letzte", "letzter", "letztes", "nächste", "nächster", "nächstes", "große",
        "großer", "großes", "kleine", "kleiner", "kleines", "lange", "kurze", "kurzer", "kurzes", "schlechte", "mit",
        "und", "oder", "aber", "wenn", "als", "nach", "vor", "seit", "dann", "auch", "nicht", "kein", "keine", "alle",
        "viele", "mehr", "bei", "beim", "in", "im", "am", "an", "auf", "von", "vom", "zum", "zur", "für", "um", "ende",
        "anfang", "mitte", "gespräch", "besuch", "termin", "anruf", "danke", "firma", "preis", "preisliste", "lager",
        "stimmung", "vertrieb", "team", "messe", "stand", "hotel", "bahnhof", "straße", "was", "wer", "wie", "wo",
        "dort", "hier", "sehr", "noch", "nur", "beide", "heute", "gestern", "morgen", "haben", "hat", "ist", "sind",
    ),
)

GERMAN = Language(
    code="de",
    marks=MappingProxyType(
        {
            Mark.WE: ("wir",),
            Mark.THEY: ("sie",),
            Mark.DONE: ("erledigt",),
            Mark.ASK: ("wunsch", "wünsche"),
            Mark.GAVE: ("gegeben",),
            Mark.GOT: ("bekommen", "erhalten"),
            Mark.PRAISE: ("lob",),
            Mark.GUESS: ("vermutung",),
            Mark.TODO: ("aufgabe", "aufgaben"),
            Mark.TRIED: ("versucht",),
            Mark.CALL: ("anruf", "telefonat"),
            Mark.NEXT: ("nächstes", "nächster", "nächste", "nächster besuch", "nächster termin", "nächstes treffen"),
            Mark.SHARE: ("teilen",),
            Mark.QUOTE: ("angebot",),
        }
    ),
    quotes="„“",
    days=_DAYS,
    amounts=_AMOUNTS,
    names=_NAMES,
    areas=MappingProxyType(
        {
            AskArea.PRODUCT: ("produkt", "funktion", "schnittstelle", "firmware", "roadmap", "integration", "modell"),
            AskArea.PRICING: (
                "preis", "listenpreis", "rabatt", "marge", "bonus", "billiger", "kosten", "zahlung", "teuer",
            ),
            AskArea.SUPPORT: ("support", "ticket", "ausfall", "hotline", "reparatur", "service", "eskal", "störung"),
        }
    ),
    investments=MappingProxyType(
        {
            InvestmentKind.SERVICE: (
                "vorgestellt", "schulung", "hilfe", "geholfen", "workshop", "beratung", "training",
            ),
            InvestmentKind.PROGRAMME: ("mdf", "wkz", "werbekosten", "fördermittel", "kampagne", "programm"),
            InvestmentKind.EVENT: ("veranstaltung", "abendessen", "essen", "messe", "roadshow", "konferenz", "feier"),
            InvestmentKind.GIFT: ("geschenk", "wein", "flasche", "pralinen", "blumen", "gutschein", "karten"),
        }
    ),
    offers=("angebot",),
    waits_on=("wartet auf",),
    meetings=MappingProxyType(
        {
            VisitChannel.IN_PERSON: ("Besuch", "Termin", "Treffen"),
            VisitChannel.CALL: ("Anruf", "Telefonat"),
            VisitChannel.VIDEO: ("Video", "Videokonferenz", "Videocall"),
            VisitChannel.EVENT: ("Veranstaltung",),
        }
    ),
)
