"""Taking documents in: a file of any of five forms becomes a catalogued text, or is refused in one line."""
