"use strict";
/* The search page: Pagefind's core with an interface of our own. Loaded on /cari/ alone. */
(() => {
  const box = document.querySelector("[data-finder]");
  const form = document.querySelector("main form.search");
  if (!box || !form) return;

  const said = box.dataset;
  const field = form.querySelector("input");
  const status = box.querySelector("[role=status]");
  const list = box.querySelector("ol");
  const pattern = box.querySelector("template");
  const more = box.querySelector("button");
  const details = box.querySelector("details");
  const order = box.querySelector("[data-order]");
  const selects = [...box.querySelectorAll("[data-filter-name]")];
  const asked = new URLSearchParams(location.search);
  const STEP = 10;
  const NUMBER = /\d/;
  let pagefind, numbers, latest = 0, hits = [], shown = 0;

  const key = (text) =>
    text.normalize("NFKD").toLowerCase().replace(/^\s*(nomor|no)\b[\s.:]*/, "").replace(/[^a-z0-9]/g, "");

  /* Excerpts come with <mark> and escaped text; they are built anew, never set as HTML. */
  const ENTITY = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
  const marked = (html) =>
    html.split(/<\/?mark>/).map((part, at) => {
      const text = part.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (found) => ENTITY[found]);
      const mark = document.createElement("mark");
      mark.textContent = text;
      return at % 2 ? mark : text;
    });

  const entry = (url, title, facts, html) => {
    const item = pattern.content.firstElementChild.cloneNode(true);
    const [link, told, excerpt] = item.children;
    link.href = url;
    link.textContent = title;
    told.textContent = facts.filter(Boolean).join(" · ");
    excerpt.append(...marked(html || ""));
    for (const part of [told, excerpt]) if (!part.textContent) part.remove();
    return item;
  };

  const load = async () => {
    if (!pagefind) {
      const core = await import(`${said.base}/pagefind/pagefind.js`);
      await core.options({ excerptLength: 24 });
      await core.init();
      pagefind = core;
    }
    return pagefind;
  };

  const agreements = async (query) => {
    const wanted = key(query);
    if (!said.numbers || !NUMBER.test(wanted) || wanted.length < 2) return [];
    numbers ??= await (await fetch(said.numbers)).json();
    const found = numbers.filter((row) => row.keys.some((known) => known.includes(wanted)));
    return found.sort((a, b) => b.keys.includes(wanted) - a.keys.includes(wanted)).slice(0, STEP);
  };

  const online = async () => {
    if (!navigator.onLine) return false;
    try {
      return (await fetch(`${said.base}/pagefind/pagefind-entry.json`, { cache: "no-store" })).ok;
    } catch {
      return false;
    }
  };

  const show = async (turn) => {
    const next = await Promise.all(hits.slice(shown, shown + STEP).map((hit) => hit.data()));
    if (turn !== latest) return;
    shown += next.length;
    for (const { url, meta, excerpt: html } of next) {
      list.append(entry(url, meta.title, [meta.jenis, meta.tanggal, meta.wilayah], html));
    }
    more.hidden = shown >= hits.length;
  };

  const filters = () => {
    const chosen = {};
    for (const select of selects) if (select.value) chosen[select.name] = select.value;
    return chosen;
  };

  const remember = (query) => {
    const address = new URLSearchParams();
    if (query) address.set("q", query);
    for (const select of [...selects, order]) if (select.value) address.set(select.name, select.value);
    const text = String(address);
    history.replaceState(null, "", text ? `?${text}` : location.pathname);
  };

  const search = async () => {
    const turn = ++latest;
    const query = field.value.trim();
    const chosen = filters();
    remember(query);
    more.hidden = true;
    if (!query && !Object.keys(chosen).length) {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    status.textContent = said.busy;
    try {
      const core = await load();
      const named = await agreements(query);
      const options = { filters: chosen };
      if (order.value) options.sort = { tanggal: order.value === "terbaru" ? "desc" : "asc" };
      let words = query || said.every;
      if (named.length) {
        /* Half a number is in every second text: what refers to these agreements is what was meant. */
        words = said.every;
        options.filters = { ...chosen, mou: { any: named.map((row) => row.filter) } };
      }
      const result = await core.search(words, options);
      if (turn !== latest) return;
      const pages = new Set(named.map((row) => row.url));
      hits = result.results;
      shown = 0;
      list.replaceChildren(
        ...named.map((row) => entry(row.url, row.title, [row.numbers.join("; ")])),
      );
      if (pages.size) {
        const told = await Promise.all(hits.slice(0, 50).map((hit) => hit.data()));
        hits = hits.filter((_, at) => !(at in told && pages.has(told[at].url)));
      }
      const total = hits.length + named.length;
      await show(turn);
      if (turn !== latest) return;
      status.textContent = total ? `${total} ${said.found}` : (await online()) ? said.none : said.offline;
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      status.textContent = (await online()) ? said.failed : said.offline;
    }
  };

  const offer = async () => {
    if (selects[0].length > 1) return;
    const known = await (await load()).filters();
    for (const select of selects) {
      const names = Object.keys(known[select.name] || {});
      names.sort((a, b) => a.localeCompare(b, document.documentElement.lang));
      if (select.name === "tahun") names.reverse();
      for (const name of names) {
        if (select.length > 1 && select.value === name) continue;
        select.append(new Option(`${name} (${known[select.name][name]})`, name));
      }
    }
  };

  const start = async () => {
    box.hidden = false;
    field.value = asked.get("q") || "";
    order.value = asked.get("urut") || "";
    if (selects.some((select) => asked.get(select.name))) {
      details.open = true;
      try {
        await offer();
      } catch {
        /* the search below says what is wrong */
      }
      for (const select of selects) select.value = asked.get(select.name) || "";
    }
    search();
  };

  let timer;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 300);
  });
  details.addEventListener("toggle", () => {
    if (details.open) offer().catch(() => (status.textContent = said.failed));
  });
  for (const select of [...selects, order]) select.addEventListener("change", search);
  more.addEventListener("click", () => {
    const from = list.children.length;
    show(latest).then(() => list.children[from]?.querySelector("a").focus());
  });
  addEventListener("online", search);
  start();
})();
