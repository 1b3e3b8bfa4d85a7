// @ts-check
/** The family, one by one: permits that may rest on the person's, school, and ages that end a right. */

import { button, details, el, markOf } from "../view.js";
import { citation } from "./cite.js";
import { awayText } from "./clocks.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../result.js").Reading} Reading */

/** Rights that hold or not, unlike duties, which always do. */
const JUDGED = ["school", "study-permit-inside"];

/** @param {Words} w @param {Reading} read */
export function familySection(w, read) {
  const found = read.family();
  if (!found || found.members.length === 0) return null;
  return el(
    "section",
    { class: "pr-section" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("family.title")),
    found.members.map((/** @type {any} */ member) => memberCard(w, member, read, found.asks)),
  );
}

/** @param {Words} w @param {any} member @param {Reading} read @param {readonly string[]} asks */
function memberCard(w, member, read, asks) {
  const child = /^children\[(\d+)\]$/.exec(member.path);
  const name = child ? w.t("process.child", { n: Number(child[1]) + 1 }) : w.t("process.partner");
  const order = ["met", "unknown", "not-met"];
  const where = member.path === "partner" && asks.includes("partner.livesInCanada") ? read.link("partner.lives") : undefined;
  // What this person has no right to is not worth a line, but for school, which is expected.
  const notes = member.notes.filter((/** @type {any} */ note) => note.id !== "study-permit-inside" || note.verdict !== "not-met");
  const permits = [...member.permits].filter((row) => row.status !== "closed").sort((one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict));
  return el(
    "article",
    { class: "pr-permit" },
    w.h(3, { class: "pr-route__name" }, name),
    permits.length > 0 && [
      el("p", {}, w.t("family.permits")),
      el("ul", { class: "pr-list" }, permits.map((row) => el("li", {}, markOf(w, row.verdict, "route"), " ", w.say(row), row.verdict !== "met" && row.deciding.length > 0 && details(w.t("family.deciding"), el("ul", { class: "pr-list" }, row.deciding.map((/** @type {string} */ id) => el("li", {}, (w.book.needs[id] ?? id).replace(/ ?\{need\}/g, "")))))))),
      where && el("p", { class: "pr-screen" }, w.t("unknown.answer"), " ", button(where.text, where.go, { kind: "link" })),
      el("p", { class: "pr-hint" }, w.t("family.turned")),
    ],
    el("ul", { class: "pr-list" }, notes.map((/** @type {any} */ note) => el("li", {}, noteText(w, note, read), " ", el("span", { class: "pr-need__law" }, citation(w, note.law))))),
  );
}

/** @param {Words} w @param {any} note @param {Reading} read */
function noteText(w, note, read) {
  const says = w.book.family[note.id] ?? note.id;
  const mark = JUDGED.includes(note.id) && [markOf(w, note.verdict), " "];
  const day = note.day && [el("strong", {}, el("time", { datetime: note.day }, w.value(note.day)), ` (${awayText(w, read.assessment.on, note.day)})`), note.earliest && ` ${w.t("clock.earliest")}`, w.lang === "fr" ? "\u00a0: " : ": "];
  return [mark, day, says, note.why && ` ${w.t(`unknown.${note.why}`)}`];
}
