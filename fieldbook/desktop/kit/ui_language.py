"""The language that the window speaks: its translators, the names of days and months, and from which side one reads."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

#: Languages written from the right (ISO 639-1).
_FROM_RIGHT = ("ar", "fa", "he", "ur")


class UiLanguage:
    """What the whole program says is said in one language at a time. What was made before another one was chosen keeps
    its words: it has to be made anew."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        self._qt = qt
        self._folder = folder
        self._system = QLocale()
        self._spoken: list[QTranslator] = []
        #: What was asked for: a code such as ``de``, or nothing for the system's.
        self.language = ""

    def speak(self, language: str) -> None:
        """Has everything said in a language from now on, or in the system's where ``language`` is empty; a language
        nobody has translated to is English.

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
        """Puts the translators of a language in; whether it is written from the right."""
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
        # Late: making this name space costs 16 ms before the first paint, and most languages do without.
        from PySide6.QtCore import Qt  # noqa: PLC0415

        self._qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
