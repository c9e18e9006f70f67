"""Guesses the character set of text that is not Unicode, from its letters.

charset-normalizer rates every candidate by statistics of long texts. A list of partners is mostly ASCII with a few
accented letters, for which its result is close to chance. So each word with such letters is also compared with the
spelling of the languages that use the code page: the letters that they have, and the sequences that never occur in
them. ``Poznañ`` is not Spanish (ñ always precedes a vowel), so the same bytes are the Polish ``Poznań``.

``tests/exchange/test_charset_guess.py`` measures both methods on a table of names.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charset_normalizer import CharsetMatches


@dataclass(frozen=True, slots=True)
class Spelling:
    """The spelling of a language.

    ``common`` and ``rare`` are its letters beyond ASCII, ``never`` is a regular expression of sequences that do not
    occur, ``foreign`` lists the ASCII letters that occur only in foreign words, ``pairs`` is whether two letters beyond
    ASCII can follow each other, and ``hints`` is a regular expression for ASCII text that suggests the language
    (internet and telephone country codes, legal forms). ``latin`` is False for other scripts.
    """

    common: str
    rare: str = ""
    never: str = ""
    foreign: str = ""
    pairs: bool = False
    hints: str = ""
    latin: bool = True


_VOWELS = "aeiouyáéíóúàèìòùâêîôûäëïöü"

#: Spelling by language code (ISO 639-1).
_LANGUAGES: Mapping[str, Spelling] = MappingProxyType(
    {
        "de": Spelling("äöüß", "éàáèç", hints=r"\.(de|at|ch)\b|\+4[139]\b|\bGmbH\b"),
        "fr": Spelling(
            "éèêàçôîœ",
            "âûëïùÿæü",
            hints=r"\.fr\b|\+33|\bS(ARL|AS)\b",
            never=r"(?<![aeiou])[ëïü]|(?<!q)(?<=[iaeoyuz])ê|è(?![bcdfgjlmnpqrstvxyz]{1,2}(e|$)|[slt]|$)"
            r"|[êâîôû](?=[kyzj]|$)|(?<=[aeioy])æ|[âûô](?=[aeio])|î(?=[aeiou])|œ(?![unisdt])|ç(?![aouâôîéeà])|ù(?!$)",
            foreign="kw",
        ),
        "es": Spelling(
            "áéíóúñ",
            "üçà",
            never=r"ñ(?![aeiouáéíóúy])|ü(?![eiéí])",
            foreign="kw",
            hints=r"\.(es|mx|ar)\b|\+34|\bS\.?L\.?U?\b",
        ),
        "pt": Spelling(
            "ãáçéíóâê",
            "õôúàü",
            never=r"ã(?![oes]|$)|õ(?!e|$)|(?<=[aeiouz])[âê]|[âê](?=[kywz]|$)|ç(?![aouãõáóâ])|à(?!s?$)",
            foreign="kwy",
            pairs=True,
            hints=r"\.(pt|br)\b|\+351|\+55|\bLda\b",
        ),
        "it": Spelling(
            "àèéìòù",
            "íóú",
            never=rf"[àèìòù](?!$|[’'])|(?<=[{_VOWELS}])(?<![iu])[àìòù]",
            foreign="jkwxy",
            hints=r"\.it\b|\+39|\bS\.?r\.?l\b",
        ),
        "nl": Spelling(
            "ëï", "éèöüáóê", never=r"(?<![aeiouy])[ëïöü]|[èê](?=[aeiou])", hints=r"\.(nl|be)\b|\+3[12]\b|\bB\.?V\.?\b"
        ),
        "da": Spelling(
            "æøå",
            "éöäü",
            never=r"å(?=[aeiou])|ø(?=[eo]m|[aio])|(?<=[aeioy])[æø]|æ(?=[aoz])",
            foreign="cqwxz",
            pairs=True,
            hints=r"\.(dk|no)\b|\+4[57]\b|\bA/S\b|\bApS\b",
        ),
        "sv": Spelling("äöå", "éüè", never="å(?=[aeiou])", foreign="qwz", hints=r"\.se\b|\+46|\bAB\b"),
        "fi": Spelling("äö", "åšžü", foreign="cqwxz", pairs=True, hints=r"\.fi\b|\+358|\bOyj?\b"),
        "is": Spelling(
            "áéíóúæö",
            "ðþý",
            never=r"^ð|(?<=[aeioy])æ|þ$|(?<=[a-z])þ(?=[a-z]*$)",
            foreign="cqwz",
            pairs=True,
            hints=r"\.is\b|\+354|\behf\b",
        ),
        "pl": Spelling(
            "ąęółżśćń",
            "źéäöü",
            foreign="qvx",
            pairs=True,
            hints=r"\.pl\b|\+48|\bSp\. z ?o|\bul\. ",
            never=r"^[ąęń]|(?<=[aeouyąęó])[ąę]|(?<=[bcdfghjklmnpstvwxz])[ćńśź](?=[bcdfghjklmnprstvwxz])"
            r"|(?<=[aeiouy])ó(?=[aeiouyó])|[ńćśź](?=[aąeęioóuy])",
        ),
        "cs": Spelling(
            "áéíčřšžýěů",
            "úňťďóöäü",
            foreign="qwx",
            pairs=True,
            hints=r"\.cz\b|\+420|\bs\.r\.o|\ba\.s\.",
            never=r"^[ůěý]|(?<=[aeiouyáéíóúůýě])[ůě]|ů(?=[aeiouyáéíóúýě])|(?<![dtnbpvfmň])ě",
        ),
        "sk": Spelling(
            "áéíčšžýúľ",
            "ňťďôóäĺŕö",
            foreign="qwx",
            pairs=True,
            hints=r"\.sk\b|\+421|\bs\.r\.o|\ba\.s\.",
            never=r"^ý|(?<![mbpv])ä|[ĺŕ](?![bcdfghjklmnpstvzčšž])|ô(?=[aeiouáéíóúý])|ľ(?=[aouáóúý])(?<=[aeiou].)",
        ),
        "hu": Spelling(
            "áéóöőüűí",
            "ú",
            never=r"[őűöü](?=[uaoáóúí])|[áóúőű](?=[aeiou])(?<!ó)",
            foreign="qwx",
            pairs=True,
            hints=r"\.hu\b|\+36|\bKft\b|\bZrt\b|\bBt\.",
        ),
        "ro": Spelling(
            "ăâîşţ",
            "",
            never=r"^ă|(?<=[aoâî])[ăâî]|[ăâî](?=[kwy])|[şţ](?=[bdfgjklmnrsvz])",
            foreign="kqwy",
            pairs=True,
            hints=r"\.ro\b|\+40|\bS\.?R\.?L\b",
        ),
        "hr": Spelling(
            "čćšžđ",
            "",
            never=r"ss|đ(?=[ilmn])",
            foreign="qwxy",
            pairs=True,
            hints=r"\.(hr|rs|ba|si)\b|\+38[1567]|\bd\.\s?o\.\s?o",
        ),
        "ru": Spelling(
            "оеаинтсрвлкмдпу",
            "яыьгзбчйхжшюцщэфъё",
            latin=False,
            pairs=True,
            never=r"^[ьъы]|ъ(?![еёюя])|[бвгджзклмнпрстфхцчшщ]{6}",
        ),
        "uk": Spelling(
            "оаинвтіерслкудмпз", "яьгбчхїйжцєшщюфґ", latin=False, pairs=True, never=r"^ь|[бвгджзклмнпрстфхцчшщ]{6}"
        ),
        "bg": Spelling(
            "аоиентрсвлпкдмз", "ъгбущчцяжхйфшюь", latin=False, pairs=True, never=r"^[ьъ]{2}|[бвгджзклмнпрстфхцчшщ]{6}"
        ),
        "el": Spelling("αοιετσνηυρπκμλςά", "ωδγχθφβξζψόίέύήώϊϋΐΰ", latin=False, pairs=True, never=r"ς(?!$)"),
        "tr": Spelling(
            "ıİşğçöü",
            "âî",
            never=r"sson|sdót|^ı$|^ğ|ğ(?=[şç])|(?<=[bcdfgjklmnprstvyz])ğ|(?<=[nr])ş(?=a)|(?<=t)ş(?=[aeo])",
            foreign="qwx",
            pairs=True,
            hints=r"\.tr\b|\+90|\bA\.?Ş|\bLtd\. Şti",
        ),
        "lt": Spelling(
            "ėšžųčįū",
            "ąę",
            foreign="qwx",
            pairs=True,
            never=r"ss|^ų|(?<=[aeiouy])[ėąę](?<!i.)",
            hints=r"\.lt\b|\+370|\bUAB\b",
        ),
        "lv": Spelling("āīšēūņžļ", "čģķ", never=r"ņ$|^ļ|ss", foreign="qwxy", pairs=True, hints=r"\.lv\b|\+371|\bSIA\b"),
        "et": Spelling("õäöü", "šž", foreign="cqwxyz", pairs=True, hints=r"\.ee\b|\+372|\bO[UÜ]\b"),
        "he": Spelling("אבגדהוזחטיכלמנסעפצקרשתךםןףץ", latin=False, pairs=True),
        "ar": Spelling("ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "ءآأؤإئةىپچژگ", latin=False, pairs=True),
    }
)

#: Code pages, the languages written in each, and a prior that is added to the score.
_PAGES: tuple[tuple[str, str, float], ...] = (
    ("cp1252", "de fr es pt it nl da sv fi is", 0.08),
    ("cp1250", "pl cs sk hu ro hr de", 0.06),
    ("cp1251", "ru uk bg", 0.06),
    ("iso8859-2", "pl cs sk hu ro hr de", 0.02),
    ("cp1253", "el", 0.02),
    ("cp1254", "tr de fr", 0.0),
    ("cp1257", "lt lv et", 0.0),
    ("iso8859-15", "de fr es pt it nl da sv fi", -0.02),
    ("iso8859-7", "el", -0.02),
    ("koi8-r", "ru bg", -0.02),
    ("cp1255", "he", -0.05),
    ("cp1256", "ar", -0.05),
    ("cp866", "ru", -0.1),
    ("cp850", "de fr es pt it nl da sv fi", -0.2),
    ("cp852", "pl cs sk hu ro hr", -0.45),
    ("mac-roman", "de fr es pt it nl da sv fi", -0.4),
)

#: Multi-byte character sets; only charset-normalizer rates them.
MULTIBYTE = ("cp932", "euc-jp", "gb18030", "big5", "cp949")

#: Punctuation that may occur next to a letter.
_PUNCTUATION = frozenset("“”„‚‘’«»‹›–—…•·¿¡´\xa0")

#: Symbols that occur alone, next to digits, or after a word.
_SIGNS = frozenset("€£¥§°²³½¼¾®©™ºª×±µ†‡‰№")

_HIGH = re.compile(rb"[\x80-\xff]")
_TOKEN = re.compile(rb"[0-9A-Za-z\x80-\xff]{1,40}")
_ENDS = re.compile(rb"[0-9A-Za-z\x80-\xff]{0,20}\Z")

#: Maximum number of words that are read, and of distinct words that are rated.
_MOST_SEEN = 20_000
_MOST_WORDS = 1_500

#: Number of bytes that charset-normalizer rates, and number of bytes at the start of a file that are searched for
#: hints.
_JUDGED = 20_000
_CONTEXT = 100_000

#: Below this score the words fit no language of a code page; the text may be in a multi-byte character set.
_POOR = 0.35

_HINT = 0.25

#: Score of a word whose only characters beyond ASCII are symbols.
_PLAIN = 0.3

_MISFIT = -1.5


def guess_charset(data: bytes) -> str:
    """The most likely character set (Python's name) of bytes that are not UTF-8 or UTF-16. Never fails: the default is
    cp1252. Deterministic."""
    words = list(_words(data))
    if not words:
        return "cp1252"
    sample = _sample(data)
    judged, hinted = _judged(sample), _hinted(data[:_CONTEXT])
    scores = {
        page: _fit(words, page, languages.split(), hinted) + prior + judged.get(page, -0.1)
        for page, languages, prior in _PAGES
    }
    best = max(scores, key=lambda page: scores[page])
    if scores[best] >= _POOR:
        return best
    return _multibyte(sample, words) or (best if scores[best] > 0 else "cp1252")


def fits(page: str, text: bytes) -> bool:
    """Whether the words beyond ASCII in some bytes are plausible in a code page."""
    languages = next((languages for name, languages, _ in _PAGES if name == page), "")
    words = list(_words(text))
    return bool(languages and words) and _fit(words, page, languages.split(), frozenset()) > 0.5


def _words(data: bytes) -> dict[bytes, None]:
    """The first distinct words with bytes beyond ASCII, in order (a dict as an ordered set)."""
    found: dict[bytes, None] = {}
    place = 0
    for _ in range(_MOST_SEEN):
        high = _HIGH.search(data, place)
        if high is None or len(found) >= _MOST_WORDS:
            break
        begun = _ENDS.search(data[max(place, high.start() - 20) : high.start()])
        assert begun is not None
        word = _TOKEN.match(data, high.start() - len(begun[0]))
        assert word is not None
        found.setdefault(word[0])
        place = word.end()
    return found


def _sample(data: bytes) -> bytes:
    """The first lines with bytes beyond ASCII."""
    lines: list[bytes] = []
    size = place = 0
    while size < _JUDGED and (high := _HIGH.search(data, place)) is not None:
        begin = max(data.rfind(b"\n", place, high.start()) + 1, high.start() - _JUDGED, place)
        end = data.find(b"\n", high.start())
        place = min(end if end >= 0 else len(data), begin + 2 * _JUDGED)
        lines.append(data[begin:place])
        size += place - begin
    return b"\n".join(lines)


def _judged(sample: bytes) -> dict[str, float]:
    """Score of each code page by charset-normalizer: coherence of its text minus its chaos, weighted."""
    names = {page.replace("-", "_"): page for page, _, _ in _PAGES}
    return {
        names[name]: 0.2 * match.coherence - 0.5 * match.chaos
        for match in _matches(sample, list(names))
        for name in match.could_be_from_charset
        if name in names
    }


def _multibyte(sample: bytes, words: list[bytes]) -> str:
    """The multi-byte character set of the text; empty if there is none."""
    runs = re.findall(rb"[\x80-\xff]+", b" ".join(words))
    joined = sum(len(run) for run in runs if len(run) > 1)
    if joined < 4 or joined * 2 < sum(map(len, runs)):
        return ""
    match = _matches(sample, list(MULTIBYTE)).best()
    return match.encoding.replace("_", "-") if match is not None else ""


def _matches(sample: bytes, pages: list[str]) -> "CharsetMatches":
    """The results of charset-normalizer for some character sets."""
    # Imported here: loading it takes 100 ms, and nearly every file is UTF-8.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    return from_bytes(sample, cp_isolation=pages, enable_fallback=False)


def _hinted(context: bytes) -> frozenset[str]:
    """The languages that the ASCII text of a file suggests (see ``Spelling.hints``)."""
    text = context.decode("ascii", "ignore")
    return frozenset(
        code for code, language in _LANGUAGES.items() if language.hints and re.search(language.hints, text)
    )


def _fit(words: list[bytes], page: str, languages: list[str], hinted: frozenset[str]) -> float:
    """Mean score of words in a code page, each word in the language that fits it best; 1 is perfect."""
    total = 0.0
    for raw in words:
        word = raw.decode(page, "replace")
        total += max(_word_score(word, code) + (_HINT if code in hinted else 0) for code in languages)
    return total / len(words)


@cache
def _weights(code: str) -> Mapping[str, float]:
    language = _LANGUAGES[code]
    return dict.fromkeys(language.rare, 0.6) | dict.fromkeys(language.common, 1.0)


@cache
def _never(code: str) -> re.Pattern[str] | None:
    return re.compile(_LANGUAGES[code].never) if _LANGUAGES[code].never else None


def _word_score(word: str, code: str) -> float:
    """How well a word fits a language: the mean over its characters beyond ASCII."""
    language, weights = _LANGUAGES[code], _weights(code)
    total, count, last_at = 0.0, 0, -2
    for place, sign in enumerate(word):
        if sign.isascii():
            continue
        before, after = word[max(0, place - 1) : place], word[place + 1 : place + 2]
        if not sign.isalpha() or sign in "ºª":
            worth = _sign_score(sign, before, after)
            total += worth
            count += worth != 0
            continue
        count += 1
        total += weights.get(sign.lower(), weights.get(sign, _MISFIT))
        if sign.isupper() and before.isalpha() and before.islower():
            total -= 1
        elif sign.islower() and before.isupper() and after.isupper():
            total -= 0.5
        if last_at == place - 1 and not language.pairs:
            total -= 0.5
        last_at = place
    pattern = _never(code)
    if pattern is not None:
        total -= sum(1 for _ in pattern.finditer(word.lower()))
    if set(word.lower()) & set(language.foreign):
        total -= 0.3
    if not language.latin and re.search("[a-z]", word, re.IGNORECASE):
        total += _MISFIT
    return total / count if count and len(word) > 1 else min(total, _PLAIN) if count else _PLAIN


def _sign_score(sign: str, before: str, after: str) -> float:
    """The score of a character that is no letter; 0 if it is in a usual position and proves nothing."""
    letters = before.isalpha() + after.isalpha()
    if sign in _PUNCTUATION:
        return _MISFIT if letters == 2 and sign not in "’·\xa0–—" else 0
    if (sign in "²³" and before == "m") or (sign in "ºª" and before in ("n", "N")):
        return 1
    if sign in _SIGNS:
        return 0 if not letters or (sign in "®™" and not after.isalpha()) else _MISFIT
    return 2 * _MISFIT
