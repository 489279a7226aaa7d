// Where one is on a learning path: "step 3 of 6" on pages reached from it, and on the path's own
// page what was read. It is kept in this browser only; the pages are whole without it.
const key = (path) => "rb-path-" + path;

const read = (path) => {
  try {
    return JSON.parse(localStorage.getItem(key(path)) || "[]");
  } catch {
    return []; // Nothing is kept here, or something else wrote it.
  }
};

const remember = (path, url) => {
  try {
    localStorage.setItem(key(path), JSON.stringify([...new Set([...read(path), url])]));
  } catch {
    // It cannot be kept.
  }
};

const withPath = (url, path) => {
  const [page, anchor] = url.split("#");
  return page + "?path=" + encodeURIComponent(path) + (anchor ? "#" + anchor : "");
};

const bar = (path, id, here, { at, make }) => {
  const link = (step, text) => (step ? [make("a", text, { href: at(withPath(step.url, id)) })] : []);
  const { steps } = path;
  return make("nav", "", { class: "way", "aria-label": "Learning path" },
    make("b", "Step " + (here + 1) + " of " + steps.length + ": ", {}, make("a", path.title, { href: at(path.url) })),
    ...link(steps[here - 1], "← Previous"),
    ...(here + 1 < steps.length ? link(steps[here + 1], "Next →") : link(path, "Done: back to the path")));
};

const onStep = async (id, tools) => {
  const path = await tools.ask(tools.at("/paths/" + id + "/index.json"));
  const place = new URL(tools.at("/"), document.baseURI).pathname;
  const url = "/" + location.pathname.slice(place.length);
  const exact = path.steps.findIndex((step) => step.url === url + location.hash);
  const here = exact >= 0 ? exact : path.steps.findIndex((step) => step.url.split("#")[0] === url);
  if (here < 0) return;
  remember(id, path.steps[here].url);
  const main = document.querySelector("main");
  main.prepend(bar(path, id, here, tools));
  main.append(bar(path, id, here, tools));
  main.lastElementChild.setAttribute("aria-label", "Learning path, at the end");
};

const onPath = (id, tools) => {
  const known = read(id).map((url) => new URL(tools.at(url), document.baseURI).href);
  for (const link of document.querySelectorAll(".steps a[href]")) {
    if (link.origin !== location.origin) continue;
    if (known.includes(link.href)) link.after(tools.make("span", " ✓ read", { class: "note" }));
    link.href = withPath(link.href, id);
  }
};

export const start = (tools) => {
  const id = new URLSearchParams(location.search).get("path");
  if (document.body.matches(".kind-path")) onPath(document.querySelector("[data-rb-entry]").dataset.rbEntry, tools);
  else if (/^[a-z0-9-]+$/.test(id)) onStep(id, tools).catch(() => {}); // No such path: the page is what it was.
};
