// @ts-check
/** What would change an answer: sentences, how long each takes at the soonest, what it opens and what it adds in points. */

import { el } from "../view.js";
import { awayText } from "./clocks.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

/** Most single steps, and most steps taken together, at one place; the engine puts the most telling ones first. */
const MOST_ALONE = 5;
const MOST_TOGETHER = 3;

/** Changes that wait for somebody else. */
const OTHERS = ["test", "paper", "other-party"];

/** @param {Words} w @param {any[]} list @param {number} depth of its heading @param {Reading} read @param {string} here the program it stands at */
export function changesPart(w, list, depth, read, here) {
  if (list.length === 0) return null;
  return [w.h(depth, { class: "pr-subheading" }, w.t("changes.title")), changeList(w, list, read, here)];
}

/** The steps of a change: itself, or those that go together. @param {any} change @returns {any[]} */
function partsOf(change) {
  return change.together?.length ? change.together : [change];
}

/** Which steps a change takes, whatever the levels. @param {any} change */
function kindOf(change) {
  return partsOf(change).map((step) => step.id.replace(/-ability$/, "-levels")).sort().join();
}

/** One of each kind, the first; for a program without those that hold another one and more. @param {any[]} all @param {string | undefined} here */
function smallest(all, here) {
  const list = all.filter((change, at) => all.findIndex((other) => kindOf(other) === kindOf(change)) === at);
  const steps = (/** @type {any} */ change) => partsOf(change).map((step) => JSON.stringify([step.id, step.on, step.params]));
  const done = list.map(steps);
  // More points are worth more steps; a program is open once.
  return list.filter((_, at) => !here || !done.some((other) => other.length < done[at].length && other.every((step) => done[at].includes(step))));
}

/** @param {Words} w @param {any[]} all @param {Reading} read @param {string} [here] the program it stands at */
export function changeList(w, all, read, here) {
  const list = smallest(all, here);
  const alone = list.filter((change) => !change.together?.length).slice(0, MOST_ALONE);
  const shown = [...alone, ...list.filter((change) => change.together?.length).slice(0, MOST_TOGETHER)];
  return [
    el("ul", { class: "pr-list" }, shown.map((change) => el("li", {}, changeText(w, change, read, here)))),
    shown.some((change) => !change.on && OTHERS.includes(change.lever)) && el("p", { class: "pr-hint" }, w.t("changes.time-not-known")),
  ];
}

/** @param {Words} w @param {any} change @param {Reading} read @param {string | undefined} here */
function changeText(w, change, read, here) {
  const sentences = partsOf(change).map((part) => w.say(part));
  const gain = change.points?.gain > 0 && [" ", el("span", { class: "pr-gain" }, w.t(change.points.indicative ? "changes.gain-indicative" : "changes.gain", { gain: change.points.gain }))];
  const names = change.opens.filter((/** @type {string} */ id) => id !== here).map((/** @type {string} */ id) => w.book.programmes[id]?.name ?? id);
  const more = [soonest(w, change, read), gain, names.length > 0 && ` ${w.t("changes.opens", { names: w.list(names) })}`];
  if (!change.together?.length) return [`${sentences[0]}.`, more];
  return [w.say(change), el("ul", { class: "pr-list" }, sentences.map((one) => el("li", {}, `${one}.`))), more];
}

/** How long it takes at the soonest; the day too, where the sentence does not say it. @param {Words} w @param {any} change @param {Reading} read */
function soonest(w, change, read) {
  if (!change.on) return null;
  const away = awayText(w, read.assessment.on, change.on);
  const says = w.book.changes[change.id]?.includes("{on}");
  return ` ${says ? w.t("changes.soonest-in", { away }) : w.t("changes.soonest", { date: change.on, away })}`;
}
