"""How the book is locked, in the window: unlocking, the lock, the recovery code, new keys."""
