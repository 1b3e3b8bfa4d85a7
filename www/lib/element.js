// @ts-check
/**
 * The class of `<permit-to-pr>`: the same journey inside any page, in a shadow root.
 *
 *     import "./lib/define.js";
 *
 *     <permit-to-pr lang="fr"><a href="https://example.org/">The tool</a></permit-to-pr>
 *
 * What stands between the tags is shown until the element is ready, and when it
 * cannot start. Scripts of the host page can read what is inside: where adverts
 * or replay scripts run, use an iframe instead.
 *
 * Attributes
 * - `lang`: `en` or `fr`; without it, that of the nearest ancestor.
 * - `theme`: `light` or `dark`; without it, the host's colour scheme.
 * - `as-of`: the day asked about, such as `2026-11-02`; without it, today.
 * - `heading-level`: 1 to 6, the level of its own heading; 2 without it.
 * - `expose="answers"`: puts the profile into `permit-to-pr-result`.
 *
 * Properties
 * - `profile`: the answers, as a copy; setting it draws them.
 * - `result`: what `assess` says of them.
 *
 * Methods
 * - `reset()`: forgets every answer and goes to the start.
 * - `assess()`: the same as `result`.
 *
 * Events, all bubbling and composed
 * - `permit-to-pr-ready`
 * - `permit-to-pr-page`: `detail.page`, the id of the page.
 * - `permit-to-pr-result`: `detail.routes` and `detail.on`, codes only.
 * - `permit-to-pr-error`: `detail.code`.
 *
 * Custom properties: `--permit-to-pr-accent`, `--permit-to-pr-on-accent`. Parts: `frame`.
 */

import { assess, catalogue, ready } from "./index.js";
import { mount } from "./journey.js";

/** @typedef {import("./index.d.ts").Language} Language */

/** Importable where there are no elements, as in Node. */
const Base = globalThis.HTMLElement ?? class {};
const SHEET = new URL("../style.css", import.meta.url).href;

export class PermitToPr extends Base {
  static observedAttributes = ["lang", "theme", "as-of"];

  /** @type {ReturnType<typeof mount> | undefined} */
  #journey;
  /** @type {any} set before the journey runs */
  #waiting;
  /** @type {HTMLElement | undefined} */
  #frame;
  /** @type {Promise<void> | undefined} */
  #starting;
  /** @type {MutationObserver | undefined} */
  #ancestors;
  /** @type {MediaQueryList | undefined} */
  #scheme;
  /** @type {[HTMLElement, string][]} */
  #texts = [];

  connectedCallback() {
    this.#journey?.listen();
    this.#starting ??= this.#start().catch(() => this.#failed());
    this.#ancestors = new MutationObserver(() => this.#speak());
    this.#ancestors.observe(this.ownerDocument.documentElement, { attributes: true, attributeFilter: ["lang"], subtree: true });
    this.#scheme = matchMedia("(prefers-color-scheme: dark)");
    this.#scheme.addEventListener("change", this.#paint);
  }

  disconnectedCallback() {
    this.#journey?.stop();
    this.#ancestors?.disconnect();
    this.#scheme?.removeEventListener("change", this.#paint);
  }

  attributeChangedCallback(/** @type {string} */ name) {
    if (!this.#journey) return;
    if (name === "theme") this.#paint();
    else if (name === "lang") this.#speak();
    else this.#journey.askDay(this.#day());
  }

  get profile() {
    return this.#journey ? this.#journey.profile : (this.#waiting ?? {});
  }

  set profile(profile) {
    if (this.#journey) this.#journey.profile = profile;
    else this.#waiting = profile;
  }

  get result() {
    return this.#journey?.result;
  }

  assess() {
    return this.result;
  }

  reset() {
    this.#waiting = undefined;
    this.#journey?.reset();
  }

  async #start() {
    const language = this.#language();
    await ready({ languages: [language], occupations: false, law: false });
    if (this.#waiting !== undefined && !assess(this.#waiting).ok) this.#waiting = undefined;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    const frame = document.createElement("div");
    frame.className = "pr-app pr-app--inside";
    frame.setAttribute("part", "frame");
    frame.setAttribute("role", "region");
    const place = document.createElement("div");
    place.className = "pr-main";
    const foot = this.#foot();
    frame.append(place, foot);
    await this.#dress(root, frame);
    this.#frame = frame;
    this.#label(language);
    this.#journey = mount(place, {
      lang: language,
      level: Number(this.getAttribute("heading-level")) || 2,
      on: this.#day(),
      onPage: (page) => this.#tell("page", { page }),
      onResult: (answer, profile) => this.#tell("result", this.#outcome(answer, profile)),
      onError: (code) => this.#tell("error", { code }),
    });
    if (this.#waiting !== undefined) this.#journey.profile = this.#waiting;
    this.#paint();
    this.#tell("ready", {});
  }

  /** What every page of the journey must have in sight, here as on the full page. */
  #foot() {
    const foot = document.createElement("div");
    foot.className = "pr-foot";
    const inner = document.createElement("div");
    inner.className = "pr-foot__in";
    const said = document.createElement("p");
    said.className = "pr-foot__text";
    const clear = document.createElement("button");
    clear.type = "button";
    clear.className = "pr-link";
    clear.addEventListener("click", () => this.reset());
    inner.append(said, clear);
    foot.append(inner);
    this.#texts = [
      [said, "site.independent"],
      [clear, "site.clear"],
    ];
    return foot;
  }

  /**
   * The sheet goes in as a link: the one way of styling that a strict policy
   * allows without a request of ours. Nothing is shown before it is there.
   *
   * @param {ShadowRoot} root @param {HTMLElement} frame
   */
  #dress(root, frame) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = SHEET;
    frame.hidden = true;
    return new Promise((resolve) => {
      const show = () => {
        frame.hidden = false;
        resolve(undefined);
      };
      link.addEventListener("load", show);
      link.addEventListener("error", show);
      root.replaceChildren(link, frame);
    });
  }

  #failed() {
    // What stands between the tags shows again.
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.replaceChildren(document.createElement("slot"));
    this.#starting = undefined;
    this.#tell("error", { code: "not-started" });
  }

  /** @returns {Language} */
  #language() {
    /** @type {Element | null} */
    let at = this;
    while (at) {
      const near = /** @type {Element | null} */ (at.closest("[lang]"));
      if (near) return near.getAttribute("lang")?.toLowerCase().startsWith("fr") ? "fr" : "en";
      const root = at.getRootNode();
      at = root instanceof ShadowRoot ? root.host : null;
    }
    return "en";
  }

  async #speak() {
    const language = this.#language();
    if (!this.#journey || this.#frame?.lang === language) return;
    await this.#journey.speak(language);
    if (this.#language() === language) this.#label(language);
  }

  /** @param {Language} language */
  #label(language) {
    if (!this.#frame) return;
    this.#frame.lang = language;
    const { ui } = catalogue(language, { law: false });
    this.#frame.setAttribute("aria-label", ui["widget.label"] ?? "");
    for (const [node, id] of this.#texts) node.textContent = ui[id] ?? "";
  }

  #day() {
    const day = this.getAttribute("as-of");
    return day && /^\d{4}-\d\d-\d\d$/.test(day) && assess({}, { on: day }).ok ? day : null;
  }

  /** The host's own colours decide, unless told otherwise. Its text size is our unit. */
  #paint = () => {
    if (!this.#frame) return;
    const host = getComputedStyle(this);
    const asked = this.getAttribute("theme");
    const schemes = host.colorScheme.split(" ");
    const dark = schemes.includes("dark") && (!schemes.includes("light") || this.#scheme?.matches);
    this.#frame.dataset.theme = asked === "light" || asked === "dark" ? asked : dark ? "dark" : "light";
    this.#frame.style.setProperty("--pr-rem", host.fontSize);
    for (const name of ["accent", "on-accent"]) {
      const colour = host.getPropertyValue(`--permit-to-pr-${name}`).trim();
      if (colour) this.#frame.style.setProperty(`--pr-${name}`, colour);
    }
  };

  /** @param {any} answer @param {any} profile */
  #outcome(answer, profile) {
    const routes = answer.routes.map((/** @type {any} */ row) => ({ id: row.id, verdict: row.verdict, deciding: [...row.deciding] }));
    const shown = this.getAttribute("expose") === "answers" ? { profile: structuredClone(profile) } : {};
    return { on: answer.on, routes, ...shown };
  }

  /** @param {string} what @param {any} detail */
  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(`permit-to-pr-${what}`, { detail, bubbles: true, composed: true }));
  }
}
