"""The change history of a record, in a panel beside its page."""
