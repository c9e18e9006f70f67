"""A language that makes every text a third longer and puts it in brackets; all that can be read in a window."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QPainter, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from fieldbook.journal.journal import Journal
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.review.labels import LANGUAGE
from gathering import Gatherer
from tests.desktop.hands import Hands

ROOT = Path(__file__).parents[2]

#: Patterns of days are not read by anybody; levels with their days, proposed as they are typed, have to be readable.
_PATTERN = re.compile(r"[dMy,. ]+|(\w+ \d+(, )?)+")

_RICH = re.compile(r"<(/?[abip]|br|span|html)\b[^>]*>")

_BRACKETED = re.compile("⟦[^⟦⟧]*⟧")


class Pseudo(QTranslator):
    """Every text that was gathered for translators, a third longer and in brackets; one that was not stays as it is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = {(word.context, word.source) for word in Gatherer(ROOT).words}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        if (context, sourceText) not in self._words:
            return ""
        if _PATTERN.fullmatch(sourceText) or sourceText == str(LANGUAGE):
            return sourceText
        plain = re.sub(r"\{[^}]*\}|&", "", sourceText)
        longer = "ěłõ" * (1 + len(plain) // 9)
        return f"⟦{sourceText} {longer[: max(1, round(len(plain) / 3) - 3)]}⟧"


def install(qt: QApplication) -> None:
    """Has everything said in the pseudo language from now on."""
    QCoreApplication.installTranslator(Pseudo(qt))


def texts_of(hands: Hands) -> Iterator[tuple[str, str]]:
    """All that can be read or is read out in the window now: where it stands, and the text."""
    yield "window", hands.window.windowTitle()
    for one in (hands.window, *hands.all(QWidget)):
        where = f"{type(one).__name__} {one.objectName()}".strip()
        for text in (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip(), *_words(one)):
            if text:
                yield where, QTextDocumentFragment.fromHtml(text).toPlainText() if _RICH.search(text) else text


def _words(one: QWidget) -> Iterator[str]:
    match one:
        case QLabel() | QAbstractButton():
            yield one.text()
        case QLineEdit() | QPlainTextEdit():
            yield one.placeholderText()
        case QGroupBox():
            yield one.title()
        case QComboBox():
            yield from (one.itemText(place) for place in range(one.count()))
        case QTabBar():
            yield from (one.tabText(place) for place in range(one.count()))
        case QTextBrowser():
            pass  # the guide: a document of its own in each language
        case QAbstractItemView() if one.model() is not None:
            yield from _rows(one.model())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    for column in range(model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield head if isinstance(head, str) and not head.isdigit() else ""
        for row in range(min(model.rowCount(QModelIndex()), 60)):
            for role in roles:
                said = model.data(model.index(row, column), role)
                yield said if isinstance(said, str) else ""


@dataclass(frozen=True)
class Painted:
    """A text that was painted by hand: its place in the widget, how much that widget shows, its place in the window."""

    text: str
    place: QRectF
    shown: QRectF
    where: QRectF


@contextmanager
def painted() -> Iterator[list[Painted]]:
    """Notes every text that is drawn into a rectangle."""
    found: list[Painted] = []
    draw = QPainter.drawText

    def noted(self: QPainter, *how: Any) -> Any:
        if len(how) == 3 and isinstance(how[0], QRect | QRectF) and how[2]:
            place = QRectF(how[0])
            found.append(Painted(how[2], place, QRectF(self.window()), self.deviceTransform().mapRect(place)))
        return draw(self, *how)

    QPainter.drawText = noted  # type: ignore[method-assign, assignment]
    try:
        yield found
    finally:
        QPainter.drawText = draw  # type: ignore[method-assign]


class Known:
    """What may stand in a window without being translated: the book's own words, days, numbers, names of keys."""

    def __init__(self, journal: Journal, *more: str) -> None:
        texts = list(more)
        for kind in RECORD_TYPES:
            for record in journal.reader.select(kind):
                texts += _texts(record)
        self._texts = "\n".join(map(_plain, texts))
        locale = QLocale()
        names = [
            name(number, style)
            for name, numbers in ((locale.dayName, range(1, 8)), (locale.monthName, range(1, 13)))
            for number in numbers
            for style in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        ]
        words = [*names, *_KEYS, *_PROPER]
        self._words = re.compile(r"\b(" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + r")\b")

    def strange(self, text: str) -> list[str]:
        """The pieces of a text that are neither in brackets nor known."""
        before = ""
        while before != text:
            # A bracket that is not closed was cut off, with an ellipsis.
            before, text = text, re.sub(r"⟦[^⟦⟧]*\Z", "\n", _BRACKETED.sub("\n", text))
        pieces = re.split(r"[,;:·|()\[\]\n\t→–—]|…|\. |\.$| - ", text)
        return [piece.strip() for piece in pieces if not self._may_stand(piece)]

    def names_something(self, text: str) -> bool:
        """Whether the end of a text that was cut off comes out of the book, as far as it can be seen."""
        words = text.strip("⟦…").split()
        return any(_plain(" ".join(words[place:])) in self._texts for place in range(1, len(words)))

    def _may_stand(self, piece: str) -> bool:
        plain = _plain(self._words.sub(" ", piece)).lstrip("0123456789.: ")
        if re.fullmatch(r"\w\w", plain) or not re.search(r"[^\W\d_]{2,}", plain) or plain in self._texts:
            return True
        # Two texts of the book side by side: a title and what stands under it.
        words = plain.split()
        cuts = ((" ".join(words[:place]), " ".join(words[place:])) for place in range(1, len(words)))
        return any(one in self._texts and other in self._texts for one, other in cuts)


#: Names that stand on keys.
_KEYS = ("Ctrl", "Shift", "Alt", "Enter", "Esc", "Space", "Tab", "PgUp", "PgDown", "Del", "Home", "End", "Return")

#: What is called the same in every language.
_PROPER = ("Fieldbook", "English", "Deutsch", "A4", "PDF", "CSV", "HTML", "Markdown", "EUR", "USD", "AM", "PM")


def _plain(text: str) -> str:
    text = re.sub("[\u200b\u200e\u200f\u2066-\u2069]", "", text)
    return " ".join(re.sub(r"[*_#>`“”„\"'’]", " ", text).casefold().split()).strip(" .")


def _texts(value: Any) -> list[str]:
    """Every text in a record, whatever it stands in; never the values of an enumeration."""
    if isinstance(value, Enum):
        return []
    if isinstance(value, str):
        return [value]
    if is_dataclass(value) and not isinstance(value, type):
        return [text for part in fields(value) for text in _texts(getattr(value, part.name, ""))]
    if isinstance(value, dict):
        return [text for part in value.values() for text in _texts(part)]
    if isinstance(value, list | tuple | frozenset | set):
        return [text for part in value for text in _texts(part)]
    return []


def specimen(name: str) -> str:
    """The words of a file that is brought in."""
    text = (Path(__file__).parents[1] / "specimens" / "csv" / name).read_text("utf-8")
    return re.sub(r"[,;\t\"]", "\n", text)
