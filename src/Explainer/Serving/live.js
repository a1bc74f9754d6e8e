// Behind each page of a preview: shows the page anew when it has changed, swaps style sheets in place, and tells what is wrong.
(() => {
  "use strict";
  const me = document.currentScript;
  let shown = me.dataset.shown;
  let shape = me.dataset.shape;
  let events = null;

  // Two addresses of one style sheet differ in the version before their ending.
  const nameOf = (path) => path.replace(/\.[^./]*(\.[^./]*)$/, "$1");

  function restyle(sheets) {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      const from = new URL(old.href).pathname;
      const to = sheets.find((sheet) => sheet !== from && nameOf(sheet) === nameOf(from));
      if (!to) continue;
      // The old one goes when the new one is there: no moment without style.
      const fresh = old.cloneNode();
      fresh.href = to;
      fresh.addEventListener("load", () => old.remove(), { once: true });
      old.after(fresh);
    }
  }

  function element(name, part, text) {
    const made = document.createElement(name);
    if (part) made.className = part;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  const counted = (number, noun) => (number === 1 ? "1 " + noun : number + " " + noun + "s");

  const looks = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light dark; }
    section { box-sizing: border-box; max-height: 60vh; overflow: auto; padding: .5rem 1rem .75rem; font: 14px/1.45 system-ui, sans-serif;
      background: light-dark(#fff, #1d1f21); color: light-dark(#1a1a1a, #eee); border-top: 4px solid light-dark(#b3261e, #ff8a80); box-shadow: 0 -2px 12px rgb(0 0 0 / 30%); }
    section.warnings { border-top-color: light-dark(#8a6100, #f2c14e); }
    button { float: inline-end; font: inherit; color: inherit; background: none; border: 1px solid; border-radius: 4px; padding: .1rem .6rem; cursor: pointer; }
    h2 { font-size: 1rem; margin: .2rem 0 .4rem; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { margin: 0 0 .6rem; }
    .place { font-weight: 600; overflow-wrap: anywhere; }
    .error .rule { color: light-dark(#b3261e, #ff8a80); }
    .warning .rule { color: light-dark(#7a5600, #f2c14e); }
    pre { margin: .2rem 0 0; overflow: auto; font: 13px/1.4 ui-monospace, monospace; }
    @media print { :host { display: none; } }`;

  let host = null;
  let open = null;

  function tell(news) {
    const count = news.errors + news.warnings;
    if (count === 0) {
      host?.remove();
      host = null;
      open = null;
      return;
    }
    if (!host) {
      host = document.createElement("explainer-problems");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(looks);
      host.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
      document.documentElement.append(host);
    }
    const heads = [];
    if (news.errors) heads.push(counted(news.errors, "error"));
    if (news.warnings) heads.push(counted(news.warnings, "warning"));
    // Errors are shown until somebody closes them, warnings when somebody opens them.
    const isOpen = open ?? news.errors > 0;
    const panel = element("section", news.errors ? "errors" : "warnings");
    panel.setAttribute("aria-label", "Problems of this site");
    const toggle = element("button", "", isOpen ? "Hide" : "Show");
    toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.addEventListener("click", () => {
      open = !isOpen;
      tell(news);
      host.shadowRoot.querySelector("button").focus();
    });
    const head = element("h2", "", heads.join(", "));
    head.setAttribute("role", "status");
    panel.append(toggle, head);
    if (isOpen) {
      const list = element("ol");
      for (const problem of news.problems) {
        const item = element("li", problem.severity);
        const place = problem.line === null ? problem.file : problem.file + "(" + problem.line + "," + problem.column + ")";
        if (place) item.append(element("span", "place", place), ": ");
        item.append(element("span", "rule", problem.severity + " " + problem.rule), ": " + problem.message);
        if (problem.excerpt) item.append(element("pre", "", problem.excerpt));
        list.append(item);
      }
      panel.append(list);
      if (count > news.problems.length) panel.append(element("p", "", "and " + (count - news.problems.length) + " more: explainer check lists all"));
    }
    host.shadowRoot.replaceChildren(panel);
  }

  function listen() {
    if (events) return;
    events = new EventSource("/.explainer/events?" + new URLSearchParams({ page: location.pathname, shown, shape }));
    events.addEventListener("reload", () => location.reload());
    events.addEventListener("problems", (event) => tell(JSON.parse(event.data)));
    events.addEventListener("style", (event) => {
      const news = JSON.parse(event.data);
      ({ shown, shape } = news);
      restyle(news.sheets);
    });
    // The preview was ended, or is being started anew: by then more may have changed than this page knows.
    events.addEventListener("error", () => {
      events?.close();
      events = null;
      setTimeout(() => document.hidden || listen(), 500);
    });
  }

  function rest() {
    events?.close();
    events = null;
  }

  // A page that nobody looks at does not listen: browsers open six connections to a host, and there may be more tabs.
  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", (event) => event.persisted && listen());
  if (!document.hidden) listen();
})();
