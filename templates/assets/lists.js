// Lists on a page: a filter over what is there, and the chip of the group that is shown.
const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

// A letter whose group is hidden leads nowhere: it stands there as one that never had a group.
const letters = (page) => {
  const pairs = [...page.querySelectorAll("nav.letters a[href^='#']")].map((link) => {
    const mark = document.createElement("span");
    mark.textContent = link.textContent;
    mark.ariaHidden = "true";
    mark.hidden = true;
    link.after(mark);
    return [link, mark, document.getElementById(link.hash.slice(1))?.closest(".group")];
  });
  return () => {
    for (const [link, mark, group] of pairs) {
      link.hidden = Boolean(group?.hidden);
      mark.hidden = !link.hidden;
    }
  };
};

const keep = (typed) => {
  const address = new URL(location.href);
  if (typed) address.searchParams.set("filter", typed);
  else address.searchParams.delete("filter");
  history.replaceState(history.state, "", address);
};

const filter = (field, { at, make }) => {
  const input = field.querySelector("input");
  const status = field.querySelector("[role=status]");
  const page = document.querySelector(".list-page");
  const total = page.querySelector("[data-rb-total]");
  const stood = total.textContent;
  const rows = [...page.querySelectorAll(".rows > li")].map((row) => [row, fold(row.textContent)]);
  const groups = [...page.querySelectorAll(".group:has(.rows)")];
  const name = page.querySelector(".rows > .alias") ? " names" : " entries";
  const showLetters = letters(page);
  const elsewhere = make("a", "Search the whole site for it");
  const nothing = make("p", "", { class: "nothing", hidden: "" }, "", " ", elsewhere);
  field.parentElement.after(nothing);

  const show = () => {
    const typed = input.value.trim();
    const words = fold(typed).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector(".rows > li:not([hidden])");
    showLetters();
    total.textContent = words.length ? shown + " of " + rows.length + name : stood;
    const none = "Nothing here has “" + typed + "”.";
    nothing.hidden = shown > 0;
    nothing.firstChild.data = none;
    elsewhere.href = at("/search/?q=" + encodeURIComponent(typed));
    status.textContent = shown ? (words.length ? total.textContent : "") : none + " Search the whole site for it below.";
  };

  field.hidden = false;
  input.value = new URLSearchParams(location.search).get("filter") || "";
  if (input.value) show();
  input.addEventListener("input", () => {
    show();
    keep(input.value.trim());
  });
};

const chips = (nav) => {
  const show = () => {
    for (const chip of nav.querySelectorAll("a")) {
      if (chip.hash === (location.hash || "#rb-main")) chip.setAttribute("aria-current", "true");
      else chip.removeAttribute("aria-current");
    }
  };
  show();
  addEventListener("hashchange", show);
};

export const start = (tools) => {
  for (const field of document.querySelectorAll("[data-rb-filter]")) filter(field, tools);
  document.querySelectorAll("nav.chips").forEach(chips);
};
