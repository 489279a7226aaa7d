// Search boxes: editable comboboxes with a list, as the ARIA practices describe them.
import { make, searching } from "./page.js";

const pause = 60;
const size = 8;

const box = (form, number) => {
  const input = form.querySelector("input[type=search]");
  const list = make("div", "", { id: "rb-offers-" + number, role: "listbox", "aria-label": "Entries" });
  const notes = make("div");
  const keys = make("p", "↑ ↓ to choose, Enter to open, Esc to close", { class: "keys", "aria-hidden": true });
  const panel = make("div", "", { class: "offers", hidden: "" }, notes, list, keys);
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
  const show = (found, { count, offers }) => {
    const query = input.value.trim();
    const made = offers(found, query);
    notes.replaceChildren(...made.notes);
    list.replaceChildren(...made.list);
    options().forEach((option, i) => { option.id = list.id + "-" + i; });
    list.hidden = made.list.length === 0;
    keys.hidden = list.hidden;
    panel.hidden = false;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    status.textContent = count(found, query);
  };
  const move = (step) => {
    const all = options();
    const next = (all.indexOf(chosen()) + step + all.length + 1 + (step < 0 && !chosen() ? 1 : 0)) % (all.length + 1);
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === next)));
    if (next < all.length) {
      input.setAttribute("aria-activedescendant", all[next].id);
      all[next].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const update = async () => {
    running.abort();
    const query = input.value.trim();
    if (!query) return close();
    const mine = running = new AbortController();
    try {
      const search = await searching();
      const found = await search.find(query, size, mine.signal);
      if (!mine.signal.aborted && document.activeElement === input) show(found, search);
    } catch (fault) {
      // Neither way is open, or the answer came too late: the form still leads to the search page.
      if (!mine.signal.aborted) status.textContent = "Press Enter to search.";
    }
  };
  // Ready before the first key; where it cannot be loaded, the first answer says so.
  input.addEventListener("focus", () => searching().catch(() => {}), { once: true });
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !panel.hidden;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
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
