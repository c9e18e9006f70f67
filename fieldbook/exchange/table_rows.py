"""Converts the rows of a table, by its column mapping, to the content of partners, people and numbers. A row that
cannot be converted is rejected with the column that caused it."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from fieldbook.errors import Message
from fieldbook.exchange.cells import NOWHERE, RowCells
from fieldbook.exchange.column_formats import (
    AmountFormat,
    DateFormat,
    DateOrder,
    detect_amount_format,
    detect_date_format,
    month_named,
    parse_amount,
    parse_day,
    parse_day_of_year,
    parse_month,
)
from fieldbook.exchange.csv_reader import Table
from fieldbook.exchange.formula_guard import unguard
from fieldbook.exchange.header_mapping import (
    WIDE,
    ColumnMapping,
    FileKind,
    kind_named,
    measure_named,
    prefers_comma,
    says_yes,
)
from fieldbook.exchange.import_records import ImportNumber, ImportPartner, ImportPerson, ImportRecord, PartnerMention
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.model.number import Figure, Measure
from fieldbook.model.person import ContactMethod

_DAYS = ("birthday", "anniversary", "since", "until", "as_of")

_MONEY = frozenset({Measure.REVENUE, Measure.SELL_OUT, Measure.STOCK, Measure.PIPELINE, Measure.MDF_USED})


@dataclass(frozen=True, slots=True)
class ColumnFormats:
    """The formats of dates and amounts in the columns of a table, by column name."""

    days: Mapping[str, DateFormat]
    amounts: Mapping[str, AmountFormat]


@dataclass(frozen=True, slots=True)
class TableContext:
    """Defaults for a table: the current year (birthdays are never later), the currency of amounts without one, the date
    order of ambiguous columns, and the measure of rows without one."""

    year: int
    currency: str = "EUR"
    order: DateOrder = DateOrder.DAY_FIRST
    measure: Measure = Measure.REVENUE


class _RefusedError(Exception):
    """A cell causes its row to be rejected."""

    def __init__(self, column: str, reason: str, **parameters: str | int) -> None:
        super().__init__(reason)
        self.column = column
        self.reason = Message(reason, dict(parameters))


def forms_of(table: Table, columns: Sequence[ColumnMapping], reading: TableContext) -> ColumnFormats:
    """Detects the formats of all date and amount columns."""
    days, amounts = {}, {}
    decimal = "," if prefers_comma(table.header, table.delimiter) else "."
    for place, column in enumerate(columns):
        if column.field in _DAYS or column.field == "month":
            days[column.name] = detect_date_format(table.column(place), reading.order)
        elif column.field.startswith("value") or column.field == "target":
            amounts[column.name] = detect_amount_format((unguard(cell) for cell in table.column(place)), decimal)
    return ColumnFormats(days, amounts)


def read_rows(
    table: Table, columns: Sequence[ColumnMapping], kind: FileKind, forms: ColumnFormats, reading: TableContext
) -> Iterator[ImportRecord | RejectedRow]:
    """Yields the content of each row, or its rejection. A row of a wide list of numbers yields one record for each
    month."""
    taker = _RowReader(columns, forms, reading)
    take: Callable[[RowCells], Iterator[ImportRecord]] = {
        FileKind.PARTNERS: taker.partner,
        FileKind.PEOPLE: taker.person,
        FileKind.NUMBERS: taker.numbers,
    }[kind]
    taken = [(place, column) for place, column in enumerate(columns) if column.field]
    for row in table.rows:
        try:
            found = list(take(RowCells(row, taken)))
        except _RefusedError as refused:
            yield RejectedRow(row.number, row.line, refused.column, refused.reason)
            continue
        yield from (replace(one, remarks=(*row.remarks, *one.remarks)) for one in found) if row.remarks else found


class _RowReader:
    """Converts the rows of one table."""

    def __init__(self, columns: Sequence[ColumnMapping], forms: ColumnFormats, reading: TableContext) -> None:
        self._forms = forms
        self._reading = reading
        values = [column for column in columns if column.field.startswith("value")]
        self._values = values
        self._wide = any(column.field.startswith(WIDE) for column in values)

    # --- partners and people -------------------------------------------------------------------------------------

    def partner(self, cells: RowCells) -> Iterator[ImportRecord]:
        """The content of a row of a list of companies."""
        _not_deleted(cells)
        remarks: list[Message] = []
        name = " ".join(cells.one("name").split())
        if not name:
            raise _RefusedError("", "The row has no company.")
        values: dict[str, Any] = {"name": name, "address": cells.address()}
        for field in ("level", "level_basis", "territory", "phone", "website", "about"):
            values[field] = cells.one(field)
        values["email"] = next((reach.value for reach in _emails(cells, "email", "", remarks)), "")
        values["zone"] = _zone(cells, remarks)
        values["aliases"] = tuple(cells.many("aliases"))
        values["tags"] = tuple(cells.many("tags"))
        values["since"] = self._day(cells, "since", remarks)
        values["cadence"] = _whole(cells, "cadence", remarks)
        written = cells.one("kind")
        if written:
            values["kind"] = kind_named(written)
            if values["kind"] is None:
                remarks.append(Message("Unknown type “{kind}”; imported as Reseller.", {"kind": written}))
        parent = PartnerMention(cells.identity("parent_id"), " ".join(cells.one("parent").split()))
        yield ImportPartner(
            row=cells.row.number,
            line=cells.row.line,
            identity=cells.identity("source_id"),
            record=_record(cells),
            values=_filled(values),
            remarks=tuple(remarks),
            parent=parent if parent.identity or parent.name else None,
        )

    def person(self, cells: RowCells) -> Iterator[ImportRecord]:
        """The content of a row of a list of people."""
        _not_deleted(cells)
        remarks: list[Message] = []
        given, family, name = _names(cells)
        if not name:
            raise _RefusedError("", "The row has no person.")
        values: dict[str, Any] = {"name": name, "given": given, "family": family, "address": cells.address()}
        emails = [*_emails(cells, "emails", "work", remarks), *_emails(cells, "emails.other", "", remarks)]
        values["emails"] = _distinct((*emails, *_emails(cells, "emails.home", "home", remarks)))
        uses = {"phones": "work", "phones.cell": "cell", "phones.home": "home", "phones.other": "",
                "phones.assistant": "assistant"}  # fmt: skip
        values["phones"] = _distinct(
            reach for field, use in uses.items() if field in cells.by_field for reach in _reaches(cells, field, use)
        )
        values["languages"] = cells.one("languages")
        values["personal"] = cells.one("personal")
        values["tags"] = tuple(cells.many("tags"))
        days = (self._remembered(cells, label, remarks) for label in ("birthday", "anniversary"))
        values["dates"] = tuple(day for day in days if day is not None)
        role = {"name": cells.one("role"), "department": cells.one("department")}
        role_days = {field: self._day(cells, field, remarks) for field in ("since", "until")}
        partner = PartnerMention(cells.identity("partner_id"), " ".join(cells.one("partner").split()))
        yield ImportPerson(
            row=cells.row.number,
            line=cells.row.line,
            identity=cells.identity("source_id"),
            record=_record(cells),
            values=_filled(values),
            remarks=tuple(remarks),
            partner=partner if partner.identity or partner.name else None,
            role=_filled(role | role_days),
        )

    def _day(self, cells: RowCells, field: str, remarks: list[Message]) -> date | None:
        text = cells.one(field)
        if not text:
            return None
        if re.fullmatch(r"\d{4}", text):
            return date(int(text), 1, 1) if 1000 < int(text) < 9999 else None
        try:
            return parse_day(text, self._forms.days[cells.header(field)])
        except ValueError:
            remarks.append(_unread(cells.header(field), text))
            return None

    def _remembered(self, cells: RowCells, label: str, remarks: list[Message]) -> Any:
        text = cells.one(label)
        if not text:
            return None
        try:
            form = self._forms.days[cells.header(label)]
            return parse_day_of_year(text, form, label, born_before=self._reading.year)
        except ValueError:
            remarks.append(_unread(cells.header(label), text))
            return None

    # --- numbers -------------------------------------------------------------------------------------------------

    def numbers(self, cells: RowCells) -> Iterator[ImportRecord]:
        """The content of a row of a list of numbers: one month, or one column for each month."""
        mention = PartnerMention(cells.identity("partner_id"), " ".join(cells.one("partner").split()))
        if mention.identity is None and not mention.name:
            raise _RefusedError("", "The row has no partner.")
        told = cells.one("measure")
        measure = measure_named(told) if told else self._reading.measure
        if measure is None:
            raise _RefusedError(cells.header("measure"), "Unknown measure: {text}.", text=told)
        month = "" if self._wide else self._month(cells)
        remarks: list[Message] = []
        as_of = self._day(cells, "as_of", remarks)
        said = 0
        for column in self._values:
            cell = cells.one(column.field)
            if not cell:
                continue
            said += 1
            which = column.field.removeprefix("value").lstrip(".:")
            counted = Measure(which) if which and not self._wide else measure
            yield ImportNumber(
                row=cells.row.number,
                line=cells.row.line,
                values={"as_of": as_of} if as_of else {},
                remarks=tuple(remarks),
                partner=mention,
                month=which if self._wide else month,
                measure=counted,
                figure=self._figure(cells, column.name, cell, counted, with_target=said == 1 and not self._wide),
            )
        if not said:
            raise _RefusedError("", "The row has no value.")

    def _month(self, cells: RowCells) -> str:
        text, year = cells.one("month"), cells.one("year")
        if not text:
            raise _RefusedError("", "The row has no month.")
        try:
            if re.fullmatch(r"\d{4}", year):
                month = int(text) if text.isdecimal() else month_named(text)
                return f"{date(int(year), month, 1):%Y-%m}"
            return parse_month(text, self._forms.days[cells.header("month")])
        except ValueError:
            raise _RefusedError(cells.header("month"), "{text} is not a valid month.", text=text) from None

    def _figure(self, cells: RowCells, column: str, cell: str, measure: Measure, *, with_target: bool) -> Figure:
        value, currency = self._amount(column, cell)
        target: Decimal | None = None
        if with_target and cells.one("target"):
            target, _ = self._amount(cells.header("target"), cells.one("target"))
        told = cells.one("currency").strip().upper()
        if told and not re.fullmatch(r"[A-Z]{3}", told):
            raise _RefusedError(cells.header("currency"), "{text} is not a valid currency.", text=told)
        chosen = currency or told or self._reading.currency
        return Figure(value, target, chosen if measure in _MONEY else "")

    def _amount(self, column: str, cell: str) -> tuple[Decimal, str]:
        try:
            return parse_amount(cell, self._forms.amounts[column])
        except ValueError:
            raise _RefusedError(column, "{text} is not a valid number.", text=cell) from None


def _not_deleted(cells: RowCells) -> None:
    if says_yes(cells.one("deleted")):
        raise _RefusedError(cells.header("deleted"), "The row is marked as deleted in the original program.")


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value and value is not NOWHERE}


def _record(cells: RowCells) -> str:
    written = cells.one("fieldbook_id").strip().lower()
    return written if re.fullmatch(r"[0-9a-f]{32}", written) else ""


def _names(cells: RowCells) -> tuple[str, str, str]:
    """Given name, family name, and full name in display order."""
    given = " ".join(" ".join((cells.one("given"), cells.one("middle"))).split())
    family = " ".join(" ".join((cells.one("family"), cells.one("family2"))).split())
    name = " ".join(cells.one("name").split())
    if name and not given and not family and name.count(",") == 1:
        family, given = (part.strip() for part in name.split(","))
        name = f"{given} {family}".strip()
    return given, family, name or whole_name(given, family)


def whole_name(given: str, family: str) -> str:
    """The full name in display order: family name first, without a space, in Han, kana and Hangul."""
    east = (
        given
        and family
        and all("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7a3" for sign in given + family)
    )
    return family + given if east else f"{given} {family}".strip()


def _unread(column: str, text: str) -> Message:
    return Message("{column}: {text} is not a valid date; left out.", {"column": column, "text": text})


def _whole(cells: RowCells, field: str, remarks: list[Message]) -> int | None:
    text = cells.one(field)
    if not text:
        return None
    found = re.fullmatch(r"(\d{1,4})(?:[.,]0+)?(?:\s*\w+)?", text)
    if found and 1 <= int(found[1]) <= 3650:
        return int(found[1])
    remarks.append(Message("{column}: {text} is not a number of days; left out.",
                           {"column": cells.header(field), "text": text}))  # fmt: skip
    return None


def _zone(cells: RowCells, remarks: list[Message]) -> str:
    text = cells.one("zone")
    try:
        return ZoneInfo(text).key if text else ""
    except (ZoneInfoNotFoundError, ValueError, OSError, RecursionError):  # ZoneInfo searches the path of the name
        remarks.append(Message("Unknown time zone {text}; left out.", {"text": text}))
        return ""


def _emails(cells: RowCells, field: str, use: str, remarks: list[Message]) -> list[ContactMethod]:
    """The e-mail addresses in a column; a value without @ is left out, with a remark."""
    found: list[ContactMethod] = []
    for reach in _reaches(cells, field, use) if field in cells.by_field else ():
        inside = re.search(r"<([^<>]+)>", reach.value)
        address = (inside[1] if inside else reach.value).removeprefix("mailto:").strip()
        if re.fullmatch(r"[^@\s]+@[^@\s]+", address):
            found.append(ContactMethod(address, reach.use))
        else:
            remarks.append(Message("{text} is not a valid e-mail address; left out.", {"text": reach.value}))
    return found


def _reaches(cells: RowCells, field: str, use: str) -> Iterator[ContactMethod]:
    """The contact methods in a column: several in a cell are separated by semicolons, bars, line breaks, or commas
    between e-mail addresses. Columns that Fieldbook exported have one ``use: value`` per line."""
    for header, cell in cells.by_field.get(field, ()):
        ours = header.strip().casefold() in ("emails", "phones")
        for part in re.split(r"\n" if ours else r"[;\n|]|,(?=.*@)", cell):
            said, colon, value = part.partition(":")
            reach = (
                ContactMethod(value.strip(), said.strip())
                if ours and colon
                else ContactMethod(part.strip(), "" if ours else use)
            )
            if reach.value:
                yield reach


def _distinct(reaches: Any) -> tuple[ContactMethod, ...]:
    """The first contact method for each key, sorted by key."""
    found: dict[str, ContactMethod] = {}
    for reach in reaches:
        found.setdefault(reach.key, reach)
    return tuple(reach for _, reach in sorted(found.items()))
