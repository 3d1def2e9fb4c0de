"""Review: a person decides of each proposal, and what is accepted becomes a claim of ``seeds/facts``."""
