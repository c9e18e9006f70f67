"""The board: all that is open between us and partners, by side and by how soon it presses."""

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

#: More names than this are read as a table rather than one by one.
_MANY = 300


class Group(StrEnum):
    """Where a commitment stands on the board; the first that fits counts."""

    LATE = "late"
    WEEK = "this week"
    WAITING = "waiting"
    LATER = "later"
    NO_DAY = "no day"


@frozen(frozen=True, slots=True)
class BoardSide:
    """The open commitments of one side, most pressing first within each group; groups of nothing are left out."""

    groups: tuple[tuple[Group, tuple[CommitmentLine, ...]], ...]

    @property
    def owed(self) -> tuple[CommitmentLine, ...]:
        """All of them, in the order of the groups."""
        return tuple(one for _, found in self.groups for one in found)

    @property
    def late(self) -> tuple[str, ...]:
        """The ids of those that are late."""
        return tuple(one.id for group, found in self.groups if group is Group.LATE for one in found)


@frozen(frozen=True, slots=True)
class Board:
    """What we owe, and what they owe."""

    ours: BoardSide
    theirs: BoardSide


def board(journal: Journal, week_ends: date) -> Board:
    """Everything open between us and partners; ``week_ends`` is the last day of the reader's week.

    Quick with tens of thousands: a commitment to which nothing happened is read from its columns alone.
    """
    today = journal.today()
    rows = journal.reader.rows(
        "SELECT id, wording, by_side, to_side, by_person, to_person, given_on, due, waits_on, quote, facts"
        " FROM r_commitment WHERE _settled_on IS NULL AND present = 1 AND (by_side = ?1 OR to_side = ?1)",
        (US,),
    )
    names = _BoardTitles(journal, rows)
    storied = journal.reader.many(Commitment, [row[0] for row in rows if row[10] is not None])
    told = {one.id: one for one in commitment_lines(journal, storied.values())}
    sides: dict[bool, dict[Group, list[CommitmentLine]]] = {
        ours: {group: [] for group in Group} for ours in (True, False)
    }
    for row in rows:
        if row[2] == row[3]:
            continue
        one = told[row[0]] if row[10] is not None else names.line(row, today)
        if one.state in OPEN_STATES:
            sides[one.ours][group_of(one, week_ends)].append(one)
    return Board(_side(sides[True]), _side(sides[False]))


def group_of(one: CommitmentLine, week_ends: date) -> Group:
    """Late first; then what is expected by the end of the week, what waits on a colleague, the rest by its day."""
    if one.state is CommitmentState.LATE:
        return Group.LATE
    if one.due is not None and one.due <= week_ends:
        return Group.WEEK
    if one.waits_on:
        return Group.WAITING
    return Group.NO_DAY if one.due is None else Group.LATER


def late_count(journal: Journal) -> int:
    """How many commitments are late now, on either side."""
    today = journal.today()
    rows = journal.reader.rows(
        "SELECT id, by_side, to_side, due, facts FROM r_commitment WHERE _settled_on IS NULL AND present = 1"
        " AND (by_side = ?1 OR to_side = ?1) AND due < ?2",
        (US, today.isoformat()),
    )
    return sum(
        Commitment(id=one, due=date.fromisoformat(due), facts=_facts(facts)).state(today) is CommitmentState.LATE
        for one, by_side, to_side, due, facts in rows
        if by_side != to_side
    )


def _facts(packed: str | None) -> tuple[CommitmentEvent, ...]:
    return from_plain(tuple[CommitmentEvent, ...], json.loads(packed)) if packed else ()


def _side(groups: dict[Group, list[CommitmentLine]]) -> BoardSide:
    """Each group by the day that presses: the one it is measured against where it is late, else the one expected."""

    def pressing(one: CommitmentLine) -> tuple[date, str]:
        day = one.counted if one.state is CommitmentState.LATE else one.due
        return (day or date.max, one.id)

    return BoardSide(tuple((group, tuple(sorted(found, key=pressing))) for group, found in groups.items() if found))


class _BoardTitles:
    """The names of partners and people that some rows of commitments mention."""

    def __init__(self, journal: Journal, rows: Sequence[Any]) -> None:
        sides = {row[3] if row[2] == US else row[2] for row in rows}
        self._canon = {one: journal.reader.canon(one) for one in sides}
        self._partners = _titles(journal, Partner, "r_partner", set(self._canon.values()))
        named = {person for row in rows for person in (row[4], row[5], row[8]) if person}
        self._people = _titles(journal, Person, "r_person", named)

    def line(self, row: Any, today: date) -> CommitmentLine:
        """A commitment to which nothing has happened yet."""
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
            by_name=self._people.get(by_person, ""),
            to_name=self._people.get(to_person, ""),
            waits_on=self._people.get(waits_on, ""),
        )


def _titles(
    journal: Journal, kind: type[Partner] | type[Person], table: str, wanted: Iterable[str]
) -> Mapping[str, str]:
    ids = set(wanted)
    if len(ids) > _MANY:
        return {row[0]: row[1] or "" for row in journal.reader.rows(f"SELECT id, name FROM {table}") if row[0] in ids}
    found: dict[str, Any] = dict(journal.reader.many(kind, ids))
    return {one: record.name for one, record in found.items()}
