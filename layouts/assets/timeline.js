// Filters the timeline in place: the threads at its foot, each a link to a page of its own, become a choice above it.
(() => {
  const threads = document.getElementById("threads");
  const lists = [...document.querySelectorAll(".letter")];
  const events = lists.flatMap(list => [...list.querySelectorAll(".timeline > li")]);
  if (!threads || events.length < 2) return;

  const part = document.getElementById("filter");
  part.innerHTML = '<label for="thread">Show</label> <select id="thread"><option value="">all events</option></select> <span role="status"></span>';
  const select = part.querySelector("select");
  const said = part.querySelector("[role=status]");
  const places = new Map();
  for (const list of threads.querySelectorAll("dl > div")) {
    const group = document.createElement("optgroup");
    group.label = list.querySelector("dt").textContent;
    for (const thread of list.querySelectorAll("[data-events]")) {
      const key = String(places.size + 1);
      places.set(key, new Set(thread.dataset.events.split(" ").map(Number)));
      group.append(new Option(thread.textContent.trim(), key));
    }
    select.append(group);
  }

  const show = () => {
    const chosen = places.get(select.value);
    events.forEach((event, place) => { event.hidden = !!chosen && !chosen.has(place); });
    for (const list of lists) list.hidden = !list.querySelector(".timeline > li:not([hidden])");
    said.textContent = chosen ? `${chosen.size} of ${events.length} events` : "";
  };
  select.addEventListener("change", show);
  show();
})();
