// @ts-check
/**
 * The page around the journey: starts the tool, switches language and colours.
 * Without it, or when it cannot start, index.html stays as it is and is useful.
 */

import { catalogue, ready } from "./lib/index.js";
import { mount } from "./lib/journey.js";

/** @typedef {import("./lib/index.d.ts").Language} Language */

const page = document.documentElement;

/** @param {string} id */
function node(id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

/** @returns {Language} */
function firstLanguage() {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [asked, ...navigator.languages].map((tag) => (tag ?? "").slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag === "en" || tag === "fr") === "fr" ? "fr" : "en";
}

/** Everything on the page but the journey itself. */
function say(/** @type {Language} */ language) {
  const { ui } = catalogue(language, { law: false });
  const other = language === "en" ? "fr" : "en";
  page.lang = language;
  for (const [id, text] of Object.entries({
    "pr-skip": "site.skip",
    "pr-tagline": "site.tagline",
    "pr-clear": "site.clear",
    "pr-theme-label": "site.theme",
    "pr-independent": "site.independent",
    "pr-privacy": "site.privacy",
  })) {
    node(id).textContent = ui[text] ?? "";
  }
  const button = node("pr-language");
  button.textContent = ui["site.language"] ?? "";
  button.lang = other;
  for (const option of /** @type {HTMLSelectElement} */ (node("pr-theme")).options) {
    option.textContent = ui[`site.theme-${option.value || "auto"}`] ?? "";
  }
}

/** Says in both languages that the tool cannot run, and offers to try again. */
function failed() {
  for (const text of document.querySelectorAll("[data-state]")) {
    /** @type {HTMLElement} */ (text).hidden = text.getAttribute("data-state") !== "failed";
  }
}

async function start() {
  const language = firstLanguage();
  await ready({ languages: [language], occupations: false, law: false });
  let spoken = language;
  say(language);
  node("pr-bar-acts").hidden = false;
  node("pr-theme-box").hidden = false;
  node("pr-about").remove();
  const journey = mount(node("pr-journey"), {
    lang: language,
    history: true,
    onTitle: (title) => {
      document.title = title;
    },
  });
  node("pr-clear").addEventListener("click", () => journey.clear());
  node("pr-language").addEventListener("click", async () => {
    const wanted = spoken === "en" ? "fr" : "en";
    await journey.speak(wanted);
    spoken = wanted;
    say(wanted);
  });
  const theme = /** @type {HTMLSelectElement} */ (node("pr-theme"));
  theme.addEventListener("change", () => {
    if (theme.value) page.dataset.theme = theme.value;
    else delete page.dataset.theme;
  });
}

function begin() {
  start().catch(failed);
}

for (const button of document.querySelectorAll("[data-again]")) {
  button.addEventListener("click", () => location.reload());
}
begin();
