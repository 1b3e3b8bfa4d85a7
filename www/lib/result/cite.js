// @ts-check
/** Where a rule stands: its provision, a link to the official page, and how good the source is. */

import { el, outside } from "../view.js";

/** @typedef {import("../view.js").Words} Words */
/** @typedef {import("../index.d.ts").Cite} Cite */

/**
 * A provision with a link to its official page.
 *
 * @param {Words} w
 * @param {Cite | null | undefined} law
 */
export function citation(w, law) {
  if (!law) return null;
  const source = sourceOf(w, law);
  const name = [source?.name ?? law.source, provision(w, law)].filter(Boolean).join(", ");
  const url = source?.url ?? law.url;
  const english = w.lang === "fr" && /\/(en|eng)\//.test(url) ? `, ${w.t("site.english-only")}` : "";
  return el("span", { class: "pr-cite" }, outside(w, name, url), ` (${w.t(`grade.${law.grade}`)}${english})`);
}

/** What only offers or guides cite has its names beside their words. @param {Words} w @param {{ source: string }} law */
function sourceOf(w, law) {
  return [w.book.sources, w.book.safety?.sources, w.book.guide?.sources, w.book.status?.sources].map((all) => all?.[law.source]).find(Boolean);
}

/** A citation in a table whose rows share their source. */
export function shortCitation(/** @type {Words} */ w, /** @type {Cite} */ law) {
  const source = sourceOf(w, law);
  const grade = law.grade === "A" ? "" : ` (${w.t(`grade.${law.grade}`)})`;
  const place = provision(w, law);
  return el("span", { class: "pr-cite" }, outside(w, place || source?.name || law.source, source?.url ?? law.url, place ? source?.name : law.provision), grade);
}

/**
 * The place in a source, as each language cites the law.
 *
 * @param {Words} w @param {Cite} law
 */
function provision(w, law) {
  if (w.lang === "en") return law.provision;
  const heading = w.book.provisions[law.provision] ?? w.book.safety?.provisions[law.provision] ?? w.book.guide?.headings[law.provision] ?? w.book.status?.provisions[law.provision];
  if (heading) return heading;
  return law.provision
    .replace(/^s\. /, "art. ")
    .replaceAll(" to ", " à ")
    .replace(/(\d|\))\(([a-z](?:\.\d+)?)\)/g, "$1$2)");
}

/**
 * Every source that an answer cites, once, with the day it was compared.
 *
 * @param {any} value
 * @param {Map<string, string>} [found]
 */
export function sourcesOf(value, found = new Map()) {
  if (value === null || typeof value !== "object") return found;
  if (typeof value.source === "string" && typeof value.compared === "string") found.set(value.source, value.compared);
  for (const part of Object.values(value)) sourcesOf(part, found);
  return found;
}
