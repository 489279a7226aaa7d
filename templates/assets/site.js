// What the pages do beyond links and forms: suggestions below the search box, a search in the
// browser where no endpoint answers, and the chooser of comparisons. Without it everything can
// still be read and found.
"use strict";
(() => {
  const root = document.body.dataset.rbRoot;
  const api = document.body.dataset.rbApi;
  const pause = 60;
  const most = 8;

  const make = (name, text, attributes) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
    return element;
  };

  const at = (url) => root + url.slice(1) || "./";

  const ask = async (url, signal) => {
    const answer = await fetch(url, { signal, headers: { Accept: "application/json" } });
    if (!answer.ok) throw new Error(url + ": " + answer.status);
    return answer.json();
  };

  // Suggestions: an editable combobox with a list, as the ARIA practices describe it.
  let silent = false;
  const suggestFor = (form, number) => {
    const input = form.querySelector("input[type=search]");
    const list = make("ul", "", { id: "rb-suggestions-" + number, role: "listbox", "aria-label": "Suggestions" });
    list.className = "suggestions";
    list.hidden = true;
    input.parentElement.append(list);
    const settings = { role: "combobox", "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" };
    for (const [key, value] of Object.entries(settings)) input.setAttribute(key, value);

    let running = null;
    let timer = 0;
    const close = () => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map((one, i) => {
        const item = make("li", "", { id: list.id + "-" + i, role: "option", "aria-selected": "false", "data-url": one.url });
        const kind = make("span", one.type);
        kind.className = "kind";
        item.append(make("span", one.text), kind);
        return item;
      }));
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(!list.hidden));
      input.removeAttribute("aria-activedescendant");
    };
    const selected = () => list.querySelector("[aria-selected=true]");
    const move = (step) => {
      const items = [...list.children];
      const now = items.indexOf(selected());
      const next = now < 0 && step < 0 ? items.length - 1 : (now + step + items.length + 1) % (items.length + 1);
      items.forEach((item, i) => item.setAttribute("aria-selected", String(i === next)));
      if (next < items.length) {
        input.setAttribute("aria-activedescendant", items[next].id);
        items[next].scrollIntoView({ block: "nearest" });
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };
    const update = async () => {
      if (running) running.abort();
      const query = input.value.trim();
      if (!query || silent) return close();
      running = new AbortController();
      try {
        const answer = await ask(api + "suggest?size=" + most + "&q=" + encodeURIComponent(query), running.signal);
        if (input.value.trim() === query && document.activeElement === input) show(answer.suggestions);
      } catch (fault) {
        if (fault.name === "AbortError") return;
        silent = true; // No endpoint: the form still leads to the search page.
        close();
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(update, pause);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && !list.hidden && selected()) {
        event.preventDefault();
        location.href = at(selected().dataset.url);
      }
    });
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const item = event.target.closest("li");
      if (item) location.href = at(item.dataset.url);
    });
    input.addEventListener("blur", close);
  };
  document.querySelectorAll("[data-rb-search]").forEach(suggestFor);

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

  const find = (entries, text) => {
    const query = fold(text);
    const words = query.split(" ").filter(Boolean).slice(0, 16);
    return entries
      .map((entry) => ({ entry, score: words.length ? score(entry, query, words) : 0 }))
      .filter((hit) => hit.score > 0)
      .sort((a, b) => b.score - a.score || (a.entry.title < b.entry.title ? -1 : 1))
      .map((hit) => hit.entry);
  };

  // A snippet of the endpoint holds <mark> and escaped text; it is taken apart by hand, since the
  // site's policy lets no script turn text into markup.
  const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };
  const marked = (snippet) =>
    snippet.split(/(<mark>.*?<\/mark>)/s).map((piece) => {
      const text = piece.replace(/<\/?mark>/g, "").replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]);
      return piece.startsWith("<mark>") ? make("mark", text) : text;
    });

  // An item made from the page's template, as the endpoint makes it.
  const hit = (entry) => {
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

  const missing = document.querySelector("[data-rb-near]");
  if (missing && !missing.children.length) {
    document.querySelector("[data-rb-path]").textContent = location.pathname;
    const words = decodeURI(location.pathname).split("/").filter(Boolean).pop() || "";
    ask(root + "entries.json")
      .then((entries) => missing.replaceChildren(...find(entries, words.replace(/\.html?$/, "")).slice(0, 5).map(hit)))
      .catch(() => {}); // Without the list the page is what it was.
  }

  // The chooser leads to the page of a pair; a pair without one is put together here.
  const chooser = document.querySelector("[data-rb-compare]");
  if (chooser) {
    const result = document.querySelector("[data-rb-result]");
    const title = (id) => chooser.querySelector("option[value='" + id + "']").textContent;
    const list = (heading, statements) =>
      statements.length ? [make("h3", heading), statements.reduce((ul, one) => {
        const item = make("li");
        item.append(make("a", one.text, { href: at(one.url) }));
        ul.append(item);
        return ul;
      }, make("ul"))] : [];
    const compose = ([a, b]) => {
      const speaksOf = (role) => (one) => one.activities.some((id) => role.statements.some((other) => other.activities.includes(id)));
      const split = (role, other) => [role.statements.filter(speaksOf(other)), role.statements.filter((one) => !speaksOf(other)(one))];
      const [[sharedA, onlyA], [sharedB, onlyB]] = [split(a, b), split(b, a)];
      result.replaceChildren(
        make("h2", a.title + " and " + b.title),
        ...(sharedA.length ? [] : [make("p", "They share no activity.")]),
        ...list("On shared activities: " + a.title, sharedA), ...list("On shared activities: " + b.title, sharedB),
        ...list("Only " + a.title, onlyA), ...list("Only " + b.title, onlyB));
    };
    const choose = (first, second) => {
      const [a, b] = [first, second].sort();
      const page = document.querySelector("[data-rb-pair='" + a + " " + b + "'] a");
      if (a === b) result.replaceChildren(make("p", "Choose two different roles."));
      else if (page) location.href = page.href;
      else Promise.all([a, b].map((id) => ask(root + "roles/" + id + "/index.json"))).then(compose)
        .catch(() => result.replaceChildren(make("p", "There is no comparison of " + title(a) + " and " + title(b) + ".")));
    };
    chooser.addEventListener("submit", (event) => {
      event.preventDefault();
      choose(chooser.elements.a.value, chooser.elements.b.value);
    });
    const asked = new URLSearchParams(location.search);
    if (asked.has("a") && asked.has("b")) {
      chooser.elements.a.value = asked.get("a");
      chooser.elements.b.value = asked.get("b");
      if (chooser.elements.a.value && chooser.elements.b.value) choose(chooser.elements.a.value, chooser.elements.b.value);
    }
  }
})();
