// @ts-check
/** Is this offer safe: the form, and what was found. No red flag found is said as that, never as safe. */

import { checkOffer } from "../index.js";
import { back, button, details, el, help, measure, outside, title } from "../view.js";
import { citation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../index.d.ts").Field} Field */

/** Money and papers come first. */
const FIRST = ["fee-for-job", "fee-for-lmia", "package-price", "wage-returned", "employer-costs", "papers-held", "threat", "no-real-job", "other-work", "false-papers", "blank-forms"];

/** What an offer and a promise share with the offers of the journey. */
const SHARED = ["noc", "province", "area", "sector", "wage"];

/**
 * The fields of the form: what happened comes first, and nothing has to be answered.
 *
 * @param {Words} w @param {Field[]} shared fields of an offer as the journey asks them
 * @returns {Field[]}
 */
export function offerFields(w, shared) {
  const { safety } = w.book;
  if (!safety) return [];
  const options = (/** @type {Record<string, any>} */ table) => Object.entries(table).map(([value, words]) => ({ value, label: words.says ?? words }));
  const rank = (/** @type {{ value: string }} */ { value }) => (FIRST.includes(value) ? FIRST.indexOf(value) : FIRST.length);
  /** @type {Field[]} */
  const fields = [
    { name: "signs", kind: "checks", ask: w.t("offer.signs"), options: options(safety.signs).sort((one, other) => rank(one) - rank(other)), none: w.t("offer.signs-none") },
    { name: "permitPromised", kind: "choice", ask: w.t("offer.promised"), options: options(safety.permits) },
    { name: "familyPermitPromised", kind: "yes-no", ask: w.t("offer.family-promised") },
    ...shared.filter((field) => SHARED.includes(field.name)),
    { name: "lmiaWage", kind: "number", ask: w.t("offer.lmia-wage"), unit: w.t("offer.an-hour") },
    { name: "lmiaFiled", kind: "day", ask: w.t("offer.lmia-filed"), help: w.t("offer.lmia-filed-help") },
    { name: "shortTerm", kind: "yes-no", ask: w.t("offer.short-term") },
    { name: "referral", kind: "yes-no", ask: w.t("offer.referral") },
    { name: "holdsPermit", kind: "yes-no", ask: w.t("offer.holds-permit") },
  ];
  // Nothing here has to be answered.
  return fields.map((field) => ({ ...field, optional: true }));
}

/** @param {Words} w @param {{ offer: any, when: import("../index.d.ts").On }} page @param {any} act */
export function offerFoundPage(w, { offer, when }, act) {
  const found = checkOffer(offer, when);
  if (!found.ok) return [back(w, act), title(w, w.t("error.engine"))];
  const { safety } = w.book;
  return [
    back(w, act),
    title(w, found.flags.length > 0 ? w.t(found.flags.length === 1 ? "offer.one-flag" : "offer.flags", { count: found.flags.length }) : found.none ? safety.none : w.t("offer.nothing")),
    el("p", {}, safety.aboutNone),
    found.flags.map((flag) => flagCard(w, flag)),
    found.notKnown.length > 0 && details(w.t("offer.not-known", { count: found.notKnown.length }), el("ul", { class: "pr-list" }, found.notKnown.map((one) => el("li", {}, safety.checks[one.id] ?? one.id, " – ", w.t(`unknown.${one.why}`))))),
    found.signsOpen.length > 0 && el("p", { class: "pr-note" }, w.t("offer.open", { count: found.signsOpen.length })),
    el("div", { class: "pr-buttons pr-screen" }, button(w.t("offer.change"), act.back), button(w.t("offer.again"), act.offerAgain), button(w.t("action.print"), act.print)),
    found.reportTo.length > 0 && places(w, "offer.report", found.reportTo),
    places(w, "offer.look-up", found.checkAt),
    details(w.t("offer.never"), el("ul", { class: "pr-list" }, texts(safety.never)), el("p", {}, w.t("offer.yours")), el("ul", { class: "pr-list" }, texts(safety.mayBeYours))),
    details(w.t("offer.represent"), el("ul", { class: "pr-list" }, found.mayRepresent.map((id) => el("li", {}, safety.representatives[id])))),
    found.province && details(w.t("offer.province"), statute(w, found.province)),
    help(w),
  ];
}

/** @param {Record<string, string>} table */
function texts(table) {
  return Object.values(table).map((text) => el("li", {}, text));
}

/** @param {Words} w @param {any} flag */
function flagCard(w, flag) {
  const { safety } = w.book;
  const words = safety.signs[flag.id] ?? safety.rules[flag.id];
  return el(
    "article",
    { class: `pr-permit pr-permit--${flag.severity === "stop" ? "not-met" : "unknown"}` },
    el("div", { class: "pr-route__top" }, w.h(2, { class: "pr-route__name" }, words?.says ?? flag.id), el("span", { class: "pr-mark" }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, "!"), safety.severities[flag.severity])),
    el("p", { class: "pr-hint" }, safety.grounds[flag.kind]),
    flag.have && flag.need && el("p", {}, w.t("offer.numbers", { have: measure(w, flag.have), need: measure(w, flag.need) }), flag.since && ` ${w.t("need.since", { date: flag.since })}`),
    words && [el("p", {}, words.why), el("p", {}, el("strong", {}, w.t("offer.act")), ` ${words.act}`)],
    el("p", { class: "pr-hint" }, flag.law.map((/** @type {any} */ law, /** @type {number} */ at) => [at > 0 && "; ", citation(w, law)])),
  );
}

/** @param {Words} w @param {string} heading @param {readonly string[]} ids */
function places(w, heading, ids) {
  const item = (/** @type {string} */ id) => {
    const place = w.book.safety.places[id];
    return el("li", {}, place?.url ? outside(w, place.says, place.url) : place?.says, place?.phone && [" ", el("strong", { translate: "no" }, place.phone)]);
  };
  return [w.h(2, { class: "pr-heading" }, w.t(heading)), el("ul", { class: "pr-list" }, ids.map(item))];
}

/** @param {Words} w @param {any} law */
function statute(w, law) {
  const lines = [
    ["licence", law.licence],
    ["registration", law.registration],
    ["fee-ban", law.feeBan],
    ["papers", law.papers],
  ].map(([id, is]) => el("li", {}, w.t(`offer.${id}`), " ", w.t(is === null ? "answer.not-known" : is ? "answer.yes" : "answer.no")));
  return [el("p", {}, w.book.safety.statutes[law.id]), el("ul", { class: "pr-list" }, lines), el("p", { class: "pr-hint" }, citation(w, law.law))];
}
