"""Planning a visit: the form at the bottom of the window, and the parser for date and time."""
