// The chooser of comparisons leads to the page of a pair; a pair without one is put together here.
export const start = ({ ask, at, make }) => {
  const chooser = document.querySelector("main [data-rb-compare]");
  const result = document.querySelector("[data-rb-result]");
  const title = (id) => chooser.querySelector("option[value='" + CSS.escape(id) + "']").textContent;

  const list = (heading, statements) => {
    if (!statements.length) return [];
    const items = statements.map((one) => make("li", "", {}, make("a", one.text, { href: at(one.url) })));
    return [make("h3", heading), make("ul", "", {}, ...items)];
  };

  const compose = ([a, b]) => {
    const speaksOf = (role) => (one) => one.activities.some((id) => role.statements.some((other) => other.activities.includes(id)));
    const split = (role, other) => [role.statements.filter(speaksOf(other)), role.statements.filter((one) => !speaksOf(other)(one))];
    const [[sharedA, onlyA], [sharedB, onlyB]] = [split(a, b), split(b, a)];
    result.replaceChildren(
      make("h2", a.title + " and " + b.title),
      ...(sharedA.length ? [] : [make("p", "They share no activity.")]),
      ...list("On shared activities: " + a.title, sharedA),
      ...list("On shared activities: " + b.title, sharedB),
      ...list("Only " + a.title, onlyA),
      ...list("Only " + b.title, onlyB));
  };

  const choose = (first, second) => {
    const [a, b] = [first, second].sort();
    const page = document.querySelector("[data-rb-pair='" + a + " " + b + "'] a");
    if (a === b) result.replaceChildren(make("p", "Choose two different roles."));
    else if (page) location.href = page.href;
    else Promise.all([a, b].map((id) => ask(at("/roles/" + id + "/index.json")))).then(compose)
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
};
