"""Printing: pages as they will be, the printer to choose, and the file."""
