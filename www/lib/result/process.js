// @ts-check
/** After an invitation: papers, fees, steps and published times for one family. Folded; useful to whoever is invited. */

import { button, details, el } from "../view.js";
import { citation, shortCitation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** The source of what is usually asked for, named once instead of at each paper. */
const USUAL = "practice";

/** @param {Words} w @param {Reading} read */
export function afterInvitation(w, read) {
  const after = read.process();
  if (!after) return null;
  const { classes } = w.book.process;
  const open = after.notTold.map(read.link).filter(Boolean);
  return el(
    "section",
    { class: "pr-section pr-process" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("process.title")),
    el("p", {}, after.under.length > 0 ? w.t("process.under", { names: w.list(after.under.map((/** @type {string} */ id) => classes[id] ?? id)) }) : w.t("process.anyone"), " ", w.t("process.about")),
    open.length > 0 && el("div", { class: "pr-screen" }, el("p", {}, w.t("process.not-told")), el("ul", { class: "pr-links" }, open.map((/** @type {any} */ one) => el("li", {}, button(one.text, one.go, { kind: "link" }))))),
    details(w.t("process.papers"), papers(w, after.papers, read)),
    details(w.t("process.fees"), fees(w, after)),
    details(w.t("process.steps"), steps(w, after.steps), times(w, after.times)),
  );
}

/** It may not be for this person, and why. @param {Words} w @param {string | undefined} why */
function maybe(w, why) {
  if (!why) return null;
  const text = why === "not-asked" ? w.t("process.why-not-asked") : w.t(`unknown.${why}`);
  return [el("span", { class: "pr-mark pr-mark--unknown" }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, "?"), w.t("process.maybe")), ` ${text}`];
}

// ------------------------------------------------------------------ papers

/** @param {Words} w @param {any[]} all @param {Reading} read */
function papers(w, all, read) {
  const people = [...new Set(all.map((paper) => paper.who))];
  const order = (/** @type {string} */ who) => ["you", "partner"].indexOf(who) + 1 || (who === "all" ? 99 : 3);
  people.sort((one, other) => order(one) - order(other));
  const usual = all.find((paper) => paper.law.source === USUAL);
  const lists = people.map((who) => {
    const own = all.filter((paper) => paper.who === who);
    const kinds = own.filter((paper, at) => own.findIndex((other) => isAlike(paper, other)) === at);
    return [w.h(3, { class: "pr-subheading" }, whose(w, who)), el("ul", { class: "pr-list" }, kinds.map((paper) => el("li", {}, paperText(w, paper, own.filter((other) => isAlike(paper, other)), read))))];
  });
  return [lists, usual && el("p", { class: "pr-hint" }, w.t("process.usual"), " ", citation(w, usual.law))];
}

function isAlike(/** @type {any} */ one, /** @type {any} */ other) {
  return one.id === other.id && one.why === other.why;
}

/** @param {Words} w @param {string} who */
function whose(w, who) {
  const child = /^child\[(\d+)\]$/.exec(who);
  return child ? w.t("process.child", { n: Number(child[1]) + 1 }) : w.t(`process.${who}`);
}

/** One kind of paper, and which jobs, tests or diplomas it is for. @param {Words} w @param {any} paper @param {any[]} alike @param {Reading} read @returns {Child[]} */
function paperText(w, paper, alike, read) {
  const entries = alike.flatMap((one) => one.paths ?? []).filter((path) => /\]$/.test(path) && !path.startsWith("children"));
  const names = entries.map((path) => read.link(path)?.text).filter((name) => name !== undefined);
  return [
    ended(w.book.process.papers[paper.id] ?? paper.id),
    names.length > 0 && ` ${w.t("process.for", { list: w.list(names) })}`,
    paper.why && [" ", maybe(w, paper.why)],
    paper.law.source !== USUAL && [" ", el("span", { class: "pr-need__law" }, citation(w, paper.law))],
  ];
}

/** With a full stop, where it has none. @param {string} text */
function ended(text) {
  return /\.$/.test(text) ? text : `${text}.`;
}

// ------------------------------------------------------------------ fees

/** Whole dollars, or from least to most. @param {Words} w @param {{ least: number, most?: number } | number | undefined} amount */
function dollars(w, amount) {
  if (amount === undefined) return w.t("process.not-known");
  const format = new Intl.NumberFormat(`${w.lang}-CA`, { style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol", maximumFractionDigits: 0 });
  return spanText(w, typeof amount === "number" ? { least: amount, most: amount } : amount, (value) => format.format(value));
}

/** @param {Words} w @param {{ least: number, most?: number }} span @param {(value: number) => string} text */
function spanText(w, { least, most }, text = w.value) {
  if (most === least) return text(least);
  return w.t(most === undefined ? "process.or-more" : "range.numbers").replace("{least}", text(least)).replace("{most}", text(most ?? least));
}

/** @param {Words} w @param {any} after */
function fees(w, { fees: all, on }) {
  const rows = all.rows.filter((/** @type {any} */ row) => row.people.most !== 0);
  const columns = ["what", "people", "each", "together", "since", "source"].map((id) => w.t(`process.${id}`));
  const cell = (/** @type {number} */ at, /** @type {Child} */ child) => el("td", { role: "cell", class: at < 4 ? "pr-number" : "pr-table__source", "data-label": columns[at] }, child);
  return [
    el(
      "table",
      { class: "pr-table", role: "table" },
      el("caption", { class: "pr-table__caption" }, w.t("process.caption", { date: on })),
      el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map((name, at) => el("th", { role: "columnheader", scope: "col", class: at > 0 && at < 4 && "pr-number" }, name)))),
      el(
        "tbody",
        { role: "rowgroup" },
        rows.map((/** @type {any} */ row) =>
          el(
            "tr",
            { role: "row" },
            el("th", { role: "rowheader", scope: "row", class: "pr-table__name" }, w.book.process.fees[row.id] ?? row.id),
            cell(1, spanText(w, row.people)),
            cell(2, dollars(w, row.each)),
            cell(3, dollars(w, row.amount)),
            cell(4, row.since ? w.value(row.since) : w.t("process.not-known")),
            cell(5, row.law ? shortCitation(w, row.law) : "–"),
          ),
        ),
      ),
      all.total &&
        el(
          "tfoot",
          { role: "rowgroup" },
          el("tr", { role: "row", class: "pr-table__total" }, el("th", { role: "rowheader", scope: "row" }, w.t("points.together")), [1, 2].map(() => el("td", { role: "cell", class: "pr-table__empty" })), cell(3, dollars(w, all.total)), [4, 5].map(() => el("td", { role: "cell", class: "pr-table__empty" }))),
        ),
    ),
    !all.total ? el("p", {}, w.t("process.no-total")) : all.total.least !== all.total.most && el("p", {}, w.t("process.range")),
    w.h(3, { class: "pr-subheading" }, w.t("process.others")),
    el(
      "ul",
      { class: "pr-list" },
      all.others.map((/** @type {any} */ one) => {
        const cost = w.book.process.costs[one.id] ?? one.id;
        return el("li", {}, one.about === undefined ? w.t("process.cost-not-known", { cost }) : w.t("process.cost", { cost, amount: dollars(w, one.about) }), " ", el("span", { class: "pr-need__law" }, `(${w.t(`grade.${one.law.grade}`)})`));
      }),
    ),
  ];
}

// ------------------------------------------------------------------ steps

/** @param {Words} w @param {any[]} all */
function steps(w, all) {
  const { steps: says, kinds } = w.book.process;
  return el(
    "ol",
    { class: "pr-list pr-list--steps" },
    all.map((step) => {
      const runs = [step.clocks.length > 0 && w.t("process.runs", { list: w.list(step.clocks.map((/** @type {string} */ kind) => kinds[kind] ?? kind)) }), step.by && w.t("process.by", { date: step.by })].filter(Boolean).join(" ");
      return el("li", {}, says[step.id] ?? step.id, " ", maybe(w, step.why), runs && el("span", { class: "pr-reason__fact" }, runs), " ", el("span", { class: "pr-need__law" }, citation(w, step.law)));
    }),
  );
}

/** Published times: how long others waited. @param {Words} w @param {any[]} all */
function times(w, all) {
  const { classes, times: note } = w.book.process;
  const [first] = all;
  return [
    w.h(3, { class: "pr-subheading" }, w.t("process.times")),
    first ? el("ul", { class: "pr-list" }, all.map((time) => el("li", {}, w.t(time.months === undefined ? "process.time-not-known" : "process.time", { program: classes[time.id] ?? time.id, months: time.months })))) : el("p", {}, w.t("process.no-times")),
    first && el("p", {}, w.t("process.as-of", { date: first.asOf }), " ", citation(w, first.law)),
    el("p", {}, note),
  ];
}
