"""The cells of one table row, by the field that each column is mapped to."""

import re
from collections.abc import Sequence

from fieldbook.exchange.csv_reader import TableRow
from fieldbook.exchange.formula_guard import unguard
from fieldbook.exchange.header_mapping import ColumnMapping
from fieldbook.exchange.match_keys import Identity, identity
from fieldbook.model.value_types import Address

#: What an address is when no cell has anything of it.
NOWHERE = Address()

#: What lists write where there is nothing.
_NOTHING = frozenset({"", "-", "--", "n/a", "#n/a", "null", "(null)", "k.a.", "#ref!", "#value!", "[not provided]"})


class RowCells:
    """The cells of one row by field; of the columns (with their places) that mean something."""

    def __init__(self, row: TableRow, columns: Sequence[tuple[int, ColumnMapping]]) -> None:
        self.row = row
        self.by_field: dict[str, list[tuple[str, str]]] = {}
        for place, column in columns:
            raw = row.cells[place]
            if raw and raw.casefold() not in _NOTHING:
                self.by_field.setdefault(column.field, []).append((column.name, unguard(raw)))

    def one(self, field: str) -> str:
        """The value of a field that takes one column."""
        found = self.by_field.get(field)
        return found[0][1] if found else ""

    def header(self, field: str) -> str:
        """The column that gave it."""
        found = self.by_field.get(field)
        return found[0][0] if found else ""

    def identity(self, field: str) -> Identity | None:
        """The id of a record in the other program."""
        found = self.by_field.get(field)
        return identity(*found[0]) if found else None

    def many(self, field: str) -> list[str]:
        """Everything in a column, or several, that lists things."""
        parts = [part.strip() for _, cell in self.by_field.get(field, ()) for part in re.split(r"[;,\n|]", cell)]
        return [part for part in dict.fromkeys(parts) if part]

    def address(self) -> Address:
        """The first address that has anything in it."""
        for which in ("address", "other"):
            if not any(field.startswith(which) for field in self.by_field):
                continue
            parts = {name: self.one(f"{which}.{name}") for name in ("street", "city", "region", "postcode", "country")}
            second = self.one(f"{which}.street2")
            parts["street"] = "\n".join(part for part in (parts["street"], second) if part)
            if any(parts.values()):
                return Address(**parts)
        return NOWHERE
