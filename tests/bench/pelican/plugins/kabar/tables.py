"""News and attestations as CSV and JSON."""

import csv
import io
import json


def files(articles, site):
    """The paths of the data files, each with its text."""
    for name, rows in (("news", news(articles, site)), ("attestations", attestations(articles))):
        yield f"data/{name}.json", json.dumps(rows, ensure_ascii=False)
        columns = [key for key, value in rows[0].items() if not isinstance(value, list)]
        text = io.StringIO()
        writer = csv.DictWriter(text, columns, extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
        yield f"data/{name}.csv", text.getvalue()


def news(articles, site):
    """One row for each article."""
    return [
        {
            "id": article.slug,
            "title": article.title,
            "url": f"{site}/{article.url}",
            "date": article.date.strftime("%Y-%m-%d"),
            "event_date": article.event["date"],
            "type": article.event["type"],
            "regions": article.metadata["wilayah"],
            "organisations": article.metadata["organisasi"],
            "summary": article.summary,
        }
        for article in articles
    ]


def attestations(articles):
    """One row for each person that an article names."""
    return [
        {
            "news": article.slug,
            **{key: named[key] for key in ("name", "role", "organisation", "part")},
            "date": article.event["date"],
        }
        for article in articles
        for named in article.officials
    ]
