"""Copies of a book that edit, part, meet in any order causality allows, crash, and run old versions beside new ones:
those that hold the same changes show the same."""

import random
from datetime import timedelta
from typing import Any, ClassVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from fieldbook.model.change import Change
from fieldbook.model.record import FieldSpec, MergeKind
from fieldbook.model.registry import LIFE, spec_of
from tests.model.memory_book import MemoryBook
from tests.model.replicas import Replica, some_id

#: The last of them runs a version that does not know asks, and no ``level_basis`` or ``about`` of a partner.
NAMES = ("replica-0", "replica-1", "replica-2", "replica-old")
_NEWER = {"about", "level_basis"}


def _old_spec(kind: str, register: str) -> FieldSpec | None:
    unknown = kind == "ask" or (kind == "partner" and register.partition("/")[0] in _NEWER)
    return None if unknown else spec_of(kind, register)


def _old_kind(kind: str, register: str) -> MergeKind:
    if register == LIFE:
        return MergeKind.LIFE
    spec = _old_spec(kind, register)
    return spec.kind if spec else MergeKind.SCALAR


def new_replica(name: str) -> Replica:
    """A copy that runs the version its name says."""
    if name == "replica-old":
        return Replica(name, MemoryBook(kind_of=_old_kind, spec_of=_old_spec))
    return Replica(name)


#: type -> its text, a scalar, a set of strings, its reference (in the form of registers).
_FIELDS = {
    "note": ("body", "kind", "tags/{}", "partners/{}"),
    "partner": ("about", "level", "tags/{}", "links/branch of:{}"),
    "ask": ("answer", "area", None, "voices/{}"),
}
_SCALARS = ("fact", "guess", "praise")


def _reference(kind: str, target: str) -> Any:
    match kind:
        case "note":
            return target
        case "partner":
            return {"kind": "branch of", "partner": target}
        case _:
            return {"partner": target, "on": "2026-03-02"}


class Copies(RuleBasedStateMachine):
    """See the module."""

    replicas: ClassVar[int] = 4
    records = Bundle("records")
    changes = Bundle("changes")

    def __init__(self) -> None:
        super().__init__()
        self.copies = {name: new_replica(name) for name in NAMES}
        self.words = 0
        self.typed: dict[str, tuple[str, str]] = {}
        self.dropped: set[str] = set()
        self.drafts: dict[str, tuple[str, str, Any, tuple[str, ...]]] = {}

    names = st.sampled_from(NAMES)

    def _known(self, name: str, record: str, field: int | None = None) -> Replica | None:
        """The copy, if it knows the record, and the field (by its place in ``_FIELDS``) that is to be edited."""
        replica = self.copies[name]
        kind = replica.book.types.get(record)
        if kind is None:
            return None
        if name == "replica-old" and (kind == "ask" or (kind == "partner" and field == 0)):
            return None  # what a version does not know, nobody edits with it
        return replica

    def _word(self, record: str = "", register: str = "") -> str:
        self.words += 1
        if record:
            self.typed[f"w{self.words}"] = (record, register)
        return f"w{self.words}"

    @initialize(target=records)
    def begin(self) -> Any:
        """All copies know a note and a partner."""
        first = self.copies["replica-0"]
        note, partner = some_id("note"), some_id("partner")
        first.make(note, "note", body="a b c d", **{f"partners/{partner}": partner})
        first.make(partner, "partner", name="Contoso", about="big and old")
        for copy in self.copies.values():
            copy.receive(first.own)
        return multiple(note, partner)

    # --- editing ---------------------------------------------------------------------------------------------------

    @rule(target=records, name=names, kind=st.sampled_from(["note", "partner", "ask"]))
    def make(self, name: str, kind: str) -> str:
        record = some_id(name, self._word())
        self.copies[name].make(record, kind, **{_FIELDS[kind][0]: self._word()})
        return record

    @rule(target=changes, name=names, record=records, where=st.integers(0, 5), drop=st.booleans())
    def edit_text(self, name: str, record: str, where: int, drop: bool) -> Any:
        replica = self._known(name, record, 0)
        if replica is None:
            return multiple()
        register = str(_FIELDS[replica.book.types[record]][0])
        words = str(replica.see(record, register) or "").split()
        where = min(where, len(words))
        fresh = [self._word(record, register)]
        self.dropped.update(words[where : where + drop])
        return replica.set(record, register, " ".join([*words[:where], *fresh, *words[where + drop :]]))

    @rule(target=changes, name=names, record=records, value=st.sampled_from(_SCALARS))
    def set_scalar(self, name: str, record: str, value: str) -> Any:
        replica = self._known(name, record)
        return replica.set(record, _FIELDS[replica.book.types[record]][1], value) if replica else multiple()

    @rule(target=changes, name=names, record=records, tag=st.sampled_from("xy"), there=st.booleans())
    def tag(self, name: str, record: str, tag: str, there: bool) -> Any:
        replica = self._known(name, record)
        form = _FIELDS[replica.book.types[record]][2] if replica else None
        if replica is None or form is None:
            return multiple()
        return replica.set(record, form.format(tag), tag if there else None)

    @rule(target=changes, name=names, record=records, other=records, there=st.booleans())
    def refer(self, name: str, record: str, other: str, there: bool) -> Any:
        replica = self._known(name, record)
        if replica is None:
            return multiple()
        kind = replica.book.types[record]
        form = str(_FIELDS[kind][3])
        return replica.set(record, form.format(other), _reference(kind, other) if there else None)

    @rule(target=changes, name=names, record=records, other=records)
    def redirect(self, name: str, record: str, other: str) -> Any:
        replica = self._known(name, record)
        return replica.set(record, "into", other) if replica else multiple()

    @rule(target=changes, name=names, record=records)
    def share(self, name: str, record: str) -> Any:
        replica = self._known(name, record)
        if replica is None or replica.book.types[record] != "note":
            return multiple()
        return replica.share(record)

    @rule(target=changes, name=names, record=records)
    def delete(self, name: str, record: str) -> Any:
        replica = self._known(name, record)
        return replica.delete(record) if replica else multiple()

    @rule(target=changes, name=names, change=changes)
    def undo(self, name: str, change: Change) -> Any:
        replica = self.copies[name]
        if change.id not in replica.book.applied:
            return multiple()
        if any(change.id not in replica.heads(put.record, put.register) for put in change.puts):
            return multiple()
        for put in change.puts:
            known = replica.book.versions[put.record, put.register]
            before = {word for base in put.bases for head in known[base] for word in str(head.value).split()}
            self.dropped.update(word for value in put.values for word in str(value).split() if word not in before)
        return replica.undo(change)

    @rule(name=names, record=records)
    def begin_draft(self, name: str, record: str) -> None:
        replica = self._known(name, record, 0)
        if replica is not None:
            register = str(_FIELDS[replica.book.types[record]][0])
            shown = str(replica.see(record, register) or "")
            self.drafts[name] = (record, register, f"{shown} {self._word()}", replica.heads(record, register))

    @rule(target=changes, name=names)
    def save_draft(self, name: str) -> Any:
        if name not in self.drafts:
            return multiple()
        record, register, text, bases = self.drafts.pop(name)
        self.typed[text.split()[-1]] = (record, register)
        return self.copies[name].set(record, register, text, bases)

    # --- the world -------------------------------------------------------------------------------------------------

    @rule(name=names, years=st.integers(-40, 40))
    def turn_clock(self, name: str, years: int) -> None:
        self.copies[name].now += timedelta(days=365 * years)

    @rule(giver=names, taker=names, seed=st.integers(0, 2**16), share=st.sampled_from([0.3, 0.7, 1.0]))
    def deliver(self, giver: str, taker: str, seed: int, share: float) -> None:
        """Some of what one has, in any order, parts of it again and again."""
        chance = random.Random(seed)
        known = list(self.copies[giver].book.applied.values())
        some = chance.sample(known, int(len(known) * share))
        self.copies[taker].receive([*some, *chance.sample(some, len(some) // 3)])

    @rule(name=names, seed=st.integers(0, 2**16))
    def crash(self, name: str, seed: int) -> None:
        """Everything anew from the log, in another order than it came."""
        order = list(self.copies[name].book.applied.values())
        random.Random(seed).shuffle(order)
        before = self.copies[name].book.everything()
        self.copies[name].restart(order)
        assert self.copies[name].book.everything() == before

    @invariant()
    def same_changes_show_the_same(self) -> None:
        shown: dict[frozenset[str], Any] = {}
        for name, copy in self.copies.items():
            if name != "replica-old":
                seen = copy.book.everything()
                assert shown.setdefault(frozenset(copy.book.applied), seen) == seen

    def teardown(self) -> None:
        everything = [change for copy in self.copies.values() for change in copy.book.applied.values()]
        for copy in self.copies.values():
            copy.receive(everything)
            assert not copy.book.waiting
        new, old = self.copies["replica-0"], self.copies["replica-old"]
        self.same_changes_show_the_same()
        assert {at: [head.order for head in heads] for at, heads in old.book.heads.items()} == {
            at: [head.order for head in heads] for at, heads in new.book.heads.items()
        }
        upgraded = MemoryBook()
        for change in old.book.applied.values():
            upgraded.receive(change)
        assert upgraded.everything() == new.book.everything()
        for word, (record, register) in self.typed.items():
            assert word in self.dropped or word in str(new.see(record, register)).split()
        self.check_with(list(dict.fromkeys(change.id for change in everything)), new.book)

    def check_with(self, order: list[str], book: MemoryBook) -> None:
        """What else has to agree with the reference in the end."""


TestCopies = Copies.TestCase
TestCopies.settings = settings(max_examples=150, stateful_step_count=40)
