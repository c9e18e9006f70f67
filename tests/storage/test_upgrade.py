"""What a newer version wrote is kept, passed on, and shown once this version knows it."""

from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar, cast

import pytest

from fieldbook.model import book as registry
from fieldbook.model.partner import Partner
from fieldbook.model.record import Record, scalar, specs, text
from fieldbook.model.value import value
from fieldbook.storage import shape
from fieldbook.storage.file import migrate, open_book
from tests.model.replicas import Replica, some_id
from tests.storage.expected import NOW, dumped, expected, new_book, reference

PARTNER, GADGET = some_id("partner"), some_id("gadget")


@value(frozen=True, slots=True, kw_only=True)
class Gadget(Record):
    """A record type of tomorrow."""

    TYPE: ClassVar[str] = "gadget"

    name: str = scalar("")
    about: str = text()
    owner: str = scalar("", refers="*")

    @property
    def title(self) -> str:
        return self.name


@value(frozen=True, slots=True, kw_only=True)
class TomorrowsPartner(Partner):
    """The partner of tomorrow: one field more."""

    mood: str = text()


def _forget_shapes() -> None:
    for one in vars(shape).values():
        if hasattr(one, "cache_clear"):
            one.cache_clear()


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Lets a test become the version of tomorrow."""
    yield monkeypatch
    monkeypatch.undo()
    _forget_shapes()


def _become_tomorrow(patch: pytest.MonkeyPatch) -> None:
    kinds = tuple(TomorrowsPartner if kind is Partner else kind for kind in registry.RECORD_TYPES)
    for module in (registry, shape):
        patch.setattr(module, "RECORD_TYPES", (*kinds, Gadget), raising=module is registry)
    known = cast(dict[str, type[Record]], registry.TYPES)
    patch.setitem(known, "gadget", Gadget)
    patch.setitem(known, "partner", TomorrowsPartner)
    _forget_shapes()


def _newer() -> Replica:
    one, other = Replica("a"), Replica("b")
    one.make(PARTNER, "partner", name="Contoso", mood="calm and quiet")
    other.receive(one.own)
    one.make(GADGET, "gadget", name="lamp", about="red", owner=PARTNER)
    one.set(PARTNER, "mood", "very calm and quiet")
    other.set(PARTNER, "mood", "calm and loud")
    one.receive(other.own)
    return one


def test_a_newer_type_and_field_are_kept_passed_on_and_shown_after_the_upgrade(
    tmp_path: Path, tomorrow: pytest.MonkeyPatch
) -> None:
    changes = list(_newer().book.applied.values())
    book = new_book(tmp_path)
    book.writer.append(changes)
    assert dumped(book) == expected(reference(changes))
    partner = book.reader.get(PARTNER)
    assert isinstance(partner, Partner)
    assert partner.name == "Contoso"
    assert book.reader.get(GADGET) is None
    assert book.reader.type_of(GADGET) == "gadget"
    assert not book.reader.is_present(GADGET)
    passed_on = [change for _, change, _ in book.reader.log.all()]
    assert passed_on == changes
    book.close()

    _become_tomorrow(tomorrow)
    assert "mood" in specs(TomorrowsPartner)
    migrate(book.path, shape.SCHEMA, NOW, wanted=shape.SCHEMA, steps={})
    upgraded = open_book(book.path, NOW)
    assert dumped(upgraded) == expected(reference(changes))
    assert upgraded.reader.select(TomorrowsPartner)[0].mood == "very calm and loud"
    assert upgraded.reader.select(Gadget) == [Gadget(id=GADGET, name="lamp", about="red", owner=PARTNER)]
    assert [one.id for one in upgraded.reader.linked(Gadget, PARTNER)] == [GADGET]
    assert [hit.id for hit in upgraded.reader.search("lamp")] == [GADGET]
    upgraded.close()


def test_an_edit_by_this_version_leaves_what_it_does_not_know_alone(tmp_path: Path) -> None:
    one = _newer()
    book = new_book(tmp_path)
    book.writer.append(one.book.applied.values())
    before = book.reader.heads(PARTNER)["mood"]
    one.set(PARTNER, "name", "Contoso Ltd")
    book.writer.append(one.own)
    assert book.reader.heads(PARTNER)["mood"] == before
    book.close()


def test_a_newer_record_that_refers_to_a_deleted_one_brings_it_back_after_the_upgrade(
    tmp_path: Path, tomorrow: pytest.MonkeyPatch
) -> None:
    """This version cannot see the reference; the next one does, and says so."""
    one = Replica("a")
    one.make(PARTNER, "partner", name="Contoso")
    one.make(GADGET, "gadget", name="lamp", owner=PARTNER)
    one.delete(PARTNER)
    book = new_book(tmp_path)
    book.writer.append(one.own)
    assert not book.reader.is_present(PARTNER)
    book.close()
    _become_tomorrow(tomorrow)
    migrate(book.path, shape.SCHEMA, NOW, wanted=shape.SCHEMA, steps={})
    upgraded = open_book(book.path, NOW)
    assert upgraded.reader.is_present(PARTNER)
    assert dumped(upgraded) == expected(reference(one.own))
    upgraded.close()
