"""Input of secrets: a passphrase, a new passphrase with its confirmation, a recovery code."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from fieldbook.desktop.kit.messages import translate, translate_error
from fieldbook.desktop.kit.ui_context import UiContext
from fieldbook.desktop.kit.widgets import button, line
from fieldbook.errors import UserError
from fieldbook.vault.key_wrapping import check_new_passphrase
from fieldbook.vault.recovery_code import GROUPS, first_typo

#: A passphrase of this many characters or words is called strong.
_STRONG_CHARACTERS, _STRONG_WORDS = 20, 4

#: Height of the box for a recovery code.
_CODE_LINES = 3


def tr(text: str) -> str:
    """Translates a text in the context ``Secrets``."""
    return QCoreApplication.translate("Secrets", text)


class PassphraseField(QWidget):
    """A password input with a button that shows or hides the characters. Enter emits ``accepted``."""

    accepted = Signal()
    changed = Signal()

    def __init__(self, look: UiContext, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self.accepted)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self._eye = button(look, "", self._turn, icon="eye", flat=True)
        label = QLabel(name)
        label.setFont(look.theme.font(0, QFont.Weight.Medium))
        label.setBuddy(self.line)
        across = QHBoxLayout()
        across.setSpacing(6)
        across.addWidget(self.line, 1)
        across.addWidget(self._eye)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addLayout(across)
        self.setFocusProxy(self.line)
        self._say_eye()

    def _say_eye(self) -> None:
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        said = tr("Show input") if hidden else tr("Hide input")
        self._eye.setToolTip(said)
        self._eye.setAccessibleName(f"{said}: {self._name}")
        icon, tokens = "eye" if hidden else "eye-off", self._look.theme.tokens
        self._eye.setIcon(self._look.icons.icon(icon, tokens.text))

    def _turn(self) -> None:
        hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._say_eye()

    @property
    def text(self) -> str:
        """The entered passphrase."""
        return self.line.text()

    def clear(self) -> None:
        """Clears the input and hides its characters again."""
        self.line.clear()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._say_eye()


class NewPassphraseField(QWidget):
    """A new passphrase, entered twice, with its strength shown below. Enter in the second input emits ``accepted``."""

    accepted = Signal()

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self.first = PassphraseField(look, tr("New passphrase"))
        self.second = PassphraseField(look, tr("Repeat passphrase"))
        self._said = line("", "muted", wrap=True)
        self._said.setFont(look.theme.font(-0.4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.first, self.second, self._said):
            column.addWidget(part)
        self.first.accepted.connect(self.second.setFocus)
        self.second.accepted.connect(self.accepted)
        for part in (self.first, self.second):
            part.changed.connect(self._judge)
        self.setFocusProxy(self.first)
        self._judge()

    def _judge(self) -> None:
        said, tone = self._judged()
        self._said.setText(said)
        self._said.setProperty("tone", tone)
        self._said.style().polish(self._said)

    def _judged(self) -> tuple[str, str]:
        typed, again = self.first.text, self.second.text
        if not typed:
            return tr("Four unrelated words are easy to remember and hard to guess."), "muted"
        try:
            check_new_passphrase(typed)
        except UserError as error:
            return " ".join(translate(part) for part in (error.what, error.todo) if part is not None), "late"
        if again and not typed.startswith(again):
            return tr("The passphrases do not match."), "late"
        if len(typed) >= _STRONG_CHARACTERS or len(typed.split()) >= _STRONG_WORDS:
            return tr("Strong. Very hard to guess, even for someone who has the file."), "muted"
        return tr("Fair. A longer passphrase is better: anyone who has the file can try any number of times."), "soon"

    def value(self) -> str:
        """The new passphrase. Raises UserError if it is too easy to guess or the inputs differ."""
        check_new_passphrase(self.first.text)
        if self.first.text != self.second.text:
            raise UserError("The passphrases do not match.", kept="Nothing was changed.", todo="Enter both again.")
        return self.first.text

    def clear(self) -> None:
        """Clears both inputs."""
        self.first.clear()
        self.second.clear()


class CodeBox(QPlainTextEdit):
    """Input of a recovery code, typed or pasted in any grouping. Enter emits ``accepted``; after each change
    ``slipped`` carries the translated error, or an empty text."""

    accepted = Signal()
    slipped = Signal(str)

    def __init__(self, look: UiContext) -> None:
        super().__init__()
        self.setAccessibleName(tr("Recovery code"))
        self.setPlaceholderText(tr("{0} groups of six characters").format(GROUPS))
        self.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(look.theme.text_size)
        self.setFont(font)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(hint.ImhSensitiveData | hint.ImhNoPredictiveText | hint.ImhPreferUppercase)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _CODE_LINES + 26)
        self.textChanged.connect(self._look_at_it)

    def _look_at_it(self) -> None:
        slip = first_typo(self.toPlainText())
        self.slipped.emit(translate_error(slip) if slip is not None else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
        else:
            super().keyPressEvent(event)
