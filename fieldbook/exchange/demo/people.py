"""Partners, people and roles of the demo book, our own company included."""

from datetime import date, timedelta
from typing import Any

from fieldbook.exchange.demo.scheduler import Scheduler
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.ids import natural_id
from fieldbook.model.partner import US, EndCustomer, LinkKind, Partner, PartnerKind, PartnerLink
from fieldbook.model.person import ContactMethod, DateToRemember, Person, Role
from fieldbook.model.value_types import Address

#: The age of the book in days: its first day, counted back from today.
BEGAN = 740


def set_entrances(stage: Scheduler, us: dict[str, Any], partners: dict[str, dict[str, Any]]) -> None:
    """Schedules the creation of partners and people: most on the first day of the book, the others when we met them."""
    first = {key: data for key, data in partners.items() if "ago" not in data}

    def begin() -> UnitOfWork:
        entry = UnitOfWork("imported")
        _ours(stage, entry, us)
        for key in first:  # all ids first, because partners refer to each other
            stage.new_id(key)
        for key, data in first.items():
            _partner(stage, entry, key, data)
        return entry

    stage.at(stage.days.moment(stage.days.ago(BEGAN), 9, 12), begin)
    for key, data in partners.items():
        if "ago" in data:
            stage.at(
                stage.days.moment(stage.days.ago(data["ago"] + 4), 17, 5),
                lambda key=key, data=data: _met(  # type: ignore[misc]
                    stage, key, data
                ),
            )
        for person in data["people"]:
            _set_changes(stage, key, data, person)


def _ours(stage: Scheduler, entry: UnitOfWork, data: dict[str, Any]) -> None:
    stage.name("us", US)
    address = Address(**data["address"])
    entry.add(
        Partner(
            id=US, name=data["name"], kind=PartnerKind.US, about=data["about"], address=address, zone=data["zone"],
            email=data["email"], website=data["website"],
        )
    )  # fmt: skip
    for person in data["people"]:
        _person(stage, entry, "us", person, None)


def _met(stage: Scheduler, key: str, data: dict[str, Any]) -> UnitOfWork:
    stage.new_id(key)
    entry = UnitOfWork("partner.added", {"partner": stage.id_of(key)})
    _partner(stage, entry, key, data)
    return entry


def _partner(stage: Scheduler, entry: UnitOfWork, key: str, data: dict[str, Any]) -> None:
    for person in data["people"]:
        if "ago" not in person:
            _person(stage, entry, key, person, _founded(stage, data))
    customers = tuple(EndCustomer(name, stage.id_of(known)) for name, known in data.get("customers", []))
    links = tuple(PartnerLink(LinkKind(kind), stage.id_of(other)) for kind, other in data.get("links", []))
    entry.add(
        Partner(
            id=stage.id_of(key),
            name=data["name"],
            kind=PartnerKind(data["kind"]),
            level=data["level"],
            level_basis=data.get("level_basis", ""),
            territory=data["territory"],
            address=Address(**data["address"]),
            zone=data["zone"],
            phone=data.get("phone", ""),
            email=data.get("email", ""),
            website=data.get("website", ""),
            cadence=data.get("cadence"),
            since=_founded(stage, data),
            about=data["about"],
            aliases=tuple(sorted(data.get("aliases", ()))),
            links=tuple(sorted(links, key=lambda link: link.key)),
            customers=tuple(sorted(customers, key=lambda customer: customer.key)),
            tags=tuple(sorted(data["tags"])),
            archived=data.get("archived", False),
        )
    )


def _founded(stage: Scheduler, data: dict[str, Any]) -> date:
    """The day since when a company is our partner: the first of a month, ``years`` years ago."""
    return date(stage.days.today.year - data["years"], 1 + data["years"] % 12, 1)


def _person(stage: Scheduler, entry: UnitOfWork, key: str, data: dict[str, Any], since: date | None) -> Person:
    given, _, family = data["name"].rpartition(" ")
    person = stage.new_id(data["key"])
    role = natural_id("role", person, stage.id_of(key))
    stage.name(f"role of {data['key']}", role)
    entry.add(
        Role(
            id=role, person=person, partner=stage.id_of(key), name=data["role"],
            department=data.get("department", ""), since=since,
        )
    )  # fmt: skip
    dates = tuple(DateToRemember(label, month, day) for label, month, day in data.get("dates", []))
    return entry.add(
        Person(
            id=person,
            name=data["name"],
            given=given,
            family=family,
            emails=tuple(ContactMethod(value, "work") for value in [data.get("email")] if value),
            phones=tuple(ContactMethod(value, "cell") for value in [data.get("phone")] if value),
            languages=data.get("languages", ""),
            known_by=tuple(sorted(stage.id_of(colleague) for colleague in data.get("known_by", []))),
            personal=data.get("personal", ""),
            dates=dates,
        )
    )


def _set_changes(stage: Scheduler, key: str, data: dict[str, Any], person: dict[str, Any]) -> None:
    """Schedules the changes of a person: joining later, leaving, and starting at another partner."""
    days = stage.days

    def joins() -> UnitOfWork:
        entry = UnitOfWork("person.added", {"partner": stage.id_of(key)})
        since = max(_founded(stage, data), stage.moment.date() - timedelta(days=20))
        entry.parameters["person"] = _person(stage, entry, key, person, since).id
        return entry

    def leaves() -> UnitOfWork:
        role = stage.now(Role, stage.id_of(f"role of {person['key']}"))
        entry = UnitOfWork("role.ended", {"person": role.person, "partner": role.partner})
        entry.change(role, until=stage.moment.date())
        return entry

    def turns_up() -> UnitOfWork:
        onward = person["then"]
        known, partner = stage.now(Person, stage.id_of(person["key"])), stage.id_of(onward["partner"])
        entry = UnitOfWork("role.begun", {"person": known.id, "partner": partner})
        role = natural_id("role", known.id, partner)
        entry.add(Role(id=role, person=known.id, partner=partner, name=onward["role"], since=stage.moment.date()))
        entry.change(known, emails=(ContactMethod(onward["email"], "work"),))
        return entry

    if "ago" in person:
        stage.at(days.moment(days.ago(person["ago"] + 3), 8, 40), joins)
    if "until" in person:
        stage.at(days.moment(days.ago(person["until"]), 8, 50), leaves)
    if "then" in person:
        stage.at(days.moment(days.ago(person["then"]["since"]), 12, 30), turns_up)
