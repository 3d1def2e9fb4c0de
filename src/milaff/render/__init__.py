"""From a dossier to what is read: semantic HTML, laid out as PDF and mapped into Word."""
