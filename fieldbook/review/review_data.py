"""Gathers the quarterly review of a partner: what stands on the pages, as plain data for the template."""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from fieldbook.errors import Message
from fieldbook.insight.commitment_line import pressing
from fieldbook.insight.disclosure import DisclosureFilter, Edition, Withheld, allowed_fields
from fieldbook.insight.i18n import Translate
from fieldbook.insight.ledger import accounted_on
from fieldbook.journal import lookup
from fieldbook.journal.journal import Journal
from fieldbook.journal.reviews import review_of
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import Commitment, CommitmentState, EventKind, spoken
from fieldbook.model.investment import Investment
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.model.record import Record
from fieldbook.model.review import Review
from fieldbook.model.value_types import Quarter
from fieldbook.model.visit import Visit
from fieldbook.review import numbers
from fieldbook.review.internal_section import internal_section
from fieldbook.review.labels import LANGUAGE, REVIEW, STATES, translated
from fieldbook.review.numbers import PrintedNumber
from fieldbook.review.print_style import PrintStyle
from fieldbook.review.printable_text import ABOUT, clipped, printable
from fieldbook.storage.queries.asks import select_asks_of
from fieldbook.storage.queries.commitments import select_unsettled_or_settled_since
from fieldbook.storage.queries.investments import select_investments_on_days
from fieldbook.storage.queries.notes import select_notes_on_days
from fieldbook.storage.queries.numbers import select_numbers

#: So many commitments of a side stand on page one; the appendix has all.
TOP = 6

#: Wordings and reasons on page one are cut after so many signs, so that it stays one page; the appendix has all.
_WORDING, _REASON = 84, 46

_ORDER = MappingProxyType(
    {
        CommitmentState.LATE: 0,
        CommitmentState.BROKEN: 1,
        CommitmentState.DUE: 2,
        CommitmentState.OPEN: 2,
        CommitmentState.RENEGOTIATED: 2,
        CommitmentState.NO_DAY: 3,
        CommitmentState.KEPT_LATE: 4,
        CommitmentState.KEPT: 5,
        CommitmentState.RELEASED: 6,
    }
)


@dataclass(frozen=True, slots=True)
class ReviewOptions:
    """How a review is made: the ``partner`` edition, or the ``internal`` one; ``company`` is our name where the book
    has none; ``persons`` names who is here (from ``visit``) rather than leaving lines to write on."""

    internal: bool = False
    paper: str = "a4"
    locale: str = "en_GB"
    company: str = ""
    persons: bool = False
    visit: str = ""
    say: Translate = str

    @property
    def edition(self) -> str:
        """The edition's name, as a frozen copy keeps it."""
        return "internal" if self.internal else "partner"


@dataclass(frozen=True, slots=True)
class ReviewData:
    """The data of the pages; the record behind each numbered row, in order; the commitments among them; and, for our
    own eyes, what was withheld."""

    data: dict[str, Any]
    rows: tuple[str, ...]
    commitments: tuple[str, ...]
    withheld: tuple[Withheld, ...]
    review: Review


@dataclass(slots=True)
class _ReviewBuilder:
    """One review while it is gathered: numbers its rows, and lets records out by the allow-list."""

    journal: Journal
    partner: Partner
    quarter: Quarter
    options: ReviewOptions
    style: PrintStyle
    gate: DisclosureFilter
    rows: list[str] = field(default_factory=list)
    commitments: list[str] = field(default_factory=list)
    left_out: frozenset[str] = frozenset()

    def admit(self, record: Record) -> dict[str, Any] | None:
        """What may leave of a record; for us alone the same fields, with nothing withheld. What we left out of the
        pages ourselves stays in both."""
        if record.id in self.left_out and isinstance(record, Commitment | Ask | Investment):
            self.gate.withheld.append(Withheld(record.id, record.TYPE, "", Message("left out manually")))
            return None
        return allowed_fields(record, Edition.REVIEW) if self.options.internal else self.gate.admit(record)

    def number(self, record: str) -> int:
        """The number of the next row."""
        self.rows.append(record)
        return len(self.rows)


def build(
    journal: Journal, partner: Partner, quarter: Quarter, options: ReviewOptions, review: Review | None = None
) -> ReviewData:
    """All that stands on a review's pages (design page *domain*, The day: Review). The partner's edition goes through
    the allow-list, record by record. ``review`` is what we prepared, when it is not yet in the book. Writes nothing."""
    made = _ReviewBuilder(
        journal,
        partner,
        quarter,
        options,
        PrintStyle(options.locale),
        DisclosureFilter(journal, partner, Edition.REVIEW),
    )
    review = review or review_of(journal, partner.id, str(quarter))
    made.left_out = frozenset(review.left_out)
    ours, theirs = _sides(made)
    data = {
        **_frame(made),
        **_prepared(made, review),
        "ours": ours,
        "theirs": theirs,
        **_figures(made),
        "asks": _asks(made),
        "mdf-rows": _programme_money(made),
    }
    data["rows"] = len(made.rows)
    _note_what_stays(made)
    data["ours-alone"] = (
        internal_section(journal, partner, quarter, made.style, options.say) if options.internal else []
    )
    return ReviewData(printable(data), tuple(made.rows), tuple(made.commitments), tuple(made.gate.withheld), review)


def name_of_us(journal: Journal, company: str) -> str:
    """Our company's name: as the book has it, or as the settings do."""
    own = lookup.us(journal).name
    return company if company.strip() and own in ("", "Us") else own


def _frame(made: _ReviewBuilder) -> dict[str, Any]:
    """What stands at the top and the edges of every page."""
    say, quarter, style = made.options.say, made.quarter, made.style
    named = f"Q{quarter.number} {quarter.year}"
    own = name_of_us(made.journal, made.options.company)
    return {
        "paper": made.options.paper,
        "lang": say(LANGUAGE),
        "internal": made.options.internal,
        "labels": translated(REVIEW, say),
        "title": say(
            Message("Quarterly review {quarter}: {partner}", {"quarter": named, "partner": made.partner.name})
        ),
        "heading": f"{made.partner.name} · {own}",
        "subheading": say(
            Message(
                "Quarterly review {quarter}, {first} to {last}",
                {"quarter": named, "first": style.day(quarter.first_day), "last": style.day(quarter.last_day)},
            )
        ),
        "running": say(Message("Quarterly review {quarter}", {"quarter": named})),
        "about": clipped(made.partner.name, ABOUT),
        "printed": say(Message("{company}, printed {day}", {"company": own, "day": style.day(made.journal.today())})),
        "here": _who_is_here(made, own),
        "level": (made.admit(made.partner) or {}).get("level", ""),
    }


def _who_is_here(made: _ReviewBuilder, own: str) -> list[dict[str, Any]]:
    """Companies by default, with a line to write on; names of those invited only when asked for."""
    people: dict[bool, list[str]] = {True: [], False: []}
    if made.options.persons and made.options.visit:
        visit = made.journal.get(Visit, made.options.visit)
        theirs = {person.id for person, _ in lookup.people_of(made.journal, made.partner.id)}
        colleagues = {person.id for person, _ in lookup.people_of(made.journal, US)}
        invited = [made.journal.reader.canon(one.person) for one in visit.people if one.came is not False]
        found = made.journal.reader.many(Person, invited)
        for one in dict.fromkeys(invited):
            data = made.admit(found[one]) if one in found and one in theirs | colleagues else None
            if data and data["name"]:
                people[one in theirs].append(data["name"])
    return [{"company": made.partner.name, "people": people[True]}, {"company": own, "people": people[False]}]


def _prepared(made: _ReviewBuilder, review: Review) -> dict[str, Any]:
    """What we wrote by hand before: agenda, summary, what is to be decided."""
    data = made.admit(review) or {}
    return {
        "agenda": [point["text"] for point in data.get("agenda", ()) if point["text"].strip()],
        "summary": data.get("summary", "").strip(),
        "decisions": [point["text"] for point in data.get("decisions", ()) if point["text"].strip()],
    }


# --- commitments ---------------------------------------------------------------------------------------------------


def _sides(made: _ReviewBuilder) -> tuple[dict[str, Any], dict[str, Any]]:
    """Ours and theirs, late first. What was settled, or had become broken, before the quarter is past."""
    today = made.journal.today()
    found = select_unsettled_or_settled_since(made.journal.reader, made.partner.id, made.quarter.first_day)
    shown = []
    for one in found:
        settled = accounted_on(one, today)
        if US in (one.by_side, one.to_side) and (settled is None or settled >= made.quarter.first_day):
            shown.append(one)
    shown.sort(key=lambda one: (_ORDER[one.state(today)], *pressing(one)))
    ours = [one for one in shown if one.by_side == US]
    return _group(made, ours), _group(made, [one for one in shown if one.to_side == US])


def _group(made: _ReviewBuilder, commitments: list[Commitment]) -> dict[str, Any]:
    rows = [row for row in (_row(made, one) for one in commitments) if row is not None]
    top = rows[:TOP]
    rest = len(rows) - len(top)
    more = made.options.say(Message("{count} more in the appendix", {"count": rest})) if rest else ""
    return {"top": top, "all": rows, "more": more}


def _row(made: _ReviewBuilder, one: Commitment) -> dict[str, Any] | None:
    data = made.admit(one)
    if not data or not data["wording"]:
        return None
    today, say = made.journal.today(), made.options.say
    wording = spoken(data["wording"], quoted=one.quote is not None)
    state = one.state(today)
    made.commitments.append(one.id)
    moves = [fact for fact in data["facts"] if fact["what"] is EventKind.MOVED and fact["to"]]
    reasons = [
        fact["reason"] for fact in sorted(data["facts"], key=lambda fact: fact["on"])
        if fact["reason"] and fact["what"] is not EventKind.CHASED
    ]  # fmt: skip
    notes = [say(Message("new date {day}", {"day": made.style.day(data["day"])}))] if moves and data["due"] else []
    return {
        "n": made.number(one.id),
        "text": clipped(" ".join(wording.split()), _WORDING),
        "full": wording,
        "due": made.style.day(data["due"] or data["day"]) or say(Message("no date")),
        "given": made.style.day(data["given_on"]),
        "state": say(Message(STATES[state])),
        "late": state is CommitmentState.LATE,
        "note": "; ".join([*(clipped(" ".join(reason.split()), _REASON) for reason in reasons[-1:]), *notes]),
        "full-note": "; ".join([*reasons[-1:], *notes]),
    }


# --- numbers, asks, money ------------------------------------------------------------------------------------------


def _figures(made: _ReviewBuilder) -> dict[str, Any]:
    months = numbers.year_of_months(made.quarter)
    first = f"{int(months[0][:4]) - 1}{months[0][4:]}"
    found = select_numbers(made.journal.reader, made.partner.id, first, months[-1])
    evidence = []
    for one in found:
        data = made.admit(one)
        if data:
            figure = data["figure"]
            evidence.append(
                PrintedNumber(
                    data["measure"], data["month"], figure.value, figure.target, figure.currency,
                    made.style.day(data["as_of"]),
                )
            )  # fmt: skip
    book = numbers.NumberTables(tuple(evidence), made.quarter, made.style, made.options.say)
    return {
        "numbers": book.table(numbers.ON_PAGE_ONE),
        "certified": book.table(numbers.ON_CERTIFICATIONS),
        "mdf": book.table(numbers.ON_MDF),
        "chart": book.chart(),
        "months": book.months(),
    }


def _asks(made: _ReviewBuilder) -> list[dict[str, Any]]:
    """Asks of this partner heard or answered since the quarter began, and those still open, oldest first."""
    rows = []
    for ask in select_asks_of(made.journal.reader, made.partner.id):
        own = [one for one in ask.voices if made.journal.reader.canon(one.partner) == made.partner.id]
        days = [day for one in own for day in (one.on, one.told_on) if day is not None]
        waiting = any(one.told_on is None for one in own)
        if not own or not (waiting or max(days) >= made.quarter.first_day):
            continue
        data = made.admit(ask)
        if not data or not data["wording"]:
            continue
        rows.append(
            {
                "n": made.number(ask.id),
                "asked": made.style.day(min(one.on for one in own)),
                "text": data["wording"],
                "answer": "" if waiting else data["answer"],
                "answered": "" if waiting else made.style.day(max(one.told_on for one in own if one.told_on)),
            }
        )
    return rows


def _programme_money(made: _ReviewBuilder) -> list[dict[str, Any]]:
    """Programme money of the quarter, from either side; other investments stay with us."""
    own = name_of_us(made.journal, made.options.company)
    rows = []
    first, last = made.quarter.first_day, made.quarter.last_day
    for one in select_investments_on_days(made.journal.reader, made.partner.id, first, last):
        if made.options.internal and one.kind != "programme":
            continue
        data = made.admit(one)
        if data and data["what"]:
            rows.append(
                {
                    "n": made.number(one.id),
                    "day": made.style.day(data["on"]),
                    "text": data["what"],
                    "by": own if one.by_side == US else made.partner.name,
                    "amount": made.style.money(data["money"]) if data["money"] else "",
                }
            )
    return rows


def _note_what_stays(made: _ReviewBuilder) -> None:
    """Shows the quarter's notes to the gate, so that what stays out is listed and can be opened."""
    if made.options.internal:
        return
    first, last = made.quarter.first_day, made.quarter.last_day
    for note in select_notes_on_days(made.journal.reader, made.partner.id, first, last):
        made.gate.admit(note)
