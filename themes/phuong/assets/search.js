// Finds pages by the files that the program made (docs/decisions/0030 in the source of bientap). Nothing that a reader
// types leaves the site. Without this script the lists by letter and by subject still work.
(() => {
  "use strict";
  const form = document.querySelector("form.seek");
  if (!form || !window.fetch || !window.URLSearchParams || !"".normalize) return;
  const field = (name) => form.elements[name];
  const names = ["q", "muc", "nam", "loai", "tieude", "tacgia", "coquan", "chude", "tu", "den"];
  const part = (name) => document.getElementById(`tim_${name}`);
  const [status, help, list, more, rest] = ["tinh_trang", "goi_y", "ket_qua", "them", "muc_luc"].map(part);
  const home = form.dataset.home, folder = form.dataset.index, version = form.dataset.version;
  const pageLength = 10, mostWords = 16, budget = 46000;

  // ---- Words: the same as SearchSyllable in the program; both are held against one table of examples.

  const LETTER = 0, DIGIT = 1, MARK = 2, JOINER = 3, SEPARATOR = 4;
  const separators = [
    [0xD7, 0xD7], [0xF7, 0xF7], [0x2000, 0x206F], [0x20A0, 0x20CF], [0x2190, 0x2BFF], [0x3000, 0x303F],
    [0xD800, 0xF8FF], [0xFE00, 0xFE6F], [0xFF00, 0xFF0F], [0xFF1A, 0xFF20], [0xFF3B, 0xFF40], [0xFF5B, 0xFF65], [0xFFE0, 0xFFFF],
    [0x1F000, 0x1FAFF],
  ];
  const isTone = (code) => code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;
  const kindOf = (code) => {
    if (code < 0xC0) {
      if (code >= 0x30 && code <= 0x39) return DIGIT;
      if (code >= 0x41 && code <= 0x5A || code >= 0x61 && code <= 0x7A) return LETTER;
      if (code === 0xAA || code === 0xB5 || code === 0xBA) return LETTER;
      return code === 0xAD ? JOINER : SEPARATOR;
    }
    if (code >= 0x300 && code <= 0x36F) return MARK;
    if (code >= 0x200B && code <= 0x200D || code === 0x2060 || code === 0xFEFF) return JOINER;
    return separators.some(([low, high]) => code >= low && code <= high) ? SEPARATOR : LETTER;
  };

  const letters = (word) => {
    let exact = "", folded = "", tones = "";
    for (const whole of word.normalize("NFD")) {
      for (const char of whole.toLowerCase()) {
        const code = char.codePointAt(0);
        if (isTone(code)) tones += char;
        else exact += char === "y" ? "i" : char;
        if (kindOf(code) !== MARK) folded += char === "đ" ? "d" : char === "y" ? "i" : char;
      }
    }
    return { exact: exact + tones, folded };
  };
  const digits = (word) => {
    const value = word.replace(/^0+(?=.)/, "");
    return { exact: value, folded: value };
  };

  /** The words of a text with their places in it. */
  const wordsOf = (text) => {
    const found = [];
    let word = "", isNumber = false, start = 0, end = 0, index = 0;
    const flush = () => {
      if (!word) return;
      const { exact, folded } = isNumber ? digits(word) : letters(word);
      if (folded.length > 0 && folded.length <= 24) found.push({ exact, folded, isNumber, start, end });
      word = "";
    };
    for (const char of text) {
      const kind = kindOf(char.codePointAt(0)), at = index;
      index += char.length;
      if (kind === JOINER || kind === MARK && (!word || isNumber)) continue;
      if (kind === SEPARATOR) {
        flush();
        continue;
      }
      if (kind !== MARK) {
        if (word && isNumber !== (kind === DIGIT)) flush();
        if (!word) start = at;
        isNumber = kind === DIGIT;
      }
      word += char;
      end = index;
    }
    flush();
    return found;
  };
  const foldedOf = (text) => wordsOf(text).map((word) => word.folded);

  // ---- Files

  const files = new Map();
  let loaded = 0;

  const sizeOf = (url, text) => {
    const seen = window.performance && performance.getEntriesByName ? performance.getEntriesByName(url) : [];
    const last = seen[seen.length - 1];
    return last && last.encodedBodySize || text.length * 0.45;
  };
  const fetchText = (address) => {
    const url = new URL(address, location.href).href;
    if (!files.has(url)) {
      const answer = fetch(url).then((reply) => reply.ok ? reply.text() : Promise.reject(new Error(reply.status)));
      files.set(url, answer.then((text) => {
        loaded += sizeOf(url, text);
        return text;
      }));
      answer.catch(() => files.delete(url));
    }
    return files.get(url);
  };
  const load = (name) => fetchText(`${folder}${name}?v=${version}`);
  const linesOf = (text) => text.split("\n").filter(Boolean).map((line) => line.split("\t"));

  let manifestPromise;
  const getManifest = () => {
    if (!manifestPromise) {
      manifestPromise = load("manifest.json").then((text) => {
        const manifest = JSON.parse(text);
        manifest.borders = manifest.words.split(" ");
        return manifest;
      });
      manifestPromise.catch(() => { manifestPromise = undefined; });
    }
    return manifestPromise;
  };

  /** Numbers as NumberText of the program writes them. */
  const stepsOf = (text) => {
    const steps = [];
    let high = 0;
    for (let index = 0; index < text.length; index += 1) {
      const digit = text.charCodeAt(index) - 32;
      if (digit >= 64) high = high * 30 + digit - 64;
      else {
        steps.push(high * 64 + digit);
        high = 0;
      }
    }
    return steps;
  };
  const entriesOf = (text) => {
    let last = -1;
    return stepsOf(text).map((step) => last += step + 1);
  };

  const parsed = new Map();
  const parse = (text, key) => {
    if (!parsed.has(text)) {
      const groups = new Map();
      for (const [display, title, all] of linesOf(text)) {
        const words = wordsOf(display), name = words.map((word) => word.folded).join(" ");
        const exact = words.map((word) => word.exact).join(" ");
        if (!groups.has(name)) groups.set(name, []);
        groups.get(name).push({ display, exact, title, all });
      }
      parsed.set(text, groups);
    }
    return parsed.get(text);
  };

  const shardOf = (manifest, word) => {
    let low = 0, high = manifest.borders.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (manifest.borders[middle] <= word) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const formsOf = async (manifest, word) => {
    if (!manifest.count) return [];
    return parse(await load(`t${shardOf(manifest, word)}.txt`)).get(word) || [];
  };
  /** The forms of the words that begin so: what is still being typed. */
  const formsBeginning = async (manifest, start) => {
    const first = shardOf(manifest, start), forms = [];
    for (let shard = first; shard < Math.min(first + 2, manifest.borders.length); shard += 1) {
      if (shard > first && manifest.borders[shard].indexOf(start) !== 0) break;
      for (const [word, group] of parse(await load(`t${shard}.txt`))) {
        if (word.indexOf(start) === 0) forms.push(...group);
      }
    }
    return forms;
  };
  const hash = (text) => {
    let value = 2166136261;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
    return value >>> 0;
  };
  const pairOf = async (manifest, first, second) => {
    const key = `${first} ${second}`;
    if (!manifest.count) return undefined;
    const found = parse(await load(`c${hash(key) % manifest.pairs}.txt`)).get(key);
    return found && found[0];
  };

  const entryOf = async (manifest, number) => {
    const lines = (await load(`b${Math.floor(number / manifest.chunk)}.txt`)).split("\n");
    const [path, title, day, section, mark, description] = lines[number % manifest.chunk].split("\t");
    return { path, title, day, section: manifest.sections[section], mark, description };
  };

  // ---- Which entries, and in which order
  //
  //   1. more of the words             (all of them, unless no entry has all)
  //   2. more words with their accents (where the reader typed accents)
  //   3. more words that stand together
  //   4. more words that stand together in the title
  //   5. more words in the title or the number
  //   6. newer: entries are numbered from the newest on

  const find = async (manifest, words, isTyping) => {
    const count = manifest.count;
    const matched = new Uint8Array(count), exact = new Uint8Array(count), seen = new Uint8Array(count);
    const titled = new Uint8Array(count), together = new Uint8Array(count), titledTogether = new Uint8Array(count);
    const isAccented = words.some((word) => word.exact !== word.folded);
    const forms = await Promise.all(words.map((word) => formsOf(manifest, word.folded)));
    const last = words.length - 1;
    const unknown = words.map((_, index) => !forms[index].length);
    if (isTyping && last >= 0 && unknown[last]) forms[last] = await formsBeginning(manifest, words[last].folded);
    const add = (target, entries, once) => {
      for (const entry of entries) {
        if (once && seen[entry] === once) continue;
        if (once) seen[entry] = once;
        target[entry] += 1;
      }
    };
    forms.forEach((group, index) => {
      for (const form of group) {
        const entries = entriesOf(form.all);
        add(matched, entries, 2 * index + 1);
        if (isAccented && form.exact === words[index].exact) add(exact, entries);
      }
      for (const form of group) add(titled, entriesOf(form.title), 2 * index + 2);
    });
    const pairs = await Promise.all(words.slice(1).map((word, index) => {
      return unknown[index] || unknown[index + 1] ? undefined : pairOf(manifest, words[index].folded, word.folded);
    }));
    for (const pair of pairs) {
      if (!pair) continue;
      add(together, entriesOf(pair.all));
      add(titledTogether, entriesOf(pair.title));
    }
    const rank = (entry) =>
      ((exact[entry] * 32 + together[entry]) * 32 + titledTogether[entry]) * 32 + titled[entry];
    return { matched, rank, forms, pairs, unknown, isAccented };
  };

  const chosen = (manifest, words, found, allowed) => {
    const list = [];
    let most = 0;
    for (let entry = 0; entry < manifest.count; entry += 1) {
      if (!allowed || allowed[entry]) most = Math.max(most, words.length ? found.matched[entry] : 1);
    }
    if (!most) return { list, isPartial: false };
    for (let entry = 0; entry < manifest.count; entry += 1) {
      if ((!allowed || allowed[entry]) && (!words.length || found.matched[entry] === most)) list.push(entry);
    }
    const ranks = new Map();
    if (words.length) for (const entry of list) ranks.set(entry, found.rank(entry));
    if (words.length) list.sort((left, right) => ranks.get(right) - ranks.get(left) || left - right);
    return { list, isPartial: words.length > 0 && most < words.length };
  };

  // ---- Filters

  /** Narrows down to the entries for which a part of the metadata has the words. */
  const byField = async (name, wanted) => {
    const entries = new Set();
    for (const [value, numbers] of linesOf(await load(`${name}.txt`))) {
      const has = new Set(foldedOf(value));
      if (wanted.every((word) => has.has(word))) entriesOf(numbers).forEach((entry) => entries.add(entry));
    }
    return (entry) => entries.has(entry);
  };
  const bySections = async (isWanted) => {
    const entries = new Set();
    for (const [section, numbers] of linesOf(await load("section.txt"))) {
      if (isWanted(Number(section))) entriesOf(numbers).forEach((entry) => entries.add(entry));
    }
    return (entry) => entries.has(entry);
  };
  const byYear = (manifest, year) => {
    let start = 0;
    for (const [name, count] of manifest.years) {
      if (name === year) return (entry) => entry >= start && entry < start + count;
      start += count;
    }
    return () => false;
  };
  const dayNumber = (text) => Math.round(Date.parse(`${text}T00:00:00Z`) / 864e5);
  const byDays = async (from, until) => {
    const [newest, steps] = (await load("date.txt")).split("\n");
    const numbers = stepsOf(steps || "");
    let day = dayNumber(newest), entry = 0, first = 0, end = 0;
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      day -= numbers[index];
      if (until !== null && day > until) first = entry + numbers[index + 1];
      entry += numbers[index + 1];
      if (from === null || day >= from) end = entry;
    }
    return (one) => one >= first && one < end;
  };
  const byTitle = async (manifest, words) => {
    const groups = await Promise.all(words.map((word) => formsOf(manifest, word)));
    const sets = groups.map((group) => {
      const entries = new Set();
      for (const form of group) entriesOf(form.title).forEach((entry) => entries.add(entry));
      return entries;
    });
    return (entry) => sets.every((entries) => entries.has(entry));
  };

  const filtersOf = (manifest, values) => {
    const tests = [];
    if (values.muc) tests.push(bySections((section) => section === Number(values.muc)));
    if (values.loai) tests.push(bySections((section) => (manifest.sections[section] || [])[1] === values.loai));
    if (values.nam) tests.push(byYear(manifest, Number(values.nam)));
    const days = [values.tu, values.den].map((text) => /^\d{4}-\d\d-\d\d$/.test(text) ? dayNumber(text) : null);
    if (days[0] !== null || days[1] !== null) tests.push(byDays(days[0], days[1]));
    const title = foldedOf(values.tieude);
    if (title.length) tests.push(byTitle(manifest, title));
    for (const [name, file] of [["tacgia", "creator"], ["coquan", "publisher"], ["chude", "subject"]]) {
      const wanted = foldedOf(values[name]);
      if (wanted.length) tests.push(byField(file, wanted));
    }
    return tests;
  };
  const allowedBy = async (manifest, filters) => {
    const tests = await Promise.all(filters);
    if (!tests.length) return undefined;
    const allowed = new Uint8Array(manifest.count);
    for (let entry = 0; entry < manifest.count; entry += 1) {
      allowed[entry] = tests.every((test) => test(entry)) ? 1 : 0;
    }
    return allowed;
  };

  // ---- Spelling

  /** How many letters are wrong, missing, too many or changed with their neighbour; 3 for more than two. */
  const distance = (left, right) => {
    if (Math.abs(left.length - right.length) > 2) return 3;
    let before = [], previous = [], row = [];
    for (let x = 0; x <= right.length; x += 1) previous.push(x);
    for (let y = 1; y <= left.length; y += 1) {
      row = [y];
      for (let x = 1; x <= right.length; x += 1) {
        const differs = left[y - 1] === right[x - 1] ? 0 : 1;
        row[x] = Math.min(previous[x] + 1, row[x - 1] + 1, previous[x - 1] + differs);
        if (y > 1 && x > 1 && left[y - 1] === right[x - 2] && left[y - 2] === right[x - 1]) {
          row[x] = Math.min(row[x], before[x - 2] + 1);
        }
      }
      before = previous;
      previous = row;
    }
    return Math.min(3, previous[right.length]);
  };

  const nearestWords = async (word) => {
    const most = word.length > 5 ? 2 : 1, found = [];
    for (const [display, count] of linesOf(await load("words.txt"))) {
      const folded = letters(display).folded, away = distance(word, folded);
      if (away > 0 && away <= most) found.push({ display, folded, away, count: Number(count) });
    }
    return found.sort((left, right) => left.away - right.away || right.count - left.count).slice(0, 4);
  };

  /** Another writing of a word that does not fit in, and of the neighbour beside which it stands; such one goes first. */
  const corrected = async (manifest, words, index) => {
    const candidates = await nearestWords(words[index].folded);
    const before = words[index - 1], after = words[index + 1];
    for (const candidate of candidates) {
      const pair = before ? await pairOf(manifest, before.folded, candidate.folded)
        : after ? await pairOf(manifest, candidate.folded, after.folded) : undefined;
      if (!pair) continue;
      const [first, second] = pair.display.split(" ");
      return before ? { display: second, neighbour: index - 1, beside: first }
        : { display: first, neighbour: index + 1, beside: second };
    }
    return candidates.length ? { display: candidates[0].display } : undefined;
  };

  const proposal = async (manifest, text, words, found, isTyping) => {
    if (!words.length) return undefined;
    const written = words.map((word) => text.slice(word.start, word.end));
    const stands = (index) => found.pairs[index - 1] || found.pairs[index];
    let isChanged = false;
    for (let index = 0; index < words.length; index += 1) {
      const isOpen = isTyping && index === words.length - 1 && found.forms[index].length;
      const isStrange = found.unknown[index] && !isOpen
        || words.length > 1 && !found.unknown[index] && !stands(index) && words[index].folded.length > 2
        && !found.unknown[index - 1] && !found.unknown[index + 1];
      if (!isStrange || words[index].isNumber) continue;
      const better = await corrected(manifest, words, index);
      if (!better || !found.unknown[index] && index > 0
        && !(await pairOf(manifest, words[index - 1].folded, letters(better.display).folded))) continue;
      written[index] = better.display;
      // Its accents, where the reader typed none.
      if (better.beside && !found.isAccented && !words[better.neighbour].isNumber) written[better.neighbour] = better.beside;
      isChanged = true;
      if (!found.unknown[index]) break;
    }
    if (!found.isAccented && !words.some((word) => word.isNumber)) {
      found.pairs.forEach((pair, index) => {
        if (!pair) return;
        pair.display.split(" ").forEach((display, offset) => {
          if (display === written[index + offset].toLowerCase()) return;
          if (letters(written[index + offset]).exact !== words[index + offset].exact) return;
          written[index + offset] = display;
          isChanged = true;
        });
      });
    }
    return isChanged ? written.join(" ") : undefined;
  };

  // ---- What is shown. Texts become text nodes: nothing in them can be markup.

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  /** The words to mark: those of the query, and what its abbreviations stand for. */
  const marksOf = (manifest, words, isTyping) => {
    const rows = words.map((word) => [word.folded]), query = words.map((word) => word.folded);
    const contains = (row) => query.some((_, start) => row.every((word, index) => query[start + index] === word));
    for (const pair of manifest.abbreviations) {
      const [short, long] = pair.map(foldedOf);
      if (contains(short)) rows.push(long);
      if (contains(long)) rows.push(short);
    }
    return { rows, start: isTyping && query.length ? query[query.length - 1] : undefined };
  };
  const hitsOf = (text, marks) => {
    const words = wordsOf(text), hits = [];
    for (let index = 0; index < words.length; index += 1) {
      const { folded } = words[index];
      let length = marks.start && folded.indexOf(marks.start) === 0 ? 1 : 0;
      for (const row of marks.rows) {
        if (row.length > length && row.every((word, next) => words[index + next] && words[index + next].folded === word)) {
          length = row.length;
        }
      }
      if (!length) continue;
      const isNext = hits.length && hits[hits.length - 1].last === index - 1;
      hits.push({ start: words[index].start, end: words[index + length - 1].end, last: index + length - 1, folded, isNext });
      index += length - 1;
    }
    return hits;
  };
  const marked = (text, marks, from, until) => {
    const made = document.createDocumentFragment();
    let at = from === undefined ? 0 : from;
    const end = until === undefined ? text.length : until;
    for (const hit of hitsOf(text, marks)) {
      if (hit.start < at || hit.end > end) continue;
      made.append(text.slice(at, hit.start), element("mark", "", text.slice(hit.start, hit.end)));
      at = hit.end;
    }
    made.append(text.slice(at, end));
    return made;
  };

  const row = (entry, marks) => {
    const link = element("a", "", marked(entry.title, marks)), meta = element("p", "meta");
    link.href = home + entry.path;
    if (entry.day) {
      const time = element("time", "", entry.day.split("-").reverse().join("/"));
      time.dateTime = entry.day;
      meta.append(time, " ");
    }
    meta.append(element("span", "where", entry.section ? entry.section[0] : "Trang thông tin"));
    if (entry.mark) meta.append(" ", element("span", "mark", marked(`Số ${entry.mark}`, marks)));
    const item = element("li", "", element("h3", "", link), meta);
    if (entry.description) item.append(element("p", "brief", marked(entry.description, marks)));
    return item;
  };

  // ---- The passage of a page that matches. The page lies on the server already; it is read, not run.

  const blocks = "p, li, h2, h3, h4, h5, h6, td, th, dt, dd, pre, figcaption";
  const passageIn = (page, marks) => {
    const roots = page.querySelectorAll("article .blocks, article .body");
    const found = { score: 0 };
    for (const root of roots.length ? roots : page.querySelectorAll("main")) {
      for (const block of root.querySelectorAll(blocks)) {
        if (block.querySelector(blocks)) continue;
        const text = block.textContent.replace(/\s+/g, " ").trim(), hits = hitsOf(text, marks);
        const score = 4 * new Set(hits.map((hit) => hit.folded)).size + 2 * hits.filter((hit) => hit.isNext).length;
        if (score > found.score) Object.assign(found, { score, text, hits, block, root });
      }
    }
    return found.score ? found : undefined;
  };
  const anchorOf = ({ block, root }) => {
    let anchor = "";
    for (const place of root.querySelectorAll("[id]")) {
      const isBefore = place === block || place.contains(block)
        || place.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (isBefore && place.id.indexOf("fn") !== 0) anchor = place.id;
    }
    return anchor;
  };
  const cut = (text, hits) => {
    const dense = hits.findIndex((hit) => hit.isNext), first = hits[dense > 0 ? dense - 1 : 0];
    let from = Math.max(0, first.start - 70), until = Math.min(text.length, Math.max(from + 230, first.end));
    if (from > 0) from = text.indexOf(" ", from) + 1 || from;
    if (from > first.start) from = first.start;
    if (until < text.length) until = Math.max(text.lastIndexOf(" ", until), first.end);
    return [from, until];
  };
  const showPassage = (item, address, markup, marks) => {
    const found = passageIn(new DOMParser().parseFromString(markup, "text/html"), marks);
    if (!found) return;
    const [from, until] = cut(found.text, found.hits), anchor = anchorOf(found);
    const words = element(anchor ? "a" : "span", "", from > 0 ? "… " : "", marked(found.text, marks, from, until),
      until < found.text.length ? " …" : "");
    if (anchor) words.href = `${address}#${encodeURIComponent(anchor)}`;
    item.append(element("p", "passage", words));
  };

  let largestPage = 8000;
  const showPassages = async (shown, marks, isCurrent) => {
    // Results that show no word of the query yet need a passage most.
    const needy = shown.slice().sort((left, right) =>
      left.item.querySelectorAll("mark").length - right.item.querySelectorAll("mark").length);
    for (const { item, entry } of needy) {
      if (!isCurrent() || loaded + largestPage > budget) return;
      const address = home + entry.path, before = loaded;
      const markup = await fetchText(address).catch(() => "");
      largestPage = Math.max(largestPage, loaded - before);
      if (!isCurrent()) return;
      showPassage(item, address, markup, marks);
    }
  };

  // ---- The page

  let turn = 0, timer, pause, shownQuery;
  const valuesOf = () => names.reduce((values, name) => Object.assign(values, { [name]: field(name).value.trim() }), {});
  const isEmpty = (values) => names.every((name) => !values[name]);

  const remember = (values) => {
    const address = new URLSearchParams();
    names.forEach((name) => { if (values[name]) address.set(name, values[name]); });
    const query = address.toString();
    try {
      history.replaceState(null, "", query ? `?${query}` : location.pathname);
    } catch (_) {
      // A browser that allows no more changes of the address still shows results.
    }
  };

  const clear = () => {
    list.textContent = help.textContent = "";
    help.hidden = more.hidden = true;
  };
  const propose = (text) => {
    help.textContent = "";
    help.hidden = !text;
    if (!text) return;
    const button = element("a", "", text);
    button.href = `?${new URLSearchParams([["q", text]])}`;
    button.addEventListener("click", (event) => {
      event.preventDefault();
      field("q").value = text;
      field("q").focus();
      run();
    });
    help.append("Có phải bạn tìm: ", button, "?");
  };
  const say = (values, count, isPartial) => {
    const about = values.q ? ` cho “${values.q}”` : "";
    status.textContent = !count ? `Không có kết quả${about}. Hãy thử ít từ hơn, bỏ bớt điều kiện, hoặc chọn theo chữ cái, chủ đề dưới đây.`
      : isPartial ? `Không có trang nào đủ mọi từ; ${count} trang sau có nhiều từ nhất.`
      : `Có ${count} kết quả${about}.`;
    rest.hidden = count > 0;
  };

  const search = async (values, isTyping, mine) => {
    const isCurrent = () => mine === turn;
    const manifest = await getManifest();
    const words = wordsOf(values.q).slice(0, mostWords);
    const [found, allowed] = await Promise.all([
      find(manifest, words, isTyping), allowedBy(manifest, filtersOf(manifest, values)),
    ]);
    if (!isCurrent()) return;
    const { list: entries, isPartial } = chosen(manifest, words, found, allowed);
    const openWord = words.length && found.unknown[words.length - 1];
    const marks = marksOf(manifest, words, isTyping && openWord);
    clear();
    say(values, entries.length, isPartial);
    let next = 0;
    const showMore = async () => {
      const numbers = entries.slice(next, next + pageLength);
      next += numbers.length;
      const shown = await Promise.all(numbers.map(async (number) => {
        const entry = await entryOf(manifest, number);
        return { entry, item: row(entry, marks) };
      }));
      if (!isCurrent()) return undefined;
      list.append(...shown.map(({ item }) => item));
      more.hidden = next >= entries.length;
      return shown;
    };
    more.onclick = async () => {
      loaded = 0;
      const shown = await showMore();
      if (!shown) return;
      shown[0].item.querySelector("a").focus();
      showPassages(shown, marks, isCurrent);
    };
    const shown = await showMore();
    if (!shown) return;
    const text = await proposal(manifest, values.q, words, found, isTyping).catch(() => undefined);
    if (!isCurrent()) return;
    propose(text);
    // While somebody types on, pages would be loaded in vain.
    clearTimeout(pause);
    if (words.length) pause = setTimeout(() => showPassages(shown, marks, isCurrent), isTyping ? 500 : 0);
  };

  const run = (isTyping) => {
    clearTimeout(timer);
    clearTimeout(pause);
    const values = valuesOf(), query = JSON.stringify([values, !isTyping]);
    if (query === shownQuery) return;
    shownQuery = query;
    const mine = turn += 1;
    loaded = 0;
    remember(values);
    if (isEmpty(values)) {
      clear();
      status.textContent = "";
      rest.hidden = false;
      return;
    }
    const wait = setTimeout(() => { if (mine === turn) status.textContent = "Đang tìm …"; }, 400);
    search(values, Boolean(isTyping), mine).catch(() => {
      if (mine !== turn) return;
      shownQuery = undefined;
      clear();
      rest.hidden = false;
      status.textContent = "Chưa tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi bấm “Tìm”, hoặc chọn theo chữ cái, chủ đề dưới đây.";
    }).then(() => clearTimeout(wait));
  };

  const fill = (select, options) => {
    for (const [value, title] of options) {
      const option = element("option", "", title);
      option.value = value;
      select.append(option);
    }
  };
  let isFilled = false;
  const fillLists = async () => {
    const manifest = await getManifest();
    if (isFilled) return;
    isFilled = true;
    fill(field("muc"), manifest.sections.map(([title], index) => [String(index), title]));
    fill(field("nam"), manifest.years.map(([year, count]) => [String(year), `${year} (${count})`]));
    const types = manifest.sections.map(([, type]) => type);
    fill(field("loai"), types.filter((type, index) => types.indexOf(type) === index).map((type) => [type, type]));
  };

  const begin = async () => {
    const asked = new URLSearchParams(location.search);
    form.hidden = false;
    part("khong_chay").hidden = true;
    for (const name of ["tu", "den"]) field(name).type = "date";
    if (["muc", "nam", "loai"].some((name) => asked.get(name))) await fillLists().catch(() => {});
    names.forEach((name) => { if (asked.get(name)) field(name).value = asked.get(name); });
    if (names.slice(4).some((name) => asked.get(name))) form.querySelector("details").open = true;
    if (!isEmpty(valuesOf())) run();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener("focusin", () => { fillLists().catch(() => {}); });
  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(event.target.name === "q"), 300);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.target.name !== "q" || !event.target.value) return;
    event.preventDefault();
    event.target.value = "";
    run();
  });
  begin();
})();
