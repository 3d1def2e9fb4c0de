"""Letters: the note verbale, the cover memorandum and the transmittal slip, from data to PDF and Word.

``letter`` is what a letter says, ``grammar`` how its parties are named, ``page`` and ``files`` how it is rendered;
``order`` reads what is asked for and asks for what is missing, ``dispatch`` takes the number and writes the files.
"""
