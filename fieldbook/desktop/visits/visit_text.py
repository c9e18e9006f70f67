"""Texts for a visit in lists and calendars: state, times with zone, and a summary in one line."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.kit.date_text import clock_time, day_dated, from_to, isolated
from fieldbook.insight.week import WeekVisit
from fieldbook.model.value_types import zone_of
from fieldbook.model.visit import VisitState


def _tr(text: str) -> str:
    return QCoreApplication.translate("visits", text)


def format_state(state: VisitState) -> str:
    """Returns the name of a visit's state."""
    return {
        VisitState.IDEA: _tr("idea"),
        VisitState.ASKED: _tr("not confirmed"),
        VisitState.CONFIRMED: _tr("confirmed"),
        VisitState.HELD: _tr("held"),
        VisitState.CANCELLED: _tr("cancelled"),
    }[state]


def state_icon(state: VisitState) -> str:
    """Returns the icon of a state, so that it can be recognised without colour."""
    return {
        VisitState.IDEA: "lightbulb",
        VisitState.ASKED: "message-circle-question",
        VisitState.CONFIRMED: "check",
        VisitState.HELD: "circle-check",
        VisitState.CANCELLED: "x",
    }[state]


def format_times(visit: WeekVisit, today: date, zone: str) -> str:
    """Returns ``14:00–15:00``, or ``09:00–10:00 Tokyo`` when the visit is in another time zone than ``zone``."""
    said = from_to(visit.when.begins, visit.when.ends, today)
    return f"{said} {place_of(visit.when.zone)}" if elsewhere(visit, zone) else said


def elsewhere(visit: WeekVisit, zone: str) -> bool:
    """Whether the local time at the visit differs from the time in ``zone``."""
    return visit.when.elsewhere(zone)


def place_of(zone: str) -> str:
    """Returns the town of an IANA time zone name."""
    return zone.rpartition("/")[2].replace("_", " ")


def format_visit(visit: WeekVisit, today: date, zone: str) -> str:
    """Returns all details of a visit in one line, for a screen reader or a tool tip."""
    parts = [day_dated(visit.when.day, today), format_times(visit, today, zone), isolated(visit.title)]
    if elsewhere(visit, zone):
        parts.append(_tr("{0} here").format(clock_time(visit.when.begins.astimezone(zone_of(zone)))))
    parts += [format_state(visit.state), visit.purpose, visit.place]
    return ", ".join(part for part in parts if part)
