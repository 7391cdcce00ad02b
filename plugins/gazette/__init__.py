"""Kabar Terbuka: an editor's words become a public, linked record.

Words become typed records, records one checked graph, the graph views, views files. The rooms,
from the ground up; a room knows only what lies below it:

- ``domain``      what is true: records, dates, regions, people, agreements, the graph of them
- ``intake``      text to records: the only room that opens content files
- ``press_text``  press text to draft: each value with the words that it was taken from
- ``views``       graph to pages: a frozen view per page, open data, feeds, calendars
- ``press``       the only room that knows Pelican, Jinja, Markdown and Pillow: a plugin a page type
"""
