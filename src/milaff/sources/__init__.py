"""Documents as received: their catalogue, their text in paragraphs, and the places of quotations in it."""
