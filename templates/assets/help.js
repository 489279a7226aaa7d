// The list of keys.
const keys = [["/", "Search (also Ctrl K)"], ["↑ ↓", "Choose in the list below the box"], ["Enter", "Open what is chosen"], ["Esc", "Close the list, a card or this"], ["?", "This list"]];

let dialog;

export const show = (make, singleKeys) => {
  if (!dialog) {
    const box = make("input", "", { type: "checkbox" });
    box.checked = singleKeys.on;
    box.addEventListener("change", () => { singleKeys.on = box.checked; });
    const close = make("button", "Close", { type: "button" });
    close.addEventListener("click", () => dialog.close());
    dialog = make("dialog", "", { "aria-labelledby": "rb-keys-title" },
      make("h2", "Keys", { id: "rb-keys-title" }),
      make("dl", "", {}, ...keys.flatMap(([key, does]) => [make("dt", "", {}, make("kbd", key)), make("dd", does)])),
      make("label", "", {}, box, " Single keys (/ and ?) work"),
      close);
    document.body.append(dialog);
  }
  dialog.showModal();
};
