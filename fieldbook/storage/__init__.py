"""The book file: the only place that knows of tables, SQL and SQLAlchemy."""
