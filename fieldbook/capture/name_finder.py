"""Finds names in text: known names of people and partners, and possible new names."""

import re
from functools import cache
from itertools import islice, pairwise
from typing import NamedTuple

from fieldbook.capture.languages.language import Language
from fieldbook.capture.nodes import CaptureContext, KnownPerson, NameMatch
from fieldbook.capture.vocabulary import WORD, Vocabulary
from fieldbook.search_key import word_key

#: A word that can be part of a name: "O'Brien", "Müller-Lüdenscheidt".
_TOKEN = re.compile(rf"{WORD}(?:['’‑-]{WORD})*")
_ROLE = re.compile(r"\s?\(([^()\n]{2,60})\)")
#: Scripts written without spaces: names are searched for at any position.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_MAX_NAME_WORDS = 5


class KnownName(NamedTuple):
    """The record that a name means. ``near`` is true for colleagues, the visit's partners and their people; ``whole``
    for a full name."""

    id: str
    what: str
    near: bool
    whole: bool
    partners: tuple[str, ...] = ()


class NameFinder:
    """Index of the names of a context."""

    def __init__(self, context: CaptureContext) -> None:
        self._known: dict[tuple[str, ...], list[KnownName]] = {}
        self._unspaced: dict[str, list[KnownName]] = {}
        self._starts: set[str] = set()
        visited = {partner.id for partner in context.partners}
        self._visiting = bool(visited)
        for person in context.people:
            self._add_person(person, "person", near=not visited.isdisjoint(person.partners))
        for person in context.colleagues:
            self._add_person(person, "colleague", near=True)
        for partner in (*context.partners, *context.others):
            for name in (partner.name, *partner.aliases):
                self._add(name, KnownName(partner.id, "partner", partner.id in visited, True, (partner.id,)))
        #: First words of names that begin with a lower-case letter, as those of some companies do.
        self._small = {word_key(word) for word in self._starts if word[0].islower()}
        self._first = {key[0] for key in self._known}
        self._longest = max((len(key) for key in self._known), default=0)
        self._never, self._titles, self._particles = _word_lists(context.languages)

    def called(self, name: str, *, colleague: bool | None = None) -> list[KnownName]:
        """Return the records of a name, the near ones if any. ``colleague`` prefers colleagues (True) or everybody else
        (False). At a visit, people of other partners match by their full name only."""
        found = self._known.get(_key(name)) or self._unspaced.get(name.strip()) or []
        if self._visiting:
            found = [one for one in found if one.whole or one.near]
        if colleague is not None:
            found = [one for one in found if (one.what == "colleague") == colleague] or found
        return _nearest(found)

    def looks_like_name(self, name: str) -> bool:
        """Return whether every word can be part of a name: it has a capital, in scripts that have them, or is a
        particle."""
        words = name.split()
        if not 1 <= len(words) <= _MAX_NAME_WORDS or not words[0][0].isalpha():
            return False
        plain = [word.rstrip(".") for word in words]
        return all(
            (_TOKEN.fullmatch(word) and not word[0].islower()) or word.casefold() in self._particles for word in plain
        )

    def leading(self, text: str) -> tuple[str, list[KnownName]]:
        """Return the longest known name that a text begins with, as written, and its records; ("", []) without one."""
        tokens = list(islice(_TOKEN.finditer(text), self._longest))
        if not tokens or tokens[0].start():
            return "", []
        for count in range(len(tokens), 0, -1):
            key = tuple(word_key(token.group()) for token in tokens[:count])
            if key in self._known and self._like_a_name(tokens[0].group()):
                return text[: tokens[count - 1].end()], _nearest(self._known[key])
        return "", []

    def find(self, text: str, new: bool) -> list[NameMatch]:
        """Return every known name in a text. With ``new`` also sequences of capitalised words that may be a new name,
        with the role in brackets after it."""
        tokens = list(_TOKEN.finditer(text))
        out: list[NameMatch] = []
        place = 0
        while place < len(tokens):
            found, used = self._known_at(text, tokens, place)
            if found is None and new:
                found, used = self._new_at(text, tokens, place)
            if found:
                out.append(found)
            place += max(used, 1)
        if self._unspaced and _UNSPACED.search(text):
            out += self._in_unspaced(text)
            out.sort(key=lambda name: name.span)
        return out

    def _add_person(self, person: KnownPerson, what: str, *, near: bool) -> None:
        whole = KnownName(person.id, what, near, True, person.partners)
        short = KnownName(person.id, what, near, False, person.partners)
        self._add(person.name, whole)
        joined = f"{person.given} {person.family}"
        if joined != person.name:
            self._add(joined, whole)
        for part in (person.given, person.family):
            self._add(part, short)
        words = person.name.split()
        if not person.given and not person.family and len(words) > 1:
            self._add(words[0], short)
            self._add(words[-1], short)

    def _add(self, name: str, known: KnownName) -> None:
        # Called for thousands of names while the user types: most are plain ASCII words and need no regular expression.
        plain = name.isascii()
        if not plain and _UNSPACED.search(name):
            entries = self._unspaced.setdefault(name.strip(), [])
        elif words := name.split() if plain and name.replace(" ", "").isalpha() else _TOKEN.findall(name):
            key = tuple([word.casefold() for word in words] if plain else [word_key(word) for word in words])
            entries = self._known.setdefault(key, [])
            self._starts.add(words[0])
        else:
            return
        # The names of a record are added one after the other, so a duplicate can only be the last entry.
        if not entries or entries[-1].id != known.id:
            entries.append(known)

    def _known_at(self, text: str, tokens: list[re.Match[str]], place: int) -> tuple[NameMatch | None, int]:
        first = tokens[place].group()
        if word_key(first) not in self._first and word_key(_without_genitive(first)) not in self._first:
            return None, 0
        for count in range(min(self._longest, len(tokens) - place), 0, -1):
            run = tokens[place : place + count]
            last = _without_genitive(run[-1].group())
            for ending in (run[-1].group(), last):
                key = (*(word_key(token.group()) for token in run[:-1]), word_key(ending))
                entries = [entry for entry in self._known.get(key, []) if entry.whole or entry.near]
                if not entries or not _adjoin(text, run) or not self._like_a_name(first):
                    continue
                short = ending == run[-1].group() and not any(entry.whole for entry in entries)
                if short and self._goes_on(text, tokens, place + count):
                    return None, 0  # "Ewa Nowak" is not the known Ewa Kowalska
                nearest = _nearest(entries)
                span = (run[0].start(), run[-1].start() + len(ending))
                ids = tuple(entry.id for entry in nearest)
                return NameMatch(span, text[slice(*span)], nearest[0].what, ids), count
        return None, 0

    def _goes_on(self, text: str, tokens: list[re.Match[str]], place: int) -> bool:
        return (
            place < len(tokens)
            and text[tokens[place - 1].end() : tokens[place].start()] == " "
            and self._is_name_word(tokens[place].group())
        )

    def _new_at(self, text: str, tokens: list[re.Match[str]], place: int) -> tuple[NameMatch | None, int]:
        """Return a new name at a token: two to five capitalised words in a row, particles between them; or a single one
        after a title. Second value: the number of tokens used."""
        if not self._is_name_word(tokens[place].group()):
            return None, 1
        run, here = [tokens[place]], place + 1
        while here < len(tokens) and len(run) < _MAX_NAME_WORDS:
            gap = text[tokens[here - 1].end() : tokens[here].start()]
            word = tokens[here].group()
            particle = word.casefold() in self._particles and here + 1 < len(tokens)
            if gap != " " or not (self._is_name_word(word) or particle):
                break
            run.append(tokens[here])
            here += 1
        while len(run) > 1 and run[-1].group().casefold() in self._particles:
            run.pop()
        titled = place > 0 and tokens[place - 1].group().casefold() in self._titles
        if len(run) < 2 and not titled:
            return None, 1
        span = (run[0].start(), run[-1].end())
        role = _ROLE.match(text, span[1])
        return NameMatch(span, text[slice(*span)], "new", role=role[1].strip() if role else ""), len(run)

    def _like_a_name(self, word: str) -> bool:
        """Return whether a word is capitalised as names are ("will" and "mark" are words), or begins a known lower-case
        name."""
        return not word[0].islower() or word_key(word) in self._small

    def _is_name_word(self, word: str) -> bool:
        return (
            word[0].isupper() and len(word) > 1 and any(sign.islower() for sign in word)
            and word.casefold() not in self._never and word.casefold() not in self._titles
        )  # fmt: skip

    def _in_unspaced(self, text: str) -> list[NameMatch]:
        out = []
        for name, entries in self._unspaced.items():
            nearest = _nearest(entries)
            for match in re.finditer(re.escape(name), text):
                out.append(NameMatch(match.span(), name, nearest[0].what, tuple(entry.id for entry in nearest)))
        # Of nested matches keep the longest.
        return [
            one for one in out
            if not any(other is not one and other.span[0] <= one.span[0] and one.span[1] <= other.span[1]
                       and len(other.text) > len(one.text) for other in out)
        ]  # fmt: skip


@cache
def _word_lists(languages: tuple[Language, ...]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    days = Vocabulary(languages)
    tables = [language.names for language in languages]
    marks = {word for language in languages for words in language.marks.values() for word in words}
    never = {word for table in tables for word in table.never} | marks
    # Short forms of months are left out: Jan is as often a person as a month.
    never |= {*days.weekdays, *days.full_months, *days.edges, *days.ends, *days.units, *days.weeks, *days.relative}
    titles = frozenset(word for table in tables for word in table.titles)
    particles = frozenset(word for table in tables for word in table.particles)
    return frozenset(word_key(word) for word in never) - particles, titles, particles


def _nearest(found: list[KnownName]) -> list[KnownName]:
    return [one for one in found if one.near] or list(found)


def _key(name: str) -> tuple[str, ...]:
    return tuple(word_key(token) for token in _TOKEN.findall(name))


def _without_genitive(word: str) -> str:
    """Return a name without a genitive ending: "Ewa's", "Ewas"."""
    for ending in ("'s", "’s", "'", "’", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)]
    return word


def _adjoin(text: str, run: list[re.Match[str]]) -> bool:
    """Return whether the words of a name are separated by a space, a full stop and a space, a hyphen or an ampersand
    only."""
    return all(text[one.end() : other.start()] in (" ", ". ", "-", " & ", "\u00a0") for one, other in pairwise(run))
