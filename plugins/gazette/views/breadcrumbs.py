"""Breadcrumbs: the way to a page, for machines."""

from collections.abc import Mapping, Sequence
from typing import Any

from gazette.views.parts import Link
from gazette.views.urls import Addresses


def described(nodes: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """What a page says of itself as one JSON-LD document; None where it says nothing."""
    return {"@context": "https://schema.org", "@graph": list(nodes)} if nodes else None


def breadcrumb_list(
    addresses: Addresses, crumbs: Sequence[Link], title: str, address: str
) -> Mapping[str, Any]:
    """The way to the page *title* at *address* as a `BreadcrumbList`."""
    steps = [(crumb.text, crumb.url.removeprefix(addresses.base)) for crumb in crumbs if crumb.url]
    steps.append((title, address))
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": addresses.absolute(where),
            }
            for position, (name, where) in enumerate(steps, 1)
        ],
    }
