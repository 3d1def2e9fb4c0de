"""Reading the dates of a text, Arabic and English, at the precision of its words."""

from milaff.extraction.dates.find import find_dates
from milaff.extraction.dates.mention import Calendar, DateMention, Kind
from milaff.extraction.dates.near import date_of, dates_within, nearest

__all__ = ["Calendar", "DateMention", "Kind", "date_of", "dates_within", "find_dates", "nearest"]
