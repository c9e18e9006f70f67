"""What is done with numbers: typed in, by partner and month."""

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.number import Figure, Measure, Number, number_id
from fieldbook.storage.queries.numbers import select_numbers_of_month


def enter_number(journal: Journal, partner: str, month: str, measure: Measure, figure: Figure) -> Committed | None:
    """Writes what a measure was in a month, as of today; None when it stands there already. Raises UserError for a
    month that has not begun."""
    if month > f"{journal.today():%Y-%m}":
        raise UserError(
            "{month} is in the future.", kept=UNCHANGED, todo="Choose the current or an earlier month.", month=month
        )
    entry = UnitOfWork("number.entered", {"partner": partner})
    found = select_numbers_of_month(journal.reader, partner, month, measure)
    same = [one for one in found if one.figure.currency == figure.currency]
    if same and same[0].figure == figure:
        return None
    if same:
        entry.change(same[0], figure=figure, as_of=journal.today(), source="")
    else:
        # Another currency is another record: the natural id stands for the first one.
        made = number_id(partner, month, measure) if not found else journal.new_id()
        made = made if journal.reader.get(made) is None else journal.new_id()
        entry.add(Number(id=made, partner=partner, month=month, measure=measure, figure=figure, as_of=journal.today()))
    return journal.save(entry)
