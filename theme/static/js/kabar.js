"use strict";
/* Kabar Terbuka reads without this script; it only narrows tables. */
const folded = (text) =>
  text.toLowerCase().replace(/^\s*(nomor|no)\b[\s.:]*/, "").replace(/[^\p{L}\p{N}]/gu, "");

for (const box of document.querySelectorAll("[data-filter]")) {
  const field = box.querySelector("input");
  const none = box.querySelector("[data-none]");
  const rows = Array.from(document.getElementById(box.dataset.filter).tBodies[0].rows, (row) => ({
    row,
    text: folded(row.textContent + " " + row.dataset.key),
  }));
  const narrow = () => {
    const wanted = folded(field.value);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !text.includes(wanted);
      shown += row.hidden ? 0 : 1;
    }
    none.textContent = shown ? "" : none.dataset.none;
  };
  box.hidden = false;
  field.addEventListener("input", narrow);
  narrow();
}

/* Pages that were read stay readable without a network: see sw.js. */
const { worker } = document.currentScript.dataset;
if (worker && "serviceWorker" in navigator) {
  addEventListener("load", () => navigator.serviceWorker.register(worker).catch(() => {}));
}
