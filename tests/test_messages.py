"""Messages in any language: places are filled after translation, with days and messages in that language, too."""

import json
from datetime import date, datetime
from pathlib import Path

from fieldbook.errors import Message, Parameter, UserError, any_of
from fieldbook.insight.i18n import translator_for

MOVED = Message(
    "Undone: {what}", {"what": Message("Moved “{wording}” to {to}", {"wording": "a {b}", "to": date(2026, 11, 27)})}
)


def test_english_needs_no_table() -> None:
    assert str(MOVED) == "Undone: Moved “a {b}” to Fri 27 Nov 2026"
    assert str(Message("{when}", {"when": datetime(2026, 11, 27, 9, 5)})) == "Fri 27 Nov 2026, 09:05"  # noqa: DTZ001


def test_all_that_stands_in_a_message_is_translated(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    table = {"Undone: {what}": "Zurück: {what}", "Moved “{wording}” to {to}": "Auf {to}: „{wording}“"}
    (tmp_path / "words" / "de.json").write_text(json.dumps(table), "utf-8")
    for code in ("de", "de_AT", "de-CH"):
        assert translator_for(tmp_path, code)(MOVED) == "Zurück: Auf Fr. 27. Nov. 2026: „a {b}“"
    assert translator_for(tmp_path, "fr")(MOVED) == str(MOVED)
    assert translator_for(tmp_path, "")(MOVED) == str(MOVED)


def test_an_error_says_what_it_is_about() -> None:
    error = UserError(
        "There is no {kind}.", todo="Did you mean {near}?", kind=Message("visit"), near=any_of(["A", "B", "C"])
    )
    assert str(error) == "There is no visit. Did you mean A, B or C?"


def test_one_of_several() -> None:
    said: list[Parameter] = [any_of([]), any_of(["A"]), any_of(["A", "B"])]
    assert [str(one) for one in said] == ["", "A", "A or B"]
