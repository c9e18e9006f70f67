"""The page of all commitments and private to-dos."""
