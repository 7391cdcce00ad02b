"""Plain Pelican on the same corpus: categories, tags and authors stand for our registers."""

import json

SITENAME = "Kabar Terbuka"
SITEURL = "https://bench.example"
PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
TIMEZONE = "Asia/Jakarta"
DEFAULT_LANG = "id"
READERS = {"rst": None, "html": None}
DEFAULT_PAGINATION = 100
PAGINATED_TEMPLATES = {"index": 20, "tag": 100, "category": 100, "author": 100}
ARTICLE_URL = "berita/{date:%Y}/{slug}/"
ARTICLE_SAVE_AS = "berita/{date:%Y}/{slug}/index.html"
YEAR_ARCHIVE_SAVE_AS = "linimasa/{date:%Y}/index.html"
FEED_ALL_ATOM = "feed.xml"
CATEGORY_FEED_ATOM = "wilayah/{slug}/feed.xml"
TAG_FEED_ATOM = "tag/{slug}/feed.xml"
TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
FEED_MAX_ITEMS = 20
JINJA_FILTERS = {"facts": json.loads, "json": lambda value: json.dumps(value, ensure_ascii=False)}
