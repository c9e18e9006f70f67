"""Widgets and texts for records of the domain that several pages show or edit."""
