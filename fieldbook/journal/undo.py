"""Undo and redo. Both are normal changes that restore the values which the undone change replaced."""

from collections.abc import Iterable, Mapping
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.journal.change_text import describe
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.model import merge
from fieldbook.model.change import Change, Put
from fieldbook.model.merge import Head
from fieldbook.model.record import MergeKind
from fieldbook.model.registry import LIFE, kind_of
from fieldbook.storage.queries.references import select_references
from fieldbook.storage.reader import Reader

#: How many of the latest changes undo looks at.
_MAX_CHANGES = 500


class Undo:
    """Undoes and redoes changes of this replica, unless a later change depends on them."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._reader = journal.reader

    def next_undo(self) -> Change | None:
        """The change that undo would undo; None if there is none, or a later change depends on it."""
        change = self._latest()
        return change if change is not None and self._is_undoable(change) else None

    def _latest(self) -> Change | None:
        """The latest change of this replica that is not undone."""
        changes = self._own()
        undone = _undone(changes)
        return next((one for one in changes if one.undoes is None and one.id not in undone), None)

    def next_redo(self) -> Change | None:
        """The undo that redo would undo; None if there is none or anything was changed since."""
        changes = self._own()
        undone = _undone(changes)
        originals = {change.id for change in changes if change.undoes is None}
        for change in changes:
            if change.undoes is None and change.id not in undone:
                return None
            if change.undoes in originals and change.id not in undone:
                return change if self._is_undoable(change) else None
        return None

    def undo(self) -> Committed:
        """Undoes the latest change. Raises UserError if there is none, or a later change depends on it."""
        change = self._latest()
        if change is None:
            raise UserError("Nothing to undo.")
        return self.take_back(change, "undo")

    def redo(self) -> Committed:
        """Redoes the change that was undone last. Raises UserError if there is none."""
        change = self.next_redo()
        if change is None:
            raise UserError("Nothing to redo.")
        return self.take_back(change, "redo")

    def take_back(self, change: Change, label: str = "undo") -> Committed:
        """Undoes any change that no later change depends on. Raises UserError otherwise."""
        if not self._is_undoable(change):
            later = self._built_later(change)
            raise UserError(
                "“{change}” cannot be undone because a later change depends on it: {later}."
                if later is not None
                else "“{change}” cannot be undone because a later change depends on it.",
                kept="Nothing was changed.",
                todo="Undo the later change first.",
                change=self._describe(change),
                later=self._describe(later) if later is not None else "",
            )
        original = self._original(change)
        entry = UnitOfWork(label, {"label": original.label, "parameters": original.parameters})
        done = self._journal.save(entry, undoes=change.id, extra=self._reversal(change))
        assert done is not None
        return done

    def _original(self, change: Change) -> Change:
        while change.undoes is not None:
            found = self._reader.log.find(change.undoes)
            if found is None:
                break
            change = found[1]
        return change

    def _describe(self, change: Change) -> Message:
        return describe(self._journal, change.label, change.parameters)

    def _built_later(self, change: Change) -> Change | None:
        """The latest change that set a register which this one set, or that refers to a record which it created."""
        records = {put.record for put in change.puts}
        past = _ChangeCache(self._reader)
        heads = {head for record in records for found in self._reader.heads(record).values() for head in found}
        heads |= {use.change for record in records for use in select_references(self._reader, record)}
        later = [one for one in heads if past.seq_of(one) > past.seq_of(change.id)]
        return past.change(max(later, key=past.seq_of)) if later else None

    def _own(self) -> list[Change]:
        return [change for _, change in self._reader.log.newest(_MAX_CHANGES, self._journal.replica)]

    # --- dependent changes -----------------------------------------------------------------------------------------

    def _is_undoable(self, change: Change) -> bool:
        past = _ChangeCache(self._reader)
        heads = {record: self._reader.heads(record) for record in {put.record for put in change.puts}}
        for put in change.puts:
            if not past.current(put.record, put.register, heads[put.record].get(put.register, ()), change.id):
                return False
        if change.undoes is not None:
            return True
        made = {put.record for put in change.puts if put.register == LIFE and put.values == (merge.here(),)}
        return not any(self._built_on(change, record, heads[record], past) for record in made)

    def _built_on(
        self, change: Change, record: str, heads: Mapping[str, tuple[str, ...]], past: "_ChangeCache"
    ) -> bool:
        """Whether a record that a change created was edited later, or an existing record refers to it."""
        own_seq = past.seq_of(change.id)
        if any(
            past.introduced_at(record, register, head) > own_seq for register, found in heads.items() for head in found
        ):
            return True
        return any(past.introduced_at(*use) > own_seq for use in select_references(self._reader, record))

    # --- reversal --------------------------------------------------------------------------------------------------

    def _reversal(self, change: Change) -> list[Put]:
        past = _ChangeCache(self._reader)
        heads = {record: self._reader.heads(record) for record in {put.record for put in change.puts}}
        made = {put.record for put in change.puts if put.register == LIFE and not put.bases}
        before = {(put.record, put.register): past.heads(put.record, put.register, put.bases) for put in change.puts}
        puts = []
        for put in change.puts:
            present = heads[put.record].get(put.register, ())
            current = past.current(put.record, put.register, present, change.id)
            old = before[put.record, put.register]
            if put.register == LIFE and (put.record in made or any(merge.is_delete(head) for head in old)):
                # Covers everything present now: repeating the delete means deleting what the user sees.
                puts.append(self._deleted(put, current))
            elif put.record in made:
                continue
            elif kind_of(put.type, put.register) is MergeKind.PRIVACY:
                texts = before.get((put.record, "body"))
                puts.append(put._replace(values=_permissions(old, texts), bases=current, origins=()))
            else:
                puts.append(_restored(put, old, current))
                if put.register == "body" and (put.record, "privacy") not in before:
                    puts += self._permission(put, old, past, heads[put.record].get("privacy", ()))
        return puts

    def _deleted(self, put: Put, current: tuple[str, ...]) -> Put:
        record = self._reader.get(put.record)
        if record is None:  # a type that this version does not know
            return put._replace(values=(merge.gone(()),), bases=current)
        return self._journal.deletion(record)._replace(bases=current)

    def _permission(self, put: Put, before: list[Head], past: "_ChangeCache", present: tuple[str, ...]) -> list[Put]:
        """Restores the permission of a text that is set back to a version which was shareable."""
        given = past.heads(put.record, "privacy", present)
        if not given or not before or merge.resolve_privacy(given, before).value is None:
            return []
        return [Put(put.record, put.type, "privacy", (merge.resolve_privacy(given, before).value,), present)]


class _ChangeCache:
    """Looks up changes by id; each is read only once."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[str, dict[tuple[str, str], Put]] = {}
        self._changes: dict[str, Change | None] = {}
        self._seqs: dict[str, int] = {}

    def change(self, change: str) -> Change | None:
        """A change of the log; None if it is unknown."""
        if change not in self._changes:
            found = self._reader.log.find(change)
            self._changes[change] = found[1] if found else None
            self._seqs[change] = found[0] if found else 0
            self._known[change] = {(put.record, put.register): put for put in found[1].puts} if found else {}
        return self._changes[change]

    def put(self, change: str, record: str, register: str) -> Put | None:
        """What a change set a register to; None if it did not."""
        self.change(change)
        return self._known[change].get((record, register))

    def heads(self, record: str, register: str, changes: Iterable[str]) -> list[Head]:
        """The heads that these changes wrote to a register, sorted."""
        found: list[Head] = []
        for one in changes:
            put, change = self.put(one, record, register), self.change(one)
            if put is not None and change is not None:
                found += merge.heads_of(put, change.id, change.clock)
        return sorted(found, key=lambda head: head.order)

    def current(self, record: str, register: str, present: Iterable[str], change: str) -> tuple[str, ...]:
        """Those of a register's present heads that have the value of ``change``: written by it or restored to it."""
        return tuple(head for head in present if change in self._restore_chain(record, register, head))

    def introduced_at(self, record: str, register: str, head: str) -> int:
        """The seq of the change that introduced the value of a head; undone edits do not count."""
        return self.seq_of(self._restore_chain(record, register, head)[-1])

    def seq_of(self, change: str) -> int:
        """The seq of a change; 0 for an unknown one."""
        self.change(change)
        return self._seqs[change]

    def _restore_chain(self, record: str, register: str, head: str) -> list[str]:
        """A head, the change whose value it restored, the one whose value that had restored, and so on; ends with an
        empty id if there was no value before."""
        chain = [head]
        while True:
            change = self.change(chain[-1])
            put = self.put(chain[-1], record, register)
            if change is None or put is None or change.undoes is None:
                return chain
            undone = self.put(change.undoes, record, register) or put
            if len(undone.bases) > 1:
                return chain
            if not undone.bases:
                return [*chain, ""]
            chain.append(undone.bases[0])


def _undone(changes: list[Change]) -> set[str]:
    """The ids of changes undone by an undo that is itself not undone; ``changes`` are newest first."""
    undone: set[str] = set()
    for change in changes:
        if change.undoes is not None and change.id not in undone:
            undone.add(change.undoes)
    return undone


def _restored(put: Put, before: list[Head], current: tuple[str, ...]) -> Put:
    values = tuple(head.value for head in before) or (None,)
    origins = tuple(head.origin or head.change for head in before) if len(before) > 1 else ()
    return put._replace(values=values, bases=current, origins=origins)


def _permissions(given: list[Head], texts: list[Head] | None) -> tuple[Any, ...]:
    """The values of restored permissions. A change also covers the text it writes itself; if that text (``texts``) is
    restored, too, and was never covered, this is excluded by ``"own": False``."""
    fits = texts is None or merge.resolve_privacy(given, texts).value is not None
    values = [{"covers": sorted(merge.permitted(head))} if isinstance(head.value, dict) else None for head in given]
    return tuple(value if value is None or fits else {**value, "own": False} for value in values) or (None,)
