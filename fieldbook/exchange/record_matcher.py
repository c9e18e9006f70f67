"""Matches imported rows with records and turns them into edits of partners, people, roles and numbers.

The id of a new record is derived from its id in the other program, or from its name if it has none. So two machines
that import the same file create the same records.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from fieldbook.errors import Message
from fieldbook.exchange.field_merge import KeptField, MergedFields, merge_fields
from fieldbook.exchange.import_plan import Outcome, RowPlan
from fieldbook.exchange.import_records import ImportNumber, ImportPartner, ImportPerson, ImportRecord, PartnerMention
from fieldbook.exchange.match_keys import Identity, company_key, person_key, place_key
from fieldbook.exchange.record_index import RecordIndex
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.exchange.zone_guess import zone_of_place
from fieldbook.model.ids import natural_id
from fieldbook.model.number import Number
from fieldbook.model.partner import LinkKind, Partner, PartnerLink
from fieldbook.model.person import Person, Role
from fieldbook.model.record import Record
from fieldbook.model.value_types import Address
from fieldbook.search_key import search_key

_BY_ID = Message("ID")
_BY_NAME = Message("name")
_BY_EMAIL = Message("e-mail address")


@dataclass(frozen=True, slots=True)
class Match:
    """An existing record that a row refers to, and the key by which it was recognised."""

    record: Any
    by: Message


class RecordMatcher:
    """Matches one row at a time. Companies must come before people, and both before numbers."""

    def __init__(self, known: RecordIndex) -> None:
        self._known = known
        self._figures: dict[str, int] = {}
        #: Ids of the records that earlier rows of this import refer to. A field that an earlier row has set is not
        #: replaced by a later row.
        self._told: set[str] = set()

    # --- partners ------------------------------------------------------------------------------------------------

    def partner(self, row: ImportPartner) -> RowPlan:
        """Matches a company with a partner, or adds a partner."""
        values = dict(row.values)
        own = self._known.own_id(Partner, row.record)
        found = self._match_partner(own, row.identity, values["name"], _town(values))
        fresh = _id_for("partner", own, row.identity, company_key(values["name"]), place_key(_town(values)))
        found = found or self._known_as(Partner, fresh)
        zoned = _guess_zone(row, values, found)
        if found is None:
            record = self._known.add(Partner(id=fresh, **_origin(row.identity), **values))
            twins = [one for one in self._known.partners_named(record.name) if one.id != record.id]
            said = tuple(Message("The name is similar to {name}.", {"name": one.name}) for one in twins[:1])
            return self._new(row, record, (*said, *zoned))
        partner: Partner = found.record
        name = values.pop("name")
        blended = self._blend(partner, values, row.identity)
        if name != partner.name:
            blended = self._other_name(partner, name, row.identity, blended)
        return self._changed(row, partner, found.by, blended, zoned)

    def _other_name(
        self, partner: Partner, name: str, identity: Identity | None, blended: MergedFields
    ) -> MergedFields:
        """Handles a name that differs from the partner's: it replaces the name if the partner was recognised by its id
        and the name may be replaced; otherwise it becomes an alias."""
        if company_key(name) != company_key(partner.name) and self._may_replace(partner, identity)("name"):
            return replace(blended, values=blended.values | {"name": name}, replaced=(*blended.replaced, "name"))
        aliases = blended.values.get("aliases", partner.aliases)
        if search_key(name) in {search_key(one) for one in (partner.name, *aliases)}:
            return blended
        values = blended.values | {"aliases": (*aliases, name)}
        kept = (*blended.kept, KeptField("name", partner.name, name))
        return replace(blended, values=values, filled=(*blended.filled, "aliases"), kept=kept)

    def _match_partner(self, own: str, identity: Identity | None, name: str, city: str) -> Match | None:
        mine = self._known.get(Partner, own) if own else None
        if mine is not None:
            return Match(mine, _BY_ID)
        if identity is not None:
            for one in self._known.identified(Partner, identity):
                if not identity.weak or not name or company_key(name) == company_key(one.name):
                    return Match(one, _BY_ID)
        candidates = self._known.partners_named(name, city) if name else []
        free = [one for one in candidates if not _elsewhere(one, identity)]
        if free:
            return Match(free[0], _BY_NAME)
        return None

    def parent(self, row: ImportPartner, plan: RowPlan) -> RowPlan:
        """Adds the link to the parent company. Call it after all companies have been matched."""
        mention = row.parent
        partner = self._known.get(Partner, plan.record)
        if mention is None or partner is None:
            return plan
        found = self._match_partner("", mention.identity, mention.name, "")
        if found is None:
            told = mention.name or (mention.identity.id if mention.identity else "")
            said = Message("Parent company not found: {name}.", {"name": told})
            return replace(plan, remarks=(*plan.remarks, said))
        link = PartnerLink(LinkKind.BRANCH_OF, found.record.id)
        if found.record.id == partner.id or link in partner.links:
            return plan
        self._known.change(partner, {"links": (*partner.links, link)})
        outcome = Outcome.CHANGED if plan.outcome is Outcome.UNCHANGED else plan.outcome
        return replace(plan, outcome=outcome, filled=(*plan.filled, "links"))

    # --- people --------------------------------------------------------------------------------------------------

    def person(self, row: ImportPerson) -> list[RowPlan]:
        """Matches a person and their role. An employer that is named but unknown is added as a partner; its plan comes
        first in the result."""
        plans: list[RowPlan] = []
        remarks: list[Message] = []
        partner = self._workplace(row, plans, remarks)
        values = dict(row.values)
        own = self._known.own_id(Person, row.record)
        emails = values.get("emails", ())
        by_name = (person_key(values["name"]), emails[0].key if emails else "", partner.id if partner else "")
        fresh = _id_for("person", own, row.identity, *by_name)
        found = self._match_person(own, row, partner) or self._known_as(Person, fresh)
        if found is None:
            person = self._known.add(Person(id=fresh, **_origin(row.identity), **values))
            twins = [one for one in self._known.people_named(person.name) if one.id != person.id]
            if twins:
                remarks.append(Message("There is another person with this name."))
            plan = self._new(row, person, tuple(remarks))
        else:
            person = found.record
            blended = self._blend(person, values, row.identity)
            plan = self._changed(row, person, found.by, blended, tuple(remarks))
        if partner is not None:
            plan = self._role(row, plan, person, partner)
        return [*plans, plan]

    def _workplace(self, row: ImportPerson, plans: list[RowPlan], remarks: list[Message]) -> Partner | None:
        mention = row.partner
        if mention is None:
            return None
        partner = self._mentioned(mention)
        if partner is not None:
            return partner
        if not mention.name:
            told = mention.identity.id if mention.identity else ""
            remarks.append(Message("No company found with the ID {id}.", {"id": told}))
            return None
        town = mention.seeds.get("address", Address()).city
        values = {"name": mention.name, **mention.seeds}
        zoned = _guess_zone(row, values, None)
        fresh = _id_for("partner", "", mention.identity, company_key(mention.name), place_key(town))
        known = self._known_as(Partner, fresh)
        if known is not None:
            return cast(Partner, known.record)
        made = Partner(id=fresh, **_origin(mention.identity), **values)
        said = (Message("New partner from a person's row."), *zoned)
        plans.append(self._new(row, self._known.add(made), said, own=False))
        return made

    def _mentioned(self, mention: PartnerMention) -> Partner | None:
        """The partner that a row refers to, looked up by id first, then by name."""
        found = self._match_partner("", mention.identity, mention.name, "")
        return found.record if found else None

    def _known_as(self, kind: type[Record], fresh: str) -> Match | None:
        """An existing record with the id that a new record would get: it was imported earlier and has been renamed
        since."""
        known = self._known.get(kind, fresh)
        return Match(known, _BY_ID) if known is not None else None

    def _match_person(self, own: str, row: ImportPerson, partner: Partner | None) -> Match | None:
        mine = self._known.get(Person, own) if own else None
        if mine is not None:
            return Match(mine, _BY_ID)
        name = row.values["name"]
        if row.identity is not None:
            for one in self._known.identified(Person, row.identity):
                if not row.identity.weak or person_key(one.name) == person_key(name):
                    return Match(one, _BY_ID)
        for reach in row.values.get("emails", ()):
            for one in self._known.people_reached(reach.key):
                if _share_a_word(one.name, name) and not _elsewhere(one, row.identity):
                    return Match(one, _BY_EMAIL)
        for one in self._known.people_named(name):
            if _elsewhere(one, row.identity):
                continue
            work = self._known.workplaces(one.id)
            bare = partner is None and not work and not (one.emails and row.values.get("emails"))
            if bare or (partner is not None and partner.id in work):
                return Match(one, _BY_NAME)
        return None

    def _role(self, row: ImportPerson, plan: RowPlan, person: Person, partner: Partner) -> RowPlan:
        plan = replace(plan, beside=_joined(row.role.get("name", ""), partner.name))
        role = self._known.role(person.id, partner.id)
        others = self._known.workplaces(person.id) - {partner.id}
        if role is None:
            if others and plan.outcome is not Outcome.NEW:
                said = Message(
                    "The file lists this person at {partner}; the existing role was kept.", {"partner": partner.name}
                )
                plan = replace(plan, remarks=(*plan.remarks, said))
            identifier = natural_id("role", person.id, partner.id)
            origin = _origin(row.identity)
            self._told.add(identifier)
            self._known.add(Role(id=identifier, person=person.id, partner=partner.id, **origin, **row.role))
            outcome = Outcome.CHANGED if plan.outcome is Outcome.UNCHANGED else plan.outcome
            return replace(plan, outcome=outcome, filled=(*plan.filled, "role"))
        blended = merge_fields(role, row.role, self._may_replace(role, row.identity))
        self._told.add(role.id)
        if blended.values:
            self._known.change(role, blended.values)
        fields = {"name": "role"}
        return replace(
            plan,
            outcome=Outcome.CHANGED if blended.values and plan.outcome is Outcome.UNCHANGED else plan.outcome,
            filled=(*plan.filled, *(fields.get(name, name) for name in blended.filled)),
            replaced=(*plan.replaced, *(fields.get(name, name) for name in blended.replaced)),
            kept=(*plan.kept, *(replace(one, field=fields.get(one.field, one.field)) for one in blended.kept)),
        )

    # --- numbers -------------------------------------------------------------------------------------------------

    def number(self, row: ImportNumber) -> RowPlan | RejectedRow:
        """Matches a number. Rejects it if its partner is unknown, because a sales list names many companies that are
        not partners."""
        partner = self._mentioned(row.partner)
        if partner is None and row.partner.identity is not None:
            partner = self._known.get(Partner, row.partner.identity.id)
        if partner is None:
            told = row.partner.name or (row.partner.identity.id if row.partner.identity else "")
            return RejectedRow(row.row, row.line, "", Message("No partner named {name}.", {"name": told}))
        identifier = natural_id("number", partner.id, row.month, row.measure.value)
        have = self._known.get(Number, identifier)
        figure = row.figure
        if have is not None and figure.target is None:
            figure = replace(figure, target=have.figure.target)
        earlier = self._figures.setdefault(identifier, row.row)
        if have is not None and earlier != row.row and have.figure != figure:
            reason = Message(
                "Row {row} has a different value for the same partner, month and measure.", {"row": earlier}
            )
            return RejectedRow(row.row, row.line, "", reason)
        if have is None:
            number = Number(
                id=identifier, source="import", partner=partner.id, month=row.month, measure=row.measure, figure=figure,
                **row.values,
            )  # fmt: skip
            return self._new(row, self._known.add(number), (), f"{partner.name}: {number.title}")
        mine, touched = have, self._known.is_touched(identifier)
        blended = merge_fields(
            have,
            {"figure": figure, **row.values},
            lambda field: not touched and self._known.stands_as_imported(mine, field),
        )
        return self._changed(row, have, _BY_ID, blended, (), f"{partner.name}: {have.title}")

    # --- results -------------------------------------------------------------------------------------------------

    def _blend(self, record: Record, values: Mapping[str, Any], identity: Identity | None) -> MergedFields:
        blended = merge_fields(record, values, self._may_replace(record, identity))
        if identity is not None and not record.source_id:
            return replace(blended, values=blended.values | _origin(identity), filled=(*blended.filled, "source"))
        return blended

    def _may_replace(self, record: Record, identity: Identity | None) -> Callable[[str], bool]:
        same = identity is not None and (record.source, record.source_id) == (identity.source, identity.id)
        allowed = same and record.id not in self._told and not self._known.is_touched(record.id)
        return lambda field: allowed and self._known.stands_as_imported(record, field)

    def _new(
        self, row: ImportRecord, record: Record, remarks: tuple[Message, ...], title: str = "", *, own: bool = True
    ) -> RowPlan:
        said = (*row.remarks, *remarks) if own else remarks
        named = title or record.title
        self._told.add(record.id)
        beside = _joined(record.town, record.level) if isinstance(record, Partner) else ""
        return RowPlan(row.row, row.line, type(record).TYPE, named, record.id, Outcome.NEW, remarks=said, beside=beside)

    def _changed(
        self,
        row: ImportRecord,
        record: Record,
        by: Message,
        blended: MergedFields,
        remarks: tuple[Message, ...] = (),
        title: str = "",
    ) -> RowPlan:
        if blended.values:
            self._known.change(record, blended.values)
        self._told.add(record.id)
        return RowPlan(
            row=row.row,
            line=row.line,
            type=type(record).TYPE,
            title=title or record.title,
            record=record.id,
            outcome=Outcome.CHANGED if blended.values else Outcome.UNCHANGED,
            known_by=by,
            filled=blended.filled,
            replaced=blended.replaced,
            kept=blended.kept,
            remarks=(*row.remarks, *remarks),
        )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _origin(identity: Identity | None) -> dict[str, Any]:
    return {"source": identity.source, "source_id": identity.id} if identity else {}


def _id_for(kind: str, own: str, identity: Identity | None, *by_name: str) -> str:
    """The id of a new record: the id under which Fieldbook exported it; else one derived from its id in the other
    program (for a weak id together with the name); else one derived from its name."""
    if own:
        return own
    if identity is None:
        return natural_id(kind, "name", *by_name)
    return natural_id(kind, identity.source, identity.id, *(by_name[:1] if identity.weak else ()))


def _elsewhere(record: Record, identity: Identity | None) -> bool:
    """Whether a record belongs to another record of the same program: same source, different id."""
    return identity is not None and record.source == identity.source and record.source_id not in ("", identity.id)


def _guess_zone(row: ImportRecord, values: dict[str, Any], found: Match | None) -> tuple[Message, ...]:
    """Adds the time zone to ``values`` if neither they nor the record have one and the country or region has only one.
    Returns a remark if it does. Rows exported by Fieldbook are skipped: they have no zone on purpose."""
    here = found.record.zone if found is not None else ""
    if row.record or here or values.get("zone"):
        return ()
    address = values.get("address", Address())
    zone = zone_of_place(address.country, address.region) if address.country else ""
    if not zone:
        return ()
    values["zone"] = zone
    return (Message("The time zone was taken from the address: {zone}.", {"zone": zone}),)


def _town(values: Mapping[str, Any]) -> str:
    return str(values.get("address", Address()).city)


def _share_a_word(one: str, other: str) -> bool:
    """Whether two names have a word in common and so may belong to one person. People with different names can share an
    e-mail address."""
    return bool(set(person_key(one).split()) & set(person_key(other).split()))
