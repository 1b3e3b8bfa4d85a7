// @ts-check
/** Points: the total, a table whose rows add up to it, each case of an open question, and what would add points. */

import { button, details, el, inUnit, measure } from "../view.js";
import { changeList } from "./changes.js";
import { shortCitation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** @param {Words} w @param {Reading} read */
export function pointsSection(w, read) {
  const points = read.points("crs");
  if (!points) return null;
  const body = points.indicative ? indicative(w, points, read) : known(w, points, read);
  return el("section", { class: "pr-section pr-points" }, ...body, gains(w, read), points.stale && el("p", { class: "pr-note" }, w.t("points.stale")), points.why === "not-asked" && el("p", { class: "pr-screen" }, button(w.t("points.answer-more"), read.act.more)));
}

/**
 * The table of a grid that a program asks for, folded, inside its card.
 *
 * @param {Words} w @param {string} id @param {Reading} read
 */
export function gridTable(w, id, read) {
  const points = read.points(id);
  if (!points || points.least === undefined) return null;
  const grid = w.book.grids[id];
  const box = details(w.t("points.table", { grid: grid.name }), el("p", {}, grid.about), points.least !== points.most && el("p", {}, w.t("points.range")), pointsTable(w, points, grid), alternatives(w, points, read, grid));
  read.keepTable(id, box);
  return box;
}

/** @param {Words} w @param {any} points @param {Reading} read @returns {Child[]} */
function known(w, points, read) {
  const grid = w.book.grids[points.grid];
  if (points.least === undefined) return [w.h(2, { class: "pr-heading pr-heading--part" }, grid.name), el("p", {}, w.t("points.not-known"))];
  const exact = points.least === points.most;
  return [
    w.h(2, { class: "pr-heading pr-heading--part" }, grid.name),
    el("p", { class: "pr-total" }, w.t("points.total", { points: w.value(points), max: points.max })),
    el("p", {}, grid.about),
    !exact && el("p", {}, w.t("points.range")),
    pointsTable(w, points, grid),
    alternatives(w, points, read, grid),
    el("p", { class: "pr-hint" }, w.t("points.since", { date: points.since })),
  ];
}

/** The grid before, when the grid of the day is not known: never called a score. */
function indicative(/** @type {Words} */ w, /** @type {any} */ points, /** @type {Reading} */ read) {
  const grid = w.book.grids[points.grid];
  const before = points.indicative;
  return [
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("indicative.title", { date: points.since })),
    el("div", { class: "pr-warning" }, el("p", { class: "pr-warning__word" }, w.t("warning.important")), el("p", {}, grid.notKnown ?? w.t("points.not-known")), el("p", {}, w.t("indicative.account"))),
    el("p", { class: "pr-total pr-total--before" }, w.t("indicative.total", { points: w.value(before), max: before.max })),
    el("p", {}, w.t("indicative.label", { date: before.validTo, confirmed: before.confirmed })),
    before.sensitive.length > 0 && [
      w.h(3, { class: "pr-subheading" }, w.t("indicative.sensitive")),
      el("ul", { class: "pr-list pr-shares" }, before.sensitive.map((/** @type {any} */ one) => shareOf(before, one)).map((/** @type {any} */ share) => el("li", {}, w.t("indicative.share", { factor: grid.factors[share.id] ?? grid.sections[share.id] ?? share.id, points: inUnit(w, "points", share.most).replace("{n}", w.value(share)) })))),
    ],
    details(w.t("indicative.unknown"), el("ul", { class: "pr-list" }, before.unconfirmed.map((/** @type {string} */ id) => el("li", {}, grid.unconfirmed?.[id] ?? id)))),
    details(w.t("indicative.table", { date: before.validTo }), pointsTable(w, before, grid), alternatives(w, before, read, grid)),
  ];
}

/** What a factor gives over every way of answering what is open: its own row may be hidden in "together". */
function shareOf(/** @type {any} */ score, /** @type {any} */ share) {
  const ways = (score.alternatives ?? []).map((/** @type {any} */ way) => sum(way.factors.filter((/** @type {any} */ row) => row.id === share.id || row.section === share.id)));
  if (ways.length === 0) return share;
  return { id: share.id, least: Math.min(...ways.map((/** @type {any} */ way) => way.least)), most: Math.max(...ways.map((/** @type {any} */ way) => way.most)) };
}

/** @param {Words} w @param {any} score @param {any} grid */
function pointsTable(w, score, grid) {
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

/** What a row of points is about: a factor, a limit, or an open question. */
export function rowName(/** @type {Words} */ w, /** @type {any} */ row, /** @type {any} */ grid) {
  if (row.section === "limit") return w.t("points.limit", { section: grid.sections[row.id] ?? row.id });
  return row.id === "together" ? w.t("points.open") : (grid.factors[row.id] ?? row.id);
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
  const name = rowName(w, row, grid);
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

/** @param {Words} w @param {any} score @param {Reading} read @param {any} grid */
function alternatives(w, score, read, grid) {
  if (!score.alternatives?.length) return null;
  return [
    el("p", { class: "pr-subheading" }, w.t("alternatives.title")),
    el("p", {}, w.t("alternatives.note")),
    score.alternatives.map((/** @type {any} */ way) => {
      const jobs = (way.inCanada ?? []).map(read.jobName);
      const name = [w.t(way.withPartner ? "alternatives.with" : "alternatives.without"), jobs.length > 0 && w.t("alternatives.in-canada", { jobs: w.list(jobs) })].filter(Boolean).join(" ");
      return details(w.t("alternatives.way", { way: name, points: w.value(way) }), pointsTable(w, { ...way, max: score.max }, grid));
    }),
  ];
}

/** @param {Words} w @param {Reading} read */
function gains(w, read) {
  const list = read.changes("crs").filter((/** @type {any} */ change) => change.points?.gain > 0);
  if (list.length === 0) return null;
  return [w.h(3, { class: "pr-subheading" }, w.t("changes.points-title")), changeList(w, list, read)];
}
