"""Every reader of what came from elsewhere, each with inputs to begin from and what it is held to.

Whatever the input: only UserError comes out (or what the reader's docstring names), and what was accepted can be lived
with: it comes in a second time without a change, is written and read again as the same, and pages can be made of it.
"""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType

from fieldbook import settings
from fieldbook.capture.date_parser import DateParser
from fieldbook.capture.languages.registry import LANGUAGES, in_order
from fieldbook.capture.reconstruct import reconstruct
from fieldbook.cli.date_args import DateArgContext, DateArgs
from fieldbook.desktop.partners.columns import SHOWN
from fieldbook.desktop.partners.filters import read_views
from fieldbook.errors import UserError
from fieldbook.exchange import column_formats
from fieldbook.exchange.import_plan import ImportPlan, Options
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.zone_guess import zone_of_place
from fieldbook.insight.today import day_summary
from fieldbook.journal.journal import Journal
from tests.capture.books import OCCASIONS, capture, filled
from tests.fuzz import books, requests
from tests.fuzz.books import SPECIMENS, TODAY, Feed, journal_at, look_around

#: A book takes so many inputs before a new one is begun.
_BOOKFUL = 25


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader: what it begins from, and how it is made ready in an empty folder of its own."""

    seeds: Callable[[], Sequence[bytes]]
    ready: Callable[[Path], Feed]


# --- files that are brought in ---------------------------------------------------------------------------------------


def _bringing(name: str) -> Callable[[Path], Feed]:
    """Brings files of a name into one book after another, each twice."""

    def ready(folder: Path) -> Feed:
        journals: list[Journal] = []
        before: list[bytes] = []
        count = 0

        def feed(data: bytes) -> None:
            nonlocal count
            if count % _BOOKFUL == 0:
                for old in journals:
                    old.close()
                    Path(old.path).unlink()
                journals[:] = [journal_at(folder / f"{count}.book")]
                before.clear()
            count += 1
            before.append(data)
            journal = journals[0]
            with suppress(UserError):
                plan = prepare(journal, [(name, data)], Options())
                if carry_out(journal, plan) is None:
                    return
                again = prepare(journal, [(name, data)], Options())
                assert not again.edits, f"brought in twice, it is not the same: {_differing(again)}; {before!r}"
                look_around(journal)

        return feed

    return ready


def _differing(plan: ImportPlan) -> list[str]:
    """What an import would change: the fields, as they were and as they would be."""
    return [
        f"{type(edit.record).__name__}.{one.name}: {was!r} -> {new!r}"
        for edit in plan.edits
        for one in fields(edit.record)
        if (was := getattr(edit.before, one.name, None)) != (new := getattr(edit.record, one.name))
    ]


def _files(pattern: str) -> Callable[[], Sequence[bytes]]:
    return lambda: [path.read_bytes() for path in sorted(SPECIMENS.glob(pattern))]


_NUMBERS = (
    'Partner;Monat;Umsatz;Ziel;Währung\nNordwind;11/2026;1.234,50;2.000;EUR\n"Łódź; Trade";Nov 26;12;;\n',
    "Account Name\tJan 2026\tFeb 2026\nContoso\t$1,200\t(300)\n",
    'sep=,\nName,E-mail,Phone,Birthday,Company,Role\n"Nowak, Ewa",ewa@x.pl,+48 22 1,--02-03,Contoso,Buyer\n',
    "Name,Town,Country,Level,Cadence,Time zone,Parent\nA,Łódź,Poland,gold,30 days,Europe/Warsaw,\nB,,USA,,,,A\n",
)

_CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VTIMEZONE\r\nTZID:Custom\r\nBEGIN:STANDARD\r\n"
    "DTSTART:16011028T030000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
    "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:16010325T020000\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
    "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1@x\r\n"
    "DTSTAMP:20261101T100000Z\r\nSUMMARY:Nordwind\\, prices\r\nDTSTART;TZID=Custom:20261126T140000\r\n"
    'DTEND;TZID=Custom:20261126T150000\r\nLOCATION:Hamburg\r\nATTENDEE;CN="Ewa":mailto:ewa@x.pl\r\n'
    "RRULE:FREQ=WEEKLY;COUNT=4\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\n"
    "ACTION:DISPLAY\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:2\nSUMMARY:Teams\nDTSTART:20261126T140000Z\nDURATION:PT45M\nSTATUS:CANCELLED\n"
    "END:VEVENT\nBEGIN:VEVENT\nUID:3\nSUMMARY:Fair\nDTSTART;VALUE=DATE:20261126\nEND:VEVENT\nBEGIN:VEVENT\nUID:4\n"
    "RECURRENCE-ID:20261126T140000\nDTSTART;TZID=W. Europe Standard Time:20261127T090000\nEND:VEVENT\nEND:VCALENDAR\n",
)


# --- cells, days, captures -------------------------------------------------------------------------------------------


def _cells(_folder: Path) -> Feed:
    forms = [column_formats.DateFormat(order, certain=True) for order in column_formats.DateOrder]
    amounts = [column_formats.AmountFormat(sign, certain=True) for sign in ".,"]
    readers = [DateParser(in_order(language.code)) for language in LANGUAGES]
    typed = DateArgs(lambda: DateArgContext(TODAY, "de", 4))

    def feed(data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        column_formats.detect_date_format([text])
        column_formats.detect_amount_format([text])
        zone_of_place(text[:50], text[-50:])
        for form in forms:
            for read in (column_formats.parse_day, column_formats.parse_day_of_year, column_formats.parse_month):
                with suppress(ValueError):
                    read(text, form)
        for amount in amounts:
            with suppress(ValueError):
                column_formats.parse_amount(text, amount)
        for reader in readers:
            reader.find(text, TODAY)
            reader.clock(text)
        for day in (typed.day, typed.last_day, typed.past_day, typed.moment):
            with suppress(argparse.ArgumentTypeError):
                day(text)
        with suppress(UserError):
            settings.read_cadences(text)

    return feed


_CELLS = (
    "2026-11-23", "23.11.2026", "11/23/26", "--02-03", "3.2.", "20261123T101500Z", "November 2026", "noviembre de 2026",
    "2026-M11", "Nov ’26", "1.234,56 €", "(1,234.56)", "-12 %", "1 234 567 zł", "12'500 CHF", "next friday 14:00",
    "tomorrow", "vorgestern", "26.11. 14:00", "in 6 weeks", "Mitte November", "KW 45", "EOM", "end of Q4",
    "Deutschland", "half past nine", "halb zehn", "2026-12-01 09:00", "gold 30, silver 60",
)  # fmt: skip


def _captures(folder: Path) -> Feed:
    shelf, count = filled(folder), 0

    def feed(data: bytes) -> None:
        nonlocal count
        count += 1
        text = data.decode("utf-8", "replace")
        with shelf.book() as journal, suppress(UserError):
            saved = capture(journal, text, visit=OCCASIONS[count % 3])
            for record in saved.records[: 3 if len(data) < 8_192 else 1]:  # each looks at all that the text made
                with suppress(UserError):
                    reconstruct(journal, record.id, in_order("en"), LANGUAGES[count % 2])
            day_summary(journal)

    return feed


_CAPTURES = (
    "Good mood. Ewa brought in Jan Nowak (purchasing).\nwe: send the price list by Friday\n"
    "they Ewa: two engineers certified by 30 Sep (waits on Jonas)\nquote: 12,500 EUR for the terminals by Monday\n"
    "done: price list\nask: deal registration takes nine days, they want three",
    "gave: introduced them to Contoso, 2h\ngot: a slot at their fair\npraise: …\nguess: they leave\ntodo: call by 5pm\n"
    "share: may be shown\n“we hear you listen now” – Ewa\ntried: Zoë, voicemail\ncall: 12 min\nnext: visit in 6 weeks",
    "wir: Preisliste bis Freitag\nsie Ewa: Muster bis Mitte November\nerledigt: Preisliste\nnächstes: Besuch KW 45",
)


# --- settings --------------------------------------------------------------------------------------------------------


def _settings(folder: Path) -> Feed:
    path, fresh = folder / "settings.json", folder / "again.json"

    def feed(data: bytes) -> None:
        path.write_bytes(data)
        with suppress(UserError):
            found = settings.load(path)
            settings.save(fresh, found)
            assert settings.load(fresh) == found, "saved and read again, they are others"
            assert found.cadence_by_level is not None
            told = found.unknown.get("views")  # what a book keeps of them is read alike
            for view in read_views(told if isinstance(told, list) else [], SHOWN):
                view.filter.among([])
                json.dumps(view.plain())

    return feed


def _some_settings() -> list[bytes]:
    view = {"name": "A", "filter": {"standing": "due", "kind": "", "tag": "x"}, "columns": ["name"], "sort": "level"}
    plain = {name: default for name, (default, _) in settings.help_texts().items()} | {
        "zone": "Europe/Warsaw", "language": "de", "cadences": "gold 30, silver 60", "views": [view], "later": [1, {}],
    }  # fmt: skip
    return [json.dumps(plain, indent=2).encode(), b"{}", b"[]", b'{"views": [{"filter": {"standing": "none"}}]}']


def _texts(texts: Sequence[str]) -> Callable[[], Sequence[bytes]]:
    return lambda: [text.encode() for text in texts]


READERS: Mapping[str, Reader] = MappingProxyType(
    {
        "tables": Reader(lambda: [*_files("csv/*")(), *_texts(_NUMBERS)()], _bringing("x.csv")),
        "cards": Reader(_files("vcard/*"), _bringing("x.vcf")),
        "calendars": Reader(_texts(_CALENDAR), _bringing("x.ics")),
        "cells": Reader(_texts(_CELLS), _cells),
        "captures": Reader(_texts(_CAPTURES), _captures),
        "settings": Reader(_some_settings, _settings),
        "changes": Reader(books.some_changes, books.taking_changes),
        "archives": Reader(books.some_abouts, books.taking_abouts),
        "books": Reader(books.some_books, books.book_file),
        "requests": Reader(requests.some_requests, requests.handing),
    }
)
