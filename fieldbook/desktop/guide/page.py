"""The guide page: the list of chapters, and beside it the current chapter with pictures scaled to the width."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QBrush,
    QColor,
    QDesktopServices,
    QFont,
    QFontMetrics,
    QImage,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import QHBoxLayout, QListView, QTextBrowser, QVBoxLayout

from fieldbook.desktop.guide.chapters import Chapter, chapters, pictures
from fieldbook.desktop.kit.messages import reader_language
from fieldbook.desktop.kit.tokens import MARGIN
from fieldbook.desktop.kit.two_line_list import TwoLineDelegate, TwoLineModel
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import title
from fieldbook.desktop.page import Page
from fieldbook.desktop.page_context import PageContext
from fieldbook.desktop.search.results import Result

#: The maximum width of text and pictures, in logical pixels.
_WIDEST = 760


class ChapterView(QTextBrowser):
    """Shows a chapter. Scales pictures down to the width of the window and prefers ``*-dark.png`` in the dark theme.
    ``folders`` are searched for pictures in order."""

    def __init__(self, look: UiContext, folders: Sequence[Path]) -> None:
        super().__init__()
        self._look = look
        self._folders = folders
        self._pictures: dict[tuple[str, int], QImage] = {}
        self._chapter: Chapter | None = None
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(60)
        self._later.timeout.connect(self._lay_out)

    def show_chapter(self, chapter: Chapter) -> None:
        """Shows a chapter from its beginning."""
        self._chapter = chapter
        self.setAccessibleName(chapter.title)
        self._lay_out()

    def _lay_out(self) -> None:
        if self._chapter is None:
            return
        document = self.document()
        document.setDefaultFont(self._look.theme.font(0.5))
        document.setDocumentMargin(4)
        document.setMarkdown(self._chapter.text)
        _space(document)
        _rule(document, self._look.theme.tokens.line)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        stem = Path(name.toString() if isinstance(name, QUrl) else name).stem
        width = min(_WIDEST, self.viewport().width() - 12)
        key = (stem, width)
        if key not in self._pictures:
            self._pictures[key] = self._picture(stem, width)
        return self._pictures[key]

    def _picture(self, stem: str, width: int) -> QImage:
        names = [f"{stem}-dark.png"] if self._look.theme.tokens.dark else []
        found = [folder / name for folder in self._folders for name in (*names, f"{stem}.png")]
        path = next((one for one in found if one.exists()), found[-1])
        image, ratio = QImage(str(path)), self.devicePixelRatioF()
        if image.isNull():
            return image
        wide = min(round(width * ratio), round(image.width() * ratio))
        image = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        image.setDevicePixelRatio(ratio)
        return image

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(link)

    def sizeHint(self) -> QSize:
        return QSize(_WIDEST, 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._pictures.clear()
            self._later.start()


def _space(document: QTextDocument) -> None:
    """Sets line height and margins, which Markdown cannot express."""
    block = document.begin()
    while block.isValid():
        form = block.blockFormat()
        # An image is a line with U+FFFC (object replacement character) and needs no extra line height.
        form.setLineHeight(100.0 if "\ufffc" in block.text() else 130.0, 1)
        form.setBottomMargin(8)
        if form.headingLevel():
            form.setTopMargin(16 if block.blockNumber() else 0)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(form)
        block = block.next()


def _rule(document: QTextDocument, colour: str) -> None:
    """Sets the borders, in ``colour``, and the cell padding of all tables."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format().toTableFormat()
            form.setBorderBrush(QBrush(QColor(colour)))
            form.setBorderCollapse(True)
            form.setBorder(1)
            form.setCellPadding(6)
            form.setBottomMargin(12)
            frame.setFormat(form)


class GuidePage(Page):
    """The chapter list and the text of the current chapter."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        look = context.look
        folder = context.application.places.resources / "guide"
        self._chapters = chapters(folder, reader_language())
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 24, MARGIN, 24)
        column.setSpacing(12)
        self.setWindowTitle(self.tr("Guide"))
        column.addWidget(title(look, self.windowTitle()))
        self._model = TwoLineModel(self)
        self._model.show_rows([Result("book-open", one.title, "") for one in self._chapters])
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, look))
        self.list.setAccessibleName(self.tr("Chapters"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        metrics = QFontMetrics(look.theme.font(0, QFont.Weight.Medium))
        self.list.setFixedWidth(max((metrics.horizontalAdvance(one.title) for one in self._chapters), default=0) + 76)
        self._text = ChapterView(look, pictures(folder, reader_language()))
        self._text.setMaximumWidth(_WIDEST + 40)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._show(now.row()))
        across = QHBoxLayout()
        across.setSpacing(20)
        across.addWidget(self.list)
        across.addWidget(self._text, 4)
        across.addStretch(0)
        column.addLayout(across, 1)
        if self._chapters:
            self.list.setCurrentIndex(self._model.index(0))

    def _show(self, place: int) -> None:
        if 0 <= place < len(self._chapters):
            self._text.show_chapter(self._chapters[place])

    def focus_first(self) -> None:
        """Focuses the chapter list."""
        self.list.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        """The keys of this page."""
        return [(self.tr("Up, Down"), self.tr("change chapter")), ("Tab", self.tr("go to the text to scroll"))]
