"""Official correspondence: letters, what they enclose, their numbers, the messages that carry them, and seals."""
