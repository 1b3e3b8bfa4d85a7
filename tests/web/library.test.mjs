// The library in Node: every function, errors as values, frozen answers, sentences.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as lib from "../../www/lib/index.js";

const ON = { on: "2026-11-02" };
const SOMEONE = {
  born: "1995-04-02",
  intends: ["ON"],
  partner: null,
  relatives: [],
  nomination: null,
  certificateOfQualification: false,
  education: [{ level: "bachelor", country: "IN", completed: "2018-05", assessed: "2025-02-01" }],
  tests: [{ test: "ielts-general", taken: "2026-03-10", listening: 8.5, reading: 8, writing: 7, speaking: 7.5 }],
  work: [{ noc: "21231", country: "CA", from: "2025-03-01", hoursPerWeek: 37.5, basis: "work-permit", selfEmployed: false, fullTimeStudent: false, employerCountry: "CA", pay: "wages", owner: false }],
};

test("before ready, a call is misuse and says so", () => {
  assert.throws(() => lib.assess({}), { name: "NotReadyError", message: /call ready\(\) first/ });
  assert.throws(() => lib.message("cec", "en"), lib.NotReadyError);
  assert.throws(() => lib.about(), lib.NotReadyError);
});

test("ready can be asked for less, then for more, at the same time", async () => {
  await lib.ready({ languages: ["en"], occupations: false, rounds: false, law: false });
  assert.equal(lib.assess(SOMEONE, ON).ok, true);
  assert.throws(() => lib.occupations("nurse"), lib.NotReadyError);
  for (const language of ["en", "fr"]) {
    assert.throws(() => lib.message("cec", language), lib.NotReadyError);
    assert.throws(() => lib.catalogue(language), lib.NotReadyError);
  }
  assert.throws(() => lib.catalogue("fr", { law: false }), lib.NotReadyError);
  const first = lib.catalogue("en", { law: false });
  assert.equal(first.needs, undefined);
  assert.equal(lib.written("ON", "en"), "Ontario");
  await Promise.all([lib.ready(), lib.ready(), lib.ready({ languages: ["fr"] })]);
  assert.equal(lib.occupations("infirmière", { lang: "fr", limit: 1 }).occupations[0].noc.length, 5);
  const whole = lib.catalogue("en");
  assert.equal(lib.catalogue("en", { law: false }), whole);
  assert.equal(whole.form, first.form);
  for (const [id, text] of Object.entries(first.ui)) assert.equal(whole.ui[id], text);
  assert.equal(typeof whole.ui["limits.title"], "string");
  assert.equal(lib.message("cec", "en"), whole.programmes.cec.name);
});

test("what is shown before a result has its sentences in the part that loads first", async () => {
  for (const language of ["en", "fr"]) {
    const { default: law } = await import(`../../www/text/${language}-law.js`);
    for (const file of ["app.js", "lib/element.js", "lib/journey.js", "lib/view.js"]) {
      const code = readFileSync(new URL(`../../www/${file}`, import.meta.url), "utf8");
      const late = [...code.matchAll(/"([a-z]+\.[a-z.-]+)"/g)].map(([, id]) => id).filter((id) => Object.hasOwn(law.ui, id));
      assert.deepEqual(late, [], file);
    }
  }
});

test("importing leaves nothing behind", async () => {
  const names = Object.getOwnPropertyNames(globalThis);
  await import("../../www/lib/index.js?again");
  assert.deepEqual(Object.getOwnPropertyNames(globalThis), names);
});

test("every function answers a good call", () => {
  const assessed = lib.assess(SOMEONE, ON);
  assert.equal(assessed.routes[0].id, "cec");
  assert.equal(assessed.routes[0].verdict, "met");
  assert.equal(lib.explain(SOMEONE, "cec", ON).parts.length, 3);
  const points = lib.points(SOMEONE, "crs", ON);
  assert.equal(points.factors.reduce((sum, row) => sum + row.least, 0), points.least);
  assert.equal(points.least, points.most);
  assert.ok(Array.isArray(lib.questions(SOMEONE, ON).questions));
  assert.ok(Array.isArray(lib.changes(SOMEONE, { ...ON, id: "crs" }).changes));
  assert.deepEqual(lib.convert("celpip-general", { taken: "2026-01-05", listening: 9, reading: 9, writing: 8, speaking: 9 }, ON).writing, { least: 8, most: 8 });
  assert.equal(lib.about().ok, true);
});

test("the day is today on this device when none is given", () => {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  assert.equal(lib.assess({}).on, today);
});

test("an option that a call does not know is refused, and never answered for today", () => {
  const [error] = lib.assess(SOMEONE, { asOf: "2026-11-02" }).errors;
  assert.deepEqual(error, { code: "wrong-option", path: "asOf", expected: "one of on, proposed", found: "asOf" });
  for (const answer of [lib.explain(SOMEONE, "cec", { day: "2026-11-02" }), lib.status(SOMEONE, { goal: "cec" }), lib.checkOffer({}, { at: 1 }), lib.convert("ielts-general", {}, { limit: 1 }), lib.occupations("nurse", { on: "2026-11-02" })]) {
    assert.equal(answer.errors[0].code, "wrong-option");
  }
  assert.equal(lib.explain(SOMEONE, "cec", { ...ON, lang: "fr" }).ok, true);
});

test("after 2026-11-02 there is an indicative grid, and no score", () => {
  const points = lib.points(SOMEONE, "crs", { on: "2026-11-22" });
  assert.equal(points.why, "rule-not-known");
  assert.equal(points.least, undefined);
  assert.equal(points.indicative.validTo, "2026-11-02");
});

/** Things nobody can read as JSON, or not as a profile. */
function hostile() {
  const round = {};
  round.self = round;
  const bites = {
    get born() {
      throw new Error("no");
    },
  };
  let deep = [];
  for (let at = 0; at < 5_000; at += 1) deep = [deep];
  return [undefined, null, 1, "text", true, 10n, Symbol("s"), () => 1, [], round, bites, deep, { born: 10n }, { wrok: [] }, { born: "1995-02-30" }, { work: [{ hoursPerWeek: 169 }] }, new Proxy({}, { ownKeys: () => { throw new Error("no"); } })];
}

test("bad data is never thrown back: it is a list of problems", () => {
  for (const value of hostile()) {
    for (const answer of [lib.assess(value, ON), lib.explain(value, "cec", ON), lib.points(value, "crs", ON), lib.questions(value, ON), lib.changes(value, ON), lib.convert("ielts-general", value, ON)]) {
      if (answer.ok) continue;
      assert.ok(answer.errors.length > 0);
      for (const error of answer.errors) assert.deepEqual(Object.keys(error), ["code", "path", "expected", "found"]);
    }
    for (const answer of [lib.assess({}, value), lib.explain({}, value, ON), lib.occupations(value), lib.occupations("nurse", value)]) assert.equal(typeof answer.ok, "boolean");
    assert.equal(typeof lib.message(value, "en"), "string");
    assert.equal(typeof lib.message(value, value), "string");
  }
  assert.equal(lib.assess(10n).errors[0].code, "not-json");
  assert.equal(lib.assess({ wrok: [] }).errors[0].path, "wrok");
  assert.equal(lib.explain(SOMEONE, "no-such-program").errors[0].code, "unknown-programme");
  assert.equal(lib.occupations("nurse", { lang: "de" }).errors[0].path, "lang");
  assert.equal(lib.assess({ born: "x".repeat(70_000) }).errors[0].code, "too-long");
});

test("all problems come at once, each with its path", () => {
  const { errors } = lib.assess({ born: "x", work: [{ hoursPerWeek: 169 }, { noc: "1" }] }, { on: "2026-02-30" });
  assert.deepEqual(errors.map((error) => error.path), ["born", "work[0].hoursPerWeek", "work[1].noc", "on"]);
});

test("names from a polluted prototype are not read", () => {
  Object.prototype.born = "not a day";
  Object.prototype.on = "not a day";
  try {
    assert.equal(lib.assess({}, {}).ok, true);
    assert.equal(lib.assess(SOMEONE, ON).ok, true);
  } finally {
    delete Object.prototype.born;
    delete Object.prototype.on;
  }
});

test("two partners are each worked out as the one who applies, and the factors add up to both", () => {
  const partner = { accompanying: true, status: "foreign", born: "1996-03", education: SOMEONE.education, tests: [], work: [], certificateOfQualification: false };
  const both = lib.partners({ ...SOMEONE, partner }, ON);
  assert.equal(both.more, "you");
  for (const who of ["you", "partner"]) {
    for (const end of ["least", "most"]) assert.equal(both.factors.reduce((sum, row) => sum + row[who][end], 0), both[who][end], `${who}, ${end}`);
  }
  assert.deepEqual(both.you.routes.map((row) => row.id), ["cec", "fsw", "fst"]);
  assert.equal(lib.partners(SOMEONE, ON).none, "no-partner");
});

test("what is only proposed comes only when asked for", () => {
  const day = { on: "2026-11-22" };
  assert.equal(lib.assess(SOMEONE, day).proposed, undefined);
  assert.deepEqual(lib.assess(SOMEONE, { ...day, proposed: true }).proposed.map((row) => [row.id, row.status]), [["high-skilled-proposal", "proposed"]]);
  assert.equal(lib.points(SOMEONE, "crs", day).proposed, undefined);
  const { proposed } = lib.points(SOMEONE, "crs", { ...day, proposed: true });
  for (const language of ["en", "fr"]) for (const part of proposed) assert.equal(typeof lib.catalogue(language).grids.crs.proposed.parts[part.id], "string");
});

test("a finding says how its parts belong together, and which grid it asks points of", () => {
  const parts = lib.explain(SOMEONE, "fsw", ON).parts;
  assert.equal(parts.find((part) => part.id === "fsw.points").grid, "fsw-67");
  const funds = parts.find((part) => part.id === "fsw.funds");
  assert.equal(funds.how, "any");
  assert.equal(funds.parts[0].depends.fact, "family-size");
  assert.equal(funds.parts[1].how, "every");
});

test("a trap is answered by a new instance", async () => {
  const engine = await import("../../www/pkg/engine.js");
  const before = JSON.stringify(lib.assess(SOMEONE, ON));
  engine.restart();
  assert.equal(JSON.stringify(lib.assess(SOMEONE, ON)), before);
});

test("answers are frozen through and through", () => {
  const frozen = (value) => value === null || typeof value !== "object" || (Object.isFrozen(value) && Object.values(value).every(frozen));
  for (const answer of [lib.assess(SOMEONE, ON), lib.explain(SOMEONE, "cec", ON), lib.points(SOMEONE, "crs", ON), lib.assess(1), lib.about(), lib.catalogue("fr")]) assert.ok(frozen(answer));
});

/** Everything with an id or a code in an answer. */
function named(value) {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.values(value).flatMap(named);
  return !Array.isArray(value) && (typeof value.id === "string" || typeof value.code === "string") ? [value, ...inside] : inside;
}

test("every finding has a sentence in both languages, with nothing left to fill in", () => {
  const people = [SOMEONE, {}, { ...SOMEONE, partner: undefined, work: [{ ...SOMEONE.work[0], country: undefined, basis: "none", from: "2025-03-01", to: "2024-01-01" }], status: { kind: "worker", expires: "2026-12-01" } }];
  // Every kind of change: funds short of the table, no offer yet, a brother abroad, a job abroad that goes on.
  people.push({ ...SOMEONE, funds: 100, children: [], offer: null, status: null, relatives: [{ relation: "sibling", status: "foreign", country: "CA" }], work: [{ noc: "72106", country: "PH", from: "2025-03-01", hoursPerWeek: 40 }] });
  for (const language of ["en", "fr"]) {
    for (const person of people) {
      for (const on of ["2026-11-02", "2026-11-22"]) {
        const day = { on };
        const assessed = lib.assess(person, { ...day, proposed: true });
        const ids = [...assessed.routes, ...assessed.categories, ...(assessed.proposed ?? [])].map((row) => row.id);
        const trees = ids.map((id) => lib.explain(person, id, day));
        for (const finding of named([assessed, ...trees, lib.points(person, "crs", day), lib.points(person, "fsw-67", day), lib.changes(person, day)])) {
          if (finding.id === "together" && finding.section === "") continue;
          const said = lib.message(finding, language);
          assert.doesNotMatch(said, /[{}]/, said);
          assert.match(said, /[A-ZÀ-Ý“{]|\s/, `${language}: ${finding.id ?? finding.code}`);
        }
      }
    }
  }
});

test("numbers and days are written as each language writes them", () => {
  const need = lib.explain(SOMEONE, "cec", ON).parts[1];
  assert.match(lib.message({ ...need, need: { least: 1560, most: 1560 } }, "en"), /1,560 hours/);
  assert.match(lib.message({ ...need, need: { least: 1560, most: 1560 } }, "fr"), /1\u00a0560 heures/);
  assert.equal(lib.written("2026-11-01", "en"), "November 1, 2026");
  assert.equal(lib.written("2026-11-01", "fr"), "1er novembre 2026");
  assert.equal(lib.written("2025-03", "fr"), "mars 2025");
  assert.equal(lib.written("ON", "en"), "Ontario");
  assert.equal(lib.written({ least: 431, most: 512 }, "fr"), "de 431 à 512");
  assert.equal(lib.message("no-such-id", "en"), "no-such-id");
  assert.equal(lib.message({ toString: 1 }, "en"), "");
});

test("a file of answers comes back only through the strict parser", () => {
  const text = lib.draft.write(SOMEONE, "2026-11-22");
  assert.deepEqual(lib.draft.read(text), { ok: true, saved: "2026-11-22", profile: SOMEONE });
  const code = (file) => lib.draft.read(typeof file === "string" ? file : JSON.stringify(file)).errors[0].code;
  assert.equal(code("{"), "not-json");
  assert.equal(code({}), "not-answers");
  assert.equal(code({ ...JSON.parse(text), more: 1 }), "not-answers");
  assert.equal(code({ ...JSON.parse(text), version: 2 }), "unknown-version");
  assert.equal(code({ ...JSON.parse(text), profile: { wrok: [] } }), "unknown-field");
  assert.equal(code(`${text}${" ".repeat(70_000)}`), "too-long");
  assert.equal(lib.draft.load(), undefined, "Node has nowhere to keep it");
});
