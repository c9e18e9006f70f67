"""The language of the user interface: translators, default locale and layout direction."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

#: Right-to-left languages (ISO 639-1).
_FROM_RIGHT = ("ar", "fa", "he", "ur")


class UiLanguage:
    """Installs the translators of one language at a time. Existing widgets keep their texts and have to be built again
    after a change."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        self._qt = qt
        self._folder = folder
        self._system = QLocale()
        self._spoken: list[QTranslator] = []
        #: The chosen language: a code such as ``de``, or empty for the language of the system.
        self.language = ""

    def speak(self, language: str) -> None:
        """Switches to a language, or to the language of the system if ``language`` is empty. The texts are English if
        there is no translation.

        English comes first, for its plurals (``3 visits``), then Qt's own words and ours. Names of days stay the
        system's where that speaks the language, so that Austria keeps its Jänner.
        """
        self.language = language
        asked = QLocale(language) if language else self._system
        locale = self._system if asked.language() == self._system.language() else asked
        if locale != QLocale():
            QLocale.setDefault(locale)
        while self._spoken:
            spoken = self._spoken.pop()
            self._qt.removeTranslator(spoken)
            spoken.deleteLater()
        right = self._load(locale)
        if right != self._qt.isRightToLeft():
            self._write_from(right=right)

    def _load(self, locale: QLocale) -> bool:
        """Installs the translators of a language; returns whether it is a right-to-left language."""
        english, own, qt_own = QTranslator(self._qt), QTranslator(self._qt), QTranslator(self._qt)
        self._spoken = [english, own, qt_own]
        if english.load("fieldbook_en", str(self._folder)):
            self._qt.installTranslator(english)
        if locale.language() == QLocale.Language.English or not own.load(locale, "fieldbook", "_", str(self._folder)):
            return False
        if qt_own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._qt.installTranslator(qt_own)
        self._qt.installTranslator(own)
        return locale.name()[:2] in _FROM_RIGHT

    def _write_from(self, *, right: bool) -> None:
        # Imported late: this namespace costs 16 ms before the first paint, and most languages do not need it.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        self._qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
