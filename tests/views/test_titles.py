"""Titles: what a page is called in tabs, in lists of results, and in links to it."""

from collections import Counter
from pathlib import Path

from gazette.domain.site_plan import LEDGER_LENGTH, LIST_LENGTH, TIMELINE_LENGTH
from gazette.views import ledgers, news, officials, organisations, programmes, regions, timelines
from newsroom import edition, item

PROGRAMME = "---\nname: Rakor Bulanan\norganiser: senkom-kota-madiun\n---\n"
PLURAL = (
    "officials: [{name: Budi Contoh, role: Ketua, organisation: senkom-kota-madiun}]",
    "commitments: [{id: pos, text: Pos}]",
    "aspirations: [{id: lampu, text: Lampu}]",
    "aid: [{goods: beras}]",
    "corrections: [{date: 2025-06-05, kind: ralat, text: Nama}]",
)


def test_no_two_pages_have_one_title(tmp_path: Path) -> None:
    event = "{type: rakor, date: 2025-06-04, program: rakor}"
    most = max(LEDGER_LENGTH, LIST_LENGTH, TIMELINE_LENGTH)
    files = {
        f"berita/2025/a{at}.md": item(*PLURAL, title=f"Rakor {at}", event=event)
        for at in range(most + 1)
    }
    found = edition(tmp_path, files | {"program/rakor.md": PROGRAMME})
    kinds = (
        news.pages, regions.pages, organisations.pages, officials.pages, programmes.pages,
        timelines.pages, ledgers.commitment_pages, ledgers.aspiration_pages, ledgers.aid_pages,
        ledgers.correction_pages,
    )  # fmt: skip

    metas = [page.view.meta for kind in kinds for page in kind(found)]

    assert [] == [title for title, n in Counter(meta.heading for meta in metas).items() if n > 1]
    titles = {meta.address: meta.title for meta in metas}
    assert "Senkom Kota Madiun (Halaman 2 dari 2)" == titles["/organisasi/senkom-kota-madiun/2/"]
    assert {"Halaman 2 dari"} == {
        titles[f"/{section}/2/"].partition("(")[2][:14]
        for section in (
            "berita", "wilayah/35.77-kota-madiun", "pejabat/budi-contoh", "program/rakor",
            "linimasa/2025", "komitmen", "aspirasi", "bantuan", "ralat",
        )
    }  # fmt: skip
