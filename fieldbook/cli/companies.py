"""Commands about partners: new, set, merge."""

from typing import Any

from fieldbook.cli.session import Session
from fieldbook.cli.tables import short
from fieldbook.errors import UserError
from fieldbook.journal import partners
from fieldbook.journal.lookup import add_partner, merge_partners, partner_named
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.partner import Partner, PartnerKind
from fieldbook.model.value_types import Address

#: What is typed as it is kept, by its name in the record.
_PLAIN = ("name", "level", "zone", "phone", "email", "website", "territory")


def run(session: Session) -> int:
    """Does what was asked with a partner."""
    {"new": _new, "set": _set, "merge": _merge}[session.asked.part](session)
    return 0


def _new(session: Session) -> None:
    fields = _fields(session.asked)
    parts = {part: fields.pop(part) for part in partners.ADDRESS_PARTS if part in fields}
    made, _ = add_partner(session.journal, fields.pop("name"), address=Address(**parts), **fields)
    session.say(f"Added {short(made.id)}: {_told(made)}")


def _set(session: Session) -> None:
    journal, asked = session.journal, session.asked
    known = partner_named(journal, asked.partner)
    fields = _fields(asked)
    if not fields and not asked.archive and not asked.restore:
        raise UserError("Nothing to change.", kept=UNCHANGED, todo="Give a change, for example: --cadence 30.")
    done = partners.change_partner(journal, known, **fields) if fields else None
    now = journal.get(Partner, known.id)
    if asked.archive or asked.restore:
        done = (partners.archive if asked.archive else partners.restore)(journal, now) or done
        now = journal.get(Partner, known.id)
    session.say(f"{short(now.id)}  {_told(now)}" if done else f"No change: {now.name} already has these values.")


def _merge(session: Session) -> None:
    journal = session.journal
    kept, other = (partner_named(journal, name) for name in (session.asked.partner, session.asked.other))
    merge_partners(journal, kept, other)
    session.say(f"Merged {other.name} into {kept.name}. Use undo to reverse this.")


def _fields(asked: Any) -> dict[str, Any]:
    """What was typed, by the names of the record's fields; what was not is left out."""
    out: dict[str, Any] = {name: getattr(asked, name) for name in _PLAIN if getattr(asked, name, None) is not None}
    for option, part in (("town", "city"), *((one, one) for one in ("street", "region", "postcode", "country"))):
        if getattr(asked, option) is not None:
            out[part] = getattr(asked, option).strip()
    if asked.kind is not None:
        out["kind"] = PartnerKind(asked.kind)
    if asked.cadence is not None:
        out["cadence"] = asked.cadence or None
    return out


def _told(one: Partner) -> str:
    promised = f"every {one.cadence} days" if one.cadence else ""
    archived = "archived" if one.archived else ""
    return ", ".join(
        part for part in (one.name, one.kind.value, one.level, one.town, promised, one.zone, archived) if part
    )
