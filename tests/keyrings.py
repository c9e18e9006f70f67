"""Keyrings for tests: one that keeps keys in a file, so that processes share it, and some that give trouble."""

import json
import os
import threading
from pathlib import Path
from typing import Any, ClassVar

from filelock import FileLock
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from fieldbook.vault.key_wrapping import KdfCost

#: Stretching a passphrase at this takes no time; what it costs in earnest is held by tests/vault/test_key_wrapping.py.
CHEAP = KdfCost(1, 8192)

#: Names the file of the keyring that tests share with their processes.
FILE = "FIELDBOOK_TEST_KEYRING"


class KeptKeyring(KeyringBackend):
    """A keyring in a file; for tests alone, as it hides nothing."""

    priority: ClassVar[Any] = 1

    def _read(self) -> dict[str, str]:
        path = Path(os.environ[FILE])
        return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}

    def _write(self, kept: dict[str, str]) -> None:
        path = Path(os.environ[FILE])
        fresh = path.with_name(f"{path.name}.{os.getpid()}.{threading.get_ident()}")
        fresh.write_text(json.dumps(kept), "utf-8")
        fresh.replace(path)

    def get_password(self, service: str, username: str) -> str | None:
        return self._read().get(f"{service} {username}")

    def _alone(self) -> FileLock:
        """One process changes it at a time."""
        return FileLock(os.environ[FILE] + ".lock")

    def set_password(self, service: str, username: str, password: str) -> None:
        with self._alone():
            self._write(self._read() | {f"{service} {username}": password})

    def delete_password(self, service: str, username: str) -> None:
        with self._alone():
            kept = self._read()
            del kept[f"{service} {username}"]
            self._write(kept)


class LockedKeyring(KeptKeyring):
    """Nobody unlocked it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("locked")


class RefusingKeyring(KeptKeyring):
    """Whoever was asked said no."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError("no")


class BrokenKeyring(KeptKeyring):
    """Its service fell over: it raises what no keyring should."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionResetError("gone")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ConnectionResetError("gone")


class ForgetfulKeyring(KeptKeyring):
    """Says that it keeps what it does not."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class HangingKeyring(KeptKeyring):
    """Never answers."""

    def get_password(self, service: str, username: str) -> str | None:
        threading.Event().wait(300)
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        threading.Event().wait(300)


class PlaintextKeyring(KeptKeyring):
    """As that of keyrings.alt, which keeps what it is given in a file that anybody can read."""

    __module__ = "keyrings.alt.file"
