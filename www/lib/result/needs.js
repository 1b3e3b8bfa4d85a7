// @ts-check
/** Why: every condition with how it came out, the fact used, the work counted, and the law. */

import { MARKS, button, details, el, markOf, measure, onScreen } from "../view.js";
import { citation } from "./cite.js";
import { gridTable } from "./points.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Child} Child */
/** @typedef {import("../result.js").Reading} Reading */

/** Open questions named at one condition; the rest come with "answer more". */
const MOST_LINKS = 3;

/** @param {Words} w @param {any} found @param {Reading} read */
export function whyTree(w, found, read) {
  return details(w.t("result.why"), needs(w, found.parts, { ...read, proposal: found.status === "proposed" }), officer(w, found), doesNotAsk(w, w.book.programmes[found.id]));
}

/**
 * The conditions that decide, in a few lines.
 *
 * @param {Words} w @param {any} row @param {any} found @param {Reading} read
 */
export function deciding(w, row, found, read) {
  if (!found || row.deciding.length === 0) return null;
  const reasons = found.parts.filter((/** @type {any} */ part) => row.deciding.includes(part.id));
  return el(
    "ul",
    { class: "pr-reasons" },
    reasons.map((/** @type {any} */ part) =>
      el("li", { class: "pr-reason" }, markOf(w, part.verdict), " ", w.say(shown(part)), [...factLines(w, part), ...insideLines(w, part)].map((line) => el("span", { class: "pr-reason__fact" }, line)), part.grid && el("span", { class: "pr-screen pr-reason__fact" }, button(w.t("points.see-table"), () => read.showTable(part.grid), { kind: "link" })), whyUnknown(w, part, read)),
    ),
  );
}

/** A need with the number it asks for, ready for its sentence. */
function shown(/** @type {any} */ part) {
  return { ...part, need: part.need && { least: part.need.least, most: part.need.most } };
}

/** What the person has, and what the number asked for depends on. @returns {string[]} */
function factLines(/** @type {Words} */ w, /** @type {any} */ part) {
  const { fact, have, depends } = part;
  const name = (/** @type {string} */ id) => w.book.facts[id] ?? id;
  return [
    fact && have && w.t("fact.you", { fact: name(fact), value: measure(w, have, fact) }),
    !fact && have?.unit === "points" && w.t("need.points", { points: measure(w, have) }),
    depends && depends.least === depends.most && w.t("fact.you", { fact: name(depends.fact), value: w.value(depends.least) }),
  ].filter((line) => typeof line === "string" && line !== "");
}

/** What is missing of a condition that has parts: those that look at one fact, with it. */
function insideLines(/** @type {Words} */ w, /** @type {any} */ part) {
  const some = part.verdict === "not-met" ? part.parts.filter((/** @type {any} */ inner) => inner.verdict === "not-met" && inner.fact) : [];
  return some.map((/** @type {any} */ inner) => [`${w.say(shown(inner))}. `, factLines(w, inner).join(" ")]);
}

/** @param {Words} w @param {any} part @param {Reading} read */
function whyUnknown(w, part, read) {
  if (part.verdict !== "unknown" || !part.why) return null;
  const asks = read.openOf(part.asks ?? []).map((path) => read.link(path)).filter((one) => one !== undefined);
  const named = asks.slice(0, MOST_LINKS).map((one, at) => [at > 0 && "; ", button(one.text, one.go, { kind: "link" })]);
  const more = asks.length > MOST_LINKS && ["; ", button(w.t("result.answer-more"), read.act.more, { kind: "link", about: w.say(shown(part)) })];
  return el("span", { class: "pr-reason__fact" }, w.t(`unknown.${part.why}`), asks.length > 0 && el("span", { class: "pr-screen" }, " ", w.t("unknown.answer"), " ", named, more));
}

/**
 * @param {Words} w @param {any[]} parts @param {Reading} read
 * @param {number} [depth] what stands deeper than one step is folded
 * @returns {HTMLElement}
 */
function needs(w, parts, read, depth = 0) {
  return el(
    "ol",
    { class: "pr-needs" },
    parts.map((part) => {
      const facts = factLines(w, part);
      const open = part.verdict === "unknown" && (part.parts.length === 0 || depth > 0);
      return el(
        "li",
        { class: `pr-need pr-need--${part.verdict}` },
        el("p", { class: "pr-need__says" }, markOf(w, part.verdict), " ", w.say(shown(part))),
        facts.map((line) => el("p", { class: "pr-need__fact" }, line)),
        open && el("p", { class: "pr-need__fact" }, whyUnknown(w, part, read)),
        part.grid && gridTable(w, part.grid, read),
        part.parts.length > 0 && inside(w, part, read, depth),
        part.evidence.length > 0 && evidence(w, part.evidence, read),
        el("p", { class: "pr-need__law" }, citation(w, part.law), part.since && `. ${w.t(read.proposal ? "need.proposed" : "need.since", { date: part.since })}`, part.by && [" (", citation(w, part.by), ")"]),
      );
    }),
  );
}

/** The conditions a condition is made of, and whether all are needed or one is enough. */
function inside(/** @type {Words} */ w, /** @type {any} */ part, /** @type {Reading} */ read, /** @type {number} */ depth) {
  const how = w.t(part.how === "every" ? "need.all-of" : "need.one-of");
  const list = needs(w, part.parts, read, depth + 1);
  return depth === 0 ? [el("p", { class: "pr-hint" }, how), list] : onScreen(how, list);
}

/** @param {Words} w @param {any[]} jobs @param {Reading} read */
function evidence(w, jobs, read) {
  const effects = { counts: "met", "does-not-count": "not-met", "officer-decides": "unknown" };
  /** @param {any} ruling */
  const ruled = (ruling) => el("li", {}, el("span", { "aria-hidden": "true" }, `${MARKS[/** @type {"met"} */ (effects[/** @type {"counts"} */ (ruling.effect)])]} `), w.say(ruling), " ", el("span", { class: "pr-need__law" }, citation(w, ruling.law)));
  /** @param {string[]} paths */
  const asked = (paths) => paths.map((path) => read.link(path)).filter((one) => one !== undefined).map((one, at) => [at > 0 && ", ", button(one.text, one.go, { kind: "link" })]);
  return el(
    "div",
    { class: "pr-evidence" },
    el("p", { class: "pr-evidence__title" }, w.t("evidence.title")),
    el(
      "ul",
      { class: "pr-evidence__jobs" },
      jobs.map((job) =>
        el(
          "li",
          { class: "pr-evidence__job" },
          el("p", { class: "pr-evidence__name" }, markOf(w, job.verdict, "evidence"), " ", read.jobName(job.path), " ", el("span", { class: "pr-evidence__hours" }, measure(w, { least: job.least, most: job.most, unit: "hours" }))),
          job.rulings.length > 0 && el("ul", { class: "pr-list" }, job.rulings.map(ruled)),
          job.asks.length > 0 && el("p", { class: "pr-screen" }, w.t("evidence.asks"), " ", asked(job.asks)),
        ),
      ),
    ),
  );
}

/** @param {Words} w @param {any} found @returns {Child} */
function officer(w, found) {
  if (found.officer.length === 0) return null;
  return [
    el("p", { class: "pr-subheading" }, w.t("officer.title")),
    el("ul", { class: "pr-list" }, found.officer.map((/** @type {any} */ one) => el("li", {}, w.say(one), " ", el("span", { class: "pr-need__law" }, citation(w, one.law))))),
  ];
}

/** @param {Words} w @param {any} program @returns {Child} */
function doesNotAsk(w, program) {
  if (!program?.doesNotAsk?.length) return null;
  return [el("p", { class: "pr-subheading" }, w.t("needs.not-asked")), el("ul", { class: "pr-list" }, program.doesNotAsk.map((/** @type {string} */ text) => el("li", {}, text)))];
}
