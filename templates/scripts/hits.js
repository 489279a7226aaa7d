import { make } from "./page.js";

// A snippet of the endpoint holds <mark> and escaped text; it is taken apart by hand, since the
// site's policy lets no script turn text into markup.
const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
const marked = (snippet) =>
  snippet.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const text = piece.replace(/<\/?mark>/g, "").replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]);
    return piece.startsWith("<mark>") ? make("mark", text) : text;
  });

// An item made from the page's template, as the endpoint makes it.
export const hit = (entry) => {
  const template = document.getElementById("rb-hit");
  const item = template.content.cloneNode(true).firstElementChild;
  const values = { ...entry, url: template.dataset.root + entry.url };
  const fill = (text) => text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key] || "");
  for (const element of [item, ...item.querySelectorAll("*")]) {
    for (const attribute of element.attributes) attribute.value = fill(attribute.value);
    for (const node of [...element.childNodes]) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      if (node.data === "{{snippet}}") node.replaceWith(...marked(entry.snippet || ""));
      else node.data = fill(node.data);
    }
  }
  return item;
};
