"""Every reader with a few dozen broken inputs: the seeds, then what hypothesis makes of them, the same each time.

The long run is ``packaging/dev.py fuzz``; what it finds is pinned in the tests of the reader.
"""

import random
import threading
from pathlib import Path

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.__main__ import NAMES
from tests.fuzz.mutating import LONGEST, mutated
from tests.fuzz.readers import READERS

#: How many inputs; those that save into a book take longer.
_INPUTS = {"cells": 80, "settings": 80, "requests": 40, "captures": 20, "tables": 20, "cards": 20, "calendars": 20}


def test_the_long_run_knows_every_reader() -> None:
    assert set(NAMES) == set(READERS)


def test_a_mutation_is_the_same_each_time_and_never_too_long() -> None:
    seeds = [b"a,b\r\nc,d\r\n" * 3000, b'{"a": [1, 2]}']
    made = [[mutated(random.Random(number), seeds[0], seeds) for number in range(200)] for _ in range(2)]
    assert made[0] == made[1]
    assert len(set(made[0])) > 150
    assert max(map(len, made[0])) <= LONGEST


@pytest.mark.parametrize("name", NAMES)
def test_only_an_error_for_people_comes_out(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    reader = READERS[name]
    (tmp_path / "work").mkdir()
    feed = reader.ready(tmp_path / "work")
    seeds = list(reader.seeds())
    for data in seeds:
        feed(data)

    @seed(7)
    @settings(max_examples=_INPUTS.get(name, 30), database=None)
    @given(st.integers(0, 2**32), st.sampled_from(seeds))
    def run(number: int, data: bytes) -> None:
        feed(mutated(random.Random(number), data, seeds))

    run()
