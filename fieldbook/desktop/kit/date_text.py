"""Formats days and times in the current locale. A moment is formatted in the time zone it carries."""

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication


def _tr(text: str) -> str:
    return QCoreApplication.translate("dates", text)


def isolated(text: str) -> str:
    """Wraps a name in First Strong Isolate and Pop (UAX 9), so that a right-to-left name does not reorder its line."""
    return f"\u2068{text}\u2069"


def day_long(day: date, today: date) -> str:
    """``Thursday, 22 October``; with the year if it differs from the year of ``today``."""
    return QLocale().toString(_q(day), _tr("dddd, d MMMM") if day.year == today.year else _tr("dddd, d MMMM yyyy"))


def day_short(day: date, today: date) -> str:
    """``Wed 28 Oct``; in another year than that of ``today``, ``28 Oct 2027``."""
    pattern = _tr("ddd d MMM") if day.year == today.year else _tr("d MMM yyyy")
    return QLocale().toString(_q(day), pattern)


def day_near(day: date, today: date) -> str:
    """``today``, ``tomorrow``, ``yesterday``, otherwise as ``day_short``."""
    near = {0: _tr("today"), 1: _tr("tomorrow"), -1: _tr("yesterday")}
    return near.get((day - today).days) or day_short(day, today)


def day_dated(day: date, today: date) -> str:
    """``Tue 24 Nov``, with the weekday also in another year: ``Tue 24 Nov 2026``."""
    return QLocale().toString(_q(day), _tr("ddd d MMM") if day.year == today.year else _tr("ddd d MMM yyyy"))


def day_in_full(day: date) -> str:
    """``Tue 24 Nov 2026``; a datetime with its time: ``Tue 24 Nov 2026, 14:00``."""
    written = QLocale().toString(_q(day), _tr("ddd d MMM yyyy"))
    return f"{written}, {clock_time(day)}" if isinstance(day, datetime) else written


def weekday_short(day: date) -> str:
    """``Tue``."""
    return QLocale().toString(_q(day), "ddd")


def format_month(day: date) -> str:
    """``November 2026``."""
    return QLocale().toString(_q(day), _tr("MMMM yyyy"))


def format_days(first: date, last: date) -> str:
    """``23 – 29 November 2026`` (``23. – 29.`` in German); across months, ``30 November – 6 December 2026``."""
    end = QLocale().toString(_q(last), _tr("d MMMM yyyy"))
    if (first.year, first.month) == (last.year, last.month):
        return f"{QLocale().toString(_q(first), _tr('d'))} – {end}"
    pattern = _tr("d MMMM") if first.year == last.year else _tr("d MMMM yyyy")
    return f"{QLocale().toString(_q(first), pattern)} – {end}"


def from_to(begins: datetime, ends: datetime, today: date) -> str:
    """``14:00–15:00``; ``23:00 – Wed 25 Nov 01:00`` if the end is on another day."""
    if begins.date() == ends.date():
        return _in_order(f"{clock_time(begins)}–{clock_time(ends)}")
    return f"{clock_time(begins)} – {day_dated(ends.date(), today)} {clock_time(ends)}"


def _in_order(times: str) -> str:
    """Keeps the earlier time on the left in a right-to-left window too, with a Left-to-Right Isolate (UAX 9 would
    otherwise swap the two)."""
    return f"\u2066{times}\u2069" if QGuiApplication.isRightToLeft() else times


def clock_time(moment: datetime | time) -> str:
    """``09:00`` or ``9:00 AM``, as the locale prefers."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def lasting(minutes: int) -> str:
    """``45 min``, ``2 h``, ``1 h 30``."""
    if minutes < 60:
        return _tr("{0} min").format(minutes)
    hours, rest = divmod(minutes, 60)
    return _tr("{0} h {1:02d}").format(hours, rest) if rest else _tr("{0} h").format(hours)


def days_ago(days: int) -> str:
    """``12 days ago``, ``today``, ``yesterday``."""
    if days == 0:
        return _tr("today")
    return _tr("yesterday") if days == 1 else _tr("{0} days ago").format(days)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
