// @ts-check
/** Status: where a person stands, what they may do, and the last day for each step. */

import { details, el, markOf } from "../view.js";
import { citation } from "./cite.js";
import { awayText } from "./clocks.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

const MARKS = { yes: "met", no: "not-met", unknown: "unknown" };

/** @param {Words} w @param {Reading} read */
export function keeperSection(w, read) {
  const found = read.profile.status === undefined ? undefined : read.status();
  if (!found) return null;
  const words = w.book.status;
  const may = (/** @type {string} */ id, /** @type {any} */ is, /** @type {any} */ limit) =>
    el("li", {}, markOf(w, MARKS[/** @type {"yes"} */ (is)], "may"), " ", w.t(`keeper.${id}`), limit && [` ${words.limits[limit.id] ?? ""} `, citation(w, limit.law)]);
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("keeper.title")),
    el("p", { class: "pr-lead" }, found.between ? w.list(found.between.map((/** @type {string} */ one) => words.names[one] ?? one)) : (words.standings[found.standing] ?? words.names[found.standing]), " ", citation(w, found.law)),
    found.why && el("p", {}, w.t(`unknown.${found.why}`)),
    el("ul", { class: "pr-list" }, may("stay", found.mayStay, undefined), may("work", found.mayWork, found.limits), may("study", found.mayStudy, found.studyLimits), may("return", found.mayReturn, found.returnLimits)),
    days(w, found),
    (found.deadlines ?? []).length > 0 && [w.h(3, { class: "pr-subheading" }, w.t("keeper.deadlines")), el("ol", { class: "pr-dates pr-dates--status" }, found.deadlines.map((/** @type {any} */ one) => deadline(w, one, read)))],
    (found.steps ?? []).length > 0 && details(w.t("keeper.steps"), el("ul", { class: "pr-list" }, found.steps.map((/** @type {any} */ step) => el("li", {}, words.steps[step.id] ?? step.id, " ", citation(w, step.law))))),
    fees(w, found),
    entries(w, "keeper.remarks", found.remarks, words.remarks),
    entries(w, "keeper.consequences", found.consequences, words.consequences),
  );
}

/** @param {Words} w @param {any} found */
function days(w, found) {
  const known = ["workUntil", "stayUntil", "lost"].filter((name) => found[name]);
  const text = (/** @type {any} */ span) => (typeof span === "string" ? w.value(span) : span.least === span.most ? w.value(span.least) : w.t("range.words", { least: span.least, most: span.most }));
  return known.length > 0 && el("ul", { class: "pr-list" }, known.map((name) => el("li", {}, w.t(`keeper.${name}`), " ", el("strong", {}, text(found[name])))));
}

/** @param {Words} w @param {any} one @param {Reading} read */
function deadline(w, one, read) {
  const notes = [one.earliest && w.t("clock.earliest"), one.utc && w.t("keeper.utc"), one.opens && w.t("keeper.opens", { date: one.opens })].filter(Boolean);
  return el(
    "li",
    { class: "pr-date" },
    el("p", { class: "pr-date__day" }, el("time", { datetime: one.last }, w.value(one.last)), ` (${awayText(w, read.assessment.on, one.last)})`),
    el("p", {}, one.lapsed && [el("span", { class: "pr-mark pr-mark--not-met" }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, "!"), w.t("clock.lapsed")), " "], w.book.status.steps[one.id] ?? one.id),
    notes.length > 0 && el("p", {}, notes.join(" ")),
    el("p", { class: "pr-hint" }, citation(w, one.law)),
  );
}

/** @param {Words} w @param {any} found */
function fees(w, found) {
  if (!found.fees?.length) return null;
  const money = new Intl.NumberFormat(`${w.lang}-CA`, { style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol" });
  return details(w.t("keeper.fees"), el("ul", { class: "pr-list" }, found.fees.map((/** @type {any} */ fee) => el("li", {}, `${w.book.status.fees[fee.id] ?? fee.id}${w.lang === "fr" ? "\u00a0" : ""}: `, fee.cents === undefined ? w.t("answer.not-known") : money.format(fee.cents / 100), ` (${w.t("need.since", { date: fee.since })}) `, citation(w, fee.law)))));
}

/** @param {Words} w @param {string} heading @param {any[] | undefined} list @param {Record<string, string>} table */
function entries(w, heading, list, table) {
  return list && list.length > 0 && details(w.t(heading), el("ul", { class: "pr-list" }, list.map((one) => el("li", {}, table[one.id] ?? one.id, " ", citation(w, one.law)))));
}
