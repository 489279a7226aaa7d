// A search over names and summaries, for hosts without an endpoint.
const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[\s\p{Pd}_]+/gu, " ").trim();

// How many edits lead from one word to the other; Infinity for more than `limit`.
const edits = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) > limit) return Infinity;
    row = next;
  }
  return row[b.length] <= limit ? row[b.length] : Infinity;
};

const score = (entry, query, words) => {
  const names = [entry.title, entry.id, ...entry.aliases].map(fold);
  if (names.includes(query)) return 100;
  if (names.some((name) => name.startsWith(query))) return 80;
  const text = names.join(" ") + " " + fold(entry.summary);
  const all = text.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => all.some((one) => one.startsWith(word)))) return names.some((name) => name.includes(query)) ? 60 : 40;
  const limit = query.length < 4 ? 0 : query.length < 8 ? 1 : 2;
  return limit ? Math.max(0, 20 - 5 * Math.min(...names.map((name) => edits(name, query, limit)))) : 0;
};

export const find = (entries, text) => {
  const query = fold(text);
  const words = query.split(" ").filter(Boolean).slice(0, 16);
  return entries
    .map((entry) => ({ entry, score: words.length ? score(entry, query, words) : 0 }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.title < b.entry.title ? -1 : 1))
    .map((hit) => hit.entry);
};
