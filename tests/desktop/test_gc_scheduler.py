"""Circular garbage with widgets in it is collected on the drawing thread, never on one that works aside."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from fieldbook.desktop.gc_scheduler import GcScheduler
from tests.desktop.hands import Hands


class _Circle(QWidget):
    """A widget that only the collector can let go of."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


def test_work_aside_collects_nothing_and_the_event_loop_does(qapp: QApplication) -> None:
    gc.collect()
    collector = GcScheduler(QObject(qapp))
    try:
        seen = weakref.ref(_Circle())
        aside = threading.Thread(target=lambda: [[number] for number in range(200_000)])
        aside.start()
        aside.join()
        assert seen() is not None
        kept = [[number] for number in range(5_000)]
        for _ in range(30):  # each look collects what is due by then, young ones first
            collector.look()
            kept += [[number] for number in range(5_000)]
        assert seen() is None
    finally:
        collector.close()
    assert gc.isenabled()


def test_a_window_holds_the_collector_back_while_it_stands(hands: Hands) -> None:
    assert not gc.isenabled()
    hands.window.close()
    assert gc.isenabled()
