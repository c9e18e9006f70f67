"""Fields of records as text: names in place of IDs, days with their weekday."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.tables import format_amount, format_day, one_line
from fieldbook.model.partner import US
from fieldbook.model.registry import spec_of

#: Names on screen of fields, where they differ from those in the code.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "by_side": "owed by", "to_side": "owed to", "by_person": "by", "to_person": "to", "given_on": "given",
        "facts": "events", "when": "time", "into": "merged into", "privacy": "shareable", "how": "meeting type",
        "frozen_on": "wording fixed since", "recap_on": "recap sent", "written_up": "notes written", "on": "day",
        "level_basis": "level basis", "answered_on": "answered", "done_on": "done", "source_id": "source ID",
        "cancelled_on": "cancelled", "voices": "asked by", "as_of": "as of", "cadence": "visit cadence",
    }
)  # fmt: skip

#: Parts of a value that mean nothing to the user.
_OMITTED = frozenset({"id", "position", "fold", "covers", "own", "note"})


def field_name(name: str) -> str:
    """The name of a field on screen."""
    return _NAMES.get(name, name.replace("_", " "))


class FieldFormatter:
    """Formats plain values, as ``to_plain`` makes them."""

    def __init__(self, json_records: JsonRecords) -> None:
        self._json_records = json_records

    def register(self, type_name: str, register: str, value: Any) -> str:
        """The value of one register, several of which may make up a field."""
        spec = spec_of(type_name, register)
        if spec is not None and spec.refers == "*" and isinstance(value, str):
            return self.name(value)
        return self.value(value, register.partition("/")[0])

    def name(self, record: str) -> str:
        """The title of a record; ``us`` for our company."""
        title = self._json_records.title(record)
        return "us" if record == US and title in ("", "Us") else title or record[-8:]

    def value(self, value: Any, field: str = "") -> str:
        """A plain value as text."""
        if value is None or value == "":
            return "–"
        if field == "privacy":
            return "yes"
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, dict):
            return self._group(value)
        if isinstance(value, list):
            return "; ".join(self.value(element) for element in value)
        if field == "cadence":
            return f"{value} day{'s' * (value != 1)}"
        return one_line(_format_if_day(value)) if isinstance(value, str) else str(value)

    def _group(self, value: dict[str, Any]) -> str:
        if {"start", "zone"} <= value.keys():
            start = datetime.fromisoformat(value["start"])
            return f"{format_day(start.date())} {start:%H:%M}, {value.get('minutes', 60)} minutes ({value['zone']})"
        if {"amount", "currency"} <= value.keys():
            return self._money(value)
        if "what" in value and "on" in value:
            return self._event(value)
        parts = [
            self._part(name, part) for name, part in value.items() if name not in _OMITTED and part not in (None, "")
        ]
        return ", ".join(filter(None, parts))

    def _part(self, name: str, part: Any) -> str:
        if name.endswith("_name"):
            return ""
        if name in ("person", "partner", "known_by") and isinstance(part, str):
            return self.name(part)
        if name == "came":
            return "present" if part else "absent"
        if name == "told_on":
            return f"informed {self.value(part)}"
        return self.value(part)

    def _money(self, value: dict[str, Any]) -> str:
        parts = [format_amount(_decimal(value["amount"]), value["currency"])]
        if value.get("delivered"):
            on = f" on {self.value(value['delivered_on'])}" if value.get("delivered_on") else ""
            parts.append(f"delivered {format_amount(_decimal(value['delivered']), value['currency'])}{on}")
        return ", ".join([*parts, *(["reissued"] if value.get("reissued") else [])])

    def _event(self, value: dict[str, Any]) -> str:
        text = f"{value['what']} on {self.value(value['on'])}"
        text += f" to {self.value(value['to'])}" if value.get("to") else ""
        text += f", {value['told']} informed" if value.get("told") else ""
        return text + (f": {one_line(value['reason'])}" if value.get("reason") else "")


def _format_if_day(text: str) -> str:
    """An ISO day with its weekday; any other text unchanged."""
    try:
        return format_day(date.fromisoformat(text)) if len(text) == 10 else text
    except ValueError:
        return text


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal(0)
