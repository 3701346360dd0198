// What a page offers beyond itself where scripts run: three text sizes, reading aloud, the contents open on wide screens.
(() => {
  const root = document.documentElement, bar = document.querySelector(".tools");
  const button = (words, name, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    if (name) made.setAttribute("aria-label", name);
    made.addEventListener("click", act);
    bar.append(made);
    bar.hidden = false;
    return made;
  };

  // The size is kept on this device alone; a browser that keeps nothing still changes it.
  const key = "phuong-co-chu";
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const sizes = [["", "Cỡ chữ thường"], ["large", "Cỡ chữ lớn"], ["larger", "Cỡ chữ rất lớn"]];
  const choose = (size) => {
    if (size) root.dataset.size = size; else delete root.dataset.size;
    for (const [index, item] of buttons.entries()) item.setAttribute("aria-pressed", String(sizes[index][0] === size));
  };
  const buttons = bar ? sizes.map(([size, name]) => button("A", name, () => {
    choose(size);
    try { if (size) localStorage.setItem(key, size); else localStorage.removeItem(key); } catch { /* not kept */ }
  })) : [];
  choose(sizes.some(([size]) => size === stored()) ? stored() : "");

  const contents = document.querySelector(".toc details");
  if (contents && matchMedia("(min-width: 62rem)").matches) contents.open = true;

  // Reading aloud, only where the browser has a Vietnamese voice of its own.
  const speech = window.speechSynthesis, text = document.querySelector("main");
  const voice = () => speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  let reader, isReading = false;
  const parts = () => [...text.querySelectorAll("h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption")]
    .filter((part) => part.offsetParent && !part.querySelector("p, li, dt, dd, td") && !part.closest(".facts, nav, form"))
    .map((part) => part.textContent.trim()).filter(Boolean);
  const stop = () => {
    isReading = false;
    speech.cancel();
    reader.textContent = "Nghe đọc trang";
  };
  const read = ([first, ...rest]) => {
    if (!isReading) return;
    if (first === undefined) return stop();
    const words = new SpeechSynthesisUtterance(first);
    words.voice = voice();
    words.lang = "vi-VN";
    words.onend = () => read(rest);
    words.onerror = stop;
    speech.speak(words);
  };
  const offer = () => {
    if (reader || !voice()) return;
    reader = button("Nghe đọc trang", "", () => {
      if (isReading) return stop();
      isReading = true;
      reader.textContent = "Dừng đọc";
      read(parts());
    });
    addEventListener("pagehide", stop);
  };
  if (bar && text && speech) {
    offer();
    speech.addEventListener("voiceschanged", offer);
  }
})();
