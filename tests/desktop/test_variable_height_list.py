"""A list of very many rows of unequal height: only what is seen is measured, and nothing jumps."""

import random

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from fieldbook.desktop.kit.row_heights import RowHeights
from fieldbook.desktop.kit.variable_height_list import VariableHeightList


def test_heights_are_those_of_a_plain_sum() -> None:
    rng = random.Random(7)
    heights, plain = RowHeights(1000, 30), [30] * 1000
    for _ in range(400):
        row, height = rng.randrange(1000), rng.randrange(10, 90)
        assert heights.measure(row, height) == height - plain[row]
        plain[row] = height
    assert heights.total == sum(plain)
    for row in (0, 1, 255, 256, 257, 999):
        assert heights.top(row) == sum(plain[:row])
        assert heights.row_at(heights.top(row)) == row
        assert heights.row_at(heights.top(row) + plain[row] - 1) == row
    assert (heights.row_at(-5), heights.row_at(10**9)) == (0, 999)
    heights.extend(1300)
    assert heights.total == sum(plain) + 300 * 30
    assert heights.top(1299) == sum(plain) + 299 * 30
    assert RowHeights(0, 30).row_at(0) == -1


class Numbers(QAbstractListModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self.rows = list(range(count))

    def rowCount(self, parent: object = None) -> int:
        return len(self.rows)

    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return str(self.rows[index.row()]) if role == Qt.ItemDataRole.DisplayRole else None  # type: ignore[attr-defined]

    def put_before(self, count: int) -> None:
        self.beginResetModel()
        self.rows = [*range(-count, 0), *self.rows]
        self.endResetModel()


class Uneven(QStyledItemDelegate):
    asked = 0

    def sizeHint(self, option: object, index: object) -> QSize:
        self.asked += 1
        return QSize(100, 30 + 17 * (index.row() % 5))  # type: ignore[attr-defined]


class Listed(VariableHeightList):
    def key_of(self, row: int) -> str:
        return str(self.model().rows[row])  # type: ignore[attr-defined]


@pytest.fixture
def shown(qtbot: QtBot) -> Listed:
    view = Listed(guess=40)
    view.setModel(Numbers(100_000))
    view.setItemDelegate(Uneven(view))
    view.resize(300, 400)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    QApplication.processEvents()
    return view


def top(view: VariableHeightList) -> int:
    return int(view.indexAt(QPoint(5, 1)).data())


def test_only_what_is_seen_is_measured(shown: Listed) -> None:
    delegate = shown.itemDelegate()
    assert isinstance(delegate, Uneven)
    assert delegate.asked < 60
    QTest.keyClick(shown, Qt.Key.Key_End)
    assert shown.currentIndex().row() == 99_999
    assert shown.visualRect(shown.currentIndex()).bottom() <= shown.viewport().height()
    assert delegate.asked < 160


def test_nothing_is_measured_before_it_is_painted(qtbot: QtBot) -> None:
    view = Listed(guess=40)
    view.setModel(Numbers(50))
    delegate = Uneven(view)
    view.setItemDelegate(delegate)
    qtbot.addWidget(view)
    QApplication.sendEvent(view, QResizeEvent(QSize(300, 400), QSize()))
    view.doItemsLayout()
    assert delegate.asked == 0
    view.resize(300, 400)
    view.show()
    qtbot.waitUntil(lambda: delegate.asked > 0)
    assert [view.visualRect(view.model().index(row, 0)).height() for row in range(3)] == [30, 47, 64]


def test_it_is_gone_through_by_keys(shown: Listed) -> None:
    shown.setCurrentIndex(shown.model().index(0, 0))
    for _ in range(40):
        QTest.keyClick(shown, Qt.Key.Key_Down)
        rect = shown.visualRect(shown.currentIndex())
        assert rect.top() >= 0
        assert rect.bottom() <= shown.viewport().height()
    assert shown.currentIndex().row() == 40
    QTest.keyClick(shown, Qt.Key.Key_PageDown)
    assert 44 < shown.currentIndex().row() < 55
    QTest.keyClick(shown, Qt.Key.Key_Home)
    assert (shown.currentIndex().row(), shown.verticalScrollBar().value()) == (0, 0)


def test_scrolling_back_up_does_not_jump(shown: Listed) -> None:
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = top(shown)
    for _ in range(60):
        bar.setValue(bar.value() - 25)
        now = top(shown)
        assert before - 2 <= now <= before
        before = now


def test_what_comes_in_above_leaves_one_where_one_was(shown: Listed) -> None:
    shown.verticalScrollBar().setValue(5000)
    QApplication.processEvents()
    before = top(shown)
    shown.setCurrentIndex(shown.model().index(before + 2, 0))
    model = shown.model()
    assert isinstance(model, Numbers)
    model.put_before(300)
    QApplication.processEvents()
    assert top(shown) == before
    assert shown.currentIndex().data() == str(before + 2)
    assert isinstance(shown.model().index(0, 0), QModelIndex)
