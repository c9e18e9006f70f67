"""Bringing in files: everything is seen before it comes in, and what a column means can be changed."""
