// Whatever is passed to the library, it answers, and answers the next person too.
//
// 100,000 hostile inputs in Node and as many in a page: broken profiles, objects
// that bite when read, prototypes somebody has tampered with. Nothing may throw,
// no trap may be needed to get there, and a good call in between must always
// give the same answer.
//
//     HOSTILE_SEED=7 HOSTILE_COUNT=5000 node --test tests/web/hostile.test.mjs

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./browser.mjs";

const SEED = Number(process.env.HOSTILE_SEED ?? 20261122);
const COUNT = Number(process.env.HOSTILE_COUNT ?? 100_000);
const BATCH = 250;
// A page gets its inputs in parts, so that a test that hangs says where.
const PART = 10_000;

/**
 * Runs inputs `from` to `to` and returns what went wrong, or nothing.
 *
 * Everything it needs is inside: Playwright carries its text into the page.
 */
async function attack({ url, seed, from, to, batch, first }) {
  const FUNCTIONS = {
    assess: (r) => [profile(r), options(r)],
    explain: (r) => [profile(r), id(r), options(r)],
    points: (r) => [profile(r), id(r), options(r)],
    questions: (r) => [profile(r), options(r)],
    changes: (r) => [profile(r), options(r)],
    lmia: (r) => [profile(r), options(r)],
    family: (r) => [profile(r), options(r)],
    status: (r) => [profile(r), options(r)],
    days: (r) => [profile(r), options(r)],
    study: (r) => [profile(r), options(r)],
    checkOffer: (r) => [profile(r), options(r)],
    convert: (r) => [pick(r, [...TESTS, () => anything(r, 0)]), mutated(r, SCORES), options(r)],
    occupations: (r) => [pick(r, [() => text(r), () => anything(r, 0)]), options(r)],
    about: (r) => (r() < 0.5 ? [] : [anything(r, 0)]),
    message: (r) => [finding(r), pick(r, ["en", "fr", "de", () => anything(r, 0)])],
  };
  // `about` takes nothing: one call in fifty is enough.
  const WEIGHTS = { assess: 12, explain: 8, points: 8, questions: 6, changes: 4, lmia: 2, family: 2, status: 2, days: 1, study: 1, checkOffer: 1, convert: 5, occupations: 2, about: 1, message: 4 };

  const SOMEONE = {
    born: "1995-04-02",
    citizenships: ["IN"],
    lives: { country: "CA", province: "ON", since: "2024-08" },
    status: { kind: "worker", permit: "pgwp", expires: "2027-02-28" },
    education: [{ level: "bachelor", country: "IN", completed: "2018-05", assessed: "2025-02-01" }],
    tests: [{ test: "ielts-general", taken: "2026-03-10", listening: 8.5, reading: 8, writing: 7, speaking: 7.5 }],
    work: [
      {
        noc: "21231",
        country: "CA",
        province: "ON",
        from: "2025-03-01",
        hoursPerWeek: 37.5,
        authorized: true,
        selfEmployed: false,
        fullTimeStudent: false,
      },
    ],
    partner: { accompanying: true, status: "foreign", education: [], tests: [], work: [] },
    relatives: [{ relation: "sibling", status: "citizen", province: "MB", of: "me" }],
  };
  const SCORES = { listening: 8.5, reading: 8, writing: 7, speaking: 7.5 };
  const TESTS = ["ielts-general", "celpip-general", "pte-core", "tef-canada", "tcf-canada", "clb", "nclc"];
  const IDS = ["cec", "crs", "cec.skilled-work", "fsw", "", "CEC", "cec\0", "../cec"];
  const KEYS = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "toJSON", "then", "length", "0", "", "\ud800"];
  const DAYS = ["2026-11-02", "2015-01-01", "2026-02-31", "0000-00-00", "9999-12-31", "+275760-09-13", "1995-04-02T00:00Z", "１９９５-04", "1995-4", "-1", "today", "1899-12-31", "2101-01-01", "2024-02-29", "2023-02-29"];
  const NUMBERS = [0, -0, -1, 0.1, 7.3, 1e308, -1e308, 5e-324, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 64, 1e21, NaN, Infinity, -Infinity, 168, 169];

  /** The same numbers for the same seed, everywhere. */
  function randomness(start) {
    let state = start >>> 0;
    return () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  function whole(r, below) {
    return Math.floor(r() * below);
  }

  function pick(r, list) {
    const chosen = list[whole(r, list.length)];
    return typeof chosen === "function" ? chosen() : chosen;
  }

  function text(r) {
    const length = r() < 0.002 ? 70_000 : whole(r, 24);
    let made = "";
    while (made.length < length) {
      made += pick(r, [
        () => String.fromCharCode(32 + whole(r, 95)),
        () => String.fromCharCode(0xc0 + whole(r, 0x180)),
        () => String.fromCharCode(whole(r, 0x10000)),
        () => String.fromCodePoint(0x1f300 + whole(r, 0x300)),
        () => pick(r, ["\ud800", "\udc00", "\0", "\u202e", "e\u0301", "ﬀ", "İ", "ß", "{", '"', "\\u"]),
        () => pick(r, ["nurse", "dev", "infirmière", "RN", " ", "de"]),
      ]);
    }
    return made;
  }

  /** `depth` brackets or objects inside each other. */
  function nested(depth, asObject) {
    let value = asObject ? {} : [];
    for (let i = 0; i < depth; i += 1) value = asObject ? { work: value } : [value];
    return value;
  }

  function cycle(r) {
    const round = mutated(r, SOMEONE);
    const target = round !== null && typeof round === "object" && Object.isExtensible(round) ? round : {};
    try {
      target[pick(r, ["work", "partner", "self", "0"])] = target;
    } catch {
      // It may already be something that refuses.
    }
    return target;
  }

  function refuses(how) {
    const refuse = () => {
      throw how;
    };
    return new Proxy(
      {},
      {
        get: refuse,
        has: refuse,
        ownKeys: refuse,
        getPrototypeOf: refuse,
        getOwnPropertyDescriptor: refuse,
        set: refuse,
        defineProperty: refuse,
      },
    );
  }

  function revoked() {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  }

  function endless() {
    return new Proxy(
      {},
      {
        get: (_, key) => (key === "toJSON" ? undefined : endless()),
        ownKeys: () => ["work"],
        getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
      },
    );
  }

  function getter(r, key, read) {
    const bites = mutatedOnce(r, structuredClone(SOMEONE));
    const target = bites !== null && typeof bites === "object" ? bites : {};
    Object.defineProperty(target, key, { get: read, enumerable: true, configurable: true });
    return target;
  }

  function throwsWhenRead(r) {
    const how = pick(r, [new Error("no"), null, undefined, "text", 1, () => Symbol("no"), () => refuses(new Error("no"))]);
    return getter(r, pick(r, ["born", "work", "on", "lang", "id", "toJSON", "then", "verdict"]), () => {
      throw how;
    });
  }

  /** Calls the library again while the library reads it. */
  function callsBack(r) {
    return getter(r, pick(r, ["born", "work", "on", "lang", "id"]), () => {
      lib.assess({ born: "1990" }, { on: "2026-11-02" });
      lib.assess(refuses(new Error("again")));
      return "1990-01-01";
    });
  }

  function neverTheSame(r) {
    let reads = 0;
    return getter(r, pick(r, ["born", "work", "on", "lang"]), () => {
      reads += 1;
      return pick(r, [reads, String(reads), [], {}, "2026-11-02"]);
    });
  }

  function ownly(value) {
    return { value, enumerable: true, configurable: true, writable: true };
  }

  function own(key, value) {
    return Object.defineProperty({}, key, ownly(value));
  }

  function anything(r, depth) {
    if (depth < 3 && r() < 0.25) {
      if (r() < 0.5) return Array.from({ length: whole(r, 5) }, () => anything(r, depth + 1));
      return own(pick(r, [...KEYS, "work", "on", "id", "born"]), anything(r, depth + 1));
    }
    return pick(r, [
      null,
      undefined,
      true,
      false,
      "",
      () => pick(r, NUMBERS),
      () => pick(r, DAYS),
      () => pick(r, KEYS),
      () => text(r),
      () => 10n ** BigInt(whole(r, 400)),
      () => Symbol("s"),
      () => Symbol.iterator,
      () => () => 1,
      () => class {},
      () => new Date(NaN),
      () => new Date(2026, 10, 2),
      () => /x/g,
      () => new Map([["born", 1]]),
      () => new Set([1]),
      () => new Uint8Array(whole(r, 64)),
      () => new ArrayBuffer(8),
      () => new String("2026-11-02"),
      () => Object(7),
      () => Object(1n),
      () => Object.create(null),
      () => Object.create(structuredClone(SOMEONE)),
      () => Object.freeze(structuredClone(SOMEONE)),
      () => new Error("e"),
      () => Promise.resolve(1),
      () => new WeakMap(),
      () => (r() < 0.1 ? new Array(100_000) : new Array(200)),
      () => (r() < 0.1 ? Array.from({ length: 20_000 }, () => ({})) : Array.from({ length: 300 }, () => ({}))),
      () => nested(r() < 0.05 ? 10_000 : whole(r, 300), r() < 0.5),
      () => cycle(r),
      () => refuses(pick(r, [new Error("no"), undefined, "no"])),
      () => revoked(),
      () => (r() < 0.05 ? endless() : {}),
      () => throwsWhenRead(r),
      () => callsBack(r),
      () => neverTheSame(r),
      () => ({ toJSON: () => anything(r, depth + 1) }),
      () => ({ toJSON: () => refuses(new Error("no")) }),
      () => ({ toString: () => "cec", valueOf: () => 1 }),
      () => ({
        [Symbol.toPrimitive]: () => {
          throw new Error("no");
        },
      }),
      () => own("__proto__", { born: "1990-01-01" }),
      () => JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    ]);
  }

  /** One thing changed somewhere in a well-made value. */
  function mutatedOnce(r, value) {
    const places = [];
    const collect = (at) => {
      for (const key of Object.keys(at)) {
        places.push([at, key]);
        if (places.length < 200 && isPlain(at[key])) collect(at[key]);
      }
    };
    if (!isPlain(value)) return value;
    collect(value);
    if (places.length === 0) return value;
    const [at, key] = places[whole(r, places.length)];
    try {
      change(r, at, key);
    } catch {
      // What an earlier change put there refuses this one: it stays as it is.
    }
    return value;
  }

  function change(r, at, key) {
    const how = r();
    if (how < 0.1) delete at[key];
    else if (how < 0.2) at[pick(r, KEYS.slice(1))] = anything(r, 1);
    else if (how < 0.25) Object.defineProperty(at, "__proto__", ownly(anything(r, 1)));
    else if (how < 0.4 && typeof at[key] === "string") at[key] = pick(r, [...DAYS, () => text(r)]);
    else if (how < 0.45) at[key] = pick(r, NUMBERS);
    else if (how < 0.7 && typeof at[key] === "number") at[key] = whole(r, 100) / 2;
    else if (how < 0.7 && typeof at[key] === "boolean") at[key] = !at[key];
    else if (how < 0.5 && Array.isArray(at[key])) at[key] = many(whole(r, 150), at[key][0]);
    else at[key] = anything(r, 1);
  }

  function many(count, like) {
    return Array.from({ length: count }, () => (isPlain(like) ? structuredClone(like) : like));
  }

  function isPlain(value) {
    if (value === null || typeof value !== "object") return false;
    try {
      const kind = Object.getPrototypeOf(value);
      if (kind !== Object.prototype && kind !== Array.prototype) return false;
      return Object.values(Object.getOwnPropertyDescriptors(value)).every((at) => "value" in at);
    } catch {
      return false;
    }
  }

  function mutated(r, model) {
    let value = structuredClone(model);
    const times = whole(r, 4);
    for (let i = 0; i < times; i += 1) value = mutatedOnce(r, value);
    return value;
  }

  function profile(r) {
    const kind = r();
    if (kind < 0.6) return mutated(r, SOMEONE);
    if (kind < 0.9) return anything(r, 0);
    if (kind < 0.95) return JSON.stringify(SOMEONE);
    return cycle(r);
  }

  function options(r) {
    const kind = r();
    if (kind < 0.15) return undefined;
    if (kind < 0.3) return anything(r, 0);
    const made = { on: r() < 0.6 ? "2026-11-02" : pick(r, [...DAYS, () => anything(r, 1)]) };
    for (const key of ["lang", "proposed", "goal", "id", "limit", "until"]) {
      if (r() < 0.08) made[key] = pick(r, ["en", "fr", true, "cec", "crs", 5, () => pick(r, NUMBERS), () => anything(r, 1)]);
    }
    return made;
  }

  function id(r) {
    return pick(r, ["cec", "crs", () => pick(r, IDS), () => pick(r, KEYS), () => anything(r, 0)]);
  }

  function finding(r) {
    if (r() < 0.3) return anything(r, 0);
    const { known } = state;
    return known.length === 0 ? {} : mutated(r, known[whole(r, known.length)]);
  }

  /** Everything in an answer that `message` could be asked about. */
  function findings(...answers) {
    const found = [];
    const look = (at) => {
      if (at === null || typeof at !== "object") return;
      if (!Array.isArray(at) && typeof at.id === "string") found.push(at);
      for (const value of Object.values(at)) look(value);
    };
    answers.forEach(look);
    return found.slice(0, 300).map((value) => structuredClone(value));
  }

  /** Tampers with the prototypes every object has; the answer undoes it. */
  function pollute(r) {
    const target = pick(r, [Object.prototype, Object.prototype, Array.prototype]);
    const key =
      target === Array.prototype
        ? pick(r, ["0", "1", "ok", "toJSON"])
        : pick(r, ["born", "work", "on", "lang", "id", "ok", "errors", "verdict", "rules", "routes", "parts", "least", "code", "path", "limit", "module", "toJSON", "polluted"]);
    const bite = () => {
      throw new Error("polluted");
    };
    const value = pick(r, ["2026-11-02", 7, null, () => ({}), () => bite]);
    const how = pick(r, [
      () => ({ value, writable: true, enumerable: true, configurable: true }),
      () => ({ value, writable: false, enumerable: true, configurable: true }),
      () => ({ get: () => value, set: () => {}, enumerable: r() < 0.5, configurable: true }),
      () => ({ get: bite, set: bite, configurable: true }),
      () => ({ get: () => value, configurable: true }),
    ]);
    // A descriptor must not inherit what a hostile page put there.
    Object.defineProperty(target, key, Object.assign(Object.create(null), how));
    return { what: `${target === Object.prototype ? "Object" : "Array"}.prototype.${key}`, undo: () => delete target[key] };
  }

  /** What the same good questions are answered, as text. */
  async function good() {
    const on = { on: "2026-11-02" };
    const answers = [
      lib.assess(SOMEONE, on),
      lib.explain(SOMEONE, "cec", on),
      lib.points(SOMEONE, "crs", on),
      lib.questions(SOMEONE, on),
      lib.changes(SOMEONE, on),
      lib.convert("ielts-general", SCORES, on),
      lib.about(),
      await lib.occupations("nurse", { lang: "en", limit: 5 }),
    ];
    state.known = findings(...answers);
    answers.push(state.known.slice(0, 20).map((known) => lib.message(known, "en")));
    if (answers[0].ok !== true) return { wrong: `the good profile is refused: ${JSON.stringify(answers[0])}` };
    return { text: JSON.stringify(answers) };
  }

  /** What is wrong with an answer, or null. */
  function fault(name, answer) {
    if (name === "message") return typeof answer === "string" ? null : `a ${typeof answer}, not a sentence`;
    if (answer === null || typeof answer !== "object") return `${answer}, not an answer`;
    if (answer.ok !== false) return null;
    const listed = Array.isArray(answer.errors) && answer.errors.length > 0;
    return listed && answer.errors.every((error) => typeof error.code === "string")
      ? null
      : `a refusal without reasons: ${JSON.stringify(answer)}`;
  }

  function shown(error) {
    try {
      return String(error?.stack ?? error).split("\n").slice(0, 4).join(" | ");
    } catch {
      return "something that cannot be shown";
    }
  }

  // One count of instances for the whole run, kept where every part finds it.
  const state = (globalThis[Symbol.for("hostile")] ??= { started: 0, known: [] });
  if (!state.watched) {
    state.watched = true;
    const { Instance, instantiate } = WebAssembly;
    WebAssembly.Instance = new Proxy(Instance, {
      construct(target, args) {
        state.started += 1;
        return Reflect.construct(target, args);
      },
    });
    WebAssembly.instantiate = (...args) => {
      state.started += 1;
      return instantiate.apply(WebAssembly, args);
    };
  }

  const lib = await import(url);
  await lib.ready();

  const missing = Object.keys(FUNCTIONS).filter((name) => typeof lib[name] !== "function");
  if (missing.length > 0) return { wrong: `not exported: ${missing.join(", ")}` };
  const names = Object.entries(WEIGHTS).flatMap(([name, weight]) => Array(weight).fill(name));

  const start = await good();
  if (start.wrong) return start;
  first ??= start.text;
  if (start.text !== first) return { wrong: `input ${from}: the good call gives another answer` };

  const calls = {};
  const slowest = { ms: 0, what: "" };
  let refused = 0;

  for (let at = from; at < to; at += 1) {
    const r = randomness(Math.imul(seed, 0x9e3779b1) ^ Math.imul(at + 1, 0x85ebca6b));
    const name = pick(r, names);
    const args = FUNCTIONS[name](r);
    const polluted = r() < 0.05 ? pollute(r) : null;
    const startedBefore = state.started;
    const began = performance.now();
    let answer;
    let thrown;
    try {
      answer = lib[name](...args);
      if (answer instanceof Promise) answer = await answer;
    } catch (error) {
      thrown = { error };
    }
    const ms = performance.now() - began;
    if (polluted) {
      polluted.undo();
      // A module that was cut short may start again only when it is next used: there are two.
      lib.about();
      lib.clocks({}, { on: "2026-11-02" });
    }

    const where = `input ${at}, ${name}${polluted ? ` with ${polluted.what}` : ""}`;
    if (thrown) return { wrong: `${where}: threw ${shown(thrown.error)}` };
    const bad = polluted ? null : fault(name, answer);
    if (bad) return { wrong: `${where}: gave ${bad}` };
    if (state.started !== startedBefore && !polluted) return { wrong: `${where}: the engine trapped` };

    calls[name] = (calls[name] ?? 0) + 1;
    if (answer?.ok === false) refused += 1;
    if (ms > slowest.ms) Object.assign(slowest, { ms: Math.round(ms), what: where });

    if ((at + 1) % batch === 0) {
      const now = await good();
      if (now.wrong || now.text !== first) {
        return { wrong: `after input ${at}: ${now.wrong ?? "the good call gives another answer"}` };
      }
    }
  }
  return { first, calls, refused, slowest };
}

/** Calls with ever less stack left, then a good call. Those may fail; that may not. */
async function exhaust({ url, rounds }) {
  const lib = await import(url);
  await lib.ready();
  const someone = { born: "1995-04-02", citizenships: ["IN"] };
  const answer = () => JSON.stringify(lib.assess(someone, { on: "2026-11-02" }));
  const first = answer();
  for (let round = 0; round < rounds; round += 1) {
    let frames = 0;
    const dive = () => {
      try {
        dive();
      } catch {
        // The bottom, or a call that found no room. The frames above try again.
      }
      frames += 1;
      if (frames < 2_000 && frames % 20 === round % 20) lib.assess(someone, { on: "2026-11-02" });
    };
    try {
      dive();
    } catch {
      // No room even to say so.
    }
    if (answer() !== first) return { wrong: `round ${round}: the good call gives another answer` };
  }
  return {};
}

/**
 * Thousands of answers cut short because a prototype bites when a name of the
 * answer is written. Each would leak a little of the engine's stack.
 */
async function tamper({ url, calls }) {
  const lib = await import(url);
  await lib.ready();
  const someone = { born: "1995-04-02", citizenships: ["IN"] };
  const answer = () => lib.assess(someone, { on: "2026-11-02" });
  const first = JSON.stringify(answer());
  const bite = () => {
    throw new Error("tampered with");
  };
  const keys = Object.keys(answer());
  for (const key of keys) {
    for (let i = 0; i < calls / keys.length; i += 1) {
      const how = Object.assign(Object.create(null), { get: bite, set: bite, configurable: true });
      Object.defineProperty(Object.prototype, key, how);
      let thrown = null;
      try {
        answer();
      } catch (error) {
        thrown = String(error);
      }
      delete Object.prototype[key];
      if (thrown) return { wrong: `with Object.prototype.${key}: threw ${thrown}` };
    }
    if (JSON.stringify(answer()) !== first) {
      return { wrong: `after Object.prototype.${key}: the good call gives another answer` };
    }
  }
  return {};
}

function report(part, t) {
  if (part.wrong) assert.fail(`HOSTILE_SEED=${SEED}: ${part.wrong}`);
  t.diagnostic(`refused ${part.refused}, slowest ${part.slowest.ms} ms (${part.slowest.what})`);
}

async function inParts(run, t) {
  let first;
  for (let from = 0; from < COUNT; from += PART) {
    const part = await run({ seed: SEED, from, to: Math.min(from + PART, COUNT), batch: BATCH, first });
    report(part, t);
    first = part.first;
  }
}

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

const inNode = new URL("../../www/lib/index.js", import.meta.url).href;

test(`${COUNT} hostile inputs in Node never break the next good call`, async (t) => {
  await inParts((part) => attack({ url: inNode, ...part }), t);
});

test("calls without stack in Node never break the next good call", async () => {
  assert.deepEqual(await exhaust({ url: inNode, rounds: 200 }), {});
});

test("prototypes tampered with thousands of times in Node never break the next good call", async () => {
  assert.deepEqual(await tamper({ url: inNode, calls: 3_000 }), {});
});

// The page that says "not found" has the policy of every page and no script of its own.
test(`${COUNT} hostile inputs in a page never break the next good call`, async (t) => {
  const { page, problems, close } = await site.visit("/no-such-page");
  const url = new URL("/lib/index.js", site.url).href;
  await inParts((part) => page.evaluate(attack, { url, ...part }), t);
  const others = problems.filter((problem) => !problem.includes("404 (Not Found)"));
  assert.deepEqual(others, []);
  await close();
});

test("calls without stack in a page never break the next good call", async () => {
  const { page, close } = await site.visit("/no-such-page");
  const url = new URL("/lib/index.js", site.url).href;
  assert.deepEqual(await page.evaluate(exhaust, { url, rounds: 200 }), {});
  await close();
});

test("prototypes tampered with thousands of times in a page never break the next good call", async () => {
  const { page, close } = await site.visit("/no-such-page");
  const url = new URL("/lib/index.js", site.url).href;
  assert.deepEqual(await page.evaluate(tamper, { url, calls: 3_000 }), {});
  await close();
});
