"""The command line: a second face without Qt, on the same journal."""
