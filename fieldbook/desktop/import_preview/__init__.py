"""The import page: a preview of everything, and column mappings that can be changed."""
