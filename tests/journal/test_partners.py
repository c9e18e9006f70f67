"""Partners changed, archived, restored and merged."""

import pytest

from fieldbook.errors import UserError
from fieldbook.journal import lookup, partners, people
from fieldbook.journal.change_text import describe
from fieldbook.journal.history import history
from fieldbook.journal.journal import Journal
from fieldbook.journal.undo import Undo
from fieldbook.journal.unit_of_work import UnitOfWork
from fieldbook.model.partner import US, LinkKind, Partner, PartnerKind, PartnerLink
from fieldbook.model.value_types import Address
from tests.journal.conftest import add_partner, day


def _now(journal: Journal, partner: Partner) -> Partner:
    return journal.get(Partner, partner.id)


def test_fields_and_parts_of_the_address_are_changed_alone(journal: Journal) -> None:
    made, _ = lookup.add_partner(journal, " Nordwind ", "Hamburg", 30, kind=PartnerKind.MSP, level="Gold")
    assert (made.name, made.town, made.kind, made.level) == ("Nordwind", "Hamburg", PartnerKind.MSP, "Gold")
    partners.change_partner(journal, made, cadence=45, country=" Germany ", email="info@nordwind.example")
    now = _now(journal, made)
    assert (now.cadence, now.address, now.email) == (
        45,
        Address(city="Hamburg", country="Germany"),
        "info@nordwind.example",
    )
    assert partners.change_partner(journal, now, cadence=45) is None
    partners.change_partner(journal, now, address=Address(city="Berlin"))
    assert _now(journal, made).address == Address(city="Berlin")
    lines = {line.label for line in history(journal, made.id)}
    assert lines == {"partner.added", "partner.changed"}


def test_a_name_that_is_taken_and_a_field_that_is_wrong_are_refused(journal: Journal) -> None:
    one, _ = add_partner(journal), add_partner(journal, "Fabrikam", aliases=("Fab",))
    for name in ("fabrikam", "FAB"):
        with pytest.raises(UserError, match="Fabrikam already exists in the book"):
            partners.change_partner(journal, one, name=name)
    partners.change_partner(journal, one, name="CONTOSO")
    for wrong in ({"name": " "}, {"cadence": 0}, {"zone": "Mars/Base"}, {"kind": PartnerKind.US}):
        with pytest.raises(UserError):
            partners.change_partner(journal, _now(journal, one), **wrong)
    assert _now(journal, one).name == "CONTOSO"


def test_an_archived_partner_leaves_the_lists_and_comes_back(journal: Journal) -> None:
    one = add_partner(journal)
    done = partners.archive(journal, one)
    assert done is not None
    assert str(describe(journal, done.label, done.parameters)) == "Archived Contoso"
    assert lookup.partners(journal) == []
    assert partners.archive(journal, _now(journal, one)) is None
    partners.restore(journal, _now(journal, one))
    assert [found.id for found in lookup.partners(journal)] == [one.id]
    Undo(journal).undo()
    assert _now(journal, one).archived
    with pytest.raises(UserError, match="cannot be archived"):
        partners.archive(journal, lookup.us(journal))


def test_a_merged_partner_lends_what_the_other_does_not_know(journal: Journal) -> None:
    kept = add_partner(journal, "Nordwind", phone="1", tags=("a",), about="North.")
    other = add_partner(
        journal, "Nordwind Nord", phone="2", email="n@x.example", cadence=30, tags=("b",), about="Kiel."
    )
    linked = add_partner(journal, "Third", links=(PartnerLink(LinkKind.BUYS_THROUGH, other.id),))
    entry = UnitOfWork("partner.changed")
    entry.change(other, links=(PartnerLink(LinkKind.BRANCH_OF, kept.id), PartnerLink(LinkKind.FORMERLY, linked.id)))
    journal.save(entry)
    done = lookup.merge_partners(journal, kept, _now(journal, other))
    assert done is not None
    assert str(describe(journal, done.label, done.parameters)) == "Merged Nordwind Nord into Nordwind"
    now = _now(journal, kept)
    assert (now.phone, now.email, now.cadence, now.tags) == ("1", "n@x.example", 30, ("a", "b"))
    assert (now.about, now.aliases) == ("North.\n\nKiel.", ("Nordwind Nord",))
    assert [link.partner for link in now.links] == [linked.id]
    Undo(journal).undo()
    assert (_now(journal, kept).email, _now(journal, other).name) == ("", "Nordwind Nord")


def test_somebody_known_at_both_partners_is_there_once(journal: Journal) -> None:
    kept, other = add_partner(journal), add_partner(journal, "Fabrikam")
    ewa, _ = people.add_person(journal, "Ewa Nowak", kept, "", day(-9))
    people.begin_role(journal, ewa, other, "buyer", day(-90))
    lookup.merge_partners(journal, kept, other)
    ((person, role),) = lookup.people_of(journal, kept.id)
    assert (person.id, role.name, role.since) == (ewa.id, "buyer", day(-90))


def test_our_own_company_stays_our_own(journal: Journal) -> None:
    lookup.name_us(journal, "Vendor")
    twin = add_partner(journal, "Vendor Inc")
    with pytest.raises(UserError, match="cannot become a partner"):
        lookup.merge_partners(journal, twin, lookup.us(journal))
    with pytest.raises(UserError, match="Our company cannot be"):
        partners.change_partner(journal, lookup.us(journal), kind=PartnerKind.MSP)
    lookup.merge_partners(journal, lookup.us(journal), twin)
    assert journal.get(Partner, twin.id).id == US


def test_several_are_archived_and_restored_in_one_change(journal: Journal) -> None:
    chosen = [add_partner(journal, name) for name in ("Contoso", "Fabrikam", "Nordwind")]
    done = partners.archive_all(journal, chosen[:2])
    assert done is not None
    assert str(describe(journal, done.label, done.parameters)) == "Archived several partners"
    assert [one.name for one in lookup.partners(journal)] == ["Nordwind"]
    assert partners.archive_all(journal, [_now(journal, chosen[0])]) is None
    Undo(journal).undo()
    assert len(lookup.partners(journal)) == 3
    partners.archive_all(journal, chosen)
    partners.restore_all(journal, [_now(journal, one) for one in chosen])
    assert len(lookup.partners(journal)) == 3
    only = partners.archive_all(journal, [_now(journal, chosen[0])])
    assert only is not None
    assert str(describe(journal, only.label, only.parameters)) == "Archived Contoso"
