"""Words of the domain that stand in a column of the book, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from fieldbook.model.partner import LinkKind, PartnerKind


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)
