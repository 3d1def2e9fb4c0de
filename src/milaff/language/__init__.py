"""What Milaff knows of Arabic and English as such: names of countries, dates, digits, grammar, direction."""
