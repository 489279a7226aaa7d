// What an address asks to be marked, the way to copy a responsibility's address, and where one
// reads on this page.
import { make } from "./page.js";
import { say } from "./notice.js";

const mark = (name) => {
  const wanted = new URLSearchParams(location.search).get(name);
  if (!wanted) return;
  const found = document.querySelectorAll("[data-rb-" + name + "=" + CSS.escape(wanted) + "]");
  for (const one of found) one.dataset.rbMarked = "";
  if (found.length && !location.hash) found[0].scrollIntoView({ block: "center" });
};

// Pages are written without a link at each item: its id is all that it needs.
const anchors = () => {
  for (const item of document.querySelectorAll("[data-rb-anchors] > li[id]")) {
    if (item.querySelector("a.here")) continue;
    (item.querySelector("p") || item).append(" ", make("a", "#", { class: "here", href: "#" + item.id, "aria-label": "Copy the link to this", title: "Copy the link" }));
  }
};

// `?team=x` leaves what holds in that team.
const pin = () => {
  const team = new URLSearchParams(location.search).get("team");
  const all = [...document.querySelectorAll("[data-rb-team]")];
  if (all.some((one) => one.dataset.rbTeam === team)) {
    for (const one of all) one.hidden = one.dataset.rbTeam !== team;
  }
};

const copy = async (event) => {
  const link = event.target.closest?.("a.here[href^='#']");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  try {
    await navigator.clipboard.writeText(link.href);
    say("Link copied");
  } catch {
    // Not allowed here: the address is in the browser's bar now.
  }
};

const follow = () => {
  const links = new Map([...document.querySelectorAll(".contents a[href^='#']")].map((one) => [one.hash.slice(1), one]));
  const heads = [...document.querySelectorAll(".text h2[id]")].filter((head) => links.has(head.id));
  if (!heads.length) return;
  const update = () => {
    const now = heads.findLast((head) => head.getBoundingClientRect().top < innerHeight / 3);
    for (const [id, link] of links) {
      if (now && id === now.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  const watch = new IntersectionObserver(update, { rootMargin: "0px 0px -66%" });
  heads.forEach((head) => watch.observe(head));
};

export const marks = () => {
  pin();
  anchors();
  mark("role");
  document.addEventListener("click", copy);
  follow();
};
