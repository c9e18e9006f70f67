"""Words of the domain that stand in a column of the book, in the reader's language."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fieldbook.model.partner import LinkKind, PartnerKind
from fieldbook.model.person import DateToRemember
from fieldbook.model.visit import VisitChannel


def format_kind(kind: PartnerKind) -> str:
    """What a partner is in the channel."""
    names = {
        PartnerKind.DISTRIBUTOR: _tr("Distributor"),
        PartnerKind.RESELLER: _tr("Reseller"),
        PartnerKind.MSP: _tr("MSP"),
        PartnerKind.INTEGRATOR: _tr("Integrator"),
        PartnerKind.ISV: _tr("ISV"),
        PartnerKind.RETAILER: _tr("Retailer"),
        PartnerKind.US: _tr("Our company"),
    }
    return names[kind]


def format_link(kind: LinkKind) -> str:
    """How one partner stands to another."""
    names = {
        LinkKind.BUYS_THROUGH: _tr("Buys through {0}"),
        LinkKind.BRANCH_OF: _tr("Branch of {0}"),
        LinkKind.FORMERLY: _tr("Formerly {0}"),
        LinkKind.ACQUIRED_BY: _tr("Acquired by {0}"),
    }
    return names[kind]


def format_channel(how: VisitChannel) -> str:
    """How we meet, in the reader's language."""
    names = {
        VisitChannel.IN_PERSON: QCoreApplication.translate("cards", "In person"),
        VisitChannel.CALL: QCoreApplication.translate("cards", "Call"),
        VisitChannel.VIDEO: QCoreApplication.translate("cards", "Video call"),
        VisitChannel.EVENT: QCoreApplication.translate("cards", "Event"),
    }
    return names[how]


def how_icon(how: VisitChannel) -> str:
    """The icon of how we meet."""
    return {
        VisitChannel.IN_PERSON: "map-pin",
        VisitChannel.CALL: "phone",
        VisitChannel.VIDEO: "video",
        VisitChannel.EVENT: "flag",
    }[how]


def format_date(one: DateToRemember) -> str:
    """``Birthday: 3 May 1980``."""
    pattern = (
        QCoreApplication.translate("PersonFields", "d MMMM yyyy")
        if one.year
        else QCoreApplication.translate("PersonFields", "d MMMM")
    )
    # The 29th of February is a day of a leap year.
    day = QLocale().toString(QDate(one.year or 2000, one.month, one.day), pattern)
    return f"{one.label}: {day}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
