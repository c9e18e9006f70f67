"""Paints an entry of the timeline: date, icon, event and text."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QStaticText, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldbook.desktop.kit.date_text import day_short
from fieldbook.desktop.kit.messages import translate
from fieldbook.desktop.kit.rtl import from_right
from fieldbook.desktop.kit.tokens import Tokens
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.errors import Message
from fieldbook.insight.timeline import Moment, MomentKind
from fieldbook.journal.journal import Journal

_Index = QModelIndex | QPersistentModelIndex

#: Minimum height of a row in pixels.
_LEAST = 40

#: Size of the badge in pixels at the standard text size.
_BADGE = 28

#: Maximum number of cached row layouts: several screens.
_KEPT = 240

_SELECTED = QStyle.StateFlag.State_Selected


def icon_of(kind: MomentKind) -> str:
    """Returns the icon of a kind of moment."""
    return {
        MomentKind.VISIT: "map-pin",
        MomentKind.CONTACT: "phone",
        MomentKind.NOTE: "sticky-note",
        MomentKind.COMMITMENT: "handshake",
        MomentKind.ASK: "message-circle-question",
        MomentKind.INVESTMENT: "gift",
    }.get(kind, "sticky-note")


def describe_moment(row: Moment, today: date) -> str:
    """Returns the text of a moment, its date in the reader's locale."""
    if "to" not in row.what.parameters:
        return translate(row.what)
    day = day_short(date.fromisoformat(str(row.what.parameters["to"])), today)
    return translate(Message(row.what.source, {**row.what.parameters, "to": day}))


@dataclass(frozen=True, slots=True)
class _Laid:
    """The layout of one moment: its height and its texts ready to draw."""

    row: Moment
    height: int
    day: QStaticText
    said: QStaticText
    text: QStaticText | None
    #: Offset in pixels of the text below the headline.
    below: float


class _Room(NamedTuple):
    """Everything that a layout depends on; when it changes, all layouts are discarded."""

    width: int
    size: float
    today: date
    direction: Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class _Inks:
    """The pens and colours of one theme."""

    tokens: Tokens
    text: QPen
    muted: QPen
    rail: QColor
    selected: QColor


class MomentDelegate(QStyledItemDelegate):
    """Paints moments. A layout computed for the size hint is reused for painting while width, text size, day and rows
    are unchanged; badges are reused while the theme is unchanged."""

    def __init__(self, parent: QListView, look: UiContext, journal: Journal) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look
        self._journal = journal
        self._laid: dict[int, _Laid] = {}
        self._room: _Room | None = None
        self._inks: _Inks | None = None
        self._badges: dict[tuple[MomentKind, float], QPixmap] = {}
        parent.model().modelReset.connect(self.forget)

    def forget(self) -> None:
        """Discards all layouts, because the rows have changed."""
        self._laid.clear()

    # --- layout -----------------------------------------------------------------------------------------------------

    def _make_room(self, room: _Room) -> None:
        self.forget()
        self._room = room
        theme = self._look.theme
        self._strong, self._plain, self._small = theme.font(0, QFont.Weight.DemiBold), theme.font(), theme.font(-0.5)
        self._day_width = QFontMetricsF(self._small).horizontalAdvance("Mon 28 Sept") + 14
        self._side = theme.wide(_BADGE)
        self._badges.clear()
        self._wide = max(80.0, room.width - self._day_width - self._side - 28)

    def _laid_out(self, row: Moment) -> _Laid:
        """Returns the layout of a moment, from the cache where possible."""
        view = self._view
        size = self._look.theme.text_size
        room = _Room(view.viewport().width(), size, self._journal.today(), view.layoutDirection())
        if room != self._room:
            self._make_room(room)
        # The key is the object's identity, and the layout holds the object: an equal moment may have been changed
        # since.
        found = self._laid.get(id(row))
        if found is None:
            if len(self._laid) >= _KEPT:
                del self._laid[next(iter(self._laid))]
            found = self._laid[id(row)] = self._lay_out(row, room)
        return found

    def _lay_out(self, row: Moment, room: _Room) -> _Laid:
        day = self._lines(day_short(row.day, room.today), self._small, self._day_width, wrap=False)
        said = self._lines(describe_moment(row, room.today), self._strong, self._wide)
        text = self._lines(_short(row.text), self._plain, self._wide) if row.text else None
        height = said.size().height()
        below = height + 2
        if text is not None:
            height = below + text.size().height()
        return _Laid(row, max(_LEAST, round(height) + 22), day, said, text, below)

    def _lines(self, text: str, font: QFont, width: float, *, wrap: bool = True) -> QStaticText:
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        option = QTextOption()
        if self._view.isRightToLeft():
            way = Qt.LayoutDirection.RightToLeft if from_right(text) else Qt.LayoutDirection.LeftToRight
            option.setTextDirection(way)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere if wrap else QTextOption.WrapMode.NoWrap)
        made.setTextOption(option)
        made.setTextWidth(width)
        made.prepare(font=font)
        return made

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        del option
        return QSize(200, self._laid_out(index.data(Qt.ItemDataRole.UserRole)).height)

    # --- painting ---------------------------------------------------------------------------------------------------

    def _dressed(self) -> _Inks:
        """Returns the pens and colours of the current theme."""
        tokens = self._look.theme.tokens
        inks = self._inks
        if inks is None or inks.tokens is not tokens:
            self._badges.clear()
            text, muted = QPen(QColor(tokens.text)), QPen(QColor(tokens.muted))
            inks = self._inks = _Inks(tokens, text, muted, QColor(tokens.line), QColor(tokens.accent_soft))
        return inks

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Moment = index.data(Qt.ItemDataRole.UserRole)
        laid, inks = self._laid_out(row), self._dressed()
        area = option.rect
        edge, width, top = area.left(), area.width(), area.top()
        turned = self._view.isRightToLeft()

        def at(x: float, wide: float) -> float:
            """Converts an offset from the edge where reading starts into an x position."""
            return edge + (width - x - wide if turned else x)

        painter.save()
        if option.state & _SELECTED and self._view.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.selected)
            painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 6, 6)
        rail = self._day_width + self._side / 2
        painter.fillRect(QRectF(at(rail - 0.75, 1.5), top, 1.5, area.height()), inks.rail)
        painter.drawPixmap(QPointF(at(rail - self._side / 2, self._side), top + 4), self._badge(row.kind, painter))
        painter.setFont(self._small)
        painter.setPen(inks.muted)
        painter.drawStaticText(QPointF(at(6, self._day_width), top + 9), laid.day)
        left = at(self._day_width + self._side + 14, self._wide)
        if laid.text is not None:
            painter.setFont(self._plain)
            painter.drawStaticText(QPointF(left, top + 8 + laid.below), laid.text)
        painter.setFont(self._strong)
        painter.setPen(inks.text)
        painter.drawStaticText(QPointF(left, top + 8), laid.said)
        painter.restore()

    def _badge(self, kind: MomentKind, painter: QPainter) -> QPixmap:
        """Returns the badge of a kind of moment at the device pixel ratio of the paint device."""
        ratio = painter.device().devicePixelRatio()
        found = self._badges.get((kind, ratio))
        if found is None:
            found = self._badges[kind, ratio] = self._draw_badge(kind, ratio)
        return found

    def _draw_badge(self, kind: MomentKind, ratio: float) -> QPixmap:
        tokens = self._look.theme.tokens
        made = QPixmap(round(self._side * ratio), round(self._side * ratio))
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = kind is MomentKind.VISIT
        painter.setPen(QPen(QColor(tokens.accent if strong else tokens.line), 1.2))
        painter.setBrush(QColor(tokens.accent if strong else tokens.card))
        circle, inset = QRectF(1, 1, self._side - 2, self._side - 2), self._side * 3 / 14
        painter.drawEllipse(circle)
        ink = tokens.on_accent if strong else tokens.muted
        self._look.icons.paint(painter, icon_of(kind), ink, circle.adjusted(inset, inset, -inset, -inset))
        painter.end()
        return made


def _short(text: str) -> str:
    """Cuts long entries to 420 characters; the opened record shows all of it."""
    return text if len(text) <= 420 else text[:419].rstrip() + "…"
