"""Suggests a question about respect for the next visit, chosen from the partner's facts by fixed rules, never at
random."""

from dataclasses import dataclass

from fieldbook.errors import Message
from fieldbook.insight.cadence import CadenceStatus
from fieldbook.insight.commitment_line import CommitmentLine
from fieldbook.insight.i18n import counted
from fieldbook.insight.ledger import Ledger
from fieldbook.model.ask import Ask
from fieldbook.model.commitment import CommitmentState

#: An ask that has been waiting longer than this, in days, leads to a question.
_LONG_WAIT_DAYS = 14


@dataclass(frozen=True, slots=True)
class SuggestedQuestion:
    """The question, and the ids of the records that led to it."""

    text: Message
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Situation:
    """The facts on which the choice depends. ``waiting`` are open asks with the days they have been waiting;
    ``called_off`` is the id of the last visit when we cancelled it; ``known`` are the ids of the people known there."""

    ours: tuple[CommitmentLine, ...]
    theirs: tuple[CommitmentLine, ...]
    waiting: tuple[tuple[Ask, int], ...]
    rhythm: CadenceStatus
    ledger: Ledger
    called_off: str
    known: tuple[str, ...]


#: Questions when no rule applies; chosen by the number of commitments, so that the question changes over time.
_DEFAULT_QUESTIONS = (
    "What do they know about their customers that we should ask about today?",
    "What do we ask of them that costs them more than it gives us?",
    "What did they advise us last time, and what did we do with it?",
    "Whose work there led to our last success, and does that person know that we know?",
)


def suggest_question(now: Situation) -> SuggestedQuestion:
    """Return the most pressing question: our own failings first, then what they wait for, then theirs."""
    for find in (_ours_late, _called_off, _waiting, _broken, _quiet, _theirs_late, _one_voice):
        found = find(now)
        if found is not None:
            return found
    settled = len(now.ledger.ours.ids) + len(now.ledger.theirs.ids)
    return SuggestedQuestion(Message(_DEFAULT_QUESTIONS[settled % len(_DEFAULT_QUESTIONS)]))


def _ours_late(now: Situation) -> SuggestedQuestion | None:
    late = [one for one in now.ours if one.state is CommitmentState.LATE]
    if not late:
        return None
    text = counted(
        late[0].days_late,
        (
            "We are {count} day late with: {wording}. What has this cost them, and did we tell them "
            "before they had to ask?"
        ),
        (
            "We are {count} days late with: {wording}. What has this cost them, and did we tell them "
            "before they had to ask?"
        ),
        wording=late[0].wording,
    )
    return SuggestedQuestion(text, tuple(one.id for one in late))


def _called_off(now: Situation) -> SuggestedQuestion | None:
    if not now.called_off:
        return None
    return SuggestedQuestion(Message("We cancelled our last visit. Did we tell them why?"), (now.called_off,))


def _waiting(now: Situation) -> SuggestedQuestion | None:
    long = [(ask, days) for ask, days in now.waiting if days > _LONG_WAIT_DAYS]
    if not long:
        return None
    ask, days = max(long, key=lambda pair: pair[1])
    text = (
        "They have been waiting {days} days for an answer to: {ask}. What can we say today, even if the answer is no?"
    )
    return SuggestedQuestion(Message(text, {"days": days, "ask": ask.wording}), (ask.id,))


def _broken(now: Situation) -> SuggestedQuestion | None:
    broken = now.ledger.ours.broken
    if not broken:
        return None
    text = (
        "We broke {count} of our commitments in the past year. Which one would they mention, and what "
        "have we changed since?"
    )
    return SuggestedQuestion(Message(text, {"count": len(broken)}), broken)


def _quiet(now: Situation) -> SuggestedQuestion | None:
    days = now.rhythm.days_since_visit
    if not now.rhythm.quiet or days is None:
        return None
    parameters: dict[str, str | int] = {"cadence": now.rhythm.cadence or 0, "days": days, "level": now.rhythm.by_level}
    text = (
        "We promised a visit every {cadence} days, and the last one was {days} days ago. What did they "
        "have to solve without us?"
    )
    if now.rhythm.by_level:
        # The cadence comes from the partner level and was never promised to this partner.
        text = (
            "We visit {level} partners every {cadence} days, and the last visit here was {days} days "
            "ago. What did they have to solve without us?"
        )
    return SuggestedQuestion(Message(text, parameters), now.rhythm.ids)


def _theirs_late(now: Situation) -> SuggestedQuestion | None:
    late = [one for one in now.theirs if one.state is CommitmentState.LATE]
    if not late:
        return None
    text = "They are late with: {wording}. What is holding them up, and what can we do about it?"
    return SuggestedQuestion(Message(text, {"wording": late[0].wording}), tuple(one.id for one in late))


def _one_voice(now: Situation) -> SuggestedQuestion | None:
    if len(now.known) != 1:
        return None
    return SuggestedQuestion(
        Message("We know only one person here. Who else should we have talked to by now?"), now.known
    )
