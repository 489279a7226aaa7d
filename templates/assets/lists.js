// Lists on a page: a filter over what is there, and the chip of the group that is shown.
const fold = (text) => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

const filter = (field) => {
  const input = field.querySelector("input");
  const status = field.querySelector("[role=status]");
  const page = document.querySelector(".list-page");
  const rows = [...page.querySelectorAll(".rows > li")].map((row) => [row, fold(row.textContent)]);
  const groups = [...page.querySelectorAll(".group:has(.rows)")];
  field.hidden = false;
  input.addEventListener("input", () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, text] of rows) {
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown++;
    }
    for (const group of groups) group.hidden = !group.querySelector(".rows > li:not([hidden])");
    status.textContent = words.length ? shown + (shown === 1 ? " row" : " rows") : "";
    page.querySelector("[data-rb-total]").textContent = words.length ? shown + " of " + rows.length + " rows" : rows.length + " rows";
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

export const start = () => {
  document.querySelectorAll("[data-rb-filter]").forEach(filter);
  document.querySelectorAll("nav.chips").forEach(chips);
};
