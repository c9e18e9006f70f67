"""Work off the drawing thread."""

import shiboken6
from PySide6.QtCore import QObject, QRunnable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.desktop.jobs import Jobs


def test_nothing_of_a_job_is_kept_after_it(qapp: QApplication, qtbot: QtBot) -> None:
    """What Qt took apart and Python still knows is found at its old place, as whatever is made there next."""
    above = QObject()
    jobs = Jobs(above)
    before = sum(isinstance(one, QRunnable) for one in shiboken6.getAllValidWrappers())
    done: list[object] = []
    for _ in range(5):
        jobs.start(lambda _progress, _stopped: 1).finished.connect(done.append)
    qtbot.waitUntil(lambda: len(done) == 5)
    assert sum(isinstance(one, QRunnable) for one in shiboken6.getAllValidWrappers()) == before
    jobs.wait()
