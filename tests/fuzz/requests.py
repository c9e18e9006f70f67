"""Requests to the window over its local socket: from programs that know the key, and from those that do not."""

import json
import threading
from collections.abc import Sequence
from contextlib import suppress
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

from fieldbook.cli.runner import perform
from fieldbook.desktop.window_controller import _texts
from fieldbook.storage.ipc import CommandServer, Endpoint
from tests.fuzz.books import Feed, journal_at

#: So long an answer may take, in seconds.
_PATIENCE = 20.0


def some_requests() -> Sequence[bytes]:
    """What commands say to a window."""
    asked = [
        {"do": "ping"},
        {"do": "front"},
        {"do": "open", "files": ["a.csv"]},
        {"do": "run", "argv": ["--cwd", "/", "partner", "new", "Nordwind", "--town", "Łódź"], "stdin": "", "cwd": "/"},
        {"do": "run", "argv": ["visits", "--json"], "stdin": "we: call by Friday", "cwd": "/"},
        {"do": "run", "argv": ["todo", "new", "call", "--due", "next friday"], "stdin": "", "cwd": "/"},
    ]
    return [json.dumps(one).encode() for one in asked]


def handing(folder: Path) -> Feed:
    """Sends each input once without the key and once with it; the reception must hear the next one in any case."""
    meeting = Endpoint.about(folder / "a.book", folder)
    broken: list[BaseException] = []
    threading.excepthook = lambda told: broken.append(told.exc_value or AssertionError("a thread broke"))
    home = journal_at(folder / "a.book")

    def answer(request: dict[str, Any]) -> dict[str, Any]:
        if request.get("do") == "run":
            argv = _texts(request.get("argv"))
            if {"export", "import", "calendar", "review", "recap", "me", "demo"} & set(argv) or "-o" in argv:
                return {"code": 2}  # writes files where the input says
            code, out, errors = perform(argv, str(request.get("stdin", "")), home)
            return {"code": code, "out": out, "err": errors}
        return {"ok": True}

    reception = CommandServer(meeting, answer)

    def feed(data: bytes) -> None:
        assert reception is not None
        with suppress(OSError, EOFError), Client(meeting.address) as stranger:
            stranger.send_bytes(data)
        with suppress(OSError, EOFError):
            key = bytes.fromhex(meeting.key.read_text("ascii"))
            with Client(meeting.address, authkey=key) as known:
                known.send_bytes(data)
                if known.poll(_PATIENCE):
                    said = json.loads(known.recv_bytes())
                    assert "Internal error" not in str(said.get("err", "")), said
                else:
                    raise AssertionError("no answer")
        if broken:
            raise broken.pop()

    return feed
