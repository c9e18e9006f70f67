"""Between processes: a command meets the window that has the book open, over a real socket."""

import json
import socket
import stat
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Client
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from fieldbook.storage.ipc import Answer, CommandServer, Endpoint, send_to_window

unix = pytest.mark.skipif(sys.platform == "win32", reason="a socket file")


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short name: the path of a socket has room for a hundred letters."""
    with TemporaryDirectory(prefix="fb") as made:
        yield Path(made)


@pytest.fixture
def meeting(folder: Path) -> Endpoint:
    return Endpoint.about(folder / "my.book", folder / "run")


@contextmanager
def _window(meeting: Endpoint, answer: Answer = lambda request: {"heard": request}) -> Iterator[CommandServer]:
    reception = CommandServer(meeting, answer)
    try:
        yield reception
    finally:
        reception.close()


def test_a_request_is_answered(meeting: Endpoint) -> None:
    with _window(meeting):
        for number in range(3):
            request = {"do": "run", "argv": ["keep", "Łódź"], "number": number}
            assert send_to_window(meeting, request) == {"heard": request}


def test_without_a_window_there_is_no_answer(meeting: Endpoint) -> None:
    assert send_to_window(meeting, {}) is None
    with _window(meeting):
        pass
    assert send_to_window(meeting, {}) is None
    assert not meeting.key.exists()


def test_a_second_window_is_refused_and_the_first_stays(meeting: Endpoint) -> None:
    with _window(meeting):
        with pytest.raises(OSError, match="another window"):
            CommandServer(meeting, lambda request: {"second": True})
        assert send_to_window(meeting, {"a": 1}) == {"heard": {"a": 1}}


def test_another_book_is_another_meeting(folder: Path, meeting: Endpoint) -> None:
    other = Endpoint.about(folder / "other.book", folder / "run")
    with _window(meeting):
        assert send_to_window(other, {}) is None
    assert Endpoint.about(folder / "x" / ".." / "my.book", folder / "run") == meeting


def test_a_wrong_key_is_refused_and_the_window_goes_on(meeting: Endpoint) -> None:
    heard: list[dict[str, Any]] = []

    def answer(request: dict[str, Any]) -> dict[str, Any]:
        heard.append(request)
        return {"ok": True}

    with _window(meeting, answer):
        right = meeting.key.read_text("ascii")
        meeting.key.write_text("00" * 32, "ascii")
        assert send_to_window(meeting, {"do": "harm"}) is None
        meeting.key.write_text("no hex", "ascii")
        assert send_to_window(meeting, {"do": "harm"}) is None
        meeting.key.write_text(right, "ascii")
        assert send_to_window(meeting, {"do": "ping"}) == {"ok": True}
    assert heard == [{"do": "ping"}]


@unix
def test_strangers_that_hang_up_or_talk_nonsense_do_no_harm(meeting: Endpoint) -> None:
    with _window(meeting):
        for said in (b"", b"GET / HTTP/1.1\r\n\r\n", b"\xff" * 100):
            with socket.socket(socket.AF_UNIX) as stranger:
                stranger.connect(meeting.address)
                stranger.sendall(said)
        key = bytes.fromhex(meeting.key.read_text("ascii"))
        for message in (b"no json", b"[1]"):
            with Client(meeting.address, authkey=key) as connection:
                connection.send_bytes(message)
        assert send_to_window(meeting, {"a": 1}) == {"heard": {"a": 1}}


@pytest.mark.parametrize("request_", [b"[" * 100_000, b"[]", b"7", b"null", b"{", b"\xff", b""])
def test_what_is_no_request_ends_its_own_conversation(
    meeting: Endpoint, request_: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken: list[object] = []
    monkeypatch.setattr(threading, "excepthook", broken.append)
    with _window(meeting):
        key = bytes.fromhex(meeting.key.read_text("ascii"))
        with Client(meeting.address, authkey=key) as known:
            known.send_bytes(request_)
            with pytest.raises(EOFError):
                known.recv_bytes()
        assert send_to_window(meeting, {"a": 1}) == {"heard": {"a": 1}}
    assert not broken


def test_a_request_that_breaks_something_leaves_the_window_open(meeting: Endpoint) -> None:
    def answer(request: dict[str, Any]) -> dict[str, Any]:
        if request:
            raise KeyError("argv")
        return {"ok": True}

    with _window(meeting, answer):
        broken = send_to_window(meeting, {"a": 1})
        assert broken is not None
        assert broken["code"] == 1
        assert send_to_window(meeting, {}) == {"ok": True}


@unix
def test_the_remains_of_a_killed_window_are_no_hindrance(meeting: Endpoint) -> None:
    meeting.key.parent.mkdir(parents=True)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(meeting.address)
    meeting.key.write_text("11" * 32, "ascii")
    meeting.key.chmod(0o644)
    assert send_to_window(meeting, {}) is None
    with _window(meeting):
        assert send_to_window(meeting, {}) == {"heard": {}}
        assert stat.S_IMODE(meeting.key.stat().st_mode) == 0o600


@unix
def test_only_its_user_can_open_the_door(meeting: Endpoint) -> None:
    with _window(meeting):
        assert stat.S_IMODE(Path(meeting.address).stat().st_mode) == 0o600
        assert stat.S_IMODE(meeting.key.stat().st_mode) == 0o600
        assert stat.S_IMODE(meeting.key.parent.stat().st_mode) == 0o700


def test_many_commands_at_once_are_answered_one_by_one(meeting: Endpoint) -> None:
    inside, most, answers = 0, 0, list[Any]()

    def answer(request: dict[str, Any]) -> dict[str, Any]:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        inside -= 1
        return {"number": request["number"], "long": "x" * 100_000}

    with _window(meeting, answer):
        ask = [
            threading.Thread(target=lambda number=number: answers.append(send_to_window(meeting, {"number": number})))
            for number in range(12)
        ]
        for thread in ask:
            thread.start()
        for thread in ask:
            thread.join()
    assert sorted(json.loads(json.dumps(one))["number"] for one in answers) == list(range(12))
    assert most == 1


def test_somebody_who_connects_and_is_silent_keeps_nobody_waiting(meeting: Endpoint) -> None:
    with _window(meeting):
        silent = Client(meeting.address)
        answers: list[Any] = []
        asking = threading.Thread(target=lambda: answers.append(send_to_window(meeting, {"a": 1})), daemon=True)
        asking.start()
        asking.join(10)
        assert answers == [{"heard": {"a": 1}}]
        silent.close()


@unix
def test_a_long_path_leaves_room_for_a_meeting(folder: Path) -> None:
    deep = folder / ("a" * 60) / ("b" * 60)
    meeting = Endpoint.about(folder / "my.book", deep)
    assert len(meeting.address.encode()) <= 100
    with _window(meeting):
        assert send_to_window(meeting, {"a": 1}) == {"heard": {"a": 1}}
    assert not Path(meeting.address).exists()
