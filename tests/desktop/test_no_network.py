"""Without sync nothing is asked of a network: not by a command, not by a page of the window, not by Qt behind our back.

Python's own sockets are watched by an audit hook (https://docs.python.org/3/library/audit_events.html), everybody
else's, Qt's among them, by what the system says this process holds open.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop.hands import Hands

ROOT = Path(__file__).parents[2]

#: Where the system lists sockets that lead out of this machine, by their inode (proc_pid_net(5)).
_LISTS = ("tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6", "packet")

#: Runs command lines one after the other in one process, and tells what was asked of sockets and names.
_CHILD = """
import contextlib, io, json, socket, sys
told = []
near = {getattr(socket, "AF_UNIX", None)}
def hook(event, details):
    if event == "socket.__new__" and details[1] not in near:
        told.append([event, int(details[1])])
    elif event.startswith("socket.") and event != "socket.__new__":
        if not (hasattr(details[0], "family") and details[0].family in near):
            told.append([event, repr(details)])
    elif event in ("urllib.Request", "http.client.connect", "ftplib.connect", "smtplib.connect", "webbrowser.open"):
        told.append([event, repr(details)])
sys.addaudithook(hook)
from fieldbook.__main__ import main
codes = []
for argv in json.load(sys.stdin):
    said = io.StringIO()
    sys.argv = ["fieldbook", *argv]
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        try:
            codes.append(main())
        except SystemExit as end:
            codes.append(end.code)
    if codes[-1]:
        told.append([argv, said.getvalue()])
print(json.dumps([codes, told]))
"""


def out_of_the_machine() -> list[str]:
    """The sockets of this process that could lead out of the machine."""
    if not Path("/proc/self/net").is_dir():
        pytest.skip("only Linux says what a process holds open")
    listed: dict[str, str] = {}
    for name in _LISTS:
        path = Path("/proc/self/net") / name
        if path.exists():
            for line in path.read_text("ascii").splitlines()[1:]:
                listed |= {field: f"{name}: {line}" for field in line.split() if field.isdecimal() and len(field) > 2}
    held = []
    for one in Path("/proc/self/fd").iterdir():
        try:
            target = str(one.readlink())
        except OSError:
            continue
        inode = target.removeprefix("socket:[").removesuffix("]")
        if target.startswith("socket:[") and inode in listed:
            held.append(listed[inode])
    return held


def test_a_socket_that_leads_out_would_be_seen() -> None:
    import socket  # noqa: PLC0415

    assert out_of_the_machine() == []
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        one.listen()
        assert len(out_of_the_machine()) == 1


def _child(
    code: str, commands: list[list[str]], places: dict[str, str], folder: Path
) -> tuple[list[int], list[object]]:
    """The exit codes of some commands, and what was asked of a network."""
    env = {**os.environ, **places, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], input=json.dumps(commands), env=env, cwd=folder, capture_output=True, text=True,
        timeout=100, check=False,
    )  # fmt: skip
    assert not done.returncode, done.stderr
    codes, told = json.loads(done.stdout)
    return codes, told


@pytest.mark.parametrize("call", ["socket.socket()", "socket.getaddrinfo('localhost', 9)"])
def test_what_a_command_asks_would_be_seen(tmp_path: Path, call: str) -> None:
    _, told = _child(_CHILD.replace("codes = []", f"codes = []\n{call}"), [], {}, tmp_path)
    assert told


def test_no_command_asks_a_network(tmp_path: Path) -> None:
    csv = ROOT / "tests" / "specimens" / "csv" / "salesforce-account.csv"
    vcard = ROOT / "tests" / "specimens" / "vcard" / "rfc6350-example.vcf"
    book = ("--book", str(tmp_path / "my.book"), "--today", "2026-11-23")
    commands = [
        ["demo"], ["today"], ["partners"], ["people"], ["commitments", "--json"], ["search", "price"],
        ["import", str(csv), str(vcard)], ["brief", "Nordwind"], ["calendar", "export", "-o", str(tmp_path / "a.ics")],
        ["import", str(tmp_path / "a.ics")], ["check"], ["check", "--rebuild"], ["undo"], ["redo"],
        ["today", "-o", str(tmp_path / "a.pdf")], ["recap", "Nordwind", "-o", str(tmp_path / "a.eml")],
        ["review", "Nordwind", "--quarter", "2026Q4", "-o", str(tmp_path / "b.pdf")],
        ["partner", "new", "http://127.0.0.1:9/x"], ["export", "-o", str(tmp_path / "out")],
    ]  # fmt: skip
    places = {f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    codes, told = _child(_CHILD, [[*book, *one] for one in commands], places, tmp_path)
    assert told == []
    assert codes == [0] * len(commands)


def test_no_page_asks_a_network(hands: Hands) -> None:
    """``conftest.py`` watches Python's sockets in every test of the window; here those of Qt and its plugins."""
    for go in hands.every_page():
        go()
        hands.settle()
        hands.window.grab()
        assert out_of_the_machine() == []
    assert "PySide6.QtNetwork" not in sys.modules
    assert "Qt6Network" not in Path("/proc/self/maps").read_text("utf-8")
