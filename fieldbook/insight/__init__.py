"""Computes figures from records. Each figure carries the ids of the records it was counted from, so that they can be
opened."""
