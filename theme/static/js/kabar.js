"use strict";
/* Kabar Terbuka reads without this script; it only narrows tables. */
const folded = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

for (const form of document.querySelectorAll("[data-filter]")) {
  const field = form.querySelector("input");
  const none = form.querySelector("[data-none]");
  const rows = Array.from(document.getElementById(form.dataset.filter).tBodies[0].rows, (row) => ({
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
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", narrow);
  narrow();
}
