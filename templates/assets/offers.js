// Answers to what was typed, from the endpoint, else from the list of entries, in one shape, and what a
// search box shows of them below itself.
const patience = 800;
const rest = 30000;
const most = 20;
const memory = new Map();
const kinds = { term: "Terms", activity: "Activities", role: "Roles", framework: "Frameworks", comparison: "Comparisons", path: "Learning paths", team: "Teams", page: "Pages", news: "News" };
const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

let away = 0;

const exactly = (exact) => (exact ? "&exact=true" : "");

// What the page's script has for its modules.
let about, ask, at, load, make;

const fromEndpoint = async (query, size, signal, exact) => {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const asked = "?size=" + size + "&q=" + encodeURIComponent(query);
  const [found, names] = await Promise.all(["search" + asked + exactly(exact), "suggest" + asked].map((one) => ask(about("Api") + one, limited)));
  return { ...found, suggestions: names.suggestions, alone: false };
};

const fromList = async (query, size, exact) => {
  const answers = await load("Answers");
  const settings = { root: about("Root"), size, exact, filters: {} };
  const [found, names] = await Promise.all([answers.search(query, settings), answers.suggest(query, settings)]);
  return { ...found, suggestions: names.suggestions, alone: true };
};

// `alone` is true where no endpoint answered. One that did not is left in peace for a while.
const find = async (query, size, signal, exact) => {
  const key = query + exactly(exact);
  const known = memory.get(key);
  if (known) return known;
  let found;
  if (Date.now() > away) {
    try {
      found = await fromEndpoint(query, size, signal, exact);
    } catch (fault) {
      if (signal.aborted) throw fault;
      away = Date.now() + rest;
    }
  }
  found ??= await fromList(query, size, exact);
  if (!found.partial) memory.set(key, found);
  if (memory.size > most) memory.delete(memory.keys().next().value);
  return found;
};

// A snippet holds <mark> and escaped text; it is taken apart by hand, since the site's policy lets
// no script turn text into markup.
const marked = (snippet) =>
  snippet.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
    const text = piece.replace(/<\/?mark>/g, "").replace(/&#?\w+;/g, (entity) => entities[entity]);
    return piece.startsWith("<mark>") ? make("mark", text) : text;
  });

const option = (url, title, ...more) => make("a", "", { role: "option", tabindex: -1, "aria-selected": false, href: at(url) }, make("b", title), make("span", "", {}, ...more));

const groupOf = (name, options) => {
  const id = "rb-group-" + name.toLowerCase().replace(/\W+/g, "-");
  return make("div", "", { role: "group", "aria-labelledby": id }, make("div", name, { class: "kind", id, role: "presentation" }), ...options);
};

// The answer itself, where there is one, as the first thing that can be chosen.
const best = (answer) => {
  const lines = {
    definition: () => [answer.summary, ...answer.senses.flatMap((sense) => [make("br"), sense.context + ": " + sense.text])],
    "who-does": () => [answer.roles.map((role) => role.title).join(", ")],
    comparison: () => ["Side by side"],
  };
  if (answer.kind === "choices") return groupOf("Several have this name", answer.entries.map((one) => option(one.url, one.title, one.summary)));
  if (!lines[answer.kind]) return "";
  const name = { "who-does": "Who does it", comparison: "Comparison" }[answer.kind] || kinds[answer.type];
  const only = groupOf("Answer: " + name, [option(answer.url, answer.title, ...lines[answer.kind]())]);
  only.className = "best";
  return only;
};

// Names that begin as typed first, then what speaks of it, each once, by type.
const groups = ({ answer, suggestions, hits }) => {
  const shown = new Set((answer?.entries || [answer]).map((one) => one?.url));
  const texts = new Map(hits.map((hit) => [hit.url, hit]));
  const offered = ({ url, title, text }) => {
    const hit = texts.get(url);
    return option(url, title || text, ...(hit ? marked(hit.snippet || hit.summary) : []));
  };
  const left = [...suggestions.slice(0, 4), ...hits].slice(0, 9).filter(({ url }) => !shown.has(url) && shown.add(url));
  return [...Map.groupBy(left, ({ type }) => type)].map(([type, some]) => groupOf(kinds[type] || type, some.map(offered)));
};

const link = (text, href) => make("a", text, { href });

// The forge's page for a new file, with the word as its name.
const proposal = (word) => {
  const id = word.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "new-term";
  const text = "---\ntitle: " + JSON.stringify(word) + "\nsummary: \n---\n";
  return about("Propose") + "?filename=" + id + ".md&value=" + encodeURIComponent(text);
};

const waysOn = (query) => make("p", "Look around: ", {},
  link("A–Z", at("/glossary/")), link("Roles", at("/roles/")), link("Who does what", at("/responsibilities/")),
  ...(about("Propose") ? [link("Propose “" + query + "”", proposal(query))] : []));

const count = ({ total, correction }, query) => {
  const asked = correction?.applied ? correction.query : query;
  return (total === 0 ? "Nothing" : total + (total === 1 ? " result" : " results")) + " for “" + asked + "”";
};

// Everything: { notes, list }.
const offers = (found, query) => {
  const notes = [];
  const { correction, total } = found;
  const search = (other, exact) => at("/search/?q=" + encodeURIComponent(other) + exactly(exact));
  if (correction?.applied) {
    notes.push(make("p", "Searching for “" + correction.query + "” instead of “" + query + "”. ", {}, link("Search for exactly “" + query + "”", search(query, true))));
  } else if (total === 0) {
    notes.push(make("p", "Nothing for “" + query + "”."));
    if (correction) notes.push(make("p", "Did you mean ", {}, link(correction.query, search(correction.query)), "?"));
    notes.push(waysOn(query));
  }
  if (found.unknown && total) notes.push(make("p", "No entry has “" + found.unknown.join("” or “") + "”."));
  if (found.partial) notes.push(make("p", "There may be more: time ran out."));
  if (found.alone) notes.push(make("p", "The search service does not answer; these are names and summaries."));
  return { notes, list: [...(found.answer ? [best(found.answer)] : []), ...groups(found)] };
};

export const start = (tools) => {
  ({ about, ask, at, load, make } = tools);
  return { find, count, marked, offers, proposal };
};
