"""Under X11 with AT-SPI, as a screen reader does it: each page's tree is read, and no control is without a name."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is of Linux", allow_module_level=True)

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

import dev

_ROOT = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"

#: What a person operates, or reads line by line: each needs a name to be spoken. (Icons beside words say nothing more.)
_SPOKEN = frozenset(
    {
        "push button", "button", "check box", "radio button", "combo box", "text", "entry", "password text", "list",
        "table", "tree", "tree table", "list item", "slider", "spin button", "toggle button", "page tab",
        "page tab list", "menu", "menu item", "link", "table column header", "progress bar",
    }
)  # fmt: skip

#: Of AT-SPI's states, by their bit: the thing is on screen.
_SHOWING = 1 << 25

Spot = tuple[str, str]


@contextmanager
def _running(command: list[str], env: dict[str, str], **more: Any) -> Iterator[subprocess.Popen[str]]:
    """A process that is ended by its own handle."""
    process = subprocess.Popen(command, env=env, text=True, stderr=subprocess.DEVNULL, **more)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a desktop of one's own: an X server, a session bus and AT-SPI."""
    launcher = next(one for one in dev.AT_SPI_LAUNCHERS if Path(one).exists())
    env = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": ""}
    server = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with _running(server, env, stdout=subprocess.PIPE) as x:
        assert x.stdout is not None
        env["DISPLAY"] = f":{x.stdout.readline().strip()}"
        bus = [
            "dbus-daemon",
            "--session",
            "--nofork",
            "--nopidfile",
            "--print-address",
            f"--address=unix:dir={tmp_path}",
        ]
        with _running(bus, env, stdout=subprocess.PIPE) as session:
            assert session.stdout is not None
            env["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
            with _running([launcher, "--launch-immediately"], env):
                yield env


class Reader:
    """What a screen reader asks of a program."""

    def __init__(self, env: dict[str, str]) -> None:
        with open_dbus_connection(bus=env["DBUS_SESSION_BUS_ADDRESS"]) as session:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=20).body[0]
        self._bus: DBusConnection = open_dbus_connection(bus=address)

    def _ask(self, spot: Spot, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        message = new_method_call(DBusAddress(spot[1], spot[0], interface), method, signature or None, body)
        reply = self._bus.send_and_get_reply(message, timeout=20)
        return reply.body[0] if reply.body else None

    def programs(self) -> list[Spot]:
        """The programs that can be read."""
        found: list[Spot] = self._ask(("org.a11y.atspi.Registry", _ROOT), _ACCESSIBLE, "GetChildren")
        return found

    def children(self, spot: Spot) -> list[Spot]:
        found = self._ask(spot, _ACCESSIBLE, "GetChildren")
        return found if isinstance(found, list) else []

    def role(self, spot: Spot) -> str:
        return str(self._ask(spot, _ACCESSIBLE, "GetRoleName"))

    def showing(self, spot: Spot) -> bool:
        states = self._ask(spot, _ACCESSIBLE, "GetState")
        return isinstance(states, list) and bool(states[0] & _SHOWING)

    def name(self, spot: Spot) -> str:
        found = self._ask(spot, "org.freedesktop.DBus.Properties", "Get", "ss", (_ACCESSIBLE, "Name"))
        return str(found[1]) if isinstance(found, tuple) else ""

    def walk(self, spot: Spot, path: str = "") -> Iterator[tuple[str, str, str]]:
        """All that is on screen below a spot: (path of roles and names, role, name). Of long lists, the first rows."""
        if not self.showing(spot) and path.count("/") > 1:
            return
        role, name = self.role(spot), self.name(spot)
        here = f"{path}/{role} {name[:30]!r}"
        yield here, role, name
        for child in self.children(spot)[:60]:
            yield from self.walk(child, here)


@pytest.mark.needs_tool("X server", "session bus", "AT-SPI")
@pytest.mark.timeout(300)
def test_a_screen_reader_finds_a_name_for_every_control_of_every_page(screen: dict[str, str], demo: Path) -> None:
    command = [sys.executable, "-m", "tests.desktop.aloud", str(demo)]
    root = Path(__file__).parents[2]
    with _running(command, screen, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        unnamed: list[str] = []
        seen: dict[str, int] = {}
        pages = 0
        while True:
            program.stdin.write("next\n")
            program.stdin.flush()
            said = program.stdout.readline().strip()
            if said == "end":
                break
            assert said.startswith("page"), "the program ended"
            pages += 1
            reader = Reader(screen)
            programs = reader.programs()
            assert programs, "the program is not to be read"
            for path, role, name in reader.walk(programs[-1]):
                seen[role] = seen.get(role, 0) + 1
                if role in _SPOKEN and not name.strip():
                    unnamed.append(f"{said}: {path}")
        program.stdin.close()
    assert pages >= 6
    assert seen.get("list item", 0) + seen.get("table cell", 0) > 20, seen
    assert seen.get("push button", 0) + seen.get("button", 0) > 20, seen
    assert not unnamed, "\n".join(unnamed)
