"""Parses the body of each mark (the text after its colon) into its node."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from fieldbook.capture.amounts import Amount, AmountParser
from fieldbook.capture.commitment_matcher import best_matches
from fieldbook.capture.date_parser import DateMatch, DateParser, DateRejection
from fieldbook.capture.languages.language import Mark
from fieldbook.capture.name_finder import KnownName, NameFinder
from fieldbook.capture.nodes import (
    AnyNode,
    AskMark,
    CaptureContext,
    CommitmentMark,
    ContactMark,
    DoneMark,
    GuessMark,
    InvestmentMark,
    NextMark,
    PraiseMark,
    QuoteMark,
    ShareMark,
    Span,
    TodoMark,
)
from fieldbook.capture.serializer import body_of
from fieldbook.capture.vocabulary import either
from fieldbook.errors import Message
from fieldbook.model.ask import AskArea
from fieldbook.model.investment import InvestmentKind
from fieldbook.model.visit import VisitChannel
from fieldbook.search_key import word_key

#: Span in the body that was not understood, and the message that says why.
Trouble = tuple[Span, Message]

#: Characters that may be dropped between a wording and the date or amount after it: separators, or white space only.
_SEPARATORS, _SPACES = " \t\n,;:–-", " \t\n"
_SATURDAY = 5
#: Depth of the write-and-parse-again check; beyond it the whole body is the wording.
_MAX_ROUND_TRIPS = 3

_Dated = TypeVar("_Dated", CommitmentMark, QuoteMark, TodoMark)
_Kind = TypeVar("_Kind")


class MarkBodyParser:
    """Parses the body of a mark in one context.

    A date, an amount or a name is removed from the body only when the node, serialised and parsed again, gives the same
    node: ``serialize`` relies on this. Otherwise the whole body is the wording.
    """

    def __init__(self, context: CaptureContext, names: NameFinder) -> None:
        languages = context.languages
        self._context, self._names = context, names
        self._days = DateParser(languages, first_month=context.first_month, month_first=context.month_first)
        self._amounts = AmountParser(languages)
        waits = either(word for language in languages for word in language.waits_on)
        self._waits = re.compile(rf"\s*(?P<all>\(\s*{waits}\s+(?P<name>[^()\n]{{1,80}}?)\s*\))\s*\Z", re.IGNORECASE)
        self._offers = re.compile(either(word for language in languages for word in language.offers), re.IGNORECASE)
        self._areas = _stems(
            (area, word) for language in languages for area, words in language.areas.items() for word in words
        )
        self._kinds = _stems(
            (kind, word) for language in languages for kind, words in language.investments.items() for word in words
        )
        self._meetings = {
            word_key(word): how for language in languages for how, words in language.meetings.items() for word in words
        }
        self._meeting = re.compile(rf"\s*(?:(?P<how>{either(self._meetings)})(?!\w)[\s,]*)?\Z", re.IGNORECASE)

    def read(self, mark: Mark, name: str, body: str, depth: int = 0) -> tuple[AnyNode | None, list[Trouble]]:
        """Parse the body of a mark.

        ``name`` is the text between keyword and colon. Returns the node (None when the body has none) and the problems
        with their spans in the body; span ``(0, 0)`` means the name. ``depth`` counts nested round-trip checks.
        """
        for trim in (_SEPARATORS, _SPACES) if depth < _MAX_ROUND_TRIPS else ():
            item, troubles = self._read(mark, name, body, trim)
            if item is None:
                return None, troubles
            text = body_of(item)
            if text == body or self.read(mark, _name_of(item), text, depth + 1)[0] == item:
                return item, troubles
        return self._read(mark, name, body, None)

    def _read(self, mark: Mark, name: str, body: str, trim: str | None) -> tuple[AnyNode | None, list[Trouble]]:
        """Parse with one way of trimming: ``trim`` are the characters removed together with a date or amount at the
        end; None removes nothing from the body."""
        match mark:
            case Mark.WE | Mark.THEY:
                return self._commitment(mark is Mark.WE, name, body, trim)
            case Mark.TODO:
                return self._dated(TodoMark(text=body), body, trim)
            case Mark.QUOTE:
                return self._quote(body, trim)
            case Mark.DONE:
                matches = best_matches(body, self._context.open_commitments)
                if matches:
                    return DoneMark(wording=body, matches=matches), []
                return None, [((0, len(body)), Message("No open commitment matches “{said}”", {"said": body}))]
            case Mark.ASK:
                person, troubles = self._person(name, colleague=False)
                area = _guess(self._areas, body) or AskArea.OTHER
                return AskMark(wording=body, area=area, person=person, person_text=name), troubles
            case Mark.PRAISE:
                person, troubles = self._person(name, colleague=False)
                return PraiseMark(wording=body, person=person, person_text=name), troubles
            case Mark.GAVE | Mark.GOT:
                return self._investment(mark is Mark.GAVE, body, trim), []
            case Mark.TRIED | Mark.CALL:
                return self._contact(mark is Mark.TRIED, f"{name}, {body}" if name else body, trim)
            case Mark.NEXT:
                return self._next(body, trim), []
            case Mark.GUESS:
                return GuessMark(wording=body), []
            case Mark.SHARE:
                return ShareMark(wording=body), []

    def _commitment(self, by_us: bool, name: str, body: str, trim: str | None) -> tuple[AnyNode, list[Trouble]]:
        person, troubles = self._person(name, colleague=by_us)
        whole = CommitmentMark(
            by_us=by_us, wording=body, person=person, person_text=name, partner=self._partner(name, by_us)
        )
        if by_us and trim is not None:
            whole, waiting = self._waiting(whole)
            troubles += waiting
        item, more = self._dated(whole, whole.wording, trim)
        if by_us and item.wording != whole.wording and not whole.waits_text:
            item, waiting = self._waiting(item)
            troubles += waiting
        if by_us and self._offers.search(item.wording):
            money = self._amounts.money(item.wording)
            item = replace(item, quote=money.money if money else None)
        return item, troubles + more

    def _waiting(self, item: CommitmentMark) -> tuple[CommitmentMark, list[Trouble]]:
        """Move the colleague that the commitment waits on, in brackets at the end, from the wording to its own
        field."""
        match = self._waits.search(item.wording)
        if match is None or not match.start():
            return item, []
        colleagues = [one for one in self._names.called(match["name"], colleague=True) if one.what == "colleague"]
        if len(colleagues) != 1:
            return item, [(match.span("name"), Message("No colleague named “{said}”", {"said": match["name"]}))]
        wording = item.wording[: match.start()]
        return replace(item, wording=wording, waits_on=colleagues[0].id, waits_text=match["all"]), []

    def _quote(self, body: str, trim: str | None) -> tuple[AnyNode, list[Trouble]]:
        found = self._amounts.money(body)
        quote = QuoteMark(wording=body, money=found.money, amount=found.text) if found else QuoteMark(wording=body)
        item, troubles = self._dated(quote, body, trim)
        if found is None:
            troubles.append(((0, len(body)), Message("A quote needs an amount, for example: 12,500 EUR")))
        return item, troubles

    def _dated(self, whole: _Dated, body: str, trim: str | None) -> tuple[_Dated, list[Trouble]]:
        """Set the due day of an item from its body. The day is removed from the wording only where it ends the body."""
        found = self._days.find(body, self._context.day)
        if found is None:
            return whole, []
        if isinstance(found, DateRejection):
            return whole, [((found.start, found.end), found.why)]
        span = (found.start, found.end)
        dated = replace(whole, due=found.day, due_text=found.text, due_within=True, due_span=span)
        wording = body[: found.start].rstrip(trim) if trim and found.at_end else ""
        if not wording:
            return dated, []
        if isinstance(dated, TodoMark):
            return replace(dated, due_within=False, text=wording), []
        return replace(dated, due_within=False, wording=wording), []

    def _person(self, name: str, *, colleague: bool) -> tuple[str | None, list[Trouble]]:
        if not name:
            return None, []
        found = self._names.called(name, colleague=colleague)
        return _only(found, name, (0, 0))

    def _partner(self, name: str, by_us: bool) -> str | None:
        """Return the partner on the other side: the visit's only partner, or the only visited one that matches the name
        (its own, or the employer of the person)."""
        visited = [partner.id for partner in self._context.partners]
        if name and not by_us:
            sides = {side for one in self._names.called(name, colleague=False) for side in one.partners}
            matching = [partner for partner in visited if partner in sides]
            if len(matching) == 1:
                return matching[0]
        return visited[0] if len(visited) == 1 else None

    def _investment(self, by_us: bool, body: str, trim: str | None) -> InvestmentMark:
        amounts = self._amounts.all(body)
        hours = next((one.hours for one in reversed(amounts) if one.hours is not None), None)
        money = next((one.money for one in reversed(amounts) if one.money is not None), None)
        # Money without hours is programme money, unless a word means an event or a gift.
        usual = InvestmentKind.PROGRAMME if money and hours is None else InvestmentKind.SERVICE
        kind = _guess(self._kinds, body) or usual
        whole = InvestmentMark(by_us=by_us, what=body, hours=hours, money=money, kind=kind)
        start, end = _trailing_amounts(amounts, body)
        what = body[:start].rstrip(trim) if trim and start < end else ""
        return replace(whole, what=what, amounts_text=body[start:end]) if what else whole

    def _contact(self, attempt: bool, body: str, trim: str | None) -> tuple[ContactMark, list[Trouble]]:
        whole = ContactMark(attempt=attempt, text=body)
        if trim is None:
            return whole, []
        name, found = self._names.leading(body)
        if name:
            rest = body[len(name) :].lstrip(trim + ",")
        else:
            head, comma, rest = body.partition(",")
            name, rest = head.strip(), rest.strip()
            if not (comma or len(name.split()) > 1) or not self._names.looks_like_name(name):
                return whole, []
            found = self._names.called(name)
        person, troubles = _only(found, name, (0, len(name)))
        return replace(whole, text=rest, person_text=name, person=person), troubles

    def _next(self, body: str, trim: str | None) -> NextMark:
        found = next((one for one in self._days.all(body, self._context.day) if isinstance(one, DateMatch)), None)
        clock = (found.clock if found else None) or self._days.clock(body)
        # In "visit in Jan 2027", Jan is a month and not a person.
        names = [name for name in self._names.find(body, False) if found is None or not _overlap(name.span, found)]
        people = dict.fromkeys(name.ids[0] for name in names if name.what != "partner" and len(name.ids) == 1)
        item = NextMark(purpose=body, start=clock, how=self._how(body), people=tuple(people))
        if found is None:
            return item
        item = replace(item, day=self._working_day(found), day_span=(found.start, found.end))
        before, after = body[: found.start], body[found.end :]
        if trim and self._meeting.match(before):
            return replace(item, when_text=body[: found.end].strip(), purpose=after.strip(trim + ".,"))
        if trim and found.at_end:
            return replace(item, when_text=found.text, purpose=before.strip(trim))
        return item

    def _working_day(self, found: DateMatch) -> date:
        """Return the day of a visit. A day counted in weeks or months that falls on a weekend moves to the Monday
        after; a Saturday or Sunday that was named stays."""
        day, anchor = found.visit_day, self._context.day
        if day.weekday() < _SATURDAY or day - anchor < timedelta(weeks=1):
            return day
        next_match = self._days.read(found.text, anchor + timedelta(days=1))
        counted = next_match is not None and next_match.visit_day == day + timedelta(days=1)
        return day + timedelta(days=7 - day.weekday()) if counted else day

    def _how(self, body: str) -> VisitChannel:
        """Return the channel of the meeting: the first word in the text that means one, else in person."""
        found = (self._meetings.get(word_key(word)) for word in re.findall(r"\w+", body))
        return next((how for how in found if how), VisitChannel.IN_PERSON)


def _overlap(span: Span, day: DateMatch) -> bool:
    return span[0] < day.end and day.start < span[1]


def _name_of(item: AnyNode) -> str:
    return item.person_text if isinstance(item, CommitmentMark | AskMark | PraiseMark) else ""


def _only(found: list[KnownName], name: str, span: Span) -> tuple[str | None, list[Trouble]]:
    """Return the id of the only person of that name. A partner's name gives None; several or no matches give None and a
    problem."""
    people = [one for one in found if one.what != "partner"]
    if len(people) > 1:
        return None, [(span, Message("Several contacts named “{said}”", {"said": name}))]
    if not found:
        return None, [(span, Message("No contact named “{said}”", {"said": name}))]
    return (people[0].id if people else None), []


def _trailing_amounts(amounts: list[Amount], body: str) -> Span:
    """Return the span of the amounts that end a body; an empty span at its end when it does not end with an amount."""
    if not amounts or body[amounts[-1].end :].strip(" \t\n.!"):
        return len(body), len(body)
    end = start = amounts[-1].end
    for amount in reversed(amounts):
        if body[amount.end : start].strip(" \t\n,;+&"):
            break
        start = amount.start
    return start, end


def _stems(pairs: Iterable[tuple[_Kind, str]]) -> tuple[tuple[_Kind, re.Pattern[str]], ...]:
    """For each kind, a pattern of the word beginnings that indicate it."""
    words: dict[_Kind, list[str]] = {}
    for kind, word in pairs:
        words.setdefault(kind, []).append(word)
    return tuple((kind, re.compile(rf"(?<!\w){either(stems)}", re.IGNORECASE)) for kind, stems in words.items())


def _guess(stems: tuple[tuple[_Kind, re.Pattern[str]], ...], body: str) -> _Kind | None:
    """Return the kind with the most matching words, the first one on a tie; None without a match."""
    scores = [(len(pattern.findall(body)), kind) for kind, pattern in stems]
    best = max((score for score, _ in scores), default=0)
    return next((kind for score, kind in scores if score == best and best), None)
