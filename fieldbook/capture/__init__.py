"""Parser for the text of a visit: marks, dates, amounts and names become typed values; the values can be written back
as text."""
