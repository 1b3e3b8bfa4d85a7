// @ts-check
/** Dates to keep in mind, soonest first: what runs out, what then, and when a change is complete; and rules without a day yet. */

import { button, el, isDeadline, onScreen } from "../view.js";
import { citation } from "./cite.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** A warning within so many days stays at the top, beside its clock. */
const SOON = 60;

/** Rules for whoever has a partner, a child or a nomination. */
const ONLY_WITH = {
  "partner-language": (/** @type {any} */ profile) => profile.partner !== null,
  "partner-assessment": (/** @type {any} */ profile) => profile.partner !== null,
  child: (/** @type {any} */ profile) => profile.children?.length !== 0,
  "child-of-nominee": (/** @type {any} */ profile) => profile.children?.length !== 0 && profile.nomination !== null,
  permit: (/** @type {any} */ profile) => profile.status !== null,
};

/** What ends a stay, or soon, or long ago, is said first; the rest stands in the list of dates. @param {Reading} read @returns {any[]} */
export function firstWarnings(read) {
  return read.assessment.warnings.filter((/** @type {any} */ one) => isDeadline(one) && (/^(permit|passport)/.test(one.code) || one.days <= SOON || !clockOf(read, one)));
}

/** The clock that says what a warning says. @param {Reading} read @param {any} warning */
function clockOf(read, warning) {
  const touches = (/** @type {string} */ one, /** @type {string} */ other) => one.startsWith(other) || other.startsWith(one);
  return read.clocks().find((clock) => clock.last && clock.paths?.some((/** @type {string} */ path) => warning.paths.some((/** @type {string} */ other) => touches(path, other))));
}

/** @param {Words} w @param {Reading} read */
export function dates(w, read) {
  const { assessment } = read;
  const all = read.clocks();
  const changes = [...assessment.routes.map((/** @type {any} */ row) => row.id), "crs"].flatMap((id) => read.changes(id));
  /** @type {{ on: string, says: () => Child[] }[]} */
  const dated = [
    ...all.filter((clock) => clock.last).map((clock) => ({ on: clock.last, says: () => running(w, clock, all, read) })),
    ...assessment.warnings.filter((/** @type {any} */ one) => isDeadline(one) && !clockOf(read, one)).map((/** @type {any} */ one) => ({ on: one.on, says: () => [el("p", {}, w.say(one))] })),
    ...unlike(changes.filter((change) => change.on && !change.together?.length).map((change) => ({ on: change.on, text: w.say(change) }))).map(({ on, text }) => ({ on, says: () => [el("p", {}, `${text}.`)] })),
  ].sort((one, other) => one.on.localeCompare(other.on));
  const rest = all.filter((clock) => !clock.last && (clock.paths || (ONLY_WITH[/** @type {"child"} */ (clock.id)]?.(read.profile) ?? true)));
  if (dated.length === 0 && rest.length === 0) return null;
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("dates.title")),
    dated.length > 0 && el("ol", { class: "pr-dates" }, dated.map(({ on, says }) => el("li", { class: "pr-date" }, el("p", { class: "pr-date__day" }, el("time", { datetime: on }, w.value(on)), ` (${awayText(w, assessment.on, on)})`), says()))),
    rest.length > 0 && onScreen(w.t("clock.others"), el("p", {}, w.t("clock.others-about")), el("ul", { class: "pr-dates" }, rest.map((clock) => el("li", { class: "pr-date" }, without(w, clock, read))))),
  );
}

/** The same change may open several programs. @param {{ on: string, text: string }[]} list */
function unlike(list) {
  return list.filter((one, at) => list.findIndex((other) => other.on === one.on && other.text === one.text) === at);
}

/** A clock with a day. @param {Words} w @param {any} clock @param {any[]} all @param {Reading} read @returns {Child[]} */
function running(w, clock, all, read) {
  const plan = { language: "plan", "partner-language": "plan", assessment: "plan", "partner-assessment": "plan", invitation: "plan-apply" };
  const notes = [
    clock.planFor && !clock.lapsed && w.t(`clock.${plan[/** @type {"language"} */ (clock.id)] ?? "plan-other"}`, { date: clock.planFor }),
    clock.turns && clock.kind === "age" && w.t("clock.turns", { years: clock.turns }),
    clock.earliest && w.t("clock.earliest"),
    clock.why === "rule-not-known" && w.t("clock.not-confirmed"),
  ].filter(Boolean);
  const several = all.filter((other) => other.id === clock.id).length > 1;
  const about = several && read.link(clock.paths?.[0] ?? "")?.text;
  return [
    el("p", {}, clock.lapsed && [el("span", { class: "pr-mark pr-mark--not-met" }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, "!"), w.t("clock.lapsed")), " "], w.t("clock.last"), " ", el("strong", {}, nameOf(w, clock)), about && ` (${about})`, "."),
    el("p", {}, consequence(w, clock)),
    notes.length > 0 && el("p", {}, notes.join(" ")),
    el("p", { class: "pr-hint" }, citation(w, clock.law)),
  ];
}

/** A rule without a day, or whose day hangs on an answer. @param {Words} w @param {any} clock @param {Reading} read @returns {Child[]} */
function without(w, clock, read) {
  const open = clock.why === "not-asked" && read.link(clock.paths?.[0] ?? "");
  return [
    el("p", {}, el("strong", {}, nameOf(w, clock))),
    el("p", {}, consequence(w, clock)),
    clock.why && el("p", {}, w.t(`unknown.${clock.why}`), open && [" ", button(open.text, open.go, { kind: "link" })]),
    el("p", { class: "pr-hint" }, citation(w, clock.law)),
  ];
}

/** @param {Words} w @param {any} clock */
function nameOf(w, clock) {
  return w.book.process.clocks[clock.id] ?? clock.id;
}

/** @param {Words} w @param {any} clock */
function consequence(w, clock) {
  return w.book.process.consequences[clock.consequence] ?? clock.consequence;
}

/** "in 5 months", from the day asked about. */
export function awayText(/** @type {Words} */ w, /** @type {string} */ from, /** @type {string} */ to) {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const format = new Intl.RelativeTimeFormat(`${w.lang}-CA`, { numeric: "auto" });
  if (Math.abs(days) < 61) return format.format(days, "day");
  return Math.abs(days) < 730 ? format.format(Math.trunc(days / 30.44), "month") : format.format(Math.trunc(days / 365.25), "year");
}
