"""The cards of Today: a visit on the road, a partner that has gone quiet."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from fieldbook.desktop.kit.dates import clock_time, lasting
from fieldbook.desktop.kit.look import Look
from fieldbook.desktop.kit.parts import Avatar, Card, button, icon_label, line, pill, row
from fieldbook.insight.rhythm import Rhythm
from fieldbook.insight.today import VisitCard
from fieldbook.model.visit import How, VisitState

_ICONS = {How.IN_PERSON: "map-pin", How.CALL: "phone", How.VIDEO: "video", How.EVENT: "flag"}


def how_said(how: How) -> str:
    """How we meet, in the reader's language."""
    names = {
        How.IN_PERSON: QCoreApplication.translate("cards", "In person"),
        How.CALL: QCoreApplication.translate("cards", "Call"),
        How.VIDEO: QCoreApplication.translate("cards", "Video call"),
        How.EVENT: QCoreApplication.translate("cards", "Event"),
    }
    return names[how]


class _Opening(Card):
    """A card that Enter, Space or a click opens."""

    opened = Signal(str)

    def __init__(self, kind: str, record: str, said: str) -> None:
        super().__init__(kind)
        self._record = record
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(said)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._record)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._record)


class VisitTile(_Opening):
    """One visit of the day: when, with whom, where, what stands between us."""

    def __init__(self, look: Look, visit: VisitCard, *, is_next: bool) -> None:
        names = ", ".join(visit.names)
        time = clock_time(visit.when.begins) if visit.when else ""
        super().__init__(
            "next" if is_next else "true", visit.id, f"{time} {names}, {visit.place or how_said(visit.how)}"
        )
        self.is_next = is_next
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        tokens = look.theme.tokens
        head = QHBoxLayout()
        hour = line(time)
        hour.setFont(look.theme.font(6.0, QFont.Weight.DemiBold))
        head.addWidget(hour)
        if visit.when:
            head.addWidget(line(lasting(visit.when.minutes), "muted"), 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        state = self._state(visit)
        if state:
            head.addWidget(pill(look, state[0], state[1]))
        self.column.addLayout(head)
        name = line(names)
        name.setFont(look.theme.font(2.0, QFont.Weight.DemiBold))
        name.setMinimumWidth(60)
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.addWidget(name)
        place = line(visit.place if visit.how is How.IN_PERSON and visit.place else how_said(visit.how), "muted")
        place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        where = QHBoxLayout()
        where.setSpacing(6)
        where.addWidget(icon_label(look, _ICONS[visit.how], tokens.muted, 15))
        where.addWidget(place, 1)
        self.column.addLayout(where)
        purpose = line(visit.purpose or " ")
        purpose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.addWidget(purpose)
        self.column.addLayout(self._foot(look, visit))

    def _foot(self, look: Look, visit: VisitCard) -> QHBoxLayout:
        owed = self.tr("we owe {0} · they owe {1}").format(len(visit.ours), len(visit.theirs))
        held = visit.state is VisitState.HELD
        text = self.tr("Write it up") if held else self.tr("Open the brief")
        go = button(look, text, lambda: self.opened.emit(self._record), main=self.is_next)
        go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return row(line(owed, "muted"), 1, go)

    def _state(self, visit: VisitCard) -> tuple[str, str] | None:
        states = {
            VisitState.HELD: (self.tr("held"), "good"),
            VisitState.ASKED: (self.tr("not confirmed"), "soon"),
            VisitState.IDEA: (self.tr("idea"), "plain"),
            VisitState.CONFIRMED: (self.tr("confirmed"), "good"),
        }
        return states.get(visit.state)


class QuietCard(_Opening):
    """A partner that has not seen us for longer than promised."""

    def __init__(self, look: Look, rhythm: Rhythm) -> None:
        days = rhythm.days_since_visit or 0
        said = self.tr("{0} days, promised every {1}").format(days, rhythm.cadence or 0)
        super().__init__("true", rhythm.partner, f"{rhythm.name}: {said}")
        words = QVBoxLayout()
        words.setSpacing(2)
        name = line(rhythm.name)
        name.setFont(look.theme.font(0, QFont.Weight.DemiBold))
        late = rhythm.cadence is not None and days > rhythm.cadence * 1.25
        under = line(said, "late" if late else "soon")
        for label in (name, under):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            words.addWidget(label)
        across = QHBoxLayout()
        across.setSpacing(10)
        across.addWidget(Avatar(look, rhythm.name))
        across.addLayout(words, 1)
        self.column.addLayout(across)
