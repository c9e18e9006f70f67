"""Queries of the book."""
