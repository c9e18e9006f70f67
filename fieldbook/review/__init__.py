"""Prints the quarterly review, briefs, the day's pack and lists through Typst templates, as PDF or PNG."""
