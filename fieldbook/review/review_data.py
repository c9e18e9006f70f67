"""Builds the data of a partner's quarterly review as plain values for the template."""

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
from fieldbook.review.printable_text import MAX_SUBJECT_WIDTH, clipped, printable
from fieldbook.storage.queries.asks import select_asks_of
from fieldbook.storage.queries.commitments import select_unsettled_or_settled_since
from fieldbook.storage.queries.investments import select_investments_on_days
from fieldbook.storage.queries.notes import select_notes_on_days
from fieldbook.storage.queries.numbers import select_numbers

#: Number of commitments of each side on page one; the appendix lists all.
MAX_ON_PAGE_ONE = 6

#: Width limits (Latin letters) of wordings and reasons on page one, so that it fits on one page.
_MAX_WORDING_WIDTH, _MAX_REASON_WIDTH = 84, 46

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
    """Options of a review.

    ``internal``: the internal edition instead of the partner's. ``company``: our name, used when the book has none.
    ``persons``: print the names of the attendees of ``visit`` (id) instead of blank lines. ``say`` translates.
    """

    internal: bool = False
    paper: str = "a4"
    locale: str = "en_GB"
    company: str = ""
    persons: bool = False
    visit: str = ""
    say: Translate = str

    @property
    def edition(self) -> str:
        """The edition's name as stored with a printed copy."""
        return "internal" if self.internal else "partner"


@dataclass(frozen=True, slots=True)
class ReviewData:
    """The data of the pages; the record id of each numbered row, in order; the ids of the commitments among them; and
    what was withheld (for our own eyes only)."""

    data: dict[str, Any]
    rows: tuple[str, ...]
    commitments: tuple[str, ...]
    withheld: tuple[Withheld, ...]
    review: Review


@dataclass(slots=True)
class _ReviewBuilder:
    """State while a review is built: numbers the rows and filters records through the allow-list."""

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
        """Return the data of a record that may be printed, or None. The internal edition has the same fields but
        withholds nothing. Records that the user left out are in neither edition."""
        if record.id in self.left_out and isinstance(record, Commitment | Ask | Investment):
            self.gate.withheld.append(Withheld(record.id, record.TYPE, "", Message("left out manually")))
            return None
        return allowed_fields(record, Edition.REVIEW) if self.options.internal else self.gate.admit(record)

    def number(self, record: str) -> int:
        """Add a row for a record and return its number, counted from 1."""
        self.rows.append(record)
        return len(self.rows)


def build(
    journal: Journal, partner: Partner, quarter: Quarter, options: ReviewOptions, review: Review | None = None
) -> ReviewData:
    """Build the data of a review (design page *domain*, The day: Review). Writes nothing.

    In the partner's edition every record goes through the allow-list. ``review`` is a prepared review that is not saved
    yet; by default the one in the book.
    """
    builder = _ReviewBuilder(
        journal,
        partner,
        quarter,
        options,
        PrintStyle(options.locale),
        DisclosureFilter(journal, partner, Edition.REVIEW),
    )
    review = review or review_of(journal, partner.id, str(quarter))
    builder.left_out = frozenset(review.left_out)
    ours, theirs = _sides(builder)
    data = {
        **_frame(builder),
        **_prepared(builder, review),
        "ours": ours,
        "theirs": theirs,
        **_figures(builder),
        "asks": _asks(builder),
        "mdf-rows": _programme_money(builder),
    }
    data["rows"] = len(builder.rows)
    _record_withheld_notes(builder)
    data["ours-alone"] = (
        internal_section(journal, partner, quarter, builder.style, options.say) if options.internal else []
    )
    return ReviewData(
        printable(data), tuple(builder.rows), tuple(builder.commitments), tuple(builder.gate.withheld), review
    )


def name_of_us(journal: Journal, company: str) -> str:
    """Return our company's name from the book, or ``company`` (from the settings) when the book has none."""
    own = lookup.us(journal).name
    return company if company.strip() and own in ("", "Us") else own


def _frame(builder: _ReviewBuilder) -> dict[str, Any]:
    """Return the headings, labels and running texts of the pages."""
    say, quarter, style = builder.options.say, builder.quarter, builder.style
    named = f"Q{quarter.number} {quarter.year}"
    own = name_of_us(builder.journal, builder.options.company)
    return {
        "paper": builder.options.paper,
        "lang": say(LANGUAGE),
        "internal": builder.options.internal,
        "labels": translated(REVIEW, say),
        "title": say(
            Message("Quarterly review {quarter}: {partner}", {"quarter": named, "partner": builder.partner.name})
        ),
        "heading": f"{builder.partner.name} · {own}",
        "subheading": say(
            Message(
                "Quarterly review {quarter}, {first} to {last}",
                {"quarter": named, "first": style.day(quarter.first_day), "last": style.day(quarter.last_day)},
            )
        ),
        "running": say(Message("Quarterly review {quarter}", {"quarter": named})),
        "about": clipped(builder.partner.name, MAX_SUBJECT_WIDTH),
        "printed": say(
            Message("{company}, printed {day}", {"company": own, "day": style.day(builder.journal.today())})
        ),
        "here": _who_is_here(builder, own),
        "level": (builder.admit(builder.partner) or {}).get("level", ""),
    }


def _who_is_here(builder: _ReviewBuilder, own: str) -> list[dict[str, Any]]:
    """Return both companies. With the option ``persons``, also the names of those invited; otherwise the page has lines
    to write on."""
    people: dict[bool, list[str]] = {True: [], False: []}
    if builder.options.persons and builder.options.visit:
        visit = builder.journal.get(Visit, builder.options.visit)
        theirs = {person.id for person, _ in lookup.people_of(builder.journal, builder.partner.id)}
        colleagues = {person.id for person, _ in lookup.people_of(builder.journal, US)}
        invited = [builder.journal.reader.canon(one.person) for one in visit.people if one.came is not False]
        found = builder.journal.reader.many(Person, invited)
        for one in dict.fromkeys(invited):
            data = builder.admit(found[one]) if one in found and one in theirs | colleagues else None
            if data and data["name"]:
                people[one in theirs].append(data["name"])
    return [{"company": builder.partner.name, "people": people[True]}, {"company": own, "people": people[False]}]


def _prepared(builder: _ReviewBuilder, review: Review) -> dict[str, Any]:
    """Return what the user prepared: agenda, summary, decisions."""
    data = builder.admit(review) or {}
    return {
        "agenda": [point["text"] for point in data.get("agenda", ()) if point["text"].strip()],
        "summary": data.get("summary", "").strip(),
        "decisions": [point["text"] for point in data.get("decisions", ()) if point["text"].strip()],
    }


# --- commitments ---------------------------------------------------------------------------------------------------


def _sides(builder: _ReviewBuilder) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return our and their commitments, late first. Commitments settled or broken by age before the quarter are left
    out."""
    today = builder.journal.today()
    found = select_unsettled_or_settled_since(builder.journal.reader, builder.partner.id, builder.quarter.first_day)
    shown = []
    for one in found:
        settled = accounted_on(one, today)
        if US in (one.by_side, one.to_side) and (settled is None or settled >= builder.quarter.first_day):
            shown.append(one)
    shown.sort(key=lambda one: (_ORDER[one.state(today)], *pressing(one)))
    ours = [one for one in shown if one.by_side == US]
    return _group(builder, ours), _group(builder, [one for one in shown if one.to_side == US])


def _group(builder: _ReviewBuilder, commitments: list[Commitment]) -> dict[str, Any]:
    rows = [row for row in (_row(builder, one) for one in commitments) if row is not None]
    top = rows[:MAX_ON_PAGE_ONE]
    rest = len(rows) - len(top)
    more = builder.options.say(Message("{count} more in the appendix", {"count": rest})) if rest else ""
    return {"top": top, "all": rows, "more": more}


def _row(builder: _ReviewBuilder, one: Commitment) -> dict[str, Any] | None:
    data = builder.admit(one)
    if not data or not data["wording"]:
        return None
    today, say = builder.journal.today(), builder.options.say
    wording = spoken(data["wording"], quoted=one.quote is not None)
    state = one.state(today)
    builder.commitments.append(one.id)
    moves = [fact for fact in data["facts"] if fact["what"] is EventKind.MOVED and fact["to"]]
    reasons = [
        fact["reason"] for fact in sorted(data["facts"], key=lambda fact: fact["on"])
        if fact["reason"] and fact["what"] is not EventKind.CHASED
    ]  # fmt: skip
    notes = [say(Message("new date {day}", {"day": builder.style.day(data["day"])}))] if moves and data["due"] else []
    return {
        "n": builder.number(one.id),
        "text": clipped(" ".join(wording.split()), _MAX_WORDING_WIDTH),
        "full": wording,
        "due": builder.style.day(data["due"] or data["day"]) or say(Message("no date")),
        "given": builder.style.day(data["given_on"]),
        "state": say(Message(STATES[state])),
        "late": state is CommitmentState.LATE,
        "note": "; ".join([*(clipped(" ".join(reason.split()), _MAX_REASON_WIDTH) for reason in reasons[-1:]), *notes]),
        "full-note": "; ".join([*reasons[-1:], *notes]),
    }


# --- numbers, asks, money ------------------------------------------------------------------------------------------


def _figures(builder: _ReviewBuilder) -> dict[str, Any]:
    months = numbers.year_of_months(builder.quarter)
    first = f"{int(months[0][:4]) - 1}{months[0][4:]}"
    found = select_numbers(builder.journal.reader, builder.partner.id, first, months[-1])
    evidence = []
    for one in found:
        data = builder.admit(one)
        if data:
            figure = data["figure"]
            evidence.append(
                PrintedNumber(
                    data["measure"], data["month"], figure.value, figure.target, figure.currency,
                    builder.style.day(data["as_of"]),
                )
            )  # fmt: skip
    book = numbers.NumberTables(tuple(evidence), builder.quarter, builder.style, builder.options.say)
    return {
        "numbers": book.table(numbers.ON_PAGE_ONE),
        "certified": book.table(numbers.ON_CERTIFICATIONS),
        "mdf": book.table(numbers.ON_MDF),
        "chart": book.chart(),
        "months": book.months(),
    }


def _asks(builder: _ReviewBuilder) -> list[dict[str, Any]]:
    """Return the partner's asks that are open, or were made or answered since the quarter began, oldest first."""
    rows = []
    for ask in select_asks_of(builder.journal.reader, builder.partner.id):
        own = [one for one in ask.voices if builder.journal.reader.canon(one.partner) == builder.partner.id]
        days = [day for one in own for day in (one.on, one.told_on) if day is not None]
        waiting = any(one.told_on is None for one in own)
        if not own or not (waiting or max(days) >= builder.quarter.first_day):
            continue
        data = builder.admit(ask)
        if not data or not data["wording"]:
            continue
        rows.append(
            {
                "n": builder.number(ask.id),
                "asked": builder.style.day(min(one.on for one in own)),
                "text": data["wording"],
                "answer": "" if waiting else data["answer"],
                "answered": "" if waiting else builder.style.day(max(one.told_on for one in own if one.told_on)),
            }
        )
    return rows


def _programme_money(builder: _ReviewBuilder) -> list[dict[str, Any]]:
    """Return the programme money of the quarter from either side. Other investments are not printed."""
    own = name_of_us(builder.journal, builder.options.company)
    rows = []
    first, last = builder.quarter.first_day, builder.quarter.last_day
    for one in select_investments_on_days(builder.journal.reader, builder.partner.id, first, last):
        if builder.options.internal and one.kind != "programme":
            continue
        data = builder.admit(one)
        if data and data["what"]:
            rows.append(
                {
                    "n": builder.number(one.id),
                    "day": builder.style.day(data["on"]),
                    "text": data["what"],
                    "by": own if one.by_side == US else builder.partner.name,
                    "amount": builder.style.money(data["money"]) if data["money"] else "",
                }
            )
    return rows


def _record_withheld_notes(builder: _ReviewBuilder) -> None:
    """Pass the quarter's notes through the disclosure filter, so that the withheld ones are listed for the user."""
    if builder.options.internal:
        return
    first, last = builder.quarter.first_day, builder.quarter.last_day
    for note in select_notes_on_days(builder.journal.reader, builder.partner.id, first, last):
        builder.gate.admit(note)
