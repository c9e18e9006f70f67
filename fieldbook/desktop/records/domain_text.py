"""Translated names of the domain's enumerations: kinds of partner, links, channels of a visit; dates to remember."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from fieldbook.model.partner import LinkKind, PartnerKind
from fieldbook.model.person import DateToRemember
from fieldbook.model.visit import VisitChannel


def format_kind(kind: PartnerKind) -> str:
    """The name of a kind of partner."""
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
    """The name of a kind of link, with ``{0}`` for the other partner."""
    names = {
        LinkKind.BUYS_THROUGH: _tr("Buys through {0}"),
        LinkKind.BRANCH_OF: _tr("Branch of {0}"),
        LinkKind.FORMERLY: _tr("Formerly {0}"),
        LinkKind.ACQUIRED_BY: _tr("Acquired by {0}"),
    }
    return names[kind]


def format_channel(how: VisitChannel) -> str:
    """The name of a channel of a visit."""
    names = {
        VisitChannel.IN_PERSON: QCoreApplication.translate("cards", "In person"),
        VisitChannel.CALL: QCoreApplication.translate("cards", "Call"),
        VisitChannel.VIDEO: QCoreApplication.translate("cards", "Video call"),
        VisitChannel.EVENT: QCoreApplication.translate("cards", "Event"),
    }
    return names[how]


def how_icon(how: VisitChannel) -> str:
    """The icon of a channel of a visit."""
    return {
        VisitChannel.IN_PERSON: "map-pin",
        VisitChannel.CALL: "phone",
        VisitChannel.VIDEO: "video",
        VisitChannel.EVENT: "flag",
    }[how]


def format_date(one: DateToRemember) -> str:
    """``Birthday: 3 May 1980``, or without the year if it is unknown."""
    pattern = (
        QCoreApplication.translate("PersonFields", "d MMMM yyyy")
        if one.year
        else QCoreApplication.translate("PersonFields", "d MMMM")
    )
    # Without a year, a leap year is used: the day may be 29 February.
    day = QLocale().toString(QDate(one.year or 2000, one.month, one.day), pattern)
    return f"{one.label}: {day}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
