// What is near an address that leads nowhere.
import { ask, root } from "./page.js";
import { find } from "./find.js";
import { hit } from "./hits.js";

const missing = document.querySelector("[data-rb-near]");
if (missing && !missing.children.length) {
  document.querySelector("[data-rb-path]").textContent = location.pathname;
  const words = decodeURI(location.pathname).split("/").filter(Boolean).pop() || "";
  ask(root + "entries.json")
    .then((entries) => missing.replaceChildren(...find(entries, words.replace(/\.html?$/, "")).slice(0, 5).map(hit)))
    .catch(() => {}); // Without the list the page is what it was.
}
