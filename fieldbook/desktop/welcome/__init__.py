"""The first page, while there is no book, and bringing in files."""
