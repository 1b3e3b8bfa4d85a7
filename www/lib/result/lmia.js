// @ts-check
/** Does this job need a labour market impact assessment: the answer, the wage line, who acts, what it costs whom. */

import { details, el, measure } from "../view.js";
import { citation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

/** @param {Words} w @param {Reading} read */
export function assessmentNeed(w, read) {
  const found = read.profile.offer ? read.lmia() : undefined;
  if (!found) return null;
  const names = (/** @type {string[]} */ ids) => w.list(ids.map((id) => w.book.programmes[id]?.name ?? id));
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("lmia.title")),
    el("p", { class: "pr-lead" }, w.t(`lmia.${found.needed}`)),
    found.exempt.length > 0 && el("p", {}, w.t("lmia.exempt", { names: names(found.exempt) })),
    found.open.length > 0 && found.needed !== "no" && details(w.t("lmia.open", { count: found.open.length }), el("p", {}, names(found.open))),
    wage(w, found),
    found.areaClosed !== undefined && found.highWage !== "met" && el("p", {}, w.t(found.areaClosed ? "lmia.area-closed" : "lmia.area-open"), " ", citation(w, found.areaLaw)),
    found.areaClosed === undefined && found.areaLaw && found.highWage !== "met" && el("p", {}, w.t("lmia.area-unknown"), found.areaLast && ` ${w.t(found.areaLast.closed ? "lmia.area-last-closed" : "lmia.area-last-open", { date: found.areaLast.to })}`, " ", citation(w, found.areaLaw)),
    w.h(3, { class: "pr-subheading" }, w.t("lmia.who")),
    el("ol", { class: "pr-list" }, found.duties.map((/** @type {any} */ duty) => el("li", {}, w.book.duties[duty.id], " ", el("span", { class: "pr-need__law" }, citation(w, duty.law))))),
    cost(w, found),
    times(w, found),
  );
}

/** @param {Words} w @param {any} found */
function wage(w, found) {
  if (!found.line) return found.why === "rule-not-known" && el("p", {}, w.t("lmia.line-unknown"), found.lineLast && ` ${w.t("lmia.line-last", { line: measure(w, found.lineLast) })}`);
  const line = measure(w, found.line);
  const text = found.highWage === "unknown" ? w.t("lmia.line", { line }) : w.t(`lmia.wage-${found.highWage}`, { line, wage: measure(w, found.wage) });
  return el("p", {}, text, " ", w.t("need.since", { date: found.lineSince }), " ", citation(w, found.lineLaw));
}

/** @param {Words} w @param {any} found */
function cost(w, found) {
  if (!["yes", "unless", "has"].includes(found.needed)) return null;
  const text = found.fee === undefined ? w.t("lmia.fee-unknown") : found.fee === 0 ? w.t("lmia.fee-none") : w.t("lmia.fee", { amount: measure(w, { least: found.fee, most: found.fee, unit: "dollars" }) });
  return el("p", {}, text, " ", citation(w, found.feeLaw));
}

/** @param {Words} w @param {any} found */
function times(w, found) {
  if (found.times.length === 0 || !["yes", "unless"].includes(found.needed)) return null;
  const streams = /** @type {Record<string, string>} */ (Object.fromEntries(w.book.form.records.Offer?.fields.find((field) => field.name === "stream")?.options?.map((option) => [option.value, option.label]) ?? []));
  return details(
    w.t("lmia.times"),
    el("ul", { class: "pr-list" }, found.times.map((/** @type {any} */ time) => el("li", {}, w.t("lmia.time", { stream: streams[time.stream] ?? time.stream, month: time.month, days: time.days })))),
    el("p", { class: "pr-hint" }, citation(w, found.timesLaw)),
  );
}
