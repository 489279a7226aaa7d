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

const withPath = (href, path) => {
  const address = new URL(href, document.baseURI);
  address.searchParams.set("path", path);
  return address.href;
};

// The page names every path that it is a step of; the one that the reader came along leads on.
const onStep = (id, { at, make }) => {
  const place = document.querySelector(".path-places [data-rb-path='" + id + "']");
  if (!place) return;
  for (const other of document.querySelectorAll(".path-places [data-rb-path]")) other.hidden = other !== place;
  for (const link of place.querySelectorAll("li a[rel]")) link.href = withPath(link.href, id);
  const root = new URL(at("/"), document.baseURI).pathname;
  remember(id, "/" + location.pathname.slice(root.length) + location.hash);
  document.querySelector("main").prepend(make("nav", "", { class: "way", "aria-label": "Learning path, at the top" }, ...place.cloneNode(true).children));
};

const onPath = (id, tools) => {
  const known = read(id).map((url) => new URL(tools.at(url), document.baseURI).pathname);
  for (const link of document.querySelectorAll(".steps a[href]")) {
    if (link.origin !== location.origin) continue;
    if (known.includes(link.pathname)) link.after(tools.make("span", " ✓ read", { class: "note" }));
    link.href = withPath(link.href, id);
  }
};

export const start = (tools) => {
  const id = new URLSearchParams(location.search).get("path");
  if (document.body.matches(".kind-path")) onPath(document.querySelector("[data-rb-entry]").dataset.rbEntry, tools);
  else if (/^[a-z0-9-]+$/.test(id)) onStep(id, tools);
};
