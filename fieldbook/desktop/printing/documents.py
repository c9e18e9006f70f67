"""The documents that pages ask to print, by their names: a brief, the day's pack, the list of what is open."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from fieldbook.desktop.commitments.page import week_end
from fieldbook.desktop.ground import Ground
from fieldbook.desktop.kit.dates import day_long
from fieldbook.desktop.kit.saying import say
from fieldbook.desktop.printing.document import Document, Layout, Made
from fieldbook.desktop.printing.locale import print_locale
from fieldbook.desktop.printing.page import PrintPage
from fieldbook.journal.door import Journal
from fieldbook.model.partner import Partner
from fieldbook.model.visit import Visit
from fieldbook.review.brief_pages import brief_sheet, pack_sheet
from fieldbook.review.owed_pages import owed_sheet


def tr(text: str) -> str:
    """The reader's language."""
    return QCoreApplication.translate("Documents", text)


def document_of(ground: Ground, what: str, args: Sequence[str]) -> Document:
    """The document of a name: ``brief`` (partner, visit or nothing), ``pack`` of today, ``owed`` (ids, or all)."""
    makers: dict[str, Callable[[Ground, Sequence[str]], Document]] = {"brief": _brief, "pack": _pack, "owed": _owed}
    return makers[what](ground, args)


def _editions() -> tuple[tuple[str, str], ...]:
    return (("mine", tr("For me, private lines too")), ("carry", tr("To carry, nothing private")))


def _brief(ground: Ground, args: Sequence[str]) -> Document:
    partner = ground.journal.get(Partner, args[0])
    visit = args[1] if len(args) > 1 else ""
    locale = print_locale()

    def make(journal: Journal, layout: Layout) -> Made:
        about = journal.get(Partner, partner.id)
        found = journal.get(Visit, visit) if visit else None
        carry = layout.edition == "carry"
        return Made(brief_sheet(journal, about, found, carry=carry, paper=layout.paper, locale=locale, say=say))

    name = tr("Brief {0}").format(partner.name)
    return Document(name, f"{name} {ground.journal.today().isoformat()}", make, _editions())


def _pack(ground: Ground, args: Sequence[str]) -> Document:
    del args
    today, locale = ground.journal.today(), print_locale()

    def make(journal: Journal, layout: Layout) -> Made:
        carry = layout.edition == "carry"
        return Made(pack_sheet(journal, today, carry=carry, paper=layout.paper, locale=locale, say=say))

    name = tr("The day's pack, {0}").format(day_long(today, today))
    return Document(name, f"{tr('Pack')} {today.isoformat()}", make, _editions())


def _owed(ground: Ground, args: Sequence[str]) -> Document:
    today, locale, only = ground.journal.today(), print_locale(), frozenset(args)
    ends = week_end(today)

    def make(journal: Journal, layout: Layout) -> Made:
        return Made(owed_sheet(journal, ends, only, paper=layout.paper, locale=locale, say=say))

    return Document(tr("Commitments"), f"{tr('Commitments')} {today.isoformat()}", make)


def print_page(ground: Ground, what: str, args: Sequence[str]) -> PrintPage:
    """The page on which a document is looked at before it is printed."""
    return PrintPage(ground, document_of(ground, what, args))
