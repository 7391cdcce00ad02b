"""The same site in Pelican: the same page types, lists, feeds, calendars, JSON-LD and data files."""

import datetime
import functools

from babel.dates import format_date

SITENAME = "Kabar Terbuka"
SITEURL = "https://bench.example"
TIMEZONE = "Asia/Jakarta"
DEFAULT_LANG = "id"
PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
PLUGIN_PATHS = ["plugins"]
PLUGINS = ["kabar"]

ARTICLE_PATHS = ["berita"]
PAGE_PATHS: list[str] = []
REGISTER_PATHS = ["wilayah", "organisasi", "pejabat", "mou", "program"]
STATIC_PATHS = ["extra"]
EXTRA_PATH_METADATA = {"extra/robots.txt": {"path": "robots.txt"}}
PATH_METADATA = r"(?P<register>[^/]+)/(?P<slug>.+)\.md"
READERS = {"rst": None, "html": None}
FORMATTED_FIELDS: list[str] = []
MARKDOWN = {
    "extensions": [
        f"markdown.extensions.{name}"
        for name in ("tables", "fenced_code", "footnotes", "def_list", "smarty", "toc")
    ],
    "output_format": "html",
}

ARTICLE_URL = "berita/{date:%Y}/{slug}/"
ARTICLE_SAVE_AS = "berita/{date:%Y}/{slug}/index.html"
REGISTER_URL = "{register}/{slug}/"
REGISTER_SAVE_AS = "{register}/{slug}/index.html"
DIRECT_TEMPLATES = ["index", "berita"]
INDEX_URL = ""
BERITA_URL = "berita/"
BERITA_SAVE_AS = "berita/index.html"
CATEGORY_SAVE_AS = AUTHOR_SAVE_AS = TAG_SAVE_AS = ""
PAGINATED_TEMPLATES = {"berita": 20, "register": 100}
PAGINATION_PATTERNS = (
    (1, "{url}", "{save_as}"),
    (2, "{url}halaman/{number}/", "{base_name}/halaman/{number}/index.html"),
)

FEED_ALL_ATOM = "feed.xml"
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
FEED_MAX_ITEMS = 20
CALENDAR_MAX_ITEMS = 1000


@functools.cache
def day(value: str, form: str = "full") -> str:
    """An ISO date in words."""
    return format_date(datetime.date.fromisoformat(value), form, locale=DEFAULT_LANG)


TEMPLATE_EXTENSIONS = [".html", ".xml"]
JINJA_ENVIRONMENT = {
    "autoescape": True,
    "trim_blocks": True,
    "lstrip_blocks": True,
    "extensions": [],
}
JINJA_FILTERS = {"day": day}
