"""Runs Python's cyclic garbage collector on the GUI thread only.

By default it runs on any thread that allocates an object. A widget in a reference cycle could then be destroyed on
another thread, which crashes Qt. So automatic collection is disabled, and the event loop collects.
"""

import gc

from PySide6.QtCore import QObject, QTimer

#: Interval of the checks.
_INTERVAL_MS = 1500


class GcScheduler(QObject):
    """Collects from the event loop of its thread until it is closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collects the generations whose count exceeds their threshold."""
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > threshold > 0:
                gc.collect(generation)

    def close(self) -> None:
        """Stops, and enables automatic collection again if it was enabled before."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
