"""What every test runs under: hypothesis without deadlines (machines differ) and with its memory in ``.cache``, and a
keyring in a file of its own, which processes that a test starts share."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.database import DirectoryBasedExampleDatabase
from keyring.backend import KeyringBackend

import dev
from tests.keyrings import FILE, KeptKeyring

settings.register_profile(
    "fieldbook",
    deadline=None,
    max_examples=60,
    database=DirectoryBasedExampleDatabase(".cache/hypothesis"),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("fieldbook")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skips a test that needs something of the system that is not there (``@pytest.mark.needs_tool("X server")``). In
    the continuous integration it fails: there, whatever is promised is tried."""
    needed = dict.fromkeys(name for mark in item.iter_markers("needs_tool") for name in mark.args)
    missing = dev.missing_tools(needed)
    if not missing:
        return
    message = f"missing here: {', '.join(missing)} (`python3 packaging/dev.py test` installs it or says how)"
    if os.environ.get("CI", "").lower() in ("true", "1"):
        pytest.fail(message, pytrace=False)
    pytest.skip(message)


@pytest.fixture(autouse=True, scope="session")
def _keyring_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Books made through the application are encrypted, and their keys are kept here."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "tests.keyrings.KeptKeyring"
    os.environ[FILE] = str(tmp_path_factory.mktemp("keyring") / "kept.json")
    kind: Any = KeptKeyring
    keyring.set_keyring(kind())
    yield
    del os.environ["PYTHON_KEYRING_BACKEND"], os.environ[FILE]


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file of a keyring of this test's own."""
    monkeypatch.setenv(FILE, str(tmp_path / "kept.json"))
    return tmp_path / "kept.json"


@pytest.fixture
def use_keyring() -> Iterator[Callable[[type[KeyringBackend]], None]]:
    """Puts a keyring of another kind in the place of the one of the tests."""

    def use(kind: Any) -> None:
        keyring.set_keyring(kind())

    yield use
    use(KeptKeyring)
