"""Work off the drawing thread."""

import threading
import weakref
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QRunnable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldbook.desktop.jobs import Jobs, Progress, Stopped


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


def test_what_comes_after_all_jobs_waits_for_the_last_and_keeps_nobody_waiting(
    qapp: QApplication, qtbot: QtBot
) -> None:
    above = QObject()
    jobs, goes_on, told = Jobs(above), threading.Event(), list[str]()
    jobs.start(lambda _progress, _stopped: goes_on.wait(20)).finished.connect(lambda _one: told.append("first"))
    jobs.start(lambda _progress, stopped: stopped()).finished.connect(lambda was: told.append(f"stopped: {was}"))
    jobs.end(lambda: told.append("after"))
    qapp.processEvents()
    assert told == []
    goes_on.set()
    qtbot.waitUntil(lambda: "after" in told)
    assert told == ["first", "stopped: True", "after"]
    jobs.end(lambda: told.append("at once"))
    qtbot.waitUntil(lambda: "at once" in told)
    jobs.wait()


def test_all_who_wait_for_the_last_job_are_called_and_what_ends_them_first(qapp: QApplication, qtbot: QtBot) -> None:
    above = QObject()
    jobs, goes_on, told = Jobs(above), threading.Event(), list[str]()
    jobs.start(lambda _progress, _stopped: goes_on.wait(20))
    jobs.rest(lambda: told.append("one"))
    jobs.end(lambda: told.append("the end"))
    jobs.rest(lambda: told.append("another"))
    goes_on.set()
    qtbot.waitUntil(lambda: "another" in told)
    assert told == ["the end", "one", "another"]
    jobs.wait()


def test_what_takes_minutes_keeps_none_of_the_others_waiting(qapp: QApplication, qtbot: QtBot) -> None:
    above = QObject()
    jobs, goes_on, told = Jobs(above), threading.Event(), list[str]()
    jobs.start(lambda _progress, _stopped: goes_on.wait(20), long=True).finished.connect(
        lambda _one: told.append("long")
    )
    jobs.start(lambda _progress, _stopped: None).finished.connect(lambda _one: told.append("short"))
    qtbot.waitUntil(lambda: told == ["short"])
    jobs.end(lambda: told.append("after"))
    qapp.processEvents()
    assert told == ["short"], "the long one is waited for, too"
    goes_on.set()
    qtbot.waitUntil(lambda: "after" in told)
    assert told == ["short", "long", "after"]
    jobs.wait()


class Known:
    """What a piece of work knows."""


def test_a_job_that_ended_keeps_nothing_of_what_its_work_knew(qapp: QApplication, qtbot: QtBot) -> None:
    above = QObject()
    jobs, known, heard, done = Jobs(above), Known(), Known(), list[object]()
    work, listened = weakref.ref(known), weakref.ref(heard)

    def knowing(known: Known) -> Callable[[Progress, Stopped], bool]:
        return lambda _progress, _stopped: known is not None

    def hearing(heard: Known) -> Callable[[object], None]:
        return lambda one: done.append((one, heard is None))

    jobs.start(knowing(known)).finished.connect(hearing(heard))
    del known, heard
    qtbot.waitUntil(lambda: bool(done))
    jobs.wait()
    qtbot.waitUntil(lambda: work() is None and listened() is None)
