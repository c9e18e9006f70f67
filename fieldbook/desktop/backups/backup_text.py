"""Formats a backup for display: time, reason, size, contents."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from fieldbook.desktop.kit.date_text import day_in_full
from fieldbook.desktop.search.results_model import format_type
from fieldbook.journal.backup_policy import BEFORE_IMPORT, INSTEAD
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.storage.restore import BookContents


def tr(text: str) -> str:
    """Translates a text in the context ``Backups``."""
    return QCoreApplication.translate("Backups", text)


def format_moment(moment: datetime, zone: ZoneInfo) -> str:
    """Formats an aware datetime in ``zone``: ``Tue 24 Nov 2026, 14:00``."""
    return day_in_full(moment.astimezone(zone))


def format_size(size: int) -> str:
    """Formats bytes in the current locale, with decimal units: ``240.0 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def format_reason(reason: str) -> str:
    """Formats why a backup was made; empty for a scheduled one."""
    if reason.startswith(BEFORE_IMPORT):
        return tr("before an import")
    if reason.startswith("before-format"):
        return tr("before a format update")
    return tr("replaces a damaged backup") if reason.startswith(INSTEAD) else ""


def format_contents(held: BookContents, zone: ZoneInfo) -> str:
    """``Partners 15 · People 42 · Visits 210. Last change: Tue 24 Nov 2026, 14:00.``"""
    counts = dict(held.records)
    order = [kind.TYPE for kind in RECORD_TYPES if counts.get(kind.TYPE)]
    said = " · ".join(f"{format_type(kind)} {QLocale().toString(counts[kind])}" for kind in order)
    whole = f"{said or tr('No records')}."
    if held.last is not None:
        whole += " " + tr("Last change: {0}.").format(format_moment(held.last, zone))
    return whole
