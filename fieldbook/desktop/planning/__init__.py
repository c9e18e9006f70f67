"""Planning a visit: the form at the foot of the window, and the times that it reads."""
