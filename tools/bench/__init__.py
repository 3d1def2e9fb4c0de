"""``make bench``: what Milaff costs, measured in one run; see ``docs/benchmarks.md``.

Each measurement has a letter, a module of its own, and a key in the file: ``a`` is the whole build against bare
WeasyPrint.
"""
