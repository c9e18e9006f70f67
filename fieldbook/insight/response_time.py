"""How long we took to answer a partner's asks, and how accurate quotes were."""

from dataclasses import dataclass
from datetime import date
from statistics import median

from fieldbook.insight.commitment_line import partner_of
from fieldbook.journal.journal import Journal
from fieldbook.model.commitment import Commitment
from fieldbook.model.partner import US
from fieldbook.storage.queries.asks import select_asks_of
from fieldbook.storage.queries.commitments import select_quotes_settled_within


@dataclass(frozen=True, slots=True)
class ResponseTime:
    """Our response to a partner's asks: (ask id, days) of answered ones, and of open ones up to today."""

    answered: tuple[tuple[str, int], ...]
    waiting: tuple[tuple[str, int], ...]

    @property
    def median_days(self) -> float | None:
        """The median number of days to an answer; None when nothing was answered."""
        return median(days for _, days in self.answered) if self.answered else None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the asks counted."""
        return tuple(ask for ask, _ in (*self.answered, *self.waiting))


@dataclass(frozen=True, slots=True)
class QuoteAccuracy:
    """Delivered quotes of one side (ids). ``accurate`` ones had the right amount, were on time, and were not reissued;
    the others are listed under each of their faults."""

    accurate: tuple[str, ...]
    wrong_amount: tuple[str, ...]
    off_the_day: tuple[str, ...]
    reissued: tuple[str, ...]
    ids: tuple[str, ...]


def response_time(journal: Journal, partner: str, first: date, last: date) -> ResponseTime:
    """Return the days between a partner's ask and our answer: for asks answered in the window, and for asks made by its
    end that are still open."""
    today = journal.today()
    answered, waiting = [], []
    for ask in select_asks_of(journal.reader, partner):
        for voice in ask.voices:
            if journal.reader.canon(voice.partner) != partner:
                continue
            if voice.told_on is None and voice.on <= last:
                waiting.append((ask.id, (today - voice.on).days))
            elif voice.told_on is not None and first <= voice.told_on <= last:
                answered.append((ask.id, (voice.told_on - voice.on).days))
    return ResponseTime(tuple(answered), tuple(waiting))


def quote_accuracy(journal: Journal, partner: str, first: date, last: date, *, ours: bool = True) -> QuoteAccuracy:
    """Judge the quotes between us and a partner that were delivered in a window: ours, or theirs."""
    side = "to_side" if ours else "by_side"
    found = [
        one
        for one in select_quotes_settled_within(journal.reader, partner, side, first, last)
        if US in (one.by_side, one.to_side) and partner_of(one) != US
    ]
    return judge_quotes(found)


def judge_quotes(commitments: list[Commitment]) -> QuoteAccuracy:
    """Judge delivered quotes. Quotes without a delivered amount are ignored."""
    wrong: list[str] = []
    late_ids: list[str] = []
    reissued: list[str] = []
    right: list[str] = []
    seen: list[str] = []
    for one in commitments:
        quote = one.quote
        if quote is None or quote.delivered is None:
            continue
        seen.append(one.id)
        day = quote.delivered_on or one.settled_on
        late = one.counted_day is not None and day is not None and day > one.counted_day
        faults = (quote.delivered != quote.amount, late, quote.reissued)
        for fault, named in zip(faults, (wrong, late_ids, reissued), strict=True):
            if fault:
                named.append(one.id)
        if not any(faults):
            right.append(one.id)
    return QuoteAccuracy(tuple(right), tuple(wrong), tuple(late_ids), tuple(reissued), tuple(seen))
