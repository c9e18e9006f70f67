"""Migration steps from one schema number to the next. All steps run in one transaction, after a backup."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

Steps = Mapping[int, Callable[[Any], None]]


def _only_the_projection(raw: Any) -> None:
    """For a record type that got a new field: nothing to do, because the projection is rebuilt after every
    migration."""
    del raw


#: Start number -> step. A step may change tables; the projection is rebuilt from the log afterwards. 1: reviews got the
#: field for the rows that they leave out.
STEPS: Steps = MappingProxyType({1: _only_the_projection})


def due(found: int, wanted: int, steps: Steps = STEPS) -> list[Callable[[Any], None]]:
    """The steps from the schema number ``found`` in a file to ``wanted``. Raises KeyError when a step is missing."""
    return [steps[number] for number in range(found, wanted)]
