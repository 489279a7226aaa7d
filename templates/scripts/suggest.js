import { api, ask, at, make } from "./page.js";

const pause = 60;
const most = 8;

// Suggestions: an editable combobox with a list, as the ARIA practices describe it.
let silent = false;
const suggestFor = (form, number) => {
  const input = form.querySelector("input[type=search]");
  const list = make("ul", "", { id: "rb-suggestions-" + number, role: "listbox", "aria-label": "Suggestions" });
  list.className = "suggestions";
  list.hidden = true;
  input.parentElement.append(list);
  const settings = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [key, value] of Object.entries(settings)) input.setAttribute(key, value);

  let running = null;
  let timer = 0;
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((one, i) => {
      const item = make("li", "", { id: list.id + "-" + i, role: "option", "aria-selected": "false", "data-url": one.url });
      const kind = make("span", one.type);
      kind.className = "kind";
      item.append(make("span", one.text), kind);
      return item;
    }));
    list.hidden = suggestions.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };
  const selected = () => list.querySelector("[aria-selected=true]");
  const move = (step) => {
    const items = [...list.children];
    const now = items.indexOf(selected());
    const next = now < 0 && step < 0 ? items.length - 1 : (now + step + items.length + 1) % (items.length + 1);
    items.forEach((item, i) => item.setAttribute("aria-selected", String(i === next)));
    if (next < items.length) {
      input.setAttribute("aria-activedescendant", items[next].id);
      items[next].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const update = async () => {
    if (running) running.abort();
    const query = input.value.trim();
    if (!query || silent) return close();
    running = new AbortController();
    try {
      const answer = await ask(api + "suggest?size=" + most + "&q=" + encodeURIComponent(query), running.signal);
      if (input.value.trim() === query && document.activeElement === input) show(answer.suggestions);
    } catch (fault) {
      if (fault.name === "AbortError") return;
      silent = true; // No endpoint: the form still leads to the search page.
      close();
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && !list.hidden && selected()) {
      event.preventDefault();
      location.href = at(selected().dataset.url);
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li");
    if (item) location.href = at(item.dataset.url);
  });
  input.addEventListener("blur", close);
};
document.querySelectorAll("[data-rb-search]").forEach(suggestFor);
