// @ts-check
/** Categories of Express Entry: who may be invited apart. In, nearly in, perhaps in, and the rest folded. */

import { el, markOf, onScreen } from "../view.js";
import { changesPart } from "./changes.js";
import { citation } from "./cite.js";
import { deciding, whyTree } from "./needs.js";
import { groupOf, ruleLine, statusText } from "./routes.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

const SHOWN = ["met", "close", "unknown"];

/** Nobody is invited under it on that day. */
export function isOver(/** @type {any} */ row) {
  return row.status === "closed" || row.status === "paused";
}

/** One step that would do. */
function steps(/** @type {any} */ row, /** @type {Reading} */ read) {
  return read.changes(row.id).filter((change) => !change.together?.length);
}

/** @param {Words} w @param {Reading} read */
export function categories(w, read) {
  const rows = read.assessment.categories ?? [];
  if (rows.length === 0) return null;
  const of = (/** @type {string} */ group) => rows.filter((/** @type {any} */ row) => !isOver(row) && groupOf(row, read) === group);
  const rest = [...of("not-met"), ...rows.filter(isOver)];
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("categories.title")),
    el("p", {}, w.t("categories.about")),
    SHOWN.map((group) => {
      const some = of(group);
      return some.length > 0 && [w.h(3, { class: "pr-subheading" }, w.t(`categories.${group}`)), some.map((/** @type {any} */ row) => category(w, row, read))];
    }),
    of("met").length > 0 && el("p", { class: "pr-note" }, w.t("categories.not-guarantee")),
    rest.length > 0 && onScreen(w.t("categories.rest", { count: rest.length }), rest.map((/** @type {any} */ row) => category(w, row, read))),
  );
}

/** @param {Words} w @param {any} row @param {Reading} read */
function category(w, row, read) {
  const found = read.explained(row.id);
  if (isOver(row)) return ended(w, row, found);
  const mark = read.overdue ? "check" : row.verdict;
  return el(
    "article",
    { class: "pr-category" },
    el("div", { class: "pr-route__top" }, w.h(4, { class: "pr-category__name" }, w.say(row)), markOf(w, mark, "category")),
    row.verdict === "not-met" && deciding(w, row, found, read),
    row.verdict === "not-met" && changesPart(w, steps(row, read), 5, read, row.id),
    found && [onScreen(w.t("category.about", { category: w.say(row) }), el("p", {}, w.book.programmes[row.id]?.about), el("p", { class: "pr-hint" }, statusText(w, found)), whyParts(w, found, read), ruleLine(w, found))],
  );
}

/** A category that has ended, and since when. */
function ended(/** @type {Words} */ w, /** @type {any} */ row, /** @type {any} */ found) {
  return el(
    "article",
    { class: "pr-category" },
    el("div", { class: "pr-route__top" }, w.h(4, { class: "pr-category__name" }, w.say(row)), el("span", { class: "pr-mark" }, w.t("category.over"))),
    found && el("p", { class: "pr-hint" }, statusText(w, found), " ", citation(w, found.law)),
  );
}

/** The tree without a fold of its own: it stands in one already. */
function whyParts(/** @type {Words} */ w, /** @type {any} */ found, /** @type {Reading} */ read) {
  return [...(whyTree(w, found, read).querySelector(".pr-details__body")?.childNodes ?? [])];
}
