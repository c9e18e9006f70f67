"""Widgets, delegates, icons and the theme. Nothing here knows a record of the domain."""
