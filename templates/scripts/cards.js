// Cards over links to terms: what a term means where it is used.
import { ask, at, make } from "./page.js";

const opening = 300;
const closing = 200;
const files = new Map();

const texts = (id) => {
  const file = at("/hover/" + id[0] + ".json");
  if (!files.has(file)) files.set(file, ask(file));
  return files.get(file).then((all) => all[id]);
};

export const cards = () => {
  const card = make("div", "", { class: "card", id: "rb-card", role: "tooltip", popover: "manual" });
  let link = null;
  let timer = 0;
  const later = (what, time) => {
    clearTimeout(timer);
    timer = setTimeout(what, time);
  };
  const close = () => {
    clearTimeout(timer);
    link?.removeAttribute("aria-describedby");
    link = null;
    if (card.isConnected) card.hidePopover();
  };
  const place = () => {
    const box = link.getClientRects()[0];
    const below = box.bottom + 6 + card.offsetHeight < innerHeight;
    card.style.top = (below ? box.bottom + 6 : Math.max(4, box.top - 6 - card.offsetHeight)) + "px";
    card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8)) + "px";
  };
  const open = async (target) => {
    if (link === target) return clearTimeout(timer);
    close();
    link = target;
    let text;
    try {
      text = await texts(target.dataset.term);
    } catch {
      return; // Without its text a link is just a link.
    }
    if (!text || link !== target) return;
    const sense = text.senses?.[target.dataset.rbSense ?? target.hash.slice(1)];
    card.replaceChildren(make("b", text.title), ...(sense ? [make("i", sense.label + ": ")] : []), sense ? sense.text : text.text);
    document.body.append(card);
    card.showPopover();
    place();
    link.setAttribute("aria-describedby", card.id);
  };
  const termOf = (event) => event.target.closest?.("a.term[data-term]");
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const target = termOf(event);
    if (target) later(() => open(target), link === target ? 0 : opening);
    else if (card.contains(event.target)) clearTimeout(timer);
    else if (link) later(close, closing);
    else clearTimeout(timer);
  });
  document.addEventListener("focusin", (event) => {
    const target = termOf(event);
    if (target?.matches(":focus-visible")) open(target);
    else if (link) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
  addEventListener("scroll", () => link && close(), { passive: true });
};
