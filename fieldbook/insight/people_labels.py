"""Labels for choosing a person, distinct for people of the same name."""

from fieldbook.journal.journal import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.person import Person, Role
from fieldbook.storage.queries.people import select_person_tags


def people_labels(journal: Journal) -> dict[str, str]:
    """Return label -> person id for everybody in the book, by name. A label is the name and the current employers;
    further people with the same label get a number."""
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
        label = " · ".join(part for part in (person.name, where) if part)
        count, text = 2, label
        while text in found:
            text, count = f"{label} ({count})", count + 1
        found[text] = person.id
    return found


def person_tags(journal: Journal) -> list[str]:
    """Return the tags of people."""
    return select_person_tags(journal.reader)
