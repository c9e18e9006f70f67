"""Backups in words: when one was made, why, how large it is, what it holds."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from fieldbook.desktop.kit.date_text import day_in_full
from fieldbook.desktop.search.results_model import format_type
from fieldbook.journal.backup_policy import BEFORE_IMPORT, INSTEAD
from fieldbook.model.registry import RECORD_TYPES
from fieldbook.storage.restore import BookContents


def tr(text: str) -> str:
    """The reader's language."""
    return QCoreApplication.translate("Backups", text)


def format_moment(moment: datetime, zone: ZoneInfo) -> str:
    """``Tue 24 Nov 2026, 14:00`` on the clock of a zone."""
    return day_in_full(moment.astimezone(zone))


def format_size(size: int) -> str:
    """``240.0 MB``, as the reader's locale writes it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def format_reason(reason: str) -> str:
    """Why one was made; nothing for one that was due."""
    if reason.startswith(BEFORE_IMPORT):
        return tr("before an import")
    if reason.startswith("before-format"):
        return tr("before a format update")
    return tr("replaces a damaged backup") if reason.startswith(INSTEAD) else ""


def format_contents(held: BookContents, zone: ZoneInfo) -> str:
    """``Partners 15 · People 42 · Visits 210. The last change: Tue 24 Nov 2026, 14:00.``"""
    counts = dict(held.records)
    order = [kind.TYPE for kind in RECORD_TYPES if counts.get(kind.TYPE)]
    said = " · ".join(f"{format_type(kind)} {QLocale().toString(counts[kind])}" for kind in order)
    whole = f"{said or tr('No records')}."
    if held.last is not None:
        whole += " " + tr("Last change: {0}.").format(format_moment(held.last, zone))
    return whole
