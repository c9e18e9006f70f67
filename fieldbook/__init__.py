"""Fieldbook: an offline-first journal for channel managers."""
