"""``make bench``: what Milaff's own work costs, measured in one run and written to ``build/bench.json``.

Each measurement has a letter, a module of its own, and a key in the file: ``a`` is the whole build against bare
WeasyPrint.
"""
