"""Describes a change for the user: its label (a message id that never changes) and parameters -> a sentence."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from fieldbook.errors import Message, Parameter
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import Partner
from fieldbook.model.record import Record
from fieldbook.model.visit import Visit

#: Label -> English sentence. ``{commitment}``, ``{visit}``, ``{partner}``, ``{other}``, ``{ask}``, ``{todo}`` and
#: ``{person}`` are ids of records and are replaced by their titles; other parameters are days and counts.
SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "ask.answered": "Answered “{ask}”",
        "asks.joined": "Merged two asks into “{ask}”",
        "captured": "Added a note about {partner}",
        "commitment.broken": "Marked “{commitment}” as broken",
        "commitment.chased": "Followed up on “{commitment}”",
        "commitment.given": "New commitment with {partner}",
        "commitment.kept": "Kept “{commitment}”",
        "commitment.mended": "Edited “{commitment}”",
        "commitment.moved": "Moved “{commitment}” to {to}",
        "commitment.released": "Released “{commitment}”",
        "commitment.waits": "Changed who “{commitment}” is waiting on",
        "imported": "Imported files",
        "number.entered": "Entered a number for {partner}",
        "partner.added": "Added {partner}",
        "partner.archived": "Archived {partner}",
        "partner.changed": "Changed {partner}",
        "partner.restored": "Unarchived {partner}",
        "partners.archived": "Archived several partners",
        "partners.merged": "Merged {other} into {partner}",
        "partners.restored": "Unarchived several partners",
        "people.merged": "Merged {other} into {person}",
        "person.added": "Added {person} at {partner}",
        "person.changed": "Changed {person}",
        "person.known": "Added {person}",
        "person.moved": "{person} moved to {partner}",
        "recap.sent": "Marked recap as sent: {visit}",
        "review.prepared": "Prepared review with {partner}",
        "review.printed": "Printed review",
        "review.typed": "Entered review notes for {partner}",
        "role.begun": "{person} started at {partner}",
        "role.changed": "{person} has a new role at {partner}",
        "role.ended": "{person} left {partner}",
        "salvaged": "Recovered records that were missing from the change log",
        "todo.added": "Added to-do: {todo}",
        "todo.changed": "Changed to-do “{todo}”",
        "todo.done": "Completed to-do: {todo}",
        "todo.dropped": "Dropped to-do: {todo}",
        "todo.reopened": "Reopened to-do: {todo}",
        "todos.added": "Added several to-dos",
        "us.named": "Named our company",
        "value.restored": "Restored an earlier value of {record}",
        "visit.cancelled": "Cancelled visit: {visit}",
        "visit.changed": "Changed visit: {visit}",
        "visit.confirmed": "Confirmed visit: {visit}",
        "visit.finished": "Wrapped up visit: {visit}",
        "visit.held": "Marked visit as held: {visit}",
        "visit.moved": "Moved visit with {visit} to {to}",
        "visit.planned": "Planned visit: {visit}",
    }
)

#: Parameters of labels that hold the id of a record; its title is shown in their place.
RECORD_PARAMETERS = frozenset({"commitment", "visit", "partner", "other", "ask", "todo", "person", "record"})


def describe(journal: Journal, label: str, parameters: Mapping[str, Any]) -> Message:
    """The sentence for a change; for undo and redo it contains the sentence of the original change."""
    if label in ("undo", "redo"):
        inner = describe(journal, str(parameters.get("label", "")), parameters.get("parameters", {}))
        source = "Undone: {what}" if label == "undo" else "Redone: {what}"
        return Message(source, {"what": inner})
    formatted = {key: _format_parameter(journal, key, value) for key, value in parameters.items()}
    if label == "visit.moved":
        # The title has the visit's current time, which would contradict the time it was moved to.
        formatted["visit"] = _partner_names(journal, journal.reader.get(str(parameters.get("visit", ""))))
    source = SENTENCES.get(label, "Changed the book ({label})")
    wanted = {key: formatted.get(key, "") for key in (*RECORD_PARAMETERS, "to")}
    return Message(source, {**wanted, **formatted, "label": label})


def _format_parameter(journal: Journal, key: str, value: Any) -> Parameter:
    if key in RECORD_PARAMETERS and value:
        # For a merged record, its own name, not that of the record it was merged into.
        return _title(journal, str(value) if key == "other" else journal.reader.canon(str(value)))
    if key == "to":
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            return str(value)
        return moment if "T" in str(value) else moment.date()
    return value if isinstance(value, int) else str(value)


def _title(journal: Journal, record: str) -> Parameter:
    found = journal.reader.get(record)
    if isinstance(found, Visit):
        who = _partner_names(journal, found)
        return Message("{who}, {when}", {"who": who, "when": found.when.start}) if found.when else who
    if isinstance(found, Commitment):
        return found.spoken
    return found.title if found is not None else "?"


def _partner_names(journal: Journal, found: Record | None) -> str:
    """The names of the partners of a visit."""
    partners = found.partners if isinstance(found, Visit) else ()
    return ", ".join(one.name for one in journal.reader.many(Partner, partners).values())
