"""The settings page: each setting with its help text, filtered as the user types, edited in place."""
