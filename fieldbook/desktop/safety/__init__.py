"""Locking and unlocking the book in the window, the recovery code, and key changes."""
