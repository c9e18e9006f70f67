"""The window: the only place that knows of PySide6."""
