"""Steps from one schema number to the next; each is one function, run in one transaction after a backup."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

Steps = Mapping[int, Callable[[Any], None]]

#: number it starts from -> step. A step may change tables; the projection is rebuilt from the log afterwards.
STEPS: Steps = MappingProxyType({})


def due(found: int, wanted: int, steps: Steps = STEPS) -> list[Callable[[Any], None]]:
    """The steps from the schema number found in a file to the wanted one; raises KeyError when one is missing."""
    return [steps[number] for number in range(found, wanted)]
