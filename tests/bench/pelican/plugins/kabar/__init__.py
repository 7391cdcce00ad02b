"""A plugin for Pelican: headers in YAML, registers, calendars, JSON Feed, leaflets, open data."""

from pelican import signals

from kabar.header import YamlReader
from kabar.registers import RegistersGenerator


def _readers(readers):
    readers.reader_classes["md"] = YamlReader


def _generators(sender):
    return RegistersGenerator


def _summaries_only(sender, feed):
    for entry in feed.items:
        entry["content"] = None


def register():
    """Called by Pelican for each name in `PLUGINS`."""
    signals.readers_init.connect(_readers)
    signals.get_generators.connect(_generators)
    signals.feed_generated.connect(_summaries_only)
