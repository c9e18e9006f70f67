"""Find anything, and every command, from the keyboard."""
