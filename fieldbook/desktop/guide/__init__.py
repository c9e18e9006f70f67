"""The guide inside the program: short chapters with pictures of the real pages."""
