"""The page on which a record of any type is seen: that of a partner, of a person, or of a visit."""

from fieldbook.desktop.route import Route
from fieldbook.journal import commitments
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.model.visit import Visit


def record_route(journal: Journal, record: str) -> Route | None:
    """The route of a record; None if no page shows it."""
    reader = journal.reader
    found = reader.get(record)
    match found:
        case Partner():
            return Route("partner", (found.id,))
        case Visit():
            return Route("visit", (found.id,))
        case Commitment():
            ours = commitments.is_ours(found)
            return Route("partner", (reader.canon(found.to_side if ours else found.by_side),))
        case Person():
            return Route("person", (found.id,))
        case Role():
            return Route("person", (reader.canon(found.person),))
        case None:
            return None
    named = [getattr(found, "visit", None), getattr(found, "partner", None), *getattr(found, "partners", ())]
    named += [voice.partner for voice in getattr(found, "voices", ())]
    owner = next((one for one in named if one), None)
    return record_route(journal, reader.canon(owner)) if owner else None
