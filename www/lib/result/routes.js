// @ts-check
/** Ways to permanent residence: groups by how they came out, a card each, and which one an invitation would name. */

import { button, el, markOf } from "../view.js";
import { changesPart } from "./changes.js";
import { citation } from "./cite.js";
import { deciding, whyTree } from "./needs.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

/** Where each verdict is grouped, in the order of the page. */
const GROUPS = ["met", "close", "not-met", "unknown"];

/** Met, one step away, not now, or not known yet. */
export function groupOf(/** @type {any} */ row, /** @type {Reading} */ read) {
  return row.verdict === "not-met" && read.changes(row.id).some((change) => !change.together?.length) ? "close" : row.verdict;
}

/** @param {Words} w @param {Reading} read */
export function summary(w, read) {
  const rows = read.assessment.routes;
  if (rows.length === 0) return w.t("result.none");
  const names = (/** @type {any[]} */ some) => w.list(some.map((row) => w.say(row)));
  if (read.overdue) return w.t("result.check", { program: names(rows) });
  for (const group of ["met", "unknown", "close"]) {
    const some = rows.filter((/** @type {any} */ row) => groupOf(row, read) === group);
    if (some.length === 1) return w.t(`result.${group}`, { program: names(some) });
    if (some.length > 1) return w.t(`result.${group}-many`, { count: some.length });
  }
  return rows.length === 1 ? w.t("result.not-met", { program: names(rows) }) : w.t("result.not-met-many");
}

/** @param {Words} w @param {Reading} read */
export function routes(w, read) {
  return GROUPS.map((group) => {
    const rows = read.assessment.routes.filter((/** @type {any} */ row) => groupOf(row, read) === group);
    if (rows.length === 0) return null;
    return el("section", { class: "pr-section" }, w.h(2, { class: "pr-heading pr-heading--part" }, w.t(`group.${group}`)), rows.map((/** @type {any} */ row) => card(w, row, read)), group === "met" && named(w, read));
  });
}

/** @param {Words} w @param {any} row @param {Reading} read */
function card(w, row, read) {
  const found = read.explained(row.id);
  const mark = read.overdue ? "check" : row.verdict;
  const program = w.book.programmes[row.id];
  return el(
    "article",
    { class: `pr-route pr-route--${mark}` },
    el("div", { class: "pr-route__top" }, w.h(3, { class: "pr-route__name" }, w.say(row)), markOf(w, mark, "route")),
    program && el("p", {}, program.about),
    found && el("p", { class: "pr-hint" }, statusText(w, found)),
    read.overdue && el("p", {}, w.t("result.check-note")),
    deciding(w, row, found, read),
    found && whyTree(w, found, read),
    row.verdict !== "met" && changesPart(w, read.changes(row.id), 4, read, row.id),
    row.verdict === "met" && el("p", { class: "pr-note" }, w.t("result.not-guarantee")),
    found && ruleLine(w, found),
    row.verdict === "unknown" && el("p", { class: "pr-screen" }, button(w.t("result.answer-more"), read.act.more, { about: w.say(row) })),
  );
}

/** @param {Words} w @param {any} found */
export function ruleLine(w, found) {
  return el("p", { class: "pr-hint" }, w.t("result.rule"), " ", citation(w, found.law), ". ", w.t("rules.checked", { date: found.checked }));
}

/** @param {Words} w @param {any} found */
export function statusText(w, found) {
  return w.t(`status.${found.status ?? "not-known"}`, { date: found.statusSince });
}

/** Nobody can choose the program an invitation names. */
function named(/** @type {Words} */ w, /** @type {Reading} */ read) {
  const entry = read.assessment.expressEntry;
  if (!entry || entry.programs.length === 0) return null;
  const { named: id, why } = entry;
  const program = w.book.programmes[id]?.name;
  const text = program ? w.t("named.program", { program }) : id === "nominee" ? w.t("named.nominee") : w.t(why === "rule-not-known" ? "named.rule-not-known" : "named.open");
  return el("p", { class: "pr-note" }, text, " ", citation(w, entry.law));
}
