"""Style sheets of tables, tabs and chips: set by the few pages that have them, to save start-up time."""

from fieldbook.desktop.kit.tokens import RADIUS, Tokens


def table_sheet(t: Tokens) -> str:
    """The style sheet of tabs and tables."""
    return f"""
    QTabWidget::pane {{ border: none; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {t.muted}; border: 2px solid transparent; border-radius: 6px;
        padding: 5px 10px; margin-right: 4px; }}
    QTabBar::tab:selected {{ background: {t.accent_soft}; color: {t.text}; }}
    QTabBar::tab:hover {{ background: {t.hover}; }}
    QTabBar:focus {{ outline: none; }}
    QTabBar::tab:focus {{ border: 2px solid {t.focus}; }}
    QTableView {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; border-radius: {RADIUS}px;
        gridline-color: {t.line}; selection-background-color: {t.accent_soft}; selection-color: {t.text}; }}
    QFrame[card="true"] QTableView, QFrame[card="true"] QTableView:focus {{ border: none; }}
    QTableView:focus {{ border: 2px solid {t.focus}; }}
    QTableView::item {{ padding: 3px 8px; }}
    QHeaderView {{ background: transparent; }}
    QHeaderView::section {{ background: {t.card}; color: {t.muted}; border: none; border-bottom: 1px solid {t.line};
        padding: 7px 8px; }}
    QTableView QTableCornerButton::section {{ background: {t.card}; border: none; }}
    QAbstractScrollArea::corner {{ background: {t.card}; border: none; }}
    """


def chip_sheet(t: Tokens) -> str:
    """The style sheet of chips: small round toggle buttons above a list."""
    return f"""
    QPushButton[chip="true"] {{ background: transparent; color: {t.muted}; border: 1px solid {t.line};
        border-radius: 12px; padding: 4px 12px; }}
    QPushButton[chip="true"]:hover {{ background: {t.hover}; }}
    QPushButton[chip="true"]:checked {{ background: {t.accent_soft}; color: {t.text}; border-color: {t.accent}; }}
    QPushButton[chip="true"]:focus {{ border: 2px solid {t.focus}; padding: 3px 11px; }}
    """
