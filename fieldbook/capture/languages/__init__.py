"""The word tables of each language in which captures are parsed. Data only, no code."""
