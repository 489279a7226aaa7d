// Answers to what was typed: from the endpoint, else from the list of entries, in one shape.
import { about, ask, load } from "./page.js";

const patience = 800;
const rest = 30000;
const most = 20;
const memory = new Map();
let away = 0;

const fromEndpoint = async (query, size, signal) => {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const asked = "?size=" + size + "&q=" + encodeURIComponent(query);
  const [found, names] = await Promise.all(["search", "suggest"].map((one) => ask(about("Api") + one + asked, limited)));
  return { ...found, suggestions: names.suggestions, alone: false };
};

const fromList = async (query, size) => {
  const answers = await load("Answers");
  const settings = { root: about("Root"), size, filters: {} };
  const [found, names] = await Promise.all([answers.search(query, settings), answers.suggest(query, settings)]);
  return { ...found, suggestions: names.suggestions, alone: true };
};

// `alone` is true where no endpoint answered. One that did not is left in peace for a while.
export const find = async (query, size, signal) => {
  const known = memory.get(query);
  if (known) return known;
  let found;
  if (Date.now() > away) {
    try {
      found = await fromEndpoint(query, size, signal);
    } catch (fault) {
      if (signal.aborted) throw fault;
      away = Date.now() + rest;
    }
  }
  found ??= await fromList(query, size);
  memory.set(query, found);
  if (memory.size > most) memory.delete(memory.keys().next().value);
  return found;
};
