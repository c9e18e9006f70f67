"""One whole week at the command line, on the exports of other programs, from an empty book to a printed review."""

from pathlib import Path

from pypdf import PdfReader

from fieldbook.storage.dump import dump
from tests.cli.conftest import Prompt, opened

SPECIMENS = Path(__file__).parents[1] / "specimens"

CAPTURE = """\
Good mood, new warehouse. Rose brought in her successor Jan Nowak (purchasing).
we: send the pricing exception by Friday
we: price list in EUR by Wednesday
we: find a second engineer
they Rose: two engineers certified by 30 Nov
they: stock report by Tuesday
ask: deal registration takes nine days, they want three
gave: introduced them to Contoso, 2h
praise: best vendor this year
guess: they talk to somebody else
todo: look up the old contract by Friday
"we hear you listen now"
next: visit in 6 weeks, warehouse tour
"""


def text_of(pdf: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(pdf).pages)


def dumped(book: Path) -> list[str]:
    journal = opened(book)
    try:
        return list(dump(journal.reader))
    finally:
        journal.close()


def test_a_week(prompt: Prompt, tmp_path: Path) -> None:
    _bring_in(prompt)
    visit = _plan(prompt, tmp_path)
    _capture(prompt, visit)
    _settle(prompt)
    _print(prompt, tmp_path, visit)
    _undo(prompt, visit)
    _take_out_and_in(prompt, tmp_path)


def _bring_in(prompt: Prompt) -> None:
    companies, people = (str(SPECIMENS / "csv" / f"salesforce-{name}.csv") for name in ("account", "contact"))
    cards = [str(path) for path in sorted((SPECIMENS / "vcard").glob("*.vcf"))]
    preview = prompt("import", companies, people, "--dry-run")
    assert "Nothing was changed." in preview.out
    assert "BillingStreet" in preview.out
    assert "address.street" in preview.out
    assert not prompt.book.exists()
    mapped = prompt("import", companies, "--dry-run", "--map", "SLA__c=level", "--as", "partners")
    assert "level" in mapped.out
    assert "Imported: " in prompt("import", companies, people, *cards).out
    before = len(prompt("people", "--json").records)
    assert before > 20
    assert "Nothing to import: all records already exist." in prompt("import", companies, people, *cards).out
    assert len(prompt("people", "--json").records) == before
    prompt("undo")
    assert prompt("partners", "--json").records == []
    prompt("redo")
    edge = next(one for one in prompt("people", "--json").records if one["title"] == "Rose Gonzalez")
    assert edge["partner_names"] == ["Edge Communications"]


def _plan(prompt: Prompt, tmp_path: Path) -> str:
    prompt(
        "visit", "plan", "--partner", "Edge Communications", "--at", "2026-11-23 09:00", "--zone", "America/Chicago",
        "--place", "Austin, new warehouse", "--purpose", "Quarter", "--person", "Rose Gonzalez",
        "--agenda", "Pricing", "--agenda", "Training",
    )  # fmt: skip
    prompt("visit", "plan", "--partner", "Burlington", "--at", "2026-11-24 14:00", "--minutes", "30", "--how", "video")
    prompt("visit", "plan", "--partner", "Pyramid", "--at", "2026-11-25")
    first, second, third = prompt.ids("visits")
    assert "Cancelled" in prompt("visit", "cancel", third[-8:], "--by", "them").out
    assert prompt("visits", "--state", "planned", "--json").records[0]["partners_names"] == ["Edge Communications"]
    prompt("visit", "cancel", second, "--by", "us")
    prompt("undo")
    prompt("calendar", "export", "--from", "2026-11-23", "--to", "2026-11-29", "-o", "week.ics")
    calendar = (tmp_path / "week.ics").read_text("utf-8").replace("\r\n ", "")
    assert calendar.count("BEGIN:VEVENT") == 3
    assert "TZID=America/Chicago:20261123T090000" in calendar
    assert "Pricing" in calendar
    return first


def _capture(prompt: Prompt, visit: str) -> None:
    said = prompt("capture", "--visit", visit, "--add-people", stdin="\ufeff" + CAPTURE).out
    assert "commitment: send the pricing exception (by 2026-11-27 Fri, open)" in said
    assert "Jan Nowak" in said
    found = {one["wording"]: one for one in prompt("commitments", "--json").records}
    assert len(found) == 5
    theirs = found["two engineers certified"]
    assert (theirs["by_side_name"], theirs["by_person_name"]) == ("Edge Communications", "Rose Gonzalez")
    assert theirs["due"] == "2026-11-30"
    assert found["find a second engineer"]["state"] == "no day"
    notes = {one["id"]: one for one in prompt("notes", "--partner", "Edge Communications", "--json").records}
    assert {one["kind"] for one in notes.values()} == {"fact", "words", "guess", "praise", "ask"}
    assert notes[theirs["note"]]["body"].startswith("Good mood")
    assert not any(one["shareable"] for one in notes.values())
    assert len(prompt("asks", "--state", "open", "--json").records) == 1
    later = prompt("visits", "--from", "2026-12-20", "--json").records
    assert later[0]["purpose"] == "warehouse tour"
    assert "Jan Nowak" in prompt("people", "--partner", "Edge Communications").out
    assert prompt("visits", "--state", "held", "--json").records[0]["id"] == visit


def _settle(prompt: Prompt) -> None:
    ids = {one["wording"]: one["id"] for one in prompt("commitments", "--json").records}
    prompt.today = "2026-11-25"
    assert "stock report" in prompt("commitments", "--state", "late").out
    assert ": kept" in prompt("keep", ids["price list in EUR"][-8:]).out
    moved = prompt(
        "move", ids["send the pricing exception"], "--to", "2026-12-04", "--told", "Rose", "--reason", "finance is slow"
    )
    assert "renegotiated" in moved.out
    assert ": released" in prompt("release", ids["stock report"], "--reason", "not needed any more").out
    assert ": broken" in prompt("break", ids["find a second engineer"], "--reason", "no budget").out
    prompt.today = "2026-12-07"
    assert "7 days late" in prompt("keep", ids["two engineers certified"]).out
    assert "3 days" in prompt("commitments", "--state", "late").out
    record = prompt("ledger", "Edge Communications").out
    assert "Ours: 1 kept, 1 broken, 1 late now" in record
    assert "Theirs: 1 kept (1 late), 0 broken, 0 late now" in record
    assert "= 3 commitments" in record
    ask = prompt.ids("asks")[0]
    assert "answered, after 14 days" in prompt("ask", "answer", ask, "Three days from January on").out
    assert "send the pricing exception" in prompt("search", "pric", "exc").out
    assert prompt("search", "nowak", "--json").records[0]["type"] == "person"
    told = prompt("history", ids["send the pricing exception"]).out
    assert "Moved “send the pricing exception” to" in told


def _print(prompt: Prompt, tmp_path: Path, visit: str) -> None:
    assert "To: Rose Gonzalez <rose@edge.com>" in prompt("recap", visit).out
    assert prompt("visits", "--json").records[0]["recap_on"] is None
    prompt("recap", visit, "-o", "recap.eml")
    assert b"X-Unsent: 1" in (tmp_path / "recap.eml").read_bytes()
    assert prompt("visits", "--json").records[0]["recap_on"] == "2026-12-07"
    assert "We owe" in prompt("brief", "Edge Communications").out
    assert "best vendor" not in prompt("brief", "Edge Communications", "--edition", "carry").out
    prompt("brief", "Edge Communications", "-o", "brief.pdf")
    assert "Edge Communications" in text_of(tmp_path / "brief.pdf")
    prompt("me", "--company", "Vendor Ltd")
    for edition in ("partner", "internal"):
        argv = ("review", "Edge Communications", "--quarter", "2026Q4", "--edition", edition, "--paper", "letter")
        prompt(*argv, "-o", f"{edition}.pdf")
    assert "send the pricing exception" in text_of(tmp_path / "partner.pdf")
    assert "talk to somebody else" not in text_of(tmp_path / "partner.pdf")
    assert "talk to somebody else" in text_of(tmp_path / "internal.pdf")


def _undo(prompt: Prompt, visit: str) -> None:
    prompt("capture", "--partner", "Burlington", "--at", "2026-12-03 15:00", stdin="call: Jack Rogers, about the plan")
    count = len(prompt.ids("visits"))
    assert "Undone: Added a note about Burlington" in prompt("undo").out
    assert len(prompt.ids("visits")) == count - 1
    assert "Redone: Added a note about Burlington" in prompt("redo").out
    assert len(prompt.ids("visits")) == count


def _take_out_and_in(prompt: Prompt, tmp_path: Path) -> None:
    prompt("export", "-o", "archive")
    assert (tmp_path / "archive" / "changes.jsonl").is_file()
    assert "The book is OK." in prompt("check").out
    assert "no differences" in prompt("check", "--rebuild").out
    own, prompt.book = prompt.book, tmp_path / "other.book"
    prompt("import", "archive")
    assert dumped(own) == dumped(prompt.book)
    assert "Added a note about Edge Communications" in prompt("history", prompt.ids("visits")[0]).out
