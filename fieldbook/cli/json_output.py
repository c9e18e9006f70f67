"""Records as JSON for scripts: all fields as plain values, the state, and the names of what IDs refer to."""

import json
from collections.abc import Iterable
from typing import Any

from fieldbook.cli.context import CommandContext
from fieldbook.journal.journal import Journal
from fieldbook.model.ask import Ask
from fieldbook.model.codec import to_plain
from fieldbook.model.commitment import Commitment
from fieldbook.model.note import Note
from fieldbook.model.record import FieldSpec, Record, specs
from fieldbook.model.visit import Visit


class JsonRecords:
    """Converts records to plain values; looks each name up once."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._titles: dict[str, str] = {}

    def of(self, record: Record) -> dict[str, Any]:
        """``id``, ``type``, ``title``, every field, ``X_name`` beside every id in ``X``; ``day`` and ``state`` where
        the type has them."""
        out: dict[str, Any] = {"id": record.id, "type": record.TYPE, "title": record.title}
        for name, spec in specs(type(record)).items():
            value = to_plain(spec.type, getattr(record, name))
            out[name] = value
            if spec.refers:
                self._add_names(out, name, spec, value)
        if isinstance(record, Visit | Note | Ask | Commitment):
            out["day"] = record.day.isoformat() if record.day else None
        if (state := self._state(record)) is not None:
            out["state"] = state
        if isinstance(record, Commitment):
            out["days_late"] = record.days_late(self._journal.today())
        if isinstance(record, Note):
            out["shareable"] = record.shareable
        return out

    def title(self, record: str | None) -> str:
        """The title of a record; empty for None."""
        if not record:
            return ""
        if record not in self._titles:
            found = self._journal.reader.get(self._journal.reader.canon(record))
            self._titles[record] = found.title if found is not None else ""
        return self._titles[record]

    def titles(self, records: Iterable[str]) -> str:
        """The titles of some records, separated by commas."""
        return ", ".join(filter(None, map(self.title, records)))

    def _add_names(self, out: dict[str, Any], name: str, spec: FieldSpec, value: Any) -> None:
        if spec.refers == "*" and spec.many:
            out[f"{name}_names"] = [self.title(record) for record in value]
        elif spec.refers == "*":
            out[f"{name}_name"] = self.title(value)
        else:
            for element in value if spec.many else [value] if value else []:
                for part in spec.refers.split():
                    element[f"{part}_name"] = self.title(element.get(part))

    def _state(self, record: Record) -> str | None:
        if isinstance(record, Commitment):
            return record.state(self._journal.today()).value
        if isinstance(record, Visit):
            return record.state.value
        if isinstance(record, Ask):
            return "open" if record.is_open() else "answered"
        return None


def print_json(context: CommandContext, records: Iterable[Any]) -> None:
    """Prints an array, one element per line."""
    lines = ",\n".join(json.dumps(record, ensure_ascii=False) for record in records)
    context.print_lines("[\n" + lines + "\n]" if lines else "[]")
