"""Days since the last visit and the last contact compared with the promised cadence; quiet partners and partners due
for a visit."""

import json
from collections.abc import Iterable
from datetime import date, timedelta

from fieldbook.journal.journal import Journal
from fieldbook.model.frozen import frozen
from fieldbook.model.partner import US, Partner
from fieldbook.model.person import Person
from fieldbook.storage.queries.commitments import select_unsettled_by
from fieldbook.storage.queries.partners import select_active_partner_names, select_cadence_rows
from fieldbook.storage.queries.people import select_held_roles
from fieldbook.storage.queries.records import select_redirects
from fieldbook.storage.queries.visits import select_latest_contact_of, select_latest_contacts, select_next_visits

#: Periods back for which the contacts of all partners are read in one query; the rest is read by partner.
_BATCH_PERIODS = (timedelta(days=400), timedelta(days=1200))

#: With at most this many partners left, one query for each is faster.
_MAX_SINGLE_QUERIES = 40


@frozen(frozen=True, slots=True)
class CadenceStatus:
    """The days of the last visit and the last contact, and the visits they come from (design page *domain*, Visit).

    Only a visit held in person counts as showing up; any contact made counts as having spoken; attempts and notes count
    as neither. ``cadence`` is in days. ``by_level`` is the partner level that gives the cadence when the partner has
    none of its own.
    """

    partner: str
    name: str
    town: str
    cadence: int | None
    today: date
    showed_up: date | None = None
    showed_up_in: str = ""
    spoke: date | None = None
    spoke_in: str = ""
    by_level: str = ""

    @property
    def days_since_visit(self) -> int | None:
        """Days since the last visit in person; None without one."""
        return (self.today - self.showed_up).days if self.showed_up else None

    @property
    def days_since_contact(self) -> int | None:
        """Days since the last contact; None without one."""
        return (self.today - self.spoke).days if self.spoke else None

    @property
    def never_visited(self) -> bool:
        """Whether the book has no visit in person."""
        return self.showed_up is None

    @property
    def quiet(self) -> bool:
        """Whether the cadence is exceeded: with 30 days, day 31 is quiet and day 30 is not."""
        days = self.days_since_visit
        return self.cadence is not None and days is not None and days > self.cadence

    @property
    def share(self) -> float | None:
        """The part of the cadence that is used up (1.0 on its last day); None without a cadence or a visit."""
        days = self.days_since_visit
        return None if days is None or not self.cadence else days / self.cadence

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the visits from which it was computed."""
        return tuple(dict.fromkeys(one for one in (self.showed_up_in, self.spoke_in) if one))


@frozen(frozen=True, slots=True)
class DuePartner:
    """A partner to plan a visit with. ``owed`` are the ids of our unsettled commitments, ``planned`` and ``planned_in``
    the day and id of the next visit."""

    rhythm: CadenceStatus
    owed: tuple[str, ...]
    planned: date | None
    planned_in: str = ""


@frozen(frozen=True, slots=True)
class FragilePartner:
    """A partner where only one person is known; ``person`` is the id."""

    partner: str
    name: str
    person: str


def cadence_status(journal: Journal, partner: Partner) -> CadenceStatus:
    """Return the cadence status of one partner."""
    cadence, by_level = _cadence(journal, partner.cadence, partner.level)
    known = CadenceStatus(partner.id, partner.name, partner.town, cadence, journal.today(), by_level=by_level)
    return _with_latest(known, *_latest_of(journal, partner.id))


def cadence_statuses(journal: Journal, partners: Iterable[str] | None = None) -> list[CadenceStatus]:
    """Return the cadence status of all partners, or of some (ids); without our own company and archived partners. Takes
    milliseconds for 500 partners and 20,000 visits."""
    wanted = None if partners is None else set(partners)
    today = journal.today()
    rows = select_cadence_rows(journal.reader)
    latest = _latest(journal, {row.id for row in rows if wanted is None or row.id in wanted}, today)
    out = []
    for partner, name, address, own, level in rows:
        if wanted is not None and partner not in wanted:
            continue
        seen, spoke = latest.get(partner, ("", ""))
        if not seen:
            seen, spoke = _latest_of(journal, partner)
        town = json.loads(address).get("city", "") if address else ""
        cadence, by_level = _cadence(journal, own, level or "")
        out.append(
            _with_latest(CadenceStatus(partner, name or "", town, cadence, today, by_level=by_level), seen, spoke)
        )
    return out


def _cadence(journal: Journal, own: int | None, level: str) -> tuple[int | None, str]:
    """Return the cadence in days, and the partner level it comes from ("" when it is the partner's own or there is
    none)."""
    if own is not None or not level:
        return own, ""
    days = journal.cadences.get(level.strip().casefold())
    return days, level.strip() if days is not None else ""


def quiet_partners(journal: Journal) -> list[CadenceStatus]:
    """Return the partners past their cadence, the most overdue first."""
    return sorted((one for one in cadence_statuses(journal) if one.quiet), key=pressing)


def never_visited(journal: Journal) -> list[CadenceStatus]:
    """Return the partners without a visit in person, by name."""
    return sorted((one for one in cadence_statuses(journal) if one.never_visited), key=lambda one: one.name.casefold())


def due_partners(journal: Journal, until: date) -> list[DuePartner]:
    """Return the partners whose cadence is exceeded by ``until``: quiet ones first, then those never visited, then the
    others, each by the share used up. Partners without a cadence are never due."""
    found = [one for one in cadence_statuses(journal) if one.cadence is not None and _is_due(one, until)]
    owed = owed_by_partner(journal)
    ahead = planned_ahead(journal)
    return [
        DuePartner(one, owed.get(one.partner, ()), *ahead.get(one.partner, (None, "")))
        for one in sorted(found, key=lambda one: (not one.quiet, not one.never_visited, *pressing(one)))
    ]


def fragile(journal: Journal) -> list[FragilePartner]:
    """Return the partners where exactly one person has a role today, by name."""
    partners = select_active_partner_names(journal.reader)
    companies, persons = select_redirects(journal.reader, Partner), select_redirects(journal.reader, Person)
    known: dict[str, set[str]] = {}
    for partner, person in select_held_roles(journal.reader, journal.today()):
        known.setdefault(companies.get(partner, partner), set()).add(persons.get(person, person))
    found = [(partner, who) for partner, who in known.items() if len(who) == 1 and partner in partners]
    out = [FragilePartner(partner, partners[partner], min(who)) for partner, who in found]
    return sorted(out, key=lambda one: one.name.casefold())


def owed_by_partner(journal: Journal) -> dict[str, tuple[str, ...]]:
    """Return the ids of our unsettled commitments by partner."""
    redirects = select_redirects(journal.reader, Partner)
    out: dict[str, list[str]] = {}
    for commitment, to_side in select_unsettled_by(journal.reader, US):
        out.setdefault(redirects.get(to_side, to_side), []).append(commitment)
    return {partner: tuple(ids) for partner, ids in out.items()}


def planned_ahead(journal: Journal) -> dict[str, tuple[date, str]]:
    """Return the day and id of the next visit by partner. Ideas without a day do not count."""
    redirects = select_redirects(journal.reader, Partner)
    out: dict[str, tuple[date, str]] = {}
    for partners, packed in select_next_visits(journal.reader, journal.today()):
        first = (date.fromisoformat(packed[:10]), packed[10:])
        for partner in json.loads(partners or "[]"):
            canon = redirects.get(partner, partner)
            out[canon] = min(first, out.get(canon, first))
    return out


def _latest(journal: Journal, partners: set[str], today: date) -> dict[str, tuple[str, str]]:
    """Return partner -> packed (last visit in person, last contact), from batch queries only; partners may be
    missing."""
    out: dict[str, tuple[str, str]] = {}
    until = today
    for span in _BATCH_PERIODS:
        if len(partners) - sum(1 for partner in partners if out.get(partner, ("", ""))[0]) <= _MAX_SINGLE_QUERIES:
            break
        _add_latest_contacts(journal, today - span, until, out)
        until = today - span - timedelta(days=1)
    return out


def _add_latest_contacts(journal: Journal, first: date, last: date, out: dict[str, tuple[str, str]]) -> None:
    rows = select_latest_contacts(journal.reader, first, last)
    redirects = select_redirects(journal.reader, Partner)
    for partners, seen, spoke in rows:
        for partner in json.loads(partners or "[]"):
            canon = redirects.get(partner, partner)
            before = out.get(canon, ("", ""))
            out[canon] = (max(seen or "", before[0]), max(spoke or "", before[1]))


def _latest_of(journal: Journal, partner: str) -> tuple[str, str]:
    """Return the packed (last visit in person, last contact) of one partner over all time. Packed: ISO day and visit id
    in one string."""
    row = select_latest_contact_of(journal.reader, partner, journal.today())
    return row.in_person or "", row.any_channel or ""


def _with_latest(known: CadenceStatus, seen: str, spoke: str) -> CadenceStatus:
    return CadenceStatus(
        known.partner,
        known.name,
        known.town,
        known.cadence,
        known.today,
        date.fromisoformat(seen[:10]) if seen else None,
        seen[10:],
        date.fromisoformat(spoke[:10]) if spoke else None,
        spoke[10:],
        known.by_level,
    )


def _is_due(one: CadenceStatus, until: date) -> bool:
    if one.showed_up is None or one.cadence is None:
        return True
    return (max(until, one.today) - one.showed_up).days > one.cadence


def pressing(one: CadenceStatus) -> tuple[float, str]:
    """Sort key: the highest share of the cadence used up first, then by name."""
    return (-(one.share or 0.0), one.name.casefold())
