"""Inter-process communication: a command that writes is sent to the window that has the book open.

Uses a local socket (a named pipe on Windows) that only its user can open. Messages are JSON, never pickled.
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

#: Timeout in seconds for the answer to a command. It is long because an import of thousands of rows takes minutes.
_ANSWER_TIMEOUT_S = 600.0

#: Maximum length of a socket address, in bytes: some systems accept no longer one.
_MAX_ADDRESS_BYTES = 100

#: Maximum size of a request, in bytes. A captured text and a command line are far smaller.
_MAX_REQUEST_BYTES = 16 * 1024 * 1024

_LOG = logging.getLogger(__name__)

Answer = Callable[[dict[str, Any]], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the processes of one user connect for one book: an address, and a key file that only this user can read."""

    address: str
    key: Path

    @classmethod
    def about(cls, book: Path, runtime: Path) -> "Endpoint":
        """The endpoint of a book; ``runtime`` is the user's private runtime folder."""
        name = hashlib.blake2b(str(book.resolve()).encode(), digest_size=10).hexdigest()
        key = runtime / f"fieldbook-{name}.key"
        if sys.platform == "win32":
            return cls(rf"\\.\pipe\fieldbook-{name}", key)
        address = str(runtime / f"fieldbook-{name}.socket")
        if len(address.encode()) > _MAX_ADDRESS_BYTES:
            # A folder shared by all users: a peer still has to prove that it can read the key.
            address = str(Path(tempfile.gettempdir()) / f"fieldbook-{name}.socket")
        return cls(address, key)


def send_to_window(meeting: Endpoint, request: dict[str, Any]) -> dict[str, Any] | None:
    """Sends a request to the window that has the book open and returns its answer; None if there is no window."""
    if not meeting.key.exists():
        return None
    try:
        with Client(meeting.address, authkey=bytes.fromhex(meeting.key.read_text("ascii"))) as connection:
            connection.send_bytes(json.dumps(request).encode())
            if not connection.poll(_ANSWER_TIMEOUT_S):
                return None
            answer: dict[str, Any] = json.loads(connection.recv_bytes())
            return answer
    except (OSError, EOFError, ValueError, AuthenticationError):
        return None


class CommandServer:
    """Listens at the endpoint on a separate thread. ``answer`` is called on worker threads, for one request at a time.
    A client that connects and sends nothing does not block the others.

    Raises OSError when another window already listens there.
    """

    def __init__(self, meeting: Endpoint, answer: Answer) -> None:
        self._endpoint = meeting
        self._answer = answer
        key = secrets.token_bytes(32)
        folder = meeting.key.parent
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if send_to_window(meeting, {"do": "ping"}) is not None:
            raise OSError("another window has the book open")
        if sys.platform != "win32":
            Path(meeting.address).unlink(missing_ok=True)
        meeting.key.unlink(missing_ok=True)  # an existing file may be readable by others
        meeting.key.touch(mode=0o600, exist_ok=False)
        meeting.key.write_text(key.hex(), "ascii")
        self._key = key
        self._answer_lock = threading.Lock()
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
            # Only wakes the thread. No handshake: if the thread has already ended, nobody would answer it.
            Client(self._endpoint.address).close()
        self._thread.join(timeout=5)
        self._listener.close()
        self._endpoint.key.unlink(missing_ok=True)

    def _receive(self) -> None:
        while not self._closing:
            try:
                connection = self._listener.accept()
            except (OSError, EOFError):  # the client disconnected
                continue
            if self._closing:
                connection.close()
                return
            threading.Thread(target=self._serve, args=(connection,), name="request", daemon=True).start()

    def _serve(self, connection: Connection) -> None:
        """Handles one connection: mutual authentication, then one request and its answer."""
        with connection, suppress(OSError, EOFError, ValueError, RecursionError, AuthenticationError):
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
            request = json.loads(connection.recv_bytes(maxlength=_MAX_REQUEST_BYTES))
            if not isinstance(request, dict):
                return
            with self._answer_lock:
                connection.send_bytes(json.dumps(self._safe_answer(request)).encode())

    def _safe_answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer, or an error report: a failing request must not stop the server."""
        try:
            return self._answer(request)
        except Exception as error:  # any error is reported to the client, so that the next command is still served
            _LOG.exception("a request could not be answered")
            return {"code": 1, "out": "", "err": f"{type(error).__name__}: {error}"}
