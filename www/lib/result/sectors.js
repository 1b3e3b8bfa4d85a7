// @ts-check
/** Sectors that hire foreign workers: usual occupations and permits, licences, and ways to stay, said honestly. */

import { back, button, details, el, help, title } from "../view.js";
import { citation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */

/** @param {Words} w @param {any} page @param {any} act */
export function sectorsPage(w, page, act) {
  const { sectors } = w.book.guide;
  /** Job titles come late and are put in where they belong: what a person opened meanwhile stays open. @type {[string, HTMLElement][]} */
  const titles = [];
  const jobs = (/** @type {string[]} */ codes) => codes.map((code) => job(w, code, titles));
  act.loadTitles().then(() => titles.forEach(([code, place]) => place.append(act.occupation(code)?.name ?? "")));
  return [
    back(w, act),
    title(w, w.t("sectors.title")),
    el("p", { class: "pr-lead" }, w.t("sectors.about")),
    sectors.rows.map((/** @type {any} */ sector) => details(sector.name, body(w, sector, jobs(sector.occupations)))),
    w.h(2, { class: "pr-heading" }, w.t("sectors.notes")),
    el("ul", { class: "pr-list" }, sectors.notes.map((/** @type {any} */ note) => el("li", {}, note.says))),
    el("p", { class: "pr-hint" }, citation(w, sectors.law), "; ", citation(w, sectors.teerLaw)),
    el("div", { class: "pr-buttons" }, button(w.t("start.go-permits"), () => act.start("permits"), { kind: "main" }), button(w.t("start.go"), () => act.start("routes"))),
    help(w),
  ];
}

/** An occupation by its code and TEER, with a place for its title. @param {Words} w @param {string} code @param {[string, HTMLElement][]} titles */
function job(w, code, titles) {
  const name = el("span");
  titles.push([code, name]);
  return el("li", {}, el("span", { translate: "no" }, code), " ", name, " ", w.t("sectors.teer", { teer: Number(code[1]) }));
}

/** @param {Words} w @param {any} sector @param {HTMLElement[]} jobs */
function body(w, sector, jobs) {
  const names = (/** @type {string[]} */ ids) => w.list(ids.map((id) => w.book.programmes[id]?.name ?? id));
  return [
    w.h(2, { class: "pr-subheading" }, w.t("sectors.occupations")),
    el("ul", { class: "pr-list" }, jobs),
    el("p", {}, el("strong", {}, w.t("sectors.permits")), ` ${names(sector.permits)}.`),
    el("p", {}, el("strong", {}, w.t("sectors.licence")), ` ${sector.licence} `, citation(w, w.book.guide.sectors.licenceLaw)),
    el("p", {}, el("strong", {}, w.t("sectors.skilled")), ` ${sector.skilled.length > 0 ? `${names(sector.skilled)}. ` : ""}${sector.skilledSays}`),
    el("p", {}, el("strong", {}, w.t("sectors.low")), ` ${sector.low.length > 0 ? `${names(sector.low)}. ` : ""}${sector.lowSays}`),
    el("p", {}, el("strong", {}, w.t("sectors.low-wage")), ` ${sector.lowWage} `, citation(w, w.book.guide.sectors.exemptionLaw)),
    el("p", { class: "pr-note" }, sector.pitfalls),
  ];
}
