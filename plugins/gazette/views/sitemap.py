"""The sitemap, the robots file and the manifest: what machines ask a host for first."""

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from xml.sax.saxutils import escape

from gazette.views.edition import Edition, File, Page


def files(edition: Edition, pages: Sequence[Page]) -> Iterator[File]:
    """The two files that stand at the root of a host."""
    yield File(address="/sitemap.xml", make=partial(sitemap, edition, pages))
    yield File(address="/robots.txt", make=partial(robots, edition))


def manifest_file(edition: Edition) -> Iterator[File]:
    """What a phone asks for before it puts the site among its apps."""
    yield File(address="/manifest.webmanifest", make=partial(manifest, edition))


def sitemap(edition: Edition, pages: Iterable[Page]) -> str:
    """Every page that may be listed, by address."""
    locations = sorted(edition.addresses.absolute(page.address) for page in pages if page.indexed)
    lines = "\n".join(f"<url><loc>{escape(location)}</loc></url>" for location in locations)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{lines}\n</urlset>\n"
    )


def robots(edition: Edition) -> str:
    """Everything may be read; the web editor and the search index need not be."""
    base = edition.addresses.base
    lines = [
        "User-agent: *",
        f"Disallow: {base}/admin/",
        f"Disallow: {base}/pagefind/",
    ]
    if edition.addresses.siteurl:
        lines.append(f"Sitemap: {edition.addresses.absolute('/sitemap.xml')}")
    return "\n".join(lines) + "\n"


def manifest(edition: Edition) -> str:
    """The site as an app on a phone."""
    base = edition.addresses.base
    described = {
        "name": edition.site.name,
        "short_name": edition.site.name,
        "description": edition.site.tagline,
        "lang": edition.speech.lang,
        "start_url": f"{base}/",
        "scope": f"{base}/",
        "display": "standalone",
        "background_color": "#fdf8ee",
        "theme_color": "#12304a",
        "icons": [
            _icon(base, "ikon.svg", "any", "image/svg+xml", "any"),
            _icon(base, "ikon-192.png", "192x192", "image/png", "any"),
            _icon(base, "ikon-512.png", "512x512", "image/png", "any"),
            _icon(base, "ikon-penuh-512.png", "512x512", "image/png", "maskable"),
        ],
    }
    return json.dumps(described, ensure_ascii=False, indent=1) + "\n"


def _icon(base: str, name: str, sizes: str, type: str, purpose: str) -> dict[str, str]:
    return {"src": f"{base}/aset/{name}", "sizes": sizes, "type": type, "purpose": purpose}
