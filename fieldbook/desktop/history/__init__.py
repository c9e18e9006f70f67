"""The history of a record, beside the page it stands on."""
