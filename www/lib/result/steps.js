// @ts-check
/** From an offer to the first weeks: what to do in order, who acts, what it costs, what is needed. */

import { details, el } from "../view.js";
import { citation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

/** @param {Words} w @param {Reading} read */
export function stepsSection(w, read) {
  const found = read.permitSteps();
  if (!found) return null;
  const { steps: words } = w.book.guide;
  const stages = [...new Set(found.steps.map((/** @type {any} */ step) => step.stage))];
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("steps.title")),
    el("p", {}, found.permit ? w.t("steps.for", { permit: w.book.programmes[found.permit]?.name ?? found.permit }) : w.t("steps.any")),
    dates(w, found),
    stages.map((stage) =>
      details(
        words.stages[stage] ?? stage,
        el("ol", { class: "pr-list" }, found.steps.filter((/** @type {any} */ step) => step.stage === stage).map((/** @type {any} */ step) => item(w, step))),
      ),
    ),
    details(w.t("steps.needs"), need(w, "biometrics", found.biometrics, found.biometricsLaw), need(w, "medical", found.medical, found.medicalLaw)),
    details(w.t("steps.fees"), fees(w, found)),
    found.times.length > 0 && details(w.t("steps.times"), el("ul", { class: "pr-list" }, found.times.map((/** @type {any} */ time) => el("li", {}, `${words.times[time.id] ?? time.id}${w.lang === "fr" ? "\u00a0" : ""}: ${w.t("steps.days", { days: time.days, date: time.asOf })} `, citation(w, time.law))))),
    el("ul", { class: "pr-list" }, words.notes.map((/** @type {any} */ note) => el("li", {}, note.says, " ", citation(w, note.law)))),
  );
}

/** @param {Words} w @param {any} step */
function item(w, step) {
  const { steps: words } = w.book.guide;
  return el("li", {}, el("strong", {}, words.who[step.who] ?? step.who), w.lang === "fr" ? "\u00a0: " : ": ", words.items[step.id] ?? step.id, step.why && ` ${w.t("steps.maybe")}`, " ", el("span", { class: "pr-need__law" }, citation(w, step.law)));
}

/** @param {Words} w @param {any} found */
function dates(w, found) {
  const known = ["letterUntil", "assessmentFrom", "fileBy"].filter((name) => found[name]);
  return known.length > 0 && el("ul", { class: "pr-list" }, known.map((name) => el("li", {}, w.t(`steps.${name}`, { date: found[name] }))));
}

/** @param {Words} w @param {string} id @param {string} is @param {any} law */
function need(w, id, is, law) {
  return el("p", {}, w.t(`steps.${id}-${is}`), " ", citation(w, law));
}

/** @param {Words} w @param {any} found */
function fees(w, found) {
  const money = new Intl.NumberFormat(`${w.lang}-CA`, { style: "currency", currency: "CAD", currencyDisplay: "narrowSymbol" });
  const amount = (/** @type {number | undefined} */ cents) => (cents === undefined ? w.t("answer.not-known") : money.format(cents / 100));
  return [
    el("ul", { class: "pr-list" }, found.fees.map((/** @type {any} */ fee) => el("li", {}, w.t(`steps.payer-${fee.payer}`), " ", w.book.guide.steps.fees[fee.id] ?? fee.id, w.lang === "fr" ? "\u00a0: " : ": ", el("strong", {}, amount(fee.cents)), fee.since && ` (${w.t("need.since", { date: fee.since })})`, " ", citation(w, fee.law)))),
    el("p", {}, found.total ? w.t("steps.total", { amount: found.total.least === found.total.most ? amount(found.total.least) : w.t("range.numbers").replace("{least}", amount(found.total.least)).replace("{most}", amount(found.total.most)) }) : w.t("steps.total-unknown")),
  ];
}
