"""Reading PDF by two engines, PDFium and poppler, which must agree on every number and date of a page."""
