// @ts-check
/**
 * permit-to-pr as a library: what it exports is all there is, and everything
 * but `ready` answers at once.
 *
 *     import { ready, assess, message } from "./lib/index.js";
 *
 *     await ready();
 *     const answer = assess({ born: "1995-04" }, { on: "2026-11-02" });
 *     for (const row of answer.ok ? answer.routes : []) {
 *       console.log(message(row, "en"), row.verdict);
 *     }
 *
 * Importing it does nothing. It runs unchanged in browsers and in Node 20 or
 * newer, touches no globals, and sends nothing anywhere. Types: `index.d.ts`.
 */

/** @typedef {import("./index.d.ts").Language} Language */
/** @typedef {import("./index.d.ts").Catalogue} Catalogue */
/** @typedef {import("./index.d.ts").FirstWords} FirstWords */
/** @typedef {import("./index.d.ts").Refusal} Refusal */

const LANGUAGES = /** @type {const} */ (["en", "fr"]);

/** Written out, so that bundlers and people can follow each address. */
const CATALOGUES = {
  en: () => import("../text/en.js"),
  fr: () => import("../text/fr.js"),
};
/** What only results and findings need. A browser may remember by its address that a file did not come. */
const LAWS = {
  en: (/** @type {number} */ again) => (again ? import(`../text/en-law.js?again=${again}`) : import("../text/en-law.js")),
  fr: (/** @type {number} */ again) => (again ? import(`../text/fr-law.js?again=${again}`) : import("../text/fr-law.js")),
};
const LEXICONS = {
  en: () => import("../text/occupations-en.js"),
  fr: () => import("../text/occupations-fr.js"),
};

/** The history of invitations: one text for both languages. */
const ROUNDS = () => import("../text/rounds.js");

/** The longest input the engine reads; longer ones are refused before they are copied. */
const LONGEST = 64 * 1024;
const LONGEST_QUERY = 200;

/** A function was called before `ready` had finished. */
export class NotReadyError extends Error {
  /** @param {string} what */
  constructor(what) {
    super(`${what}: call ready() first, and wait for it`);
    this.name = "NotReadyError";
  }
}

/**
 * One compiled module: as it was imported, its code, and whether its instance can be trusted.
 *
 * @typedef {{ module?: any, compiled?: WebAssembly.Module, broken: boolean }} Engine
 */

/** @type {Engine} the law of every program, and what questions need */
const engine = { broken: false };
/** @type {Engine} readings that only a result shows, and the search for an occupation */
const late = { broken: false };

/** Written out, as above. */
const MODULES = {
  engine: () => import("../pkg/engine.js"),
  late: (/** @type {number} */ failed) => (failed === 0 ? import("../pkg/late.js") : import(`../pkg/late.js?again=${failed}`)),
};
const LATE = new Set(["changes", "partners", "clocks", "lmia", "family", "permit_steps", "days", "study", "keeper", "process", "rounds", "check_offer", "occupations"]);

/** @type {Map<string, Promise<void>>} */
const pending = new Map();
/** @type {Map<string, number>} how often something did not load */
const failures = new Map();
/** @type {Map<string, FirstWords>} the words that are here: the first part, or all of them */
const parts = new Map();
/** @type {Map<string, Catalogue>} the same, once all of them are here */
const catalogues = new Map();
/** @type {Map<string, string>} */
const lexicons = new Map();
/** @type {string | undefined} */
let history;

// ------------------------------------------------------------------- loading

/** @type {typeof import("./index.d.ts").ready} */
export async function ready(options) {
  const { languages = LANGUAGES, occupations: titles = true, rounds: past = titles, law = true } = options ?? {};
  const wanted = LANGUAGES.filter((language) => languages.includes(language));
  await Promise.all([
    once("engine", (failed) => start(engine, "engine", failed)),
    ...wanted.map(loadWords),
    ...(law || titles || past ? [once("late", (failed) => start(late, "late", failed))] : []),
    ...(law ? wanted.map((language) => once(`law-${language}`, (again) => loadLaw(language, again))) : []),
    ...(past ? [once("rounds", loadRounds)] : []),
    ...(titles ? wanted.map((language) => once(`titles-${language}`, () => loadLexicon(language))) : []),
  ]);
}

/**
 * Shares one piece of work between all who ask; what failed can be tried again.
 *
 * @param {string} name
 * @param {(failed: number) => Promise<void>} work is told how often it failed
 */
function once(name, work) {
  let under = pending.get(name);
  if (!under) {
    const failed = failures.get(name) ?? 0;
    under = work(failed);
    pending.set(name, under);
    under.catch(() => {
      pending.delete(name);
      failures.set(name, failed + 1);
    });
  }
  return under;
}

/** @param {Engine} one @param {keyof typeof MODULES} name @param {number} failed how often it failed before */
async function start(one, name, failed) {
  const module = await MODULES[name](failed);
  one.compiled = await WebAssembly.compile(module.wasmBytes());
  // One synchronous way of starting serves the first start and every restart.
  module.initSync({ module: one.compiled });
  one.module = module;
}

/** @param {Language} language */
function loadWords(language) {
  return once(`text-${language}`, async () => {
    const { default: first } = await CATALOGUES[language]();
    parts.set(language, deepFreeze(/** @type {any} */ (first)));
  });
}

/**
 * The rest of the words, joined with the first part. They share only the sentences of the page.
 *
 * @param {Language} language
 * @param {number} again
 */
async function loadLaw(language, again) {
  const [{ default: law }] = await Promise.all([LAWS[language](again), loadWords(language)]);
  const first = /** @type {any} */ (parts.get(language));
  const both = deepFreeze({ ...first, ...law, ui: { ...first.ui, ...law.ui } });
  parts.set(language, both);
  catalogues.set(language, both);
}

/** @param {Language} language */
async function loadLexicon(language) {
  const { default: text } = await LEXICONS[language]();
  lexicons.set(language, text);
}

async function loadRounds() {
  ({ default: history } = await ROUNDS());
}

// ------------------------------------------------------------------- readings

/** @type {typeof import("./index.d.ts").assess} */
export function assess(profile, options) {
  return read("assess", profile, options, ["on", "proposed"]);
}

/** @type {typeof import("./index.d.ts").explain} */
export function explain(profile, id, options) {
  return read("explain", profile, options, ["on"], { id });
}

/** @type {typeof import("./index.d.ts").points} */
export function points(profile, id, options) {
  return read("points", profile, options, ["on", "proposed"], { id });
}

/** @type {typeof import("./index.d.ts").partners} */
export function partners(profile, options) {
  return read("partners", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").clocks} */
export function clocks(profile, options) {
  return read("clocks", profile, options, ["on", "all"]);
}

/** @type {typeof import("./index.d.ts").lmia} */
export function lmia(profile, options) {
  return read("lmia", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").family} */
export function family(profile, options) {
  return read("family", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").status} */
export function status(profile, options) {
  return read("keeper", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").process} */
export function process(profile, options) {
  return read("process", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").permitSteps} */
export function permitSteps(profile, id, options) {
  return read("permit_steps", profile, options, ["on"], id === undefined || id === null ? undefined : { id });
}

/** @type {typeof import("./index.d.ts").days} */
export function days(profile, options) {
  return read("days", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").study} */
export function study(profile, options) {
  return read("study", profile, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").rounds} */
export function rounds(profile, options) {
  needs("rounds", late.module);
  needs("rounds", history);
  return read("rounds", profile, options, ["on", "since"], undefined, [history]);
}

/** @type {typeof import("./index.d.ts").checkOffer} */
export function checkOffer(offer, options) {
  needs("checkOffer", late.module);
  return read("check_offer", offer, options, ["on"]);
}

/** @type {typeof import("./index.d.ts").questions} */
export function questions(profile, options) {
  return read("questions", profile, options, ["on", "goal"]);
}

/** @type {typeof import("./index.d.ts").changes} */
export function changes(profile, options) {
  return read("changes", profile, options, ["on", "id"]);
}

/** @type {typeof import("./index.d.ts").convert} */
export function convert(test, scores, options) {
  needs("convert", engine.module);
  return guarded(() => {
    const entry = plain(scores, "scores");
    if (entry.refused) return entry.refused;
    const name = plain(test, "test");
    if (name.refused) return name.refused;
    const asked = choices(options, ["on"]);
    if (asked.refused) return asked.refused;
    // Anything but an object of scores is for the engine to refuse, by name.
    const whole = isObject(entry.value) ? { ...entry.value, test: name.value } : entry.value;
    return call("convert", JSON.stringify(whole), JSON.stringify(asked.value));
  });
}

/** @type {typeof import("./index.d.ts").occupations} */
export function occupations(query, options) {
  needs("occupations", late.module);
  return guarded(() => {
    const asked = choices(options, ["lang", "limit"], false);
    if (asked.refused) return asked.refused;
    const { lang = "en", limit = 8 } = asked.value;
    if (typeof query !== "string") return refusal("not-a-text", "query", "a text", kindOf(query));
    if (!isLanguage(lang)) return refusal("not-a-choice", "lang", "one of en, fr", String(lang));
    const lexicon = lexicons.get(lang);
    needs(`occupations in ${lang}`, lexicon);
    return call("occupations", lexicon, query.slice(0, LONGEST_QUERY), JSON.stringify({ limit }));
  });
}

/** @type {typeof import("./index.d.ts").about} */
export function about() {
  needs("about", engine.module);
  return guarded(() => call("about"));
}

/**
 * One reading of a profile: JSON text in, a frozen answer out.
 *
 * @param {string} name
 * @param {unknown} profile
 * @param {unknown} options
 * @param {string[]} known options that are passed on
 * @param {{ id: unknown }} [about]
 * @param {(string | undefined)[]} [before] texts the engine takes before the profile
 * @returns {any}
 */
function read(name, profile, options, known, about, before = []) {
  needs(name, moduleOf(name).module);
  return guarded(() => {
    const person = textOf(profile, "");
    if (person.refused) return person.refused;
    const asked = choices(options, known);
    if (asked.refused) return asked.refused;
    if (about) {
      const id = plain(about.id, "id");
      if (id.refused) return id.refused;
      asked.value.id = id.value;
    }
    return call(name, ...before, person.text, JSON.stringify(asked.value));
  });
}

/**
 * @param {string} what
 * @param {unknown} there
 */
function needs(what, there) {
  if (there === undefined) throw new NotReadyError(what);
}

/**
 * Whatever goes wrong outside the engine is an input that cannot be read, except misuse.
 *
 * @param {() => any} answer
 */
function guarded(answer) {
  try {
    return answer();
  } catch (error) {
    if (error instanceof NotReadyError) throw error;
    return refusal("not-json", "", "plain data", "something that cannot be read");
  }
}

/**
 * Calls the engine. After any failure its instance is not trusted any more: a
 * new one is made and the call tried once more.
 *
 * @param {string} name
 * @param {(string | undefined)[]} texts
 */
function call(name, ...texts) {
  const one = moduleOf(name);
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      if (one.broken) restart(one);
      return deepFreeze(one.module[name](...texts));
    } catch {
      one.broken = true;
    }
  }
  return refusal("engine-failed", "", "an answer", "none");
}

/** @param {string} name of what is exported */
function moduleOf(name) {
  return LATE.has(name) ? late : engine;
}

/** @param {Engine} one */
function restart(one) {
  one.module.restart();
  one.module.initSync({ module: one.compiled });
  one.broken = false;
}

// --------------------------------------------------------------------- inputs

/**
 * The JSON text of a value. Writing it down leaves behind everything that could
 * bite later: cycles, getters, proxies, functions, inherited names.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {{ text: string, refused?: undefined } | { text?: undefined, refused: Refusal }}
 */
function textOf(value, path) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle, a BigInt, a getter that throws, or nesting without end.
  }
  if (typeof text !== "string") {
    return { refused: refusal("not-json", path, "plain data that can be written as JSON", kindOf(value)) };
  }
  if (text.length > LONGEST) {
    return { refused: refusal("too-long", path, `at most ${LONGEST} bytes`, String(text.length)) };
  }
  return { text };
}

/**
 * A copy of a value as plain data. What cannot be told (`undefined`) is null.
 *
 * @param {unknown} value
 * @param {string} path
 * @returns {{ value: any, refused?: undefined } | { value?: undefined, refused: Refusal }}
 */
function plain(value, path) {
  const written = textOf(value === undefined ? null : value, path);
  return written.refused ? written : { value: JSON.parse(written.text) };
}

/**
 * The options of a call, and today where no day is given. A misspelled day must
 * not be answered for today, so what a call does not know is refused.
 *
 * @param {unknown} options
 * @param {string[]} known
 * @param {boolean} dated
 * @returns {{ value: Record<string, any>, refused?: undefined } | { value?: undefined, refused: Refusal }}
 */
function choices(options, known, dated = true) {
  const given = plain(options, "options");
  if (given.refused) return given;
  if (given.value !== null && !isObject(given.value)) {
    return { refused: refusal("not-an-object", "options", "an object", kindOf(given.value)) };
  }
  /** @type {Record<string, any>} */
  const value = dated ? { on: today() } : {};
  for (const name of Object.keys(given.value ?? {})) {
    if (known.includes(name)) value[name] = given.value[name];
    else if (name !== "lang") return { refused: refusal("wrong-option", name, `one of ${known.join(", ")}`, name) };
  }
  return { value };
}

/** @param {unknown} value @returns {value is Record<string, any>} */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} value @returns {value is Language} */
function isLanguage(value) {
  return value === "en" || value === "fr";
}

/** @param {unknown} value */
function kindOf(value) {
  if (value === null) return "null";
  return typeof value === "object" ? "an object that cannot be written as JSON" : typeof value;
}

/** The day on this device, as `2026-11-02`. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * @param {string} code
 * @param {string} path
 * @param {string} expected
 * @param {string} found
 * @returns {Refusal}
 */
function refusal(code, path, expected, found) {
  return deepFreeze({ ok: false, errors: [{ code, path, expected, found }] });
}

/**
 * @template T
 * @param {T} value
 * @returns {T}
 */
function deepFreeze(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

// ---------------------------------------------------------------------- words

/** @type {typeof import("./index.d.ts").catalogue} */
export const catalogue = (/** @type {Language} */ language, /** @type {{ law?: boolean } | undefined} */ options = undefined) => {
  const found = (options?.law === false ? parts : catalogues).get(language);
  needs(`catalogue of ${language}`, found);
  return /** @type {any} */ (found);
};

/** @type {typeof import("./index.d.ts").message} */
export function message(finding, language) {
  const lang = isLanguage(language) ? language : "en";
  const book = catalogues.get(lang);
  needs(`message in ${lang}`, book);
  let id = "";
  try {
    const about = subject(finding);
    id = about.id;
    const sentence = sentenceOf(/** @type {Catalogue} */ (book), about);
    return sentence ? fill(sentence, about.params, lang) : id;
  } catch {
    // Something that bites when it is read. Its id, as far as that was found.
    return id;
  }
}

/**
 * What a finding is about, read once and as plain data.
 *
 * @param {unknown} finding
 * @returns {{ id: string, kind: string, params: Record<string, any> }}
 */
function subject(finding) {
  const { value } = plain(finding, "");
  if (typeof value === "string") return { id: value, kind: "", params: {} };
  if (!isObject(value)) return { id: "", kind: "", params: {} };
  const own = (/** @type {string} */ name) => (Object.hasOwn(value, name) ? value[name] : undefined);
  const id = [own("id"), own("code"), own("fact"), own("grid")].find((text) => typeof text === "string");
  const params = { ...value, ...(isObject(own("params")) ? own("params") : {}) };
  return { id: id ?? "", kind: kindOfFinding(own), params };
}

/**
 * The same short id may name a factor and a fact: the shape tells which is meant.
 *
 * @param {(name: string) => any} own
 */
function kindOfFinding(own) {
  if (own("effect")) return "rulings";
  if (own("lever")) return "changes";
  if (own("code")) return own("expected") === undefined ? "warnings" : "errors";
  if (own("section") !== undefined) return "grids";
  if (own("jurisdiction")) return "programmes";
  if (own("fact") && !own("id")) return "facts";
  if (own("part") && own("path") !== undefined) return "questions";
  return "needs";
}

/** Where a sentence may stand, in the order in which an id without a shape is looked for. */
const PLACES = ["needs", "officer", "rulings", "changes", "warnings", "errors", "programmes", "grids", "facts", "questions", "sources"];

/**
 * @param {Catalogue} words
 * @param {{ id: string, kind: string }} about
 * @returns {string | undefined}
 */
function sentenceOf(words, { id, kind }) {
  for (const place of [kind, ...PLACES]) {
    const sentence = lookUp(words, place, id);
    if (sentence) return sentence;
  }
  return undefined;
}

/**
 * @param {Catalogue} words
 * @param {string} place
 * @param {string} id
 * @returns {string | undefined}
 */
function lookUp(words, place, id) {
  if (place === "grids") return gridWord(words, id);
  if (place === "questions") return words.form.questions.find((question) => question.id === id)?.ask;
  const texts = /** @type {Record<string, any>} */ (words)[place];
  const found = texts && Object.hasOwn(texts, id) ? texts[id] : undefined;
  return typeof found === "string" ? found : found?.name;
}

/** @param {Catalogue} words @param {string} id */
function gridWord(words, id) {
  if (Object.hasOwn(words.grids, id)) return words.grids[id].name;
  for (const grid of Object.values(words.grids)) {
    for (const texts of [grid.factors, grid.sections, grid.unconfirmed]) {
      if (texts && Object.hasOwn(texts, id)) return texts[id];
    }
  }
  return undefined;
}

/**
 * Puts values in their places. A place without a value stays as it is written.
 *
 * @param {string} sentence
 * @param {Record<string, any>} params
 * @param {Language} language
 */
function fill(sentence, params, language) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => {
    const value = Object.hasOwn(params, name) ? written(params[name], language) : undefined;
    return value ?? place;
  });
}

/** @type {typeof import("./index.d.ts").written} */
export function written(value, language) {
  if (typeof value === "number") return numberText(value, language);
  if (typeof value === "string") return dayText(value, language) ?? word(value, language);
  if (typeof value === "boolean") return parts.get(language)?.ui[value ? "answer.yes" : "answer.no"];
  if (Array.isArray(value)) return listText(value.map((item) => written(item, language) ?? ""), language);
  if (isObject(value) && typeof value.least === "number") return rangeText({ least: value.least, most: value.most }, language);
  return undefined;
}

/** A code of the profile in words, such as a province; anything else as it is. */
function word(/** @type {string} */ text, /** @type {Language} */ language) {
  for (const words of Object.values(parts.get(language)?.words ?? {})) {
    if (Object.hasOwn(words, text)) return words[text];
  }
  return text;
}

/** @type {Map<string, any>} */
const formats = new Map();

/**
 * Making a formatter costs far more than using it.
 *
 * @template T
 * @param {string} name
 * @param {() => T} make
 * @returns {T}
 */
function format(name, make) {
  if (!formats.has(name)) formats.set(name, make());
  return formats.get(name);
}

/** @param {number} value @param {Language} language */
function numberText(value, language) {
  return format(`number-${language}`, () => new Intl.NumberFormat(`${language}-CA`)).format(value);
}

/** @param {string[]} items @param {Language} language */
function listText(items, language) {
  return format(`list-${language}`, () => new Intl.ListFormat(`${language}-CA`)).format(items);
}

/** @param {{ least: number, most: number }} range @param {Language} language */
function rangeText({ least, most }, language) {
  if (most === undefined || most === least) return numberText(least, language);
  const sentence = parts.get(language)?.ui["range.numbers"] ?? "{least} – {most}";
  return fill(sentence, { least, most }, language);
}

/**
 * A day, a month or a year in words; undefined when it is none of these.
 *
 * @param {string} text
 * @param {Language} language
 */
function dayText(text, language) {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts || !parts[2]) return undefined;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const said = format(
    `${day ? "day" : "month"}-${language}`,
    () =>
      new Intl.DateTimeFormat(`${language}-CA`, {
        year: "numeric",
        month: "long",
        ...(day ? { day: "numeric" } : {}),
        timeZone: "UTC",
      }),
  ).format(date);
  // Intl has no ordinal for the first of the month in French.
  return language === "fr" ? said.replace(/^1 /, "1er ") : said;
}

// ------------------------------------------------- answers saved on this device

const DRAFT = "permit-to-pr-answers";

/** @type {typeof import("./index.d.ts").draft} */
export const draft = Object.freeze({
  write(profile, saved) {
    return JSON.stringify({ format: DRAFT, version: 1, saved, profile });
  },
  read(text) {
    if (typeof text !== "string" || text.length > LONGEST) return refusal("too-long", "", `at most ${LONGEST} bytes`, "more");
    let file;
    try {
      file = JSON.parse(text);
    } catch {
      return refusal("not-json", "", "JSON text", "something else");
    }
    const ours = isObject(file) && Object.keys(file).sort().join() === "format,profile,saved,version";
    if (!ours || file.format !== DRAFT) return refusal("not-answers", "format", DRAFT, "something else");
    if (file.version !== 1) return refusal("unknown-version", "version", "1", String(file.version));
    if (!/^\d{4}-\d\d-\d\d$/.test(file.saved)) return refusal("not-a-day", "saved", "a day like 2025-03-01", String(file.saved));
    const checked = assess(file.profile);
    return checked.ok ? { ok: true, saved: file.saved, profile: file.profile } : checked;
  },
  save(profile, saved) {
    return stored(() => engine.module.draft_save(draft.write(profile, saved)) !== false, false);
  },
  load() {
    return stored(() => engine.module.draft_load(), undefined);
  },
  clear() {
    return stored(() => engine.module.draft_clear() !== false, false);
  },
});

/**
 * Storage may be missing or refused, in a sandbox or in Node.
 *
 * @template T
 * @param {() => T} use
 * @param {T} otherwise
 */
function stored(use, otherwise) {
  needs("draft", engine.module);
  try {
    if (engine.broken) restart(engine);
    return use();
  } catch {
    engine.broken = true;
    return otherwise;
  }
}
