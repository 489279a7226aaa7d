// The search page, where no endpoint filled it.
import { api, ask, root } from "./page.js";
import { find } from "./find.js";
import { hit } from "./hits.js";

const results = document.querySelector("[data-rb-results]");
const query = new URLSearchParams(location.search).get("q");
const box = document.querySelector("[data-rb-slot=query]");
if (results && query && box.defaultValue !== query) {
  const status = document.querySelector("[data-rb-status]");
  const say = (count, where) => {
    status.textContent = (count === 0 ? "Nothing" : count + (count === 1 ? " result" : " results")) + " for “" + query + "”" + where;
  };
  box.value = query;
  ask(api + "search?size=50&q=" + encodeURIComponent(query))
    .then((answer) => {
      results.replaceChildren(...answer.hits.map(hit));
      say(answer.total, "");
    })
    .catch(() => ask(root + "entries.json").then((entries) => {
      const found = find(entries, query);
      results.replaceChildren(...found.slice(0, 50).map(hit));
      say(found.length, ", by names and summaries only: the search service does not answer");
    }))
    .catch(() => { status.textContent = "Search does not work right now."; });
}
