"""What goes out together: one PDF of letter and enclosures, a ZIP with a manifest, within the size of a message."""

from milaff.correspondence.bundle.fit import Fitted, fit
from milaff.correspondence.bundle.merge import Bundle, bundle_pdf
from milaff.correspondence.bundle.package import bundle_zip
from milaff.correspondence.bundle.size import in_message, size

__all__ = ["Bundle", "Fitted", "bundle_pdf", "bundle_zip", "fit", "in_message", "size"]
