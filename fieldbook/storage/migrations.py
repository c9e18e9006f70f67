"""Steps from one schema number to the next; each is one function, run in one transaction after a backup."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

Steps = Mapping[int, Callable[[Any], None]]


def _only_the_projection(raw: Any) -> None:
    """For a record type that has got a field: the tables of records are made anew in any case."""
    del raw


#: number it starts from -> step. A step may change tables; the projection is rebuilt from the log afterwards.
#: 1: a review says which rows it leaves out.
STEPS: Steps = MappingProxyType({1: _only_the_projection})


def due(found: int, wanted: int, steps: Steps = STEPS) -> list[Callable[[Any], None]]:
    """The steps from the schema number found in a file to the wanted one; raises KeyError when one is missing."""
    return [steps[number] for number in range(found, wanted)]
