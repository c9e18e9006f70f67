"""The book as a pure value: applies changes in causal order and shows what the projection must show.

This is the rule book that storage is held against in the tests; it keeps everything in memory and knows no database.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from fieldbook.model import merge
from fieldbook.model.change import Change
from fieldbook.model.merge import Head, MergedValue
from fieldbook.model.record import FieldSpec, MergeKind
from fieldbook.model.registry import LIFE, kind_of, spec_of


@dataclass
class MemoryBook:
    """A set of applied changes, and those still waiting for one they grew from. ``kind_of`` and ``spec_of`` are what
    this version of the program knows of types and fields."""

    applied: dict[str, Change] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    waiting: dict[str, Change] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    heads: dict[tuple[str, str], tuple[Head, ...]] = field(default_factory=dict)
    versions: dict[tuple[str, str], dict[str, tuple[Head, ...]]] = field(default_factory=lambda: defaultdict(dict))
    kind_of: Callable[[str, str], MergeKind] = kind_of
    spec_of: Callable[[str, str], FieldSpec | None] = spec_of

    def receive(self, change: Change) -> None:
        """Takes a change in any order, any number of times; applies what has become ready, whole."""
        if change.id in self.applied:
            return
        self.waiting[change.id] = change
        while ready := [one for one in self.waiting.values() if self._is_ready(one)]:
            for one in sorted(ready, key=lambda waiting: waiting.order):
                if self._is_ready(one):
                    del self.waiting[one.id]
                    self._apply(one)

    def _is_ready(self, change: Change) -> bool:
        own = self.seen.get(change.replica, 0) == change.number - 1
        return own and all(self.seen.get(replica, 0) >= number for replica, number in change.after.items())

    def _apply(self, change: Change) -> None:
        self.applied[change.id] = change
        self.seen[change.replica] = change.number
        for put in change.puts:
            at = (put.record, put.register)
            self.types[put.record] = min(put.type, self.types.get(put.record, put.type))
            brought = merge.heads_of(put, change.id, change.clock)
            self.versions[at][change.id] = brought
            self.heads[at] = merge.advance_heads(self.heads.get(at, ()), brought, put.bases)

    def registers(self, record: str) -> dict[str, tuple[Head, ...]]:
        """All registers of a record that have heads."""
        return {register: heads for (one, register), heads in self.heads.items() if one == record}

    def shown(self, record: str, register: str) -> MergedValue:
        """What a register shows."""
        at = (record, register)
        kind = self.kind_of(self.types.get(record, ""), register)
        return merge.resolve(kind, self.heads.get(at, ()), self.versions[at], self.heads.get((record, "body"), ()))

    def references_to(self, record: str) -> set[str]:
        """The changes behind every present head, in any record, that names this one."""
        found = set()
        for (source, register), heads in self.heads.items():
            spec = self.spec_of(self.types[source], register)
            for head in heads:
                if spec and source != record and record in spec.refers_to(head.value):
                    found.add(head.change)
        return found

    def is_gone(self, record: str) -> bool:
        """Whether a record is gone."""
        registers = self.registers(record)

        def present() -> set[str]:
            own = {head.change for register, heads in registers.items() if register != LIFE for head in heads}
            return own | self.references_to(record)

        return merge.is_gone(registers.get(LIFE, ()), present)

    def everything(self) -> dict[str, Any]:
        """All that is shown, in a form two replicas can be compared by."""
        out: dict[str, Any] = {}
        for record in sorted(self.types):
            rows = {}
            for register, heads in sorted(self.registers(record).items()):
                shown = self.shown(record, register)
                rows[register] = (shown.value, [head.order for head in heads], shown.overlaps)
            out[record] = (self.types[record], self.is_gone(record), rows)
        return out
