"""Records -> figures that can be opened: each carries the ids of the records it was counted from."""
