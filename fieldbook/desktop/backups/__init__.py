"""Backups in the window: made automatically, checked, restored; and recovery from a damaged book."""
