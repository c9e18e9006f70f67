"""Lists, their JSON, reading commands, the hand-over to a window, and the main job without a screen."""

import json
import os
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from rich.cells import cell_len

from fieldbook.bootstrap import start
from fieldbook.cli.main import run_command_line
from fieldbook.cli.registry import COMMANDS
from fieldbook.cli.runner import perform
from fieldbook.journal.unit_of_work import Committed
from fieldbook.storage.ipc import CommandServer, Endpoint
from tests.cli.conftest import TODAY, Prompt, opened

LISTS = ("partners", "people", "visits", "commitments", "asks", "notes")


@pytest.mark.parametrize("name", LISTS)
def test_lists_say_the_same_in_both_forms(demo: Prompt, name: str) -> None:
    records = demo(name, "--json").records
    lines = demo(name).out.splitlines()
    assert lines[0].startswith("ID  ")
    assert [line.split()[0] for line in lines[1:]] == [record["id"][-8:] for record in records]
    assert all(record["type"] in name or record["type"] == "person" for record in records)
    assert "\x1b" not in "".join(lines)


def test_columns_line_up_in_any_script(demo: Prompt) -> None:
    lines = demo("partners").out.splitlines()
    start_of_kind = lines[0].index("TYPE")
    for line in lines[1:]:
        kind = next(word for word in ("distributor", "reseller", "msp", "isv", "integrator") if f" {word} " in line)
        assert cell_len(line[: line.index(f" {kind} ") + 1]) == start_of_kind


def test_lists_are_chosen_by_partner_state_and_days(demo: Prompt) -> None:
    records = demo("commitments", "--partner", "nordwind", "--state", "late", "--json").records
    assert records
    assert {one["state"] for one in records} == {"late"}
    assert all("Nordwind GmbH" in (one["by_side_name"], one["to_side_name"]) for one in records)
    opened = demo("commitments", "--state", "open", "--json").records
    assert {one["state"] for one in opened} >= {"open", "late", "due", "no day", "renegotiated"}
    assert {one["state"] for one in demo("commitments", "--state", "kept-late", "--json").records} == {"kept late"}
    days = [one["day"] for one in demo("visits", "--from", TODAY, "--to", TODAY, "--json").records]
    assert days == [TODAY] * 3
    assert demo("notes", "--state", "shareable", "--partner", "nordwind", "--json").records
    assert len(demo("partners", "--state", "quiet", "--json").records) == 3
    assert [one["title"] for one in demo("partners", "--partner", "東京支店", "--json").records] == [
        "みなと情報システム 東京支店"
    ]
    assert demo("asks", "--state", "open", "--partner", "Negev Systems", "--json").records


def test_today_as_records(demo: Prompt) -> None:
    sections = {one["section"] for one in demo("today", "--json").records}
    assert sections == {
        "visits", "we owe", "they owe", "quiet", "to do", "not written up", "recap not sent", "due tomorrow",
    }  # fmt: skip


def test_history_as_records(demo: Prompt) -> None:
    moved = demo.ids("commitments", "--state", "renegotiated")[0]
    lines = demo("history", moved, "--json").records
    assert {line["label"] for line in lines} >= {"captured", "recap.sent", "commitment.moved"}


def test_help_and_version(prompt: Prompt) -> None:
    assert "usage: fieldbook" in prompt("--help").out
    assert "usage: fieldbook visit plan" in prompt("visit", "plan", "--help").out
    assert prompt("--version").out.startswith("fieldbook")


# --- with a window ---------------------------------------------------------------------------------------------------


def test_a_command_that_writes_goes_to_the_window(demo: Prompt, tmp_path: Path) -> None:
    application = start()
    journal = opened(demo.book)
    asked: list[dict[str, object]] = []

    def answer(request: dict[str, object]) -> dict[str, object]:
        if request["do"] != "run":
            return {"ok": True}
        asked.append(request)
        argv, stdin = request["argv"], str(request["stdin"])
        assert isinstance(argv, list)
        code, out, errors = perform(argv, stdin, journal)
        return {"code": code, "out": out, "err": errors}

    told: list[Committed] = []
    journal.listen(told.append)
    reception = CommandServer(Endpoint.about(demo.book, application.places.runtime), answer)
    try:
        demo("capture", "--partner", "nordwind", stdin="we: send flowers by Friday")
        assert asked[0]["stdin"] == "we: send flowers by Friday"
        assert [one["wording"] for one in demo("commitments", "--json").records].count("send flowers") == 1
        assert demo("keep", "ffffffff", code=1).err.startswith("No commitment with the ID ffffffff.")
        demo("review", "nordwind", "--quarter", "2026Q4", "-o", "here.pdf")
        assert (tmp_path / "here.pdf").is_file()
        demo("today")
        assert len(asked) == 3
        assert [done.label for done in told] == ["captured", "review.printed"]
    finally:
        reception.close()
        journal.close()


def test_the_windows_own_day_comes_back(demo: Prompt) -> None:
    journal = opened(demo.book)
    try:
        clock = journal.clock
        code, out, _ = perform(["--today", "2026-12-24", "today"], "", journal)
        assert (code, out.splitlines()[0]) == (0, "2026-12-24 Thu")
        assert journal.clock is clock
        assert perform(["nonsense"], "", journal)[0] == 2
        assert perform(["--help"], "", journal)[0] == 0
    finally:
        journal.close()


def test_a_window_is_shown_for_options_that_are_no_command() -> None:
    shown = []

    def window(book: Path | None, today: date | None) -> int:
        shown.append((book, str(today)))
        return 0

    assert run_command_line(["--today", TODAY], window) == 0
    assert shown == [(None, TODAY)]


# --- processes -------------------------------------------------------------------------------------------------------

RUN = "import sys; from fieldbook.__main__ import main; code = main(sys.argv[1:]); "
NO_QT = RUN + "print('PySide6' in sys.modules, 'shiboken6' in sys.modules, file=sys.stderr); sys.exit(code)"


def run(*argv: str, stdin: str = "", code: str = NO_QT) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-c", code, *argv], input=stdin, capture_output=True, text=True, env=env, check=False
    )


def test_a_capture_is_told_again_and_can_be_captured_elsewhere(demo: Prompt, tmp_path: Path) -> None:
    text = "Good mood.\nwe: send the list by Friday\nask: three days\nnext: call in 6 weeks, prices\n"
    first = demo("capture", "--partner", "nordwind", stdin=text).out
    note = first.split()[0]
    again = demo("retell", note).out
    assert again == "Good mood.\nwe: send the list by 2026-11-27\nask: three days\nnext: call 2027-01-04, prices\n"
    assert demo("retell", note, "--language", "de").out.startswith("Good mood.\nwir: send the list bis 2026-11-27\n")
    other = Prompt(tmp_path / "other.book", demo.capsys, demo.monkeypatch, demo.today)
    other("demo")
    assert _without_ids(other("capture", "--partner", "nordwind", stdin=again).out) == _without_ids(first)
    assert "choose one of: en, de" in demo("retell", note, "--language", "tlh", code=1).err.lower()
    assert "was not created from a visit note" in demo("retell", demo.ids("partners")[0], code=1).err
    assert "No record with the ID" in demo("retell", "0000nothing", code=1).err


def _without_ids(said: str) -> list[str]:
    return [line.partition("  ")[2] for line in said.splitlines()]


def test_every_visit_of_the_demo_is_told(demo: Prompt) -> None:
    held = [one for one in demo("visits", "--state", "held", "--json").records if one["written_up"]]
    assert len(held) > 50
    for visit in held[:: len(held) // 12]:
        assert demo("retell", visit["id"]).out.strip()


def test_no_command_loads_qt(demo: Prompt) -> None:
    book = ("--book", str(demo.book), "--today", TODAY)
    visit = demo.ids("visits", "--state", "confirmed")[0]
    commitments = demo.ids("commitments", "--state", "open")
    held = demo("recap", demo.ids("visits", "--state", "held")[-8], code=0)
    assert held.out
    lines: dict[str, tuple[str, ...]] = {
        **{name: (name,) for name in (*LISTS, "today", "undo", "redo", "check", "key", "backup", "restore")},
        "demo": ("demo",),
        "import": ("import", "nothing.csv"),
        "export": ("export", "-o", "archive"),
        "visit": ("visit", "hold", visit),
        "todos": ("todos", "--all"),
        "todo": ("todo", "new", "flowers"),
        "partner": ("partner", "new", "Fabrikam"),
        "person": ("person", "new", "Ada", "--partner", "nordwind"),
        "show": ("show", visit),
        "me": ("me", "--name", "Sam"),
        "capture": ("capture", "--partner", "nordwind"),
        "retell": ("retell", demo.ids("visits", "--state", "held")[-8]),
        "ask": ("ask", "answer", demo.ids("asks", "--state", "open")[0], "Yes"),
        "keep": ("keep", commitments[0]),
        "move": ("move", commitments[1], "--to", "2026-12-24"),
        "release": ("release", commitments[2], "--reason", "Silke"),
        "break": ("break", commitments[3]),
        "brief": ("brief", "nordwind", "-o", "b.pdf"),
        "ledger": ("ledger", "nordwind"),
        "search": ("search", "nord"),
        "history": ("history", visit),
        "recap": ("recap", visit),
        "calendar": ("calendar", "export", "-o", "c.ics"),
        "review": ("review", "nordwind", "--quarter", "2026Q4", "-o", "r.pdf"),
    }
    assert set(lines) == {command.name for command in COMMANDS}
    gate, failed = threading.Semaphore(3), []

    def check(name: str) -> None:
        with gate:
            ran = run(*book, *lines[name], stdin="we: something by Friday")
        if "False False" not in ran.stderr or "Traceback" in ran.stderr:
            failed.append((name, ran.stderr))

    threads = [threading.Thread(target=check, args=(name,)) for name in lines]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_exit_codes_of_a_process(demo: Prompt) -> None:
    book = ("--book", str(demo.book))
    assert run(*book, "partners").returncode == 0
    assert run(*book, "brief", "Nobody").returncode == 1
    assert run(*book, "nonsense").returncode == 2


def test_json_through_a_pipe_that_closes_early(demo: Prompt) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "fieldbook", "--book", str(demo.book), "notes", "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 0


def test_the_main_job_without_a_screen(tmp_path: Path) -> None:
    for _ in range(2):
        ran = run("--today", TODAY)
        assert ran.returncode == 0
        assert "No display found." in ran.stdout.splitlines()[0]
        folder = next(tmp_path.rglob("without-a-screen"))
        assert str(folder) in ran.stdout
        assert {path.name for path in folder.iterdir()} == {"demo.book", "visits.ics", "brief.pdf", "review.pdf"}
        assert (folder / "review.pdf").read_bytes().startswith(b"%PDF")
    ran = run("--book", str(folder / "demo.book"), "--today", TODAY, "today", "--json")
    assert json.loads(ran.stdout)


def test_those_past_their_cadence_are_offered_first(demo: Prompt) -> None:
    records = demo("partners", "--state", "due", "--json").records
    assert records
    assert all(one["due"] for one in records)
    quiet = [one["quiet"] for one in records]
    assert quiet == sorted(quiet, reverse=True)
    assert quiet[0]


def test_the_days_pack_holds_a_page_for_every_visit(demo: Prompt, tmp_path: Path) -> None:
    for edition in ("mine", "carry"):
        path = tmp_path / f"{edition}.pdf"
        assert demo("today", "--edition", edition, "-o", str(path)).code == 0
        pages = [page.extract_text() for page in PdfReader(path).pages]
        for visit in demo("visits", "--from", TODAY, "--to", TODAY, "--json").records:
            assert any(visit["partners_names"][0] in page for page in pages)


def test_a_calendar_holds_what_may_leave_and_no_purpose(demo: Prompt, tmp_path: Path) -> None:
    at = f"{TODAY} 18:00"
    assert (
        demo("visit", "plan", "--partner", "nordwind", "--at", at, "--purpose", "zyxsecret", "--agenda", "zyxopen").code
        == 0
    )
    path = tmp_path / "week.ics"
    assert demo("calendar", "export", "-o", str(path)).code == 0
    written = path.read_text("utf-8").replace("\r\n ", "").replace("\n ", "")
    assert "zyxopen" in written
    assert "zyxsecret" not in written
    for note in demo("notes", "--json").records:
        if note["privacy"] is None and len(note["body"]) > 20:
            assert note["body"] not in written
