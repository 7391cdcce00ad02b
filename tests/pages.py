"""Every type of page that the plugins offer."""

import importlib
import pkgutil
from collections.abc import Iterator

import gazette.press
from gazette.press._kinds import PageType


def page_types() -> Iterator[PageType]:
    """Every plugin's type of page."""
    for module in pkgutil.iter_modules(gazette.press.__path__, "gazette.press."):
        plugin = importlib.import_module(module.name)
        if not module.name.rsplit(".", 1)[1].startswith("_") and hasattr(plugin, "page_type"):
            yield plugin.page_type(None)
