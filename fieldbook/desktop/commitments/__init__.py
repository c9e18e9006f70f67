"""The page of all commitments: what we owe, what they owe, the record of both, and what is mine alone to do."""
