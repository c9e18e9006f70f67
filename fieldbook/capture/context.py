"""Builds the context of a capture from the book: known partners and people, and the open commitments of the
partners."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from fieldbook.capture.languages.language import Language
from fieldbook.capture.nodes import CaptureContext, KnownPartner, KnownPerson, OpenCommitment
from fieldbook.journal.commitments import is_ours, unsettled
from fieldbook.journal.journal import Journal
from fieldbook.model.partner import US, Partner
from fieldbook.storage.queries.names import select_partner_names, select_person_names, select_unended_roles


def build_context(
    journal: Journal,
    partners: Sequence[str],
    day: date,
    languages: tuple[Language, ...],
    *,
    first_month: int = 1,
) -> CaptureContext:
    """Build the context of a capture about some partners (ids). Relative dates are counted from ``day``, a local day.

    All names are read with a few queries, so that it stays fast with thousands of people.
    """
    rows = select_partner_names(journal.reader)
    with_names = journal.reader.many(Partner, [row.id for row in rows if row.has_aliases])
    known = {row.id: KnownPartner(row.id, row.name, _aliases(with_names.get(row.id))) for row in rows}
    colleagues, people = _people(journal)
    return CaptureContext(
        day=day,
        languages=languages,
        first_month=first_month,
        partners=tuple(known[one] for one in partners if one in known),
        people=people,
        colleagues=colleagues,
        others=tuple(partner for one, partner in known.items() if one not in partners),
        open_commitments=tuple(_open(journal, partners)),
    )


def _aliases(partner: Partner | None) -> tuple[str, ...]:
    return partner.aliases if partner else ()


def _people(journal: Journal) -> tuple[tuple[KnownPerson, ...], tuple[KnownPerson, ...]]:
    """Return our colleagues, and all other people."""
    employers: dict[str, list[str]] = defaultdict(list)
    for partner, person in select_unended_roles(journal.reader, journal.today()):
        employers[person].append(partner)
    everybody = [KnownPerson(*row, tuple(employers.get(row.id, ()))) for row in select_person_names(journal.reader)]
    ours = tuple(one for one in everybody if US in one.partners)
    return ours, tuple(one for one in everybody if US not in one.partners)


def _open(journal: Journal, partners: Sequence[str]) -> list[OpenCommitment]:
    found: dict[str, OpenCommitment] = {}
    for partner in partners:
        for one in unsettled(journal, partner):
            found[one.id] = OpenCommitment(one.id, one.wording, is_ours(one), partner)
    return list(found.values())
