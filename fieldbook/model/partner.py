"""A partner: a company in the channel, or our own company."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from fieldbook.model.frozen import frozen
from fieldbook.model.record import Record, elements, group, scalar, text
from fieldbook.model.value_types import Address

#: The id of our own company, equal to ``natural_id("partner", "us")``, so that independent replicas use the same
#: record. Written out so that reading a book need not import the id functions.
US = "b11f6dcd06e151059c860d4fd041f2f2"


class PartnerKind(StrEnum):
    """The role of a partner in the channel; ``us`` is our own company, whose people are our colleagues."""

    DISTRIBUTOR = "distributor"
    RESELLER = "reseller"
    MSP = "msp"
    INTEGRATOR = "integrator"
    ISV = "isv"
    RETAILER = "retailer"
    US = "us"


class LinkKind(StrEnum):
    """The relation of one partner to another."""

    BUYS_THROUGH = "buys through"
    BRANCH_OF = "branch of"
    FORMERLY = "formerly"
    ACQUIRED_BY = "acquired by"


@frozen(frozen=True, slots=True)
class PartnerLink:
    """A link from one partner to another."""

    kind: LinkKind
    partner: str

    @property
    def key(self) -> str:
        """The key of its register."""
        return f"{self.kind}:{self.partner}"


@frozen(frozen=True, slots=True)
class EndCustomer:
    """A company that buys through the partner, and the person at the partner who knows it."""

    name: str
    known_by: str = ""

    @property
    def key(self) -> str:
        """The key of its register."""
        return self.name.casefold()


@frozen(frozen=True, slots=True, kw_only=True)
class Partner(Record):
    """A company in the channel. ``level`` is a badge earned by sales, ``level_basis`` its stated basis.

    ``cadence`` is the number of days within which we promised to visit; None if we made no promise. ``since`` is the
    day the partnership began, as far as known.
    """

    TYPE: ClassVar[str] = "partner"

    name: str = scalar("")
    kind: PartnerKind = scalar(PartnerKind.RESELLER)
    level: str = scalar("")
    level_basis: str = scalar("")
    territory: str = scalar("")
    address: Address = group(Address())
    zone: str = scalar("")
    phone: str = scalar("")
    email: str = scalar("")
    website: str = scalar("")
    cadence: int | None = scalar(None)
    since: date | None = scalar(None)
    about: str = text()
    aliases: tuple[str, ...] = elements(())
    links: tuple[PartnerLink, ...] = elements((), refers="partner")
    customers: tuple[EndCustomer, ...] = elements((), refers="known_by")
    tags: tuple[str, ...] = elements(())
    archived: bool = scalar(False)

    @property
    def title(self) -> str:
        return self.name

    @property
    def words(self) -> str:
        found = (*self.aliases, self.address.one_line, self.territory, self.about, *self.tags)
        return " ".join((*found, *(customer.name for customer in self.customers)))

    @property
    def town(self) -> str:
        """The town of its address."""
        return self.address.city
