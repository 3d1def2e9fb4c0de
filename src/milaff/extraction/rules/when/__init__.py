"""When a claim happened: its own date, one that it is lent, or none where another day could be meant."""
