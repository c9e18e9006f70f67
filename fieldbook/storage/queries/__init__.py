"""Named queries, one module for each subject. Only ``storage`` contains SQL and knows the names of tables and columns.

A query takes a Reader and typed parameters and returns records or typed rows. It contains no rules: the caller decides
what counts as late, quiet or due.
"""
