"""The page of quarterly reviews."""
