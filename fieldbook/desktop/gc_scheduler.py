"""Has Python's collector of circular garbage run on the drawing thread only.

By itself it runs on whatever thread makes a value at the wrong moment; a widget that lies in a circle would then be
taken apart on that thread, which ends the program. So it is held back, and called from the event loop.
"""

import gc

from PySide6.QtCore import QObject, QTimer

#: So often it is looked whether there is enough to collect, in milliseconds.
_LOOKS = 1500


class GcScheduler(QObject):
    """Collects from the event loop it lives in, until it is closed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collects the generations that have grown past their threshold."""
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > threshold > 0:
                gc.collect(generation)

    def close(self) -> None:
        """Leaves it as it was found."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
