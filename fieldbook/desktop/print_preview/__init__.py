"""Printing: page preview, printer, and PDF."""
