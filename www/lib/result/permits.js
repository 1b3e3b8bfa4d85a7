// @ts-check
/** Work permits: those whose conditions are met, those still open, work without a permit, and where to apply. */

import { el, details, markOf, onScreen } from "../view.js";
import { deciding, whyTree } from "./needs.js";
import { ruleLine, statusText } from "./routes.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** Open permits shown before the rest is folded. */
const SHOWN = 6;

/** @param {Words} w @param {Reading} read */
export function permits(w, read) {
  const rows = read.assessment.permits ?? [];
  const of = (/** @type {string} */ verdict) => rows.filter((/** @type {any} */ row) => !isOver(row) && row.verdict === verdict);
  const [met, open, not] = ["met", "unknown", "not-met"].map(of);
  const ended = rows.filter(isOver);
  // The more conditions are met already, the nearer the permit.
  const held = (/** @type {any} */ row) => read.explained(row.id)?.parts.filter((/** @type {any} */ part) => part.verdict === "met").length ?? 0;
  const nearness = new Map(open.map((/** @type {any} */ row) => [row.id, held(row) - row.deciding.length / 10]));
  open.sort((/** @type {any} */ one, /** @type {any} */ other) => nearness.get(other.id) - nearness.get(one.id));
  return el(
    "section",
    { class: "pr-section", id: "pr-permits" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("permits.title")),
    el("p", {}, w.t(met.length > 0 ? "permits.met-about" : "permits.none-met", { count: met.length })),
    met.map((/** @type {any} */ row) => card(w, row, read)),
    met.length > 0 && el("p", { class: "pr-note" }, w.t("permits.not-guarantee")),
    open.length > 0 && [
      w.h(3, { class: "pr-subheading" }, w.t("permits.open", { count: open.length })),
      el("p", {}, w.t("permits.open-about")),
      open.slice(0, SHOWN).map((/** @type {any} */ row) => card(w, row, read)),
      open.length > SHOWN && late(w.t("permits.more", { count: open.length - SHOWN }), () => open.slice(SHOWN).map((/** @type {any} */ row) => card(w, row, read))),
    ],
    not.length > 0 && late(w.t("permits.not", { count: not.length }), () => el("ul", { class: "pr-list" }, not.map((/** @type {any} */ row) => el("li", {}, el("strong", {}, w.say(row)), ` – ${reasons(w, row)}`)))),
    ended.length > 0 && late(w.t("permits.ended", { count: ended.length }), () => ended.map((/** @type {any} */ row) => over(w, row, read))),
  );
}

/** Work that needs no permit, and from where one may apply. @param {Words} w @param {Reading} read */
export function withoutPermit(w, read) {
  const { exemptions = [], places = [] } = read.assessment;
  const near = exemptions.filter((/** @type {any} */ row) => row.verdict === "met");
  const rest = exemptions.filter((/** @type {any} */ row) => row.verdict !== "met");
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("without.title")),
    el("p", {}, w.t(near.length > 0 ? "without.met" : "without.none")),
    near.map((/** @type {any} */ row) => card(w, row, read)),
    rest.length > 0 && late(w.t("without.rest", { count: rest.length }), () => rest.map((/** @type {any} */ row) => card(w, row, read))),
    w.h(3, { class: "pr-subheading" }, w.t("places.title")),
    places.map((/** @type {any} */ row) => card(w, row, read)),
  );
}

/** Nobody may ask for it on that day. */
function isOver(/** @type {any} */ row) {
  return row.status === "closed" || !row.status;
}

/**
 * Drawn when it is opened: there may be dozens.
 *
 * @param {string} summary @param {() => Child} draw
 */
export function late(summary, draw) {
  const fold = onScreen(summary);
  fold.addEventListener(
    "toggle",
    () => {
      const drawn = [draw()].flat(9).filter((/** @type {any} */ node) => node instanceof Node);
      fold.querySelector(".pr-details__body")?.append(.../** @type {Node[]} */ (drawn));
    },
    { once: true },
  );
  return fold;
}

/** @param {Words} w @param {any} row @param {Reading} read */
export function card(w, row, read) {
  const found = read.explained(row.id);
  const words = w.book.programmes[row.id];
  const mark = read.overdue ? "check" : row.verdict;
  return el(
    "article",
    { class: `pr-permit pr-permit--${mark}` },
    el("div", { class: "pr-route__top" }, w.h(3, { class: "pr-route__name" }, w.say(row)), markOf(w, mark, "route")),
    words && el("p", {}, words.about),
    found?.months && el("p", {}, w.t("permits.months", { months: w.value({ least: found.months.least, most: found.months.most }) })),
    row.verdict === "met" ? facts(w, row) : row.ties && onScreen(w.t("permits.details"), facts(w, row)),
    found && el("p", { class: "pr-hint" }, statusText(w, found)),
    row.stale && el("p", { class: "pr-note" }, w.t("permits.stale")),
    deciding(w, row, found, read),
    found && whyTree(w, found, read),
    found && ruleLine(w, found),
  );
}

/** What the permit ties to, how long it lasts, and the family. @param {Words} w @param {any} row */
function facts(w, row) {
  const words = w.book.programmes[row.id];
  return [
    row.ties && el("p", {}, w.t(`ties.${row.ties}`), row.code && ` ${w.t("permits.code", { code: row.code })}`),
    words?.length && el("p", {}, `${w.t("permits.length")} ${words.length}.`),
    words?.family && el("p", {}, `${w.t("permits.family")} ${words.family}.`),
  ];
}

/** The result in one sentence, for who came for a permit. @param {Words} w @param {Reading} read */
export function permitSummary(w, read) {
  const met = read.assessment.permits.filter((/** @type {any} */ row) => row.verdict === "met" && !isOver(row));
  if (met.length === 0) return w.t("permits.summary-none");
  return met.length === 1 ? w.t("permits.summary-one", { permit: w.say(met[0]) }) : w.t("permits.summary-many", { count: met.length });
}

/** @param {Words} w @param {any} row */
function reasons(w, row) {
  return w.list(row.deciding.map((/** @type {string} */ id) => (w.book.needs[id] ?? id).replace(/ ?\{need\}/g, "")));
}

/** One that has ended, since when, and what it was. @param {Words} w @param {any} row @param {Reading} read */
function over(w, row, read) {
  const found = read.explained(row.id);
  return details(w.say(row), el("p", {}, w.book.programmes[row.id]?.about), found && [el("p", {}, statusText(w, found)), ruleLine(w, found)]);
}
