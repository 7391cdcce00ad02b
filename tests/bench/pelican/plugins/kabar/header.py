"""Reads Markdown with a header in YAML."""

import yaml
from markdown import Markdown
from pelican.readers import BaseReader
from pelican.utils import pelican_open


class YamlReader(BaseReader):
    """Markdown whose header, between two lines of `---`, is YAML."""

    file_extensions = ("md",)

    def __init__(self, settings):
        super().__init__(settings)
        self._markdown = Markdown(**settings["MARKDOWN"])

    def read(self, source_path):
        """The text as HTML, and the header."""
        with pelican_open(source_path) as text:
            _, header, body = text.split("---\n", 2)
        found = yaml.load(header, Loader=yaml.CSafeLoader)
        metadata = {name: self.process_metadata(name, value) for name, value in found.items()}
        return self._markdown.reset().convert(body), metadata
