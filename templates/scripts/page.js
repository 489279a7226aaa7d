// What every part of the script needs of the page that it runs on.
export const root = document.body.dataset.rbRoot;
export const api = document.body.dataset.rbApi;

export const make = (name, text, attributes) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
  return element;
};

export const at = (url) => root + url.slice(1) || "./";

export const ask = async (url, signal) => {
  const answer = await fetch(url, { signal, headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(url + ": " + answer.status);
  return answer.json();
};
