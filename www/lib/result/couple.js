// @ts-check
/** You or your partner: either of two may be the one who applies. Who has more points, by what, and which programs. */

import { button, el, markOf } from "../view.js";
import { citation } from "./cite.js";
import { rowName } from "./points.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

/** What must be told of a partner before both can be compared, by question. */
const ASKED = ["partner.born", "partner.education", "partner.tests", "partner.work", "partner.certificate"];
/** Most factors named beside the answer. */
const MOST = 3;

/** @param {Words} w @param {Reading} read */
export function couple(w, read) {
  const both = read.partners();
  if (!both?.you || !both.partner) return null;
  return el(
    "section",
    { class: "pr-section pr-couple" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("couple.title")),
    el("p", {}, w.t("couple.about"), " ", citation(w, both.law)),
    el("p", { class: "pr-couple__more" }, w.t(`couple.more-${both.more ?? "unknown"}`)),
    both.indicative && el("p", {}, w.t("couple.indicative")),
    missing(w, read),
    by(w, both),
    both.factors.length > 0 && table(w, both),
    el("div", { class: "pr-columns" }, [["you", both.you], ["partner", both.partner]].map(([who, one]) => el("div", {}, w.h(3, { class: "pr-subheading" }, w.t(`couple.applies-${who}`)), programs(w, one, read)))),
    el("p", { class: "pr-hint" }, w.t("couple.same-family")),
  );
}

/** @param {Words} w @param {any} one @param {Reading} read */
function programs(w, one, read) {
  const met = (one.categories ?? []).filter((/** @type {any} */ row) => row.verdict === "met" && row.status !== "closed");
  return [
    one.routes.map((/** @type {any} */ row) => el("p", { class: "pr-sofar__row" }, markOf(w, read.overdue ? "check" : row.verdict, "route"), " ", w.say(row))),
    met.length > 0 && el("p", {}, w.t("couple.categories", { names: w.list(met.map((/** @type {any} */ row) => w.say(row))) })),
  ];
}

/** Answers about the partner that are still open, one tap away. */
function missing(/** @type {Words} */ w, /** @type {Reading} */ read) {
  const open = ASKED.filter((id) => !read.isTold(id)).map((id) => read.link(id)).filter((one) => one !== undefined);
  if (open.length === 0) return null;
  return el("div", { class: "pr-screen" }, el("p", {}, w.t("couple.missing")), el("ul", { class: "pr-links" }, open.map((one) => el("li", {}, button(one.text, one.go, { kind: "link" })))));
}

/** @param {any} row */
function difference({ you, partner }) {
  return { least: you.least - partner.most, most: you.most - partner.least };
}

/** The factors that make the difference, as far as they are known. */
function by(/** @type {Words} */ w, /** @type {any} */ both) {
  if (both.more !== "you" && both.more !== "partner") return null;
  const sign = both.more === "you" ? 1 : -1;
  const gains = both.factors
    .map((/** @type {any} */ row) => ({ row, ...difference(row) }))
    .filter((/** @type {any} */ one) => one.least === one.most && one.least * sign > 0)
    .sort((/** @type {any} */ one, /** @type {any} */ other) => (other.least - one.least) * sign)
    .slice(0, MOST);
  if (gains.length === 0) return null;
  const grid = w.book.grids.crs;
  return el("p", {}, w.t("couple.by", { list: w.list(gains.map((/** @type {any} */ { row, least }) => w.t("couple.by-one", { factor: rowName(w, row, grid), points: least * sign }))) }));
}

/** @param {Words} w @param {any} both */
function table(w, both) {
  const grid = w.book.grids.crs;
  const columns = [w.t("points.factor"), w.t("couple.you"), w.t("couple.partner"), w.t("couple.difference")];
  const cells = (/** @type {any} */ row) => [row.you, row.partner, difference(row)].map((span, at) => el("td", { role: "cell", class: "pr-number", "data-label": columns[1 + at] }, at === 2 ? signed(w, span) : w.value(span)));
  const total = { you: { least: both.you.least, most: both.you.most }, partner: { least: both.partner.least, most: both.partner.most } };
  const known = both.you.least !== undefined && both.partner.least !== undefined;
  return el(
    "table",
    { class: "pr-table", role: "table" },
    el("caption", { class: "pr-table__caption" }, w.t("couple.caption")),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, columns.map((name, at) => el("th", { role: "columnheader", scope: "col", class: at > 0 && "pr-number" }, name)))),
    el("tbody", { role: "rowgroup" }, both.factors.map((/** @type {any} */ row) => el("tr", { role: "row" }, el("th", { role: "rowheader", scope: "row", class: "pr-table__name" }, rowName(w, row, grid)), cells(row)))),
    known && el("tfoot", { role: "rowgroup" }, el("tr", { role: "row", class: "pr-table__total" }, el("th", { role: "rowheader", scope: "row" }, w.t("points.together")), cells(total))),
  );
}

/** A difference with its sign: "+25", or "−5 to +10". */
function signed(/** @type {Words} */ w, /** @type {{ least: number, most: number }} */ { least, most }) {
  const number = new Intl.NumberFormat(`${w.lang}-CA`, { signDisplay: "exceptZero" });
  const text = (/** @type {number} */ value) => number.format(value).replace("-", "−");
  return least === most ? text(least) : w.t("range.numbers").replace("{least}", text(least)).replace("{most}", text(most));
}
