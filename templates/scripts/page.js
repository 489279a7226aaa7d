// What every part of the script needs of the page that it runs on.
export const about = (name) => document.body.dataset["rb" + name];

export const make = (name, text, attributes, ...children) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

// From a path that starts at the site's root to one that holds here.
export const at = (url) => about("Root") + url.slice(1) || "./";

export const ask = async (url, signal) => {
  const answer = await fetch(url, { signal, headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(url + ": " + answer.status);
  return answer.json();
};

// Modules that are loaded when they are first needed, by their names in the site.
const modules = {
  Answers: "./answers.js",
  Compare: "./compare.js",
  Found: "./found.js",
  Help: "./help.js",
  Lists: "./lists.js",
  Offers: "./offers.js",
  Path: "./path.js",
};

export const load = (name) => import(modules[name]);

// What answers and shows a search, which no page needs before somebody types.
export const searching = () => load("Offers").then((module) => module.start({ about, ask, at, load, make }));
