"""Operations on partners besides adding and merging: change, archive, restore."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import refuse_known_name
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import US, Partner, PartnerKind

#: The parts of an address that can be changed individually.
ADDRESS_PARTS = ("street", "city", "region", "postcode", "country")


def change_partner(journal: Journal, partner: Partner, **fields: Any) -> Committed | None:
    """Sets fields of a partner by name; ``street``, ``city``, ``region``, ``postcode`` and ``country`` set that part of
    its address. None if nothing changes.

    Raises UserError if another partner has the name, or if the change would make a partner our own company or vice
    versa.
    """
    values = _stripped(fields)
    if "name" in values and values["name"] != partner.name:
        refuse_known_name(journal, values["name"], besides=partner.id)
    kind = values.get("kind", partner.kind)
    if (kind is PartnerKind.US) != (partner.id == US):
        raise UserError("Our company cannot be replaced by another one.", kept=UNCHANGED, todo="Choose another type.")
    parts = {part: values.pop(part) for part in ADDRESS_PARTS if part in values}
    if parts:
        values["address"] = replace(values.get("address", partner.address), **parts)
    entry = UnitOfWork("partner.changed", {"partner": partner.id})
    entry.change(partner, **values)
    return journal.save(entry)


def archive(journal: Journal, partner: Partner) -> Committed | None:
    """Archives a partner: it stays in the book but is left out of lists. None if it already was archived."""
    if partner.id == US:
        raise UserError("Our company cannot be archived.", kept=UNCHANGED)
    entry = UnitOfWork("partner.archived", {"partner": partner.id})
    entry.change(partner, archived=True)
    return journal.save(entry)


def restore(journal: Journal, partner: Partner) -> Committed | None:
    """Unarchives a partner; None if it is not archived."""
    entry = UnitOfWork("partner.restored", {"partner": partner.id})
    entry.change(partner, archived=False)
    return journal.save(entry)


def archive_all(journal: Journal, partners: Iterable[Partner]) -> Committed | None:
    """Archives several partners in one change; None if all were archived already."""
    chosen = [partner for partner in partners if not partner.archived]
    if any(partner.id == US for partner in chosen):
        raise UserError("Our company cannot be archived.", kept=UNCHANGED)
    if len(chosen) == 1:
        return archive(journal, chosen[0])
    return _set_all(journal, UnitOfWork("partners.archived"), chosen, archived=True)


def restore_all(journal: Journal, partners: Iterable[Partner]) -> Committed | None:
    """Unarchives several partners in one change; None if none is archived."""
    chosen = [partner for partner in partners if partner.archived]
    if len(chosen) == 1:
        return restore(journal, chosen[0])
    return _set_all(journal, UnitOfWork("partners.restored"), chosen, archived=False)


def _set_all(journal: Journal, entry: UnitOfWork, partners: Iterable[Partner], *, archived: bool) -> Committed | None:
    for partner in partners:
        entry.change(partner, archived=archived)
    return journal.save(entry)


def _stripped(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value.strip() if type(value) is str else value for name, value in fields.items()}
