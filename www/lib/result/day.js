// @ts-check
/** The day the answer is for, and what is only proposed. */

import { button, details, el, fieldNode, rawOf } from "../view.js";
import { citation } from "./cite.js";
import { whyTree } from "./needs.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../view.js").Raw} Raw */
/** @typedef {import("../view.js").Problem} Problem */
/** @typedef {import("../index.d.ts").Field} Field */
/** @typedef {import("../result.js").Reading} Reading */

/**
 * The controls for the day the answer is for, and for proposals.
 *
 * @param {Words} w
 * @param {{ raw: Raw, problems: Problem[], open: boolean, today: boolean, proposed: boolean }} day
 * @param {any} act
 */
export function dayForm(w, { raw, problems, open, today, proposed }, act) {
  const field = /** @type {Field} */ ({ name: "as-of", ask: w.t("day.ask"), help: w.t("day.help"), kind: "day", certain: true });
  const form = el(
    "form",
    { class: "pr-form", novalidate: true, autocomplete: "off" },
    fieldNode(w, field, raw, problems, false, act),
    el("div", { class: "pr-buttons" }, el("button", { type: "submit", class: "pr-button pr-button--second" }, w.t("day.go")), !today && button(w.t("day.today"), () => act.askDay(null))),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    act.askDay(rawOf(form));
  });
  const box = details(w.t("day.title"), form);
  box.open = open;
  const tick = el("input", { type: "checkbox", class: "pr-option__box", id: "pr-proposed", checked: proposed });
  tick.addEventListener("change", () => act.showProposed(tick.checked));
  return el("div", { class: "pr-screen pr-day-form" }, box, el("div", { class: "pr-option" }, tick, el("label", { class: "pr-option__label", for: "pr-proposed" }, w.t("proposed.show"))));
}

/** What is only proposed, marked so in every row. */
export function proposals(/** @type {Words} */ w, /** @type {Reading} */ read) {
  if (!read.proposed) return null;
  const rows = read.assessment.proposed ?? [];
  const parts = read.proposedParts();
  const grid = w.book.grids.crs?.proposed;
  const mark = () => el("span", { class: "pr-mark pr-mark--check" }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, "!"), w.t("proposed.mark"));
  return el(
    "section",
    { class: "pr-section pr-proposed" },
    w.h(2, { class: "pr-heading pr-heading--part" }, w.t("proposed.title")),
    el("p", {}, w.t("proposed.about")),
    rows.length === 0 && parts.length === 0 && el("p", {}, w.t("proposed.none")),
    rows.map((/** @type {any} */ row) => {
      const found = read.explained(row.id);
      return el(
        "article",
        { class: "pr-route pr-route--check" },
        el("div", { class: "pr-route__top" }, w.h(3, { class: "pr-route__name" }, w.say(row)), mark()),
        el("p", {}, w.book.programmes[row.id]?.about),
        el("p", {}, w.t(`proposed.${row.verdict}`)),
        found && whyTree(w, found, read),
        found && el("p", { class: "pr-hint" }, citation(w, found.law)),
      );
    }),
    parts.length > 0 && [
      w.h(3, { class: "pr-subheading" }, w.t("proposed.points")),
      grid?.says && el("p", {}, grid.says),
      el("ul", { class: "pr-reasons" }, parts.map((/** @type {any} */ part) => el("li", { class: "pr-reason" }, mark(), " ", grid?.parts?.[part.id] ?? part.id, " ", part.law && el("span", { class: "pr-need__law" }, citation(w, part.law))))),
    ],
  );
}
