"""Text of records is shown as it was typed: no page, list or tool tip reads HTML in it, fetches what it names, or
follows where it leads."""

import os
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QToolTip, QWidget

from fieldbook.desktop.guide.page import ChapterView
from fieldbook.desktop.kit import contact
from fieldbook.desktop.kit.clipboard import as_html
from fieldbook.model.change import Put
from fieldbook.model.record import specs
from fieldbook.model.registry import RECORD_TYPES
from tests.desktop.hands import Hands, application

#: Fields whose text has to mean something.
_MEANT = frozenset({"zone", "month", "quarter", "source", "source_id"})

#: Parts of elements that somebody types.
_INSIDE = frozenset({"text", "reason", "told", "label", "wording", "street", "city"})


class Fetched(ThreadingHTTPServer):
    """A server that only this machine can reach, and what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        told = self.asked

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                told.append(self.path)
                self.send_error(404)

            do_HEAD = do_POST = do_GET

            def log_message(self, *_args: Any) -> None:
                return

        super().__init__(("127.0.0.1", 0), Answer)


@pytest.fixture
def server() -> Iterator[Fetched]:
    """Answers as long as the test lasts."""
    with Fetched() as made:
        thread = threading.Thread(target=made.serve_forever, daemon=True)
        thread.start()
        yield made
        made.shutdown()
        thread.join()


def nasty(server: Fetched) -> str:
    """What would be fetched, run or followed if it were read as HTML or Markdown."""
    at = f"http://127.0.0.1:{server.server_port}"
    return (
        f'<b>bold</b><img src="{at}/x.png"><img src="file:///etc/hostname"><script src="{at}/x.js"></script>'
        f'<link rel="stylesheet" href="{at}/x.css"><a href="file:///etc/passwd">there</a> [x](file:///etc/passwd) '
        f"![y]({at}/y.png) [z](javascript:alert) <iframe src='{at}/f'></iframe>"
    )


def poisoned_book(source: Path, target: Path, text: str) -> int:
    """A book in which a text stands behind every text of another one, as a stranger could hand it over; says in how
    many places."""
    count = 0

    def with_it(name: str, value: Any) -> Any:
        nonlocal count
        if isinstance(value, str) and value and name not in _MEANT and not re.fullmatch("[0-9a-f]{32}", value):
            count += 1
            return f"{value} {text}"
        return value

    def put(one: Put) -> Put:
        declared = next((specs(kind) for kind in RECORD_TYPES if one.type == kind.TYPE), {})
        name, _, key = one.register.partition("/")
        if name not in declared:
            return one
        if not key and declared[name].type is str and not declared[name].refers:
            return one._replace(values=tuple(with_it(name, value) for value in one.values))
        inside = [
            {part: with_it(part, told) if part in _INSIDE else told for part, told in value.items()}
            if isinstance(value, dict)
            else value
            for value in one.values
        ]
        return one._replace(values=tuple(inside))

    here = application()
    old, new = here.open(source), here.open(target)
    new.receive([replace(change, puts=tuple(map(put, change.puts))) for _, change, _ in old.reader.log.all()])
    old.close()
    new.close()
    return count


@pytest.fixture
def poisoned(open_window: Callable[[Path], Hands], demo: Path, tmp_path: Path, server: Fetched) -> Hands:
    """A window on a demo book in which every text goes on with what would be fetched."""
    assert poisoned_book(demo, tmp_path / "strange.book", nasty(server)) > 500
    return open_window(tmp_path / "strange.book")


def read_as_html(window: QWidget) -> set[str]:
    """Whatever of a window reads what was typed as HTML: labels and editors."""
    wrong: set[str] = set()
    for one in window.findChildren(QLabel):
        if one.textFormat() != Qt.TextFormat.PlainText and ("<b>bold" in one.text() or "<img" in one.text()):
            wrong.add(f"label in {type(one.parent()).__name__}: {one.text()[:30]}")
    for text in window.findChildren(QTextEdit):
        if "<img" in (shown := text.toHtml()) and "127.0.0.1" in shown:
            wrong.add(f"text {text.accessibleName()}")
    return wrong


def test_no_page_reads_what_was_typed_as_html(poisoned: Hands, server: Fetched) -> None:
    wrong: dict[str, None] = {}
    seen = 0
    for go in poisoned.every_page():
        go()
        poisoned.settle()
        poisoned.window.grab()
        seen += any("bold" in text for text in poisoned.texts())
        wrong |= dict.fromkeys(f"{type(poisoned.page).__name__}: {one}" for one in read_as_html(poisoned.window))
    poisoned.press("Ctrl+K")
    poisoned.write("Nordwind")
    poisoned.window.grab()
    wrong |= dict.fromkeys(f"palette: {one}" for one in read_as_html(poisoned.window))
    assert not wrong, "\n".join(wrong)
    assert seen > 3, "the pages do not show what was planted"
    assert server.asked == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe tells whether somebody opens it")
def test_a_tool_tip_opens_no_file(empty: Hands, tmp_path: Path) -> None:
    """Qt reads a tool tip that has a tag in its first line as HTML, and opened this pipe, for good."""
    os.mkfifo(tmp_path / "seen.png")
    text = f"a <b>bold</b> note <img src='file://{tmp_path}/seen.png'>"
    QToolTip.showText(QPoint(10, 10), text, empty.window)
    empty.settle()
    (tip,) = (one for one in QApplication.topLevelWidgets() if one.metaObject().className() == "QTipLabel")
    assert isinstance(tip, QLabel)
    assert (tip.text(), tip.textFormat()) == (text, Qt.TextFormat.PlainText)
    QToolTip.hideText()


def test_a_table_on_the_clipboard_is_words_only(server: Fetched) -> None:
    told = as_html(["<script>"], [[nasty(server)]])
    assert re.findall("<(?!/?(?:table|tr|th|td)>)", told) == []


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "smb://x/y",
        "ms-msdt:/id",
        "data:text/html,x",
        "vbscript:x",
        "//x/y",
    ],
)
def test_the_guide_opens_nothing_but_the_web_and_mail(empty: Hands, monkeypatch: pytest.MonkeyPatch, link: str) -> None:
    opened: list[str] = []

    def taking(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", taking)
    empty.controller.commands.show_guide()
    empty.settle()
    (text,) = empty.all(ChapterView)
    text.anchorClicked.emit(QUrl(link))
    assert opened == []
    text.anchorClicked.emit(QUrl("https://example.com/"))
    assert opened == ["https://example.com/"]


@pytest.mark.parametrize(
    "said", ["file:///etc/passwd", "//evil/x", "javascript:alert(1)", "+49 40 1;x=file:", "a@b?cc=x"]
)
def test_reaching_somebody_is_a_call_or_a_mail(monkeypatch: pytest.MonkeyPatch, said: str) -> None:
    opened: list[QUrl] = []

    def taking(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", taking)
    contact.call(said)
    contact.write_to(said)
    assert [url.scheme() for url in opened] == ["tel", "mailto"]
    assert not any(url.host() or url.hasQuery() for url in opened)
