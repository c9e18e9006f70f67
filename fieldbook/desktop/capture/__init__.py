"""Capturing a visit: the text box, its preview, and the quick note."""
