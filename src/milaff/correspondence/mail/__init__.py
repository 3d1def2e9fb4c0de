"""The message that a letter goes out with: a draft that a person reviews, and its sending when they say so."""
