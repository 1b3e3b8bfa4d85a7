// @ts-check
/** Past rounds of invitations, for each score there is: first the groups that suit the person, then the others. History only. */

import { button, el, onScreen } from "../view.js";
import { NotReadyError, ready, rounds } from "../index.js";
import { about, drawTypes } from "../rounds.js";
import { isOver } from "./categories.js";
import { groupOf } from "./routes.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** Years back from the day asked; 0 is all there is. */
const PERIODS = [1, 3, 0];
/** Express Entry began in that year. */
const FIRST = "2015-01-01";

/** Categories by the type of their rounds, where the names differ. */
const CATEGORIES = { trade: "category-trades" };

/** @param {Words} w @param {Reading} read */
export function pastRounds(w, read) {
  const stage = el("div", {});
  show(w, read, stage);
  return el("section", { class: "pr-section pr-rounds" }, w.h(2, { class: "pr-heading pr-heading--part" }, w.t("rounds.title")), stage);
}

/** Draws the rounds, and loads the history before if it is not here yet. @param {Words} w @param {Reading} read @param {HTMLElement} stage */
function show(w, read, stage) {
  try {
    stage.replaceChildren(...drawn(w, read));
  } catch (error) {
    if (!(error instanceof NotReadyError)) throw error;
    load(w, read, stage);
  }
}

/** @param {Words} w @param {Reading} read @param {HTMLElement} stage */
async function load(w, read, stage) {
  stage.replaceChildren(el("p", {}, w.t("rounds.loading")));
  try {
    await ready({ languages: [w.lang], occupations: false, rounds: true });
    show(w, read, stage);
  } catch {
    const again = button(w.t("action.again"), () => load(w, read, stage), { about: w.t("rounds.title") });
    stage.replaceChildren(el("p", { role: "status" }, w.t("rounds.late")), el("div", { class: "pr-buttons pr-screen" }, again));
  }
}

/** The day a number of years before another. @param {string} day @param {number} years */
function yearsBefore(day, years) {
  const date = new Date(`${day}T00:00:00Z`);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() - years);
  // 29 February, in a year without one.
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** @param {Words} w @param {Reading} read @returns {Node[]} */
function drawn(w, read) {
  const { on } = read.assessment;
  const stage = el("div", {});
  const answer = (/** @type {number} */ years) => rounds(read.profile, { on, since: years > 0 && yearsBefore(on, years) > FIRST ? yearsBefore(on, years) : FIRST });
  const fill = (/** @type {number} */ years) => {
    const { ok, ...found } = /** @type {any} */ (answer(years));
    const scores = ok ? found.scores : [];
    stage.replaceChildren(...scores.flatMap((/** @type {any} */ score) => ofScore(w, read, score)));
    return scores;
  };
  const [first] = fill(1);
  if (!first) return [el("p", {}, w.t("rounds.no-score"))];
  return [...about(first.rounds, w), periods(w, fill), stage];
}

/** @param {Words} w @param {(years: number) => void} choose */
function periods(w, choose) {
  const options = PERIODS.map((years, at) => {
    const id = `pr-rounds-period-${years}`;
    const box = el("input", { type: "radio", class: "pr-option__box", name: "pr-rounds-period", id, value: years, checked: at === 0, on: { change: () => choose(years) } });
    return el("div", { class: "pr-option" }, box, el("label", { class: "pr-option__label", for: id }, w.t(`rounds.period-${years || "all"}`)));
  });
  return el("fieldset", { class: "pr-group pr-screen" }, el("legend", { class: "pr-legend" }, w.t("rounds.period")), el("div", { class: "pr-options pr-options--row" }, options));
}

/** @param {Words} w @param {Reading} read @param {any} score @returns {Node[]} */
function ofScore(w, read, { from, rounds: answer }) {
  const before = from === "grid-before";
  const types = answer.types.map((/** @type {any} */ of) => of.id);
  const suits = types.filter((/** @type {string} */ id) => isSuited(read, id));
  const total = (/** @type {string} */ name) => answer.types.reduce((/** @type {number} */ all, /** @type {any} */ of) => all + of[name], 0);
  const others = types.filter((/** @type {string} */ id) => !suits.includes(id));
  const how = { before, depth: 4, beside: (/** @type {string} */ id) => el("p", {}, w.t(`rounds.in-${membership(read, id)}`)) };
  const title = before ? w.t("rounds.from-before", { date: read.points("crs")?.indicative?.validTo ?? answer.since }) : w.t(`rounds.from-${from}`);
  if (total("otherScale") === total("rounds")) {
    const said = w.t(`rounds.${before ? "before." : ""}finding-none`, { since: answer.since, score: { least: answer.least, most: answer.most } });
    return [w.h(3, { class: "pr-subheading" }, title), el("p", {}, said), el("p", {}, w.t("rounds.other", { count: total("rounds") }))];
  }
  return [
    w.h(3, { class: "pr-subheading" }, title),
    el("p", {}, w.t("rounds.period-since", { date: answer.since })),
    suits.length > 0 ? drawTypes(answer, w, { ...how, types: suits, part: `${from}-` }) : el("p", {}, w.t("rounds.suits-none")),
    others.length > 0 ? onScreen(w.t("rounds.all"), drawTypes(answer, w, { ...how, types: others, part: `${from}-` })) : [],
  ].flat();
}

/** In the group of a type of rounds, nearly, not, or not known. @param {Reading} read @param {string} id */
function membership(read, id) {
  if (read.overdue) return "unknown";
  const { routes, categories } = read.assessment;
  if (id === "pnp") return nominated(read.profile.nomination);
  if (id === "general") return best(routes.map((/** @type {any} */ row) => groupOf(row, read)));
  const row = [...routes, ...categories].find((one) => one.id === id || one.id === (CATEGORIES[/** @type {"trade"} */ (id)] ?? `category-${id}`));
  if (!row) return "unknown";
  return isOver(row) ? "over" : groupOf(row, read);
}

/** Of several programs the nearest. @param {string[]} groups */
function best(groups) {
  return ["met", "close", "unknown"].find((group) => groups.includes(group)) ?? "not-met";
}

/** @param {any} nomination */
function nominated(nomination) {
  if (nomination === null || nomination?.enhanced === false) return "not-met";
  return nomination?.enhanced === true ? "met" : "unknown";
}

/** Shown at once: those a person is in or nearly in; provincial rounds only with a nomination. */
function isSuited(/** @type {Reading} */ read, /** @type {string} */ id) {
  return id === "pnp" ? Boolean(read.profile.nomination) : ["met", "close"].includes(membership(read, id));
}
