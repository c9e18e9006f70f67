"""The domain model: records as frozen values, their rules, and how concurrent versions merge."""
