// Keys: "/" and Ctrl+K to the search, "?" to the list of keys. Single keys can be switched off.
import { load, make } from "./page.js";
import { openBox } from "./box.js";

const off = "rb-keys-off";

export const singleKeys = {
  get on() {
    try {
      return localStorage.getItem(off) === null;
    } catch {
      return true; // Nothing is kept here, so nothing was switched off.
    }
  },
  set on(value) {
    try {
      if (value) localStorage.removeItem(off);
      else localStorage.setItem(off, "");
    } catch {
      // It cannot be kept.
    }
  },
};

const help = () => load("Help").then((module) => module.show(make, singleKeys));

const onKey = (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openBox();
  } else if (plain && !typing && singleKeys.on && event.key === "/") {
    event.preventDefault();
    openBox();
  } else if (plain && !typing && singleKeys.on && event.key === "?") {
    help();
  }
};

export const shortcuts = () => {
  document.addEventListener("keydown", onKey);
  const button = document.querySelector("[data-rb-keys]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", help);
};
