// Narrows the list of a register down while a reader types. Without this script the lists by value still work.
(() => {
  const form = document.querySelector("form.filter");
  if (!form || !window.fetch) return;
  const [words, field] = form.elements;
  const status = form.querySelector("[role=status]");
  const results = document.getElementById(form.dataset.results);
  const hidden = form.dataset.hides.split(" ").flatMap((name) => [...document.querySelectorAll(`.${name}`)]);
  const most = 100;
  let records, timer;

  // Without accents and signs; a day is one word, whether written as in the data or as people write it.
  const fold = (text) => text
    .replace(/(\d{4})-(\d\d)-(\d\d)/g, "$3$2$1")
    .replace(/\b(\d\d?)[/.-](\d\d?)[/.-](\d{4})\b/g, (_, d, m, y) => d.padStart(2, "0") + m.padStart(2, "0") + y)
    .normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const flat = (value) => value === null || value === undefined ? ""
    : typeof value === "object" ? Object.values(value).map(flat).join(" ") : String(value);

  const load = () => records ??= fetch(form.dataset.source)
    .then((answer) => answer.ok ? answer.json() : Promise.reject(answer.status))
    .then((data) => data.records.map((record) => {
      const { id, url, ...rest } = record;
      return { record, own: record[data.type] ?? {}, all: fold(flat(rest)), parts: {} };
    }));
  const textOf = (item, key) => key
    ? item.parts[key] ??= fold(flat(item.own[key] ?? item.record[key])) : item.all;

  const row = ({ record }) => {
    const li = document.createElement("li"), h3 = document.createElement("h3"), a = document.createElement("a");
    const brief = document.createElement("p");
    a.href = new URL(record.url).pathname;
    a.textContent = record.title;
    brief.className = "brief";
    brief.textContent = [record.date.split("-").reverse().join("/"), record.description].filter(Boolean).join(" – ");
    h3.append(a);
    li.append(h3, brief);
    return li;
  };

  const show = (found, isAsked) => {
    results.hidden = !isAsked;
    results.replaceChildren(...found.slice(0, most).map(row));
    for (const part of hidden) part.hidden = isAsked;
    status.textContent = !isAsked ? ""
      : !found.length ? "Không có kết quả. Hãy thử ít chữ hơn, hoặc chọn “mọi mục”."
      : found.length > most ? `Có ${found.length} kết quả, hiện ${most} kết quả đầu.`
      : `Có ${found.length} kết quả.`;
  };

  const filter = async () => {
    const wanted = fold(words.value).split(" ").filter(Boolean);
    try {
      const items = wanted.length ? await load() : [];
      // While the data came, more may have been typed.
      if (fold(words.value).split(" ").filter(Boolean).join() !== wanted.join()) return;
      const key = field.value;
      show(items.filter((item) => wanted.every((word) => textOf(item, key).includes(word))), wanted.length > 0);
    } catch {
      records = undefined;
      status.textContent = "Chưa tải được dữ liệu. Hãy thử lại, hoặc dùng danh sách dưới đây.";
    }
  };

  form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(filter, 150); });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !words.value) return;
    words.value = "";
    filter();
  });
  form.hidden = false;
  if (words.value) filter();
})();
