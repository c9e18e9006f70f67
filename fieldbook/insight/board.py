"""The commitment board: all open commitments between us and partners, by side and urgency."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any

from fieldbook.insight.commitment_line import CommitmentLine, commitment_lines
from fieldbook.journal.journal import Journal
from fieldbook.model.codec import from_plain
from fieldbook.model.commitment import OPEN_STATES, Commitment, CommitmentEvent, CommitmentState, spoken
from fieldbook.model.frozen import frozen
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.storage.queries.commitments import (
    CommitmentRow,
    select_unsettled_rows,
    select_unsettled_state_rows_before,
)
from fieldbook.storage.queries.records import select_names

#: With more ids than this, the names of all records are read in one query.
_MAX_IDS_BY_LOOKUP = 300


class Group(StrEnum):
    """The group of a commitment on the board. The first that applies counts."""

    LATE = "late"
    WEEK = "this week"
    WAITING = "waiting"
    LATER = "later"
    NO_DAY = "no day"


@frozen(frozen=True, slots=True)
class BoardSide:
    """The open commitments of one side, most pressing first within each group. Empty groups are left out."""

    groups: tuple[tuple[Group, tuple[CommitmentLine, ...]], ...]

    @property
    def owed(self) -> tuple[CommitmentLine, ...]:
        """All lines, in the order of the groups."""
        return tuple(one for _, found in self.groups for one in found)

    @property
    def late(self) -> tuple[str, ...]:
        """The ids of the late commitments."""
        return tuple(one.id for group, found in self.groups if group is Group.LATE for one in found)


@frozen(frozen=True, slots=True)
class Board:
    """The open commitments of both sides."""

    ours: BoardSide
    theirs: BoardSide


def board(journal: Journal, week_ends: date) -> Board:
    """Build the board. ``week_ends`` is the last day of the user's week.

    Fast with tens of thousands of commitments: one without events is read from its columns only.
    """
    today = journal.today()
    rows = select_unsettled_rows(journal.reader, US)
    names = _BoardTitles(journal, rows)
    with_events = journal.reader.many(Commitment, [row.id for row in rows if row.facts is not None])
    lines = {one.id: one for one in commitment_lines(journal, with_events.values())}
    sides: dict[bool, dict[Group, list[CommitmentLine]]] = {
        ours: {group: [] for group in Group} for ours in (True, False)
    }
    for row in rows:
        if row.by_side == row.to_side:
            continue
        one = lines[row.id] if row.facts is not None else names.line(row, today)
        if one.state in OPEN_STATES:
            sides[one.ours][group_of(one, week_ends)].append(one)
    return Board(_side(sides[True]), _side(sides[False]))


def group_of(one: CommitmentLine, week_ends: date) -> Group:
    """Return the group: late, due by the end of the week, waiting on a colleague, then by whether there is a day."""
    if one.state is CommitmentState.LATE:
        return Group.LATE
    if one.due is not None and one.due <= week_ends:
        return Group.WEEK
    if one.waits_on:
        return Group.WAITING
    return Group.NO_DAY if one.due is None else Group.LATER


def late_count(journal: Journal) -> int:
    """Count the commitments that are late now, on either side."""
    today = journal.today()
    rows = select_unsettled_state_rows_before(journal.reader, US, today)
    return sum(
        Commitment(id=one, due=date.fromisoformat(due), facts=_facts(facts)).state(today) is CommitmentState.LATE
        for one, by_side, to_side, due, facts in rows
        if by_side != to_side and due is not None
    )


def _facts(packed: str | None) -> tuple[CommitmentEvent, ...]:
    return from_plain(tuple[CommitmentEvent, ...], json.loads(packed)) if packed else ()


def _side(groups: dict[Group, list[CommitmentLine]]) -> BoardSide:
    """Sort each group by the relevant day: the counted day of late commitments, else the expected day."""

    def pressing(one: CommitmentLine) -> tuple[date, str]:
        day = one.counted if one.state is CommitmentState.LATE else one.due
        return (day or date.max, one.id)

    return BoardSide(tuple((group, tuple(sorted(found, key=pressing))) for group, found in groups.items() if found))


class _BoardTitles:
    """The names of the partners and people that some rows of commitments mention."""

    def __init__(self, journal: Journal, rows: Sequence[CommitmentRow]) -> None:
        sides = {row.to_side if row.by_side == US else row.by_side for row in rows}
        self._canon = {one: journal.reader.canon(one) for one in sides}
        self._partners = _titles(journal, Partner, set(self._canon.values()))
        named = {person for row in rows for person in (row.by_person, row.to_person, row.waits_on) if person}
        self._people = _titles(journal, Person, named)

    def line(self, row: CommitmentRow, today: date) -> CommitmentLine:
        """Return the line of a commitment without events."""
        record, wording, by_side, to_side, by_person, to_person, given, due, waits_on, quote, _facts = row
        ours = by_side == US
        partner = self._canon[to_side if ours else by_side]
        day = date.fromisoformat(due) if due else None
        plain = Commitment(id=record, due=day)
        return CommitmentLine(
            id=record,
            wording=spoken(wording or "", quoted=quote is not None),
            ours=ours,
            partner=partner,
            partner_name=self._partners.get(partner, ""),
            due=day,
            counted=day,
            state=plain.state(today),
            days_late=plain.days_late(today),
            given_on=date.fromisoformat(given) if given else None,
            by_name=self._people.get(by_person or "", ""),
            to_name=self._people.get(to_person or "", ""),
            waits_on=self._people.get(waits_on or "", ""),
        )


def _titles(journal: Journal, kind: type[Partner] | type[Person], wanted: Iterable[str]) -> Mapping[str, str]:
    ids = set(wanted)
    if len(ids) > _MAX_IDS_BY_LOOKUP:
        return select_names(journal.reader, kind)
    found: dict[str, Any] = dict(journal.reader.many(kind, ids))
    return {one: record.name for one, record in found.items()}
