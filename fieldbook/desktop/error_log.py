"""Where mistakes of ours go: to a file, without what the book holds, and into the window, where they can be copied."""

import logging
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from fieldbook.desktop.alerts import Alerts

_LOG = logging.getLogger("fieldbook")


class ErrorLog:
    """Takes what nobody caught, as long as a window stands open; ``folder`` holds the file."""

    def __init__(self, folder: Path, alerts: Alerts) -> None:
        self._alerts = alerts
        self._file: logging.Handler = logging.NullHandler()
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            self._file = logging.FileHandler(folder / "fieldbook.log", "a", "utf-8", delay=True)
            self._file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            _LOG.addHandler(self._file)
        sys.excepthook = self._uncaught

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        del kind
        self._alerts.failure(error.with_traceback(trace))

    def close(self) -> None:
        """Before the window goes."""
        _LOG.removeHandler(self._file)
        self._file.close()
        if sys.excepthook == self._uncaught:
            sys.excepthook = sys.__excepthook__
