import { offerSchemes } from "./scheme.js";
import { boxes } from "./box.js";
import { cards } from "./cards.js";
import { marks } from "./marks.js";
import { about, ask, at, load, make, searching } from "./page.js";
import { shortcuts } from "./keys.js";

// Modules get what they need of this script as one value.
const tools = { about, ask, at, load, make, searching };

const needs = () => {
  const asked = new URLSearchParams(location.search);
  const needed = [];
  if (document.querySelector("template#rb-hit")) needed.push("Found");
  if (document.querySelector("main [data-rb-compare]")) needed.push("Compare");
  if (asked.has("path") || document.body.matches(".kind-path")) needed.push("Path");
  if (document.querySelector("[data-rb-filter], nav.chips")) needed.push("Lists");
  return needed;
};

document.addEventListener("DOMContentLoaded", () => {
  offerSchemes();
  boxes();
  cards();
  marks();
  shortcuts();
  for (const name of needs()) load(name).then((module) => module.start(tools));
});
