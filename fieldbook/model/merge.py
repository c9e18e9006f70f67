"""Resolves the versions of a register to the value shown. Pure functions, used by projection, rebuild, undo and sync.

A register holds its *heads*: the values that no applied change has replaced. Results depend only on the heads and the
ancestry of texts, never on the order in which changes arrived (see sync.md, "How they merge").
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
    """A value of a register and the change that set it; ``index`` distinguishes several values of one change."""

    change: str
    clock: Clock
    value: Any
    index: int = 0
    #: The changes whose values it replaced: the edges of the ancestry graph of a text.
    bases: tuple[str, ...] = ()
    #: For a restored head: the change that first wrote it; otherwise empty.
    origin: str = ""

    @property
    def order(self) -> tuple[Clock, str, int]:
        """Sorts by clock, then by change id: the same order on every replica."""
        return (self.clock, self.change, self.index)


@dataclass(frozen=True, slots=True)
class MergedValue:
    """What a register shows, and what it does not: ``others`` are the heads that lost, ``overlaps`` the number of
    places in a text where both versions were kept."""

    value: Any
    others: tuple[Head, ...] = ()
    overlaps: int = 0

    @property
    def contested(self) -> bool:
        """Whether the user must be informed that two versions conflicted here."""
        return bool(self.others or self.overlaps)


#: Maximum recursion depth when looking for the merge base (reached only if two people edit one text between any two
#: syncs for months); beyond it, the latest ancestor is used. Part of the algorithm, see text_merge.py: must never
#: change.
_MAX_BASE_DEPTH = 12

#: Change id -> every version that it wrote into the register (its own heads first).
Versions = Mapping[str, Sequence[Head]]


def heads_of(put: Put, change: str, clock: Clock) -> tuple[Head, ...]:
    """The heads that a put creates."""
    origins = put.origins if len(put.origins) == len(put.values) else ("",) * len(put.values)
    return tuple(
        Head(change, clock, value, index, put.bases, origin)
        for index, (value, origin) in enumerate(zip(put.values, origins, strict=True))
    )


def advance_heads(heads: Iterable[Head], new_heads: tuple[Head, ...], bases: Iterable[str]) -> tuple[Head, ...]:
    """Applies a put to a register: ``heads - bases + new``, sorted. Idempotent."""
    replaced = set(bases) | {head.change for head in new_heads}
    return tuple(sorted((*(head for head in heads if head.change not in replaced), *new_heads), key=lambda h: h.order))


def distinct(heads: Iterable[Head]) -> list[Head]:
    """The heads with different values; of equal ones the latest."""
    latest: dict[bytes, Head] = {}
    for head in sorted(heads, key=lambda head: head.order):
        blank = isinstance(head.value, Forgotten)
        latest[canonical({"forgotten": head.value.digest} if blank else {"v": head.value})] = head
    return sorted(latest.values(), key=lambda head: head.order)


def resolve(kind: MergeKind, heads: Sequence[Head], versions: Versions, texts: Iterable[Head] = ()) -> MergedValue:
    """The value of a register. ``versions`` is used only for texts with several heads; ``texts`` are the current heads
    of the text that a permission covers. Without heads, the value is None: the field's default."""
    if not heads:
        return MergedValue(None)
    if kind is MergeKind.PRIVACY:
        return resolve_privacy(heads, texts)
    if len(heads) == 1:
        return MergedValue(_visible(heads[0]))
    if kind is MergeKind.TEXT:
        return _merge_heads(heads, versions)
    different = distinct(heads)
    return MergedValue(_visible(different[-1]), tuple(different[:-1]))


def _visible(head: Head) -> Any:
    return None if isinstance(head.value, Forgotten) else head.value


def resolve_privacy(heads: Sequence[Head], texts: Iterable[Head]) -> MergedValue:
    """Shareable only if every head says so and each of them covers every current version of the text.

    A permission also covers the text written by its own change, unless it has ``"own": False``: an undo that restores
    both may restore a permission next to a text that it was never given for.
    """
    covered: set[str] | None = None
    for head in heads:
        if not isinstance(head.value, dict):  # an empty dict still covers the text of its own change
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


def _merge_heads(heads: Sequence[Head], versions: Versions) -> MergedValue:
    """Merges the heads of a text in order; the base of each step is the merge of the nearest common ancestors."""
    merged = _Ancestry(versions).fold(dict.fromkeys(head.change for head in heads))
    return MergedValue(None) if merged is None else MergedValue(merged.text, (), merged.overlaps)


class _Ancestry:
    """The ancestry graph of one text register: changes are nodes, ``bases`` are edges."""

    def __init__(self, versions: Versions) -> None:
        self._versions = versions
        self._lineages: dict[str, frozenset[str]] = {}
        self._bases: dict[frozenset[str], str] = {}

    def fold(self, changes: Iterable[str], depth: int = 0) -> MergedText | None:
        """Merges the texts of these changes in order; None if none of them has a text left to show."""
        nodes, nested = [], 0
        for change in sorted(changes, key=lambda change: self._versions[change][0].order):
            text = self._text(change, depth)
            if text is not None:
                nodes.append((self._lineage(change), text.text))
                nested += text.overlaps
        folded = self._merge_nodes(nodes, depth)
        return MergedText(folded.text, folded.overlaps + nested) if nodes else None

    def _text(self, change: str, depth: int) -> MergedText | None:
        """The text of one change. Several restored heads are merged with the ancestry of the changes that first wrote
        them."""
        present_heads = [head for head in self._versions[change] if not isinstance(head.value, Forgotten)]
        nodes = [(self._lineage(head.origin or change) - {change}, str(head.value or "")) for head in present_heads]
        return self._merge_nodes(nodes, depth) if nodes else None

    def _merge_nodes(self, nodes: Sequence[tuple[frozenset[str], str]], depth: int) -> MergedText:
        seen, text, overlaps = frozenset[str](), "", 0
        for place, (lineage, value) in enumerate(nodes):
            if place == 0:
                text = value
            elif value != text:
                merged = merge_texts(self._base(seen & lineage, depth), text, value)
                text, overlaps = merged.text, overlaps + merged.overlaps
            seen |= lineage
        return MergedText(text, overlaps)

    def _base(self, common: frozenset[str], depth: int) -> str:
        """The merge base of two versions: the recursive merge of their nearest common ancestors."""
        nearest = common.difference(*(self._parents(change) for change in common))
        if depth >= _MAX_BASE_DEPTH:
            nearest = (
                frozenset({max(nearest, key=lambda change: self._versions[change][0].order)}) if nearest else nearest
            )
        if nearest not in self._bases:
            merged = self.fold(nearest, depth + 1)
            self._bases[nearest] = merged.text if merged else ""
        return self._bases[nearest]

    def _parents(self, change: str) -> list[str]:
        return [base for base in self._versions[change][0].bases if base in self._versions]

    def _lineage(self, change: str) -> frozenset[str]:
        """A change and all its ancestors in this register."""
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
    """The value of the life register of a record that is created or restored."""
    return {"is": "here"}


def gone(covers: Iterable[str]) -> dict[str, Any]:
    """The value of the life register for a delete: the ids of all changes it has seen, behind every head of every
    register and of every reference."""
    return {"is": "gone", "covers": sorted(set(covers))}


def is_gone(life: Sequence[Head], present: Callable[[], Iterable[str]]) -> bool:
    """Whether a record is deleted: there is a current delete, and the current deletes together cover all heads present.

    ``life`` are the heads of the life register. ``present`` returns the change ids of the heads of all other registers
    and of all references to the record; it is called only if there is a delete.
    """
    deletes = [head for head in life if is_delete(head)]
    if not deletes:
        return False
    covered = set().union(*(head.value.get("covers", ()) for head in deletes))
    if any(head.change not in covered for head in life if not is_delete(head)):
        return False
    # Values written by the deleting change itself (an undo restores fields, too) do not keep the record alive.
    covered.update(head.change for head in deletes)
    return all(change in covered for change in present())


def is_delete(head: Head) -> bool:
    """Whether a head of the life register is a delete."""
    return isinstance(head.value, dict) and head.value.get("is") == "gone"


# --- redirects ---------------------------------------------------------------------------------------------------


def redirect(value: Any) -> str | None:
    """The id in a value of ``into``; None for anything else."""
    return value if isinstance(value, str) and value else None


def follow(start: str, into: Mapping[str, str | None]) -> str:
    """The record that a merged one redirects to. A cycle of redirects resolves to its smallest id."""
    path = [start]
    while True:
        onward = into.get(path[-1])
        if not onward:
            return path[-1]
        if onward in path:
            return min(path[path.index(onward) :])
        path.append(onward)


def latest(clocks: Iterable[Clock]) -> Clock:
    """The highest of the clocks; the zero clock if there is none."""
    return reduce(max, clocks, Clock(0, 0))
