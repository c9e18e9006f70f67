"""The README names tests that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

_NAMED = re.compile(r"`((?:tests/[\w/]+\.py)?)((?:::\w+)?)`")


def named() -> list[tuple[str, str]]:
    """The tests that the README names, as (file, function); one that begins with ``::`` is of the file before it."""
    found, last = [], ""
    for file, test in _NAMED.findall((ROOT / "README.md").read_text("utf-8")):
        last = file or last
        if file or test:
            found.append((last, test.removeprefix("::")))
    return found


def test_it_names_some() -> None:
    assert len(named()) > 20


@pytest.mark.parametrize(("file", "test"), named(), ids=lambda part: part.rpartition("/")[2])
def test_what_it_names_is_there(file: str, test: str) -> None:
    path = ROOT / file
    assert path.is_file()
    assert not test or f"def {test}(" in path.read_text("utf-8")
