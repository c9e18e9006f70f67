"""The first page, while there is no book: three steps from nothing to a book with partners, or a look around."""
