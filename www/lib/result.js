// @ts-check
/**
 * The result, as a function of the answers: what a person may do, why, and what
 * would change it. Loaded late, when somebody starts; the journey before it does
 * not need it. Nothing here keeps state, reads a clock or knows a rule.
 */

import { changes, clocks, days, explain, family, lmia, partners, permitSteps, points, process, status, study } from "./index.js";
import { add, back, bullets, button, el, glossary, help, isDeadline, onScreen, outside, title, warningNode } from "./view.js";
import { categories } from "./result/categories.js";
import { sourcesOf } from "./result/cite.js";
import { dates, firstWarnings } from "./result/clocks.js";
import { couple } from "./result/couple.js";
import { dayForm, proposals } from "./result/day.js";
import { familySection } from "./result/family.js";
import { keeperSection } from "./result/keeper.js";
import { assessmentNeed } from "./result/lmia.js";
import { permitSummary, permits, withoutPermit } from "./result/permits.js";
import { pointsSection } from "./result/points.js";
import { afterInvitation } from "./result/process.js";
import { rightsSection, studySection } from "./result/rights.js";
import { pastRounds } from "./result/rounds.js";
import { stepsSection } from "./result/steps.js";
import { routes, summary } from "./result/routes.js";

export { offerFields, offerFoundPage } from "./result/offer.js";
export { sectorsPage } from "./result/sectors.js";

/** @typedef {import("./view.js").Words} Words */
/** @typedef {import("./view.js").Child} Child */
/** @typedef {import("./index.d.ts").Profile} Profile */
/** @typedef {ReturnType<typeof reading>} Reading */

/**
 * @typedef {object} Result
 * @property {Profile} profile
 * @property {import("./index.d.ts").On} when the day asked about
 * @property {any} assessment of that day
 * @property {"routes" | "permits" | null} aim what the person came for
 * @property {boolean} today the day is today
 * @property {boolean} overdue verdicts are shown as "check"
 * @property {boolean} proposed what is only proposed is shown too
 * @property {(path: string) => { text: string, go: () => void } | undefined} link
 * @property {(id: string) => boolean} isTold
 * @property {(path: string) => string} jobName
 * @property {string[]} more questions that nobody has to answer
 * @property {Child} keep
 * @property {Parameters<typeof dayForm>[1]} day
 */

/** @param {Words} w @param {Result} result @param {any} act */
export function resultPage(w, result, act) {
  const read = reading(result, act);
  const { assessment } = result;
  const residence = [routes(w, read), categories(w, read), pointsSection(w, read), pastRounds(w, read), couple(w, read)];
  const working = [result.aim !== "permits" && keeperSection(w, read), permits(w, read), assessmentNeed(w, read), stepsSection(w, read), withoutPermit(w, read), familySection(w, read), studySection(w, read), rightsSection(w, read)];
  const body = whole([
    warnings(w, firstWarnings(read), read),
    result.aim === "permits" && keeperSection(w, read),
    result.aim === "permits" ? [working, residence] : [residence, working],
    dates(w, read),
    afterInvitation(w, read),
    warnings(w, assessment.warnings.filter((/** @type {any} */ one) => !isDeadline(one)), read),
    proposals(w, read),
    answers(w, read),
    result.keep,
    limits(w, assessment.rules, read.sources()),
  ]);
  return [
    back(w, act),
    assessment.rules.stale && staleBanner(w, assessment.rules),
    title(w, result.aim === "permits" ? permitSummary(w, read) : summary(w, read)),
    el("p", { class: "pr-lead" }, w.t(result.today ? "result.as-of-today" : "result.as-of", { date: assessment.on })),
    dayForm(w, result.day, act),
    contents(w, body),
    body,
  ];
}

/** Everything below the summary, in one piece. @param {Child[]} parts */
function whole(parts) {
  const body = document.createDocumentFragment();
  add(body, parts);
  return body;
}

/** The parts of a result by name, each a step away. @param {Words} w @param {DocumentFragment} body */
function contents(w, body) {
  const headings = /** @type {HTMLElement[]} */ ([...body.querySelectorAll(".pr-heading--part")]);
  const go = (/** @type {HTMLElement} */ heading) => {
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: "start" });
  };
  const links = headings.map((heading) => el("li", {}, button(heading.textContent ?? "", () => go(heading), { kind: "link" })));
  return el("nav", { "aria-label": w.t("result.contents") }, onScreen(w.t("result.contents"), el("ul", { class: "pr-links" }, links)));
}

/**
 * Everything that is asked of the engine for one result, each thing once.
 *
 * @param {Result} result @param {any} act
 */
function reading(result, act) {
  const { profile, when } = result;
  /** @type {Map<string, any>} */
  const answers = new Map();
  /** @type {Map<string, HTMLDetailsElement>} */
  const tables = new Map();
  /** @param {string} key @param {() => any} ask */
  const once = (key, ask) => {
    if (!answers.has(key)) {
      const answer = ask();
      answers.set(key, answer?.ok ? answer : undefined);
    }
    return answers.get(key);
  };
  const proposed = { ...when, proposed: true };
  return {
    ...result,
    act,
    /** The tree shown is that of a proposal. */
    proposal: false,
    /** What is still to be told of these questions, by path. @param {readonly string[]} ids @returns {string[]} */
    openOf(ids) {
      const open = result.assessment.questions.filter((/** @type {any} */ ask) => ids.includes(ask.id)).map((/** @type {any} */ ask) => (ask.wants ? ask.id : ask.path));
      return open.length > 0 ? open : [...new Set(ids)].filter((id) => !result.isTold(id));
    },
    explained: (/** @type {string} */ id) => once(`explain ${id}`, () => explain(profile, id, when)),
    points: (/** @type {string} */ id) => once(`points ${id}`, () => points(profile, id, when)),
    /** What opens a program, or adds points to a grid: all of it is asked for at once, which is what takes long. @returns {any[]} */
    changes: (/** @type {string} */ id) => (once("changes", () => changes(profile, when))?.changes ?? []).filter((/** @type {any} */ change) => change.opens.includes(id) || (id === "crs" && change.points?.gain > 0)),
    /** @returns {any[]} */
    clocks: () => once("clocks", () => clocks(profile, { ...when, all: true }))?.clocks ?? [],
    partners: () => once("partners", () => partners(profile, when)),
    process: () => once("process", () => process(profile, when)),
    lmia: () => once("lmia", () => lmia(profile, when)),
    family: () => once("family", () => family(profile, when)),
    status: () => once("status", () => status(profile, when)),
    days: () => once("days", () => days(profile, when)),
    study: () => once("study", () => study(profile, when)),
    /** Of the first permit whose conditions are met, or of any. */
    permitSteps: () => once("permitSteps", () => permitSteps(profile, result.assessment.permits.find((/** @type {any} */ row) => row.verdict === "met" && row.status === "open")?.id ?? null, when)),
    /** @returns {any[]} */
    proposedParts: () => once("proposed", () => points(profile, "crs", proposed))?.proposed ?? [],
    sources: () => sourcesOf([...answers.values(), result.assessment]),
    keepTable: (/** @type {string} */ id, /** @type {HTMLDetailsElement} */ box) => tables.set(id, box),
    /** Opens the table of a grid, and everything it stands in. */
    showTable(/** @type {string} */ id) {
      const box = tables.get(id);
      for (let at = /** @type {Element | null | undefined} */ (box); at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
      box?.querySelector("summary")?.focus();
      box?.scrollIntoView({ block: "start" });
    },
  };
}

/** @param {Words} w @param {any} rules */
function staleBanner(w, rules) {
  return el("div", { class: "pr-banner", role: "note" }, el("p", {}, w.t("rules.stale", { date: rules.checked })), el("p", { lang: w.lang === "en" ? "fr" : "en" }, w.t("rules.stale-other")));
}

/** @param {Words} w @param {any[]} list @param {Reading} read */
function warnings(w, list, read) {
  if (list.length === 0) return null;
  return el("div", { class: "pr-warnings" }, list.map((warning) => warningNode(w, warning, read.link)));
}

/** The way back to the answers, and to those that nobody has to give. */
function answers(/** @type {Words} */ w, /** @type {Reading} */ read) {
  const more = read.more.map((id) => read.link(id)).filter((one) => one !== undefined);
  return el(
    "section",
    { class: "pr-section pr-screen" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("result.answers-title")),
    el("p", {}, w.t("result.answers-note")),
    el("div", { class: "pr-buttons" }, button(w.t("result.change-answers"), read.act.check), button(w.t("action.print"), read.act.print)),
    more.length > 0 && [el("p", {}, w.t("result.more")), el("ul", { class: "pr-links" }, more.map((one) => el("li", {}, button(one.text, one.go, { kind: "link" }))))],
  );
}

/** @param {Words} w @param {any} rules @param {Map<string, string>} sources */
function limits(w, rules, sources) {
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("limits.title")),
    bullets(w, ["limits.info", "limits.officer", "limits.scope", "limits.truth"]),
    el("p", {}, w.t("rules.checked", { date: rules.checked }), " ", w.t("rules.review", { date: rules.reviewBy }), " ", el("span", { translate: "no" }, w.t("rules.version", { version: rules.version }))),
    w.h(3, { class: "pr-subheading" }, w.t("limits.sources")),
    el("ul", { class: "pr-list" }, [...sources].map(([id, day]) => el("li", {}, outside(w, w.book.sources[id]?.name ?? id, w.book.sources[id]?.url), ` ${w.t("limits.compared", { date: day })}`))),
    el("p", { class: "pr-hint" }, w.t("grade.note")),
    el("p", { class: "pr-hint" }, w.t("limits.noc")),
    glossary(w),
    help(w),
  );
}
