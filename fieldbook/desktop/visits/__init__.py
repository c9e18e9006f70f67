"""The visit, in the room and after it."""
