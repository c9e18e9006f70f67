"""What a book must outlive: its process killed, its power cut, its disk full or gone, at any moment."""
