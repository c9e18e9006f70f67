"""Secrets: the key of a book, and where it is kept."""
