"""What is done with commitments: given, kept, moved, released, broken, chased."""

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
    """Writes a commitment between us and a partner that did not come out of a capture; ``fields`` are further ones."""
    entry = UnitOfWork("commitment.given", {"partner": partner})
    own = ensure_us(journal, entry).id
    by, to = (own, partner) if ours else (partner, own)
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
    """Mends the wording and the day as they were given: for 24 hours, and until it was sent or printed (the door holds
    that). None when nothing is different."""
    entry = UnitOfWork("commitment.mended", {"commitment": commitment.id})
    entry.change(commitment, wording=wording.strip(), due=due)
    return journal.save(entry)


def may_correct(journal: Journal, commitment: Commitment) -> bool:
    """Whether the wording and the day of a commitment may still be mended."""
    written = moment_of(commitment.id)
    fresh = written is None or journal.clock.now() - written <= EDIT_WINDOW
    return commitment.frozen_on is None and fresh


def wait_on(journal: Journal, commitment: Commitment, colleague: str | None) -> Committed | None:
    """A commitment of ours waits on a colleague, or on nobody any more. None when nothing is different."""
    if colleague is not None and not is_ours(commitment):
        raise UserError("Only our own commitments can wait on a colleague.", kept=UNCHANGED)
    _open(commitment)
    entry = UnitOfWork("commitment.waits", {"commitment": commitment.id})
    entry.change(commitment, waits_on=colleague)
    return journal.save(entry)


def is_ours(commitment: Commitment) -> bool:
    """Whether it is our side that owes it."""
    return commitment.by_side == US


def add_fact(
    journal: Journal, entry: UnitOfWork, commitment: Commitment, what: EventKind, on: date, **told: object
) -> None:
    """Adds to ``entry`` what happened to a commitment on a day."""
    fact = replace(CommitmentEvent(id=journal.new_id(), what=what, on=on), **told)  # type: ignore[arg-type]
    entry.change(commitment, facts=(*commitment.facts, fact))


def keep(
    journal: Journal, commitment: Commitment, on: date | None = None, delivered: Decimal | None = None
) -> Committed:
    """It was done, on a day (today unless said); of a quote also which amount was delivered."""
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
    """Adds to ``entry`` that a commitment was kept on a day, and what was delivered of a quote."""
    add_fact(journal, entry, commitment, EventKind.KEPT, day, reason=reason)
    if commitment.quote is not None:
        amount = delivered if delivered is not None else commitment.quote.amount
        entry.change(commitment, quote=replace(commitment.quote, delivered=amount, delivered_on=day))


def move(
    journal: Journal, commitment: Commitment, to: date, on: date | None = None, told: str = "", reason: str = ""
) -> Committed:
    """Its day was moved. Moved in time and told to somebody it is renegotiated; otherwise the old day counts on."""
    _open(commitment)
    day = journal.past_day(on)
    entry = UnitOfWork("commitment.moved", {"commitment": commitment.id, "to": to.isoformat()})
    add_fact(journal, entry, commitment, EventKind.MOVED, day, to=to, told=told.strip(), reason=reason.strip())
    return _saved(journal, entry)


def release(journal: Journal, commitment: Commitment, on: date | None = None, reason: str = "") -> Committed:
    """The side it was made to lets the other off. Only they can: giving up our own is breaking it."""
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
    """It will not be done."""
    _open(commitment)
    entry = UnitOfWork("commitment.broken", {"commitment": commitment.id})
    add_fact(journal, entry, commitment, EventKind.BROKEN, journal.past_day(on), reason=reason.strip())
    return _saved(journal, entry)


def chase(journal: Journal, commitment: Commitment, on: date | None = None) -> Committed:
    """We asked for it, today unless said."""
    _open(commitment)
    entry = UnitOfWork("commitment.chased", {"commitment": commitment.id})
    add_fact(journal, entry, commitment, EventKind.CHASED, journal.past_day(on))
    return _saved(journal, entry)


def freeze(journal: Journal, commitments: Iterable[Commitment], entry: UnitOfWork) -> None:
    """Adds to ``entry`` that commitments were sent or printed: from now on their wording stands."""
    for commitment in commitments:
        if commitment.frozen_on is None:
            entry.change(commitment, frozen_on=journal.today())


def unsettled(journal: Journal, partner: str | None = None) -> list[Commitment]:
    """Every commitment that is not settled, most pressing first; of one partner, on either side, or of all."""
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
