"""How the versions of a register become what is shown: pure, used by projection, rebuild, undo and sync alike.

A register holds its *heads*: the values that no applied change has replaced. Everything here is a function of heads and
of the ancestry of texts, never of the order in which changes arrived (see the sync design, "How they merge").
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any

from fieldbook.model.change import Clock, Forgotten, Put, canonical
from fieldbook.model.record import MergeKind
from fieldbook.model.text_merge import MergedText, merge_texts


@dataclass(frozen=True, slots=True)
class Head:
    """A value of a register, by the change that set it; ``index`` tells several values of one change apart."""

    change: str
    clock: Clock
    value: Any
    index: int = 0
    #: The changes whose values it replaced: the edges of the ancestry of a text.
    bases: tuple[str, ...] = ()
    #: Of a restored head: the change that first wrote it; empty for the one that stands in ``change``.
    origin: str = ""

    @property
    def order(self) -> tuple[Clock, str, int]:
        """By clock, then by change id: the same on every replica."""
        return (self.clock, self.change, self.index)


@dataclass(frozen=True, slots=True)
class MergedValue:
    """What a register shows, and what it does not: ``others`` are the heads that lost, ``overlaps`` the places of a
    text in which two wordings had to stay."""

    value: Any
    others: tuple[Head, ...] = ()
    overlaps: int = 0

    @property
    def contested(self) -> bool:
        """Whether the book has to say that two versions met here."""
        return bool(self.others or self.overlaps)


#: A base is looked for so many merges down (two people who edit one text between any two meetings, for months);
#: below, the latest ancestor stands for all. Part of the algorithm, see weave.py: never to be changed.
_DEEPEST = 12

#: Gives every version that a change wrote into the register at hand (its own heads first of all).
Versions = Mapping[str, Sequence[Head]]


def heads_of(put: Put, change: str, clock: Clock) -> tuple[Head, ...]:
    """The heads that a put brings."""
    origins = put.origins if len(put.origins) == len(put.values) else ("",) * len(put.values)
    return tuple(
        Head(change, clock, value, index, put.bases, origin)
        for index, (value, origin) in enumerate(zip(put.values, origins, strict=True))
    )


def advance_heads(heads: Iterable[Head], brought: tuple[Head, ...], bases: Iterable[str]) -> tuple[Head, ...]:
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


def resolve(kind: MergeKind, heads: Sequence[Head], versions: Versions, texts: Iterable[Head] = ()) -> MergedValue:
    """What a register of a kind shows. ``versions`` is asked only for texts with several heads; ``texts`` are the
    present heads of the text that a permission covers. No heads show None, the field's default."""
    if not heads:
        return MergedValue(None)
    if kind is MergeKind.PRIVACY:
        return resolve_privacy(heads, texts)
    if len(heads) == 1:
        return MergedValue(_visible(heads[0]))
    if kind is MergeKind.TEXT:
        return _fold(heads, versions)
    different = distinct(heads)
    return MergedValue(_visible(different[-1]), tuple(different[:-1]))


def _visible(head: Head) -> Any:
    return None if isinstance(head.value, Forgotten) else head.value


def resolve_privacy(heads: Sequence[Head], texts: Iterable[Head]) -> MergedValue:
    """Shareable only when every head says so and each of them covers every version of the text that stands.

    A permission covers the text that its own change wrote, too, unless it says ``"own": False``: an undo that sets
    both back may restore a permission beside a text that it was never given to.
    """
    covered: set[str] | None = None
    for head in heads:
        if not isinstance(head.value, dict):  # an empty one still covers what its own change wrote
            return MergedValue(None)
        covers = permitted(head)
        covered = covers if covered is None else covered & covers
    if covered is None or not all(text.change in covered for text in texts):
        return MergedValue(None)
    return MergedValue({"covers": sorted(covered)})


def permitted(head: Head) -> set[str]:
    """The changes whose text a permission covers."""
    own = {head.change} if head.value.get("own", True) else set()
    return own.union(head.value.get("covers", ()))


def _fold(heads: Sequence[Head], versions: Versions) -> MergedValue:
    """Folds the heads of a text in their order; the base of each step is the merge of the nearest common ancestors."""
    woven = _Family(versions).fold(dict.fromkeys(head.change for head in heads))
    return MergedValue(None) if woven is None else MergedValue(woven.text, (), woven.overlaps)


class _Family:
    """The ancestry of one text register: changes as nodes, ``bases`` as edges."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._lineages: dict[str, frozenset[str]] = {}
        self._bases: dict[frozenset[str], str] = {}

    def fold(self, changes: Iterable[str], depth: int = 0) -> MergedText | None:
        """The texts of some changes folded in their order; None when nothing of them is left to show."""
        nodes, within = [], 0
        for change in sorted(changes, key=lambda one: self._versions[one][0].order):
            text = self._text(change, depth)
            if text is not None:
                nodes.append((self._lineage(change), text.text))
                within += text.overlaps
        folded = self._folded(nodes, depth)
        return MergedText(folded.text, folded.overlaps + within) if nodes else None

    def _text(self, change: str, depth: int) -> MergedText | None:
        """The text of one change. The heads that it restored fold as they did where each was first written."""
        standing = [head for head in self._versions[change] if not isinstance(head.value, Forgotten)]
        nodes = [(self._lineage(head.origin or change) - {change}, str(head.value or "")) for head in standing]
        return self._folded(nodes, depth) if nodes else None

    def _folded(self, nodes: Sequence[tuple[frozenset[str], str]], depth: int) -> MergedText:
        seen, text, overlaps = frozenset[str](), "", 0
        for place, (lineage, value) in enumerate(nodes):
            if place == 0:
                text = value
            elif value != text:
                woven = merge_texts(self._base(seen & lineage, depth), text, value)
                text, overlaps = woven.text, overlaps + woven.overlaps
            seen |= lineage
        return MergedText(text, overlaps)

    def _base(self, common: frozenset[str], depth: int) -> str:
        """The text that two versions grew from: the recursive merge of their nearest common ancestors."""
        nearest = common.difference(*(self._parents(change) for change in common))
        if depth >= _DEEPEST:
            nearest = frozenset({max(nearest, key=lambda one: self._versions[one][0].order)}) if nearest else nearest
        if nearest not in self._bases:
            woven = self.fold(nearest, depth + 1)
            self._bases[nearest] = woven.text if woven else ""
        return self._bases[nearest]

    def _parents(self, change: str) -> list[str]:
        return [base for base in self._versions[change][0].bases if base in self._versions]

    def _lineage(self, change: str) -> frozenset[str]:
        """A change and all that it grew from, in this register."""
        if change not in self._lineages:
            found, todo = set[str](), [change] if change in self._versions else []
            while todo:
                here = todo.pop()
                if here not in found:
                    found.add(here)
                    todo += self._parents(here)
            self._lineages[change] = frozenset(found)
        return self._lineages[change]


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
    deletes = [head for head in life if is_delete(head)]
    if not deletes:
        return False
    covered = set().union(*(head.value.get("covers", ()) for head in deletes))
    if any(head.change not in covered for head in life if not is_delete(head)):
        return False
    # What the deleting change itself wrote (an undo sets fields back, too) cannot bring the record back.
    covered.update(head.change for head in deletes)
    return all(change in covered for change in present())


def is_delete(head: Head) -> bool:
    """Whether a head of existence is a delete."""
    return isinstance(head.value, dict) and head.value.get("is") == "gone"


# --- redirects ---------------------------------------------------------------------------------------------------


def redirect(value: Any) -> str | None:
    """The id that a value of ``into`` names; None for whatever names none."""
    return value if isinstance(value, str) and value else None


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
