"""Routes as they are stored, now and by earlier versions."""

import json
from typing import Any

import pytest

from fieldbook.desktop.prompt_bar import PendingPrompt, parse_prompt
from fieldbook.desktop.route import Route, parse_route


@pytest.mark.parametrize("route", [Route("today"), Route("partner", ("a",)), Route("calendar-export", ("", ""))])
def test_a_route_is_read_as_it_was_stored(route: Route) -> None:
    assert parse_route(json.loads(json.dumps(route.to_json()))) == route


@pytest.mark.parametrize(
    ("method", "args", "route"),
    [
        ("show", ["visits"], Route("visits")),
        ("show_today", [], Route("today")),
        ("open_partner", ["a"], Route("partner", ("a",))),
        ("hand_over", ["2026-11-23", ""], Route("calendar-export", ("2026-11-23", ""))),
        ("print_what", ["brief", ["a", "b"]], Route("print", ("brief", "a", "b"))),
        ("go_on", [["one.csv", "two.csv"]], Route("import", ("one.csv", "two.csv"))),
        ("close", [], None),
    ],
)
def test_what_earlier_versions_stored_is_read(method: str, args: list[Any], route: Route | None) -> None:
    assert parse_route({"bringing": method == "go_on", "act": method, "args": args, "focus": "Filter"}) == route


@pytest.mark.parametrize("stored", [None, "", [], {}, {"page": "", "args": []}, {"page": 1}, {"page": "partner"}])
def test_what_cannot_be_read_is_no_route(stored: object) -> None:
    assert parse_route(stored) is None


def test_a_prompt_is_read_as_it_was_stored() -> None:
    prompt = PendingPrompt(Route("visit", ("a",)), ("agenda", "a"), ("prices",), typed_in=True)
    assert parse_prompt(json.loads(json.dumps(prompt.to_json()))) == prompt
    old = {"page": json.dumps(["open_visit", ["a"]]), "asked": ["agenda", "a"], "lines": ["prices"], "typed_in": True}
    assert parse_prompt(old) == prompt
