// @ts-check
/**
 * What a person sees until the result: every page of the journey as a function
 * of the answers. Nothing here keeps state, reads a clock or knows a rule. The
 * result is drawn by `result.js`, which loads later.
 *
 * All text goes in as text nodes. Links come from the catalogue or from the
 * short list below, never from an answer.
 */

import { catalogue, message, occupations, written } from "./index.js";

/** @typedef {import("./index.d.ts").Language} Language */
/** @typedef {import("./index.d.ts").Field} Field */
/** @typedef {import("./index.d.ts").Question} Question */
/** @typedef {import("./index.d.ts").Cite} Cite */
/** @typedef {import("./index.d.ts").Measure} Measure */
/** @typedef {Record<string, string | string[]>} Raw what a form holds, by the names of its controls */
/** @typedef {{ name: string, text: string, target: string }} Problem */
/** @typedef {ReturnType<typeof words>} Words */
/** @typedef {Node | string | null | undefined | false | Children} Child */
/** @typedef {Child[]} Children */

const OFFICIAL = {
  quebec: { en: "https://www.quebec.ca/en/immigration", fr: "https://www.quebec.ca/immigration" },
  noc: { en: "https://noc.esdc.gc.ca/", fr: "https://noc.esdc.gc.ca/?GoCTemplateCulture=fr-CA" },
  college: { en: "https://college-ic.ca/protecting-the-public/find-an-immigration-consultant", fr: "https://college-ic.ca/protecting-the-public/find-an-immigration-consultant?l=fr-CA" },
  help: {
    en: "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigration-citizenship-representative.html",
    fr: "https://www.canada.ca/fr/immigration-refugies-citoyennete/services/representant-immigration-citoyennete.html",
  },
};

/** Verdicts differ by word and shape, never by colour alone. */
export const MARKS = { met: "✔", "not-met": "✖", unknown: "?", check: "!" };

// ------------------------------------------------------------------ small tools

/**
 * An element with its attributes, listeners and children.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") for (const [event, act] of Object.entries(value)) node.addEventListener(event, act);
    else if (value !== undefined && value !== null && value !== false) node.setAttribute(name, value === true ? "" : String(value));
  }
  add(node, children);
  return node;
}

/** @param {Node} node @param {Children} children */
export function add(node, children) {
  for (const child of children) {
    if (Array.isArray(child)) add(node, child);
    else if (child) node.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
}

/**
 * The words of one language that are here, and how its numbers and days are
 * written. Until `hasLaw` they lack what only results and findings need.
 *
 * @param {Language} lang
 * @param {number} level the level of the page's own heading
 */
export function words(lang, level) {
  const book = /** @type {import("./index.d.ts").Catalogue} */ (catalogue(lang, { law: false }));
  /** @param {string} id @param {Record<string, any>} [params] */
  const t = (id, params) => {
    const text = book.ui[id] ?? id;
    return params ? text.replace(/\{(\w+)\}/g, (place, name) => (name in params ? written(params[name], lang) ?? place : place)) : text;
  };
  return {
    lang,
    book,
    hasLaw: "needs" in book,
    t,
    say: (/** @type {any} */ finding) => message(finding, lang),
    value: (/** @type {any} */ value) => written(value, lang) ?? "",
    list: (/** @type {string[]} */ items) => written(items, lang) ?? "",
    /** A heading; 1 is the page's own. */
    h: (/** @type {number} */ depth, /** @type {Record<string, any>} */ attributes, /** @type {Child[]} */ ...children) =>
      el(/** @type {"h1"} */ (`h${Math.min(6, level + depth - 1)}`), attributes, ...children),
  };
}

/** The heading that takes focus when the page changes. */
export function title(/** @type {Words} */ w, /** @type {Child[]} */ ...children) {
  return w.h(1, { class: "pr-title", tabindex: "-1" }, ...children);
}

/** @param {string} name */
export function idOf(name) {
  return `pr-${name.replace(/[^\w-]/g, "-")}`;
}

/**
 * @param {string} text
 * @param {() => void} act
 * @param {{ kind?: "main" | "second" | "link", about?: string, id?: string }} [how] `about` completes the text for screen readers
 */
export function button(text, act, { kind = "second", about, id } = {}) {
  const hidden = about && el("span", { class: "pr-hidden" }, ` ${about}`);
  return el("button", { type: "button", class: kind === "link" ? "pr-link" : `pr-button pr-button--${kind}`, id, on: { click: act } }, text, hidden);
}

/**
 * A link to an official page.
 *
 * @param {Words} w @param {string} text @param {string | undefined} url
 * @param {string} [about] for screen readers, where the text is short
 */
export function outside(w, text, url, about) {
  if (!url || !/^https:\/\//.test(url)) return el("span", {}, text);
  // A page of its own: leaving this one would lose the answers.
  return el("a", { href: url, rel: "noreferrer noopener", target: "_blank", class: "pr-outside" }, text, el("span", { class: "pr-hidden" }, `${about ? `, ${about}` : ""} ${w.t("site.new-tab")}`));
}

/** @param {string} summary @param {...Child} children */
export function details(summary, ...children) {
  return el("details", { class: "pr-details" }, el("summary", { class: "pr-details__summary" }, summary), el("div", { class: "pr-details__body" }, ...children));
}

/** The same, but closed on paper, so that a result fits on some pages. @param {string} summary @param {...Child} children */
export function onScreen(summary, ...children) {
  const fold = details(summary, ...children);
  fold.classList.add("pr-screen");
  return fold;
}

/** @param {Words} w @param {string[]} ids */
export function bullets(w, ids) {
  return el("ul", { class: "pr-list" }, ids.map((id) => el("li", {}, w.t(id))));
}

/** @param {Words} w @param {string} mark @param {"verdict" | "route" | "category" | "evidence" | "may"} of a condition, a program, a category, a job, or a right */
export function markOf(w, mark, of = "verdict") {
  const word = w.t(`${of}.${mark}`);
  return el("span", { class: `pr-mark pr-mark--${mark}` }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, MARKS[/** @type {"met"} */ (mark)]), el("span", { class: "pr-mark__word" }, word));
}

// ------------------------------------------------------------------ start

/**
 * @param {Words} w
 * @param {{ rules: any, saved?: { saved: string }, refusal?: string }} data
 * @param {any} act
 */
export function startPage(w, { rules, saved, refusal }, act) {
  return [
    title(w, w.t("start.title")),
    el("p", { class: "pr-lead" }, w.t("start.lead")),
    bullets(w, ["start.get-route", "start.get-why", "start.get-points"]),
    el("p", { class: "pr-note" }, w.t("start.independent")),
    saved && el("div", { class: "pr-panel" }, w.h(2, { class: "pr-heading" }, w.t("start.saved", { date: saved.saved })), el("p", {}, w.t("start.saved-note")), el("div", { class: "pr-buttons" }, button(w.t("start.saved-open"), act.openSaved), button(w.t("save.delete"), act.deleteSaved))),
    el("p", { class: "pr-buttons" }, button(w.t("start.go"), () => act.start("routes"), { kind: "main", id: "pr-start" }), button(w.t("start.go-permits"), () => act.start("permits"), { id: "pr-start-permits" })),
    el("p", {}, w.t("start.other"), " ", button(w.t("start.check-offer"), act.checkOffer, { kind: "link", id: "pr-check-offer" }), " ", w.t("start.or"), " ", button(w.t("start.sectors"), act.sectors, { kind: "link", id: "pr-sectors" })),
    el(
      "div",
      { class: "pr-columns" },
      el("div", {}, w.h(2, { class: "pr-heading" }, w.t("start.who-title")), bullets(w, ["start.who-permit", "start.who-work", "start.who-not"])),
      el("div", {}, w.h(2, { class: "pr-heading" }, w.t("start.have-title")), el("p", {}, w.t("start.time")), bullets(w, ["start.have-work", "start.have-test", "start.have-study", "start.have-skip"])),
    ),
    w.h(2, { class: "pr-heading" }, w.t("start.privacy-title")),
    el("p", {}, w.t("privacy.sentence")),
    el("p", {}, w.t("start.shared-device")),
    details(w.t("privacy.check-title"), el("p", {}, w.t("privacy.check-network")), el("p", {}, w.t("privacy.check-offline")), el("p", {}, w.t("privacy.check-browser"))),
    w.h(2, { class: "pr-heading" }, w.t("start.rules-title")),
    el("p", {}, w.t("rules.checked", { date: rules.checked }), " ", w.t("rules.review", { date: rules.reviewBy })),
    fileField(w, refusal, act),
  ];
}

/** @param {Words} w @param {string | undefined} refusal @param {any} act */
function fileField(w, refusal, act) {
  const input = el("input", {
    type: "file",
    class: "pr-file",
    id: "pr-file",
    accept: ".json,application/json",
    "aria-describedby": refusal ? "pr-file-error pr-file-hint" : "pr-file-hint",
    "aria-invalid": refusal ? "true" : undefined,
    on: { change: () => act.openFile(input.files?.[0]) },
  });
  return el(
    "div",
    { class: refusal ? "pr-field pr-field--wrong" : "pr-field" },
    w.h(2, { class: "pr-heading" }, el("label", { for: "pr-file" }, w.t("file.open"))),
    el("p", { class: "pr-hint", id: "pr-file-hint" }, w.t("file.hint")),
    refusal && el("p", { class: "pr-error", id: "pr-file-error", role: "alert" }, el("span", { class: "pr-hidden" }, `${w.t("error.word")} `), refusal),
    input,
  );
}

/**
 * A page in place of one that is not here yet, or did not come.
 *
 * @param {Words} w
 * @param {{ text: string, note?: string, again?: () => void, keep?: Child }} page
 * @param {any} act
 */
export function latePage(w, { text, note, again, keep }, act) {
  return [
    back(w, act),
    title(w, text),
    note && el("p", {}, note),
    again && el("div", { class: "pr-buttons" }, button(w.t("action.again"), again, { kind: "main", id: "pr-again" })),
    keep,
  ];
}

/** @param {Words} w @param {any} act */
export function outsidePage(w, act) {
  return [
    back(w, act),
    title(w, w.t("outside.title")),
    el("p", { class: "pr-lead" }, w.t("outside.why")),
    el("p", {}, outside(w, w.t("outside.quebec"), OFFICIAL.quebec[w.lang])),
    el("div", { class: "pr-buttons" }, button(w.t("action.continue"), act.onward, { kind: "main" }), button(w.t("outside.change"), () => act.change("intends"))),
    help(w),
  ];
}

/** @param {Words} w */
export function help(w) {
  return [
    w.h(2, { class: "pr-heading" }, w.t("help.title")),
    el("p", {}, w.t("help.intro")),
    el(
      "ul",
      { class: "pr-list" },
      el("li", {}, w.t("help.lawyer")),
      el("li", {}, w.t("help.consultant"), " ", outside(w, w.t("help.consultant-link"), OFFICIAL.college[w.lang])),
      el("li", {}, w.t("help.notary")),
    ),
    el("p", {}, outside(w, w.t("help.official-link"), OFFICIAL.help[w.lang])),
  ];
}

// ------------------------------------------------------------------ questions

/**
 * One question, or the fields of one record.
 *
 * @param {Words} w
 * @param {{ fields: Field[], gated?: boolean, heading?: string, part: string, hint?: string, why?: Child[], raw: Raw,
 *           problems: Problem[], soFar?: Child, remove?: () => void, removeText?: string, notes?: Child[] }} page
 * @param {any} act
 */
export function questionPage(w, page, act) {
  // The words of the first field are the heading where it is alone, or opens the others.
  const alone = (page.fields.length === 1 || page.gated === true) && !page.heading;
  const form = el(
    "form",
    { class: "pr-form", novalidate: true, autocomplete: "off" },
    page.fields.map((field) => [isFirstScore(field, page.fields) && el("p", { class: "pr-hint", id: SCORES }), fieldNode(w, field, page.raw, page.problems, alone && field === page.fields[0], act)]),
    el(
      "div",
      { class: "pr-buttons" },
      el("button", { type: "submit", class: "pr-button pr-button--main" }, w.t("action.continue")),
      page.remove && button(page.removeText ?? w.t("action.remove"), page.remove),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act.submit(rawOf(form));
  });
  form.addEventListener("change", () => showFields(w, form, page.fields));
  showFields(w, form, page.fields);
  return [
    back(w, act),
    errorSummary(w, page.problems, form),
    el("p", { class: "pr-part" }, page.part),
    page.heading && title(w, page.heading),
    page.hint && el("p", { class: "pr-hint" }, page.hint),
    page.notes,
    form,
    page.why && details(w.t("why.title"), ...page.why),
    page.why && glossary(w),
    page.soFar,
  ];
}

/** @param {Words} w @param {any} act */
export function back(w, act) {
  return el("p", { class: "pr-back" }, button(w.t("action.back"), act.back, { kind: "link" }));
}

/** @param {Words} w @param {Problem[]} problems @param {HTMLElement} form */
function errorSummary(w, problems, form) {
  if (problems.length === 0) return null;
  const go = (/** @type {string} */ target) => (/** @type {Event} */ event) => {
    event.preventDefault();
    const control = /** @type {HTMLElement | null} */ (form.querySelector(`#${target}`));
    control?.focus();
    control?.scrollIntoView({ block: "center" });
  };
  return el(
    "div",
    { class: "pr-errors", tabindex: "-1", "aria-labelledby": "pr-errors-title", role: "group" },
    w.h(2, { class: "pr-errors__title", id: "pr-errors-title" }, w.t("error.summary")),
    el("ul", { class: "pr-list" }, problems.map((problem) => el("li", {}, el("a", { href: `#${problem.target}`, class: "pr-errors__link", on: { click: go(problem.target) } }, problem.text)))),
  );
}

/**
 * What a form holds now.
 *
 * @param {HTMLFormElement} form
 * @returns {Raw}
 */
export function rawOf(form) {
  /** @type {Raw} */
  const raw = {};
  for (const control of form.elements) {
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement) || !control.name) continue;
    if (control.type === "radio" || control.type === "checkbox") {
      if (!(/** @type {HTMLInputElement} */ (control).checked)) continue;
      const before = raw[control.name];
      raw[control.name] = control.type === "radio" ? control.value : [...(Array.isArray(before) ? before : []), control.value];
    } else {
      raw[control.name] = control.value;
    }
  }
  return raw;
}

/**
 * The value an answer stands for, where it is one of a list.
 *
 * @param {Field} field
 * @param {Raw} raw
 */
export function chosen(field, raw) {
  const token = raw[field.name];
  if (field.kind === "yes-no") return token === "yes" ? true : token === "no" ? false : undefined;
  if (field.kind === "list" || field.kind === "record") return token === "some" || token === "none" ? token : undefined;
  const option = typeof token === "string" && token !== "" ? field.options?.[Number(token)] : undefined;
  return option?.value;
}

/**
 * Whether a field is asked, given the answers beside it.
 *
 * @param {Field} field
 * @param {Field[]} fields
 * @param {Raw} raw
 * @returns {boolean}
 */
export function isAsked(field, fields, raw) {
  if (!field.when) return true;
  const { field: name, is } = field.when;
  const other = fields.find((candidate) => candidate.name === name);
  if (!other || !isAsked(other, fields, raw)) return false;
  const value = chosen(other, raw);
  return value !== undefined && is.some((wanted) => JSON.stringify(wanted) === JSON.stringify(value));
}

/** @param {Field} field @param {Field[]} fields */
function isFirstScore(field, fields) {
  return fields.find((one) => one.kind === "score") === field;
}

/** @param {Words} w @param {HTMLFormElement} form @param {Field[]} fields */
function showFields(w, form, fields) {
  const raw = rawOf(form);
  const scores = form.querySelector(`#${SCORES}`);
  const test = fields.find((field) => field.name === "test");
  if (scores) scores.textContent = w.t((test && chosen(test, raw)) ? `score.${chosen(test, raw)}` : "score.any");
  for (const field of fields) {
    const node = /** @type {HTMLElement | null} */ (form.querySelector(`[data-field="${field.name}"]`));
    if (node) node.hidden = !isAsked(field, fields, raw);
  }
}

/**
 * @param {Words} w
 * @param {Field} field
 * @param {Raw} raw
 * @param {Problem[]} problems
 * @param {boolean} alone its words are the page's heading
 * @param {any} act
 */
export function fieldNode(w, field, raw, problems, alone, act) {
  const id = idOf(field.name);
  const problem = problems.find((one) => one.name === field.name);
  const help = [field.help, DAYS.has(field.kind) && !field.certain && w.t("date.hint")].filter(Boolean).join(" ");
  const hint = help ? el("p", { class: "pr-hint", id: `${id}-hint` }, help) : null;
  const error = problem && el("p", { class: "pr-error", id: `${id}-error` }, el("span", { class: "pr-hidden" }, `${w.t("error.word")} `), problem.text);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const parts = { w, field, raw, id, hint, error, described, wrong: Boolean(problem), alone, act };
  const node = KINDS[field.kind](parts);
  const boxes = [field.kind === "day-or-none" && box(parts, "none", field.none ?? ""), UNKNOWN_BESIDE.has(field.kind) && !field.certain && box(parts, UNKNOWN, w.t("answer.unknown"))];
  return el("div", { class: problem ? "pr-field pr-field--wrong" : "pr-field", "data-field": field.name }, node, boxes);
}

/** @typedef {{ w: Words, field: Field, raw: Raw, id: string, hint: Child, error: Child, described?: string, wrong: boolean, alone: boolean, act: any }} Parts */

/** There are some, there is none. */
const some = (/** @type {Parts} */ parts) => radios(parts, [{ token: "some", label: parts.field.some ?? parts.w.t("answer.yes") }, { token: "none", label: parts.field.none ?? parts.w.t("answer.no") }]);

/** @type {Record<Field["kind"], (parts: Parts) => HTMLElement | HTMLElement[]>} */
const KINDS = {
  choice: (parts) => {
    const options = (parts.field.options ?? []).map((option, at) => ({ token: String(at), label: option.label, hint: option.hint }));
    return options.length > 7 ? selectField(parts, options) : radios(parts, options);
  },
  "yes-no": (parts) => radios(parts, [{ token: "yes", label: parts.w.t("answer.yes") }, { token: "no", label: parts.w.t("answer.no") }]),
  list: some,
  record: some,
  checks: checkboxes,
  circumstances: checkboxes,
  country: (parts) => selectField(parts, countries(parts.w.lang)),
  countries: countriesField,
  day: dayField,
  "day-or-none": dayField,
  number: (parts) => textField(parts, { inputmode: "decimal", size: 8 }, parts.field.unit),
  score: (parts) => textField(parts, { inputmode: "decimal", size: 6 }),
  occupation: occupationField,
};

const DAYS = new Set(["day", "day-or-none"]);
/** Kinds whose "I don't know" is a box of its own. */
const UNKNOWN_BESIDE = new Set(["day", "day-or-none", "number", "occupation"]);
export const UNKNOWN = "?";
/** The box for "none of these". */
export const NONE = "-";
/** What scores the chosen test gives; said once above them all. */
const SCORES = "pr-scores";

/** @param {Parts} parts @param {{ token: string, label: string, hint?: string }[]} options */
function radios(parts, options) {
  const { w, field, raw, id } = parts;
  const all = field.certain ? options : [...options, { token: UNKNOWN, label: w.t("answer.unknown"), hint: undefined }];
  const short = options.length < 3 && options.every((option) => option.label.length < 20 && !option.hint);
  return group(parts, [
    el("div", { class: short ? "pr-options pr-options--row" : "pr-options" }, all.map((option, at) => {
      const own = at === 0 ? id : `${id}-${at}`;
      const hint = option.hint ? `${own}-about` : undefined;
      return el(
        "div",
        { class: option.token === UNKNOWN ? "pr-option pr-option--unknown" : "pr-option" },
        el("input", { type: "radio", class: "pr-option__box", name: field.name, id: own, value: option.token, checked: raw[field.name] === option.token, "aria-describedby": hint }),
        el("label", { class: "pr-option__label", for: own }, option.label),
        hint && el("p", { class: "pr-hint pr-option__hint", id: hint }, option.hint),
      );
    })),
  ]);
}

/** @param {Parts} parts */
function checkboxes(parts) {
  const { w, field, raw, id } = parts;
  const ticked = raw[field.name] ?? [];
  const options = [...(field.options ?? []).map((option, at) => ({ token: String(at), label: option.label })), ...(field.none ? [{ token: NONE, label: field.none }] : []), { token: UNKNOWN, label: w.t("answer.unknown") }];
  const boxes = options.map((option, at) => {
    const own = at === 0 ? id : `${id}-${at}`;
    return el(
      "div",
      { class: option.token === UNKNOWN ? "pr-option pr-option--unknown" : "pr-option" },
      el("input", { type: "checkbox", class: "pr-option__box", name: field.name, id: own, value: option.token, checked: ticked.includes(option.token) }),
      el("label", { class: "pr-option__label", for: own }, option.label),
    );
  });
  // Columns are for names; a sentence takes a line.
  const short = options.every((option) => option.label.length < 40);
  return group(parts, [el("div", { class: boxes.length > 9 && short ? "pr-options pr-options--many" : "pr-options" }, boxes)]);
}

/** @param {Parts} parts @param {Child[]} controls */
function group({ w, field, hint, error, described, alone, wrong }, controls) {
  const legend = alone ? title(w, field.ask) : field.ask;
  return el(
    "fieldset",
    { class: "pr-group", "aria-describedby": described, "aria-invalid": undefined, "data-wrong": wrong },
    el("legend", { class: alone ? "pr-legend pr-legend--title" : "pr-legend" }, legend),
    hint,
    error,
    controls,
  );
}

/** @param {Parts} parts @param {{ token: string, label: string, hint?: string }[]} options */
function selectField(parts, options) {
  const { w, field, raw, id, described, wrong } = parts;
  const choice = (/** @type {string} */ value, /** @type {string} */ text) => el("option", { value, selected: (raw[field.name] ?? "") === value }, text);
  const select = el(
    "select",
    { class: "pr-input pr-select", name: field.name, id, "aria-describedby": described, "aria-invalid": wrong ? "true" : undefined },
    choice("", w.t("answer.choose")),
    options.map((option) => choice(option.token, option.label)),
    choice(UNKNOWN, w.t("answer.unknown")),
  );
  // An entry of a list cannot carry a hint of its own.
  const hints = options.filter((option) => option.hint).map((option) => el("p", { class: "pr-hint" }, w.t("fact.pair", { fact: option.label, value: option.hint })));
  return labelled(parts, select, ...hints);
}

/** Countries and territories, by their ISO 3166-1 codes. */
const COUNTRIES =
  "AD AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PM PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS XK YE ZA ZM ZW".split(" ");

/** @param {Language} lang @returns {{ token: string, label: string }[]} by their names */
function countries(lang) {
  return COUNTRIES.map((token) => ({ token, label: countryName(lang, token) })).sort((one, other) => one.label.localeCompare(other.label, lang));
}

/** @param {Language} lang @param {string} code */
export function countryName(lang, code) {
  return new Intl.DisplayNames([`${lang}-CA`], { type: "region" }).of(code) ?? code;
}

/** Up to three countries, one beside the other. @param {Parts} parts */
function countriesField(parts) {
  const { w, field, raw, id } = parts;
  const more = [2, 3].map((n) => {
    const name = `${field.name}.${n}`;
    const own = `${id}-${n}`;
    const choice = (/** @type {string} */ value, /** @type {string} */ text) => el("option", { value, selected: (raw[name] ?? "") === value }, text);
    return [el("label", { class: "pr-label", for: own }, w.t("country.another")), el("select", { class: "pr-input pr-select", name, id: own }, choice("", w.t("country.none")), countries(w.lang).map(({ token, label }) => choice(token, label)))];
  });
  return [...[selectField(parts, countries(w.lang))].flat(), ...more.flat()];
}

/** @param {Parts} parts @param {...Child} control */
function labelled({ w, field, id, hint, error, alone }, ...control) {
  const label = el("label", { class: alone ? "pr-label pr-label--title" : "pr-label", for: id }, field.ask);
  return [alone ? title(w, label) : label, hint, error, ...control].filter((node) => node instanceof HTMLElement);
}

/** @param {Parts} parts @param {Record<string, any>} attributes @param {string} [unit] */
function textField(parts, attributes, unit) {
  const { w, field, raw, id, described, wrong } = parts;
  const input = el("input", {
    type: "text",
    class: "pr-input",
    name: field.name,
    id,
    value: raw[field.name] ?? "",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": [described, unit && `${id}-unit`, field.kind === "score" && SCORES].filter(Boolean).join(" ") || undefined,
    "aria-invalid": wrong ? "true" : undefined,
    ...attributes,
  });
  return labelled(parts, el("div", { class: "pr-row" }, input, unit && el("span", { class: "pr-unit", id: `${id}-unit` }, unit)));
}

/** @param {Parts} parts */
function dayField(parts) {
  const { w, field, raw, id, wrong } = parts;
  const box = (/** @type {string} */ part, /** @type {number} */ size, /** @type {Record<string, any>} */ more) => {
    const own = part === "day" ? id : `${id}-${part}`;
    return el(
      "div",
      { class: "pr-day" },
      el("label", { class: "pr-day__label", for: own }, w.t(`date.${part}`)),
      el("input", { type: "text", class: "pr-input", id: own, name: `${field.name}.${part}`, value: raw[`${field.name}.${part}`] ?? "", size, autocomplete: "off", spellcheck: "false", "aria-invalid": wrong ? "true" : undefined, ...more }),
    );
  };
  const months = `${id}-months`;
  return group(parts, [
    el("div", { class: "pr-row" }, box("day", 3, { inputmode: "numeric" }), box("month", 10, { list: months }), box("year", 5, { inputmode: "numeric" })),
    el("datalist", { id: months }, monthNames(w.lang).map((name) => el("option", { value: name }))),
  ]);
}

/** @param {Language} lang */
export function monthNames(lang) {
  const named = new Intl.DateTimeFormat(`${lang}-CA`, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => named.format(Date.UTC(2000, month, 15)));
}

/**
 * A box beside a field that stands for an answer: there is none, or it is not known.
 *
 * @param {Parts} parts @param {string} mark @param {string} text
 */
function box({ field, raw, id }, mark, text) {
  const name = `${field.name}.${mark}`;
  const own = `${id}-${mark === UNKNOWN ? "unknown" : mark}`;
  return el(
    "div",
    { class: mark === UNKNOWN ? "pr-option pr-option--unknown" : "pr-option" },
    el("input", { type: "checkbox", class: "pr-option__box", name, id: own, value: "1", checked: Boolean(raw[name]) }),
    el("label", { class: "pr-option__label", for: own }, text, el("span", { class: "pr-hidden" }, ` (${field.ask})`)),
  );
}

// ------------------------------------------------------------------ occupation

/**
 * A type-ahead over the occupations: a combobox with a list box.
 *
 * @param {Parts} parts
 */
function occupationField(parts) {
  const { w, field, raw, id, described, wrong, act } = parts;
  const listId = `${id}-list`;
  const code = el("input", { type: "hidden", name: `${field.name}.code`, value: raw[`${field.name}.code`] ?? "" });
  const list = el("ul", { class: "pr-choices", role: "listbox", id: listId, hidden: true, "aria-label": w.t("occupation.list") });
  const status = el("p", { class: "pr-hint", role: "status", id: `${id}-status` });
  const input = el("input", {
    type: "text",
    class: "pr-input pr-input--wide",
    role: "combobox",
    name: field.name,
    id,
    value: raw[field.name] ?? "",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-describedby": [described, `${id}-status`].filter(Boolean).join(" "),
    "aria-invalid": wrong ? "true" : undefined,
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
  });
  /** @type {{ noc: string, name: string, teer: number }[]} */
  let found = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const point = (/** @type {number} */ to) => {
    active = to;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === to)));
    const item = list.children[to];
    if (item) {
      input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    }
  };
  const choose = (/** @type {number} */ at) => {
    const one = found[at];
    if (!one) return;
    input.value = one.name;
    code.value = one.noc;
    close();
    status.textContent = chosenText(w, one);
  };
  const search = () => {
    const answer = act.search(input.value);
    if (!answer) return;
    found = answer;
    list.replaceChildren(...found.map((one, at) => choiceItem(w, one, `${id}-${at}`, () => choose(at))));
    const open = found.length > 0;
    close();
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    status.textContent = input.value.trim() === "" ? "" : countText(w, found.length);
  };
  input.addEventListener("focus", () => {
    act.loadTitles().then((/** @type {boolean} */ there) => {
      if (!there) status.textContent = w.t("occupation.no-list");
      else if (code.value) status.textContent = chosenText(w, act.occupation(code.value));
      else if (input.value && input.ownerDocument) search();
    });
  });
  input.addEventListener("input", () => {
    code.value = "";
    search();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) search();
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (found.length > 0) point((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length);
    } else if (event.key === "Enter" && open && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  });
  const known = code.value ? act.occupation(code.value) : undefined;
  if (known) status.textContent = chosenText(w, known);
  return [
    ...labelled(parts, el("div", { class: "pr-combo" }, input, list), code, status),
    details(w.t("occupation.help-title"), el("ol", { class: "pr-list" }, ["occupation.help-1", "occupation.help-2", "occupation.help-3"].map((step) => el("li", {}, w.t(step)))), el("p", {}, w.t("occupation.help-duties")), el("p", {}, outside(w, w.t("occupation.help-link"), OFFICIAL.noc[w.lang]))),
  ];
}

/** @param {Words} w @param {any} one @param {string} id @param {() => void} choose */
function choiceItem(w, one, id, choose) {
  const also = one.matched && one.matched !== one.name ? el("span", { class: "pr-choice__also" }, w.t("occupation.matched", { word: one.matched })) : null;
  return el(
    "li",
    { class: "pr-choice", role: "option", id: `${id}-option`, "aria-selected": "false", on: { mousedown: (/** @type {Event} */ event) => event.preventDefault(), click: choose } },
    el("span", { class: "pr-choice__name" }, one.name),
    also,
    el("span", { class: "pr-choice__code", translate: "no" }, w.t("occupation.code", { code: one.noc, teer: String(one.teer) })),
  );
}

/** @param {Words} w @param {{ noc: string, teer: number } | undefined} one */
function chosenText(w, one) {
  return one ? `${w.t("occupation.code", { code: one.noc, teer: String(one.teer) })}. ${w.t(`teer.${one.teer}`)}` : "";
}

/** @param {Words} w @param {number} count */
function countText(w, count) {
  if (count === 0) return w.t("occupation.none");
  return count === 1 ? w.t("occupation.one") : w.t("occupation.count", { count });
}

// ------------------------------------------------------------------ lists and answers

/**
 * The records of a list as cards, with what can be done about them.
 *
 * @param {Words} w
 * @param {{ heading: string, part: string, hint?: string, why?: Child[], soFar?: Child, addText: string, full?: string,
 *           cards: Card[], notes?: Child[] }} page
 * @param {any} act
 */
export function listPage(w, page, act) {
  return [
    back(w, act),
    el("p", { class: "pr-part" }, page.part),
    title(w, page.heading),
    page.hint && el("p", { class: "pr-hint" }, page.hint),
    page.notes,
    page.cards.map((card) => cardNode(w, card)),
    page.full && el("p", { class: "pr-hint" }, page.full),
    el("div", { class: "pr-buttons" }, button(w.t("action.continue"), act.onward, { kind: "main" }), !page.full && button(page.addText, act.add)),
    page.why && details(w.t("why.title"), ...page.why),
    page.why && glossary(w),
    page.soFar,
  ];
}

/** @typedef {{ heading: string, rows: { name: string, text: string }[], change: () => void, remove: () => void }} Card */

/** @param {Words} w @param {Card} card */
function cardNode(w, card) {
  return el(
    "section",
    { class: "pr-card" },
    el("div", { class: "pr-card__top" }, w.h(2, { class: "pr-heading" }, card.heading), el("div", { class: "pr-card__acts" }, button(w.t("action.change"), card.change, { kind: "link", about: card.heading }), button(w.t("action.remove"), card.remove, { kind: "link", about: card.heading }))),
    el("dl", { class: "pr-answers" }, card.rows.map((row) => answerRow(row.name, row.text))),
  );
}

/** @param {string} name @param {string} text @param {Child} [act] */
function answerRow(name, text, act) {
  return el("div", { class: "pr-answer" }, el("dt", { class: "pr-answer__name" }, name), el("dd", { class: "pr-answer__text" }, text), act && el("dd", { class: "pr-answer__act" }, act));
}

/**
 * @param {Words} w
 * @param {{ parts: { name: string, rows: { name: string, text: string, change: () => void, records?: Card[] }[] }[], notes: Child[], keep: Child }} page
 * @param {any} act
 */
export function checkPage(w, page, act) {
  return [
    back(w, act),
    title(w, w.t("check.title")),
    el("p", { class: "pr-lead" }, w.t("check.lead")),
    page.notes,
    page.parts.map((part) => [
      w.h(2, { class: "pr-heading pr-heading--part" }, part.name),
      el("dl", { class: "pr-answers" }, part.rows.map((row) => answerRow(row.name, row.text, button(w.t("action.change"), row.change, { kind: "link", about: row.name })))),
      part.rows.map((row) => row.records && row.records.map((card) => recordAnswers(w, card))),
    ]),
    el("div", { class: "pr-buttons" }, button(w.t("check.go"), act.result, { kind: "main" })),
    page.keep,
  ];
}

/** @param {Words} w @param {Card} card */
function recordAnswers(w, card) {
  return el(
    "details",
    { class: "pr-details pr-details--record" },
    el("summary", { class: "pr-details__summary" }, card.heading),
    el("dl", { class: "pr-answers" }, card.rows.map((row) => answerRow(row.name, row.text))),
    el("p", { class: "pr-card__acts" }, button(w.t("action.change"), card.change, { kind: "link", about: card.heading }), button(w.t("action.remove"), card.remove, { kind: "link", about: card.heading })),
  );
}

/**
 * Saving, deleting, files: only ever on request.
 *
 * @param {Words} w
 * @param {{ saved?: string, said?: string }} data
 * @param {any} act
 */
export function keepPanel(w, { saved, said }, act) {
  return el(
    "section",
    { class: "pr-panel pr-screen" },
    w.h(2, { class: "pr-heading" }, w.t("save.title")),
    el("p", {}, saved ? w.t("save.is-saved", { date: saved }) : w.t("save.not-saved")),
    el(
      "div",
      { class: "pr-buttons" },
      button(saved ? w.t("save.again") : w.t("save.device"), act.save, { id: "pr-save" }),
      button(w.t("save.file"), act.saveFile, { id: "pr-save-file" }),
      saved && button(w.t("save.delete"), act.deleteSaved, { id: "pr-delete" }),
      button(w.t("save.clear"), act.clear),
    ),
    el("p", { class: "pr-hint" }, w.t("save.note")),
    el("p", { role: "status", class: "pr-said" }, said ?? ""),
  );
}

/**
 * What can be said already, before all is told.
 *
 * @param {Words} w
 * @param {any} assessment
 * @param {any} act
 */
export function soFar(w, assessment, act) {
  return el(
    "details",
    { class: "pr-details pr-sofar", "data-sofar": "" },
    el("summary", { class: "pr-details__summary" }, w.t("sofar.title")),
    el(
      "div",
      { class: "pr-details__body" },
      assessment.routes.map((/** @type {any} */ row) => el("p", { class: "pr-sofar__row" }, markOf(w, row.verdict, "route"), " ", w.say(row))),
      el("p", {}, pointsGlance(w, assessment.points.crs)),
      el("p", {}, button(w.t("sofar.check"), act.check, { kind: "link" })),
    ),
  );
}

/** @param {Words} w @param {any} glance */
export function pointsGlance(w, glance) {
  if (!glance) return "";
  const shown = glance.indicative ?? glance;
  if (shown.least === undefined) return w.t("points.not-known");
  const span = w.value({ least: shown.least, most: shown.most });
  return glance.indicative ? w.t("sofar.indicative", { points: span, date: glance.indicative.validTo }) : w.t("sofar.points", { points: span, max: shown.max });
}

/** The same in one line, for a screen reader. */
export function soFarLine(/** @type {Words} */ w, /** @type {any} */ assessment) {
  const routes = assessment.routes.map((/** @type {any} */ row) => `${w.say(row)}: ${w.t(`route.${row.verdict}`)}`);
  return `${w.t("sofar.title")} ${routes.join(". ")}. ${pointsGlance(w, assessment.points.crs)}`;
}

// ------------------------------------------------------------------ warnings, numbers, answers

/** @param {any} warning */
export function isDeadline(warning) {
  return warning.on !== undefined;
}

/**
 * @param {Words} w
 * @param {any} warning
 * @param {(path: string) => { text: string, go: () => void } | undefined} link
 */
export function warningNode(w, warning, link) {
  const ended = warning.days !== undefined && warning.days < 0;
  const word = isDeadline(warning) && !ended && warning.days > 60 ? "warning.good-to-know" : "warning.word";
  const links = warning.paths.map(link).filter(Boolean);
  return el(
    "div",
    { class: "pr-warning" },
    el("p", { class: "pr-warning__word" }, w.t(word)),
    el("p", {}, w.say(warning)),
    links.length > 0 && el("p", { class: "pr-screen" }, links.map((/** @type {any} */ one, /** @type {number} */ at) => [at > 0 && " · ", button(w.t("warning.look"), one.go, { kind: "link", about: one.text }), ` (${one.text})`])),
  );
}

/**
 * The number of a fact with its unit, or the words of its step.
 *
 * @param {Words} w
 * @param {Measure} value
 * @param {string} [fact]
 */
export function measure(w, { least, most, unit }, fact) {
  const steps = fact ? w.book.steps[fact] : undefined;
  if (unit === "yes-no" || (unit === "tier" && !steps)) return least !== most ? w.t("answer.not-known") : w.t(least >= 1 ? "answer.yes" : "answer.no");
  if (steps) return stepText(w, steps, least, most);
  // No number a person can have: nobody told us.
  if ((most >= 1_000_000 && least !== most) || (least === 0 && most >= UNTOLD[/** @type {"years"} */ (unit)])) return w.t("answer.not-known");
  if (unit === "cents-per-hour") return hourly(w, least, most);
  if (unit === "clb" && most === 0) return w.t("clb.below");
  const count = unit === "clb" && least === most && least >= 10 ? w.t("clb.top") : w.value({ least, most });
  return inUnit(w, unit, most).replace("{n}", count);
}

/** Pay by the hour, told in cents. @param {Words} w @param {number} least @param {number} most */
function hourly(w, least, most) {
  const money = new Intl.NumberFormat(`${w.lang}-CA`, { style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol" });
  const amount = least === most ? money.format(least / 100) : w.t("range.numbers").replace("{least}", money.format(least / 100)).replace("{most}", money.format(most / 100));
  return w.t("unit.hourly", { amount });
}

/** @param {Words} w @param {string} unit @param {number} count */
export function inUnit(w, unit, count) {
  const forms = w.book.units[unit];
  if (!forms) return "{n}";
  return new Intl.PluralRules(`${w.lang}-CA`).select(count) === "one" ? forms.one : forms.other;
}

/** Ranges this wide mean that nothing was told. */
const UNTOLD = { years: 100, hours: 4680, clb: 10, teer: 5 };

/** @param {Words} w @param {readonly string[]} steps @param {number} least @param {number} most */
function stepText(w, steps, least, most) {
  if (least === most) return steps[least] ?? "";
  if (least <= 0 && most >= steps.length - 1) return w.t("answer.not-known");
  return w.t("range.words", { least: steps[least], most: steps[most] });
}

/** Official words that stay as they are, explained once each. */
const TERMS = ["category", "cec", "clb", "crs", "eca", "express-entry", "fst", "fsw", "lmia", "maintained", "noc", "pool", "teer"];

/** @param {Words} w */
export function glossary(w) {
  const entries = TERMS.flatMap((id) => [el("dt", { class: "pr-term" }, w.t(`term.${id}.name`)), el("dd", {}, w.t(`term.${id}.means`))]);
  return onScreen(w.t("term.title"), el("dl", {}, entries));
}

/**
 * The text of an answer, as a summary has it.
 *
 * @param {Words} w
 * @param {Field} field
 * @param {any} value
 * @returns {string}
 */
export function answerText(w, field, value) {
  if (value === undefined) return w.t("answer.none-given");
  if (field.kind === "yes-no") return w.t(value ? "answer.yes" : "answer.no");
  if (field.kind === "list") return value.length === 0 ? (field.none ?? w.t("answer.no")) : w.t(value.length === 1 ? "answer.entry" : "answer.entries", { count: value.length });
  if (field.kind === "record") return (value === null ? field.none : field.some) ?? w.t(value === null ? "answer.no" : "answer.yes");
  if (field.kind === "country") return countryName(w.lang, value);
  if (field.kind === "countries") return w.list(value.map((/** @type {string} */ code) => countryName(w.lang, code)));
  if (field.kind === "checks" && value.length === 0) return field.none ?? w.t("answer.no");
  if (field.kind === "checks") return w.list(value.map((/** @type {any} */ one) => field.options?.find((option) => option.value === one)?.label ?? String(one)));
  if (field.kind === "choice") return optionOf(field, value)?.label ?? w.value(value);
  if (value === null) return field.none ?? w.t("answer.no");
  return field.unit ? `${w.value(value)} ${field.unit}` : w.value(value);
}

/**
 * The option an answer stands for. Options that are objects hold part of one.
 *
 * @param {Field} field
 * @param {any} value
 */
export function optionOf(field, value) {
  return field.options?.find((option) => holds(value, option.value));
}

/** @param {any} whole @param {any} part @returns {boolean} */
function holds(whole, part) {
  if (part === null || typeof part !== "object") return whole === part;
  if (whole === null || typeof whole !== "object") return false;
  if (Array.isArray(part)) return Array.isArray(whole) && JSON.stringify(whole) === JSON.stringify(part);
  return Object.entries(part).every(([name, value]) => holds(whole[name], value));
}

/** @param {Language} lang @param {string} code */
export function occupationOf(lang, code) {
  const answer = occupations(code, { lang, limit: 1 });
  return answer.ok ? answer.occupations.find((one) => one.noc === code) : undefined;
}
