// What a page offers beyond itself where scripts run: three text sizes, reading aloud, the contents open on wide screens.
(() => {
  // The buttons stand in the page already, so that a saved page has no words that the site does not have.
  const root = document.documentElement, bar = document.querySelector(".tools");

  // The size is kept on this device alone; a browser that keeps nothing still changes it.
  const key = "phuong-co-chu";
  const stored = () => { try { return localStorage.getItem(key); } catch (error) { return null; } };
  const keep = (size) => {
    try { if (size) localStorage.setItem(key, size); else localStorage.removeItem(key); } catch (error) { /* not kept */ }
  };
  const buttons = bar ? [...bar.querySelectorAll("[data-size]")] : [];
  const choose = (size) => {
    if (size) root.dataset.size = size; else delete root.dataset.size;
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.size === size));
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      choose(button.dataset.size);
      keep(button.dataset.size);
    });
  }
  choose(buttons.some((button) => button.dataset.size === stored()) ? stored() : "");
  if (buttons.length) bar.hidden = false;

  // On narrow screens the style puts the cells of these tables below each other, which takes their roles away in old browsers.
  // Columns of numbers stay beside each other, to be compared.
  const role = (parts, name) => { for (const part of parts) part.setAttribute("role", name); };
  for (const table of document.querySelectorAll(".table table")) {
    const heads = [...table.querySelectorAll("thead th")];
    if (heads.length < 3 || table.querySelector(".align-right")) continue;
    for (const row of table.querySelectorAll("tbody tr")) {
      for (const cell of row.cells) {
        cell.dataset.label = heads[cell.cellIndex] ? heads[cell.cellIndex].textContent : "";
        if (/^[–\s]*$/.test(cell.textContent)) cell.classList.add("none");
      }
    }
    role([table], "table");
    role(table.querySelectorAll("thead, tbody"), "rowgroup");
    role(table.rows, "row");
    role(heads, "columnheader");
    role(table.querySelectorAll("tbody th"), "rowheader");
    role(table.querySelectorAll("td"), "cell");
    table.classList.add("stack");
  }

  const contents = document.querySelector(".toc details");
  if (contents && matchMedia("(min-width: 62rem)").matches) contents.open = true;

  // Reading aloud, only where the browser has a Vietnamese voice of its own.
  const speech = window.speechSynthesis, text = document.querySelector("main");
  const voice = () => speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  const reader = bar && bar.querySelector(".reader");
  let isReading = false;
  const parts = () => [...text.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption")]
    .filter((part) => part.offsetParent && !part.querySelector("p, li, dt, dd, td") && !part.closest(".facts, nav, form"))
    .map((part) => part.textContent.trim()).filter(Boolean);
  const turn = (isOn) => {
    isReading = isOn;
    reader.setAttribute("aria-pressed", String(isOn));
    if (!isOn) speech.cancel();
  };
  const read = ([first, ...rest]) => {
    if (!isReading) return;
    if (first === undefined) {
      turn(false);
      return;
    }
    const words = new SpeechSynthesisUtterance(first);
    words.voice = voice();
    words.lang = "vi-VN";
    words.onend = () => read(rest);
    words.onerror = () => turn(false);
    speech.speak(words);
  };
  const offer = () => {
    if (!reader.hidden || !voice()) return;
    reader.hidden = false;
    turn(false);
    reader.addEventListener("click", () => {
      turn(!isReading);
      if (isReading) read(parts());
    });
    addEventListener("pagehide", () => turn(false));
  };
  if (reader && text && speech) {
    offer();
    speech.addEventListener("voiceschanged", offer);
  }
})();
