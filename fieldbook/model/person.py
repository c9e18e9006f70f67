"""A person we know, and the roles they have and had at partners."""

from datetime import date
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, group, scalar, text
from fieldbook.model.value_types import Address


@frozen(frozen=True, slots=True)
class ContactMethod:
    """A contact address or number, and its use (work, cell, home, ...)."""

    value: str
    use: str = ""

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.value.casefold().replace(" ", "")


@frozen(frozen=True, slots=True)
class DateToRemember:
    """A birthday or another day of the year; the year may be unknown."""

    label: str
    month: int
    day: int
    year: int | None = None

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.label.casefold()


@frozen(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A person. ``personal`` stays with the person when they change employer, and is never exported or printed."""

    TYPE: ClassVar[str] = "person"

    name: str = scalar("")
    given: str = scalar("")
    family: str = scalar("")
    emails: tuple[ContactMethod, ...] = elements(())
    phones: tuple[ContactMethod, ...] = elements(())
    address: Address = group(Address())
    languages: str = scalar("")
    known_by: tuple[str, ...] = elements((), refers="*")
    personal: str = text()
    dates: tuple[DateToRemember, ...] = elements(())
    tags: tuple[str, ...] = elements(())

    @property
    def title(self) -> str:
        return self.name

    @property
    def words(self) -> str:
        contacts = (*self.emails, *self.phones)
        return " ".join((*(contact.value for contact in contacts), self.personal, *self.tags))


@frozen(frozen=True, slots=True, kw_only=True)
class Role(Record):
    """A role of a person at a partner; current while ``until`` is None."""

    TYPE: ClassVar[str] = "role"

    person: str = scalar("", refers="*")
    partner: str = scalar("", refers="*")
    name: str = scalar("")
    department: str = scalar("")
    since: date | None = scalar(None)
    until: date | None = scalar(None)

    @property
    def title(self) -> str:
        return self.name

    def held_on(self, day: date) -> bool:
        """Whether the person had this role on a day; ``until`` is the first day without it."""
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)
