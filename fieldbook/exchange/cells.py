"""The cells of one table row, by the field that each column is mapped to."""

import re
from collections.abc import Sequence

from fieldbook.exchange.csv_reader import TableRow
from fieldbook.exchange.formula_guard import unguard
from fieldbook.exchange.header_mapping import ColumnMapping
from fieldbook.exchange.match_keys import Identity, identity
from fieldbook.model.value_types import Address

#: The empty address of a row whose address cells are all empty.
NOWHERE = Address()

#: What lists write in empty cells.
_NOTHING = frozenset({"", "-", "--", "n/a", "#n/a", "null", "(null)", "k.a.", "#ref!", "#value!", "[not provided]"})


class RowCells:
    """The cells of one row by field. ``columns`` are the mapped columns with their positions (from 0)."""

    def __init__(self, row: TableRow, columns: Sequence[tuple[int, ColumnMapping]]) -> None:
        self.row = row
        self.by_field: dict[str, list[tuple[str, str]]] = {}
        for place, column in columns:
            raw = row.cells[place]
            if raw and raw.casefold() not in _NOTHING:
                self.by_field.setdefault(column.field, []).append((column.name, unguard(raw)))

    def one(self, field: str) -> str:
        """The value of a field that takes one column; empty if there is none."""
        found = self.by_field.get(field)
        return found[0][1] if found else ""

    def header(self, field: str) -> str:
        """The name of the column that has the value of a field; empty if there is none."""
        found = self.by_field.get(field)
        return found[0][0] if found else ""

    def identity(self, field: str) -> Identity | None:
        """The id in the other program, from an id field; None if there is none."""
        found = self.by_field.get(field)
        return identity(*found[0]) if found else None

    def many(self, field: str) -> list[str]:
        """The distinct elements of all columns of a field, split at semicolons, commas, bars and line breaks."""
        parts = [part.strip() for _, cell in self.by_field.get(field, ()) for part in re.split(r"[;,\n|]", cell)]
        return [part for part in dict.fromkeys(parts) if part]

    def address(self) -> Address:
        """The first address that is not empty: the main one, else the ``other`` one."""
        for which in ("address", "other"):
            if not any(field.startswith(which) for field in self.by_field):
                continue
            parts = {name: self.one(f"{which}.{name}") for name in ("street", "city", "region", "postcode", "country")}
            second = self.one(f"{which}.street2")
            parts["street"] = "\n".join(part for part in (parts["street"], second) if part)
            if any(parts.values()):
                return Address(**parts)
        return NOWHERE
