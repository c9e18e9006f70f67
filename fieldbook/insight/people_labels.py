"""People at a glance: each by a name that tells those of one name apart."""

from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.storage.queries.people import select_person_tags


def people_labels(journal: Journal) -> dict[str, str]:
    """Everybody in the book -> their id, by name and where they are; a second of one name there by its number."""
    today = journal.today()
    names = {one.id: one.name for one in journal.reader.select(Partner)}
    canon = journal.reader.canon
    at: dict[str, list[str]] = {}
    for role in journal.reader.select(Role):
        if role.held_on(today):
            partner = role.partner if role.partner in names else canon(role.partner)
            at.setdefault(role.person, []).append(names.get(partner, ""))
    found: dict[str, str] = {}
    for person in sorted(journal.reader.select(Person), key=lambda one: one.name):
        where = ", ".join(sorted(name for name in at.get(person.id, ()) if name))
        said = " · ".join(part for part in (person.name, where) if part)
        count, text = 2, said
        while text in found:
            text, count = f"{said} ({count})", count + 1
        found[text] = person.id
    return found


def person_tags(journal: Journal) -> list[str]:
    """The tags that people have."""
    return select_person_tags(journal.reader)
