"""The one door: every change to the book and every question about it goes through here."""
