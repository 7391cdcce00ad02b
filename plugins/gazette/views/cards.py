"""Social cards: what stands on the picture that a shared link shows."""

from collections.abc import Iterator, Mapping
from itertools import islice

from gazette.views import urls
from gazette.views.edition import Edition
from gazette.views.parts import Card


def deck(edition: Edition, most: int) -> Mapping[str, Card]:
    """The cards by page address: the front page's, and of each kind of record at most *most*.

    The newest items and the largest regions come first; every other page shares the front page's.
    """
    if most <= 0 or not edition.addresses.siteurl:
        return {}
    found = {urls.FRONT: _card(edition, title=edition.site.name, above=edition.site.tagline)}
    for kind in (_news, _regions, _organisations, _agreements, _programmes):
        found.update(islice(kind(edition), most))
    return found


def _card(edition: Edition, *, title: str, above: str) -> Card:
    return Card(title=title, above=above, site=edition.site.name)


def _news(edition: Edition) -> Iterator[tuple[str, Card]]:
    for story in edition.graph.stories:
        facts = (edition.place_of(story.item.region), edition.speech.date(story.on).text)
        above = " \u00b7 ".join(fact for fact in facts if fact)
        yield urls.story_address(story), _card(edition, title=story.item.title, above=above)


def _regions(edition: Edition) -> Iterator[tuple[str, Card]]:
    for code in sorted(edition.graph.by_region, key=lambda code: (code.count("."), code)):
        region = edition.graph.region(code)
        above = edition.speech.label(region.level)
        yield urls.region_address(region), _card(edition, title=region.name, above=above)


def _organisations(edition: Edition) -> Iterator[tuple[str, Card]]:
    for record in edition.graph.organisations.values():
        above = edition.speech.label(record.kind)
        yield (
            urls.organisation_address(record.id),
            _card(edition, title=record.name, above=above),
        )


def _agreements(edition: Edition) -> Iterator[tuple[str, Card]]:
    for tracked in edition.graph.agreements.values():
        record = tracked.record
        facts = (
            record.numbers[0].number if record.numbers else edition.speech.label(record.kind),
            edition.speech.label(tracked.status),
        )
        above = " \u00b7 ".join(facts)
        yield urls.agreement_address(record.id), _card(edition, title=record.title, above=above)


def _programmes(edition: Edition) -> Iterator[tuple[str, Card]]:
    for tracked in edition.graph.programmes.values():
        record = tracked.record
        above = edition.graph.organisations[record.organiser].shown_name
        yield urls.programme_address(record.id), _card(edition, title=record.name, above=above)
