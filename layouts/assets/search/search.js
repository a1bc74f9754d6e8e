// Search without a server: of the index, small scripts that call searchPart, only what a query needs is loaded. Words are cut
// and stemmed as in SearchWords.cs and EnglishStemmer.cs: change both together.
(() => {
  const form = document.getElementById("search");
  if (!form) return;
  const input = form.q, [status, list] = document.querySelectorAll("#search-status, #search-results");
  const folder = new URL(form.dataset.index, location.href), values = {}, loads = {};
  let root, turn = 0, timer;

  window.searchPart = (name, value) => { values[name] = value; };
  const load = name => loads[name] ??= new Promise((resolve, reject) => {
    const script = make("script");
    script.src = new URL(name + ".js" + (root ? "?" + root.version : ""), folder);
    script.onload = () => resolve(values[name]);
    script.onerror = () => { delete loads[name]; reject(new Error(name)); };
    document.head.append(script);
  });

  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ς: "σ" };
  const L = "[\\p{L}\\p{M}\\p{Nd}]", pattern = new RegExp(`(?:(?<!${L})\\p{L}\\.(?=\\p{L}(?!${L})))+\\p{L}|${L}+(?:['’]${L}+)*`, "gu");
  const fold = word => word.slice(0, 40).replace(/['’]s$/i, "").normalize("NFKD").replace(/[^\p{L}\p{Nd}]/gu, "").toLowerCase().replace(/[ßæœøłđðþħıς]/g, c => letters[c])
    .split(/([\u3040-\u30ff\u3400-\u9fff]+)/).filter(Boolean).flatMap(run => /^[\u3040-\u9fff]./.test(run) ? [...run.slice(1)].map((c, i) => run[i] + c) : run);
  const words = text => [...text.matchAll(pattern)].flatMap(m =>
    fold(m[0]).map(typed => ({ typed, term: root.stops && /^[a-z]+$/.test(typed) ? stem(typed) : typed, at: m.index, end: m.index + m[0].length })));

  const C = "[^aeiou][^aeiouy]*", V = "[aeiouy][aeiou]*";
  const [some, one, more, vowel, short] = [`${V}${C}`, `${V}${C}(${V})?$`, `${V}${C}${V}${C}`, "[aeiouy]"].map(p => RegExp(`^(${C})?${p}`)).concat(RegExp(`^${C}[aeiouy][^aeiouwxyY]$`));
  const pairs = text => Object.fromEntries(text.split(" ").map(pair => pair.split(":")));
  const second = pairs("ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log");
  const third = pairs("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:");
  const stem = word => {
    if (word.length < 3) return word;
    let m, w = word.replace(/^y/, "Y").replace(/(ss|i)es$|([^s])s$/, "$1$2");
    if (m = /^(.+?)eed$/.exec(w)) w = some.test(m[1]) ? w.slice(0, -1) : w;
    else if ((m = /^(.+?)(ed|ing)$/.exec(w)) && vowel.test(m[1])) {
      w = m[1];
      w = /(at|bl|iz)$/.test(w) ? w + "e" : /([^aeiouylsz])\1$/.test(w) ? w.slice(0, -1) : one.test(w) && short.test(w) ? w + "e" : w;
    }
    if ((m = /^(.+?)y$/.exec(w)) && vowel.test(m[1])) w = m[1] + "i";
    for (const rules of [second, third])
      if ((m = RegExp(`^(.+?)(${Object.keys(rules).join("|")})$`).exec(w)) && some.test(m[1])) w = m[1] + rules[m[2]];
    if (m = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/.exec(w) ?? /^(.+?[st])(ion)$/.exec(w)) w = more.test(m[1]) ? m[1] : w;
    if ((m = /^(.+?)e$/.exec(w)) && (more.test(m[1]) || one.test(m[1]) && !short.test(m[1]))) w = m[1];
    if (/ll$/.test(w) && more.test(w)) w = w.slice(0, -1);
    return w.toLowerCase();
  };

  const shardOf = term => Math.max(0, root.terms.findLastIndex(first => first <= term));
  const shard = async number => (await load("t" + number)).split(" ").map(line => line.split(/!(.*)/));
  const digit = (text, at) => text.charCodeAt(at) - (text.charCodeAt(at) < 92 ? 35 : 36);
  // The pages of a word, with points; see PostingText.cs.
  const find = async ({ typed, term }, last) => {
    const points = new Map(), long = typed.length > 3, parts = new Set([shardOf(term)]);
    if (last) {
      const first = shardOf(long ? typed.slice(0, Math.max(4, typed.length - 4)) : typed + "*");
      for (let i = first; i <= first + 3 && i <= shardOf(typed + (long ? "\uffff" : "*")); i++) parts.add(i);
    }
    for (const lines of await Promise.all([...parts].map(shard)))
      for (const [found, pages] of lines) {
        const weight = found === term ? 1 : !last ? 0
          : long ? !found.endsWith("*") && (found.startsWith(typed) || found.length > 3 && typed.startsWith(found) && typed.length < found.length + 5) && .5
          : found === typed + "*" && .5;
        if (!weight) continue;
        const levels = [];
        for (const group of pages.split("!"))
          for (let at = 1, page = -1; at < group.length;) {
            let distance = 0, base = 1, d;
            for (; (d = digit(group, at++)) >= 45; base *= 45) distance += (d - 45) * base;
            levels.push([page += distance + d * base + 1, digit(group, 0) + 1]);
          }
        const rarity = Math.log(1 + (root.pages - levels.length + .5) / (levels.length + .5));
        for (const [page, level] of levels) points.set(page, Math.max(points.get(page) ?? 0, weight * rarity * level));
      }
    return points;
  };
  const entry = async number => {
    let at = 0;
    while (number >= root.shards[at]) number -= root.shards[at++];
    return (await load("d" + at))[number];
  };
  const make = (name, ...content) => {
    const made = document.createElement(name);
    return made.append(...content), made;
  };
  const hit = (word, asked) => asked.find(a => a.term === word.term || word.typed.startsWith(a.typed));
  const marked = (text, asked) => {
    let at = 0;
    return words(text).filter(word => hit(word, asked)).flatMap(word => word.at < at ? []
      : [text.slice(at, word.at), make("mark", text.slice(word.at, at = word.end))]).concat(text.slice(at));
  };
  const item = ([title, url, line, ...texts], asked) => {
    const link = make("a", ...marked(title, asked)), made = make("li", link, " ", make("small", line));
    link.href = new URL(url, folder);
    const hits = texts.map(text => new Set(words(text).map(word => hit(word, asked)).filter(Boolean)).size);
    const best = hits.indexOf(Math.max(...hits)), names = !best && hits[0];
    for (const text of names ? texts.slice(0, 2) : [texts[hits[best] ? best : 1]]) if (text) made.append(make("p", ...marked(text, asked)));
    return made;
  };
  const show = async (text, count) => {
    const now = turn, typed = words(text), telling = typed.filter(word => !root.stops.split(" ").includes(word.typed)), asked = telling.length ? telling : typed;
    const all = await Promise.all(asked.map((word, i) => find(word, !asked[i + 1] && !/\s$/.test(text))));
    const points = new Map();
    for (const found of all) for (const [page, more] of found) points.set(page, (points.get(page) ?? 0) + more);
    // A short last word rules nothing out.
    const must = all.filter((found, i) => !i || asked[i + 1] || asked[i].typed.length > 3);
    const any = [...points.keys()].sort((a, b) => points.get(b) - points.get(a) || a - b), every = any.filter(page => must.every(found => found.has(page)));
    const pages = every.length ? every : any;
    const top = await Promise.all(pages.slice(0, count).map(async number => [root.kinds.find(([, end]) => number < end)[0], item(await entry(number), asked)]));
    if (now !== turn) return;
    const kinds = new Set(top.map(([kind]) => kind));
    list.replaceChildren(...[...kinds].flatMap(kind => [make("h2", kind), make("ol", ...top.filter(one => one[0] === kind).map(one => one[1]))]));
    if (pages.length > count) list.appendChild(make("button", "Show more")).onclick = () => show(text, count + 20);
    status.textContent = pages.length ? `${pages.length} ${pages.length > 1 ? "pages" : "page"}${every.length ? "" : ", none with all of these words"}` : "None found";
  };
  const run = async () => {
    const now = ++turn, text = input.value;
    if (location.protocol !== "file:") history.replaceState(null, "", "?q=" + encodeURIComponent(text));
    try {
      root ??= await load("index");
      if (now !== turn) return;
      if (words(text).length) await show(text, 10);
      else list.textContent = status.textContent = "";
    } catch {
      status.textContent = "No index could be loaded";
    }
  };

  document.addEventListener("keydown", event => {
    const at = [...list.querySelectorAll("a, button")], here = at.indexOf(event.target), { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) input.select();
    else if (key === "ArrowDown" && (here >= 0 || event.target === input)) at[here + 1]?.focus();
    else if (key === "ArrowUp" && here >= 0) (at[here - 1] ?? input).focus();
    else if (key === "Escape" && here >= 0) input.focus();
    else if (key === "Escape" && event.target === input) { input.value = ""; run(); }
    else return;
    event.preventDefault();
  });
  input.oninput = () => { clearTimeout(timer); timer = setTimeout(run, 80); };
  form.onsubmit = event => { event.preventDefault(); run(); };
  form.hidden = false;
  if (input.value = new URLSearchParams(location.search).get("q") ?? "") run();
})();
