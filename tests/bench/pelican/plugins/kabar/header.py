"""Reads Markdown with a header in YAML."""

import yaml
from markdown import Markdown
from pelican.readers import BaseReader
from pelican.utils import pelican_open


class YamlReader(BaseReader):
    """Markdown whose header, between two lines of `---`, is YAML.

    Plain, as Pelican's own reader and the plugins for YAML do it: a converter for each file, and
    `safe_load`. With the setting `TUNED`: one converter, and the parser in C.
    """

    file_extensions = ("md",)

    def __init__(self, settings):
        super().__init__(settings)
        self._tuned = settings.get("TUNED", False)
        self._loader = yaml.CSafeLoader if self._tuned else yaml.SafeLoader
        self._markdown = self._converter()

    def _converter(self):
        return Markdown(**self.settings["MARKDOWN"])

    def read(self, source_path):
        """The text as HTML, and the header."""
        with pelican_open(source_path) as text:
            _, header, body = text.split("---\n", 2)
        found = yaml.load(header, Loader=self._loader)
        metadata = {name: self.process_metadata(name, value) for name, value in found.items()}
        markdown = self._markdown.reset() if self._tuned else self._converter()
        return markdown.convert(body), metadata
