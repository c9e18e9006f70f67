"""The power goes: what was acknowledged is there, the rest whole or absent, whichever sectors the disk had got to."""

import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from tests.soak.disk import Recording, Step, built
from tests.soak.killing import BrokenWordError
from tests.soak.power import look, recorded

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="a library of Linux is preloaded, to see what is written"),
    pytest.mark.needs_tool("C compiler"),
]

#: So many moments are tried of each recording; the soak tries hundreds.
CUTS = 25

SEED = 3


@pytest.fixture
def recording(tmp_path: Path, kept: Path, request: pytest.FixtureRequest) -> Recording:
    """What a process did to a plain book that it encrypts, or to an encrypted one that it gives another key."""
    assert os.environ["FIELDBOOK_TEST_KEYRING"] == str(kept)
    return recorded(built(tmp_path), tmp_path / "book", SEED, 16, encrypted=request.param)


@pytest.mark.parametrize("recording", [False, True], ids=["plain", "encrypted"], indirect=True)
def test_a_power_cut_takes_nothing_that_was_acknowledged(recording: Recording, tmp_path: Path) -> None:
    assert len(recording.syncs) > 200
    for moment in random.Random(SEED).sample(recording.syncs, CUTS):
        look(recording, moment, SEED, tmp_path / "left")
        shutil.rmtree(tmp_path / "left", ignore_errors=True)


@pytest.mark.parametrize("recording", [True], indirect=True)
def test_without_syncs_it_would_not_be_so(recording: Recording, tmp_path: Path) -> None:
    """The one who looks is looked at: on a disk that is never waited for, something is lost, and it is found."""
    recording.steps = [Step("-" if step.kind == "s" else step.kind, *_rest(step)) for step in recording.steps]
    moments = [place for place, step in enumerate(recording.steps) if step.kind == "-"]
    with pytest.raises(BrokenWordError, match=r"lost|does not open|check finds|not there|not whole"):
        _look_at_all(recording, moments[len(moments) // 2 :], tmp_path)


def _look_at_all(recording: Recording, moments: list[int], folder: Path) -> None:
    for number, moment in enumerate(moments):
        look(recording, moment, SEED, folder / f"left{number}")


def _rest(step: Step) -> tuple[int, int, bytes]:
    return step.inode, step.offset, b"" if step.kind == "s" else step.data
