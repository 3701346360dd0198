// Finds pages by the files that the program made (docs/decisions/0030 in the source of bientap). Nothing that a reader
// types leaves the site. Without this script the lists by letter and by subject still work.
(() => {
  "use strict";
  const form = document.querySelector("form.seek");
  if (!form || !window.fetch || !window.URLSearchParams || !window.DOMParser || !"".normalize || !form.append) return;
  const field = (name) => form.elements[name];
  const names = ["q", "muc", "nam", "loai", "tieude", "tacgia", "coquan", "chude", "tu", "den"];
  const part = (name) => document.getElementById(`tim_${name}`);
  const [status, help, list, more, rest] = ["tinh_trang", "goi_y", "ket_qua", "them", "muc_luc"].map(part);
  const home = form.dataset.home, folder = form.dataset.index, version = form.dataset.version;
  const pageLength = 10, mostWords = 16;

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

  // What one query may load, in compressed bytes: everything, the index alone, and what is looked up before typing pauses.
  const budget = 57000, indexBudget = 43000, typingBudget = 24000, pausedBudget = 34000;
  // A file counts as much as the largest met until it is there.
  const largest = { t: 9600, c: 9600, b: 2000, w: 12000, p: 8000 };

  const files = new Map();
  let loaded = 0;

  const sizeOf = (url, text) => {
    const seen = window.performance && performance.getEntriesByName ? performance.getEntriesByName(url) : [];
    const last = seen[seen.length - 1];
    return last && last.encodedBodySize || text.length * 0.55;
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
  const addressOf = (name) => new URL(`${folder}${name}?v=${version}`, location.href).href;
  const load = (name) => fetchText(addressOf(name));
  const isThere = (name) => files.has(addressOf(name));

  /** Reads files in the order of their worth, together as many as surely stay below the limit; gives those that it read. */
  const readWithin = async (names, limit) => {
    const waiting = [...new Set(names)], read = new Set();
    while (waiting.length) {
      const batch = [];
      let room = limit - loaded;
      while (waiting.length && (isThere(waiting[0]) || room >= largest[waiting[0][0]])) {
        if (!isThere(waiting[0])) room -= largest[waiting[0][0]];
        batch.push(waiting.shift());
      }
      if (!batch.length) return read;
      await Promise.all(batch.map(async (name) => {
        const before = isThere(name), text = await load(name);
        if (!before) largest[name[0]] = Math.max(largest[name[0]], sizeOf(addressOf(name), text));
        read.add(name);
      }));
    }
    return read;
  };
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
  const wordFile = (manifest, word) => `t${shardOf(manifest, word)}.txt`;
  const formsOf = async (manifest, word) => {
    if (!manifest.count) return [];
    return parse(await load(wordFile(manifest, word))).get(word) || [];
  };
  /** The forms of the words that begin so: what is still being typed. */
  const formsBeginning = async (manifest, start, limit) => {
    const first = shardOf(manifest, start), forms = [];
    for (let shard = first; shard < Math.min(first + 2, manifest.borders.length); shard += 1) {
      if (shard > first && manifest.borders[shard].indexOf(start) !== 0) break;
      const name = `t${shard}.txt`;
      if (!(await readWithin([name], limit)).has(name)) break;
      for (const [word, group] of parse(await load(name))) {
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
  const pairFile = (manifest, first, second) => `c${hash(`${first} ${second}`) % manifest.pairs}.txt`;
  /** Undefined also when the query may load no more. */
  const pairOf = async (manifest, first, second) => {
    if (!manifest.count) return undefined;
    const name = pairFile(manifest, first, second);
    if (!(await readWithin([name], budget)).has(name)) return undefined;
    const found = parse(await load(name)).get(`${first} ${second}`);
    return found && found[0];
  };

  const entryFile = (manifest, number) => `b${Math.floor(number / manifest.chunk)}.txt`;
  const entryOf = async (manifest, number) => {
    const lines = (await load(entryFile(manifest, number))).split("\n");
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
  //
  // Where no entry has all words, rare words and pairs count for more than common ones, before the order above.

  const longQuery = 6, nearTheBest = 0.6;
  const common = new Set("va cua cac cho la trong tai ve theo duoc co khong nhung voi tu de nhu khi den nay mot o ra gi lam".split(" "));

  /** What the index tells of the words: their forms, and the pairs of neighbours; undefined for what was not read. */
  const readIndex = async (manifest, words, limit) => {
    const forms = words.map(() => undefined), pairs = words.slice(1).map(() => undefined);
    const hasPair = words.slice(1).map(() => false);
    if (!manifest.count) return { forms: words.map(() => []), pairs, hasPair };
    const nameOf = (index) => wordFile(manifest, words[index].folded);
    const pairName = (index) => pairFile(manifest, words[index].folded, words[index + 1].folded);
    const telling = [], usual = [], even = [], odd = [];
    words.forEach((word, index) => (common.has(word.folded) ? usual : telling).push(index));
    pairs.forEach((_, index) => (index % 2 ? odd : even).push(index));
    const read = async (wordIndexes, pairIndexes, isPairFirst) => {
      const ofWords = wordIndexes.map(nameOf), ofPairs = pairIndexes.map(pairName);
      const done = await readWithin(isPairFirst ? ofPairs.concat(ofWords) : ofWords.concat(ofPairs), limit);
      await Promise.all(wordIndexes.map(async (index) => {
        if (done.has(nameOf(index))) forms[index] = await formsOf(manifest, words[index].folded);
      }));
      await Promise.all(pairIndexes.map(async (index) => {
        if (!done.has(pairName(index))) return;
        const found = parse(await load(pairName(index))).get(`${words[index].folded} ${words[index + 1].folded}`);
        hasPair[index] = true;
        pairs[index] = found && found[0];
      }));
    };
    if (words.length < longQuery) {
      await read(telling, even.concat(odd));
      await read(usual, []);
    } else {
      // Pairs tell most for what they weigh: one file says of two words where both are.
      await read([], even, true);
      const isOpen = (index) => !pairs[index] && !pairs[index - 1];
      await read(telling.filter(isOpen), odd);
      await read(telling.concat(usual).filter((index) => !forms[index]), []);
    }
    return { forms, pairs, hasPair };
  };

  const find = async (manifest, words, isTyping, limit) => {
    const count = manifest.count, make = () => new Uint8Array(count);
    const [matched, exact, seen, titled, together, titledTogether] = [make(), make(), make(), make(), make(), make()];
    const score = new Float32Array(count);
    const isAccented = words.some((word) => word.exact !== word.folded);
    const { forms, pairs, hasPair } = await readIndex(manifest, words, limit);
    const last = words.length - 1;
    const unknown = words.map((_, index) => Boolean(forms[index]) && !forms[index].length);
    if (isTyping && last >= 0 && unknown[last]) forms[last] = await formsBeginning(manifest, words[last].folded, limit);
    let mark = 0;
    /** Counts each entry of several lists once. */
    const add = (target, lists) => {
      const met = [];
      mark += 1;
      for (const entries of lists) {
        for (const entry of entries) {
          if (seen[entry] === mark) continue;
          seen[entry] = mark;
          target[entry] += 1;
          met.push(entry);
        }
      }
      return met;
    };
    const weigh = (entries) => {
      const weight = Math.log(1 + count / (entries.length || 1));
      for (const entry of entries) score[entry] += weight;
    };
    let asked = 0;
    words.forEach((word, index) => {
      const group = forms[index], beside = [pairs[index - 1], pairs[index]].filter(Boolean);
      if (!group && !beside.length) return;
      asked += 1;
      weigh(add(matched, (group || beside).map((form) => entriesOf(form.all))));
      add(titled, (group || beside).map((form) => entriesOf(form.title)));
      if (!isAccented || !group) return;
      add(exact, group.filter((form) => form.exact === word.exact).map((form) => entriesOf(form.all)));
    });
    for (const pair of pairs) {
      if (!pair) continue;
      weigh(add(together, [entriesOf(pair.all)]));
      add(titledTogether, [entriesOf(pair.title)]);
    }
    const rank = (entry) =>
      ((exact[entry] * 32 + together[entry]) * 32 + titledTogether[entry]) * 32 + titled[entry];
    const isCut = forms.some((group) => !group) || hasPair.some((isRead) => !isRead);
    return { matched, score, rank, forms, pairs, hasPair, unknown, isAccented, asked, isCut };
  };

  const chosen = (manifest, words, found, allowed) => {
    const list = [];
    let most = 0, best = 0;
    for (let entry = 0; entry < manifest.count; entry += 1) {
      if (allowed && !allowed[entry]) continue;
      most = Math.max(most, words.length ? found.matched[entry] : 1);
      best = Math.max(best, found.score[entry]);
    }
    if (!most) return { list, isPartial: false };
    const isPartial = words.length > 0 && most < Math.max(found.asked, 1);
    for (let entry = 0; entry < manifest.count; entry += 1) {
      if (allowed && !allowed[entry]) continue;
      if (!words.length || (isPartial ? found.score[entry] >= nearTheBest * best : found.matched[entry] === most)) list.push(entry);
    }
    if (!words.length) return { list, isPartial };
    const ranks = new Map();
    for (const entry of list) ranks.set(entry, [isPartial ? found.score[entry] : 0, found.rank(entry)]);
    list.sort((left, right) => {
      const [a, b] = [ranks.get(left), ranks.get(right)];
      return b[0] - a[0] || b[1] - a[1] || left - right;
    });
    return { list, isPartial };
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

  /** The words of the index for spelling, by their folded forms. */
  let dictionary;
  const getDictionary = async () => {
    if (dictionary) return dictionary;
    if (!(await readWithin(["words.txt"], budget)).size) return new Map();
    dictionary = new Map();
    for (const [display, count] of linesOf(await load("words.txt"))) {
      dictionary.set(letters(display).folded, { display, count: Number(count) });
    }
    return dictionary;
  };

  /** What keys of Telex that became no accents stand for: `ddaats` is typed for “đất”. */
  const withoutTelex = (word) => {
    const plain = word.replace(/dd/g, "d").replace(/([aeo])\1/g, "$1").replace(/w/g, "");
    const ways = [plain];
    for (let index = 1; index < plain.length; index += 1) {
      if ("sfrxj".indexOf(plain[index]) >= 0) ways.push(plain.slice(0, index) + plain.slice(index + 1));
    }
    return ways.reverse().filter((way) => way && way !== word);
  };

  /** The words of which a word is made when somebody left out the spaces; few long ones rather than many short ones. */
  const partsOf = (word, known) => {
    const best = [{ parts: [], worth: 0 }];
    for (let end = 1; end <= word.length; end += 1) {
      for (let start = Math.max(0, end - 8); start < end; start += 1) {
        const found = known.get(word.slice(start, end));
        // One letter is a word where it is a vowel, as in “y tế”.
        if (!found || !best[start] || end - start === 1 && !/[aeiou]/.test(word[start])) continue;
        const parts = best[start].parts.concat(word.slice(start, end)), worth = best[start].worth + Math.log(found.count + 1) - 12;
        if (!best[end] || worth > best[end].worth) best[end] = { parts, worth };
      }
    }
    const whole = best[word.length];
    return whole && whole.parts.length > 1 && whole.parts.length < 6 ? whole.parts : undefined;
  };

  const nearestWords = async (word) => {
    const most = word.length > 5 ? 2 : 1, found = [], known = await getDictionary();
    for (const way of withoutTelex(word)) {
      if (known.has(way)) found.push(Object.assign({ folded: way, away: 0 }, known.get(way)));
    }
    for (const [folded, { display, count }] of known) {
      const away = distance(word, folded);
      if (away > 0 && away <= most) found.push({ display, folded, away, count });
    }
    return found.sort((left, right) => left.away - right.away || right.count - left.count).slice(0, 4);
  };

  /** Words as they are written where they stand together; undefined when they nowhere do. */
  const written = async (manifest, parts, known) => {
    const displays = parts.map((part) => known.get(part).display);
    for (let index = 0; index + 1 < parts.length; index += 1) {
      const pair = await pairOf(manifest, parts[index], parts[index + 1]);
      if (!pair) return undefined;
      displays.splice(index, 2, ...pair.display.split(" "));
    }
    return displays.join(" ");
  };

  /** Another writing of a word that does not fit in, and of the neighbour beside which it stands; such one goes first. */
  const corrected = async (manifest, words, index, isUnknown) => {
    const known = await getDictionary(), parts = isUnknown && partsOf(words[index].folded, known);
    const apart = parts && await written(manifest, parts, known);
    if (apart) return { display: apart };
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

  /** Writes changed words as they are written beside their neighbours. */
  const fitNeighbours = async (manifest, texts, changed) => {
    for (let index = 0; index + 1 < texts.length; index += 1) {
      const here = changed.has(index), next = changed.has(index + 1);
      const pair = (here || next) && await pairOf(manifest, letters(texts[index]).folded, letters(texts[index + 1]).folded);
      if (!pair) continue;
      const [first, second] = pair.display.split(" ");
      if (here) texts[index] = first;
      if (next) texts[index + 1] = second;
    }
  };

  const proposal = async (manifest, text, words, found, isTyping) => {
    if (!words.length) return undefined;
    const texts = words.map((word) => text.slice(word.start, word.end));
    const stands = (index) => found.pairs[index - 1] || found.pairs[index]
      || found.hasPair[index - 1] === false || found.hasPair[index] === false;
    const changed = new Set();
    let isChanged = false;
    for (let index = 0; index < words.length; index += 1) {
      const isOpen = isTyping && index === words.length - 1 && (found.forms[index] || "").length;
      const isStrange = found.unknown[index] && !isOpen
        || words.length > 1 && !found.unknown[index] && !stands(index) && words[index].folded.length > 2
        && !found.unknown[index - 1] && !found.unknown[index + 1];
      if (!isStrange || words[index].isNumber) continue;
      const better = await corrected(manifest, words, index, found.unknown[index]);
      if (!better || !found.unknown[index] && index > 0
        && !(await pairOf(manifest, words[index - 1].folded, letters(better.display).folded))) continue;
      texts[index] = better.display;
      changed.add(index);
      // Its accents, where the reader typed none.
      if (better.beside && !found.isAccented && !words[better.neighbour].isNumber) texts[better.neighbour] = better.beside;
      isChanged = true;
      if (!found.unknown[index]) break;
    }
    await fitNeighbours(manifest, texts, changed);
    // Accents that the site nowhere has, or not beside the neighbour.
    if (found.isAccented) {
      found.pairs.forEach((pair, index) => {
        if (!pair) return;
        const usual = pair.exact.split(" ");
        pair.display.split(" ").forEach((display, offset) => {
          const at = index + offset, group = found.forms[at];
          if (!group || !group.length || usual[offset] === words[at].exact) return;
          // The accents of both words differ: these may be other words, which the site has elsewhere.
          const isOther = usual[1 - offset] !== words[index + 1 - offset].exact;
          if (isOther && group.some((form) => form.exact === words[at].exact)) return;
          texts[at] = display;
          isChanged = true;
        });
      });
    }
    if (!found.isAccented && !words.some((word) => word.isNumber)) {
      found.pairs.forEach((pair, index) => {
        if (!pair) return;
        pair.display.split(" ").forEach((display, offset) => {
          if (display === texts[index + offset].toLowerCase()) return;
          if (letters(texts[index + offset]).exact !== words[index + offset].exact) return;
          texts[index + offset] = display;
          isChanged = true;
        });
      });
    }
    return isChanged ? texts.join(" ") : undefined;
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

  const showPassages = async (shown, marks, isCurrent) => {
    // Results that show no word of the query yet need a passage most.
    const needy = shown.slice().sort((left, right) =>
      left.item.querySelectorAll("mark").length - right.item.querySelectorAll("mark").length);
    for (const { item, entry } of needy) {
      if (!isCurrent() || loaded + largest.p > budget) return;
      const address = home + entry.path, before = loaded;
      const markup = await fetchText(address).catch(() => "");
      largest.p = Math.max(largest.p, loaded - before);
      if (!isCurrent()) return;
      showPassage(item, address, markup, marks);
    }
  };

  // ---- The page

  // How a query comes about: while letters are typed, when typing pauses, or by Enter, a choice or an address.
  const TYPING = 0, PAUSED = 1, ASKED = 2;
  let turn = 0, timer, pause, waiting, shownQuery, isSettled = false, isSpent = true;
  const valuesOf = () => names.reduce((values, name) => Object.assign(values, { [name]: field(name).value.trim() }), {});
  const isEmpty = (values) => names.every((name) => !values[name]);

  /** A query that was asked stays behind the button “back”; one that is being typed is overwritten. */
  const remember = (values, mode) => {
    const address = new URLSearchParams();
    names.forEach((name) => { if (values[name]) address.set(name, values[name]); });
    const query = address.toString(), isNew = query !== location.search.slice(1);
    try {
      if (isNew) history[isSettled ? "pushState" : "replaceState"](null, "", query ? `?${query}` : location.pathname);
    } catch (_) {
      // A browser that allows no more changes of the address still shows results.
    }
    if (isNew || mode === ASKED) isSettled = mode === ASKED && Boolean(query);
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
      run(ASKED);
    });
    help.append("Có phải bạn tìm: ", button, "?");
  };
  const say = (values, count, isPartial, instead) => {
    clearTimeout(waiting);
    const about = values.q ? ` cho “${instead || values.q}”` : "";
    status.textContent = !count ? `Không có kết quả${about}. Hãy thử ít từ hơn, bỏ bớt điều kiện, hoặc chọn theo chữ cái, chủ đề dưới đây.`
      : instead ? `Không có kết quả cho “${values.q}”. Có ${count} kết quả${about}.`
      : isPartial ? `Không có trang nào đủ mọi từ; ${count} trang sau có nhiều từ nhất.`
      : `Có ${count} kết quả${about}.`;
    rest.hidden = count > 0;
  };

  /** The words of a query; “số” before a number only says that it is one. */
  const askedWords = (text) => {
    const all = wordsOf(text);
    return all.filter((word, index) => word.folded !== "so" || !all[index + 1] || !all[index + 1].isNumber).slice(0, mostWords);
  };

  /** What a query finds; undefined while somebody types and too much would have to be loaded. */
  const lookUp = async (manifest, values, text, mode) => {
    const words = askedWords(text), allowed = await allowedBy(manifest, filtersOf(manifest, values));
    // What the filters have loaded leaves room for fewer results.
    const limit = mode === TYPING ? typingBudget - 8000 : Math.max(indexBudget, Math.min(loaded + 20000, budget - 6000));
    const found = await find(manifest, words, mode !== ASKED, limit);
    if (mode === TYPING && found.isCut) return undefined;
    return Object.assign({ words, found, text }, chosen(manifest, words, found, allowed));
  };

  const isWorse = (answer) => !answer.list.length || answer.isPartial;
  /** The answer to the query, and where it has unknown words, to what was probably meant. */
  const answerTo = async (manifest, values, mode) => {
    const answer = await lookUp(manifest, values, values.q, mode);
    if (!answer || mode === TYPING) return answer;
    const { words, found, text } = answer;
    answer.proposal = await proposal(manifest, text, words, found, mode !== ASKED).catch(() => undefined);
    if (!answer.proposal || !isWorse(answer) || !found.unknown.some(Boolean)) return answer;
    const other = await lookUp(manifest, values, answer.proposal, ASKED);
    return isWorse(other) ? answer : Object.assign(other, { proposal: answer.proposal, instead: answer.proposal });
  };

  /** Results as far as the budget of the query allows; the first of them in any case. */
  const rowsOf = async (manifest, numbers, marks, limit) => {
    const read = await readWithin(numbers.map((number) => entryFile(manifest, number)), limit);
    const end = numbers.findIndex((number) => !read.has(entryFile(manifest, number)));
    const shown = end < 0 ? numbers : numbers.slice(0, Math.max(1, end));
    return Promise.all(shown.map(async (number) => {
      const entry = await entryOf(manifest, number);
      return { entry, item: row(entry, marks) };
    }));
  };

  const search = async (values, mode, mine) => {
    const isCurrent = () => mine === turn;
    const manifest = await getManifest();
    const answer = await answerTo(manifest, values, mode);
    if (!isCurrent() || !answer) return;
    const { words, found, list: entries } = answer;
    const isOpen = mode !== ASKED && words.length && found.unknown[words.length - 1];
    const marks = marksOf(manifest, words, isOpen);
    let next = 0;
    const nextRows = async (limit) => {
      const shown = await rowsOf(manifest, entries.slice(next, next + pageLength), marks, limit);
      next += shown.length;
      return shown;
    };
    const shown = await nextRows(mode === TYPING ? typingBudget : budget);
    if (!isCurrent()) return;
    // All at once, so that nothing flickers.
    clear();
    say(values, entries.length, answer.isPartial, answer.instead);
    propose(answer.proposal);
    list.append(...shown.map(({ item }) => item));
    more.hidden = next >= entries.length;
    more.onclick = async () => {
      loaded = 0;
      const added = await nextRows(budget);
      if (!isCurrent()) return;
      list.append(...added.map(({ item }) => item));
      more.hidden = next >= entries.length;
      added[0].item.querySelector("a").focus();
      showPassages(added, marks, isCurrent);
    };
    if (mode === TYPING || !words.length) return;
    // Whoever types on needs no passages of what is shown now.
    pause = setTimeout(() => {
      isSpent = true;
      showPassages(shown, marks, isCurrent);
    }, mode === PAUSED ? 700 : 0);
  };

  const fail = () => {
    clearTimeout(waiting);
    shownQuery = undefined;
    clear();
    rest.hidden = false;
    status.textContent = "Chưa tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi bấm “Tìm”, hoặc chọn theo chữ cái, chủ đề dưới đây.";
  };

  const run = (mode) => {
    clearTimeout(timer);
    if (mode !== TYPING) clearTimeout(pause);
    const values = valuesOf(), query = JSON.stringify([values, mode]);
    remember(values, mode);
    if (query === shownQuery) return;
    shownQuery = query;
    clearTimeout(waiting);
    const mine = turn += 1;
    // What was loaded while somebody typed belongs to the query, as long as it leaves room for results.
    if (isSpent || mode === PAUSED && loaded > pausedBudget) loaded = 0;
    isSpent = mode === ASKED;
    if (isEmpty(values)) {
      clear();
      status.textContent = "";
      rest.hidden = false;
      return;
    }
    // Spelling help may take longer than results: once they are counted, this would take the count away.
    waiting = setTimeout(() => { status.textContent = "Đang tìm …"; }, 400);
    search(values, mode, mine).catch(() => { if (mine === turn) fail(); });
  };
  /** One letter may become any word: nothing is looked up for it until typing pauses. */
  const isTelling = () => !/(^|\s)[^\s\d]$/.test(field("q").value);
  const runSoon = (isWord) => {
    clearTimeout(timer);
    clearTimeout(pause);
    if (!isWord) timer = setTimeout(() => run(ASKED), 300);
    else {
      if (isTelling()) timer = setTimeout(() => run(TYPING), 300);
      pause = setTimeout(() => run(PAUSED), 900);
    }
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

  const hasLists = (asked) => ["muc", "nam", "loai"].some((name) => asked.get(name));
  /** Puts the query of the address into the form. */
  const readAddress = async () => {
    const asked = new URLSearchParams(location.search);
    if (hasLists(asked)) await fillLists().catch(() => {});
    names.forEach((name) => { field(name).value = asked.get(name) || ""; });
    if (names.slice(4).some((name) => asked.get(name))) form.querySelector("details").open = true;
    run(ASKED);
  };

  const begin = async () => {
    form.hidden = false;
    part("khong_chay").hidden = true;
    for (const name of ["tu", "den"]) field(name).type = "date";
    if (location.search.length > 1) await readAddress();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(ASKED);
  });
  form.addEventListener("focusin", () => { fillLists().catch(() => {}); });
  form.addEventListener("input", (event) => runSoon(event.target.name === "q"));
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.target.name !== "q" || !event.target.value) return;
    event.preventDefault();
    event.target.value = "";
    run(ASKED);
  });
  window.addEventListener("popstate", readAddress);
  begin();
})();
