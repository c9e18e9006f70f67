"""Print job for our own list of open commitments, both sides, in the groups of the board."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from fieldbook.errors import Message, UserError
from fieldbook.insight.board import BoardSide, Group, board
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.i18n import Translate
from fieldbook.journal.journal import Journal
from fieldbook.review.brief_pages import owed_row
from fieldbook.review.labels import GROUPS, LANGUAGE, OWED, translated
from fieldbook.review.print_style import PrintStyle
from fieldbook.review.printable_text import printable
from fieldbook.review.typst_renderer import PrintJob


def commitments_job(
    journal: Journal,
    week_ends: date,
    only: Collection[str] = (),
    *,
    paper: str = "a4",
    locale: str = "en_GB",
    say: Translate = str,
) -> PrintJob:
    """Return the print job of the open commitments, or of those with the ids in ``only``. ``week_ends`` is the last day
    of the user's week. Raises UserError when the list is empty."""
    style, today = PrintStyle(locale), journal.today()
    found = board(journal, week_ends)
    ours, theirs = (_groups(side, only) for side in (found.ours, found.theirs))
    if not ours and not theirs:
        raise UserError("No open commitments to print.")
    sides = (("We owe", ours), ("They owe", theirs))
    running = say(Message("Commitments"))
    data: dict[str, Any] = printable(
        {
            "paper": paper,
            "lang": say(LANGUAGE),
            "internal": True,
            "labels": translated(OWED, say),
            "title": f"{running}, {style.day(today)}",
            "heading": running,
            "running": running,
            "about": style.weekday(today),
            "printed": style.weekday(today),
            "sides": [
                {
                    "title": say(Message(title)),
                    "groups": [
                        {
                            "title": f"{say(Message(GROUPS[group]))} · {style.count(len(owed))}",
                            "late": group is Group.LATE,
                            "rows": [{**owed_row(one, style, say), "with": one.partner_name} for one in owed],
                        }
                        for group, owed in groups
                    ],
                }
                for title, groups in sides
            ],
        }
    )
    return PrintJob("owed", data, today)


def _groups(side: BoardSide, only: Collection[str]) -> list[tuple[Group, Sequence[CommitmentLine]]]:
    wanted = frozenset(only)
    selected = [(group, [one for one in owed if not wanted or one.id in wanted]) for group, owed in side.groups]
    return [(group, owed) for group, owed in selected if owed]
