"""Undo and redo: changes like any other, that set back what the undone one replaced."""

from fieldbook.errors import UserError
from fieldbook.journal.door import Journal
from fieldbook.journal.entry import Done, Entry
from fieldbook.model import merge
from fieldbook.model.book import LIFE, kind_of
from fieldbook.model.change import Change, Put
from fieldbook.model.merge import Head
from fieldbook.model.record import Kind
from fieldbook.storage.log import versions_in

#: How far back undo looks for something to take back.
_REACH = 500


class Undo:
    """Takes changes of this replica back, and brings them in again, as long as nothing later was built on them."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._reader = journal.reader

    def next_undo(self) -> Change | None:
        """The change that undo would take back; None when there is none, or something was built on it."""
        changes = self._own()
        undone = self._undone(changes)
        for change in changes:
            if change.undoes is None and change.id not in undone:
                return change if self._stands_alone(change) else None
        return None

    def next_redo(self) -> Change | None:
        """The undo that redo would take back: only while nothing new was done since."""
        changes = self._own()
        undone = self._undone(changes)
        originals = {change.id for change in changes if change.undoes is None}
        for change in changes:
            if change.undoes is None and change.id not in undone:
                return None
            if change.undoes in originals and change.id not in undone:
                return change if self._stands_alone(change) else None
        return None

    def undo(self) -> Done:
        """Takes the latest change back; raises UserError when there is nothing to undo."""
        change = self.next_undo()
        if change is None:
            raise UserError("There is nothing to undo, or something later was built on the last change.")
        return self.take_back(change, "undo")

    def redo(self) -> Done:
        """Brings back what undo took; raises UserError when there is nothing to redo."""
        change = self.next_redo()
        if change is None:
            raise UserError("There is nothing to redo.")
        return self.take_back(change, "redo")

    def take_back(self, change: Change, label: str = "undo") -> Done:
        """Takes any change back that nothing was built on; raises UserError otherwise."""
        if not self._stands_alone(change):
            raise UserError(
                "Something later was built on this change.",
                kept="Nothing was changed.",
                todo="Undo the later one first.",
            )
        original = self._original(change)
        entry = Entry(label, {"label": original.label, "parameters": original.parameters})
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

    def _own(self) -> list[Change]:
        return [change for _, change in self._reader.log.newest(_REACH, self._journal.replica)]

    def _undone(self, changes: list[Change]) -> set[str]:
        """Changes taken back by an undo that itself stands; ``changes`` come newest first."""
        undone: set[str] = set()
        for change in changes:
            if change.undoes is not None and change.id not in undone:
                undone.add(change.undoes)
        return undone

    def _stands_alone(self, change: Change) -> bool:
        made = {put.record for put in change.puts if put.register == LIFE and put.values == (merge.here(),)}
        heads = {record: self._reader.heads(record) for record in dict.fromkeys(put.record for put in change.puts)}
        if any(heads[put.record].get(put.register) != (change.id,) for put in change.puts):
            return False
        for record in made:
            if any(changes != (change.id,) for changes in heads[record].values()) and change.undoes is None:
                return False
            if any(maker != change.id for _, maker in self._reader.referring(record)) and change.undoes is None:
                return False
        return True

    def _reversal(self, change: Change) -> list[Put]:
        replaced = self._replaced(change)
        puts = []
        made = {put.record for put in change.puts if put.register == LIFE and not put.bases}
        for put in change.puts:
            versions = replaced.get((put.record, put.register), {})
            before = sorted(
                (head for base in put.bases for head in versions.get(base, ())), key=lambda head: head.order
            )
            if put.register == LIFE and not before:
                puts.append(self._unmade(put))
            elif put.record not in made:
                values = tuple(head.value for head in before) or (None,)
                puts.append(Put(put.record, put.type, put.register, values, (change.id,)))
                puts += self._permission(put, before)
        return puts

    def _replaced(self, change: Change) -> dict[tuple[str, str], dict[str, tuple[Head, ...]]]:
        """What a change replaced: (record, register) -> change -> its versions. Each base is read once, however many
        records it wrote."""
        wanted = {(put.record, put.register) for put in change.puts if put.bases}
        found: dict[tuple[str, str], dict[str, tuple[Head, ...]]] = {}
        for base in dict.fromkeys(base for put in change.puts for base in put.bases):
            known = self._reader.log.find(base)
            for put in known[1].puts if known else ():
                if known and (put.record, put.register) in wanted:
                    written = merge.heads_of(put, base, known[1].clock)
                    found.setdefault((put.record, put.register), {})[base] = written
        return found

    def _unmade(self, put: Put) -> Put:
        record = self._reader.get(put.record)
        assert record is not None
        return self._journal.deletion(record)

    def _permission(self, put: Put, before: list[Head]) -> list[Put]:
        """A text set back to a version that was shareable is that version again: its permission goes with it."""
        if kind_of(put.type, put.register) is not Kind.TEXT or put.register != "body":
            return []
        heads = self._reader.heads(put.record).get("privacy", ())
        versions = versions_in((one for _, one in self._reader.log.of_record(put.record)), put.record, "privacy")
        present = [head for change in heads for head in versions.get(change, ())]
        if not present or not before or merge.show_privacy(present, before).value is None:
            return []
        covers = sorted({change for head in present for change in (*head.value["covers"], head.change)})
        return [Put(put.record, put.type, "privacy", ({"covers": covers},), tuple(heads))]
