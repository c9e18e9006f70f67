"""The page of settings: every one with its help, searched while one types, edited where it stands."""
