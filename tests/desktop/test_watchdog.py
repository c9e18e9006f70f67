"""Nothing waits: the watchdog sees every stall, and a session over all pages is recorded by it."""

import time

from pytestqt.qtbot import QtBot

from tests.desktop.hands import Hands
from tests.desktop.watchdog import Watchdog


def test_a_stall_is_seen_and_named(qtbot: QtBot) -> None:
    watchdog = Watchdog()
    watchdog.run([("calm", lambda: None), ("busy", lambda: time.sleep(0.2)), ("calm again", lambda: None)], pause=20)
    worst = watchdog.longest()
    assert worst.milliseconds >= 200
    assert worst.during == "busy"
    assert watchdog.worst_by_step()[0].during == "busy"


def test_a_session_over_all_pages_is_watched(hands: Hands, record_property) -> None:  # type: ignore[no-untyped-def]
    """Recorded, not judged: times are judged by the bench, beside a baseline."""
    watchdog = Watchdog()
    steps = [(f"page {place}", go) for place, go in enumerate(hands.every_page())]
    watchdog.run(steps, pause=30)
    for one in watchdog.worst_by_step():
        record_property(f"stall during {one.during}", f"{one.milliseconds:.0f} ms")
    assert {one.during for one in watchdog.stalls} >= {name for name, _ in steps[:-1]}
