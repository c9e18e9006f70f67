"""Bench rows of the start: the window mapped, Today painted with its data, and the memory then; and the same of an
encrypted book, whose key a keyring has."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from fieldbook.storage.key_access import KeyAccess
from fieldbook.vault.system_keyring import SystemKeyring
from tests.bench.rows import Row, alternately
from tests.keyrings import FILE

_HERE = Path(__file__).parent
_ROUNDS = 15


def rows(book: Path, scratch: Path) -> list[Row]:
    """Starts the program and a bare window by turns, each in a process of its own."""
    sealed, kept = _sealed(book, scratch)
    environment = {**os.environ, **kept, "PYTHONPATH": str(_HERE.parents[1])}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a second start finds the first one's bytecode
    for name in ("DATA", "CONFIG", "STATE", "RUNTIME"):
        folder = scratch / name.lower()
        folder.mkdir(mode=0o700, exist_ok=True)
        environment[f"XDG_{name}_{'DIR' if name == 'RUNTIME' else 'HOME'}"] = str(folder)
    seen: dict[str, list[tuple[float, float, float]]] = {"ours": [], "bare": [], "sealed": [], "plain": []}

    def start(kind: str, *command: str) -> float:
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, *command], env=environment, capture_output=True, text=True, timeout=60, check=False
        )
        mapped, painted, memory = (float(part) for part in done.stdout.split())
        seen[kind].append(((mapped - began) * 1000, (painted - began) * 1000, memory / 1024))
        return painted - began

    alternately(
        lambda: start("ours", str(_HERE / "probe_start.py"), str(book)),
        lambda: start("bare", str(_HERE / "probe_bare.py")),
        _ROUNDS,
    )
    alternately(
        lambda: start("sealed", str(_HERE / "probe_start.py"), str(sealed)),
        lambda: start("plain", str(_HERE / "probe_start.py"), str(book)),
        _ROUNDS,
    )
    mapped, painted, memory = (statistics.median(one[place] for one in seen["ours"]) for place in range(3))
    locked, open_ = (statistics.median(one[1] for one in seen[kind]) for kind in ("sealed", "plain"))
    bare, _, bare_memory = (statistics.median(one[place] for one in seen["bare"]) for place in range(3))
    return [
        Row("exec to mapped window, career book", "a bare PySide6 QMainWindow", mapped, bare, 1.8),
        Row("exec to Today painted with its data, career book", "the same", painted, bare, 2.5),
        Row("resident memory then", "the same", memory, bare_memory, 2.0, "MB"),
        Row("exec to Today painted with its data, encrypted, key in the keyring", "plain", locked, open_, 1.5),
    ]


def _sealed(book: Path, scratch: Path) -> tuple[Path, dict[str, str]]:
    """The same book encrypted, and the environment in which a keyring has its key."""
    environment = {"PYTHON_KEYRING_BACKEND": "tests.keyrings.KeptKeyring", FILE: str(scratch / "keyring.json")}
    os.environ.update(environment)  # read when the keyring is first asked
    sealed = scratch / f"sealed-start-{book.name}"
    sealed.write_bytes(book.read_bytes())
    KeyAccess(sealed, SystemKeyring()).encrypt()
    return sealed, environment
