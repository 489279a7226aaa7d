// The site's own search and answer cards, where there is no endpoint: the endpoint's JSON, from
// entries.json and the entries' own index.json, by rules that the endpoint reads too.

const sources = new Map();

// A file of the site, fetched once; what failed is asked for again.
const file = (root, path) => {
  const url = root + path;
  if (!sources.has(url)) {
    const loading = fetch(url, { headers: { Accept: "application/json" } }).then((answer) => {
      if (!answer.ok) throw new Error(url + ": " + answer.status);
      return answer.json();
    });
    sources.set(url, loading);
    loading.catch(() => sources.delete(url));
  }
  return sources.get(url);
};

// An entry's data; empty where the site does not write it.
const dataOf = (base, id) =>
  base.entries.has(id) ? file(base.root, base.entries.get(id).url.slice(1) + "index.json").catch(() => ({})) : Promise.resolve({});

// ---- Names ----

const compact = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i" };

// How names are written, from the rules.
let plain, british;
const replacements = (pairs) => pairs.map(([pattern, other]) => [new RegExp(pattern, "gu"), other]);
const replaced = (text, rules) => rules.reduce((rest, [pattern, other]) => rest.replace(pattern, other), text);

const folded = (name) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøłđðþı]/g, (sign) => compact[sign])
    .replace(/['\u2019]/g, "")
    .replace(/[^\p{L}\p{Nd}\p{Mn}\p{Mc}\p{So}+#]+/gu, " ")
    .trim();

// The form in which names are compared: accents, case, punctuation and hyphens do not count.
export const nameKey = (name) =>
  (folded(replaced(name, plain)) || folded(name)).replace(/\S{5,}/gu, (word) => replaced(word, british));

const capitals = (text) => (text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).map(nameKey);
const wordsOf = (key) => (key ? key.split(" ") : []);
const joined = (key) => key.replaceAll(" ", "");
const includesAll = (all, some) => [...some].every((one) => all.has(one));
const put = (map, key, id) => (map.get(key) ?? map.set(key, new Set()).get(key)).add(id);
const only = (found) => (found.length === 1 ? found[0] : null);

// ---- Inflection, as the endpoint's ----

const shortest = 3;

const singular = (word) => {
  if (word.length <= shortest || /(ss|us|is)$/.test(word)) {
    return word.endsWith("s") && word.length === shortest && !word.endsWith("ss") ? word.slice(0, -1) : word;
  }
  if (word.endsWith("ies")) return word.slice(0, -3) + "y";
  if (/(ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
};

const withoutVerbEnding = (word) => {
  if (word.endsWith("ied")) return word.slice(0, -3) + "y";
  for (const ending of ["ing", "ed"]) {
    const base = word.slice(0, Math.max(0, word.length - ending.length));
    if (word.endsWith(ending) && !word.endsWith("eed") && base.length >= shortest && /[aeiouy]/.test(base)) return base;
  }
  return word;
};

const settled = (word) => {
  const base = word.endsWith("e") && word.length > shortest ? word.slice(0, -1) : word;
  if (base.length < 3) return base;
  if (base.endsWith("y")) return base.slice(0, -1) + "i";
  return /([^aeiouys])\1$/.test(base) ? base.slice(0, -1) : base;
};

const stem = (word, unstemmed) => {
  const one = singular(word);
  if (unstemmed.has(one)) return one;
  const base = withoutVerbEnding(one).replaceAll("iz", "is").replace(/sis$/, "s");
  const ending = ["ation", "ition", "ment", "ion", "ate", "at", "al"].find((end) => base.endsWith(end) && base.length - end.length >= 4);
  return settled(ending ? base.slice(0, -ending.length) : base);
};

// ---- What the site knows by name ----

const compiled = (rules) => {
  const patterns = rules.forms.map((form) => {
    const opening = form.opening ? "(?:" + rules.openings[form.opening].join("|") + ") " : "";
    const body = form.form.replace(/\((?!\?)/g, "(?:").replace("X", "(?<x>.+?)");
    return { ...form, pattern: new RegExp("^(?:" + opening + body + ")$", "u") };
  });
  const sets = Object.fromEntries(["articles", "fillers", "personal", "unstemmed"].map((key) => [key, new Set(rules[key])]));
  const stems = (words) => new Set(words.map((word) => stem(word, sets.unstemmed)));
  for (const key of ["general", "verbs", "managing", "writing", "light", "implied"]) sets[key] = stems(rules[key]);
  return { ...rules, ...sets, adjunct: new RegExp(rules.adjunct, "u"), lead: new RegExp("^(?:" + rules.lead + ")", "u"), second: new RegExp(rules.second, "u"), inverted: new RegExp("^(?:" + rules.inverted + ")$", "u"), joiners: new RegExp(rules.joiners, "gu"), forms: patterns };
};

const made = new Map();

const baseOf = async (root) => {
  const [entries, questions] = await Promise.all([file(root, "entries.json"), file(root, "search/questions.json")]);
  if (made.get(root)?.of === entries) return made.get(root);
  [plain, british] = [questions.keys.plain, questions.keys.british].map(replacements);
  const rules = compiled(questions.en);
  const base = { of: entries, root, rules, entries: new Map(), byName: new Map(), bySingular: new Map(), joined: new Map(), activities: new Map() };
  for (const entry of entries) {
    // Names that find another entry now.
    const left = new Set((entry.left ?? []).map(nameKey));
    const names = [entry.title, ...entry.aliases, entry.id].filter((name) => !left.has(nameKey(name)));
    const keys = names.map(nameKey).filter(Boolean);
    const one = { summary: "", ...entry, names, keys, title_: nameKey(entry.title), summary_: nameKey(entry.summary ?? "") };
    base.entries.set(entry.id, one);
    for (const key of keys) {
      put(base.byName, key, entry.id);
      if (/(^| ). /.test(key)) put(base.joined, joined(key), entry.id);
      put(base.bySingular, wordsOf(key).map(singular).join(" "), entry.id);
    }
    one.stems = keys.map((key) => stemsOf(base, key));
    one.titleStems = stemsOf(base, one.title_);
    if (entry.type === "activity") for (const stems of one.stems) for (const each of stems) put(base.activities, each, entry.id);
  }
  // Words that names have in capitals: IT is not it.
  base.capitals = new Set([...base.entries.values()].flatMap((one) => one.names.flatMap(capitals)));
  base.letters = new Set("abcdefghijklmnopqrstuvwxyz0123456789" + [...base.byName.keys()].join(""));
  base.spelt = new Set([...base.byName.keys()].flatMap(wordsOf));
  made.set(root, base);
  return base;
};

// The stems of the words that tell something; with them which prepositions there are, and the verb of a name that
// begins with one: "test" of "test the product", but none of "test management".
const stemsOf = ({ rules }, text) => {
  const stems = new Set(wordsOf(text).filter((word) => !rules.fillers.has(word)).map((word) => stem(word, rules.unstemmed)));
  stems.ways = wordsOf(text).map((word) => rules.deeds[word]).filter(Boolean);
  if ((stems.size > 1) !== /(ing|ment|sis|ance)$/.test(text)) [stems.deed] = stems;
  return stems;
};

const withoutArticle = ({ rules }, text) => {
  const words = wordsOf(text);
  while (words.length > 1 && rules.articles.has(words[0])) words.shift();
  return words.join(" ");
};

const withoutVerbs = ({ rules }, text) => {
  const words = wordsOf(text);
  while (words.length && (rules.fillers.has(words[0]) || rules.verbs.has(stem(words[0], rules.unstemmed)))) words.shift();
  return words.join(" ");
};

// The entries of a name, articles and plurals aside; exactly this name first.
const meant = (base, text) => {
  const bare = withoutArticle(base, text);
  const found = base.byName.get(text) ?? base.byName.get(bare) ?? base.byName.get(bare.replace(/s$/, "")) ?? base.bySingular.get(wordsOf(bare).map(singular).join(" ")) ?? base.joined.get(joined(bare)) ?? [];
  return [...found].sort();
};

const isA = (base, id, type) => base.entries.get(id)?.type === type;
const meantAs = (base, text, type) => only(meant(base, text).filter((id) => isA(base, id, type)));

// Whether a word names a thing, other than work or what any work may be about.
const namesThing = ({ rules }, one) => ![rules.general, rules.verbs, rules.managing].some((words) => words.has(one));
const isThing = (base, stems) => [...stems].some((one) => namesThing(base, one));

// ---- Which activity is meant ----

const namesOf = (base, id) => base.entries.get(id).stems;
const rest = (all, known) => [...all].filter((one) => !known.has(one));

// Another preposition is another deed: "speak with", "speak for".
const isSameWay = ({ ways }, asked) => !ways.length || !asked.ways.length || ways.some((one) => asked.ways.includes(one));

const activitiesOf = (base, stems, whole) => {
  const [first] = stems;
  return [...(base.activities.get(first) ?? [])]
    .filter((id) => namesOf(base, id).some((own) => includesAll(own, stems) && (!whole || own.size === stems.size) && isSameWay(own, stems)))
    .sort();
};

const isDone = (base, id, [one]) => namesOf(base, id).some(({ deed }) => deed === one);

// The activities with a name of just these words, or of others for them; one word for a deed must be a deed there.
const wholly = (base, stems, deed) => {
  const { alike } = base.rules;
  const others = Object.assign(new Set([...stems].map((one) => alike[one] ?? one)), { ways: stems.ways });
  const found = activitiesOf(base, stems, true);
  return (found.length ? found : activitiesOf(base, others, true)).filter((id) => !deed || stems.size > 1 || isDone(base, id, stems));
};

// Whether a name of the activity has all words, or all that say anything, of one of the other's names.
const sharesName = (base, activity, other, whole) =>
  base.entries.has(activity) &&
  base.entries.get(other).stems.some((stems) => {
    const telling = [...stems].filter((one) => !base.rules.general.has(one));
    return telling.length && base.entries.get(activity).stems.some((own) => includesAll(own, whole ? stems : telling));
  });

// The activity that makes what a term names, or needs it, and says so in its name; what is written
// comes from the one that makes it.
const workedOn = async (base, text, written) => {
  const term = meantAs(base, text, "term");
  if (!term) return null;
  const uses = (await dataOf(base, term)).uses ?? [];
  const which = (makes) => [...new Set(uses.filter((use) => use.made === makes).map((use) => use.activity))];
  const akin = (whole) => (activity) => sharesName(base, activity, term, whole);
  return (written ? only(which(true)) : null) ?? only(which(true).filter(akin(false))) ?? only(which(false).filter(akin(true)));
};

// Words that mean no activity by themselves: "product", or a role.
const isVague = (base, text, stems) => !isThing(base, stems) || meantAs(base, text, "role");

// The activity of managing a thing: "risk management" for "risks", in this order. Two words that say little each
// may name one: "IT projects".
const managed = (base, text, stems) => {
  if (stems.size < 2 ? isVague(base, text, stems) : meantAs(base, text, "role")) return null;
  const isWork = (own) => [...own].filter((one) => !base.rules.managing.has(one)).join(" ") === [...stems].join(" ");
  return only(activitiesOf(base, stems, false).filter((id) => base.entries.get(id).stems.some(isWork)));
};

// How surely a name says what is asked, but for words that say nothing: 3, 2 where only a verb is left out that
// not all work has, 1 for not enough, 0 for not at all. Another object is another deed: who distributes tasks does
// not distribute the product.
const says = (base, id, own, stems, object, deed) => {
  const { general, light, implied, verbs } = base.rules;
  const [more, left] = [rest(stems, own), rest(own, stems)];
  if (!isSameWay(own, stems)) return 0;
  if (!left.length) {
    const isKnown = (one) => (general.has(one) && one !== object) || namesOf(base, id).some((name) => name.has(one) && [...own].some((other) => name.has(other)));
    return isThing(base, own) && (!deed || own.size > 1 || isDone(base, id, own)) && more.every(isKnown) ? 3 : 0;
  }
  if (rest(own, new Set(left)).join(" ") !== [...stems].join(" ") || !isThing(base, stems)) return 0;
  const isLight = (one) => !deed && light.has(one);
  if (left.some((one) => namesThing(base, one) && !isLight(one))) return 0;
  const [one] = stems;
  if (left.some((each) => general.has(each) && !(deed && implied.has(each)) && (stems.size > 1 ? general.has(object) : !verbs.has(each)))) return 1;
  if (stems.size > 1) return 3;
  if (deed) return own.deed === one && base.activities.get(one).size < 2 ? 3 : 1;
  return left.some(isLight) ? 2 : 3;
};

// The activity whose title says all this and more, else the one or two that a name says all of. A term's own name is
// no part of another.
const partlyNamed = (base, text, stems, deed) => {
  if (isVague(base, text, stems) || meantAs(base, text, "term")) return [];
  const near = [...new Set([...stems].flatMap((one) => [...(base.activities.get(one) ?? [])]))].sort();
  const single = stems.size < 2;
  const titled = activitiesOf(base, stems, false).filter((id) => includesAll(base.entries.get(id).titleStems, stems));
  const isPart = (id) => !single || !rest(base.entries.get(id).titleStems, stems).some((one) => base.rules.general.has(one));
  if (titled.length && !(single && deed)) return titled.length < 2 ? titled.filter(isPart) : [];
  const object = [...stemsOf(base, text.replace(base.rules.adjunct, ""))].at(-1);
  const found = near.map((id) => [Math.max(...namesOf(base, id).map((own) => says(base, id, own, stems, object, deed))), id]).filter(([sure]) => sure);
  const most = single && !deed ? 2 : 1;
  return found.length <= most && found.every(([sure]) => sure > 2 || (sure > 1 && near.length === found.length)) ? found.map(([, id]) => id) : [];
};

// The activities that a text names; one, or two that are meant alike. `deed`: whether it begins with a verb.
const activitiesIn = async (base, text, deed) => {
  if (wordsOf(text).some((word) => base.rules.personal.has(word))) return [];
  const ofWriting = base.rules.writing.has(stem(wordsOf(text)[0], base.rules.unstemmed));
  for (const way of new Set([text, withoutVerbs(base, text)])) {
    if (!way) continue;
    const exact = meantAs(base, way, "activity");
    if (exact) return [exact];
    const stems = stemsOf(base, way);
    const does = deed && way === text;
    const whole = wholly(base, stems, does);
    if (whole.length > 1) continue;
    const one = whole[0] ?? (does ? null : (managed(base, way, stems) ?? (await workedOn(base, way, ofWriting && way !== text))));
    const found = one ? [one] : partlyNamed(base, way, stems, does);
    if (found.length) return found;
  }
  return [];
};

const activitiesOfBoth = async (base, text, deed) => {
  const found = await activitiesIn(base, text, deed);
  const parts = text.split(/ (?:and|or) /);
  if (found.length || parts.length !== 2) return found;
  const [a, b] = [await activitiesIn(base, parts[0], deed), await activitiesIn(base, parts[1], deed)];
  return a.length * b.length === 1 ? [...new Set([...a, ...b])].sort() : [];
};

// ---- Mistyped words ----

// How many edits lead from one word to the other, two neighbours changed over being one; more than `most` where it
// is more.
const edits = (a, b, most) => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [[], [...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
};

const near = (all, word, most = 1) => [...all].filter((one) => one[0] === word[0] && edits(word, one, most) <= most).sort();

// The word that questions are put with which has two letters changed over here: "the" for teh.
const unswapped = ({ rules, spelt }, word) => {
  const known = [...rules.asking, ...[...rules.fillers].sort()];
  if (word.length < 3 || known.includes(word) || spelt.has(word) || rules.everyday.includes(word)) return null;
  const sorted = (text) => [...text].sort().join();
  return known.find((one) => one.length === word.length && sorted(one) === sorted(word) && edits(word, one, 1) === 1);
};

const withoutSwaps = (base, text) => wordsOf(text).map((word) => unswapped(base, word) ?? word).join(" ");

// The words of a text that no name and no rule knows, each with the words of names that a single edit makes of it.
const mistyped = (base, text, asName = false) => {
  const { rules } = base;
  base.stems ??= new Set([...[...base.spelt, ...rules.asking, ...rules.everyday].map((word) => stem(word, rules.unstemmed)), ...rules.general, ...rules.verbs, ...rules.managing]);
  const stemOf = (word) => stem(word, rules.unstemmed);
  const isSpelt = (word) => base.spelt.has(word) || [...rules.asking, ...rules.everyday].includes(word);
  const isKnown = (word) => rules.fillers.has(word) || (asName && word.length >= 8 ? isSpelt(word) : base.stems.has(stemOf(word)));
  return [...new Set(wordsOf(text))]
    .filter((word) => word.length >= 5 && !/\p{Nd}/u.test(word) && !isKnown(word))
    .map((word) => [word, near([...base.spelt, ...rules.asking, ...rules.fillers].filter((one) => one.length >= 4), word)]);
};

const withWord = (text, wrong, right) => wordsOf(text).map((word) => (word === wrong ? right : word)).join(" ");

// The text with its one mistyped word mended, if the word that is meant is clear.
const mendedText = (base, text) => {
  const clear = mistyped(base, bare(base, text)).filter(([, near]) => new Set(near.map((one) => stem(one, base.rules.unstemmed))).size === 1);
  return clear.length === 1 ? withWord(text, clear[0][0], clear[0][1][0]) : null;
};

// The one name that a text with one mistyped word stands for.
const mendedName = (base, text) => {
  const names = mistyped(base, text, true).flatMap(([word, near]) => near.map((right) => withWord(text, word, right))).filter((name) => meant(base, name).length);
  return new Set(names.map((name) => String(meant(base, name)))).size === 1 ? names[0] : null;
};

// ---- Questions ----

const definition = (base, named) =>
  named.length === 1 && isA(base, named[0], "comparison") ? { kind: "written", id: named[0] } : { kind: "definition", ids: [...named].sort() };

const differenceOf = (base, one, other) => {
  const [a, b] = [one, other].map((text) => meantAs(base, text, "role")).sort();
  if (a && b && a !== b) return { kind: "difference", a, b };
  const id = meantAs(base, one + " vs " + other, "comparison") ?? meantAs(base, other + " vs " + one, "comparison");
  if (id) return { kind: "written", id };
  const things = [meant(base, one), meant(base, other)];
  return things.every((found) => found.length) && String(things[0]) !== String(things[1]) ? { kind: "things", ids: [...new Set(things.flat())] } : null;
};

const difference = (base, text, { split, strict }) => {
  for (const word of split) {
    const between = word ? " " + word + " " : " ";
    for (let at = text.indexOf(between); at >= 0; at = text.indexOf(between, at + 1)) {
      const found = differenceOf(base, text.slice(0, at), text.slice(at + between.length));
      if (found && (!strict || found.kind === "difference")) return found;
    }
  }
  return null;
};

const asked = async (base, form, subject) => {
  switch (form.kind) {
    case "who-does": {
      const words = wordsOf(subject);
      const at = form.role ? words.findLastIndex((_, i) => meantAs(base, words.slice(0, i).join(" "), "role")) : 0;
      const thing = words.slice(at).join(" ");
      const ids = at < 0 ? [] : await activitiesOfBoth(base, form.as ? form.as + (base.rules.alike[thing] ?? thing) : thing, form.deed);
      return ids.length > 1 ? { kind: "definition", ids } : ids.length ? { kind: "who-does", activity: ids[0], letter: form.letter } : null;
    }
    case "role": {
      const role = meantAs(base, subject, "role");
      return role && { kind: "definition", ids: [role] };
    }
    case "definition": {
      const found = meant(base, subject);
      const fits = !form.types || found.every((id) => form.types.includes(base.entries.get(id).type));
      return found.length && fits ? definition(base, found) : null;
    }
    default:
      return difference(base, subject, form);
  }
};

const withoutTails = ({ rules }, question) => {
  const tail = rules.tails.find((one) => question.endsWith(" " + one));
  return tail ? withoutTails({ rules }, question.slice(0, -tail.length - 1)) : question;
};

const readForms = async (base, question, fits = () => true) => {
  for (const form of base.rules.forms.filter(fits)) {
    const subject = form.pattern.exec(question)?.groups.x.trim();
    const found = subject && (await asked(base, form, subject));
    if (found) return found;
  }
  return null;
};

// The question without what people say before and behind it.
const bare = (base, key) => withoutTails(base, key.replace(base.rules.lead, ""));

// "pricing, who decides?" is "who decides pricing".
const inverted = (base, question) => {
  const { q, x } = base.rules.inverted.exec(question)?.groups ?? {};
  return q ? readForms(base, q + " " + x, (form) => form.letter) : null;
};

const readQuestion = async (base, key) => {
  const question = bare(base, key);
  const first = question.replace(base.rules.second, "");
  return (await readForms(base, question)) ?? (await readForms(base, first)) ?? inverted(base, first);
};

// A comparison whose names a sign joins: "PM/PMM".
const joinedNames = (base, query, key) => {
  const text = nameKey(query.replace(base.rules.joiners, " and "));
  return text === key ? null : readForms(base, bare(base, text), (form) => form.kind === "comparison");
};

// A query without words of other scripts than names have, where others remain.
const readable = (base, query) => {
  const all = query.split(/\s+/);
  const known = all.filter((word) => !nameKey(word) || [...nameKey(word)].some((sign) => base.letters.has(sign)));
  return known.some(nameKey) ? known.join(" ") : query;
};

// A question; where one word of it was mistyped, with the text that it stands for.
const read = async (base, query, exact) => {
  const key = nameKey(query);
  const named = base.byName.get(key);
  if (named) return definition(base, [...named]);
  if (!key || key.length > 160) return null;
  const plural = meant(base, key);
  const found = (await readQuestion(base, key)) ?? (await joinedNames(base, query, key)) ?? (plural.length ? definition(base, plural) : null);
  if (found || exact) return found;
  const swapless = withoutSwaps(base, key);
  for (const text of [swapless === key ? null : swapless, mendedText(base, swapless)]) {
    const better = text && (await readQuestion(base, text));
    if (better) return { ...better, mended: text };
  }
  const name = mendedName(base, swapless);
  return name && { ...definition(base, meant(base, name)), mended: name };
};

// ---- Cards ----

// A large site's list has no summaries: they come from the entry's own data.
const summarised = async (base, entry) => {
  entry.summary ||= (await dataOf(base, entry.id)).summary ?? "";
  return entry;
};

const reference = ({ id, type, title, summary, url }) => ({ id, type, title, summary, url });

const define = async (base, ids, passes) => {
  const found = ids.map((id) => base.entries.get(id)).filter(passes);
  await Promise.all(found.slice(0, 20).map((entry) => summarised(base, entry)));
  if (found.length > 1) return { kind: "choices", entries: found.slice(0, 20).map(reference) };
  if (!found.length) return null;
  const { id, type, url, title, summary } = found[0];
  const senses = ((await dataOf(base, id)).senses ?? []).map((one) => ({ context: one.contextId ?? one.context, text: one.text, url: one.url }));
  return { kind: "definition", id, type, url, title, summary, senses };
};

// Where a role stands among those of a card: 0 is first. Letters of matrices count, a team's where there are none.
const rankOf = (role, letter) => {
  const held = (role.letters.length ? role.letters : role.here).map((line) => line.letter).join();
  const [r, a] = ["R", "A"].map((one) => held.includes(one));
  const asked = letter && held.includes(letter) ? 0 : 10;
  if (r || a) return asked + (r && a ? 0 : r === (letter !== "A") ? 1 : 2);
  const [c, i] = ["C", "I"].map((one) => held.includes(one));
  return asked + (c ? 4 : i ? 5 : role.statements.length ? 3 : 6);
};

const cards = {
  definition: (base, { ids }, passes) => define(base, ids, passes),
  "who-does": async (base, { activity, letter }, passes) => {
    const card = passes(base.entries.get(activity)) && (await dataOf(base, activity)).whoDoes;
    if (!card) return null;
    const ranked = card.roles.map((role) => [rankOf(role, letter), role]);
    return { ...card, roles: ranked.sort(([a], [b]) => a - b).map(([, role]) => role) };
  },
  difference: async (base, { a, b }, passes) => {
    const pair = ((await dataOf(base, a)).comparisons ?? []).find((one) => one.role === b);
    const title = base.entries.get(a).title + " and " + base.entries.get(b).title;
    const { id, url, title: written } = pair ?? { id: null, url: "/compare/?a=" + a + "&b=" + b, title };
    if (![id ?? [a, b]].flat().every((one) => passes(base.entries.get(one)))) return null;
    return { kind: "comparison", id, roles: [a, b], url, title: written };
  },
  things: () => null,
  written: async (base, { id }, passes) => {
    if (!passes(base.entries.get(id))) return null;
    const { title, url } = base.entries.get(id);
    const roles = (await dataOf(base, id)).roles ?? [];
    return roles.length === 2 ? { kind: "comparison", id, roles: [...roles].sort(), url, title } : define(base, [id], passes);
  },
};

// ---- Hits ----

const allWords = (base) => (base.words ??= new Set([...base.entries.values()].flatMap((one) => [...one.keys, one.summary_].flatMap(wordsOf))));

const isKnown = (base, word, last) => {
  const stemmed = stem(word, base.rules.unstemmed);
  return allWords(base).has(word) || [...allWords(base)].some((one) => stem(one, base.rules.unstemmed) === stemmed || (last && one.startsWith(word)));
};

const isEveryday = ({ rules }, word) => rules.everyday.some((one) => stem(one, rules.unstemmed) === stem(word, rules.unstemmed));

// A word that the site does not know, as the known one that it most likely stands for.
const mended = (base, word, last) => {
  if (word.length < 4 || /\d/.test(word) || isEveryday(base, word) || isKnown(base, word, last)) return word;
  const found = [base.spelt, allWords(base)].map((words) => near(words, word)[0] ?? (word.length < 8 ? null : near(words, word, 2)[0]));
  return found[0] ?? found[1] ?? word;
};

// How well an entry meets the words: 0 is not at all. Names in the order exact, beginning, all
// words; then the summary.
const score = (base, entry, key, words, named) => {
  if (entry.title_ === key) return 100;
  if (entry.keys.includes(key)) return 95;
  if (entry.keys.some((name) => joined(name) === joined(key))) return 90;
  if (key.length > 1 && entry.keys.some((name) => name.startsWith(key))) return 80;
  const begins = (all) => (word) => all.some((one) => one === word || (word.length > 1 && !named.has(word) && one.startsWith(word)));
  const stems = words.map((word) => stem(word, base.rules.unstemmed));
  const meets = (all, stemmed) => words.filter((word, i) => begins(all)(word) || stemmed.has(stems[i])).length;
  const best = Math.max(...entry.keys.map((name, i) => meets(wordsOf(name), entry.stems[i])));
  if (best === words.length) return 60 + Math.min(5, (5 * best) / wordsOf(entry.title_).length);
  entry.summaryStems ??= stemsOf(base, entry.summary_);
  const all = [...entry.keys, entry.summary_].flatMap(wordsOf);
  const anywhere = meets(all, new Set([...entry.summaryStems, ...entry.stems.flatMap((one) => [...one])]));
  if (anywhere === words.length) return 40 + (10 * best) / words.length;
  return words.length > 2 && anywhere * 3 >= words.length * 2 ? (30 * anywhere) / words.length + best / words.length : 0;
};

const kinds = ["role", "activity", "term", "framework", "comparison", "path", "team", "page", "news"];

// The words that tell something, the type that is asked for among them, and those that capitals say are names.
const tellingWords = (base, text) => {
  const all = wordsOf(nameKey(text));
  const small = (word) => base.rules.fillers.has(word) || /^(it|who|whom|whose|do|does|did|was|were)$/.test(word) || unswapped(base, word);
  const told = capitals(text);
  const named = new Set(told.every((word) => !small(word) || base.capitals.has(word)) ? told : []);
  const kept = all.filter((word) => named.has(word) || !small(word));
  const words = [...new Set(kept.length ? kept : all)].slice(0, 16);
  const isName = [...base.byName.keys()].some((name) => joined(name) === joined(nameKey(text)));
  const type = words.length > 1 && !isName ? words.find((word) => kinds.includes(singular(word))) : null;
  return { words: words.filter((word) => word !== type), named, type: type && singular(type) };
};

const find = (base, text, passes) => {
  const key = nameKey(text);
  const { words, named, type } = tellingWords(base, text);
  if (!words.length) return [];
  const fits = (entry) => !type ? 0 : entry.type === type ? 21 : entry.keys.some((name) => wordsOf(name).some((word) => singular(word) === type)) ? 20 : 0;
  return [...base.entries.values()]
    .filter(passes)
    .map((entry) => ({ entry, score: score(base, entry, key, words, named) }))
    .filter((hit) => hit.score > 0)
    .map(({ entry, score }) => ({ entry, score: score + fits(entry) }))
    .sort((a, b) => b.score - a.score || kinds.indexOf(a.entry.type) - kinds.indexOf(b.entry.type) || (a.entry.title < b.entry.title ? -1 : 1));
};

// Where no entry has all the words: entries with some of them in a name, if most are known here.
const partly = (base, text, passes) => {
  const words = [...stemsOf(base, nameKey(text))].filter((word) => !base.rules.general.has(word));
  const share = (entry) => words.filter((word) => entry.stems.some((own) => own.has(word))).length / words.length;
  const known = words.filter((word) => [...base.entries.values()].some((entry) => entry.stems.some((own) => own.has(word))));
  if (known.length * 2 < Math.max(1, words.length)) return [];
  return [...base.entries.values()]
    .filter(passes)
    .map((entry) => ({ entry, score: 10 * share(entry) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || (a.entry.title < b.entry.title ? -1 : 1));
};

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => escapes[sign]);

// The summary as HTML with the query's words marked.
const snippet = (base, entry, text) => {
  const wanted = stemsOf(base, nameKey(text));
  return entry.summary
    .split(/([\p{L}\p{Nd}]+)/u)
    .map((piece, i) => (i % 2 && wanted.has(stem(nameKey(piece), base.rules.unstemmed)) ? "<mark>" + escaped(piece) + "</mark>" : escaped(piece)))
    .join("");
};

// The roles of a card that do something about the activity.
const doers = (card, asked) =>
  card.roles.filter((one) => (!asked && one.statements.length) || one.letters.some((line) => (asked ?? "AR").includes(line.letter))).slice(0, 3).map((one) => one.role);

// What was asked for comes first: the entries of the question and its card.
const withCard = (base, found, question, answer, passes, type) => {
  const more = { "who-does": doers, comparison: (card) => card.roles }[answer?.kind] ?? (() => []);
  const ids = answer ? (answer.entries?.map((one) => one.id) ?? [answer.id, ...more(answer, /[CI]/.exec(question?.letter)?.[0])]) : (question?.ids ?? []);
  const first = ids.filter((id) => base.entries.has(id)).map((id) => base.entries.get(id)).filter(passes);
  if (answer?.kind === "choices") first.sort((a, b) => (b.type === type) - (a.type === type));
  return [...first.map((entry) => ({ entry, score: 100 })), ...found.filter((hit) => !first.includes(hit.entry))];
};

// Answers a query as /api/search does. `filters` may hold `type` (one or several); facets are empty,
// since names and summaries do not tell them.
export async function search(query, { root = "./", size = 10, exact = false, filters = {} } = {}) {
  const base = await baseOf(root);
  const types = [filters.type ?? []].flat();
  const passes = (entry) => !types.length || types.includes(entry.type);
  const typed = readable(base, query);
  const answered = async (asked) => asked && (await cards[asked.kind](base, asked, passes));
  let question = await read(base, typed, exact);
  let answer = await answered(question);
  let text = question?.mended ?? typed;
  let found = find(base, text, passes);
  let correction = question?.mended ? { query: text, applied: true } : null;
  if (!found.length && !answer && !exact) {
    const words = wordsOf(nameKey(typed));
    const better = words.map((word, i) => mended(base, word, i === words.length - 1)).join(" ");
    if (better !== words.join(" ")) {
      found = find(base, better, passes);
      if (found.length) [text, correction] = [better, { query: better, applied: true }];
      const corrected = found.length && (await read(base, better));
      if (corrected?.kind === "definition") [question, answer] = [corrected, await answered(corrected)];
    }
  }
  let unknown = [];
  if (!found.length && !answer) {
    const { words } = tellingWords(base, text);
    unknown = words.filter((word, i) => !isKnown(base, word, i === words.length - 1));
    if (unknown.length * 2 > words.length) unknown = [];
    if (unknown.length) found = find(base, words.filter((word) => !unknown.includes(word)).join(" "), passes);
    const named = found.filter((hit) => hit.score >= 60);
    if (named.length >= 10) found = named;
  }
  if (!found.length) found = partly(base, text, passes);
  const hits = withCard(base, found, question, answer, passes, tellingWords(base, typed).type);
  await Promise.all(hits.slice(0, size).map((hit) => summarised(base, hit.entry)));
  return {
    query,
    total: hits.length,
    correction,
    ...(unknown.length ? { unknown } : {}),
    answer,
    facets: {},
    hits: hits.slice(0, size).map((hit) => ({ ...reference(hit.entry), score: hit.score, snippet: snippet(base, hit.entry, text), sections: [] })),
  };
}

// Names that begin with the text, as /api/suggest answers: titles before aliases, short before long,
// each entry once; then names with a word that begins so.
export async function suggest(query, { root = "./", size = 8 } = {}) {
  const base = await baseOf(root);
  const key = nameKey(query);
  if (!key) return { suggestions: [] };
  const ranked = [];
  for (const entry of base.entries.values()) {
    const names = entry.names.slice(0, -1).map((text, i) => {
      const own = nameKey(text);
      const rank = own.startsWith(key) ? 0 : (" " + own).includes(" " + key) ? 2 : 4;
      return { text, rank: rank + (i ? 1 : 0), entry };
    });
    const best = names.filter((one) => one.rank < 4).sort((a, b) => a.rank - b.rank || a.text.length - b.text.length)[0];
    if (best) ranked.push(best);
  }
  ranked.sort((a, b) => a.rank - b.rank || a.text.length - b.text.length || (a.text < b.text ? -1 : 1));
  return { suggestions: ranked.slice(0, size).map(({ text, entry }) => ({ text, id: entry.id, type: entry.type, url: entry.url })) };
}
