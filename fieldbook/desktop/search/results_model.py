"""The model of search results, grouped by type; a row is read from the book when it is first shown."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from fieldbook.desktop.kit.row_model import Index
from fieldbook.desktop.search.match_highlight import marked
from fieldbook.desktop.search.results import Result, excerpt, result_rows
from fieldbook.journal.journal import Journal
from fieldbook.storage.reader import Hit

#: Number of rows read together.
_BLOCK = 48

#: The order of groups; other types follow.
ORDER = ("partner", "person", "commitment", "visit", "ask", "note", "todo", "review", "investment", "number")


def format_type(type_: str) -> str:
    """Returns the translated plural name of a record type."""
    names = {
        "partner": _tr("Partners"),
        "person": _tr("People"),
        "commitment": _tr("Commitments"),
        "visit": _tr("Visits"),
        "ask": _tr("Asks"),
        "note": _tr("Notes"),
        "todo": _tr("To-dos"),
        "review": _tr("Reviews"),
        "investment": _tr("Investments"),
        "number": _tr("Numbers"),
        "role": _tr("Roles"),
    }
    return names.get(type_, type_)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Found", text)


def grouped(hits: Sequence[Hit]) -> dict[str, list[str]]:
    """Returns the ids by record type, in the order of groups."""
    found: dict[str, list[str]] = {}
    for hit in hits:
        found.setdefault(hit.type, []).append(hit.id)
    return dict(sorted(found.items(), key=lambda one: ORDER.index(one[0]) if one[0] in ORDER else len(ORDER)))


class ResultsModel(QAbstractListModel):
    """Headings and records. A record is read when its row is first shown, so thousands of results open at once."""

    def __init__(self, journal: Journal, parent: QObject) -> None:
        super().__init__(parent)
        self._journal = journal
        self._query = ""
        self._ids: list[str] = []
        self._headings: dict[int, Result] = {}
        self._read: dict[int, Result] = {}

    def show_groups(self, groups: dict[str, list[str]], query: str) -> None:
        """Replaces the results."""
        self.beginResetModel()
        self._query, self._ids, self._headings, self._read = query, [], {}, {}
        for type_, ids in groups.items():
            self._headings[len(self._ids)] = Result("", f"{format_type(type_)} · {len(ids)}".upper(), "")
            self._ids += ["", *ids]
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def row(self, place: int) -> Result:
        """Returns the row at an index; reads the block around it if needed."""
        if place in self._headings:
            return self._headings[place]
        if place not in self._read:
            start = place - place % _BLOCK
            wanted = [at for at in range(start, min(start + _BLOCK, len(self._ids))) if at not in self._headings]
            lines = {
                line.record: line for line in result_rows(self._journal, [self._ids[at] for at in wanted], self._query)
            }
            for at in wanted:
                line = lines.get(self._ids[at])
                self._read[at] = self._matching(line) if line is not None else Result("trash-2", "", "")
        return self._read[place]

    def _matching(self, line: Result) -> Result:
        """Returns the row with the matching part of the text below, if the title itself does not match."""
        if not marked(line.text, self._query):
            record = self._journal.reader.get(line.record)
            words = getattr(record, "words", "") or ""
            if found := marked(words, self._query):
                place = max(0, found[0][0] - 40)
                cut = " ".join(words[place : place + 160].split())
                return Result(line.icon, line.text, excerpt(cut, self._query), line.record, line.under)
        return Result(line.icon, line.text, "", line.record, line.under)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.under, row.key) if part)
        return row if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.row() in self._headings:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def first(self) -> int:
        """The index of the first record; -1 when there is none."""
        return 1 if len(self._ids) > 1 else -1
