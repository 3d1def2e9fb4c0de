"""What the documents say: claims, the entities they name, and the facts and conflicts that follow from them."""
