"""The words of each language in which captures are read: tables, no code."""
