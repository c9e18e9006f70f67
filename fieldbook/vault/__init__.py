"""Key management: the key of a book, and how it is stored and protected."""
