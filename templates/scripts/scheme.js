// Light or dark, or what the device says. This runs before anything is painted, so that nothing
// flashes.
const schemeKey = "rb-scheme";
const schemes = ["system", "light", "dark"];

// A browser that keeps nothing for this site throws; then the device decides.
const kept = () => {
  try {
    return localStorage.getItem(schemeKey);
  } catch {
    return null;
  }
};

const wear = (scheme) => {
  const look = document.documentElement.dataset;
  if (scheme === "light" || scheme === "dark") look.rbScheme = scheme;
  else delete look.rbScheme;
};

wear(kept());

export const offerSchemes = () => {
  const button = document.querySelector("button[data-rb-scheme]");
  if (!button) return;
  let now = Math.max(0, schemes.indexOf(kept()));
  const name = () => {
    button.title = "Colours: " + schemes[now];
    button.setAttribute("aria-label", button.title);
  };
  name();
  button.hidden = false;
  button.addEventListener("click", () => {
    now = (now + 1) % schemes.length;
    wear(schemes[now]);
    name();
    try {
      localStorage.setItem(schemeKey, schemes[now]);
    } catch {
      // It holds for this page only.
    }
  });
};
