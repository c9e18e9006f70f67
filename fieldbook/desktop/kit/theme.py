"""Applies the design tokens as a QPalette and one style sheet, light or dark as set or as the system is."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from fieldbook.desktop.kit.tokens import DARK, LIGHT, RADIUS, Tokens

#: The minimum text size in points; a larger text size of the system is used as it is.
_MIN_TEXT_PT = 9.75

_SHIPPED = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


class Theme(QObject):
    """The look of the running window: tokens, fonts, palette and style sheet."""

    #: Emitted before all widgets are restyled, so that hidden pages can be dropped first.
    changing = Signal()
    changed = Signal()

    def __init__(self, application: QApplication, resources: Path, choice: str = "system") -> None:
        super().__init__(application)
        self._application = application
        self._resources = resources
        self._choice = choice
        self.tokens = LIGHT
        #: Cache by size and weight: painting a page requests hundreds of fonts.
        self._fonts: dict[tuple[float, QFont.Weight], QFont] = {}
        self._load_fonts(_SHIPPED)
        self._base = max(application.font().pointSizeF(), _MIN_TEXT_PT)
        font = QFont("Inter")
        font.setPointSizeF(self._base)
        font.setFeature(QFont.Tag("tnum"), 1)
        application.setFont(font)
        # Read from the palette at first: QStyleHints.colorScheme creates all enums of ``Qt``, 16 ms of the start.
        self._system_dark = application.palette().window().color().lightness() < 128
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        application.setStyle("Fusion")
        self.apply()

    def _system_changed(self, _scheme: object) -> None:
        self._system_dark = self._application.styleHints().colorScheme().name == "Dark"
        self.apply()

    def choose(self, choice: str) -> None:
        """Sets ``system``, ``light`` or ``dark``."""
        self._choice = choice
        self.apply()

    def apply(self) -> None:
        """Selects the tokens again and restyles all widgets."""
        self.changing.emit()
        self.tokens = self._wanted()
        self._application.setPalette(_palette(self.tokens))
        turned = _turned(self.tokens) if self._application.isRightToLeft() else ""
        self._application.setStyleSheet(_sheet(self.tokens) + turned)
        self.changed.emit()

    def load_more_fonts(self) -> None:
        """Registers the shipped fonts of other scripts. They are large: call it after the first paint."""
        names = [path.name for path in sorted((self._resources / "fonts").glob("*.ttf")) if path.name not in _SHIPPED]
        self._load_fonts(tuple(names))

    @property
    def text_size(self) -> float:
        """The size of normal text, in points."""
        return self._application.font().pointSizeF()

    def font(self, delta: float = 0.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The window's typeface, ``delta`` points larger or smaller than the system's text."""
        size = self._application.font().pointSizeF() + delta
        known = self._fonts.get((size, weight))
        if known is None:
            known = QFont(self._application.font())
            known.setPointSizeF(size)
            known.setWeight(weight)
            self._fonts[size, weight] = known
        return QFont(known)

    def wide(self, pixels: float) -> int:
        """Scales a length in pixels, given for the minimum text size, to the current text size."""
        return round(pixels * self._application.font().pointSizeF() / _MIN_TEXT_PT)

    @property
    def large(self) -> bool:
        """Whether text is so large (over 1.3 times the minimum) that pages stack what is otherwise side by side."""
        return self._application.font().pointSizeF() > _MIN_TEXT_PT * 1.3

    def _wanted(self) -> Tokens:
        if self._choice == "system":
            return DARK if self._system_dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _load_fonts(self, names: tuple[str, ...]) -> None:
        for name in names:
            QFontDatabase.addApplicationFont(str(self._resources / "fonts" / name))


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for one, value in (
        (role.Window, tokens.ground),
        (role.Base, tokens.card),
        (role.AlternateBase, tokens.hover),
        (role.Button, tokens.card),
        (role.Text, tokens.text),
        (role.WindowText, tokens.text),
        (role.ButtonText, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.text),
        (role.Link, tokens.accent),
        (role.Mid, tokens.line),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(one, QColor(value))
    for one in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens.muted))
    return palette


def _lists(t: Tokens) -> str:
    """The style of lists and of the popups of combo boxes and completers."""
    return f"""
    QListView {{ background: {t.card}; color: {t.text}; border: 2px solid transparent; border-radius: 6px;
        outline: none; selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
    QWidget#ground QListView {{ background: transparent; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox[choice="true"]::drop-down {{ border: none; width: 28px; }}
    QComboBox[choice="true"]::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView, QListView#completing {{ background: {t.card}; color: {t.text};
        border: 1px solid {t.focus}; border-radius: 0; padding: 4px; outline: none;
        selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
    QComboBox QAbstractItemView::item, QListView#completing::item {{ padding: 5px 8px; min-height: 20px; }}
    """


def _sheet(t: Tokens) -> str:
    return f"""{_lists(t)}
    QWidget#ground, QScrollArea, QWidget#ground > QWidget#body {{ background: {t.ground}; border: none; }}
    QWidget#side {{ background: {t.side}; border: none; border-right: 1px solid {t.line}; }}
    QFrame[card="true"] {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {RADIUS}px; }}
    QFrame[card="next"] {{ background: {t.card}; border: 1px solid {t.accent}; border-radius: {RADIUS}px; }}
    QFrame[card="true"]:focus {{ border: 2px solid {t.focus}; }}
    QLabel {{ background: transparent; border: none; }}
    QLabel[tone="muted"] {{ color: {t.muted}; }} QLabel[tone="late"] {{ color: {t.late}; }}
    QLabel[tone="soon"] {{ color: {t.soon}; }}
    QLabel[pill="plain"] {{ background: {t.hover}; color: {t.muted}; border-radius: 8px; padding: 0 9px; }}
    QLabel[pill="good"] {{ background: {t.accent_soft}; color: {t.accent}; border-radius: 8px; padding: 0 9px; }}
    QLabel[pill="late"] {{ background: {t.late_soft}; color: {t.late}; border-radius: 8px; padding: 0 9px; }}
    QLabel[pill="soon"] {{ background: {t.soon_soft}; color: {t.soon}; border-radius: 8px; padding: 0 9px; }}
    QPushButton {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: 6px;
        padding: 6px 12px; }}
    QPushButton:hover {{ background: {t.hover}; }}
    QPushButton:focus {{ border: 2px solid {t.focus}; padding: 5px 11px; }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QPushButton[main="true"] {{ background: {t.accent}; color: {t.on_accent}; border: 1px solid {t.accent}; }}
    QPushButton[main="true"]:focus {{ border: 2px solid {t.text}; }}
    QPushButton[flat="true"], QToolButton {{ background: transparent; border: 2px solid transparent;
        border-radius: 6px; padding: 4px 8px; color: {t.text}; }}
    QPushButton[flat="true"]:hover, QToolButton:hover {{ background: {t.hover}; }}
    QPushButton[flat="true"]:focus, QToolButton:focus {{ border: 2px solid {t.focus}; }}
    QPushButton[nav="true"] {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
        padding: 8px 10px; text-align: left; color: {t.muted}; }}
    QPushButton[nav="true"]:hover {{ background: {t.hover}; }}
    QPushButton[nav="true"]:checked {{ background: {t.card}; color: {t.text}; font-weight: 600; }}
    QPushButton[nav="true"]:focus {{ border: 2px solid {t.focus}; }}
    QLineEdit, QPlainTextEdit, QTextBrowser, QComboBox {{ background: {t.card}; color: {t.text};
        border: 1px solid {t.line}; border-radius: {RADIUS}px; padding: 7px 10px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser:focus, QComboBox:focus {{ border: 2px solid {t.focus};
        padding: 6px 9px; }}
    QLabel[field="true"], QLabel[field="empty"] {{ border: 2px solid transparent; border-radius: 4px; padding: 1px; }}
    QLabel[field="empty"] {{ color: {t.muted}; }}
    QLabel[field="true"]:hover, QLabel[field="empty"]:hover {{ background: {t.hover}; }}
    QLabel[field="true"]:focus, QLabel[field="empty"]:focus {{ border: 2px solid {t.focus}; }}
    QLineEdit[field="true"], QPlainTextEdit[field="true"], QComboBox[field="true"] {{ border-radius: 4px;
        padding: 2px 1px; }}
    QLineEdit[field="true"]:focus, QPlainTextEdit[field="true"]:focus, QComboBox[field="true"]:focus {{
        border: 2px solid {t.focus}; padding: 1px 0; }}
    QListView:focus {{ border: 2px solid {t.focus}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 5px; min-height: 32px; }}
    QScrollBar::handle:horizontal {{ background: {t.line}; border-radius: 5px; min-width: 32px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: none;
        width: 0; height: 0; }}
    QFrame#alert {{ background: {t.card}; border: 1px solid {t.accent}; border-radius: {RADIUS}px; }}
    QFrame#alert[tone="late"] {{ border: 1px solid {t.late}; }}
    QFrame#palette {{ background: {t.card}; border: 1px solid {t.accent}; border-radius: 10px; }}
    QProgressBar {{ background: {t.accent_soft}; border: none; border-radius: 3px; max-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; padding: 4px;
        qproperty-textFormat: PlainText; /* a note that looks like HTML would have Qt read the pictures it names */ }}
    """


def _turned(t: Tokens) -> str:
    """Additional style for right-to-left windows. By default Qt aligns a label by the direction of its own text: a
    Latin name would be aligned left, far from its avatar."""
    return f"""
    QLabel {{ qproperty-alignment: "AlignRight|AlignVCenter|AlignAbsolute"; }}
    QLabel[top="true"] {{ qproperty-alignment: "AlignRight|AlignTop|AlignAbsolute"; }}
    QLabel[pill], QLabel[middle="true"] {{ qproperty-alignment: AlignCenter; }}
    QWidget#side {{ border-right: none; border-left: 1px solid {t.line}; }}
    """
