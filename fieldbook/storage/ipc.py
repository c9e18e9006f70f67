"""Hand-over between processes: a command that writes goes to the window that has the book open.

A local socket (a named pipe on Windows) that only its user can open; messages are JSON, never pickled.
"""

import hashlib
import json
import logging
import secrets
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

#: An answer to a command may take as long as the command: an import of thousands of rows.
_PATIENCE = 600.0

#: Some systems take no longer address of a local socket, in bytes.
_LONGEST = 100

#: A request of more bytes is not heard: a captured text and a command line are far smaller.
_LARGEST = 16 * 1024 * 1024

_LOG = logging.getLogger(__name__)

Answer = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the processes of one user meet about one book: an address, and a key that proves the same user."""

    address: str
    key: Path

    @classmethod
    def about(cls, book: Path, runtime: Path) -> "Endpoint":
        """The meeting place of a book; ``runtime`` is the user's own folder for such things."""
        name = hashlib.blake2b(str(book.resolve()).encode(), digest_size=10).hexdigest()
        key = runtime / f"fieldbook-{name}.key"
        if sys.platform == "win32":
            return cls(rf"\\.\pipe\fieldbook-{name}", key)
        address = str(runtime / f"fieldbook-{name}.socket")
        if len(address.encode()) > _LONGEST:
            # In a folder of everybody: whoever meets there still has to prove that they can read the key.
            address = str(Path(tempfile.gettempdir()) / f"fieldbook-{name}.socket")
        return cls(address, key)


def send_to_window(meeting: Endpoint, request: dict[str, Any]) -> dict[str, Any] | None:
    """Hands a request to the window that has the book open, and gives its answer; None when there is no window."""
    if not meeting.key.exists():
        return None
    try:
        with Client(meeting.address, authkey=bytes.fromhex(meeting.key.read_text("ascii"))) as connection:
            connection.send_bytes(json.dumps(request).encode())
            if not connection.poll(_PATIENCE):
                return None
            answer: dict[str, Any] = json.loads(connection.recv_bytes())
            return answer
    except (OSError, EOFError, ValueError, AuthenticationError):
        return None


class CommandServer:
    """Listens at the meeting place on a thread of its own; ``answer`` is called aside, one request at a time.
    Somebody who connects and says nothing keeps nobody else waiting.

    Raises OSError when another window listens there already.
    """

    def __init__(self, meeting: Endpoint, answer: Answer) -> None:
        self._meeting = meeting
        self._answer = answer
        key = secrets.token_bytes(32)
        folder = meeting.key.parent
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if send_to_window(meeting, {"do": "ping"}) is not None:
            raise OSError("another window has the book open")
        if sys.platform != "win32":
            Path(meeting.address).unlink(missing_ok=True)
        meeting.key.unlink(missing_ok=True)  # one that lies there may be open to others
        meeting.key.touch(mode=0o600, exist_ok=False)
        meeting.key.write_text(key.hex(), "ascii")
        self._key = key
        self._turn = threading.Lock()
        self._listener = Listener(meeting.address)
        if sys.platform != "win32":
            Path(meeting.address).chmod(0o600)
        self._closing = False
        self._thread = threading.Thread(target=self._receive, name="reception", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stops listening."""
        self._closing = True
        with suppress(OSError, EOFError):
            # Only wakes the thread. No handshake: it may have left already, and then nobody answers one.
            Client(self._meeting.address).close()
        self._thread.join(timeout=5)
        self._listener.close()
        self._meeting.key.unlink(missing_ok=True)

    def _receive(self) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except (OSError, EOFError):  # one that hung up
                continue
            if self._closing:
                connection.close()
                return
            threading.Thread(target=self._serve, args=(connection,), name="request", daemon=True).start()

    def _serve(self, connection: Connection) -> None:
        """One conversation: both prove that they know the key, then it is asked and answered."""
        with connection, suppress(OSError, EOFError, ValueError, RecursionError, AuthenticationError):
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
            request = json.loads(connection.recv_bytes(maxlength=_LARGEST))
            if not isinstance(request, dict):
                return
            with self._turn:
                connection.send_bytes(json.dumps(self._answered(request)).encode())

    def _answered(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer; a request that breaks something leaves the reception open for the next one."""
        try:
            return self._answer(request)
        except Exception as error:  # not ours to judge here: the next command must still be heard
            _LOG.exception("a request could not be answered")
            return {"code": 1, "out": "", "err": f"{type(error).__name__}: {error}"}
