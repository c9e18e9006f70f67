"""The welcome page, shown while there is no book: three steps to a book with partners, or a demo book."""
