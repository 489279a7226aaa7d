// Loads the page anew when the site has changed, and shows above it what is wrong with the last edit.
(() => {
  const own = new URL(document.currentScript.src);
  const shown = own.searchParams.get("v");
  const key = "rolebook-live:" + location.pathname;
  let box = null;

  // Where the page grew or shrank, the browser alone would not find the place again.
  const place = sessionStorage.getItem(key);
  if (place !== null) {
    sessionStorage.removeItem(key);
    addEventListener("load", () => scrollTo({ top: Number(place), behavior: "instant" }));
  }

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("live.css", own).href;
  document.head.append(style);

  function show(report) {
    if (!box) {
      box = document.createElement("section");
      box.id = "rb-live";
      box.setAttribute("role", "alert");
      box.setAttribute("aria-label", "Problems of the last edit");
      const title = document.createElement("h2");
      title.textContent = "The last edit cannot be shown";
      const note = document.createElement("p");
      note.textContent = "You see the last good version below. Mend what is listed and save: the page follows.";
      const text = document.createElement("pre");
      text.tabIndex = 0;
      const close = document.createElement("button");
      close.type = "button";
      close.textContent = "Hide";
      close.addEventListener("click", hide);
      box.append(title, close, note, text);
      document.body.prepend(box);
    }
    box.querySelector("pre").textContent = report;
  }

  function hide() {
    if (box) box.remove();
    box = null;
  }

  const events = new EventSource(new URL("events", own));
  events.addEventListener("state", (event) => {
    const state = JSON.parse(event.data);
    if (String(state.version) !== shown) {
      events.close();
      sessionStorage.setItem(key, String(scrollY));
      location.reload();
    } else if (state.report) {
      show(state.report);
    } else {
      hide();
    }
  });
  addEventListener("pagehide", () => events.close());
})();
