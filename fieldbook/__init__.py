"""Fieldbook: an offline-first journal for people who look after channel partners."""
