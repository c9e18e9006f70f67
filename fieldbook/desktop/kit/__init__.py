"""Our few widgets, delegates, icons and the theme."""
