"""Files from strangers: each was made to keep a reader busy, to fill the memory, or to break it; none does any more."""

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldbook.errors import UserError
from fieldbook.exchange import input_limits
from fieldbook.exchange.archive import import_archive, inspect_archive, write_archive
from fieldbook.exchange.charsets import known_charset, lines_with_ends
from fieldbook.exchange.csv_reader import read_table
from fieldbook.exchange.ics_reader import ImportVisit, read_calendar
from fieldbook.exchange.import_plan import Options, Outcome
from fieldbook.exchange.importer import carry_out, prepare
from fieldbook.exchange.input_limits import LARGEST_CALENDAR, LARGEST_CARDS, LARGEST_TABLE, read_whole
from fieldbook.exchange.rejections import RejectedRow
from fieldbook.exchange.vcard_parser import VCard, read_cards
from fieldbook.journal.journal import Journal
from fieldbook.model.visit import Visit

New = Callable[..., Journal]

#: Far more than any of it takes, far less than what it took: minutes, hours, or no end. Seconds of the processor.
_PATIENCE = 10.0


@contextmanager
def soon() -> Iterator[None]:
    """Fails when something takes long; by the processor's time, since other tests run beside."""
    begun = time.process_time()
    yield
    assert time.process_time() - begun < _PATIENCE


# --- size ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "start", "largest"),
    [
        ("a.csv", b"Name,Town\n", LARGEST_TABLE),
        ("a.vcf", b"BEGIN:VCARD\n", LARGEST_CARDS),
        ("a.ics", b"BEGIN:VCALENDAR\n", LARGEST_CALENDAR),
    ],
)
def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    journal: Journal, name: str, start: bytes, largest: int
) -> None:
    with soon(), pytest.raises(UserError, match=f"{name} is larger than {largest >> 20} MB"):
        prepare(journal, [(name, start + bytes(largest))])


def test_what_is_read_from_the_disk_is_a_plain_file_of_a_size(tmp_path: Path) -> None:
    with (tmp_path / "huge.csv").open("wb") as file:
        file.truncate(LARGEST_CARDS + 1)  # takes no room on the disk
    with pytest.raises(UserError, match=r"huge.csv is larger than"):
        read_whole(tmp_path / "huge.csv")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        with pytest.raises(UserError, match=r"pipe.csv is not a regular file"):
            read_whole(tmp_path / "pipe.csv")
        (tmp_path / "zero.csv").symlink_to("/dev/zero")
        with pytest.raises(UserError, match=r"zero.csv is not a regular file"):
            read_whole(tmp_path / "zero.csv")
    with pytest.raises(UserError, match=r"gone.csv cannot be read"):
        read_whole(tmp_path / "gone.csv")


def test_more_entries_than_anybody_has_are_refused(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_limits, "MOST_ENTRIES", 100)
    event = b"BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20261126T140000Z\nEND:VEVENT\n"
    for name, data in (
        ("a.csv", b"Name\n" + b"A\n" * 101),
        ("a.vcf", b"BEGIN:VCARD\nEND:VCARD\n" * 101),
        ("a.ics", b"BEGIN:VCALENDAR\n" + event * 101 + b"END:VCALENDAR\n"),
    ):
        with pytest.raises(UserError, match=f"{name} contains more than 100 entries"):
            prepare(journal, [(name, data)])


def test_rows_of_nothing_but_delimiters_are_no_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(input_limits, "MOST_ENTRIES", 100)
    assert len(read_table(b"Name;Town\nA;B\n" + b";\n" * 1000 + b"C;D\n").rows) == 2


# --- tables --------------------------------------------------------------------------------------------------------


def test_a_quotation_mark_that_opens_on_every_line_ends_soon() -> None:
    with soon(), pytest.raises(UserError, match="too many opening quotation marks"):
        read_table(b"Name,Town\n" + b'a","\n' * 200_000, "a.csv")


def test_nothing_but_carriage_returns_is_cut_in_one_pass() -> None:
    with soon():
        assert len(lines_with_ends("\r" * 1_000_000 + "x")) == 1_000_001
        assert not [one for one in read_cards(b"\r" * 1_000_000) if isinstance(one, VCard)]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\n", ["a\n"]),
        ("a\rb\r\nc\r\r\nd", ["a\r", "b\r\n", "c\r\r\n", "d"]),
        ("\r\r\n\n\r", ["\r\r\n", "\n", "\r"]),
    ],
)
def test_lines_keep_their_ends(text: str, lines: list[str]) -> None:
    assert lines_with_ends(text) == lines


def test_a_row_of_a_million_cells_is_refused_and_the_others_come() -> None:
    table = read_table(b"Name,Town\n" + b"," * 1_000_000 + b"x\nA,B\n")
    assert [row.cells for row in table.rows] == [("A", "B")]
    assert [one.line for one in table.refused] == [2]
    with pytest.raises(UserError, match="more than 2000 columns"):
        read_table(b"x," * 3000 + b"\n")


@pytest.mark.parametrize("sign", ['"', "\r"])
def test_a_delimiter_that_cannot_be_one_is_not_taken(sign: str) -> None:
    read_table(f"sep={sign}\nName,Town\nA,B\n".encode())


@pytest.mark.parametrize("name", ["idna", "punycode", "undefined", "unicode_escape", "zlib", "a\0b", "ü", ""])
def test_only_character_sets_are_character_sets(name: str) -> None:
    assert known_charset(name) == ""
    if name:
        with pytest.raises(UserError, match="Unknown encoding: "):
            read_table(b"Name\nA\n", encoding=name)


def test_a_file_that_says_two_things_of_one_record_settles_at_once(journal: Journal) -> None:
    """The second row used to win the second time, and the first one the third time."""
    data = b"Account ID,Account Name,Phone\n001000000000001AAA,Nordwind,+49 1\n001000000000001AAA,Nordwind,+49 2\n"
    plan = prepare(journal, [("a.csv", data)])
    carry_out(journal, plan)
    again = prepare(journal, [("a.csv", data)])
    assert not again.edits
    assert [kept.theirs for row in again.rows for kept in row.kept] == ["+49 2"]


def test_a_branch_of_one_of_two_namesakes_stays_with_that_one(journal: Journal) -> None:
    """Which of them came first in the list depended on when they came in, so a second import named the other one."""
    names = "ABCDEFGH"
    here = "\n".join(f"{name},Lyon" for name in names)
    carry_out(journal, prepare(journal, [("a.csv", f"Account Name,Town\n{here}\n".encode())]))
    more = "\n".join(f"{name},Leeds,\n{name}1,,{name}" for name in names)
    data = f"Account Name,Town,Parent\n{more}\n".encode()
    carry_out(journal, prepare(journal, [("b.csv", data)]))
    assert not prepare(journal, [("b.csv", data)]).edits


# --- cards ---------------------------------------------------------------------------------------------------------


def _card(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", "FN:Ewa Nowak", *lines, "END:VCARD", "")).encode()


def test_a_line_of_fifty_megabytes_is_left_out_and_said(journal: Journal) -> None:
    with soon():
        plan = prepare(journal, [("a.vcf", _card("NOTE:" + "x" * 50_000_000, "TITLE:Buyer"))])
    assert [row.title for row in plan.rows] == ["Ewa Nowak"]
    assert "Not imported: NOTE." in [str(remark) for row in plan.rows for remark in row.remarks]


@pytest.mark.parametrize(
    "line",
    [
        "NOTE;ENCODING=QUOTED-PRINTABLE:" + "=\r\n" * 300_000,
        "NOTE" + ";X=" + '"a",' * 1_000_000 + ":x",
        "PHOTO;ENCODING=b:" + ("A" * 76 + "\r\n ") * 200_000,
        "X-ABLABEL:" + "_$!<" * 20_000,
        "item1.X-ABLABEL:" + "_$!<" * 20_000,
        "N:" + ";" * 3 + "a " * 40_000,
        "NOTE;CHARSET=idna:" + "a" * 90_000,
        "NOTE;CHARSET=punycode:" + "a" * 90_000,
        "NOTE;CHARSET=undefined:a",
        "AGENT:\r\n" + "BEGIN:VCARD\r\n" * 50_000,
        "\r\n".join(f"item{n}.TEL:{n}" for n in range(3000)),
    ],
    ids=lambda line: line[:24].strip(),
)
def test_no_card_takes_long(journal: Journal, line: str) -> None:
    with soon():
        list(read_cards(_card(line)))
        plan = prepare(journal, [("a.vcf", _card("TITLE:x") + _card(line))])
    assert list(plan.rows)


# --- calendars -----------------------------------------------------------------------------------------------------


def _calendar(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", "")).encode()


def _event(*lines: str) -> tuple[str, ...]:
    return ("BEGIN:VEVENT", "UID:1", "SUMMARY:Nordwind", *lines, "END:VEVENT")


def _zone(rule: str, start: str = "00010101T000000") -> tuple[str, ...]:
    part = (f"DTSTART:{start}", f"RRULE:{rule}", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100")
    return ("BEGIN:VTIMEZONE", "TZID:Mine", "BEGIN:STANDARD", *part, "END:STANDARD", "END:VTIMEZONE")


AT_MINE = "DTSTART;TZID=Mine:20261126T140000"


def _only(data: bytes) -> ImportVisit:
    (found,) = read_calendar("a.ics", data, "Europe/Berlin")
    assert isinstance(found, ImportVisit), found
    return found


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=YEARLY;BYSECOND=0,1,2,3;BYMINUTE=0,1,2;BYYEARDAY=1,2", "FREQ=DAILY"],
)
def test_a_zone_that_turns_its_clocks_every_second_keeps_nobody(rule: str) -> None:
    with soon():
        assert _only(_calendar(*_zone(rule), *_event(AT_MINE))).summary == "Nordwind"


def test_a_zone_of_a_calendar_holds_for_that_calendar_alone() -> None:
    yearly = _zone("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "16011028T030000")
    mine = _calendar(*yearly, *_event(AT_MINE))
    assert _only(mine).when.start.hour == 14  # +1, as in Berlin in November
    other = mine.replace(b"TZOFFSETTO:+0100", b"TZOFFSETTO:+0500")
    assert _only(other).when.start.hour == 10
    unknown = _only(_calendar(*_event(AT_MINE)))
    assert unknown.when.start.hour == 14
    assert [str(remark) for remark in unknown.remarks] == ["Unknown time zone Mine; your home time zone is used."]


def test_thousands_of_zones_are_read_up_to_a_point() -> None:
    zones = [line.replace("Mine", f"Z{n}") for n in range(20_000) for line in _zone("FREQ=YEARLY", "20000101T000000")]
    with soon():
        assert _only(_calendar(*zones, *_event("DTSTART:20261126T140000Z"))).summary == "Nordwind"


@pytest.mark.parametrize(
    "inside",
    [
        ("BEGIN:VALARM",) * 50_000,
        ("ATTACH;ENCODING=BASE64;VALUE=BINARY:" + "A" * 10_000_000,),
        ("DESCRIPTION:" + "x" * 10_000_000,),
        tuple("RDATE:20261126T140000Z" for _ in range(100_000)),
        ("RRULE:FREQ=SECONDLY;COUNT=99999999",),
        ("LOCATION;X=" + '"a",' * 300_000 + ":x",),
    ],
    ids=["alarms", "picture", "text", "days", "rule", "parameter"],
)
def test_what_is_not_read_of_an_entry_costs_nothing(inside: tuple[str, ...]) -> None:
    with soon():
        list(read_calendar("a.ics", _calendar(*_event("DTSTART:20261126T140000Z", *inside)), "Europe/Berlin"))


@pytest.mark.parametrize("zone", ["a/" * 2000, "x" * 5000, "../../etc/passwd", "a\0b", "/etc/passwd", "Europe"])
def test_a_zone_is_no_path(journal: Journal, zone: str) -> None:
    list(read_calendar("a.ics", _calendar(*_event(f"DTSTART;TZID={zone}:20261126T140000")), "Europe/Berlin"))
    plan = prepare(journal, [("a.csv", f"Account Name,Time zone\nA,{zone}\n".encode())], Options())
    assert any("Unknown time zone" in str(remark) for row in plan.rows for remark in row.remarks)


def test_what_is_cut_off_is_said_and_the_rest_comes() -> None:
    data = _calendar("BEGIN:VEVENT", "SUMMARY:lost", *_event("DTSTART:20261126T140000Z"), "BEGIN:VEVENT", "UID:3")
    found = list(read_calendar("a.ics", data, "Europe/Berlin"))
    assert [type(one) for one in found] == [ImportVisit, RejectedRow]
    assert "2" in str(found[1].reason if isinstance(found[1], RejectedRow) else "")


def test_one_entry_that_cannot_be_read_spoils_no_other() -> None:
    data = _calendar(*_event("DURATION:PT45M"), "BEGIN:VEVENT", "DTSTART:20261126T140000Z", "SUMMARY:B", "END:VEVENT")
    found = list(read_calendar("a.ics", data, "Europe/Berlin"))
    assert [str(one.reason) if isinstance(one, RejectedRow) else one.summary for one in found] == [
        "Nordwind: the entry cannot be read.",
        "B",
    ]


# --- archives ------------------------------------------------------------------------------------------------------


@pytest.fixture
def archive(new_journal: New, tmp_path: Path) -> Path:
    """An archive of a book with a partner."""
    journal = new_journal("from.book")
    carry_out(journal, prepare(journal, [("a.csv", b"Account Name\nNordwind\n")]))
    write_archive(journal, tmp_path / "out")
    return tmp_path / "out"


@pytest.mark.parametrize(
    "about",
    [b"[" * 100_000, b'{"a":' * 100_000, b" " * 2_000_000 + b"{}", b"9" * 10_000, b'"\xed\xa0\x80"', b"\xff\xfe{"],
    ids=["deep", "deeper", "long", "number", "half", "wide"],
)
def test_whatever_an_archive_says_of_itself(journal: Journal, archive: Path, about: bytes) -> None:
    (archive / "book.json").write_bytes(about)
    with soon(), pytest.raises(UserError):
        import_archive(journal, archive)


@pytest.mark.parametrize("number", [None, "a", 1.5, float("inf"), [], -1, 10**30])
def test_counts_that_are_none_are_not_told(journal: Journal, archive: Path, number: object) -> None:
    about = json.loads((archive / "book.json").read_bytes())
    (archive / "book.json").write_text(json.dumps({**about, "records": {"partner": number, "note": 3}}), "utf-8")
    assert inspect_archive(journal, archive)[1] == {"note": 3}


@pytest.mark.parametrize("line", [b"[" * 1_000_000, b"[" + b"[]," * 70_000 + b"[]]", b"9" * 1_000_000])
def test_a_line_that_would_fill_the_memory_is_no_change(
    journal: Journal, archive: Path, line: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fieldbook.exchange.archive._MOST_PARTS", 200_000)
    (archive / "changes.jsonl").write_bytes(line + b"\n")
    with soon(), pytest.raises(UserError, match="the line is not a valid change"):
        import_archive(journal, archive)


def test_a_change_with_too_few_seeds_is_no_change(journal: Journal, archive: Path) -> None:
    import hashlib  # noqa: PLC0415

    lines = (archive / "changes.jsonl").read_bytes().splitlines(keepends=True)
    lines[0] = json.dumps({**json.loads(lines[0]), "seeds": []}).encode() + b"\n"
    about = json.loads((archive / "book.json").read_bytes())
    about["digest"] = hashlib.blake2b(b"".join(lines), digest_size=32).hexdigest()
    (archive / "changes.jsonl").write_bytes(b"".join(lines))
    (archive / "book.json").write_text(json.dumps(about), "utf-8")
    with pytest.raises(UserError, match="the line is not a valid change"):
        import_archive(journal, archive)
    assert not journal.reader.rows("SELECT 1 FROM changes")


def test_an_archive_is_read_by_two_names_and_follows_nothing_else(journal: Journal, archive: Path) -> None:
    """A link in the place of the changes leads to a file that is no archive, of which nothing is told."""
    secret = archive.parent / "secret"
    secret.write_text("the password\n", "utf-8")
    (archive / "changes.jsonl").unlink()
    (archive / "changes.jsonl").symlink_to(secret)
    with pytest.raises(UserError) as caught:
        import_archive(journal, archive)
    assert "password" not in str(caught.value)
    assert not journal.reader.rows("SELECT 1 FROM changes")


def test_an_import_names_no_file_of_the_disk(new_journal: New, tmp_path: Path) -> None:
    """Names of partners become names of files in an archive: none leads out of its folder."""
    journal = new_journal("names.book")
    names = ["../../up", "/etc/cron.d/x", "C:\\Windows\\x", "con", ".", "..", "a\0b", "~/x", "<b>", "x" * 4000]
    rows = "\n".join(f'"{name}"' for name in names)
    plan = prepare(journal, [("a.csv", f"Account Name\n{rows}\n".encode())])
    carry_out(journal, plan)
    write_archive(journal, tmp_path / "deep" / "er" / "out")
    pages = list((tmp_path / "deep" / "er" / "out" / "partners").iterdir())
    assert len(pages) == plan.counts()["partner", Outcome.NEW]
    assert {path.name for path in (tmp_path / "deep" / "er").iterdir()} == {"out"}
    assert journal.reader.select(Visit) == []
