"""What was typed -> values: marks, days, amounts and names in the text of a visit, and back to text."""
