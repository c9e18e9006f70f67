"""The cards of Today: a visit, and a partner who has gone quiet.

Each is one widget that paints itself: a page of labels would take three times as long to be there.
"""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldbook.desktop.kit.date_text import clock_time, lasting
from fieldbook.desktop.kit.rtl import mirrored
from fieldbook.desktop.kit.tokens import RADIUS
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import initials
from fieldbook.desktop.records.domain_text import format_channel, how_icon
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.today import VisitCard
from fieldbook.model.visit import VisitChannel, VisitState

_PAD = 16


class _PaintedCard(QWidget):
    """Base class of a painted card. A click, Enter or Space opens it; its accessible name is its full text."""

    opened = Signal(str)

    def __init__(self, look: UiContext, record: str, said: str) -> None:
        super().__init__()
        self._look = look
        self.record = record
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.record)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.record)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # --- painting ---------------------------------------------------------------------------------------------------

    def _begin(self, painter: QPainter, border: str) -> None:
        tokens = self._look.theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2.0 if self.hasFocus() else 1.0
        painter.setPen(QPen(QColor(tokens.focus if self.hasFocus() else border), wide))
        painter.setBrush(QColor(tokens.card))
        half = wide / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), RADIUS, RADIUS)

    def _text(
        self, painter: QPainter, font: QFont, ink: str, place: QRectF, text: str,
        cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> float:  # fmt: skip
        """Draws one line of text, elided where it does not fit, and returns its width in pixels. Right-to-left text is
        aligned left."""
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = metrics.elidedText(text, cut, place.width())
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, side, shown)
        return metrics.horizontalAdvance(shown)

    def _pill(self, painter: QPainter, right: float, middle: float, text: str, kind: str) -> float:
        """Draws a badge whose right edge is at ``right`` and returns the x position of its left edge."""
        tokens = self._look.theme.tokens
        ground, ink = {
            "good": (tokens.accent_soft, tokens.accent),
            "soon": (tokens.soon_soft, tokens.soon),
        }.get(kind, (tokens.hover, tokens.muted))
        font = self._look.theme.font(-1.0, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 20, metrics.height() + 5
        place = QRectF(right - width, middle - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return place.left()


class VisitTile(_PaintedCard):
    """The card of one of the day's visits: time, partner, place and open commitments of both sides."""

    def __init__(self, look: UiContext, visit: VisitCard, *, is_next: bool) -> None:
        self._visit = visit
        self._names = ", ".join(visit.names)
        self._time = clock_time(visit.when.begins) if visit.when else ""
        owed = (self._tr("we owe {0}").format(len(visit.ours)), self._tr("they owe {0}").format(len(visit.theirs)))
        self._owed = owed
        self._place = visit.place if visit.how is VisitChannel.IN_PERSON and visit.place else format_channel(visit.how)
        said = (f"{self._time} {self._names}", self._place, visit.purpose, *owed)
        super().__init__(look, visit.id, ", ".join(part for part in said if part))
        self.is_next = is_next

    @staticmethod
    def _tr(text: str) -> str:
        return QCoreApplication.translate("VisitTile", text)

    def _fonts(self) -> tuple[QFont, QFont, QFont]:
        theme = self._look.theme
        return theme.font(6.0, QFont.Weight.DemiBold), theme.font(2.0, QFont.Weight.DemiBold), theme.font()

    def sizeHint(self) -> QSize:
        hour, name, plain = (QFontMetricsF(font).height() for font in self._fonts())
        lines = 2 if self._look.theme.large else 0
        return QSize(260, round(_PAD * 2 + hour + name + plain * (3 + lines) + 14 + 4 * 6))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.theme.tokens
        painter = mirrored(QPainter(self), QRectF(self.rect()), self)
        self._begin(painter, tokens.accent if self.is_next else tokens.line)
        hour, name, plain = self._fonts()
        left, right, top = float(_PAD), float(self.width() - _PAD), float(_PAD - 2)
        height = QFontMetricsF(hour).height()
        taken = self._text(painter, hour, tokens.text, QRectF(left, top, right - left, height), self._time)
        state = self._state()
        edge = self._pill(painter, right, top + height / 2, *state) if state else right
        if self._visit.when:
            place = QRectF(left + taken + 9, top + 2, max(0.0, edge - left - taken - 15), height)
            self._text(painter, plain, tokens.muted, place, lasting(self._visit.when.minutes))
        top += height + 4
        size = self._look.theme.wide(15)
        lines = ((name, tokens.text, 0.0, self._names), (plain, tokens.muted, size + 6.0, self._place))
        for font, ink, indent, text in (*lines, (plain, tokens.text, 0.0, self._visit.purpose)):
            height = QFontMetricsF(font).height()
            if indent:
                square = QRectF(left, top + height / 2 - size / 2, size, size)
                self._look.icons.paint(painter, how_icon(self._visit.how), tokens.muted, square)
            self._text(painter, font, ink, QRectF(left + indent, top, right - left - indent, height), text)
            top += height + 6
        self._foot(painter, plain, left, right)
        painter.end()

    def _foot(self, painter: QPainter, plain: QFont, left: float, right: float) -> None:
        """Draws the open commitments, and an action label in the shape of a button. The whole card is the click
        target."""
        tokens = self._look.theme.tokens
        font = self._look.theme.font(0, QFont.Weight.Medium)
        held = self._visit.state is VisitState.HELD
        text = self._tr("Write notes") if held else self._tr("Open brief")
        if self._visit.written:
            text = self._tr("Open")
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(text) + 26, metrics.height() + 13
        place = QRectF(right - width, self.height() - _PAD + 3 - height, width, height)
        painter.setPen(QPen(QColor(tokens.accent if self.is_next else tokens.line), 1))
        painter.setBrush(QColor(tokens.accent if self.is_next else tokens.card))
        painter.drawRoundedRect(place, 6, 6)
        painter.setFont(font)
        painter.setPen(QColor(tokens.on_accent if self.is_next else tokens.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        # If the text does not fit beside the button, it is drawn in two lines, one for each side.
        above = self._look.theme.large
        room = (right if above else place.left()) - left - 8
        whole = " · ".join(self._owed)
        lines = (whole,) if QFontMetricsF(plain).horizontalAdvance(whole) <= room else self._owed
        high = (
            QFontMetricsF(plain).height()
            if above
            else max(height, QFontMetricsF(plain).height() * len(lines)) / len(lines)
        )
        top = place.top() - 4 - high * len(lines) if above else place.top()
        for number, text in enumerate(lines):
            line = QRectF(left, top + number * high, room, high)
            # Most languages put the figure at the end of the line, so the text is elided in the middle.
            self._text(painter, plain, tokens.muted, line, text, Qt.TextElideMode.ElideMiddle)

    def _state(self) -> tuple[str, str] | None:
        states = {
            VisitState.HELD: (self._tr("held"), "good"),
            VisitState.ASKED: (self._tr("not confirmed"), "soon"),
            VisitState.IDEA: (self._tr("idea"), "plain"),
            VisitState.CONFIRMED: (self._tr("confirmed"), "good"),
        }
        return states.get(self._visit.state)


class QuietCard(_PaintedCard):
    """The card of a partner whose last in-person visit is longer ago than their cadence allows."""

    def __init__(self, look: UiContext, rhythm: CadenceStatus) -> None:
        days = rhythm.days_since_visit or 0
        told = QCoreApplication.translate("QuietCard", "{0} days, due every {1}")
        self._said = told.format(days, rhythm.cadence or 0)
        self._name = rhythm.name
        self._late = rhythm.cadence is not None and days > rhythm.cadence * 1.25
        super().__init__(look, rhythm.partner, f"{rhythm.name}: {self._said}")

    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(self._look.theme.font()).height() * 2 + 28))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, tokens = self._look.theme, self._look.theme.tokens
        painter = mirrored(QPainter(self), QRectF(self.rect()), self)
        self._begin(painter, tokens.line)
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_soft))
        painter.drawEllipse(QPointF(_PAD + 16, middle), 16, 16)
        painter.setPen(QColor(tokens.accent))
        painter.setFont(theme.font(-0.5, QFont.Weight.DemiBold))
        badge = QRectF(_PAD, middle - 16, 32, 32)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, initials(self._name))
        height = QFontMetricsF(theme.font()).height()
        left = _PAD + 44.0
        strong, ink = theme.font(0, QFont.Weight.DemiBold), tokens.late if self._late else tokens.soon
        width = self.width() - left - _PAD
        self._text(painter, strong, tokens.text, QRectF(left, middle - height - 1, width, height), self._name)
        self._text(painter, theme.font(), ink, QRectF(left, middle + 1, width, height), self._said)
        painter.end()
