// The sign # beside a quote, a claim or an event is a link to it; a click also copies its address, where the browser lets it.
document.addEventListener("click", async event => {
  const sign = event.target.closest?.("a.perma[href^='#']");
  if (!sign || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(sign.href);
  } catch {
    return; // Not allowed: the link has done its work.
  }
  const said = document.createElement("span");
  said.className = "meta";
  said.setAttribute("role", "status");
  sign.after(said);
  said.textContent = " Link copied";
  setTimeout(() => said.remove(), 2500);
});

// Cards for linked names: what stands in the page's own <template id="cards"> is shown beside a link that the pointer rests on, the
// keyboard reaches or a finger touches; a second touch follows the link. A card can be pointed at, stays until left, and goes with Escape
// (WCAG 2.2, 1.4.13). Without this script a link is a link.
(() => {
  const template = document.getElementById("cards");
  const main = document.getElementById("main");
  if (!template || !main) return;
  const cards = new Map([...template.content.querySelectorAll(".card")].map(card => [card.dataset.for, card]));
  let card, link, timer;

  const hide = () => {
    clearTimeout(timer);
    if (!card) return;
    card.remove();
    link.removeAttribute("aria-describedby");
    card = link = undefined;
  };

  const show = to => {
    if (to === link) return;
    hide();
    link = to;
    card = cards.get(to.getAttribute("href").split("#")[0]).cloneNode(true);
    card.id = "card";
    // In an older story, what a card tells of somebody knows what came later, and says so.
    if (template.dataset.asOf) card.querySelector("p:not(.any)")?.prepend(`As of ${template.dataset.asOf}: `);
    main.append(card);
    link.setAttribute("aria-describedby", card.id);
    const at = link.getClientRects()[0];
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - card.offsetWidth - 8));
    const below = at.bottom + card.offsetHeight < innerHeight || at.top < card.offsetHeight;
    card.style.left = `${left + scrollX}px`;
    card.style.top = `${scrollY + (below ? at.bottom : at.top - card.offsetHeight)}px`;
  };

  const linkOf = event => {
    const a = event.target.closest?.("main .text a[href]");
    return a && cards.has(a.getAttribute("href").split("#")[0]) ? a : null;
  };
  const later = (what, after) => { clearTimeout(timer); timer = setTimeout(what, after); };

  document.addEventListener("pointerover", event => {
    if (event.pointerType !== "mouse") return;
    const a = linkOf(event);
    if (a) later(() => show(a), 250);
    else if (event.target.closest?.("#card")) clearTimeout(timer);
    else if (link !== document.activeElement) later(hide, 250);
  });
  // A mouse has no first touch, and a keyboard's click has no pointer.
  document.addEventListener("click", event => {
    const a = event.pointerType === "touch" ? linkOf(event) : null;
    if (a && a !== link) {
      event.preventDefault();
      show(a);
    } else if (!a && !event.target.closest?.("#card")) hide();
  });
  document.addEventListener("focusin", event => {
    const a = linkOf(event);
    if (a?.matches(":focus-visible")) show(a);
    else if (!a || a !== link) hide();
  });
  // Not where the whole window loses the focus: a finger that comes back to it touches for the second time.
  document.addEventListener("focusout", () => { if (document.hasFocus()) hide(); });
  document.addEventListener("keydown", event => { if (event.key === "Escape") hide(); });
})();
