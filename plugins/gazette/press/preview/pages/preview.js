// The preview's own script: reloads the page after a build, lists content problems at its top, and
// leads to the page that makes a draft of a press text.
// It is served by `serve` alone and is no part of the published site.
(() => {
  "use strict";
  const WORDS = {
    id: {
      label: "Masalah pada isi",
      errors: (n) => `${n} kesalahan pada isi. Halaman di bawah ini adalah versi terakhir yang baik.`,
      warnings: (n) => `${n} peringatan pada isi.`,
      failure: "Situs gagal dibangun. Halaman di bawah ini adalah versi terakhir yang baik.",
      hints: (n) => `Kelengkapan halaman ini: ${n} petunjuk`,
      start: "Draf dari rilis",
      gone: "Pratinjau berhenti. Jalankan lagi `python3 tasks.py serve`.",
    },
    en: {
      label: "Content problems",
      errors: (n) => `${n} errors in the content. The page below is the last good one.`,
      warnings: (n) => `${n} warnings about the content.`,
      failure: "The site could not be built. The page below is the last good one.",
      hints: (n) => `Completeness of this page: ${n} hints`,
      start: "Draft from a press text",
      gone: "The preview has stopped. Start `python3 tasks.py serve` again.",
    },
  };
  const version = Number(document.currentScript.dataset.version);
  let shown = "";
  let host = null;
  let missed = 0;

  // Asked for at once: the note that the preview has stopped can ask no one for its style.
  const style = new CSSStyleSheet();
  fetch("/__kabar/preview.css")
    .then((answer) => answer.text())
    .then((css) => style.replaceSync(css))
    .catch(() => {});

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text || "";
    if (className) made.className = className;
    return made;
  }

  function entry(problem) {
    const item = element("li", "", problem.severity);
    item.append(element("code", `${problem.path}:${problem.line}`, "place"), " ");
    if (problem.field) item.append(element("b", problem.field), ": ");
    item.append(problem.message);
    if (problem.hint) item.append(element("span", problem.hint, "cure"));
    item.append(element("small", problem.code, "code"));
    return item;
  }

  function list(problems) {
    const found = element("ol");
    found.append(...problems.map(entry));
    return found;
  }

  // A hint belongs to the page that its file becomes: berita/2025/x.md is /berita/2025/x/.
  function ofThisPage(problem) {
    const here = location.pathname.replace(/index\.html$/, "");
    return problem.path.endsWith(".md") && `/${problem.path.replace(/\.md$/, "/")}`.endsWith(here) && here !== "/";
  }

  function parts(state) {
    const say = WORDS[state.lang] || WORDS.id;
    const of = (severity) => state.problems.filter((problem) => problem.severity === severity);
    const errors = of("error");
    const warnings = of("warning");
    const hints = of("hint").filter(ofThisPage);
    const found = [];
    if (state.failure) found.push(element("h2", say.failure), element("pre", state.failure));
    if (errors.length) found.push(element("h2", say.errors(errors.length)), list(errors));
    if (warnings.length) found.push(element("h2", say.warnings(warnings.length)), list(warnings));
    if (hints.length) {
      const more = element("details");
      more.append(element("summary", say.hints(hints.length)), list(hints));
      found.push(more);
    }
    return found;
  }

  function show(found, label) {
    if (host) host.remove();
    host = null;
    if (!found.length) return;
    host = document.createElement("kabar-desk");
    host.setAttribute("role", "region");
    host.setAttribute("aria-label", label);
    const box = element("div", "", "desk");
    box.setAttribute("aria-live", "polite");
    box.append(...found);
    roomOf(host).append(box);
    document.body.prepend(host);
  }

  function roomOf(made) {
    const room = made.attachShadow({ mode: "open" });
    room.adoptedStyleSheets = [style];
    return room;
  }

  function offerDraft() {
    const offer = document.createElement("kabar-start");
    const say = WORDS[document.documentElement.lang] || WORDS.id;
    const link = element("a", say.start, "start");
    link.href = "/__kabar/draf/";
    offer.setAttribute("role", "navigation");
    offer.setAttribute("aria-label", say.start);
    roomOf(offer).append(link);
    document.body.append(offer);
  }

  async function ask() {
    let state;
    try {
      const answer = await fetch("/__kabar/state", { cache: "no-store" });
      state = await answer.json();
      missed = 0;
    } catch {
      missed += 1;
      if (missed === 3) {
        shown = "";
        const say = WORDS[document.documentElement.lang] || WORDS.id;
        show([element("h2", say.gone)], say.label);
      }
      return;
    }
    if (state.version !== version) {
      location.reload();
      return;
    }
    const key = JSON.stringify([state.problems, state.failure]);
    if (key === shown) return;
    shown = key;
    show(parts(state), (WORDS[state.lang] || WORDS.id).label);
  }

  async function keepAsking() {
    if (!document.hidden) await ask();
    setTimeout(keepAsking, missed ? 2000 : 500);
  }

  document.addEventListener("visibilitychange", () => !document.hidden && ask());
  offerDraft();
  keepAsking();
})();
