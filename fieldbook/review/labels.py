"""All fixed words on the printed pages, as tables of source strings to translate."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldbook.errors import Message
from fieldbook.insight.board import Group
from fieldbook.insight.i18n import Translate
from fieldbook.model.commitment import CommitmentState
from fieldbook.model.number import Measure

#: Language code of the texts; each translation supplies its own. Screen readers use it (PDF/UA).
LANGUAGE = Message("en")

REVIEW: Mapping[str, str] = MappingProxyType(
    {
        "page": "Page {page} of {pages}",
        "internal": "Internal",
        "here": "Attendees",
        "agenda": "Agenda",
        "ours": "What we said we would do",
        "theirs": "What you said you would do",
        "number": "No.",
        "what": "What",
        "due": "Due",
        "given": "Committed on",
        "state": "State",
        "none": "Nothing in this quarter.",
        "numbers": "Numbers",
        "no-numbers": "No numbers yet.",
        "measure": "Measure",
        "this": "Quarter",
        "target": "Target",
        "share": "Of target",
        "before": "Last year",
        "change": "Change",
        "summary": "Our summary",
        "decide": "Decide today",
        "notes": "Notes",
        "asks": "What you asked for, and our answers",
        "no-asks": "No asks.",
        "asked": "Asked",
        "ask": "You asked for",
        "answer": "Our answer",
        "answered": "Answered",
        "no-answer": "no answer yet",
        "certified": "Certifications for partner level",
        "level": "Partner level",
        "mdf": "Market development funds",
        "no-mdf": "None in this quarter.",
        "day": "Day",
        "by": "Provided by",
        "amount": "Amount",
        "steps": "Next steps",
        "who": "Who",
        "by-when": "By when",
        "done": "Done",
        "relationship": "Relationship check",
        "how-good": "How good is this relationship?",
        "scale": "1 = poor, 5 = excellent",
        "evidence": "What is your evidence?",
        "signatures": "Signatures",
        "sign": "name, date, signature",
        "appendix": "Appendix",
        "by-month": "Numbers by month",
        "month": "Month",
        "value": "Value",
        "as-of": "As of",
        "for-us": "Internal",
    }
)

BRIEF: Mapping[str, str] = MappingProxyType(
    {
        "page": "Page {page} of {pages}",
        "internal": "Private",
        "we-owe": "We owe",
        "they-owe": "They owe",
        "we-will": "We will",
        "they-will": "They will",
        "nothing": "None.",
        "people": "People",
        "entries": "Latest notes",
        "asks": "Open asks",
        "question": "Question to consider before the visit",
        "linked": "Linked partners",
        "agenda": "Agenda",
        "record": "Track record",
        "ours": "Ours",
        "theirs": "Theirs",
        "notes": "Notes",
        "private": "private",
    }
)

OWED: Mapping[str, str] = MappingProxyType(
    {
        "page": "Page {page} of {pages}",
        "internal": "Private",
        "number": "No.",
        "what": "What",
        "with": "With",
        "due": "Due",
        "nothing": "None.",
    }
)

#: The groups of the board in the printed list.
GROUPS: Mapping[Group, str] = MappingProxyType(
    {
        Group.LATE: "Late",
        Group.WEEK: "This week",
        Group.WAITING: "Waiting on a colleague",
        Group.LATER: "Later",
        Group.NO_DAY: "No date",
    }
)

STATES: Mapping[CommitmentState, str] = MappingProxyType(
    {
        CommitmentState.OPEN: "open",
        CommitmentState.NO_DAY: "open",
        CommitmentState.DUE: "due today",
        CommitmentState.LATE: "late",
        CommitmentState.KEPT: "kept",
        CommitmentState.KEPT_LATE: "kept late",
        CommitmentState.RENEGOTIATED: "moved",
        CommitmentState.BROKEN: "broken",
        CommitmentState.RELEASED: "released",
    }
)

MEASURES: Mapping[Measure, str] = MappingProxyType(
    {
        Measure.REVENUE: "Revenue",
        Measure.SELL_OUT: "Sell-out",
        Measure.STOCK: "Stock",
        Measure.PIPELINE: "Pipeline",
        Measure.DEALS_REGISTERED: "Deals registered",
        Measure.CERTIFIED: "Certified people",
        Measure.PORTAL: "Portal use",
        Measure.MDF_USED: "MDF used",
    }
)


def translated(table: Mapping[str, str], say: Translate) -> dict[str, str]:
    """Return a table of labels in the reader's language. Placeholders in braces are filled in by the template."""
    return {name: say(Message(text)) for name, text in table.items()}
