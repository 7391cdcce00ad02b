"""As JSON: a draft in the fixed shape of `draft --format json` (contract, section 4)."""

from typing import Any

from gazette.press_text.draft import Draft


def to_json(draft: Draft) -> dict[str, Any]:
    """Return *draft* as plain values; what the text does not say is None."""
    return {
        "title": draft.title,
        "published": draft.published.iso() if draft.published else None,
        "event": {
            "type": draft.event_type,
            "date": draft.event_date.isoformat() if draft.event_date else None,
            "as_written": draft.as_written,
            "venue": draft.venue,
        },
        "region": list(draft.regions),
        "organisations": [{"name": one.name, "id": one.id} for one in draft.organisations],
        "officials": [
            {
                "name": official.name,
                "bare_name": official.bare,
                "titles": list(official.titles),
                "role": official.role,
                "organisation": official.organisation,
            }
            for official in draft.officials
        ],
        "agreement_numbers": [one.number for one in draft.numbers],
        "commitments": [
            {"text": one.text, "strength": one.strength, "listed": one.listed}
            for one in draft.commitments
        ],
        "source": {"name": draft.source.name, "url": draft.source.url},
        "body": draft.body,
        "questions": [
            {"field": question.field, "question": question.question} for question in draft.questions
        ],
        "evidence": dict(draft.evidence),
    }
