"""Fields of records in plain words, for a reader: names for ids, days with their weekday, no brackets."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from types import MappingProxyType
from typing import Any

from fieldbook.cli.json_output import JsonRecords
from fieldbook.cli.tables import amount, day, one_line
from fieldbook.model.partner import US
from fieldbook.model.registry import spec_of

#: Fields whose own name says too little or too much.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "by_side": "owed by", "to_side": "owed to", "by_person": "by", "to_person": "to", "given_on": "given",
        "facts": "events", "when": "time", "into": "merged into", "privacy": "shareable", "how": "meeting type",
        "frozen_on": "wording fixed since", "recap_on": "recap sent", "written_up": "notes written", "on": "day",
        "level_basis": "level basis", "answered_on": "answered", "done_on": "done", "source_id": "source ID",
        "cancelled_on": "cancelled", "voices": "asked by", "as_of": "as of", "cadence": "visit cadence",
    }
)  # fmt: skip

#: Parts of a value that are no news for a reader.
_SILENT = frozenset({"id", "position", "fold", "covers", "own", "note"})


def field_name(name: str) -> str:
    """What a field is called."""
    return _NAMES.get(name, name.replace("_", " "))


class FieldFormatter:
    """Says plain values; looks names up as the records do."""

    def __init__(self, plain: JsonRecords) -> None:
        self._plain = plain

    def register(self, type_name: str, register: str, value: Any) -> str:
        """The value of one register, of which several make up a field."""
        spec = spec_of(type_name, register)
        if spec is not None and spec.refers == "*" and isinstance(value, str):
            return self.name(value)
        return self.value(value, register.partition("/")[0])

    def name(self, record: str) -> str:
        """A record by its title; our own company is we."""
        title = self._plain.title(record)
        return "us" if record == US and title in ("", "Us") else title or record[-8:]

    def value(self, value: Any, field: str = "") -> str:
        """A plain value in words."""
        if value is None or value == "":
            return "–"
        if field == "privacy":
            return "yes"
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, dict):
            return self._group(value)
        if isinstance(value, list):
            return "; ".join(self.value(one) for one in value)
        if field == "cadence":
            return f"{value} day{'s' * (value != 1)}"
        return one_line(_told(value)) if isinstance(value, str) else str(value)

    def _group(self, value: dict[str, Any]) -> str:
        if {"start", "zone"} <= value.keys():
            start = datetime.fromisoformat(value["start"])
            return f"{day(start.date())} {start:%H:%M}, {value.get('minutes', 60)} minutes ({value['zone']})"
        if {"amount", "currency"} <= value.keys():
            return self._money(value)
        if "what" in value and "on" in value:
            return self._fact(value)
        said = [
            self._part(name, part) for name, part in value.items() if name not in _SILENT and part not in (None, "")
        ]
        return ", ".join(part for part in said if part)

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
        said = [amount(_decimal(value["amount"]), value["currency"])]
        if value.get("delivered"):
            on = f" on {self.value(value['delivered_on'])}" if value.get("delivered_on") else ""
            said.append(f"delivered {amount(_decimal(value['delivered']), value['currency'])}{on}")
        return ", ".join([*said, *(["reissued"] if value.get("reissued") else [])])

    def _fact(self, value: dict[str, Any]) -> str:
        said = f"{value['what']} on {self.value(value['on'])}"
        said += f" to {self.value(value['to'])}" if value.get("to") else ""
        said += f", {value['told']} informed" if value.get("told") else ""
        return said + (f": {one_line(value['reason'])}" if value.get("reason") else "")


def _told(text: str) -> str:
    """A day with its weekday; any other text as it is."""
    try:
        return day(date.fromisoformat(text)) if len(text) == 10 else text
    except ValueError:
        return text


def _decimal(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal(0)
