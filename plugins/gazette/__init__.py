"""Kabar Terbuka: an editor's words become typed records, records a checked graph, the graph views, views files.

The rooms, from the ground up; a room knows only what lies below it:

- ``domain``      what is true: records, dates, regions, people, agreements and the graph of them
- ``intake``      text to records: the only room that opens content files
- ``press_text``  press text to draft: what a release says, each value with the words it was taken from
- ``views``       graph to pages: one frozen view per page, open data, feeds, calendars
- ``press``       the only room that knows Pelican, Jinja, Markdown and Pillow; one small plugin per page type
"""
