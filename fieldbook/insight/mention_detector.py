"""Detects whether a text mentions a partner: by whole words in any script, without the legal form, also inflected."""

import re
from collections.abc import Iterable

from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import known_as
from fieldbook.model.partner import US, Partner
from fieldbook.search_key import search_key

_WORD = re.compile(r"[^\W_]+")

#: Scripts written without spaces between words: names are searched for as substrings.
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

#: Legal forms as folded words. Company names are mostly written without them.
_FORMS = tuple(
    tuple(form.split())
    for form in (
        "gmbh", "mbh", "ag", "kg", "kgaa", "ohg", "ug", "se", "ek", "e k", "e v", "ltd", "limited", "inc",
        "incorporated", "corp", "corporation", "company", "co", "llc", "llp", "plc", "sp z o o", "sp j", "sp k",
        "spolka z o o", "sa", "s a", "sas", "sarl", "s a r l", "spa", "s p a", "srl", "s r l", "sl", "s l", "slu", "bv",
        "b v", "nv", "n v", "oy", "oyj", "ab", "as", "a s", "asa", "aps", "a/s", "sro", "s r o", "kft", "zrt", "doo",
        "d o o", "ood", "eood", "ae", "α ε", "επε", "ооо", "зао", "пао", "pty", "pte", "kk", "gk", "株 式 会 社",
        "有 限 会 社", "合 同 会 社", "and", "und",
    )
)  # fmt: skip

#: The last word of a name also matches with up to this many letters added ("Fabrikams", "Fabrikamem") ...
_MAX_ENDING_LENGTH = 3

#: ... if it has at least this many letters itself.
_MIN_STEM_LENGTH = 4


class MentionDetector:
    """The names of all partners, to check many texts against. Reads the book once, when it is created.

    Includes deleted and archived partners, whose names must not be disclosed either. Does not include our own company.
    """

    def __init__(self, journal: Journal) -> None:
        self._partners: dict[tuple[str, ...], set[str]] = {}
        self._lengths: dict[str, set[int]] = {}
        self._spaceless: list[tuple[str, str]] = []
        self._titles: dict[str, str] = {}
        #: Cache: first word -> the possible lengths, in words, of a name that begins with it.
        self._begins: dict[str, tuple[int, ...]] = {}
        #: Cache: space-separated pieces of text in which no name begins.
        self._inert: set[str] = set()
        for partner in journal.reader.select(Partner, gone=True):
            if partner.id != US:
                self._add_partner(partner, journal.reader.canon(partner.id) if partner.into else partner.id)

    def _add_partner(self, partner: Partner, canon: str) -> None:
        self._titles.setdefault(canon, partner.name)
        for name in known_as(partner):
            for words in forms_of(name):
                self._partners.setdefault(words, set()).add(canon)
                self._lengths.setdefault(words[0], set()).add(len(words))
            if _SPACELESS.search(name):
                self._spaceless.append((search_key(name).strip(), canon))

    def title(self, partner: str) -> str:
        """Return the name of a partner (id)."""
        return self._titles.get(partner, "")

    def others_in(self, text: str, partner: str) -> tuple[str, ...]:
        """Return the ids of the other partners that a text mentions. A match within a longer name of ``partner`` does
        not count: "Contoso Polska" does not mention Contoso."""
        if not text or not self._may_name(text):
            return ()
        spans = list(self._spans(words_of(text)))
        own_spans = [(start, end) for start, end, who in spans if who == partner]
        found = {
            who
            for start, end, who in spans
            if who != partner and not any(low <= start and end <= high for low, high in own_spans)
        }
        found.update(self._unspaced(text, partner))
        return tuple(sorted(found))

    def _may_name(self, text: str) -> bool:
        """Return whether a text can mention any partner. Fast path: most texts do not, and most of their words were
        seen before."""
        pieces = set(text.split()) - self._inert
        for piece in pieces:
            if any(map(self._beginning, words_of(piece))):
                return True
            self._inert.add(piece)
        return bool(self._spaceless) and _SPACELESS.search(text) is not None

    def _beginning(self, word: str) -> tuple[int, ...]:
        lengths = self._begins.get(word)
        if lengths is None:
            alone = any((stem,) in self._partners for stem in _stems(word))
            found = self._lengths.get(word, set()) | ({1} if alone else set())
            lengths = self._begins[word] = tuple(sorted(found))
        return lengths

    def _unspaced(self, text: str, partner: str) -> Iterable[str]:
        if not _SPACELESS.search(text):
            return ()
        folded = search_key(text)
        for name, who in self._spaceless:
            if who == partner:
                folded = folded.replace(name, " ")
        return [who for name, who in self._spaceless if who != partner and name in folded]

    def _spans(self, words: list[str]) -> Iterable[tuple[int, int, str]]:
        """Yield the matches of names: (first word, index after the last word, partner id). Only the last word of a name
        may be inflected."""
        for start, word in enumerate(words):
            for end in (start + length for length in self._beginning(word) if start + length <= len(words)):
                *firsts, last = words[start:end]
                for stem in _stems(last):
                    for partner in self._partners.get((*firsts, stem), ()):
                        yield start, end, partner


def words_of(text: str) -> list[str]:
    """Return the folded words of a text. Each CJK character is a word."""
    return _WORD.findall(search_key(text.replace("'", " ").replace("’", " ")))


def forms_of(name: str) -> list[tuple[str, ...]]:
    """Return the forms of a company's name as words: the whole name, and without its legal form."""
    whole = tuple(words_of(name))
    if not whole:
        return []
    bare = whole
    while (shorter := _without_form(bare)) != bare:
        bare = shorter
    return [whole] if bare == whole else [whole, bare]


def _without_form(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name without one legal form at its end, or (non-Latin scripts) at its beginning."""
    for form in _FORMS:
        size = len(form)
        if words[-size:] == form and _names_something(words[:-size]):
            return words[:-size]
        if not form[0].isascii() and words[:size] == form and _names_something(words[size:]):
            return words[size:]
    return words


def _names_something(words: tuple[str, ...]) -> bool:
    return len("".join(words)) > 1


def _stems(word: str) -> list[str]:
    """Return a word, and the words of which it may be an inflected form."""
    return [word] + [word[:-cut] for cut in range(1, _MAX_ENDING_LENGTH + 1) if len(word) - cut >= _MIN_STEM_LENGTH]
