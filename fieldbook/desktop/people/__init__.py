"""A person: what they do where, how to reach them, what was said about them."""
