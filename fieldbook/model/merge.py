"""How the versions of a register become what is shown: pure, used by projection, rebuild, undo and sync alike.

A register holds its *heads*: the values that no applied change has replaced. Everything here is a function of heads and
of the ancestry of texts, never of the order in which changes arrived (see the sync design, "How they merge").
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from fieldbook.model.change import Clock, Forgotten, Put, canonical
from fieldbook.model.record import Kind
from fieldbook.model.weave import weave


@dataclass(frozen=True, slots=True)
class Head:
    """A value of a register, by the change that set it; ``index`` tells several values of one change apart."""

    change: str
    clock: Clock
    value: Any
    index: int = 0
    #: The changes whose values it replaced: the edges of the ancestry of a text.
    bases: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[Clock, str, int]:
        """By clock, then by change id: the same on every replica."""
        return (self.clock, self.change, self.index)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a register shows, and what it does not: ``others`` are the heads that lost, ``overlaps`` the places of a
    text in which two wordings had to stay."""

    value: Any
    others: tuple[Head, ...] = ()
    overlaps: int = 0

    @property
    def contested(self) -> bool:
        """Whether the book has to say that two versions met here."""
        return bool(self.others or self.overlaps)


#: Gives every version that a change wrote into the register at hand (its own heads first of all).
Versions = Mapping[str, Sequence[Head]]


def heads_of(put: Put, change: str, clock: Clock) -> tuple[Head, ...]:
    """The heads that a put brings."""
    return tuple(Head(change, clock, value, index, put.bases) for index, value in enumerate(put.values))


def advance(heads: Iterable[Head], brought: tuple[Head, ...], bases: Iterable[str]) -> tuple[Head, ...]:
    """Applies a set to a register: ``heads - bases + this``, in the fixed order. Applying it twice changes nothing."""
    replaced = set(bases) | {head.change for head in brought}
    return tuple(sorted((*(head for head in heads if head.change not in replaced), *brought), key=lambda h: h.order))


def distinct(heads: Iterable[Head]) -> list[Head]:
    """The heads with different values, each by its latest writer: equal heads count as one."""
    latest: dict[bytes, Head] = {}
    for head in sorted(heads, key=lambda one: one.order):
        blank = isinstance(head.value, Forgotten)
        latest[canonical({"forgotten": head.value.digest} if blank else {"v": head.value})] = head
    return sorted(latest.values(), key=lambda one: one.order)


def show(kind: Kind, heads: Sequence[Head], versions: Versions, texts: Iterable[Head] = ()) -> Shown:
    """What a register of a kind shows. ``versions`` is asked only for texts with several heads; ``texts`` are the
    present heads of the text that a permission covers. No heads show None, the field's default."""
    if not heads:
        return Shown(None)
    if kind is Kind.PRIVACY:
        return show_privacy(heads, texts)
    if len(heads) == 1:
        return Shown(_visible(heads[0]))
    if kind is Kind.TEXT:
        return _fold(heads, versions)
    different = distinct(heads)
    return Shown(_visible(different[-1]), tuple(different[:-1]))


def _visible(head: Head) -> Any:
    return None if isinstance(head.value, Forgotten) else head.value


def show_privacy(heads: Sequence[Head], texts: Iterable[Head]) -> Shown:
    """Shareable only when every head says so and each of them covers every version of the text that stands.

    A permission covers the text that its own change wrote, too.
    """
    covered: set[str] | None = None
    for head in heads:
        if not isinstance(head.value, dict):  # an empty one still covers what its own change wrote
            return Shown(None)
        covers = {*head.value.get("covers", ()), head.change}
        covered = covers if covered is None else covered & covers
    if covered is None or not all(text.change in covered for text in texts):
        return Shown(None)
    return Shown({"covers": sorted(covered)})


def _fold(heads: Sequence[Head], versions: Versions) -> Shown:
    """Folds the heads of a text in their order; the base of each step is the merge of the nearest common ancestors."""
    standing = [head for head in heads if not isinstance(head.value, Forgotten)]
    if not standing:
        return Shown(None)
    family = _Family(versions)
    merged, overlaps, folded = "", 0, [standing[0]]
    merged = str(standing[0].value or "")
    for head in standing[1:]:
        value = str(head.value or "")
        if value != merged:
            base = family.base_of(folded, head)
            woven = weave(base, merged, value)
            merged, overlaps = woven.text, overlaps + woven.overlaps
        folded.append(head)
    return Shown(merged, (), overlaps)


class _Family:
    """The ancestry of one text register: versions as nodes, ``bases`` as edges to all values of a change."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._ancestors: dict[str, frozenset[str]] = {}

    def _lineage(self, change: str) -> frozenset[str]:
        """A change and all that it grew from, in this register."""
        todo = [change]
        while todo:
            here = todo[-1]
            parents = self._parents(here)
            missing = [parent for parent in parents if parent not in self._ancestors]
            if here in self._ancestors or not missing:
                todo.pop()
                self._ancestors[here] = frozenset({here}).union(*(self._ancestors[parent] for parent in parents))
            else:
                todo += missing
        return self._ancestors[change]

    def _parents(self, change: str) -> tuple[str, ...]:
        own = self._versions.get(change, ())
        return tuple(base for base in (own[0].bases if own else ()) if base in self._versions)

    def base_of(self, folded: Sequence[Head], head: Head) -> str:
        """The text that both a fold of heads and another head grew from: the recursive merge of the nearest."""
        seen = frozenset().union(*(self._lineage(one.change) for one in folded))
        common = seen & self._lineage(head.change)
        nearest = [
            change
            for change in common
            if not any(other != change and change in self._lineage(other) for other in common)
        ]
        nodes = sorted((node for change in nearest for node in self._versions.get(change, ())), key=lambda n: n.order)
        return self._merged(nodes)

    def _merged(self, nodes: Sequence[Head]) -> str:
        values = [node for node in nodes if not isinstance(node.value, Forgotten)]
        if not values:
            return ""
        text, folded = str(values[0].value or ""), [values[0]]
        for node in values[1:]:
            value = str(node.value or "")
            if value != text:
                # Two values of one change are its undone heads: their base lies among that change's own bases.
                text = weave(self._base_below(folded, node), text, value).text
            folded.append(node)
        return text

    def _base_below(self, folded: Sequence[Head], node: Head) -> str:
        if any(one.change == node.change for one in folded):
            below = list(self._parents(node.change))
            nodes = [one for change in below for one in self._versions.get(change, ())]
            return self._merged(sorted(nodes, key=lambda one: one.order))
        return self.base_of(folded, node)


# --- existence ---------------------------------------------------------------------------------------------------


def here() -> dict[str, Any]:
    """The value of a record's existence when it is made, or brought back."""
    return {"is": "here"}


def gone(covers: Iterable[str]) -> dict[str, Any]:
    """The value of a delete: the changes behind every head of every register, and of every reference, that it saw."""
    return {"is": "gone", "covers": sorted(set(covers))}


def is_gone(life: Sequence[Head], present: Callable[[], Iterable[str]]) -> bool:
    """Whether a record is gone: there is a standing delete, and the standing deletes together cover all that is there.

    ``life`` are the heads of existence; ``present`` gives the change ids of the heads of all other registers and of
    all references to the record, asked for only when there is a delete at all.
    """
    deletes = [head for head in life if isinstance(head.value, dict) and head.value.get("is") == "gone"]
    if not deletes:
        return False
    covered = set().union(*(head.value.get("covers", ()) for head in deletes))
    kept = {head.change for head in life} - {head.change for head in deletes}
    return kept <= covered and all(change in covered for change in present())


# --- redirects ---------------------------------------------------------------------------------------------------


def follow(start: str, into: Mapping[str, str | None]) -> str:
    """The record that a merged one stands for now. A cycle of redirects resolves to its smallest id."""
    path = [start]
    while True:
        onward = into.get(path[-1])
        if not onward:
            return path[-1]
        if onward in path:
            return min(path[path.index(onward) :])
        path.append(onward)


def latest(clocks: Iterable[Clock]) -> Clock:
    """The highest of some clocks; the zero clock for none."""
    return reduce(max, clocks, Clock(0, 0))
