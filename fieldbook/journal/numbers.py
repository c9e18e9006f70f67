"""Operations on the monthly numbers of a partner."""

from fieldbook.errors import UserError
from fieldbook.journal.journal import Journal
from fieldbook.journal.unit_of_work import Committed, UnitOfWork
from fieldbook.journal.validation import UNCHANGED
from fieldbook.model.number import Figure, Measure, Number, number_id
from fieldbook.storage.queries.numbers import select_numbers_of_month


def enter_number(journal: Journal, partner: str, month: str, measure: Measure, figure: Figure) -> Committed | None:
    """Stores the value of a measure in a month (``YYYY-MM``), as of today; None if it is unchanged. Raises UserError
    for a future month."""
    if month > f"{journal.today():%Y-%m}":
        raise UserError(
            "{month} is in the future.", kept=UNCHANGED, todo="Choose the current or an earlier month.", month=month
        )
    entry = UnitOfWork("number.entered", {"partner": partner})
    found = select_numbers_of_month(journal.reader, partner, month, measure)
    same = [number for number in found if number.figure.currency == figure.currency]
    if same and same[0].figure == figure:
        return None
    if same:
        entry.change(same[0], figure=figure, as_of=journal.today(), source="")
    else:
        # Each currency has its own record; the first one has the natural id.
        new = number_id(partner, month, measure) if not found else journal.new_id()
        new = new if journal.reader.get(new) is None else journal.new_id()
        entry.add(Number(id=new, partner=partner, month=month, measure=measure, figure=figure, as_of=journal.today()))
    return journal.save(entry)
