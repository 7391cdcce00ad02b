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
  const elsewhere = box.querySelector(".finder__regions");
  const more = box.querySelector("button");
  const details = box.querySelector("details");
  const order = box.querySelector("[data-order]");
  const selects = [...box.querySelectorAll("[data-filter-name]")];
  const asked = new URLSearchParams(location.search);
  const STEP = 10;
  const NUMBER = /\d/;
  let pagefind, numbers, places, latest = 0, hits = [], shown = 0;

  const key = (text) =>
    text.normalize("NFKD").toLowerCase().replace(/^\s*(nomor|no)\b[\s.:]*/, "").replace(/[^a-z0-9]/g, "");

  /* Excerpts come with <mark> and escaped text; they are built anew, never set as HTML. */
  const ENTITY = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
  const marked = (html, told) => {
    const decoded = (part) => part.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (found) => ENTITY[found]);
    const parts = html.split(/<\/?mark>/).map(decoded);
    let left = saidBefore(parts.join(""), told);
    return parts.map((part, at) => {
      const text = part.slice(left);
      left = Math.max(0, left - part.length);
      const mark = document.createElement("mark");
      mark.textContent = text;
      return at % 2 && text ? mark : text;
    });
  };

  /* How much of an excerpt's beginning only says again what stands above it, or the end of that. */
  const saidBefore = (text, told) => {
    let length = 0;
    for (const words of told.filter(Boolean)) {
      const starts = [0, ...[...words.matchAll(/\s+/g)].map((gap) => gap.index + gap[0].length)];
      const rest = text.slice(length);
      const again = starts.map((at) => words.slice(at)).find((end) => {
        return rest.startsWith(end) && /^(?:[.?!]|$)/.test(rest.slice(end.replace(/[.?!]$/, "").length));
      });
      if (again) length += rest.slice(again.length).match(/^[\s.]*/)[0].length + again.length;
    }
    return length;
  };

  const entry = (url, title, facts, html = "") => {
    const item = pattern.content.firstElementChild.cloneNode(true);
    const [link, told, excerpt] = item.children;
    link.href = url;
    link.textContent = title;
    told.textContent = facts.filter(Boolean).join(" · ");
    excerpt.append(...marked(html, [title, facts[0]]));
    for (const part of [told, excerpt]) if (!part.textContent) part.remove();
    return item;
  };

  const load = async () => {
    if (!pagefind) {
      const core = await import(`${said.base}/pagefind/pagefind.js`);
      await core.options({ excerptLength: 24, ranking: { metaWeights: { memimpin: 3 } } });
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

  /* Regions without a page that a query names: all of it, or a part of which no page knows a word. */
  const KIND = { kab: "kabupaten", kabupaten: "kabupaten", kota: "kota", provinsi: "" };
  const unheard = async (core, query, found) => {
    const words = query.toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
    if (!said.unheard || !words.length) return [];
    places ??= (await (await fetch(said.unheard)).json()).map((name) => {
      const [kind, ...own] = name.toLowerCase().replace(" administrasi", "").split(/[^\p{L}]+/u);
      return { name, kind: kind in KIND ? kind : "", own: kind in KIND ? own : [kind, ...own] };
    });
    const kinds = words.filter((word) => word in KIND).map((word) => KIND[word]);
    const asked = words.filter((word) => !(word in KIND));
    const fitting = places.filter(
      ({ kind, own }) =>
        own.every((word) => asked.includes(word)) && (!kinds.length || kinds.includes(kind)),
    );
    const longest = Math.max(0, ...fitting.map(({ own }) => own.length));
    const named = fitting.filter(({ own }) => own.length === longest);
    const isKnown = async ({ own }) => (await core.search(own.join(" "))).results.length;
    if (found && longest < asked.length && named.length && (await isKnown(named[0]))) return [];
    return named.map(({ name }) => name);
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
    more.hidden = elsewhere.hidden = true;
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
      if (total) status.textContent = `${total} ${said.found}`;
      const isSure = total || (await online());
      const silent = isSure ? await unheard(core, query, total).catch(() => []) : [];
      if (turn !== latest) return;
      const told = total ? [`${total} ${said.found}`] : [];
      if (silent.length) told.push(`${said.silent} ${silent.join(", ")}.`);
      status.textContent = told.join(". ") || (isSure ? said.none : said.offline);
      elsewhere.hidden = !silent.length;
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
