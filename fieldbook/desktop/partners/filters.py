"""What of the partners' list is shown, and how: a filter, an order, the columns; each can be kept under a name."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from fieldbook.desktop.kit.words import kind_said
from fieldbook.desktop.partners.columns import SHOWN
from fieldbook.insight.partner_rows import PartnerRow, Standing
from fieldbook.storage.words import fold


@dataclass(frozen=True, slots=True)
class Filter:
    """Which partners are shown; empty parts let all through. Archived ones are shown only when asked for."""

    text: str = ""
    kind: str = ""
    level: str = ""
    standing: str = ""
    tag: str = ""

    def lets(self, row: PartnerRow) -> bool:
        """Whether a partner is shown."""
        one = row.partner
        if (self.standing or "") != Standing.ARCHIVED and one.archived:
            return False
        if self.kind and one.kind.value != self.kind:
            return False
        if self.level and one.level != self.level:
            return False
        if self.tag and self.tag not in one.tags:
            return False
        if self.standing and self.standing not in {standing.value for standing in row.standings}:
            return False
        words = fold(self.text).split()
        if not words:
            return True
        found = fold(
            " ".join((one.name, *one.aliases, one.town, one.level, one.territory, kind_said(one.kind), *one.tags))
        )
        return all(word in found for word in words)


@dataclass(frozen=True, slots=True)
class View:
    """A way to look at the list. ``down`` turns the order round."""

    name: str = ""
    filter: Filter = field(default_factory=Filter)
    sort: str = "name"
    down: bool = False
    columns: tuple[str, ...] = SHOWN

    def plain(self) -> dict[str, Any]:
        """The view as it is kept in the settings."""
        return {**asdict(self), "columns": list(self.columns)}


def read_views(kept: Iterable[Any], known: Iterable[str]) -> list[View]:
    """The views that were kept; what this version does not know of one is left out."""
    names = tuple(known)
    return [_read(one, names) for one in kept if isinstance(one, Mapping)]


def _read(kept: Mapping[str, Any], names: tuple[str, ...]) -> View:
    given = kept.get("filter")
    parts = {part: str(given[part]) for part in asdict(Filter()) if part in given} if isinstance(given, Mapping) else {}
    listed = kept.get("columns")
    wanted = {"name", *(str(one) for one in listed)} if isinstance(listed, list | tuple) and listed else set(SHOWN)
    shown = tuple(one for one in names if one in wanted)
    sort = str(kept.get("sort", "name"))
    return View(
        str(kept.get("name", "")), Filter(**parts), sort if sort in names else "name", bool(kept.get("down")), shown
    )
