"""Regions, organisations, officials, agreements, programmes and years, with their lists."""

from collections import defaultdict
from itertools import islice, pairwise
from pathlib import Path

import zxingcpp
from pelican.contents import Content
from pelican.generators import Generator

from kabar import feeds, tables

YEARS = "linimasa"
WITH_FEEDS = {"wilayah", "organisasi", "mou", "program"}
WITH_LEAFLETS = WITH_PLEDGES = {"wilayah", "organisasi"}
MOST_PLEDGES, MOST_NEWS_OF_LEAFLET, NEWS_WITH_AGREEMENTS = 20, 5, 100


class Register(Content):
    """One entry of a register: a region, an organisation, a year."""

    mandatory_properties = ("title",)
    default_template = "register"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.articles = []  # newest first

    @property
    def by_event(self):
        """The news with the latest event first."""
        return sorted(self.articles, key=lambda article: article.event["date"], reverse=True)

    @property
    def pledges(self):
        """The newest pledges of its news."""
        found = (pledge for article in self.articles for pledge in article.pledges)
        return list(islice(found, MOST_PLEDGES))

    @property
    def agreements(self):
        """The agreements that its newest news is about."""
        newest = self.articles[:NEWS_WITH_AGREEMENTS]
        return list(dict.fromkeys(found for article in newest for found in article.mou))


class RegistersGenerator(Generator):
    """Reads the registers, hangs the articles into them, writes what lists them."""

    def generate_context(self):
        """Read and link."""
        names = self.settings["REGISTER_PATHS"]
        self.registers = {name: {} for name in (*names, YEARS)}
        for path in sorted(self.get_files(names)):
            found = self.readers.read_file(
                base_path=self.path, path=path, content_class=Register, context=self.context
            )
            if found.is_valid():
                self.add_source_path(found)
                self.registers[found.register][found.slug] = found
        self.articles = self.context["articles"]
        self._link_articles()
        self._link_pledges()
        self._link_neighbours()
        for region in self.registers["wilayah"].values():
            region.children = [self.registers["wilayah"][slug] for slug in region.children]
        self.context["registers"] = self.registers

    def _link_articles(self):
        for article in self.articles:
            for name, entries in self.registers.items():
                found = []
                for slug in article.metadata[name]:
                    if name == YEARS and slug not in entries:
                        entries[slug] = self._year(slug)
                    entries[slug].articles.append(article)
                    found.append(entries[slug])
                setattr(article, name, found)

    def _year(self, year):
        facts = {"title": year, "slug": year, "register": YEARS, "path": f"{YEARS}/{year}"}
        return Register("", facts, settings=self.settings, context=self.context)

    def _link_pledges(self):
        by_slug = {article.slug: article for article in self.articles}
        reports = defaultdict(list)
        for article in self.articles:
            article.follows = []
            for report in article.metadata.get("follow_ups", []):
                reports[report["of"]].append({"article": article, "status": report["status"]})
                article.follows.append(by_slug[report["of"].split("#")[0]])
        for article in self.articles:
            article.pledges = [
                {**found, "article": article, "reports": reports[f"{article.slug}#{found['id']}"]}
                for found in article.metadata.get("commitments", [])
            ]

    def _link_neighbours(self):
        for region in self.registers["wilayah"].values():
            for newer, older in pairwise(region.articles):
                if newer.wilayah[-1] is region:
                    newer.older = older
                if older.wilayah[-1] is region:
                    older.newer = newer

    def generate_output(self, writer):
        """Write every page and file that is not an article."""
        self.calendars = feeds.Calendars(self.articles, self.settings)
        for name, entries in self.registers.items():
            writer.write_file(
                f"{name}/index.html",
                self.get_template("registers"),
                self.context,
                register=name,
                entries=sorted(entries.values(), key=lambda entry: entry.title),
                url=f"{name}/",
            )
            for entry in entries.values():
                self._write_entry(writer, name, entry)
        self._write_feeds("", self.settings["SITENAME"], self.articles)
        for path, text in tables.files(self.articles, self.settings["SITEURL"]):
            self._write(path, text)
        writer.write_file("sitemap.xml", self.get_template("sitemap"), self.context)

    def _write_entry(self, writer, name, entry):
        writer.write_file(
            entry.save_as,
            self.get_template(entry.template),
            self.context,
            entry=entry,
            articles=entry.by_event,
            with_pledges=name in WITH_PLEDGES,
            with_feeds=name in WITH_FEEDS,
            with_leaflet=name in WITH_LEAFLETS,
            template_name=entry.template,
            url=entry.url,
        )
        if name in WITH_FEEDS:
            writer.write_feed(
                entry.articles, self.context, f"{entry.url}feed.xml", feed_title=entry.title
            )
            self._write_feeds(entry.url, entry.title, entry.articles)
        if name in WITH_LEAFLETS:
            address = f"{self.settings['SITEURL']}/{entry.url}"
            writer.write_file(
                f"{entry.url}edisi.html",
                self.get_template("leaflet"),
                self.context,
                entry=entry,
                articles=entry.articles[:MOST_NEWS_OF_LEAFLET],
                code=zxingcpp.create_barcode(
                    address, zxingcpp.BarcodeFormat.QRCode, ec_level="M"
                ).to_svg(),
                url=f"{entry.url}edisi.html",
            )

    def _write_feeds(self, url, title, articles):
        self._write(f"{url}feed.json", feeds.json_feed(url, title, articles, self.settings))
        self._write(f"{url}agenda.ics", self.calendars.calendar(title, articles))

    def _write(self, path, text):
        target = Path(self.output_path, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")
