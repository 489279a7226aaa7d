import { make } from "./page.js";

let notice;

// Says something in passing, to eyes and to screen readers.
export const say = (text) => {
  if (!notice) {
    notice = make("p", "", { class: "said", role: "status" });
    document.body.append(notice);
  }
  notice.hidden = false;
  notice.textContent = text;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => { notice.hidden = true; }, 4000);
};
