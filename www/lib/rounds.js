// @ts-check
/**
 * Past rounds of invitations as pictures and tables, for one score.
 *
 *     stage.append(draw(answer, words, { range: { least: 480, most: 495 } }));
 *
 * History only: a mark for each round, no line through them, nothing after the
 * day on which the list stops. `answer` is `Answer` of src/rounds.rs as JSON.
 */

/** @typedef {import("./view.js").Words} Words */

/** The chart, in its own units. */
const HIGH = 206;
const LEFT = 42;
const RIGHT = 308;
const TOP = 42;
const BOTTOM = 176;

/** Marks around 0, 0 differ by shape, not only by colour. */
const SHAPES = { met: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "not-met": "M-4-4 4 4M4-4-4 4", unknown: "M0-6 6 0 0 6-6 0z" };
const ICONS = { met: "✔", "not-met": "✖", unknown: "?" };

/** @param {string} space @param {string} tag @param {any} attributes @param {any[]} children @returns {any} */
function node(space, tag, attributes, ...children) {
  const made = document.createElementNS(space, tag);
  for (const name in attributes) if (attributes[name] !== false) made.setAttribute(name, attributes[name]);
  made.append(...children.flat(3).filter(Boolean));
  return made;
}
const el = node.bind(null, "http://www.w3.org/1999/xhtml");
const svg = node.bind(null, "http://www.w3.org/2000/svg");

/**
 * @typedef {object} Options
 * @property {{ least: number, most: number }} [range] the score, if not the answer's
 * @property {string[]} [types] types to show
 * @property {boolean} [before] it is counted on the grid before, and is no score now
 * @property {string} [part] keeps apart what is drawn twice on one page
 * @property {number} [depth] of the headings of the types
 * @property {(id: string) => any} [beside] what is said beside each type
 */

/**
 * The section: what it is, then each type with its chart and table.
 *
 * @param {any} answer @param {Words} w @param {Options} [options]
 * @returns {HTMLElement}
 */
export function draw(answer, w, options) {
  return el("section", { class: "pr-rounds" }, w.h(2, { class: "pr-heading" }, w.t("rounds.title")), about(answer, w), drawTypes(answer, w, options));
}

/** What past rounds are, until when they are known, and the shapes of the marks. @param {any} answer @param {Words} w @returns {any[]} */
export function about(answer, w) {
  return [
    ["history", "cut-off", "of-type", "tie-break", "compare"].map((id) => el("p", {}, w.t(`rounds.${id}`))),
    el("p", { class: "pr-note" }, w.t("rounds.as-of", { date: answer.asOf })),
    el("ul", { class: "pr-rounds__key" }, Object.keys(SHAPES).map((verdict) => el("li", {}, svg("svg", { class: "pr-rounds__sign", viewBox: "-8 -8 16 16", "aria-hidden": "true" }, mark(verdict)), w.t(`rounds.${verdict}`)))),
  ].flat();
}

/** Each type with its chart and table. @param {any} answer @param {Words} w @param {Options} [options] @returns {any[]} */
export function drawTypes(answer, w, { range = answer, types, before = false, part = "", depth = 3, beside = () => null } = {}) {
  /** @type {any[]} */
  const shown = answer.types.filter((/** @type {any} */ of) => !types || types.includes(of.id));
  const without = shown.filter((of) => !of.rounds);
  const how = { score: { least: range.least, most: range.most }, said: before ? "rounds.before" : "rounds", part, depth, beside };
  return [
    shown.filter((of) => of.rounds).map((of) => ofType(answer, of, w, how)),
    without.length > 0 && [
      w.h(depth, { class: "pr-subheading" }, w.t("rounds.none", answer)),
      el("ul", { class: "pr-list" }, without.map((of) => el("li", {}, w.t("rounds.of", { type: nameOf(w, of), list: lastOf(w, of) }), " ", beside(of.id)))),
    ],
  ].flat(2).filter(Boolean);
}

/** @param {Words} w @param {any} of */
function nameOf(w, of) {
  return w.t(`rounds.type.${of.id}`);
}

/** @param {Words} w @param {any} of */
function lastOf(w, of) {
  return w.list(of.last.map((/** @type {any} */ past) => w.t("rounds.one", past)));
}

function mark(verdict = "", x = 0, y = 0) {
  return svg("path", { class: `pr-rounds__mark pr-rounds__mark--${verdict}`, d: SHAPES[/** @type {"met"} */ (verdict)], transform: `translate(${x} ${y})` });
}

/** @param {any} answer @param {any} of @param {Words} w @param {any} how */
function ofType(answer, of, w, { score, said, part, depth, beside }) {
  const type = nameOf(w, of);
  const { since } = answer;
  const rounds = of.rounds - of.otherScale;
  const finding = w.t(`${said}.finding${["-none", "-one"][rounds] ?? ""}`, { since, score, met: of.met, rounds });
  const id = `pr-rounds-${part}${of.id}`;
  const data = el("div", { class: "pr-rounds__data", id, hidden: "" }, table(of, w, w.t("rounds.caption", { type, since }), said));
  const word = el("span", {}, w.t("rounds.show"));
  const toggle = el("button", { type: "button", class: "pr-link pr-screen", "aria-expanded": "false", "aria-controls": id }, word, el("span", { class: "pr-hidden" }, ` (${type})`));
  toggle.addEventListener("click", () => {
    data.hidden = !data.hidden;
    toggle.setAttribute("aria-expanded", !data.hidden);
    word.textContent = w.t(data.hidden ? "rounds.show" : "rounds.hide");
  });
  return el(
    "div",
    { class: "pr-rounds__type" },
    el(
      "div",
      {},
      w.h(depth, { class: "pr-subheading" }, type),
      beside(of.id),
      el("p", { class: "pr-rounds__finding" }, finding),
      of.unknown > 0 && el("p", {}, w.t("rounds.perhaps", { count: of.unknown })),
      of.otherScale > 0 && el("p", {}, w.t("rounds.other", { count: of.otherScale })),
      of.includesNomination && el("p", {}, w.t("rounds.nomination")),
      el("p", { class: "pr-hint" }, w.t("rounds.last", { list: lastOf(w, of) })),
      toggle,
    ),
    data,
    chart(answer, of.listed, w, rounds > 0 && score, w.t("rounds.chart", { type, finding }), said),
  );
}

/**
 * @param {any} answer @param {any[]} listed @param {Words} w
 * @param {any} score not drawn beside what it cannot be compared with
 * @param {string} name @param {string} said
 */
function chart(answer, listed, w, score, name, said) {
  const end = answer.on < answer.asOf ? answer.on : answer.asOf;
  const first = Date.parse(answer.since);
  const x = (day = "") => LEFT + 8 + ((Date.parse(day) - first) / (Date.parse(end) - first || 1)) * (RIGHT - LEFT - 16);
  const points = listed.map((past) => past.cutoff);
  if (score) points.push(score.least, score.most);
  const lowest = Math.min(...points) - 1;
  const highest = Math.max(...points) + 1;
  const step = [2, 5, 10, 20, 50, 100].find((size) => highest - lowest <= size * 4.5) ?? 200;
  const low = Math.floor(lowest / step) * step;
  const high = Math.ceil(highest / step) * step;
  const y = (at = 0) => BOTTOM - ((at - low) / (high - low)) * (BOTTOM - TOP);
  const text = (says = "", left = LEFT, top = HIGH - 10, anchor = "start") => svg("text", { class: "pr-rounds__text", x: left, y: top, "text-anchor": anchor }, says);
  const lines = [];
  for (let at = low; at <= high; at += step) lines.push(svg("path", { class: "pr-rounds__line", d: `M${LEFT} ${y(at)}H${RIGHT}` }), text(w.value(at), LEFT - 5, y(at) + 4, "end"));
  return svg(
    "svg",
    { class: "pr-rounds__chart", role: "img", "aria-label": name, viewBox: `0 0 320 ${HIGH}` },
    svg(
      "g",
      { "aria-hidden": "true" },
      lines,
      text(w.value(answer.since)),
      text(w.value(end), RIGHT, HIGH - 10, "end"),
      score && band(answer.scale > answer.since ? x(answer.scale) : LEFT, RIGHT, y(score.most), y(score.least)),
      listed.map((past) => mark(past.verdict, x(past.date), y(past.cutoff))),
      // Above the plot, where it hides no round.
      score && [band(LEFT, LEFT + 24, ...(score.most > score.least ? [11, 23] : [17, 17])), text(w.t(`${said}.yours`, { score }), LEFT + 31, 21)],
    ),
  );
}

/** The person's score from its most to its least: edges, and stripes between them. */
function band(left = 0, right = 0, top = 0, bottom = 0) {
  const width = right - left;
  const height = Math.max(3, bottom - top);
  let stripes = "";
  for (let at = -height; at < width; at += 8) stripes += `M${at} ${height}l${height}-${height}`;
  // A picture inside the picture cuts the stripes off at its edges.
  return svg(
    "svg",
    { x: left, y: (top + bottom - height) / 2, width, height },
    svg("rect", { class: "pr-rounds__band", width, height }),
    svg("path", { class: "pr-rounds__stripes", d: stripes }),
    svg("path", { class: "pr-rounds__edge", d: `M0 1H${width}M0 ${height - 1}H${width}` }),
  );
}

/** @param {any} of @param {Words} w @param {string} caption @param {string} said */
function table(of, w, caption, said) {
  const columns = [...["number", "date", "cutoff", "invitations", "tie"].map((id) => w.t(`rounds.${id}`)), w.t(`${said}.yours-column`)];
  const kind = (at = 0) => (at === 2 || at === 3) && "pr-number";
  const row = (/** @type {any[]} */ ...cells) => el("tr", { role: "row" }, cells);
  const group = (tag = "", /** @type {any} */ rows) => el(tag, { role: "rowgroup" }, rows);
  return el(
    "table",
    { class: "pr-table", role: "table" },
    el("caption", { class: "pr-table__caption pr-rounds__caption" }, caption),
    group("thead", row(...columns.map((name, at) => el("th", { role: "columnheader", scope: "col", class: kind(at) }, name)))),
    group(
      "tbody",
      [...of.listed].reverse().map(({ number, date, cutoff, invitations, tieBreak: tie, sameScale, verdict }) =>
        row(
          el("th", { role: "rowheader", scope: "row", class: "pr-table__name" }, number),
          [
            w.value(date),
            w.value(cutoff),
            w.value(invitations),
            tie ? `${w.value(tie.slice(0, 10))}, ${tie.slice(11, 19)}` : w.t("rounds.no-tie"),
            el("span", { class: `pr-mark pr-mark--${verdict}` }, el("span", { class: "pr-mark__icon", "aria-hidden": "true" }, ICONS[/** @type {"met"} */ (verdict)]), w.t(sameScale ? `rounds.${verdict}` : "rounds.other-scale")),
          ].map((value, at) => el("td", { role: "cell", class: kind(at + 1), "data-label": columns[at + 1] }, value)),
        ),
      ),
    ),
  );
}
