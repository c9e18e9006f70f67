"""The documents at the top of the tree: they name files and tests that exist, and are short enough to read."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "SECURITY.md", "CONTRIBUTING.md", "CHANGELOG.md")

_README_MAX_LINES = 200
_TEST = re.compile(r"`((?:tests/[\w/]+\.py)?)((?:::\w+)?)`")
_LINK = re.compile(r"\]\(([\w/.-]+)\)")
#: Stands for a name to be chosen: ``fieldbook/model/NAME.py``.
_PLACEHOLDER = re.compile(r"NAME|FOLDER")
_SOURCE = re.compile(r"`((?:fieldbook|packaging|resources)/[\w/.-]+)`")


def text(document: str) -> str:
    """The text of a document at the top of the tree."""
    return (ROOT / document).read_text("utf-8")


def named_tests() -> list[tuple[str, str]]:
    """The tests that the documents name, as (file, function); one that begins with ``::`` is of the file before it."""
    found, last = [], ""
    for document in DOCUMENTS:
        for file, test in _TEST.findall(text(document)):
            last = file or last
            if (file or test) and not _PLACEHOLDER.search(last):
                found.append((last, test.removeprefix("::")))
    return found


def named_files() -> set[str]:
    """The files and folders that the documents link to or name with their path from the top."""
    found = {
        file for document in DOCUMENTS for file in (*_LINK.findall(text(document)), *_SOURCE.findall(text(document)))
    }
    return {file for file in found if not _PLACEHOLDER.search(file)}


def test_promises_name_their_tests() -> None:
    assert len(named_tests()) > 20


@pytest.mark.parametrize(("file", "test"), named_tests(), ids=lambda part: part.rpartition("/")[2])
def test_every_named_test_exists(file: str, test: str) -> None:
    path = ROOT / file
    assert path.is_file()
    assert not test or f"def {test}(" in path.read_text("utf-8")


@pytest.mark.parametrize("file", sorted(named_files()))
def test_every_named_file_exists(file: str) -> None:
    assert (ROOT / file).exists()


def test_the_readme_is_read_in_ten_minutes() -> None:
    assert len(text("README.md").splitlines()) <= _README_MAX_LINES


def test_the_top_of_the_tree_is_short() -> None:
    at_top = {path.name for path in ROOT.iterdir() if path.is_file() and not path.name.startswith(".")}
    assert at_top == {*DOCUMENTS, "LICENSE", "pyproject.toml"}
