"""The rows of the partner list: cadence, open commitments and next visit of each partner."""

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

#: A partner whose cadence ends within this time is due.
SOON = timedelta(days=7)


class Standing(StrEnum):
    """A status of a partner in the list; several can apply at the same time."""

    DUE = "due"
    QUIET = "quiet"
    NEVER_VISITED = "never visited"
    ARCHIVED = "archived"


@frozen(frozen=True, slots=True)
class PartnerRow:
    """One row of the partner list. ``we_owe`` and ``they_owe`` are ids of open commitments; ``late`` has the ids of all
    late ones, those of other partners included. ``planned`` and ``planned_in`` are the day and id of the next visit."""

    partner: Partner
    rhythm: CadenceStatus
    we_owe: tuple[str, ...] = ()
    they_owe: tuple[str, ...] = ()
    late: frozenset[str] = frozenset()
    planned: date | None = None
    planned_in: str = ""
    #: Search key of all text that the filter searches.
    words: str = ""

    @property
    def standings(self) -> frozenset[Standing]:
        """The statuses that apply. An archived partner is neither due nor quiet, because no visit is expected."""
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
        """Days until the cadence ends, negative when it is exceeded; 0 when there is a cadence and no visit yet; None
        without a cadence."""
        if self.rhythm.cadence is None:
            return None
        days = self.rhythm.days_since_visit
        return 0 if days is None else self.rhythm.cadence - days


def partner_rows(journal: Journal) -> list[PartnerRow]:
    """Return the rows of all partners by name, archived ones included, without our own company."""
    found = partners(journal, archived=True)
    statuses = {one.partner: one for one in cadence_statuses(journal)}
    ours, theirs, late = _open(journal)
    next_visits = planned_ahead(journal)
    out = []
    for one in found:
        planned, planned_in = next_visits.get(one.id, (None, ""))
        words = search_key(" ".join((one.name, *one.aliases, one.town, one.level, one.territory, *one.tags)))
        we, they = tuple(ours.get(one.id, ())), tuple(theirs.get(one.id, ()))
        row = PartnerRow(
            one, statuses.get(one.id) or cadence_status(journal, one), we, they, late, planned, planned_in, words
        )
        out.append(row)
    return out


def levels_in_use(rows: Iterable[PartnerRow]) -> list[str]:
    """Return the partner levels of some rows, the most common first."""
    counted: dict[str, int] = {}
    for one in rows:
        if one.partner.level:
            counted[one.partner.level] = counted.get(one.partner.level, 0) + 1
    return sorted(counted, key=lambda level: (-counted[level], level))


def _open(journal: Journal) -> tuple[dict[str, list[str]], dict[str, list[str]], frozenset[str]]:
    """Return open commitments by partner, most pressing first, and the ids of all late ones: (ours, theirs, late)."""
    today = journal.today()
    redirects = select_redirects(journal.reader, Partner)
    ours: dict[str, list[str]] = {}
    theirs: dict[str, list[str]] = {}
    late = set()
    for one in commitment_line.open_among(journal, commitments.unsettled(journal)):
        partner = commitment_line.partner_of(one)
        side = ours if one.by_side == US else theirs
        side.setdefault(redirects.get(partner, partner), []).append(one.id)
        if one.state(today) is CommitmentState.LATE:
            late.add(one.id)
    return ours, theirs, frozenset(late)


def holdings(journal: Journal, record: str) -> dict[str, int]:
    """Return the number of records of each type that refer to a partner or person, to show before a merge."""
    return count_referring_by_type(journal.reader, record)


def levels_known(journal: Journal) -> list[str]:
    """Return the partner levels used in the book, as suggestions for a field."""
    return select_partner_levels(journal.reader)


def tags_known(journal: Journal) -> list[str]:
    """Return the tags of partners."""
    return select_partner_tags(journal.reader)
