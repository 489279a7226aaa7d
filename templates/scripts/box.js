// Search boxes: editable comboboxes with a list, as the ARIA practices describe them.
import { at, make, searching } from "./page.js";

const pause = 60;
const size = 8;

const box = (form, number) => {
  const input = form.querySelector("input[type=search]");
  const list = make("div", "", { id: "rb-offers-" + number, role: "listbox", "aria-label": "Entries" });
  const notes = make("div");
  const keys = make("p", "↑ ↓ to choose, Enter to open, Esc to close", { class: "keys", "aria-hidden": true });
  const panel = make("div", "", { class: "offers", tabindex: -1, hidden: "" }, notes, list, keys);
  const status = make("p", "", { class: "unseen", role: "status" });
  input.after(panel, status);
  const settings = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
  for (const [key, value] of Object.entries(settings)) input.setAttribute(key, value);

  let running = new AbortController();
  let timer = 0;
  const options = () => [...list.querySelectorAll("[role=option]")];
  const chosen = () => list.querySelector("[aria-selected=true]");
  const close = () => {
    clearTimeout(timer);
    running.abort();
    panel.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (option) => {
    for (const one of options()) one.setAttribute("aria-selected", String(one === option));
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const show = (made, said) => {
    notes.replaceChildren(...made.notes);
    list.replaceChildren(...made.list);
    options().forEach((option, i) => { option.id = list.id + "-" + i; });
    list.hidden = made.list.length === 0;
    keys.hidden = list.hidden;
    panel.hidden = false;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose();
    status.textContent = said;
  };
  // Behind the last option, and before the first, none is chosen.
  const move = (step) => {
    const all = options();
    choose(all[(all.indexOf(chosen()) + step + all.length + 1) % (all.length + 1)]);
  };
  const update = async () => {
    running.abort();
    const query = input.value.trim();
    if (!query) return close();
    const mine = running = new AbortController();
    try {
      const search = await searching();
      const found = await search.find(query, size, mine.signal);
      if (!mine.signal.aborted && document.activeElement === input) show(search.offers(found, query), search.count(found, query));
    } catch (fault) {
      // Neither way is open: what stands there is no answer to this.
      if (mine.signal.aborted) return;
      const said = "Search does not answer. Press Enter to try the search page, or look in the ";
      show({ notes: [make("p", said, {}, make("a", "A–Z", { href: at("/glossary/") }))], list: [] }, said + "A–Z.");
    }
  };
  // Ready before the first key; where it cannot be loaded, the first answer says so.
  input.addEventListener("focus", () => searching().catch(() => {}), { once: true });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    running.abort();
    // What was chosen is no choice among what is typed now.
    choose();
    timer = setTimeout(update, pause);
  });
  form.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !panel.hidden;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
      input.focus();
    } else if (event.target !== input) {
      return;
    } else if (event.key === "ArrowDown" && !open) {
      update();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && open && chosen()) {
      event.preventDefault();
      location.href = chosen().href;
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
};

export const boxes = () => document.querySelectorAll("[data-rb-search]").forEach(box);

// The box to type in: the page's own before the header's.
export const openBox = () => {
  const inputs = [...document.querySelectorAll("main [data-rb-search] input, [data-rb-search] input")];
  const input = inputs.find((one) => one.checkVisibility({ visibilityProperty: true }));
  input?.focus();
  input?.select();
};
