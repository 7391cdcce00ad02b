"use strict";
/* The offline page: what was read on this phone, by title. Loaded on /luring.html alone.
   Neither this page nor the search, which needs the network, is something to read. */
(async () => {
  const kept = `kabar:${new URL("../", document.currentScript.src).pathname}:halaman`; // as in sw.js
  const list = document.querySelector("[data-kept]");
  if (!list || !("caches" in window) || !(await caches.has(kept))) return;
  const cache = await caches.open(kept);
  for (const request of (await cache.keys()).reverse()) {
    const text = await (await cache.match(request)).text();
    const read = new DOMParser().parseFromString(text, "text/html");
    if (read.querySelector("[data-kept], [data-finder]")) continue;
    const link = document.createElement("a");
    link.href = request.url;
    link.textContent = read.querySelector("meta[property='og:title']")?.content || read.title;
    const entry = document.createElement("li");
    entry.className = "links__entry";
    entry.append(link);
    list.append(entry);
  }
  document.querySelector("[data-kept-box]").hidden = !list.children.length;
})();
