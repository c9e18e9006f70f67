"""Filter, order and columns of the list of partners, as a value that can be saved as a view."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from types import MappingProxyType
from typing import Any

from fieldbook.desktop.partners.columns import SHOWN
from fieldbook.insight.partner_rows import PartnerRow, Standing
from fieldbook.search_key import search_key

#: Parts of a filter that accept only these values.
_CHOICES: Mapping[str, frozenset[str]] = MappingProxyType({"standing": frozenset(one.value for one in Standing)})


@dataclass(frozen=True, slots=True)
class PartnerFilter:
    """Which partners are shown; an empty part matches all. Archived partners are shown only when asked for."""

    text: str = ""
    kind: str = ""
    level: str = ""
    standing: str = ""
    tag: str = ""

    def among(self, rows: Iterable[PartnerRow]) -> list[PartnerRow]:
        """Returns the rows that match, in the given order."""
        words = search_key(self.text).split()
        shown = [row for row in rows if all(word in row.words for word in words)] if words else list(rows)
        if self.standing != Standing.ARCHIVED:
            shown = [row for row in shown if not row.partner.archived]
        if self.kind:
            shown = [row for row in shown if row.partner.kind.value == self.kind]
        if self.level:
            shown = [row for row in shown if row.partner.level == self.level]
        if self.tag:
            shown = [row for row in shown if self.tag in row.partner.tags]
        if self.standing:
            wanted = Standing(self.standing)
            shown = [row for row in shown if wanted in row.standings]
        return shown


@dataclass(frozen=True, slots=True)
class PartnerView:
    """Filter, sort column and columns of the list. ``down`` means descending."""

    name: str = ""
    filter: PartnerFilter = field(default_factory=PartnerFilter)
    sort: str = "name"
    down: bool = False
    columns: tuple[str, ...] = SHOWN

    def plain(self) -> dict[str, Any]:
        """Returns the view as plain data for storage."""
        return {**asdict(self), "columns": list(self.columns)}


def read_views(kept: Iterable[Any], known: Iterable[str]) -> list[PartnerView]:
    """Reads stored views; columns and values that this version does not know are dropped."""
    names = tuple(known)
    return [_read(one, names) for one in kept if isinstance(one, Mapping)]


def _read(kept: Mapping[str, Any], names: tuple[str, ...]) -> PartnerView:
    given = kept.get("filter")
    parts = (
        {part: str(given[part]) for part in asdict(PartnerFilter()) if part in given}
        if isinstance(given, Mapping)
        else {}
    )
    parts = {part: value for part, value in parts.items() if part not in _CHOICES or value in _CHOICES[part]}
    listed = kept.get("columns")
    wanted = {"name", *(str(one) for one in listed)} if isinstance(listed, list | tuple) and listed else set(SHOWN)
    shown = tuple(one for one in names if one in wanted)
    sort = str(kept.get("sort", "name"))
    return PartnerView(
        str(kept.get("name", "")),
        PartnerFilter(**parts),
        sort if sort in names else "name",
        bool(kept.get("down")),
        shown,
    )
