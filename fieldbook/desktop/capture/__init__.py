"""The box that takes a whole visit."""
