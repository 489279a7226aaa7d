// Asks MiniSearch the judged queries over the same entries, and measures it as `rolebook evaluate`
// does. No part of ./verify: it needs Node and, once, `npm ci`.
//
//   ./rolebook build && ./rolebook evaluate --format json > target/evaluation.json
//   cd bench/minisearch && npm ci --ignore-scripts && node evaluate.mjs ../../target/site ../../target/evaluation.json
import fs from "node:fs";
import path from "node:path";
import MiniSearch from "minisearch";

const [site, evaluation] = process.argv.slice(2);
const ours = JSON.parse(fs.readFileSync(evaluation, "utf8"));
const entries = JSON.parse(fs.readFileSync(path.join(site, "entries.json"), "utf8")).map((entry) => {
  const markdown = path.join(site, entry.url, "index.md");
  return {
    ...entry,
    aliases: entry.aliases.join("\n"),
    text: fs.existsSync(markdown) ? fs.readFileSync(markdown, "utf8").replace(/\]\([^)]*\)/g, "]") : "",
  };
});

const log2 = Math.log2;
const gain = (grade, rank) => (2 ** grade - 1) / log2(rank + 2);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

const measure = (grades, ids) => {
  const best = Object.values(grades).sort((a, b) => b - a).slice(0, 10);
  const ndcg = sum(ids.map((id, i) => gain(grades[id] ?? 0, i))) / sum(best.map(gain));
  return { ndcg, success: Number((grades[ids[0]] ?? 0) === best[0]), empty: Number(ids.length === 0) };
};

const judged = ours.queries.filter((one) => Object.keys(one.grades).length);

const run = (name, options) => {
  const search = new MiniSearch({ fields: ["title", "aliases", "summary", "text"] });
  search.addAll(entries);
  const all = judged.map((one) => ({
    kind: one.class,
    ...measure(one.grades, search.search(one.query, options).slice(0, 10).map((hit) => hit.id)),
  }));
  const mean = (some, key) => (sum(some.map((one) => one[key])) / some.length).toFixed(3);
  const line = (label, some) =>
    console.log(label.padEnd(44), String(some.length).padStart(7), ...["ndcg", "success", "empty"].map((key) => mean(some, key).padStart(8)));
  for (const kind of new Set(all.map((one) => one.kind))) line("  " + name + ", " + kind, all.filter((one) => one.kind === kind));
  line(name, all);
};

console.log("".padEnd(44), "queries", "nDCG@10".padStart(8), "succ@1".padStart(8), "empty".padStart(8));
run("MiniSearch as it comes", {});
run("MiniSearch with prefixes, typos, field weights", {
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  boost: { title: 4, aliases: 3, summary: 2 },
});
console.log("rolebook".padEnd(44), String(judged.length).padStart(7), String(ours.overall.ndcg.toFixed(3)).padStart(8), String(ours.overall.success.toFixed(3)).padStart(8), String(ours.overall.zeroResults.toFixed(3)).padStart(8));
