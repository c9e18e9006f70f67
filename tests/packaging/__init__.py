"""Tests of what is under packaging."""
