"""All partners at a glance: what each is, when we were there, what is open between us, what is planned."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from fieldbook.insight import commitment_line
from fieldbook.insight.cadence import CadenceStatus, cadence_status, cadence_statuses, planned_ahead
from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import partners
from fieldbook.model.commitment import CommitmentState
from fieldbook.model.frozen import frozen
from fieldbook.model.partner import US, Partner
from fieldbook.search_key import search_key
from fieldbook.storage.queries.partners import select_partner_levels, select_partner_tags
from fieldbook.storage.queries.records import select_redirects
from fieldbook.storage.queries.references import count_referring_by_type

#: Whose cadence ends within so many days is due.
SOON = timedelta(days=7)


class Standing(StrEnum):
    """How things stand with a partner: several can hold at once."""

    DUE = "due"
    QUIET = "quiet"
    NEVER_VISITED = "never visited"
    ARCHIVED = "archived"


@frozen(frozen=True, slots=True)
class PartnerRow:
    """One partner of the list. ``we_owe`` and ``they_owe`` are the open commitments, ``late`` those of them that are
    late; ``planned`` is the next visit."""

    partner: Partner
    rhythm: CadenceStatus
    we_owe: tuple[str, ...] = ()
    they_owe: tuple[str, ...] = ()
    late: frozenset[str] = frozenset()
    planned: date | None = None
    planned_in: str = ""
    #: The search key of all that a filter looks at.
    words: str = ""

    @property
    def standings(self) -> frozenset[Standing]:
        """How things stand with it. An archived one is neither due nor quiet: nobody waits for us there."""
        if self.partner.archived:
            return frozenset({Standing.ARCHIVED})
        found = set()
        if self.rhythm.never_visited:
            found.add(Standing.NEVER_VISITED)
        if self.rhythm.quiet:
            found.add(Standing.QUIET)
        if (left := self.days_left) is not None and left <= SOON.days:
            found.add(Standing.DUE)
        return frozenset(found)

    @property
    def days_left(self) -> int | None:
        """Days until the cadence is used up, negative when it is past; 0 where we never were and said how often we
        would come; None without a cadence."""
        if self.rhythm.cadence is None:
            return None
        days = self.rhythm.days_since_visit
        return 0 if days is None else self.rhythm.cadence - days


def partner_rows(journal: Journal) -> list[PartnerRow]:
    """Every partner, archived ones too, our own company aside; by name."""
    found = partners(journal, archived=True)
    beat = {one.partner: one for one in cadence_statuses(journal)}
    ours, theirs, late = _open(journal)
    ahead = planned_ahead(journal)
    out = []
    for one in found:
        planned, planned_in = ahead.get(one.id, (None, ""))
        words = search_key(" ".join((one.name, *one.aliases, one.town, one.level, one.territory, *one.tags)))
        we, they = tuple(ours.get(one.id, ())), tuple(theirs.get(one.id, ()))
        row = PartnerRow(
            one, beat.get(one.id) or cadence_status(journal, one), we, they, late, planned, planned_in, words
        )
        out.append(row)
    return out


def levels_in_use(rows: Iterable[PartnerRow]) -> list[str]:
    """The partner levels there are, the most common first."""
    counted: dict[str, int] = {}
    for one in rows:
        if one.partner.level:
            counted[one.partner.level] = counted.get(one.partner.level, 0) + 1
    return sorted(counted, key=lambda level: (-counted[level], level))


def _open(journal: Journal) -> tuple[dict[str, list[str]], dict[str, list[str]], frozenset[str]]:
    """Open commitments by partner: (ours, theirs), most pressing first, and which of all are late."""
    today = journal.today()
    onward = select_redirects(journal.reader, Partner)
    ours: dict[str, list[str]] = {}
    theirs: dict[str, list[str]] = {}
    late = set()
    for one in commitment_line.open_among(journal, commitments.unsettled(journal)):
        partner = commitment_line.partner_of(one)
        side = ours if one.by_side == US else theirs
        side.setdefault(onward.get(partner, partner), []).append(one.id)
        if one.state(today) is CommitmentState.LATE:
            late.add(one.id)
    return ours, theirs, frozenset(late)


def holdings(journal: Journal, record: str) -> dict[str, int]:
    """How many records of each type name a partner or a person: what would stand under another after a merge."""
    return count_referring_by_type(journal.reader, record)


def levels_known(journal: Journal) -> list[str]:
    """The partner levels that were ever given, for a field that offers them."""
    return select_partner_levels(journal.reader)


def tags_known(journal: Journal) -> list[str]:
    """The tags that partners have."""
    return select_partner_tags(journal.reader)
