"""Whether a text names a partner: whole words in any script, without the legal form, also inflected."""

import re
from collections.abc import Iterable

from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import known_as
from fieldbook.model.partner import US, Partner
from fieldbook.search_key import search_key

_WORD = re.compile(r"[^\W_]+")

#: Written without spaces between words: a name there is looked for as it stands.
_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")

#: Legal forms as folded words; a company is named without them more often than with them.
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

#: A word of a name counts as named when at most so many letters follow it ("Fabrikams", "Fabrikamem") ...
_ENDING = 3

#: ... and it is at least so long itself.
_STEM = 4


class MentionDetector:
    """The names of all partners, made once and asked about many texts. Reads the book when it is made.

    Deleted and archived partners are in it: their names are as much a secret as others'. Our own company is not.
    """

    def __init__(self, journal: Journal) -> None:
        self._partners: dict[tuple[str, ...], set[str]] = {}
        self._lengths: dict[str, set[int]] = {}
        self._spaceless: list[tuple[str, str]] = []
        self._titles: dict[str, str] = {}
        #: How many words a name can have that begins with a word; what was worked out so far.
        self._begins: dict[str, tuple[int, ...]] = {}
        #: Pieces of texts, as spaces divide them, in which no name begins.
        self._inert: set[str] = set()
        for partner in journal.reader.select(Partner, gone=True):
            if partner.id != US:
                self._take(partner, journal.reader.canon(partner.id) if partner.into else partner.id)

    def _take(self, partner: Partner, canon: str) -> None:
        self._titles.setdefault(canon, partner.name)
        for written in known_as(partner):
            for words in forms_of(written):
                self._partners.setdefault(words, set()).add(canon)
                self._lengths.setdefault(words[0], set()).add(len(words))
            if _SPACELESS.search(written):
                self._spaceless.append((search_key(written).strip(), canon))

    def title(self, partner: str) -> str:
        """The name a partner goes by."""
        return self._titles.get(partner, "")

    def others_in(self, text: str, partner: str) -> tuple[str, ...]:
        """The other partners that a text names (ids). What lies within a longer name of ``partner`` itself is its own:
        "Contoso Polska" does not name Contoso."""
        if not text or not self._may_name(text):
            return ()
        spans = list(self._spans(words_of(text)))
        own = [(start, end) for start, end, who in spans if who == partner]
        found = {
            who
            for start, end, who in spans
            if who != partner and not any(low <= start and end <= high for low, high in own)
        }
        found.update(self._unspaced(text, partner))
        return tuple(sorted(found))

    def _may_name(self, text: str) -> bool:
        """Whether a text can name anybody at all: most texts do not, and most of their words were seen before."""
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
        """Where names stand: (first word, after the last one, partner). Only a name's last word may be inflected."""
        for start, word in enumerate(words):
            for end in (start + length for length in self._beginning(word) if start + length <= len(words)):
                *firsts, last = words[start:end]
                for stem in _stems(last):
                    for partner in self._partners.get((*firsts, stem), ()):
                        yield start, end, partner


def words_of(text: str) -> list[str]:
    """The folded words of a text; each CJK sign is one."""
    return _WORD.findall(search_key(text.replace("'", " ").replace("’", " ")))


def forms_of(name: str) -> list[tuple[str, ...]]:
    """The ways a company's name is said: whole, and without its legal form."""
    whole = tuple(words_of(name))
    if not whole:
        return []
    bare = whole
    while (shorter := _without_form(bare)) != bare:
        bare = shorter
    return [whole] if bare == whole else [whole, bare]


def _without_form(words: tuple[str, ...]) -> tuple[str, ...]:
    """A name without one legal form at its end, or at its beginning where that is the custom."""
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
    """A word, and what it may be an inflected form of."""
    return [word] + [word[:-cut] for cut in range(1, _ENDING + 1) if len(word) - cut >= _STEM]
