"""The page of one person: roles, contact details and notes."""
