"""What the site is. `publishconf.py` holds what differs in public."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "plugins"))

SITENAME = "Kabar Terbuka"
SITESUBTITLE = "Kabar cabang, kesepakatan, dan janji: siapa, di mana, kapan, dan apa kelanjutannya."
SITEURL = ""
PATH = "content"
THEME = "theme"
OUTPUT_PATH = "output"
TIMEZONE = "Asia/Jakarta"
DEFAULT_LANG = "id"

KABAR_CODE_URL = ""  # the source repository, e.g. https://github.com/org/repo
KABAR_EDIT_URL = ""  # where one file is edited, e.g. https://github.com/org/repo/edit/main/{path}
KABAR_CACHE = str(Path(__file__).resolve().parent / ".kabar")  # what was made once; "" for none
KABAR_CARDS = 200  # social cards of each kind of page; all others share the front page's
KABAR_SEARCH = True  # whether a build makes the search index

PLUGIN_PATHS = ["plugins"]
PLUGINS = [
    "gazette.press.desk",
    "gazette.press.front",
    "gazette.press.news",
    "gazette.press.regions",
    "gazette.press.organisations",
    "gazette.press.leaflets",
    "gazette.press.officials",
    "gazette.press.agreements",
    "gazette.press.programmes",
    "gazette.press.timelines",
    "gazette.press.commitments",
    "gazette.press.aspirations",
    "gazette.press.aid",
    "gazette.press.agenda",
    "gazette.press.corrections",
    "gazette.press.glossary",
    "gazette.press.plain_pages",
    "gazette.press.search",
    "gazette.press.open_data",
    "gazette.press.feeds",
    "gazette.press.calendars",
    "gazette.press.sitemap",
    "gazette.press.redirects",
    "gazette.press.not_found",
    "gazette.press.offline",
    "gazette.press.patterns",
    "gazette.press.admin",
]

# Pelican is the host: its own articles, pages, feeds and lists are switched off.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
THEME_STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
READERS = {"rst": None, "html": None}
FEED_ALL_ATOM = None
CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
DELETE_OUTPUT_DIRECTORY = False
