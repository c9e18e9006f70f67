"""Reports uncaught exceptions in a log file, without contents of the book, and in the window, to be copied."""

import logging
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from fieldbook.desktop.alerts import Alerts

_LOG = logging.getLogger("fieldbook")


class ErrorLog:
    """Installs ``sys.excepthook`` until it is closed; ``folder`` is the folder of the log file."""

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
        """Closes the file and restores the hook. Call it before the window is destroyed."""
        _LOG.removeHandler(self._file)
        self._file.close()
        if sys.excepthook == self._uncaught:
            sys.excepthook = sys.__excepthook__
