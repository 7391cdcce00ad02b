"use strict";
/* Pages that were read stay readable without a network; with one, the network always goes first.
   The build puts SHELL (what the offline page needs) and EDITION before these lines. */
const BASE = new URL(registration.scope).pathname;
/* Of this site alone: other chapters may stand on the same host, below other paths. */
const OURS = `kabar:${BASE}:`;
const KEPT = { pages: `${OURS}halaman`, files: `${OURS}berkas`, shell: `${OURS}${EDITION}` };
const MOST = { [KEPT.pages]: 80, [KEPT.files]: 200 };
const OFFLINE = SHELL[0];
/* The name says the content: gaya-1f0c….css, a photograph, a part of the search index. */
const NAMED = /[-/][0-9a-f]{10,}(-\d+)?\.\w+$|\/pagefind\/(fragment|index|filter)\/|\.pf_meta$/;

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(KEPT.shell).then((cache) => cache.addAll(SHELL)));
});

addEventListener("activate", (event) => {
  const known = Object.values(KEPT);
  const clear = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(OURS) && !known.includes(name)) await caches.delete(name);
    }
    await clients.claim();
    for (const client of await clients.matchAll({ type: "window" })) already(client); // nobody waits for it
  };
  event.waitUntil(clear());
});

const keep = async (name, key, response) => {
  const cache = await caches.open(name);
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((old) => cache.delete(old)));
};

/* The first page that is read was asked for before there was a worker. */
const already = async ({ url }) => {
  const key = url.replace(/[?#].*/, "");
  if (new URL(key).pathname.startsWith(`${BASE}admin/`) || (await caches.match(key))) return;
  const response = await fetch(key).catch(() => null);
  if (response?.ok && !response.redirected) await keep(KEPT.pages, key, response);
};

const page = async (event) => {
  const key = event.request.url.replace(/[?#].*/, "");
  try {
    const response = await fetch(new Request(event.request, { cache: "no-cache" }));
    if (response.ok && !response.redirected) event.waitUntil(keep(KEPT.pages, key, response.clone()));
    if (response.status === 404 || response.status === 410) {
      event.waitUntil(caches.open(KEPT.pages).then((cache) => cache.delete(key)));
    }
    return response;
  } catch {
    return (await caches.match(key)) || caches.match(OFFLINE);
  }
};

const named = async (event) => {
  const found = await caches.match(event.request);
  if (found) return found;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(KEPT.files, event.request, response.clone()));
  return response;
};

const other = async (event) => {
  try {
    return await fetch(event.request);
  } catch (error) {
    const found = await caches.match(event.request);
    if (found) return found;
    throw error;
  }
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || !pathname.startsWith(BASE)) return;
  if (pathname.startsWith(`${BASE}admin/`)) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else event.respondWith(NAMED.test(pathname) ? named(event) : other(event));
});
