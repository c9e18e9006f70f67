"""Where a record of any type is to be seen: the page of a partner, of a person, or of a visit."""

from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.visit import Visit


def record_route(journal: Journal, record: str) -> tuple[str, str]:
    """``partner``, ``person`` or ``visit`` and its id; nothing for a record that stands nowhere."""
    reader = journal.reader
    found = reader.get(record)
    match found:
        case Partner():
            return "partner", found.id
        case Visit():
            return "visit", found.id
        case Commitment():
            ours = commitments.is_ours(found)
            return "partner", reader.canon(found.to_side if ours else found.by_side)
        case Person():
            return "person", found.id
        case Role():
            return "person", reader.canon(found.person)
        case None:
            return "", ""
    named = [getattr(found, "visit", None), getattr(found, "partner", None), *getattr(found, "partners", ())]
    named += [voice.partner for voice in getattr(found, "voices", ())]
    owner = next((one for one in named if one), None)
    return record_route(journal, reader.canon(owner)) if owner else ("", "")
