"""The words of the field as frozen values, their rules, and how two versions of them merge."""
