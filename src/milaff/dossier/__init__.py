"""The dossier: everything one report says, composed from facts; plain data without layout, JSON in and out."""
