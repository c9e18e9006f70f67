"""The book and other programs: tables, address cards, calendars and the whole-book archive, in and out."""
