// @ts-check
/**
 * What a person sees: every page of the journey as a function of the answers
 * and the result. Nothing here keeps state, reads a clock or knows a rule.
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
const MARKS = { met: "✔", "not-met": "✖", unknown: "?", check: "!" };

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
function add(node, children) {
  for (const child of children) {
    if (Array.isArray(child)) add(node, child);
    else if (child) node.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
}

/**
 * The words of one language, and how its numbers and days are written.
 *
 * @param {Language} lang
 * @param {number} level the level of the page's own heading
 */
export function words(lang, level) {
  const book = catalogue(lang);
  /** @param {string} id @param {Record<string, any>} [params] */
  const t = (id, params) => {
    const text = book.ui[id] ?? id;
    return params ? text.replace(/\{(\w+)\}/g, (place, name) => (name in params ? written(params[name], lang) ?? place : place)) : text;
  };
  return {
    lang,
    book,
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
function title(/** @type {Words} */ w, /** @type {Child[]} */ ...children) {
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
function outside(w, text, url, about) {
  if (!url || !/^https:\/\//.test(url)) return el("span", {}, text);
  // A page of its own: leaving this one would lose the answers.
  return el("a", { href: url, rel: "noreferrer noopener", target: "_blank", class: "pr-outside" }, text, el("span", { class: "pr-hidden" }, `${about ? `, ${about}` : ""} ${w.t("site.new-tab")}`));
}

/** @param {string} summary @param {...Child} children */
function details(summary, ...children) {
  return el("details", { class: "pr-details" }, el("summary", { class: "pr-details__summary" }, summary), el("div", { class: "pr-details__body" }, ...children));
}

/** @param {Words} w @param {string[]} ids */
function bullets(w, ids) {
  return el("ul", { class: "pr-list" }, ids.map((id) => el("li", {}, w.t(id))));
}

/** @param {Words} w @param {string} mark @param {"verdict" | "route" | "evidence"} of a condition, a program, or a job */
function markOf(w, mark, of = "verdict") {
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
    el("p", { class: "pr-buttons" }, button(w.t("start.go"), act.start, { kind: "main", id: "pr-start" })),
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
function help(w) {
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
 * @param {{ fields: Field[], heading?: string, part: string, hint?: string, why?: Child[], raw: Raw,
 *           problems: Problem[], soFar?: Child, remove?: () => void, removeText?: string, notes?: Child[] }} page
 * @param {any} act
 */
export function questionPage(w, page, act) {
  const alone = page.fields.length === 1 && !page.heading;
  const form = el(
    "form",
    { class: "pr-form", novalidate: true, autocomplete: "off" },
    page.fields.map((field) => [isFirstScore(field, page.fields) && el("p", { class: "pr-hint", id: SCORES }), fieldNode(w, field, page.raw, page.problems, alone, act)]),
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
function back(w, act) {
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
function fieldNode(w, field, raw, problems, alone, act) {
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

/** @type {Record<Field["kind"], (parts: Parts) => HTMLElement | HTMLElement[]>} */
const KINDS = {
  choice: (parts) => {
    const options = (parts.field.options ?? []).map((option, at) => ({ token: String(at), label: option.label, hint: option.hint }));
    return options.length > 7 ? selectField(parts, options) : radios(parts, options);
  },
  "yes-no": (parts) => radios(parts, [{ token: "yes", label: parts.w.t("answer.yes") }, { token: "no", label: parts.w.t("answer.no") }]),
  list: (parts) => radios(parts, [{ token: "some", label: parts.field.some ?? parts.w.t("answer.yes") }, { token: "none", label: parts.field.none ?? parts.w.t("answer.no") }]),
  checks: checkboxes,
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
  const options = [...(field.options ?? []).map((option, at) => ({ token: String(at), label: option.label })), { token: UNKNOWN, label: w.t("answer.unknown") }];
  const boxes = options.map((option, at) => {
    const own = at === 0 ? id : `${id}-${at}`;
    return el(
      "div",
      { class: option.token === UNKNOWN ? "pr-option pr-option--unknown" : "pr-option" },
      el("input", { type: "checkbox", class: "pr-option__box", name: field.name, id: own, value: option.token, checked: ticked.includes(option.token) }),
      el("label", { class: "pr-option__label", for: own }, option.label),
    );
  });
  return group(parts, [el("div", { class: boxes.length > 9 ? "pr-options pr-options--many" : "pr-options" }, boxes)]);
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

// ------------------------------------------------------------------ result

/**
 * @param {Words} w
 * @param {{ assessment: any, explained: Record<string, any>, changes: Record<string, any[]>, points: any, today: boolean,
 *           overdue: boolean, link: (path: string) => { text: string, go: () => void } | undefined,
 *           jobName: (path: string) => string, keep: Child, dayForm: Child }} data
 * @param {any} act
 */
export function resultPage(w, data, act) {
  const { assessment } = data;
  return [
    back(w, act),
    assessment.rules.stale && staleBanner(w, assessment.rules),
    title(w, summary(w, data)),
    el("p", { class: "pr-lead" }, w.t(data.today ? "result.as-of-today" : "result.as-of", { date: assessment.on })),
    data.dayForm,
    warnings(w, assessment.warnings.filter(isDeadline), data),
    groups(w, data, act),
    pointsSection(w, data, act),
    deadlines(w, data),
    warnings(w, assessment.warnings.filter((/** @type {any} */ one) => !isDeadline(one)), data),
    el("section", { class: "pr-section pr-screen" }, w.h(2, { class: "pr-heading pr-heading--part" }, w.t("result.answers-title")), el("p", {}, w.t("result.answers-note")), el("div", { class: "pr-buttons" }, button(w.t("result.change-answers"), act.check), button(w.t("action.print"), act.print))),
    data.keep,
    limits(w, assessment.rules, sourcesOf([data.explained, data.points])),
  ];
}

/** @param {any} warning */
export function isDeadline(warning) {
  return warning.on !== undefined;
}

/** @param {Words} w @param {any} rules */
function staleBanner(w, rules) {
  return el("div", { class: "pr-banner", role: "note" }, el("p", {}, w.t("rules.stale", { date: rules.checked })), el("p", { lang: w.lang === "en" ? "fr" : "en" }, w.t("rules.stale-other")));
}

/** @param {Words} w @param {any} data */
export function summary(w, { assessment, overdue }) {
  const row = assessment.routes[0];
  if (!row) return w.t("result.none");
  const program = w.say(row);
  if (overdue) return w.t("result.check", { program });
  return w.t(`result.${row.verdict}`, { program });
}

/** @param {Words} w @param {any[]} list @param {any} data */
function warnings(w, list, data) {
  if (list.length === 0) return null;
  return el("div", { class: "pr-warnings" }, list.map((warning) => warningNode(w, warning, data.link)));
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

/** Where each verdict is grouped, in the order of the page. */
const GROUPS = ["met", "close", "not-met", "unknown"];

/** @param {Words} w @param {any} data @param {any} act */
function groups(w, data, act) {
  const of = (/** @type {any} */ row) => (row.verdict === "not-met" && data.changes[row.id].length > 0 ? "close" : row.verdict);
  return GROUPS.map((group) => {
    const rows = data.assessment.routes.filter((/** @type {any} */ row) => of(row) === group);
    if (rows.length === 0) return null;
    return el("section", { class: "pr-section" }, w.h(2, { class: "pr-heading pr-heading--part" }, w.t(`group.${group}`)), rows.map((/** @type {any} */ row) => routeCard(w, row, data, act)));
  });
}

/** @param {Words} w @param {any} row @param {any} data @param {any} act */
function routeCard(w, row, data, act) {
  const found = data.explained[row.id];
  const mark = data.overdue ? "check" : row.verdict;
  const program = w.book.programmes[row.id];
  return el(
    "article",
    { class: `pr-route pr-route--${mark}` },
    el("div", { class: "pr-route__top" }, w.h(3, { class: "pr-route__name" }, w.say(row)), markOf(w, mark, "route")),
    program && el("p", {}, program.about),
    found && el("p", { class: "pr-hint" }, statusText(w, found)),
    data.overdue && el("p", {}, w.t("result.check-note")),
    deciding(w, row, found, data),
    found && details(w.t("result.why"), needs(w, found.parts, data), officer(w, found), program && doesNotAsk(w, program)),
    changesPart(w, row, data),
    row.verdict === "met" && el("p", { class: "pr-note" }, w.t("result.not-guarantee")),
    found && el("p", { class: "pr-hint" }, w.t("result.rule"), " ", citation(w, found.law), ". ", w.t("rules.checked", { date: found.checked })),
    row.verdict === "unknown" && el("p", { class: "pr-screen" }, button(w.t("result.answer-more"), act.more)),
  );
}

/** @param {Words} w @param {any} found */
function statusText(w, found) {
  return w.t(`status.${found.status ?? "not-known"}`, { date: found.statusSince });
}

/** @param {Words} w @param {any} row @param {any} found @param {any} data */
function deciding(w, row, found, data) {
  if (!found || row.deciding.length === 0) return null;
  const reasons = found.parts.filter((/** @type {any} */ part) => row.deciding.includes(part.id));
  return el("ul", { class: "pr-reasons" }, reasons.map((/** @type {any} */ part) => el("li", { class: "pr-reason" }, markOf(w, part.verdict), " ", w.say(shown(part)), factText(w, part) && el("span", { class: "pr-reason__fact" }, factText(w, part)), whyUnknown(w, part, data))));
}

/** A need with the number it asks for, ready for its sentence. */
function shown(/** @type {any} */ part) {
  return { ...part, need: part.need && { least: part.need.least, most: part.need.most } };
}

/** @param {Words} w @param {any} part @param {any} data */
function whyUnknown(w, part, data) {
  if (part.verdict !== "unknown" || !part.why) return null;
  const asks = (part.asks ?? []).map((/** @type {string} */ id) => data.link(id)).filter(Boolean);
  const links = asks.map((/** @type {any} */ one, /** @type {number} */ at) => [at > 0 && "; ", button(one.text, one.go, { kind: "link" })]);
  return el("span", { class: "pr-reason__fact" }, w.t(`unknown.${part.why}`), links.length > 0 && el("span", { class: "pr-screen" }, " ", w.t("unknown.answer"), " ", links));
}

/** @param {Words} w @param {any} part */
function factText(w, part) {
  if (!part.fact || !part.have) return "";
  return w.t("fact.you", { fact: w.book.facts[part.fact] ?? part.fact, value: measure(w, part.have, part.fact) });
}

/** @param {Words} w @param {any[]} parts @param {any} data @returns {HTMLElement} */
function needs(w, parts, data) {
  return el(
    "ol",
    { class: "pr-needs" },
    parts.map((part) =>
      el(
        "li",
        { class: `pr-need pr-need--${part.verdict}` },
        el("p", { class: "pr-need__says" }, markOf(w, part.verdict), " ", w.say(shown(part))),
        factText(w, part) && el("p", { class: "pr-need__fact" }, factText(w, part)),
        part.verdict === "unknown" && el("p", { class: "pr-need__fact" }, whyUnknown(w, part, data)),
        part.parts.length > 0 && [el("p", { class: "pr-hint" }, w.t("need.one-of")), needs(w, part.parts, data)],
        part.evidence.length > 0 && evidence(w, part.evidence, data),
        el("p", { class: "pr-need__law" }, citation(w, part.law), part.since && `. ${w.t("need.since", { date: part.since })}`, part.by && [" (", citation(w, part.by), ")"]),
      ),
    ),
  );
}

/** @param {Words} w @param {any[]} jobs @param {any} data */
function evidence(w, jobs, data) {
  const effects = { counts: "met", "does-not-count": "not-met", "officer-decides": "unknown" };
  return el(
    "div",
    { class: "pr-evidence" },
    el("p", { class: "pr-evidence__title" }, w.t("evidence.title")),
    el(
      "ul",
      { class: "pr-evidence__jobs" },
      jobs.map((job) =>
        el(
          "li",
          { class: "pr-evidence__job" },
          el("p", { class: "pr-evidence__name" }, markOf(w, job.verdict, "evidence"), " ", data.jobName(job.path), " ", el("span", { class: "pr-evidence__hours" }, measure(w, { least: job.least, most: job.most, unit: "hours" }))),
          job.rulings.length > 0 && el("ul", { class: "pr-list" }, job.rulings.map((/** @type {any} */ ruling) => el("li", {}, el("span", { "aria-hidden": "true" }, `${MARKS[/** @type {"met"} */ (effects[/** @type {"counts"} */ (ruling.effect)])]} `), w.say(ruling), " ", el("span", { class: "pr-need__law" }, citation(w, ruling.law))))),
          job.asks.length > 0 && el("p", { class: "pr-screen" }, w.t("evidence.asks"), " ", job.asks.map((/** @type {string} */ path) => data.link(path)).filter(Boolean).map((/** @type {any} */ one, /** @type {number} */ at) => [at > 0 && ", ", button(one.text, one.go, { kind: "link" })])),
        ),
      ),
    ),
  );
}

/** @param {Words} w @param {any} found */
function officer(w, found) {
  if (found.officer.length === 0) return null;
  return [
    el("p", { class: "pr-subheading" }, w.t("officer.title")),
    el("ul", { class: "pr-list" }, found.officer.map((/** @type {any} */ one) => el("li", {}, w.say(one), " ", el("span", { class: "pr-need__law" }, citation(w, one.law))))),
  ];
}

/** @param {Words} w @param {any} program */
function doesNotAsk(w, program) {
  if (!program.doesNotAsk?.length) return null;
  return [el("p", { class: "pr-subheading" }, w.t("needs.not-asked")), el("ul", { class: "pr-list" }, program.doesNotAsk.map((/** @type {string} */ text) => el("li", {}, text)))];
}

/** @param {Words} w @param {any} row @param {any} data */
function changesPart(w, row, data) {
  const list = data.changes[row.id];
  if (row.verdict === "met" || list.length === 0) return null;
  return [w.h(4, { class: "pr-subheading" }, w.t("changes.title")), changeList(w, list)];
}

/** @param {Words} w @param {any[]} list */
function changeList(w, list) {
  // The engine puts the most telling ones first.
  return el("ul", { class: "pr-list" }, list.slice(0, 5).map((change) => el("li", {}, changeText(w, change))));
}

/** The sentence of a change, or those of the changes that go together. */
function sentencesOf(/** @type {Words} */ w, /** @type {any} */ change) {
  if (!change.together?.length) return [w.say(change)];
  return change.together.map((/** @type {any} */ part) => w.say(part));
}

/** @param {Words} w @param {any} change */
function changeText(w, change) {
  const sentences = sentencesOf(w, change);
  const gain = change.points?.gain > 0 && el("span", { class: "pr-gain" }, w.t(change.points.indicative ? "changes.gain-indicative" : "changes.gain", { gain: change.points.gain }));
  if (sentences.length === 1) return [`${sentences[0]}. `, gain];
  return [w.say(change), " ", gain, el("ul", { class: "pr-list" }, sentences.map((/** @type {string} */ one) => el("li", {}, `${one}.`)))];
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
  if (most >= 1_000_000 || (least === 0 && most >= UNTOLD[/** @type {"years"} */ (unit)])) return w.t("answer.not-known");
  if (unit === "clb" && most === 0) return w.t("clb.below");
  const count = unit === "clb" && least === most && least >= 10 ? w.t("clb.top") : w.value({ least, most });
  return inUnit(w, unit, most).replace("{n}", count);
}

/** @param {Words} w @param {string} unit @param {number} count */
function inUnit(w, unit, count) {
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

/**
 * A provision with a link to its official page and the day it was compared.
 *
 * @param {Words} w
 * @param {Cite | undefined} law
 */
export function citation(w, law) {
  if (!law) return null;
  const source = w.book.sources[law.source];
  const name = [source?.name ?? law.source, provision(w, law)].filter(Boolean).join(", ");
  const url = source?.url ?? law.url;
  const english = w.lang === "fr" && /\/(en|eng)\//.test(url) ? `, ${w.t("site.english-only")}` : "";
  return el("span", { class: "pr-cite" }, outside(w, name, url), ` (${w.t(`grade.${law.grade}`)}${english})`);
}

/** A citation in a table whose rows share their source. */
function shortCitation(/** @type {Words} */ w, /** @type {Cite} */ law) {
  const source = w.book.sources[law.source];
  const grade = law.grade === "A" ? "" : ` (${w.t(`grade.${law.grade}`)})`;
  const place = provision(w, law);
  return el("span", { class: "pr-cite" }, outside(w, place || source?.name || law.source, source?.url ?? law.url, place ? source?.name : law.provision), grade);
}

/**
 * The place in a source, as each language cites the law.
 *
 * @param {Words} w @param {Cite} law
 */
function provision(w, law) {
  if (w.lang === "en") return law.provision;
  const heading = w.book.provisions[law.provision];
  if (heading) return heading;
  return law.provision
    .replace(/^s\. /, "art. ")
    .replaceAll(" to ", " à ")
    .replace(/(\d|\))\(([a-z](?:\.\d+)?)\)/g, "$1$2)");
}

// ------------------------------------------------------------------ points

/** @param {Words} w @param {any} data @param {any} act */
function pointsSection(w, data, act) {
  const { points } = data;
  if (!points?.ok) return null;
  const body = points.indicative ? indicative(w, points, data) : known(w, points, data);
  return el("section", { class: "pr-section pr-points" }, ...body, gains(w, data), points.stale && el("p", { class: "pr-note" }, w.t("points.stale")), points.why === "not-asked" && el("p", { class: "pr-screen" }, button(w.t("points.answer-more"), act.more)));
}

/** @param {Words} w @param {any} points @param {any} data */
function known(w, points, data) {
  const grid = w.book.grids[points.grid];
  if (points.least === undefined) return [w.h(2, { class: "pr-heading pr-heading--part" }, grid.name), el("p", {}, w.t("points.not-known"))];
  const exact = points.least === points.most;
  return [
    w.h(2, { class: "pr-heading pr-heading--part" }, grid.name),
    el("p", { class: "pr-total" }, w.t("points.total", { points: w.value(points), max: points.max })),
    el("p", {}, grid.about),
    !exact && el("p", {}, w.t("points.range")),
    pointsTable(w, points, data, grid),
    alternatives(w, points, data, grid),
    el("p", { class: "pr-hint" }, w.t("points.since", { date: points.since })),
  ];
}

/** The grid before, when the grid of the day is not known: never called a score. */
function indicative(/** @type {Words} */ w, /** @type {any} */ points, /** @type {any} */ data) {
  const grid = w.book.grids[points.grid];
  const before = points.indicative;
  return [
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("indicative.title", { date: points.since })),
    el("div", { class: "pr-warning" }, el("p", { class: "pr-warning__word" }, w.t("warning.important")), el("p", {}, grid.notKnown ?? w.t("points.not-known")), el("p", {}, w.t("indicative.account"))),
    el("p", { class: "pr-total pr-total--before" }, w.t("indicative.total", { points: w.value(before), max: before.max })),
    el("p", {}, w.t("indicative.label", { date: before.validTo, confirmed: before.confirmed })),
    before.sensitive.length > 0 && [
      w.h(3, { class: "pr-subheading" }, w.t("indicative.sensitive")),
      el("ul", { class: "pr-list" }, before.sensitive.map((/** @type {any} */ one) => shareOf(before, one)).map((/** @type {any} */ share) => el("li", {}, w.t("indicative.share", { factor: w.say({ ...share, section: "" }), points: inUnit(w, "points", share.most).replace("{n}", w.value(share)) })))),
    ],
    details(w.t("indicative.unknown"), el("ul", { class: "pr-list" }, before.unconfirmed.map((/** @type {string} */ id) => el("li", {}, grid.unconfirmed?.[id] ?? id)))),
    details(w.t("indicative.table", { date: before.validTo }), pointsTable(w, before, data, grid), alternatives(w, before, data, grid)),
  ];
}

/** What a factor gives over every way of answering what is open: its own row may be hidden in "together". */
function shareOf(/** @type {any} */ score, /** @type {any} */ share) {
  const ways = (score.alternatives ?? []).map((/** @type {any} */ way) => sum(way.factors.filter((/** @type {any} */ row) => row.id === share.id || row.section === share.id)));
  if (ways.length === 0) return share;
  return { id: share.id, least: Math.min(...ways.map((/** @type {any} */ way) => way.least)), most: Math.max(...ways.map((/** @type {any} */ way) => way.most)) };
}

/** @param {Words} w @param {any} score @param {any} data @param {any} grid */
function pointsTable(w, score, data, grid) {
  const spread = score.factors.some((/** @type {any} */ row) => row.least !== row.most);
  /** @type {string[]} */
  const sections = [];
  for (const row of score.factors) {
    const section = row.section === "limit" ? row.id : row.section;
    if (!sections.includes(section)) sections.push(section);
  }
  const columns = [w.t("points.factor"), w.t("points.fact"), ...(spread ? [w.t("points.least"), w.t("points.most")] : [w.t("points.points")]), w.t("points.max"), w.t("points.source")];
  const body = sections.map((section) => {
    const rows = score.factors.filter((/** @type {any} */ row) => (row.section === "limit" ? row.id : row.section) === section);
    return el(
      "tbody",
      { role: "rowgroup" },
      section && el("tr", { role: "row", class: "pr-table__section" }, el("th", { role: "rowheader", scope: "rowgroup", colspan: columns.length }, `${grid.sections[section] ?? section} `, el("span", { class: "pr-table__sum" }, w.t("points.sum", { points: w.value(sum(rows)) })))),
      rows.map((/** @type {any} */ row) => pointsRow(w, row, columns, spread, grid)),
    );
  });
  return el(
    "table",
    { class: "pr-table", role: "table" },
    el("caption", { class: "pr-table__caption" }, w.t("points.caption")),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map((name) => el("th", { role: "columnheader", scope: "col" }, name)))),
    body,
    el(
      "tfoot",
      { role: "rowgroup" },
      el(
        "tr",
        { role: "row", class: "pr-table__total" },
        el("th", { role: "rowheader", scope: "row" }, w.t("points.together")),
        el("td", { role: "cell", class: "pr-table__empty" }),
        numbers(score, spread).map((value, at) => el("td", { role: "cell", class: "pr-number", "data-label": columns[2 + at] }, w.value(value))),
        el("td", { role: "cell", class: "pr-number", "data-label": w.t("points.max") }, w.value(score.max)),
        el("td", { role: "cell", class: "pr-table__empty" }),
      ),
    ),
  );
}

/** @param {any[]} rows */
function sum(rows) {
  return rows.reduce((all, row) => ({ least: all.least + row.least, most: all.most + row.most }), { least: 0, most: 0 });
}

/** @param {any} row @param {boolean} spread */
function numbers(row, spread) {
  return spread ? [row.least, row.most] : [row.least];
}

/** The facts of a row; four abilities at the same level are said once. */
function haveTexts(/** @type {Words} */ w, /** @type {any[]} */ all, /** @type {string} */ factor) {
  const [first] = all;
  const alike = all.length === 4 && all.every((one) => one.fact.includes(".") && one.least === first.least && one.most === first.most);
  return alike ? [w.t("fact.all-four", { value: measure(w, first, first.fact) })] : all.map((one) => haveText(w, one, factor));
}

/**
 * A fact in a row that names its factor already: no word twice.
 *
 * @param {Words} w @param {any} have @param {string} factor
 */
function haveText(w, have, factor) {
  const value = measure(w, have, have.fact);
  const [of, ability] = have.fact.split(".");
  const asked = ability && w.book.form.records.TestResult?.fields.find((field) => field.name === ability)?.ask;
  const name = asked && of !== "" ? asked : (w.book.facts[have.fact] ?? have.fact);
  return name === factor ? value : w.t("fact.pair", { fact: name, value });
}

/** @param {Words} w @param {any} row @param {string[]} columns @param {boolean} spread @param {any} grid */
function pointsRow(w, row, columns, spread, grid) {
  const name = row.section === "limit" ? w.t("points.limit", { section: grid.sections[row.id] ?? row.id }) : row.id === "together" ? w.t("points.open") : w.say(row);
  const facts = row.id === "together" ? [w.t("points.open-see")] : haveTexts(w, row.have, name);
  const have = facts.map((one) => el("li", {}, one));
  return el(
    "tr",
    { role: "row", class: row.section === "limit" ? "pr-table__limit" : undefined },
    el("th", { role: "rowheader", scope: "row", class: "pr-table__name" }, name),
    el("td", { role: "cell", "data-label": columns[1] }, have.length > 0 ? el("ul", { class: "pr-facts" }, have) : "–"),
    numbers(row, spread).map((value, at) => el("td", { role: "cell", class: "pr-number", "data-label": columns[2 + at] }, w.value(value))),
    el("td", { role: "cell", class: "pr-number", "data-label": w.t("points.max") }, row.section === "limit" ? "–" : w.value(row.max)),
    el("td", { role: "cell", class: "pr-table__source", "data-label": w.t("points.source") }, shortCitation(w, row.law)),
  );
}

/** @param {Words} w @param {any} score @param {any} data @param {any} grid */
function alternatives(w, score, data, grid) {
  if (!score.alternatives?.length) return null;
  return [
    w.h(3, { class: "pr-subheading" }, w.t("alternatives.title")),
    el("p", {}, w.t("alternatives.note")),
    score.alternatives.map((/** @type {any} */ way) => {
      const jobs = (way.inCanada ?? []).map(data.jobName);
      const name = [w.t(way.withPartner ? "alternatives.with" : "alternatives.without"), jobs.length > 0 && w.t("alternatives.in-canada", { jobs: w.list(jobs) })].filter(Boolean).join(" ");
      return details(w.t("alternatives.way", { way: name, points: w.value(way) }), pointsTable(w, { ...way, max: score.max }, data, grid));
    }),
  ];
}

/** @param {Words} w @param {any} data */
function gains(w, data) {
  const list = (data.changes.crs ?? []).filter((/** @type {any} */ change) => change.points?.gain > 0);
  if (list.length === 0) return null;
  return [w.h(3, { class: "pr-subheading" }, w.t("changes.points-title")), changeList(w, list)];
}

/** @param {Words} w @param {any} data */
function deadlines(w, { assessment, changes }) {
  const dated = [
    ...assessment.warnings.filter(isDeadline).map((/** @type {any} */ one) => ({ on: one.on, text: w.say(one) })),
    ...Object.values(changes).flat().filter((change) => change.on && !change.together?.length).map((change) => ({ on: change.on, text: w.say(change) })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  const unlike = dated.filter((one, at) => dated.findIndex((other) => other.on === one.on && other.text === one.text) === at);
  if (unlike.length === 0) return null;
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("dates.title")),
    el("ol", { class: "pr-dates" }, unlike.map((one) => el("li", { class: "pr-date" }, el("p", { class: "pr-date__day" }, el("time", { datetime: one.on }, w.value(one.on)), ` (${awayText(w, assessment.on, one.on)})`), el("p", {}, one.text)))),
  );
}

/** "in 5 months", from the day asked about. */
function awayText(/** @type {Words} */ w, /** @type {string} */ from, /** @type {string} */ to) {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(`${w.lang}-CA`, { numeric: "auto" });
  if (Math.abs(days) < 61) return format.format(days, "day");
  return Math.abs(days) < 730 ? format.format(Math.trunc(days / 30.44), "month") : format.format(Math.trunc(days / 365.25), "year");
}

/**
 * Every source that an answer cites, once, with the day it was compared.
 *
 * @param {any} value
 * @param {Map<string, string>} [found]
 */
function sourcesOf(value, found = new Map()) {
  if (value === null || typeof value !== "object") return found;
  if (typeof value.source === "string" && typeof value.compared === "string") found.set(value.source, value.compared);
  for (const part of Object.values(value)) sourcesOf(part, found);
  return found;
}

/** Official words that stay as they are, explained once each. */
const TERMS = ["cec", "clb", "crs", "eca", "express-entry", "lmia", "maintained", "noc", "pool", "teer"];

/** @param {Words} w */
function glossary(w) {
  const entries = TERMS.flatMap((id) => [el("dt", { class: "pr-term" }, w.t(`term.${id}.name`)), el("dd", {}, w.t(`term.${id}.means`))]);
  return details(w.t("term.title"), el("dl", {}, entries));
}

/** @param {Words} w @param {any} rules @param {Map<string, string>} sources */
function limits(w, rules, sources) {
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("limits.title")),
    bullets(w, ["limits.info", "limits.officer", "limits.scope", "limits.truth"]),
    el("p", {}, w.t("rules.checked", { date: rules.checked }), " ", w.t("rules.review", { date: rules.reviewBy }), " ", el("span", { translate: "no" }, w.t("rules.version", { version: rules.version }))),
    w.h(3, { class: "pr-subheading" }, w.t("limits.sources")),
    el("ul", { class: "pr-list" }, [...sources].map(([id, day]) => el("li", {}, outside(w, w.book.sources[id]?.name ?? id, w.book.sources[id]?.url), ` ${w.t("limits.compared", { date: day })}`))),
    el("p", { class: "pr-hint" }, w.t("grade.note")),
    el("p", { class: "pr-hint" }, w.t("limits.noc")),
    glossary(w),
    help(w),
  );
}

/**
 * The control for the day the answer is for.
 *
 * @param {Words} w
 * @param {{ raw: Raw, problems: Problem[], open: boolean, today: boolean }} data
 * @param {any} act
 */
export function dayForm(w, { raw, problems, open, today }, act) {
  const field = /** @type {Field} */ ({ name: "as-of", ask: w.t("day.ask"), help: w.t("day.help"), kind: "day", certain: true });
  const form = el("form", { class: "pr-form", novalidate: true, autocomplete: "off" });
  const node = fieldNode(w, field, raw, problems, false, act);
  add(form, [node, el("div", { class: "pr-buttons" }, el("button", { type: "submit", class: "pr-button pr-button--second" }, w.t("day.go")), !today && button(w.t("day.today"), () => act.askDay(null)))]);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act.askDay(rawOf(form));
  });
  const box = details(w.t("day.title"), form);
  box.classList.add("pr-screen");
  box.open = open;
  return box;
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
