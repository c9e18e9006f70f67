"""The interface for changing and querying an open book. All changes are made through it."""
