"""Backups in the window: made by themselves, looked through, restored; and the way back from a damaged book."""
