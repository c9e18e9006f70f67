"""Every record type: what it declares is pinned, and its values survive their plain form."""

import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fieldbook.model import registry
from fieldbook.model.ask import Ask, AskRequest
from fieldbook.model.codec import codec_for, from_plain, to_plain
from fieldbook.model.frozen import frozen
from fieldbook.model.note import Note
from fieldbook.model.partner import Partner
from fieldbook.model.person import Role
from fieldbook.model.record import MergeKind, Record, key_of, registers_of, replace_fields, scalar, specs
from fieldbook.model.registry import LIFE, RECORD_TYPES, TYPES, kind_of, spec_of
from fieldbook.model.value_types import TimeSlot
from fieldbook.model.visit import Visit, VisitState
from fieldbook.storage.table_mapping import from_registers, to_record
from tests.model.replicas import START
from tests.model.some_records import cells, records

PINNED = Path(__file__).with_name("declared.json")


def _declared() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for kind in RECORD_TYPES:
        lines = {name: f"{spec.kind.value} {spec.refers}".strip() for name, spec in specs(kind).items()}
        found[kind.TYPE] = lines
    return found


def test_what_was_shipped_is_declared_as_it_was() -> None:
    """A field's name, meaning and kind never change, nor a type's name: books and other copies hold them. A new one is
    added to ``declared.json``; nothing in it is ever changed or taken out."""
    pinned, now = json.loads(PINNED.read_text("utf-8")), _declared()
    for kind, lines in pinned.items():
        assert kind in now
        assert {name: now[kind].get(name) for name in lines} == lines
    assert now == pinned


def test_the_list_of_types_is_whole() -> None:
    assert len(TYPES) == len(RECORD_TYPES)
    assert all(kind.__doc__ and kind.TYPE for kind in RECORD_TYPES)
    assert registry.TYPES["note"] is Note


def test_a_register_merges_as_its_field_says() -> None:
    assert kind_of("note", "body") is MergeKind.TEXT
    assert kind_of("note", "tags/a/b") is MergeKind.SET
    assert kind_of("visit", "agenda/x") is MergeKind.LIST
    assert kind_of("visit", "when") is MergeKind.GROUP
    assert kind_of("note", LIFE) is MergeKind.LIFE
    assert kind_of("note", "privacy") is MergeKind.PRIVACY
    assert kind_of("newer", "x") is MergeKind.SCALAR
    assert kind_of("note", "newer") is MergeKind.SCALAR
    assert spec_of("newer", "x") is None


def test_a_field_without_a_kind_is_refused() -> None:
    @frozen(frozen=True, slots=True, kw_only=True)
    class Careless(Record):
        TYPE: ClassVar[str] = "careless"
        name: str = ""

    with pytest.raises(TypeError, match=r"Careless\.name"):
        specs(Careless)

    @frozen(frozen=True, slots=True, kw_only=True)
    class Odd(Record):
        TYPE: ClassVar[str] = "odd"
        name: set[str] | None = scalar(None)

    with pytest.raises(TypeError, match="no plain form"):
        specs(Odd)


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.TYPE)
@settings(max_examples=20, suppress_health_check=list(HealthCheck), phases=[Phase.explicit, Phase.generate])
@given(data=st.data())
def test_a_record_survives_its_registers_its_row_and_json(kind: type[Record], data: st.DataObject) -> None:
    record = data.draw(records(kind))
    plain = json.loads(json.dumps(registers_of(record)))
    assert from_registers(kind.TYPE, record.id, plain) == record
    whole = registers_of(record, all_fields=True)
    assert from_registers(kind.TYPE, record.id, whole) == record
    row = cells(record, True)
    assert to_record(kind, row) == record
    assert all(cell is None or type(cell) in (str, int) for cell in row)
    assert isinstance(record.title, str)
    assert isinstance(record.words, str)


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.TYPE)
def test_an_empty_record_needs_no_registers(kind: type[Record]) -> None:
    empty = kind(id="x")
    assert registers_of(empty) == {}
    assert from_registers(kind.TYPE, "x", {}) == empty


@pytest.mark.parametrize(
    ("kind", "register", "value"),
    [
        ("visit", "state", "teleported"),
        ("visit", "when", {"start": "never"}),
        ("visit", "when", "tomorrow"),
        ("commitment", "due", "2026-02-30"),
        ("commitment", "quote", {"amount": "much", "currency": "EUR"}),
        ("number", "figure", {}),
        ("note", "at", 5),
        ("person", "phones/1", ["x"]),
        ("note", "of_tomorrow", "x"),
        ("note", "tags/x/", None),
    ],
)
def test_a_value_that_does_not_fit_shows_as_the_default(kind: str, register: str, value: Any) -> None:
    assert from_registers(kind, "x", {register: value}) == TYPES[kind](id="x")


def test_values_of_a_later_version_with_more_parts_are_read() -> None:
    plain = {"partner": "p", "on": "2026-03-02", "mood": "new here"}
    assert from_registers("ask", "x", {"voices/p": plain}) == Ask(id="x", voices=(AskRequest("p", START.date()),))


@pytest.mark.parametrize("value", [["x"], 5, True, {"partner": 5}, {"partner": ["x"]}, "", None, {}])
def test_references_are_ids_or_nothing(value: Any) -> None:
    """Whatever stands in a log, nothing in it stops a book."""
    for kind, register in (("note", "visit"), ("ask", "voices/x"), ("note", "partners/x")):
        spec = spec_of(kind, register)
        assert spec is not None
        assert spec.refers_to(value) == ()


def test_references_are_named_by_their_fields() -> None:
    voices, links = spec_of("ask", "voices/p"), spec_of("partner", "links/x")
    assert voices is not None
    assert links is not None
    assert voices.refers_to({"partner": "p", "person": "q", "note": ""}) == ("p", "q")
    assert links.refers_to({"kind": "branch of", "partner": "p"}) == ("p",)


def test_keys_and_changed_fields() -> None:
    assert key_of("tag") == "tag"
    assert replace_fields(Partner(id="x", name="a"), {"name": "b"}) == Partner(id="x", name="b")
    with pytest.raises(TypeError):
        replace_fields(Partner(id="x"), {"trust": 5})


def test_plain_forms_leave_defaults_out() -> None:
    when = TimeSlot(START.replace(tzinfo=None), "UTC")
    assert to_plain(TimeSlot, when) == {"start": "2026-03-02T09:00:00", "zone": "UTC"}
    assert from_plain(TimeSlot, to_plain(TimeSlot, when)) == when
    with pytest.raises(TypeError):
        codec_for(float)


def test_what_records_say_of_themselves() -> None:
    visit = Visit(id="v", when=TimeSlot(START.replace(tzinfo=None), "UTC"))
    assert (visit.day, visit.planned) == (START.date(), True)
    assert not Visit(id="v", state=VisitState.HELD).planned
    assert Visit(id="v").instant is None
    assert Note(id="n", body="first\nsecond").title == "first"
    assert len(Note(id="n", body="x" * 200).title) == 80
    role = Role(id="r", since=START.date(), until=START.date().replace(day=9))
    assert [role.held_on(START.date().replace(day=day)) for day in (1, 2, 8, 9)] == [False, True, True, False]
