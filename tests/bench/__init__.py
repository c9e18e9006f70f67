"""Benchmarks, side by side with peers; and the books they need."""
