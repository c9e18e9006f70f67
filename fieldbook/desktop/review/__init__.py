"""The review, made aside and written to a file."""
