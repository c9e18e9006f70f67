"""The commands, one module each: the arguments, what the command works on, and what it does."""
