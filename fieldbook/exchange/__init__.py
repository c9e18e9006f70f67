"""Import and export: tables (CSV), vCard, iCalendar, and the archive of the whole book."""
