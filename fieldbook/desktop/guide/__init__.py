"""The built-in guide: short chapters with screenshots."""
