"""A dossier in the browser while its templates are being made: served on this machine, reloaded on every change.

``draft`` renders what the files say now, ``watch`` tells what changed, ``app`` answers the browser, ``server`` runs
it all.
"""
