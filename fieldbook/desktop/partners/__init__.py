"""The list of partners, and the page of one partner."""
