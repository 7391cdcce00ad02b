"""The sitemap, the robots file and the manifest: what machines ask a host for first."""

import json
from collections.abc import Iterable
from xml.sax.saxutils import escape

from gazette.views.edition import Edition, File
from gazette.views.parts import Meta


def sitemap(metas: Iterable[Meta]) -> File:
    """`/sitemap.xml`: every page that may be listed, by address."""
    locations = sorted(meta.canonical or meta.address for meta in metas if meta.indexed)
    lines = "\n".join(f"<url><loc>{escape(location)}</loc></url>" for location in locations)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{lines}\n</urlset>\n"
    )
    return File(address="/sitemap.xml", text=text)


def robots(edition: Edition) -> File:
    """`/robots.txt`: everything may be read; the web editor and the search index need not be."""
    base = edition.addresses.base
    lines = [
        "User-agent: *",
        f"Disallow: {base}/admin/",
        f"Disallow: {base}/pagefind/",
    ]
    if edition.addresses.siteurl:
        lines.append(f"Sitemap: {edition.addresses.absolute('/sitemap.xml')}")
    return File(address="/robots.txt", text="\n".join(lines) + "\n")


def manifest(edition: Edition) -> File:
    """`/manifest.webmanifest`: the site as an app on a phone."""
    base = edition.addresses.base
    described = {
        "name": edition.site.name,
        "short_name": edition.site.name,
        "description": edition.site.tagline,
        "lang": edition.speech.lang,
        "start_url": f"{base}/",
        "scope": f"{base}/",
        "display": "standalone",
        "background_color": "#fffdf8",
        "theme_color": "#7a1f1f",
        "icons": [
            {
                "src": f"{base}/aset/ikon.svg",
                "sizes": "any",
                "type": "image/svg+xml",
                "purpose": "any maskable",
            }
        ],
    }
    return File(
        address="/manifest.webmanifest",
        text=json.dumps(described, ensure_ascii=False, indent=1) + "\n",
    )
