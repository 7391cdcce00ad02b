"""Answers: what an editor says to an open question of a draft, filled in; the question goes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from gazette.domain.dates import parse_partial_date
from gazette.domain.regions import lies_in
from gazette.press_text.draft import Draft
from gazette.press_text.organisations.organisation_choice import OrganisationFound
from gazette.press_text.organisations.organisation_names import organisation_key
from gazette.press_text.places.finer_place import FinerPlace


def answered(draft: Draft, field: str, answer: str) -> Draft:
    """Return *draft* with *answer* in *field*, one of `ANSWERABLE`.

    An event without its day stays a question: a month alone fills nothing.
    """
    changes = ANSWERABLE[field](draft, answer)
    if not changes:
        return draft
    left = tuple(question for question in draft.questions if question.field != field)
    return replace(draft, **changes, questions=left)


def _published(draft: Draft, answer: str) -> dict[str, Any]:
    del draft
    on = parse_partial_date(answer[:10])
    return {"published": on} if on else {}


def _event_date(draft: Draft, answer: str) -> dict[str, Any]:
    del draft
    on = parse_partial_date(answer)
    return {"event_date": on.first, "event_end": None} if on and on.is_day else {}


def _region(draft: Draft, answer: str) -> dict[str, Any]:
    """Inside the region that is known it is the finer place, else another region."""
    if any(lies_in(answer, region) and answer != region for region in draft.regions):
        return {"place": FinerPlace(code=answer, name="", words="")}
    return {"regions": (answer,), "place": None}


def _organisation(draft: Draft, answer: str) -> dict[str, Any]:
    found = OrganisationFound(name=answer, id=answer, words="", key=organisation_key(answer))
    return {"organisations": (found, *draft.organisations)}


ANSWERABLE: Mapping[str, Callable[[Draft, str], dict[str, Any]]] = {
    "title": lambda _, answer: {"title": answer},
    "published": _published,
    "event.type": lambda _, answer: {"event_type": answer},
    "event.date": _event_date,
    "event.venue": lambda _, answer: {"venue": answer},
    "region": _region,
    "organisations": _organisation,
    "source.name": lambda draft, answer: {"source": replace(draft.source, name=answer)},
    "source.url": lambda draft, answer: {"source": replace(draft.source, url=answer)},
}
