// The search page and the page for missing pages where no endpoint filled them: the patterns of the
// page are filled as the endpoint fills them.

const pattern = (name) => document.getElementById(name);

const label = (of, value) => {
  const found = pattern("rb-labels")?.content.querySelector("[data-of='" + CSS.escape(of + " " + value) + "']");
  return found ? found.textContent : value;
};

// A copy of the pattern `name` with the values of `data`; lists in it have patterns of their own.
// `marked` makes nodes of a snippet, where the pattern has one.
export const filled = (name, data, marked) => {
  const { root } = document.querySelector("template[data-root]").dataset;
  const text = (key) => {
    const value = data[key];
    if (key === "url") return root + value;
    if (key === "type" || key === "context") return label(key, value ?? "");
    return Array.isArray(value) ? value.join(", ") : String(value ?? "");
  };
  const nodes = (key) => {
    const value = data[key];
    if (key === "snippet") return marked(value || "");
    if (Array.isArray(value) && pattern(name + "-" + key)) return value.map((one) => filled(name + "-" + key, one, marked));
    return [text(key)];
  };
  const copy = pattern(name).content.cloneNode(true);
  for (const element of copy.querySelectorAll("*")) {
    for (const attribute of [...element.attributes]) {
      attribute.value = attribute.value.replace(/\{\{(\w+)\}\}/g, (_, key) => text(key));
    }
  }
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const node of texts) {
    const parts = node.data.split(/\{\{(\w+)\}\}/);
    if (parts.length > 1) node.replaceWith(...parts.flatMap((part, i) => (i % 2 ? nodes(part) : [part])));
  }
  return copy;
};

// How many there are, and of what.
const told = (found, query, make) => {
  const count = found.total === 0 ? "No results" : found.total + (found.total === 1 ? " result" : " results");
  const link = (text, other, exact) => make("a", text, { href: "?q=" + encodeURIComponent(other) + exact });
  const unknown = found.unknown ? ". No entry has “" + found.unknown.join("” or “") + "”" : "";
  const parts = !found.correction ? [count + " for " + query + unknown + (found.alone || found.partial ? "." : "")]
    : found.correction.applied ? ["Searching for ", make("b", found.correction.query), " instead of " + query + ": " + count + ". ", link("Search for exactly " + query, query, "&exact=true")]
    : [count + " for " + query + ". Did you mean ", link(found.correction.query, found.correction.query, ""), "?"];
  if (found.alone) parts.push(" By names and summaries: the search service does not answer.");
  if (found.partial) parts.push(" There may be more: time ran out. Search again.");
  return parts;
};

const searched = async (query, exact, { about, make, searching }) => {
  const results = document.querySelector("[data-rb-results]");
  const status = document.querySelector("[data-rb-status]");
  document.querySelector("[data-rb-slot=query]").value = query;
  const proposed = document.querySelector("[data-rb-propose-link]");
  // Whether the endpoint filled the page.
  const complete = results.children.length || status.textContent;
  try {
    const { find, marked, proposal } = await searching();
    if (proposed && about("Propose")) proposed.href = proposal(query);
    if (complete) return;
    const found = await find(query, 50, new AbortController().signal, exact);
    results.replaceChildren(...found.hits.map((hit) => filled("rb-hit", hit, marked)));
    const answer = found.answer && pattern("rb-answer-" + found.answer.kind) ? [filled("rb-answer-" + found.answer.kind, found.answer, marked)] : [];
    document.querySelector("[data-rb-answer]").replaceChildren(...answer);
    status.replaceChildren(...told(found, query, make));
  } catch {
    if (!complete) status.textContent = "Search does not work right now.";
  }
};

// The endpoint refuses longer questions.
const most = 256;

// What the last part of a path says; an escape that is broken says nothing.
const wordsOf = (path) => {
  const last = path.split("/").filter(Boolean).pop() || "";
  let plain;
  try {
    plain = decodeURIComponent(last);
  } catch {
    plain = last.replace(/%[0-9a-f]{0,2}/gi, " ");
  }
  return plain.replace(/\.html?$/, "").replace(/[-_\s]+/g, " ").trim().slice(0, most);
};

const missed = async ({ searching }) => {
  const near = document.querySelector("[data-rb-near]");
  if (near.children.length) return;
  document.querySelector("main [data-rb-path]").textContent = location.pathname;
  try {
    const { find, marked } = await searching();
    const { hits } = await find(wordsOf(location.pathname), 5, new AbortController().signal);
    near.replaceChildren(...hits.slice(0, 5).map((hit) => filled("rb-hit", hit, marked)));
  } catch {
    // Without a list the page is what it was.
  }
};

export const start = (tools) => {
  const asked = new URLSearchParams(location.search);
  const query = asked.get("q");
  if (document.querySelector("[data-rb-near]")) missed(tools);
  else if (query) searched(query, asked.get("exact") === "true", tools);
};
