// @ts-check
/** Permit or permanent residence, right by right; days in Canada; study while working. */

import { details, el, markOf } from "../view.js";
import { citation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** What a permit kind ties to; a kind that is not here is not known. */
const TIES = { lmia: "employer", "employer-specific": "employer", pgwp: "open", spousal: "open", bridging: "open", open: "open" };

/** @param {Words} w @param {Reading} read */
export function rightsSection(w, read) {
  const { rights } = w.book.guide;
  const { status } = read.profile;
  const own = TIES[/** @type {"lmia"} */ (status?.permit ?? "")];
  const columns = own ? [own, "resident"] : ["employer", "province", "open", "resident"];
  const cell = (/** @type {any} */ part, /** @type {string} */ column) => el("td", { role: "cell", "data-label": rights.columns[column] }, part.says);
  const home = read.profile.lives?.province;
  const health = rights.health.filter((/** @type {any} */ one) => !home || one.value === home);
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("rights.title")),
    el("p", {}, w.t(own ? "rights.own" : "rights.all")),
    details(
      w.t("rights.table"),
      el(
        "table",
        { class: "pr-table pr-table--words", role: "table" },
        el("caption", { class: "pr-table__caption" }, w.t("rights.title")),
        el("thead", { role: "rowgroup" }, el("tr", { role: "row" }, el("th", { role: "columnheader", scope: "col" }, w.t("rights.right")), columns.map((column) => el("th", { role: "columnheader", scope: "col" }, rights.columns[column])))),
        el("tbody", { role: "rowgroup" }, rights.rows.map((/** @type {any} */ row) => el("tr", { role: "row" }, el("th", { role: "rowheader", scope: "row", class: "pr-table__name" }, row.name, " ", row.law.map((/** @type {any} */ law) => [citation(w, law), " "])), columns.map((column) => cell(row[column], column))))),
      ),
      el("p", {}, rights.aboutHealth, " ", citation(w, rights.healthLaw)),
      el("ul", { class: "pr-list" }, health.map((/** @type {any} */ one) => el("li", {}, `${w.value(one.value)}${w.lang === "fr" ? "\u00a0" : ""}: ${healthText(w, one)}`))),
    ),
    days(w, read),
  );
}

/** @param {Words} w @param {any} one */
function healthText(w, one) {
  const months = one.months === null ? w.t("answer.not-known") : w.t("rights.months", { months: one.months });
  return [months, one.wait ? w.t("rights.wait", { months: one.wait }) : "", one.says ?? ""].filter(Boolean).join("; ");
}

/** @param {Words} w @param {Reading} read */
function days(w, read) {
  const found = read.profile.stays ? read.days() : undefined;
  if (!found) return details(w.t("days.title"), el("p", {}, w.t("days.not-told")), notes(w));
  const { citizenship, residency } = found;
  const span = (/** @type {any} */ one) => (one ? w.value(one) : w.t("answer.not-known"));
  const reached = (/** @type {any} */ one) => one.reached && el("p", {}, w.t("days.reached", { date: one.reached.earliest }), one.reached.latest !== one.reached.earliest && ` ${w.t("clock.earliest")}`);
  return details(
    w.t("days.title"),
    residency && [el("p", {}, markOf(w, residency.verdict), " ", w.t("days.residency", { days: span(residency.days), need: residency.need ?? 730 }), " ", citation(w, residency.law)), reached(residency)],
    el("p", {}, markOf(w, citizenship.verdict), " ", w.t("days.citizenship", { days: span(citizenship.days), need: citizenship.need ?? 1095 }), " ", citation(w, citizenship.law)),
    reached(citizenship),
    el("ul", { class: "pr-list" }, citizenship.conditions.map((/** @type {any} */ one) => el("li", {}, w.book.guide.days.conditions[one.id] ?? one.id, one.why && ` ${w.t(`unknown.${one.why}`)}`, " ", citation(w, one.law)))),
    notes(w),
  );
}

/** @param {Words} w */
function notes(w) {
  return el("ul", { class: "pr-list" }, w.book.guide.days.notes.map((/** @type {any} */ note) => el("li", {}, note.says, " ", citation(w, note.law))));
}

/** @param {Words} w @param {Reading} read */
export function studySection(w, read) {
  const found = read.profile.study ? read.study() : undefined;
  if (!found) return null;
  const { study } = w.book.guide;
  const ruled = (/** @type {string} */ id) => el("li", {}, w.t(`study.${id}-${found[id].is}`), " ", study.because[found[id].because] ?? "", " ", citation(w, found[id].law));
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("study.title")),
    el("p", { class: "pr-lead" }, w.t(`study.permit-${found.permit}`), found.why && ` ${w.t(`unknown.${found.why}`)}`),
    found.ways.length > 0 && details(w.t("study.ways"), el("ul", { class: "pr-list" }, found.ways.map((/** @type {any} */ way) => el("li", {}, markOf(w, way.verdict), " ", study.ways[way.id] ?? way.id, way.until && ` ${w.t("study.until", { date: way.until })}`, " ", citation(w, way.law))))),
    el("ul", { class: "pr-list" }, ["letter", "inside", "hoursCount", "graduate", "limited"].map(ruled)),
    found.offCampus !== undefined && el("p", {}, w.t("study.off-campus", { hours: found.offCampus }), " ", citation(w, found.offCampusLaw)),
    details(w.t("study.rules"), el("ul", { class: "pr-list" }, found.risks.map((/** @type {any} */ risk) => el("li", {}, study.risks[risk.id] ?? risk.id, " ", citation(w, risk.law))), study.rules.map((/** @type {any} */ rule) => el("li", {}, rule.says, " ", citation(w, rule.law))))),
  );
}
