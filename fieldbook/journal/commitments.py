"""Operations on commitments: give, correct, keep, move, release, break, follow up."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.lookup import ensure_us
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import EDIT_WINDOW, UNCHANGED
from fieldbook.model.commitment import Commitment, CommitmentEvent, EventKind
from fieldbook.model.ids import moment_of
from fieldbook.model.partner import US
from fieldbook.storage.queries.commitments import select_unsettled_commitments


def give(
    journal: Journal, partner: str, wording: str, *, ours: bool, due: date | None = None, **fields: Any
) -> Committed | None:
    """Creates a commitment between us and a partner (not from captured text). ``fields`` are further fields of it."""
    entry = UnitOfWork("commitment.given", {"partner": partner})
    us = ensure_us(journal, entry).id
    by, to = (us, partner) if ours else (partner, us)
    entry.add(
        Commitment(
            id=journal.new_id(),
            wording=wording.strip(),
            by_side=by,
            to_side=to,
            given_on=journal.today(),
            due=due,
            **fields,
        )
    )
    return journal.save(entry)


def correct(journal: Journal, commitment: Commitment, wording: str, due: date | None) -> Committed | None:
    """Corrects the wording and the due day. Allowed for 24 hours and until the commitment was sent or printed
    (validated when saving). None if nothing changes."""
    entry = UnitOfWork("commitment.mended", {"commitment": commitment.id})
    entry.change(commitment, wording=wording.strip(), due=due)
    return journal.save(entry)


def may_correct(journal: Journal, commitment: Commitment) -> bool:
    """Whether the wording and the due day may still be corrected."""
    written = moment_of(commitment.id)
    fresh = written is None or journal.clock.now() - written <= EDIT_WINDOW
    return commitment.frozen_on is None and fresh


def wait_on(journal: Journal, commitment: Commitment, colleague: str | None) -> Committed | None:
    """Sets the colleague that a commitment of ours waits for, or None. Returns None if nothing changes."""
    if colleague is not None and not is_ours(commitment):
        raise UserError("Only our own commitments can wait on a colleague.", kept=UNCHANGED)
    _open(commitment)
    entry = UnitOfWork("commitment.waits", {"commitment": commitment.id})
    entry.change(commitment, waits_on=colleague)
    return journal.save(entry)


def is_ours(commitment: Commitment) -> bool:
    """Whether our side made the commitment."""
    return commitment.by_side == US


def add_fact(
    journal: Journal, entry: UnitOfWork, commitment: Commitment, what: EventKind, on: date, **details: object
) -> None:
    """Adds an event of a commitment to ``entry``."""
    fact = replace(CommitmentEvent(id=journal.new_id(), what=what, on=on), **details)  # type: ignore[arg-type]
    entry.change(commitment, facts=(*commitment.facts, fact))


def keep(
    journal: Journal, commitment: Commitment, on: date | None = None, delivered: Decimal | None = None
) -> Committed:
    """Marks a commitment as kept on a day (default: today); for a quote also stores the delivered amount."""
    if commitment.ending is not None and commitment.ending.what is not EventKind.BROKEN:
        raise UserError("This commitment is already closed.", kept=UNCHANGED)
    if delivered is not None and delivered <= 0:
        raise UserError(
            "The amount of a quote must be greater than zero.", kept=UNCHANGED, todo="Enter the delivered amount."
        )
    entry = UnitOfWork("commitment.kept", {"commitment": commitment.id})
    keep_within(journal, entry, commitment, journal.past_day(on), delivered)
    return _saved(journal, entry)


def keep_within(
    journal: Journal,
    entry: UnitOfWork,
    commitment: Commitment,
    day: date,
    delivered: Decimal | None = None,
    reason: str = "",
) -> None:
    """Adds to ``entry`` that a commitment was kept on a day; for a quote also the delivered amount."""
    add_fact(journal, entry, commitment, EventKind.KEPT, day, reason=reason)
    if commitment.quote is not None:
        amount = delivered if delivered is not None else commitment.quote.amount
        entry.change(commitment, quote=replace(commitment.quote, delivered=amount, delivered_on=day))


def move(
    journal: Journal, commitment: Commitment, to: date, on: date | None = None, told: str = "", reason: str = ""
) -> Committed:
    """Moves the due day. If it is moved in time and somebody was informed, the commitment is renegotiated; otherwise it
    is still measured against the old day."""
    _open(commitment)
    day = journal.past_day(on)
    entry = UnitOfWork("commitment.moved", {"commitment": commitment.id, "to": to.isoformat()})
    add_fact(journal, entry, commitment, EventKind.MOVED, day, to=to, told=told.strip(), reason=reason.strip())
    return _saved(journal, entry)


def release(journal: Journal, commitment: Commitment, on: date | None = None, reason: str = "") -> Committed:
    """Records that the side it was made to released the commitment. Only that side can; giving up our own commitment
    means breaking it."""
    _open(commitment)
    if is_ours(commitment) and not reason.strip():
        raise UserError(
            "Only the side that a commitment was made to can release it.",
            kept=UNCHANGED,
            todo="Enter as the reason who at the partner released us, or mark it as broken.",
        )
    entry = UnitOfWork("commitment.released", {"commitment": commitment.id})
    add_fact(journal, entry, commitment, EventKind.RELEASED, journal.past_day(on), reason=reason.strip())
    return _saved(journal, entry)


def break_it(journal: Journal, commitment: Commitment, on: date | None = None, reason: str = "") -> Committed:
    """Marks a commitment as broken."""
    _open(commitment)
    entry = UnitOfWork("commitment.broken", {"commitment": commitment.id})
    add_fact(journal, entry, commitment, EventKind.BROKEN, journal.past_day(on), reason=reason.strip())
    return _saved(journal, entry)


def chase(journal: Journal, commitment: Commitment, on: date | None = None) -> Committed:
    """Records that we followed up on a commitment (default: today)."""
    _open(commitment)
    entry = UnitOfWork("commitment.chased", {"commitment": commitment.id})
    add_fact(journal, entry, commitment, EventKind.CHASED, journal.past_day(on))
    return _saved(journal, entry)


def freeze(journal: Journal, commitments: Iterable[Commitment], entry: UnitOfWork) -> None:
    """Adds to ``entry`` that commitments were sent or printed, after which their wording cannot be edited."""
    for commitment in commitments:
        if commitment.frozen_on is None:
            entry.change(commitment, frozen_on=journal.today())


def unsettled(journal: Journal, partner: str | None = None) -> list[Commitment]:
    """Unsettled commitments by day; of one partner on either side, or of all."""
    return select_unsettled_commitments(journal.reader, partner, by_day=True)


def _open(commitment: Commitment) -> None:
    if commitment.ending is not None:
        raise UserError(
            "This commitment is already closed.", kept=UNCHANGED, todo="Undo the change that closed it first."
        )


def _saved(journal: Journal, entry: UnitOfWork) -> Committed:
    done = journal.save(entry)
    assert done is not None
    return done
