// The chooser of comparisons leads to the page of a pair; a pair without one is put together here.
export const start = ({ ask, at, load, make }) => {
  const chooser = document.querySelector("main [data-rb-compare]");
  const said = document.querySelector("[data-rb-said]");
  const result = document.querySelector("[data-rb-result]");
  const { title: here } = document;
  const option = (id) => [...chooser.elements.a.options].find((one) => one.value === id);
  const role = (id) => ({ title: option(id).textContent, url: "/roles/" + id + "/" });

  // The words are patterns of the page, which the endpoint fills too.
  const say = async (name, data) => {
    const { filled } = await load("Found");
    result.replaceChildren();
    said.replaceChildren(filled("rb-chosen-" + name, data));
    document.title = here;
  };

  const list = (heading, statements) => {
    if (!statements.length) return [];
    const items = statements.map((one) => make("li", "", {}, make("a", one.text, { href: at(one.url) })));
    return [make("h3", heading), make("ul", "", {}, ...items)];
  };

  const compose = ([a, b]) => {
    const speaksOf = (role) => (one) => one.activities.some((id) => role.statements.some((other) => other.activities.includes(id)));
    const split = (role, other) => [role.statements.filter(speaksOf(other)), role.statements.filter((one) => !speaksOf(other)(one))];
    const [[sharedA, onlyA], [sharedB, onlyB]] = [split(a, b), split(b, a)];
    const both = a.title + " and " + b.title;
    const head = make("h2", both, { tabindex: -1 });
    document.title = both + ": " + here;
    said.replaceChildren(make("p", both + " are compared below.", { class: "unseen" }));
    result.replaceChildren(
      head,
      ...(sharedA.length ? [] : [make("p", "They share no activity.")]),
      ...list("On shared activities: " + a.title, sharedA),
      ...list("On shared activities: " + b.title, sharedB),
      ...list("Only " + a.title, onlyA),
      ...list("Only " + b.title, onlyB));
    head.focus();
  };

  // `go` leads to the page of a pair that has one.
  const choose = (first, second, go) => {
    const [a, b] = [first, second].sort();
    const page = document.querySelector("[data-rb-pair='" + a + " " + b + "'] a");
    if (page && a !== b) return go(page.href);
    history.replaceState(history.state, "", "?a=" + first + "&b=" + second);
    if (a === b) return say("same", role(a));
    return Promise.all([a, b].map((id) => ask(at("/roles/" + id + "/index.json")))).then(compose)
      .catch(() => say("none", { roles: [first, second].map(role) }));
  };

  chooser.addEventListener("submit", (event) => {
    event.preventDefault();
    choose(chooser.elements.a.value, chooser.elements.b.value, (page) => location.assign(page));
  });
  const asked = new URLSearchParams(location.search);
  const chosen = ["a", "b"].map((name) => [name, asked.get(name)]).filter(([, id]) => id);
  const unknown = chosen.find(([, id]) => !option(id));
  for (const [name, id] of chosen) if (option(id)) chooser.elements[name].value = id;
  if (unknown) say("unknown", { id: unknown[1] });
  // Back would only lead here again, so the pair's page takes this one's place.
  else if (chosen.length === 2) choose(chosen[0][1], chosen[1][1], (page) => location.replace(page));
};
