// @ts-check
/**
 * The journey: one plain profile, the set of questions left open on purpose,
 * and the page shown. The view is a function of these and of what the engine
 * says; the engine chooses the next question.
 *
 * It is mounted in the page or in the element's shadow root, and is the same in both.
 */

import { assess, checkOffer, convert, draft, occupations, questions, ready, written } from "./index.js";
import {
  NONE,
  UNKNOWN,
  answerText,
  button,
  checkPage,
  chosen,
  el,
  idOf,
  isAsked,
  isDeadline,
  keepPanel,
  latePage,
  listPage,
  measure,
  monthNames,
  occupationOf,
  optionOf,
  outsidePage,
  questionPage,
  rawOf,
  soFar,
  soFarLine,
  startPage,
  warningNode,
  words,
} from "./view.js";

/** @typedef {import("./index.d.ts").Language} Language */
/** @typedef {import("./index.d.ts").Profile} Profile */
/** @typedef {import("./index.d.ts").Field} Field */
/** @typedef {import("./index.d.ts").Question} Question */
/** @typedef {import("./view.js").Raw} Raw */
/** @typedef {import("./view.js").Problem} Problem */
/** @typedef {import("./view.js").Card} Card */

const KEPT_DAYS = 30;
const LONGEST_FILE = 64 * 1024;
/** Answers before the first "so far", and before leaving is worth a question. */
const ENOUGH = 3;
/** Questions the engine never asks: a person may answer them where there is something to compare. */
const OFFERED = ["profile-submitted", "account-score", "invited", "breach", "stays"];
/** The same beside an answer: the field of the profile, and the page. */
const OFFERED_WITH = /** @type {const} */ ([["study", "circumstances-learning"], ["stays", "circumstances-days"], ["offer", "circumstances-papers"]]);
/** The same about a partner, once there is one. */
const OFFERED_OF_PARTNER = ["partner.born", "partner.certificate", "partner.lives"];
/** What goes when another answer changes, by question. */
const GOES_WITH = { status: ["status.permit", "status.noc", "status.exemption", "status.mayWork"], permit: ["status.noc", "status.exemption"] };
/** Past this many days after the review day, verdicts are shown as "check". */
const OVERDUE_DAYS = 90;

/** Fields the engine cannot do without, so "I don't know" is no answer to them. */
const CERTAIN = new Set(["TestResult.test", "TestResult.language", "Leave.kind"]);
/** Fields most people skip: nothing chosen is an answer too. */
const OPTIONAL = new Set(["TestResult.exempt", "Job.apprentice", "Credential.professionalBody", "Child.dependent", "Iec.taken", "Iec.lastEnded", "Application.refused", "Application.tied", "Offer.province", "Offer.area", "Offer.wage", "Offer.sector", "Offer.stream", "Offer.lmiaIssued"]);
/** Pages that stand beside the journey: what they show loads with the result. */
const BESIDE = new Set(["offer-check", "offer-found", "sectors"]);

// ------------------------------------------------------------------ paths

/** @param {string} path */
function steps(path) {
  return path.split(/[.[\]]+/).filter(Boolean).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** @param {any} whole @param {string} path @returns {any} */
export function get(whole, path) {
  return steps(path).reduce((at, step) => (at === null || at === undefined ? undefined : at[step]), whole);
}

/**
 * A copy with one value set, or left out where it is undefined.
 *
 * @template T
 * @param {T} whole
 * @param {string} path
 * @param {any} value
 * @returns {T}
 */
export function set(whole, path, value) {
  const copy = structuredClone(whole);
  const way = steps(path);
  const last = /** @type {string | number} */ (way.pop());
  /** @type {any} */
  let at = copy;
  for (const [n, step] of way.entries()) {
    if (at[step] === null || typeof at[step] !== "object") {
      if (value === undefined) return copy;
      at[step] = typeof (way[n + 1] ?? last) === "number" ? [] : {};
    }
    at = at[step];
  }
  if (value !== undefined) at[last] = value;
  else delete at[last];
  return copy;
}

// ------------------------------------------------------------------ what loads late

/** @type {typeof import("./result.js") | undefined} */
let result;
/** @type {Promise<boolean> | undefined} */
let loading;
let attempts = 0;

/** Loads what draws the result. A module that failed once is asked for under another address. */
function loadResult() {
  loading ??= (attempts === 0 ? import("./result.js") : import(`./result.js?again=${attempts}`)).then(
    (module) => {
      result = module;
      return true;
    },
    () => {
      attempts += 1;
      loading = undefined;
      return false;
    },
  );
  return loading;
}

/** Loads the words that results and findings need. @param {Language} language */
function loadLaw(language) {
  return ready({ languages: [language], occupations: false }).then(
    () => true,
    () => false,
  );
}

// ------------------------------------------------------------------ mounting

/**
 * @typedef {object} Options
 * @property {Language} lang
 * @property {number} [level] of the page's own heading
 * @property {string | null} [on] the day asked about; null is today
 * @property {boolean} [history] keeps the page in the browser's history
 * @property {(page: string) => void} [onPage]
 * @property {(answer: any, profile: Profile) => void} [onResult]
 * @property {(code: string) => void} [onError]
 * @property {(title: string) => void} [onTitle]
 */

/**
 * Starts a journey inside an element and returns what can be done with it.
 *
 * @param {HTMLElement} root emptied and redrawn on every change of page
 * @param {Options} options
 */
export function mount(root, options) {
  const state = {
    /** @type {Profile} */
    profile: {},
    /** @type {Set<string>} paths answered with "I don't know", or asked and left open */
    skipped: new Set(),
    page: "start",
    /** @type {string[]} pages before this one, where the browser does not keep them */
    trail: [],
    /** @type {{ via: string, to: string } | null} the answer being changed, and the page to come back to */
    returning: null,
    lang: options.lang,
    on: options.on ?? null,
    /** @type {Raw | null} a form as it was filled in, while it has problems */
    raw: null,
    /** @type {Problem[]} */
    problems: [],
    /** @type {{ raw: Raw, problems: Problem[] } | null} */
    day: null,
    /** @type {string | null} field to start at */
    field: null,
    /** @type {string | undefined} */
    saved: undefined,
    changed: false,
    /** @type {"routes" | "permits" | null} what the person came for; null is both */
    aim: null,
    /** @type {any} an offer that is looked at for red flags: never part of the answers */
    offer: {},
    /** What is only proposed is shown too. */
    proposed: false,
    /** The result did not load. */
    late: false,
    /** @type {string | undefined} */
    said: undefined,
    /** @type {string | undefined} */
    refusal: undefined,
  };
  /** @type {Map<Language, boolean>} */
  const titles = new Map();
  const live = el("div", { class: "pr-hidden", role: "status" });
  const stage = el("div", { class: "pr-stage" });
  root.replaceChildren(live, stage);

  const w = () => words(state.lang, options.level ?? 1);
  const form = () => w().book.form;
  const when = () => (state.on ? { on: state.on } : {});
  const ask = () => questions(state.profile, { ...when(), ...(state.aim ? { goal: state.aim } : {}) });
  /** What was left open on purpose: a page of circumstances as a whole, anything else by path. */
  const keyOf = (/** @type {any} */ asked) => (asked.wants ? asked.id : asked.path);
  const look = (more = {}) => /** @type {any} */ (assess(state.profile, { ...when(), ...more }));

  // ---------------------------------------------------------------- where we are

  /**
   * What a page is about: `work/0/leave/1` is the second leave of the first job.
   *
   * @param {string} page
   */
  function place(page) {
    const [id = "", ...rest] = page.split("/");
    if (id === "offer-check") return offerPlace();
    const question = form().questions.find((one) => one.id === id);
    if (!question) return undefined;
    /** @type {Field | Question} */
    let list = question;
    let path = question.path;
    for (let at = 0; at < rest.length; at += 2) {
      path = `${path}[${rest[at]}]`;
      const fields = fieldsOf(list);
      const nested = rest[at + 1];
      if (nested === undefined) return { kind: /** @type {const} */ ("entry"), question, list, path, fields, parent: page.slice(0, page.lastIndexOf("/")), index: Number(rest[at]) };
      list = fields.find((field) => field.name === nested) ?? list;
      path = `${path}.${nested}`;
    }
    const kind = list.kind === "list" || list.kind === "record" ? list.kind : /** @type {const} */ ("question");
    return { kind, question, list, path, fields: list.kind === "record" ? withRecord(list) : [fieldOf(list)], parent: rest.length > 0 ? rest.slice(0, -2).reduce((all, step) => `${all}/${step}`, id) : "", index: -1 };
  }

  /**
   * Whether there is such a record, and its fields once there is one.
   *
   * @param {Field | Question} one
   * @returns {Field[]}
   */
  function withRecord(one) {
    const gate = fieldOf(one);
    return [gate, ...fieldsOf(one).map((field) => ({ ...field, when: field.when ?? { field: gate.name, is: ["some"] } }))];
  }

  /** @param {Field | Question} list @returns {Field[]} */
  function fieldsOf(list) {
    const id = list.record ?? "";
    const record = form().records[id];
    return (record?.fields ?? []).map((field) => ({ ...fieldOf(field), certain: CERTAIN.has(`${id}.${field.name}`), optional: OPTIONAL.has(`${id}.${field.name}`) }));
  }

  /**
   * A question or a field as a form draws it.
   *
   * @param {Field | Question} one
   * @returns {Field}
   */
  function fieldOf(one) {
    if (one.kind === "circumstances" && "id" in one) return { ...one, name: one.id, kind: "checks", options: circumstances(one.id) };
    const record = one.kind === "list" || one.kind === "record" ? form().records[one.record ?? ""] : undefined;
    return { ...one, name: "name" in one ? one.name : one.id, ...(record ? { some: record.add, none: one.none ?? record.none } : {}) };
  }

  /** Circumstances of one page: those that matter now, and those told before. @param {string} id */
  function circumstances(id) {
    const asked = questions(state.profile, when());
    const { topics = {}, facts = {} } = w().book;
    const told = state.profile.circumstances ?? {};
    const all = topics[id] ?? [];
    // A page that is only offered shows all it has.
    const wants = OFFERED_WITH.some(([, page]) => page === id) ? all : (asked.ok && asked.questions.find((one) => one.id === id)?.wants) || [];
    return all.filter((name) => wants.includes(name) || name in told).map((name) => ({ value: name, label: facts[name] ?? name }));
  }

  /** The answer to a question: of circumstances, the names that are true. @param {Question} question */
  function valueOf(question) {
    const value = get(state.profile, question.path);
    if (question.kind !== "circumstances") return value;
    const names = (w().book.topics?.[question.id] ?? []).filter((name) => value?.[name] !== undefined);
    return names.length > 0 ? names.filter((name) => value[name]) : undefined;
  }

  /** The page on which a path is answered, and the field on it. */
  function pageOf(/** @type {string} */ pathOrId) {
    const all = form().questions;
    const question = all.find((one) => one.id === pathOrId) ?? all.filter((one) => isWithin(pathOrId, one.path)).sort((a, b) => b.path.length - a.path.length)[0];
    if (!question) return undefined;
    const rest = question.id === pathOrId ? [] : steps(pathOrId.slice(question.path.length));
    if (question.kind !== "list") return { page: question.id, field: question.kind === "record" && typeof rest[0] === "string" ? rest[0] : null };
    if (rest.length === 0) return { page: question.id, field: null };
    let page = question.id;
    let fields = fieldsOf(question);
    for (let at = 0; at < rest.length; at += 2) {
      page += `/${rest[at]}`;
      const name = rest[at + 1];
      const field = fields.find((one) => one.name === name);
      if (field?.kind !== "list" || rest[at + 2] === undefined) return { page, field: typeof name === "string" ? name : null };
      page += `/${name}`;
      fields = fieldsOf(field);
    }
    return { page, field: null };
  }

  // ---------------------------------------------------------------- what loads late

  /** Everything a result needs; whether it is here. */
  async function loadLate() {
    const there = await Promise.all([loadResult(), loadLaw(state.lang)]);
    return !there.includes(false);
  }

  /**
   * What says something of a finding, inside a page that is useful without it:
   * drawn now, or in its place once the words are here.
   *
   * @param {() => any} draw
   */
  function late(draw) {
    if (w().hasLaw) return draw();
    const place = el("div", { tabindex: "-1" });
    const again = () => fill().then(() => place.focus());
    const fill = async () => {
      const there = await loadLaw(state.lang);
      if (!place.isConnected) return;
      place.replaceChildren(...nodes(there ? draw() : [el("p", {}, w().t("error.late-words")), button(w().t("action.again"), again, { kind: "link" })]));
    };
    fill();
    return place;
  }

  // ---------------------------------------------------------------- moving

  /** @param {string} page */
  function go(page) {
    if (options.history) window.history.pushState({ page }, "");
    else state.trail.push(state.page);
    show(page);
  }

  /** @param {string} page */
  function show(page) {
    Object.assign(state, { page, raw: null, problems: [], said: undefined, refusal: undefined, day: null });
    render();
    options.onPage?.(page);
  }

  function back() {
    if (options.history) window.history.back();
    else show(state.trail.pop() ?? "start");
  }

  /** The engine's best question that is not left open on purpose, or the check page. */
  function next() {
    // Who came for both is asked about residence first.
    for (const goal of state.aim ? [state.aim] : ["routes", "permits"]) {
      const asked = questions(state.profile, { ...when(), goal });
      for (const one of asked.ok ? asked.questions : []) {
        const to = (one.wants ? undefined : pageOf(one.path)) ?? pageOf(one.id);
        if (!to || state.skipped.has(keyOf(one))) continue;
        state.field = to.field;
        return to.page;
      }
    }
    return "check";
  }

  /** After an answer: back to where a change came from, or on to the next question. */
  function onward() {
    if (state.returning) {
      const { to } = state.returning;
      state.returning = null;
      go(to);
    } else if (isElsewhere()) {
      go("outside");
    } else {
      go(next());
    }
  }

  /** Quebec alone is for Quebec's own programs; said once, on a page of its own. */
  function isElsewhere() {
    const { intends } = state.profile;
    return state.page === "intends" && intends?.length === 1 && intends[0] === "QC";
  }

  // ---------------------------------------------------------------- answering

  /** @param {Raw} raw */
  function submit(raw) {
    const at = place(state.page);
    if (!at) return;
    state.raw = raw;
    const fields = at.fields.filter((field) => isAsked(field, at.fields, raw));
    const told = fields.map((field) => ({ field, ...parse(field, raw) }));
    state.problems = told.flatMap(({ field, problem }) => (problem ? [{ name: field.name, text: problem, target: idOf(field.name) }] : []));
    if (state.problems.length > 0) return fail();
    if (at.kind === "offer") return submitOffer(told);
    if (at.kind === "entry") return submitEntry(at, told);
    if (at.kind === "record") return submitRecord(at, told);
    const [answer] = told;
    if (!answer) return;
    if (at.kind === "list" && answer.value === "some") return go(`${state.page}/0`);
    const value = at.kind === "list" && answer.value === "none" ? [] : answer.value;
    const changed = at.kind === "list" ? set(state.profile, at.path, value) : answered(at.question, value);
    if (!accept(changed, at)) return;
    keep(at.question.kind === "circumstances" ? at.question.id : at.path, value === undefined);
    leave(state.page);
    onward();
  }

  /**
   * Puts the value of an option in its place. An object replaces only what
   * other options of the question would set, so that the rest of it stays.
   *
   * @param {Question} question
   * @param {any} value
   */
  function answered(question, value) {
    const before = get(state.profile, question.path);
    if (question.id === "account-score") return scored(before, value);
    if (question.kind === "circumstances") return circumstanced(question, before, value);
    const profile = JSON.stringify(before) === JSON.stringify(value) ? state.profile : cleared(question, before, value);
    const parts = (question.options ?? []).flatMap(({ value: part }) => (part !== null && typeof part === "object" && !Array.isArray(part) ? [part] : []));
    if (parts.length === 0) return set(profile, question.path, value);
    const rest = { ...(before !== null && typeof before === "object" ? before : {}) };
    for (const name of parts.flatMap((part) => Object.keys(part))) delete rest[name];
    if (value === null) return set(state.profile, question.path, null);
    const kept = get(profile, question.path);
    for (const name of Object.keys(rest)) if (kept?.[name] === undefined) delete rest[name];
    const after = { ...rest, ...value };
    return set(state.profile, question.path, Object.keys(after).length > 0 ? after : undefined);
  }

  /**
   * The profile without what belonged to an answer that changes. An option that
   * says the same as before changes nothing.
   *
   * @param {Question} question @param {any} before @param {any} value
   */
  function cleared(question, before, value) {
    const same = optionOf(fieldOf(question), before);
    if (same && JSON.stringify(same.value) === JSON.stringify(value)) return state.profile;
    const paths = GOES_WITH[/** @type {"status"} */ (question.id)] ?? [];
    return paths.reduce((profile, path) => set(profile, path, undefined), state.profile);
  }

  /**
   * Each circumstance of a page as true or not; none of them told where the page was left open.
   *
   * @param {Question} question @param {any} before @param {string[] | undefined} value
   */
  function circumstanced(question, before, value) {
    const told = { ...before };
    for (const { value: name } of circumstances(question.id)) {
      if (value === undefined) delete told[/** @type {string} */ (name)];
      else told[/** @type {string} */ (name)] = value.includes(/** @type {string} */ (name));
    }
    return set(state.profile, question.path, Object.keys(told).length > 0 ? told : undefined);
  }

  /**
   * A score and the day it was seen, which is today unless it was told before.
   *
   * @param {number | undefined} before @param {number | undefined} value
   */
  function scored(before, value) {
    if (value === undefined) return set(state.profile, "accountScore", undefined);
    const told = get(state.profile, "accountScore.on");
    return set(state.profile, "accountScore", { points: value, on: told !== undefined && value === before ? told : today() });
  }

  /** @param {any} at @param {{ field: Field, value?: any }[]} told whether there is one comes first */
  function submitRecord(at, [gate, ...told]) {
    const known = told.filter(({ value }) => value !== undefined).map(({ field, value }) => [field.name, value]);
    const before = get(state.profile, at.path);
    // What no field here asks for stays, as a file may have it.
    const other = Object.entries(before ?? {}).filter(([name]) => !at.fields.some((/** @type {Field} */ field) => field.name === name));
    const record = gate?.value === "some" ? Object.fromEntries([...other, ...known]) : gate?.value === "none" ? null : undefined;
    if (!accept(set(state.profile, at.path, record), at)) return;
    keep(at.path, record === undefined);
    for (const { field, value } of told) keep(`${at.path}.${field.name}`, value === undefined);
    leave(state.page);
    onward();
  }

  /** @param {any} at @param {{ field: Field, value?: any }[]} told */
  function submitEntry(at, told) {
    const before = get(state.profile, at.path) ?? {};
    const record = { ...before };
    for (const field of at.fields) if (field.kind !== "list") delete record[field.name];
    let nested = "";
    for (const { field, value } of told) {
      if (field.kind === "list") {
        if (value === "some") nested = field.name;
        else if (value === "none") record[field.name] = [];
        else delete record[field.name];
      } else if (value !== undefined) record[field.name] = value;
    }
    if (!accept(set(state.profile, at.path, record), at)) return;
    for (const { field, value } of told) keep(`${at.path}.${field.name}`, value === undefined);
    state.skipped.delete(at.path.replace(/\[\d+\]$/, ""));
    leave(state.page);
    if (nested) return go(record[nested]?.length > 0 ? `${state.page}/${nested}` : `${state.page}/${nested}/0`);
    if (state.returning?.via === state.page) return onward();
    go(at.parent);
  }

  /** @param {string} path @param {boolean} open */
  function keep(path, open) {
    if (open) state.skipped.add(path);
    else state.skipped.delete(path);
  }

  /** What the engine still asks of a page just left would only be asked again. */
  function leave(/** @type {string} */ page) {
    const asked = ask();
    if (!asked.ok) return;
    for (const one of asked.questions) if ((one.wants ? one.id : pageOf(one.path)?.page) === page) state.skipped.add(keyOf(one));
  }

  /**
   * Takes a changed profile if the engine does; its refusals go to their fields.
   *
   * @param {Profile} profile
   * @param {any} at
   */
  function accept(profile, at) {
    const answer = assess(profile, when());
    if (answer.ok) {
      state.profile = profile;
      state.changed = true;
      return true;
    }
    state.problems = answer.errors.map((error) => problemOf(error, at));
    fail();
    return false;
  }

  function fail() {
    render();
    options.onError?.("answer-refused");
  }

  /** @param {any} error @param {any} at @returns {Problem} */
  function problemOf(error, at) {
    const { t } = w();
    const name = at.kind === "offer" || ((at.kind === "entry" || at.kind === "record") && isWithin(error.path, at.path)) ? String(steps(error.path.slice(at.path.length))[0] ?? "") : at.fields[0].name;
    const field = at.fields.find((/** @type {Field} */ one) => one.name === name) ?? at.fields[0];
    const [least, most] = (error.expected.match(/\d+(\.\d+)?/g) ?? []).map(Number);
    const texts = {
      "impossible-score": () => t("error.score", { name: named(field), range: scoreRange(at) }),
      "not-a-number": () => t("error.number-range", { name: named(field), least, most }),
      "out-of-range": () => t("error.number-range", { name: named(field), least, most }),
      "too-many-decimals": () => t("error.decimals", { name: named(field) }),
      "not-a-day": () => t("error.day", { name: named(field) }),
      "not-an-occupation": () => t("error.occupation"),
      "too-many": () => t("error.too-many", { most: least }),
      missing: () => t("error.choose-one", { name: named(field) }),
      "engine-failed": () => t("error.engine"),
    };
    const text = texts[/** @type {keyof typeof texts} */ (error.code)]?.() ?? w().book.safety?.errors[error.code] ?? t("error.other", { name: named(field) });
    return { name: field.name, text, target: idOf(field.name) };
  }

  /** @param {any} at */
  function scoreRange(at) {
    const test = at.fields.find((/** @type {Field} */ field) => field.name === "test");
    return test && state.raw ? w().t(`scale.${chosen(test, state.raw)}`) : "";
  }

  // ---------------------------------------------------------------- reading a form

  /**
   * The value of a field, `unknown`, or what to do about it.
   *
   * @param {Field} field
   * @param {Raw} raw
   * @returns {{ value?: any, problem?: string }}
   */
  function parse(field, raw) {
    switch (field.kind) {
      case "choice":
      case "yes-no":
        return parseChoice(field, raw);
      case "list":
      case "record":
        return raw[field.name] === UNKNOWN ? {} : raw[field.name] ? { value: raw[field.name] } : { problem: w().t("error.choose", { name: named(field) }) };
      case "checks":
      case "circumstances":
        return parseChecks(field, raw);
      case "country":
      case "countries":
        return parseCountries(field, raw);
      case "day":
      case "day-or-none":
        return parseDay(field, raw);
      case "occupation":
        return parseOccupation(field, raw);
      case "number":
      case "score":
        return parseNumber(field, raw);
    }
  }

  /** @param {Field} field @param {Raw} raw */
  function parseChoice(field, raw) {
    const token = raw[field.name];
    if (token === UNKNOWN) return {};
    if (!token && field.optional) return {};
    if (!token) return { problem: w().t(field.certain ? "error.choose-one" : "error.choose", { name: named(field) }) };
    return { value: chosen(field, raw) };
  }

  /** @param {Field} field @param {Raw} raw */
  function parseChecks(field, raw) {
    const tokens = /** @type {string[]} */ (raw[field.name] ?? []);
    const known = tokens.filter((token) => token !== UNKNOWN && token !== NONE);
    if (tokens.length === 1 && tokens[0] === NONE) return { value: [] };
    if (tokens.length > known.length) return known.length > 0 ? { problem: w().t("error.both", { name: named(field) }) } : {};
    if (known.length === 0) return field.optional ? {} : { problem: w().t("error.choose-some", { name: named(field) }) };
    return { value: known.map((token) => field.options?.[Number(token)]?.value) };
  }

  /** @param {Field} field @param {Raw} raw */
  function parseCountries(field, raw) {
    const { name } = field;
    const told = [name, `${name}.2`, `${name}.3`].map((one) => String(raw[one] ?? "")).filter((code) => code !== "");
    if (told.includes(UNKNOWN)) return told.length > 1 ? { problem: w().t("error.both", { name: named(field) }) } : {};
    if (told.length === 0) return field.optional ? {} : { problem: w().t("error.choose", { name: named(field) }) };
    return { value: field.kind === "country" ? told[0] : [...new Set(told)] };
  }

  /** @param {Field} field @param {Raw} raw */
  function parseDay(field, raw) {
    const { t } = w();
    const name = named(field);
    const [day, month, year] = ["day", "month", "year"].map((part) => String(raw[`${field.name}.${part}`] ?? "").trim());
    const boxes = [raw[`${field.name}.none`], raw[`${field.name}.${UNKNOWN}`]].filter(Boolean).length;
    const typed = Boolean(day || month || year);
    if (boxes > 1 || (boxes === 1 && typed)) return { problem: t("error.both", { name }) };
    if (boxes === 1) return raw[`${field.name}.none`] ? { value: null } : {};
    if (!typed && field.optional) return {};
    if (!typed) return { problem: t(field.none ? "error.day-or-none" : "error.day-empty", { name }) };
    if (!/^\d{4}$/.test(year ?? "")) return { problem: t("error.year", { name }) };
    if (!month) return day ? { problem: t("error.month-missing", { name }) } : { value: year };
    const number = monthNumber(month);
    if (!number) return { problem: t("error.month", { name }) };
    const upTo = `${year}-${String(number).padStart(2, "0")}`;
    if (!day) return { value: upTo };
    const days = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
    if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > days) return { problem: t("error.day-of-month", { name, month: upTo, days }) };
    return { value: `${upTo}-${day.padStart(2, "0")}` };
  }

  /** @param {Field} field @param {Raw} raw */
  function parseNumber(field, raw) {
    const { t } = w();
    const text = String(raw[field.name] ?? "").replace(/[\s\u00a0\u202f$]/g, "");
    const unknown = Boolean(raw[`${field.name}.${UNKNOWN}`]);
    if (text && unknown) return { problem: t("error.both", { name: named(field) }) };
    if (unknown || (!text && (field.kind === "score" || field.optional))) return {};
    if (!text) return { problem: t("error.number-empty", { name: named(field) }) };
    // A comma before exactly three digits parts thousands; any other is a decimal comma.
    const plain = text.replace(/,(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
    return /^\d+(\.\d+)?$/.test(plain) ? { value: Number(plain) } : { problem: t("error.number", { name: named(field) }) };
  }

  /** @param {Field} field @param {Raw} raw */
  function parseOccupation(field, raw) {
    const { t } = w();
    const text = String(raw[field.name] ?? "").trim();
    const code = String(raw[`${field.name}.code`] ?? "");
    const unknown = Boolean(raw[`${field.name}.${UNKNOWN}`]);
    if (unknown) return text ? { problem: t("error.both", { name: named(field) }) } : {};
    if (code) return { value: code };
    if (!text) return field.optional ? {} : { problem: t("error.occupation-empty") };
    if (/^\d{5}$/.test(text)) return !titles.get(state.lang) || occupationOf(state.lang, text) ? { value: text } : { problem: t("error.occupation-code", { code: text }) };
    const same = search(text)?.find((one) => fold(one.name) === fold(text));
    return same ? { value: same.noc } : { problem: t("error.occupation") };
  }

  // ---------------------------------------------------------------- filling a form

  /** @param {any} at @returns {Raw} */
  function rawFor(at) {
    if (at.kind === "offer") return rawOffer(at.fields);
    if (at.kind === "record" || at.kind === "entry") {
      const value = get(state.profile, at.path);
      const record = at.kind === "entry" ? value : { ...value, [at.fields[0].name]: value };
      return Object.assign({}, ...at.fields.map((/** @type {Field} */ field) => rawField(field, record?.[field.name], state.skipped.has(field === at.fields[0] && at.kind === "record" ? at.path : `${at.path}.${field.name}`))));
    }
    if (at.kind === "question") return rawField(at.fields[0], valueOf(at.question), state.skipped.has(at.question.kind === "circumstances" ? at.question.id : at.path));
    return rawField(at.fields[0], get(state.profile, at.path), state.skipped.has(at.path));
  }

  /**
   * @param {Field} field
   * @param {any} value
   * @param {boolean} open it was answered with "I don't know"
   * @returns {Raw}
   */
  function rawField(field, value, open) {
    const { name } = field;
    if (value === undefined) {
      if (!open || field.kind === "score" || field.optional) return {};
      if (field.kind === "checks") return { [name]: [UNKNOWN] };
      return ["choice", "yes-no", "list", "record", "country", "countries"].includes(field.kind) ? { [name]: UNKNOWN } : { [`${name}.${UNKNOWN}`]: "1" };
    }
    switch (field.kind) {
      case "yes-no":
        return { [name]: value ? "yes" : "no" };
      case "list":
        return { [name]: value.length > 0 ? "some" : "none" };
      case "record":
        return { [name]: value === null ? "none" : "some" };
      case "choice": {
        const token = tokenOf(field, value);
        return token >= 0 ? { [name]: String(token) } : {};
      }
      case "country":
        return { [name]: value };
      case "countries":
        return Object.fromEntries(value.slice(0, 3).map((/** @type {string} */ code, /** @type {number} */ at) => [at === 0 ? name : `${name}.${at + 1}`, code]));
      case "checks":
        if (value.length === 0) return { [name]: [NONE] };
        return { [name]: value.map((/** @type {any} */ one) => String(field.options?.findIndex((option) => option.value === one))) };
      case "day":
      case "day-or-none":
        return value === null ? { [`${name}.none`]: "1" } : rawDay(name, value);
      case "occupation":
        return { [name]: occupationName(value), [`${name}.code`]: value };
      default:
        return { [name]: written(value, state.lang) ?? String(value) };
    }
  }

  /** @param {Field} field @param {any} value */
  function tokenOf(field, value) {
    const label = answerText(w(), field, value);
    return (field.options ?? []).findIndex((option) => option.label === label);
  }

  /** @param {string} name @param {string} value @returns {Raw} */
  function rawDay(name, value) {
    const [year = "", month, day] = value.split("-");
    return {
      [`${name}.year`]: year,
      ...(month ? { [`${name}.month`]: monthNames(state.lang)[Number(month) - 1] ?? "" } : {}),
      ...(day ? { [`${name}.day`]: String(Number(day)) } : {}),
    };
  }

  // ---------------------------------------------------------------- occupations

  /** @param {string} code */
  function occupationName(code) {
    return (titles.get(state.lang) && occupationOf(state.lang, code)?.name) || w().t("occupation.code-only", { code });
  }

  async function loadTitles() {
    if (titles.get(state.lang)) return true;
    try {
      await ready({ languages: [state.lang], rounds: false, law: false });
      titles.set(state.lang, true);
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} query */
  function search(query) {
    if (!titles.get(state.lang)) return undefined;
    if (query.trim() === "") return [];
    const found = occupations(query, { lang: state.lang, limit: 8 });
    return found.ok ? found.occupations : [];
  }

  const hasOccupations = () => JSON.stringify(state.profile).includes('"noc"');

  // ---------------------------------------------------------------- texts about answers

  /** @param {any} list @param {string} path @param {number} index @param {string} page @returns {Card} */
  function cardOf(list, path, index, page) {
    const own = `${path}[${index}]`;
    return { heading: recordName(list, own, index), rows: rowsOf(list, own), change: () => change(`${page}/${index}`), remove: () => remove(path, index, page) };
  }

  /** The one record of a question. @param {Question} question @returns {Card} */
  function onlyCard(question) {
    const { id, path } = question;
    const dropped = () => {
      state.profile = set(state.profile, path, undefined);
      state.changed = true;
      render();
    };
    return { heading: recordName(question, path), rows: rowsOf(question, path), change: () => change(id), remove: dropped };
  }

  /** @param {any} list @param {string} own */
  function rowsOf(list, own) {
    const record = get(state.profile, own);
    const fields = fieldsOf(list);
    const raw = Object.assign({}, ...fields.map((field) => rawField(field, record[field.name], false)));
    const rows = fields
      .filter((field) => isAsked(field, fields, raw) && !(record[field.name] === undefined && field.optional))
      .map((field) => ({ name: field.ask, text: textOf(field, record[field.name]) }));
    if (list.record === "TestResult") rows.push(levelsRow(record));
    return rows;
  }

  /** @param {Field} field @param {any} value */
  function textOf(field, value) {
    return field.kind === "occupation" && typeof value === "string" ? occupationName(value) : answerText(w(), field, value);
  }

  /** @param {any} list @param {string} path @param {number} [index] of a list */
  function recordName(list, path, index) {
    const [first] = fieldsOf(list);
    const record = get(state.profile, path);
    const one = form().records[list.record]?.one ?? "";
    const value = first && record?.[first.name];
    const name = first && value !== undefined ? textOf(first, value) : w().t("answer.none-given");
    return index === undefined ? w().t("fact.pair", { fact: one, value: name }) : w().t("record.name", { one, number: index + 1, name });
  }

  /** @param {any} record */
  function levelsRow(record) {
    const { t } = w();
    const levels = convert(record.test, record, when());
    if (!levels.ok) return { name: t("levels.title"), text: t("answer.not-known") };
    const text = (/** @type {any} */ span) => (span ? measure(w(), { ...span, unit: "clb" }).replace(/^\D*(?=\d)/, "") : t("answer.not-known"));
    const { scale, listening, reading, writing, speaking } = levels;
    const said = t("levels.text", { scale, listening: text(listening), reading: text(reading), writing: text(writing), speaking: text(speaking) });
    return { name: t("levels.title"), text: levels.counts === "not-met" ? `${said} ${t("levels.expired")}` : said };
  }

  /** @param {string} path */
  function jobName(path) {
    const [, index = "0"] = /\[(\d+)\]$/.exec(path) ?? [];
    const to = pageOf(path.replace(/\[\d+\]$/, ""));
    const at = to && place(to.page);
    return at ? recordName(at.list, path, Number(index)) : path;
  }

  /** An answer as a link: its words, and the way to it. */
  function link(/** @type {string} */ path) {
    const to = pageOf(path);
    const at = to && place(to.page);
    if (!to || !at) return undefined;
    const field = at.fields.find((one) => one.name === to.field);
    const record = at.kind === "entry" ? recordName(at.list, at.path, at.index) : at.kind === "record" && field ? (form().records[at.list.record ?? ""]?.one ?? "") : "";
    const text = record === "" ? at.list.ask : field ? w().t("record.field", { record, field: field.ask }) : record;
    return { text, go: () => change(to.page, to.field) };
  }

  /** @param {string} page @param {string | null} [field] */
  function change(page, field = null) {
    state.returning = state.page === "check" || state.page === "result" ? { via: page, to: state.page } : state.returning;
    state.field = field;
    go(page);
  }

  /** @param {string} path @param {number} index @param {string} page */
  function remove(path, index, page) {
    const rest = get(state.profile, path).filter((/** @type {any} */ _, /** @type {number} */ at) => at !== index);
    state.profile = set(state.profile, path, rest.length > 0 ? rest : undefined);
    state.changed = true;
    state.skipped = new Set([...state.skipped].flatMap((open) => shifted(open, path, index)));
    if (state.page === page || state.page === "check") render();
    else go(page);
  }

  // ---------------------------------------------------------------- keeping

  const today = () => /** @type {any} */ (assess({})).on;

  const keepActs = {
    save() {
      const done = draft.save(state.profile, today());
      if (done) Object.assign(state, { saved: today(), changed: false });
      state.said = w().t(done ? "save.done" : "save.failed");
      render({ focus: "pr-save" });
    },
    saveFile() {
      const name = `permit-to-pr-answers-${today()}.json`;
      const url = URL.createObjectURL(new Blob([draft.write(state.profile, today())], { type: "application/json" }));
      const anchor = el("a", { href: url, download: name });
      anchor.click();
      URL.revokeObjectURL(url);
      state.changed = false;
      state.said = w().t("save.file-done", { name });
      render({ focus: "pr-save-file" });
    },
    deleteSaved() {
      draft.clear();
      Object.assign(state, { saved: undefined, changed: answers() > 0, said: w().t("save.deleted") });
      render({ focus: state.page === "start" ? "" : "pr-save" });
    },
    clear,
    async openFile(/** @type {File | undefined} */ file) {
      if (!file) return;
      const text = file.size > LONGEST_FILE ? undefined : await file.text();
      const read = text === undefined ? undefined : draft.read(text);
      if (read?.ok) return take(read.profile);
      state.refusal = w().t(`file.${refusalOf(read)}`);
      render({ focus: "pr-file" });
    },
    openSaved() {
      const kept = keptDraft();
      if (kept) take(kept.profile, kept.saved);
    },
  };

  /** @param {Profile} profile @param {string} [saved] */
  async function take(profile, saved) {
    Object.assign(state, { profile: structuredClone(profile), saved, changed: false, skipped: new Set() });
    loadLate();
    if (hasOccupations()) await loadTitles();
    go("check");
  }

  /** What is saved on this device, unless it is too old or cannot be read. */
  function keptDraft() {
    const text = draft.load();
    if (text === undefined) return undefined;
    const read = draft.read(text);
    const old = read.ok && (Date.parse(today()) - Date.parse(read.saved)) / 86_400_000 > KEPT_DAYS;
    if (read.ok && !old) return read;
    draft.clear();
    return undefined;
  }

  function clear() {
    if (state.saved || keptDraft()) draft.clear();
    Object.assign(state, { profile: {}, aim: null, offer: {}, skipped: new Set(), returning: null, saved: undefined, changed: false, on: options.on ?? null, proposed: false, trail: [] });
    live.textContent = "";
    go("start");
    state.trail = [];
  }

  /** How many questions have an answer. */
  function answers() {
    return form().questions.filter((question) => valueOf(question) !== undefined).length;
  }

  // ---------------------------------------------------------------- drawing

  const acts = {
    ...keepActs,
    back,
    submit,
    onward,
    search,
    loadTitles,
    change,
    occupation: (/** @type {string} */ code) => (titles.get(state.lang) ? occupationOf(state.lang, code) : undefined),
    /** @param {"routes" | "permits"} aim */
    start(aim) {
      state.aim = aim;
      loadLate();
      go(next());
    },
    /** Both routes and permits from now on. */
    widen() {
      state.aim = null;
      go(next());
    },
    checkOffer() {
      loadLate();
      go("offer-check");
    },
    sectors() {
      loadLate();
      go("sectors");
    },
    offerAgain() {
      state.offer = {};
      go("offer-check");
    },
    /** What loads late, once more. */
    again: () => showResult(true),
    showProposed(/** @type {boolean} */ proposed) {
      state.proposed = proposed;
      render({ focus: "pr-proposed" });
    },
    /** Everything left open may be asked again. */
    more() {
      state.skipped.clear();
      go(next());
    },
    check: () => go("check"),
    result: () => go("result"),
    add: () => go(`${state.page}/${get(state.profile, place(state.page)?.path ?? "").length}`),
    print: () => window.print(),
    askDay(/** @type {Raw | null} */ raw) {
      if (raw === null) return setDay(null);
      const field = /** @type {Field} */ ({ name: "as-of", ask: w().t("day.ask"), kind: "day" });
      const { value, problem } = parseDay(field, raw);
      const text = problem ?? (value?.length === 10 ? undefined : w().t("error.whole-day", { name: named(field) }));
      if (text === undefined) return setDay(value ?? null);
      state.day = { raw, problems: [{ name: field.name, text, target: idOf(field.name) }] };
      render({ focus: idOf(field.name) });
    },
  };

  /** @param {string | null} day */
  function setDay(day) {
    state.on = day === today() ? null : day;
    state.day = null;
    render();
  }

  /** @param {{ focus?: string }} [how] id of the control that keeps the focus, instead of the heading */
  function render({ focus } = {}) {
    const focused = stage.isConnected && stage.childElementCount > 0;
    stage.replaceChildren(...nodes(draw()));
    const heading = /** @type {HTMLElement | null} */ (stage.querySelector(".pr-title"));
    sayTitle(heading?.textContent ?? "");
    if (!focused) return;
    const wanted = focus ? `#${focus}` : state.problems.length > 0 ? ".pr-errors" : fieldToStartAt();
    const target = /** @type {HTMLElement | null} */ ((wanted && stage.querySelector(wanted)) || heading);
    target?.focus();
    if (target === heading) root.scrollIntoView({ block: "start" });
    state.field = null;
  }

  function fieldToStartAt() {
    return state.field ? `#${idOf(state.field)}` : "";
  }

  /** @param {string} heading */
  function sayTitle(heading) {
    const { t } = w();
    const part = partName(place(state.page)?.question);
    const site = [heading, part, t("site.name")].filter(Boolean).join(" – ");
    options.onTitle?.(state.problems.length > 0 || state.refusal ? t("error.title", { title: site }) : site);
  }

  /** @param {any} tree @returns {Node[]} */
  function nodes(tree) {
    return [tree].flat(9).filter((node) => node instanceof Node);
  }

  function draw() {
    if (state.page === "start") return drawStart();
    if (state.page === "check") return drawCheck();
    if (state.page === "result") return drawResult();
    if (state.page === "outside") return outsidePage(w(), acts);
    if (BESIDE.has(state.page)) return drawBeside();
    const at = place(state.page);
    if (!at) return drawStart();
    if (at.kind === "list" && get(state.profile, at.path)?.length > 0) return drawList(at);
    return drawQuestion(at);
  }

  function drawStart() {
    const kept = keptDraft();
    if (kept) state.saved = kept.saved;
    return startPage(w(), { rules: look().rules, saved: kept, refusal: state.refusal }, acts);
  }

  /** @param {any} at */
  function drawQuestion(at) {
    const isRecord = at.kind === "entry";
    const exists = isRecord && get(state.profile, at.path) !== undefined;
    return questionPage(
      w(),
      {
        fields: at.fields,
        gated: at.kind === "record",
        heading: isRecord ? recordHeading(at, exists) : undefined,
        part: partText(at.question),
        hint: isRecord ? w().t("record.hint") : undefined,
        why: whyText(at.question),
        raw: state.raw ?? rawFor(at),
        problems: state.problems,
        soFar: sayWhatIsKnown(),
        remove: exists ? () => removeFromPage(at) : undefined,
      },
      acts,
    );
  }

  /** @param {any} at @param {boolean} exists */
  function recordHeading(at, exists) {
    const record = form().records[at.list.record];
    if (!exists) return record?.add ?? "";
    return w().t("record.change", { one: record?.one ?? "", number: at.index + 1 });
  }

  /** @param {any} at */
  function removeFromPage(at) {
    remove(at.path.replace(/\[\d+\]$/, ""), at.index, at.parent);
  }

  /** @param {any} at */
  function drawList(at) {
    const records = get(state.profile, at.path);
    const record = form().records[at.list.record];
    const full = at.list.max && records.length >= at.list.max;
    return listPage(
      w(),
      {
        heading: at.list.ask,
        part: partText(at.question),
        hint: [at.list.help, at.list.max && w().t("record.at-most", { max: at.list.max })].filter(Boolean).join(" "),
        why: whyText(at.question),
        addText: record?.add ?? "",
        full: full ? w().t("record.full", { max: at.list.max }) : undefined,
        cards: records.map((/** @type {any} */ _, /** @type {number} */ index) => cardOf(at.list, at.path, index, state.page)),
        notes: contradictions((path) => isWithin(path, at.path)),
        soFar: sayWhatIsKnown(),
      },
      { ...acts, onward: () => (at.parent ? go(at.parent) : onward()) },
    );
  }

  /** @param {(path: string) => boolean} about */
  function contradictions(about) {
    const found = look().warnings.filter((/** @type {any} */ one) => !isDeadline(one) && one.paths.some(about));
    return found.length > 0 ? [late(() => found.map((/** @type {any} */ warning) => warningNode(w(), warning, link)))] : [];
  }

  /** @param {Question} question */
  function whyText(question) {
    const asked = ask();
    const found = asked.ok ? asked.questions.find((one) => one.id === question.id) : undefined;
    const ids = found?.changes ?? [];
    return [el("p", {}, question.why ?? ""), ids.length > 0 && late(() => whatItChanges(ids))];
  }

  /** @param {readonly string[]} ids of programs and grids */
  function whatItChanges(ids) {
    const { programmes, grids } = w().book;
    // Categories are many, and one word says them all.
    const named = (/** @type {string} */ id) => (/^category-/.test(id) ? w().t("why.categories") : (programmes[id]?.name ?? grids[id]?.name));
    const names = [...new Set(ids.map(named))].filter((name) => name !== undefined);
    return names.length > 0 && el("p", {}, w().t("why.changes", { names }));
  }

  /** @param {Question} question */
  function partText(question) {
    const parts = form().parts;
    const at = parts.findIndex((part) => part.id === question.part);
    return w().t("part.of", { number: at + 1, all: parts.length, name: parts[at]?.name ?? "" });
  }

  /** @param {Question | undefined} question */
  function partName(question) {
    return form().parts.find((part) => part.id === question?.part)?.name;
  }

  /** The partial result, once there is enough for one; said once when it changes. */
  function sayWhatIsKnown() {
    if (answers() < ENOUGH) return undefined;
    return late(() => {
      const known = look();
      const line = soFarLine(w(), known);
      if (live.textContent !== line) live.textContent = line;
      return soFar(w(), known, acts);
    });
  }

  function drawCheck() {
    const asked = ask();
    const open = new Set(asked.ok ? asked.questions.map((one) => one.id) : []);
    state.returning = null;
    const more = next();
    state.field = null;
    const parts = form().parts.map((part) => ({ name: part.name, rows: form().questions.filter((question) => question.part === part.id && isRelevant(question, open)).map(checkRow) }));
    const notes = [...contradictions(() => true), more !== "check" && el("p", { class: "pr-note" }, w().t("check.more"), " ", el("button", { type: "button", class: "pr-link", on: { click: () => go(more) } }, w().t("check.more-go")))];
    return checkPage(w(), { parts: parts.filter((part) => part.rows.length > 0), notes, keep: keepPanel(w(), state, acts) }, acts);
  }

  /** @param {Question} question @param {Set<string>} open */
  function isRelevant(question, open) {
    if (offered().includes(question.id)) return true;
    const parent = question.path.includes(".") ? get(state.profile, question.path.split(".")[0] ?? "") : true;
    return valueOf(question) !== undefined || open.has(question.id) || (state.skipped.has(question.path) && parent !== null && parent !== undefined);
  }

  /** What a person may answer without being asked. */
  function offered() {
    const { partner } = state.profile;
    const beside = OFFERED_WITH.filter(([field]) => state.profile[field]).map(([, page]) => page);
    return [...(partner && partner.accompanying !== false ? OFFERED_OF_PARTNER : []), ...OFFERED, ...beside];
  }

  /** @param {string} id of a question */
  function isTold(id) {
    const question = form().questions.find((one) => one.id === id);
    return question !== undefined && valueOf(question) !== undefined;
  }

  /** @param {Question} question */
  function checkRow(question) {
    const value = valueOf(question);
    const only = question.kind === "record" && value ? [onlyCard(question)] : [];
    const list = question.kind === "list" && Array.isArray(value) ? value : [];
    return {
      name: question.ask,
      text: textOf(fieldOf(question), value),
      change: () => change(question.id),
      records: [...only, ...list.map((_, index) => cardOf(question, question.path, index, question.id))],
    };
  }

  function drawResult() {
    const assessment = look(state.proposed ? { proposed: true } : {});
    if (!assessment.ok) {
      options.onError?.(assessment.errors[0].code);
      return latePage(w(), { text: w().t("error.engine"), again: () => render() }, acts);
    }
    if (!result || !w().hasLaw) {
      if (!state.late) showResult(false);
      return latePage(w(), state.late ? { text: w().t("error.late"), note: w().t("error.late-note"), again: acts.again, keep: keepPanel(w(), state, acts) } : { text: w().t("result.loading") }, acts);
    }
    options.onResult?.(assessment, state.profile);
    const page = /** @type {import("./result.js").Result} */ ({
      profile: state.profile,
      when: when(),
      assessment,
      aim: state.aim,
      today: assessment.on === today(),
      overdue: (Date.parse(assessment.on) - Date.parse(assessment.rules.reviewBy)) / 86_400_000 > OVERDUE_DAYS,
      proposed: state.proposed,
      link,
      isTold,
      jobName,
      more: offered().filter((id) => !OFFERED_OF_PARTNER.includes(id) && !isTold(id)),
      keep: keepPanel(w(), state, acts),
      day: { raw: state.day?.raw ?? (state.on ? rawDay("as-of", state.on) : {}), problems: state.day?.problems ?? [], open: Boolean(state.day), today: !state.on, proposed: state.proposed },
    });
    return result.resultPage(w(), page, acts);
  }

  /** Draws the result once it is here, or says that it is not. @param {boolean} again */
  async function showResult(again) {
    if (again) state.late = false;
    state.late = !(await loadLate());
    if (state.page === "result" || BESIDE.has(state.page)) render();
  }

  // ---------------------------------------------------------------- beside the journey

  /** Whether an offer shows red flags, and the sectors: pages of their own, usable without the rest. */
  function drawBeside() {
    if (!result || !w().hasLaw) {
      if (!state.late) showResult(false);
      return latePage(w(), state.late ? { text: w().t("error.late"), note: w().t("error.late-note"), again: acts.again } : { text: w().t("result.loading") }, acts);
    }
    if (state.page === "sectors") return result.sectorsPage(w(), { when: when() }, acts);
    if (state.page === "offer-found") return result.offerFoundPage(w(), { offer: state.offer, when: when() }, acts);
    const at = offerPlace();
    return questionPage(w(), { fields: at.fields, heading: w().t("offer.title"), part: w().t("offer.part"), hint: w().t("offer.hint"), raw: state.raw ?? rawFor(at), problems: state.problems }, acts);
  }

  /** The form about an offer. */
  function offerPlace() {
    const fields = result ? result.offerFields(w(), fieldsOf(/** @type {any} */ ({ record: "Offer" }))) : [];
    const list = /** @type {any} */ ({ ask: w().t("offer.title"), record: "Offer" });
    return { kind: /** @type {const} */ ("offer"), question: /** @type {any} */ (undefined), list, path: "", fields, parent: "", index: -1 };
  }

  /** @param {Field[]} fields @returns {Raw} */
  function rawOffer(fields) {
    const { seen, notSeen = [], ...rest } = state.offer;
    const told = seen && { ...rest, signs: seen.length + notSeen.length > 0 ? seen : undefined };
    return Object.assign({}, ...fields.map((field) => rawField(field, (told ?? rest)[field.name], false)));
  }

  /** @param {{ field: Field, value?: any }[]} told */
  function submitOffer(told) {
    /** @type {any} */
    const offer = {};
    for (const { field, value } of told) {
      if (value === undefined) continue;
      if (field.name !== "signs") offer[field.name] = value;
      else {
        offer.seen = value;
        offer.notSeen = (field.options ?? []).map((option) => option.value).filter((sign) => !value.includes(sign));
      }
    }
    const answer = checkOffer(offer, when());
    if (!answer.ok) {
      state.problems = answer.errors.map((/** @type {any} */ error) => problemOf(error, offerPlace()));
      return fail();
    }
    state.offer = offer;
    go("offer-found");
  }

  // ---------------------------------------------------------------- from outside

  const shownBefore = (/** @type {PopStateEvent} */ event) => show(event.state?.page ?? "start");
  const leaving = (/** @type {BeforeUnloadEvent} */ event) => {
    if (state.changed && answers() > ENOUGH) event.preventDefault();
  };
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  const printing = () => {
    opened = /** @type {HTMLDetailsElement[]} */ ([...stage.querySelectorAll("details:not([open])")].filter((box) => box.closest(".pr-screen") === null));
    for (const box of opened) box.open = true;
  };
  const printed = () => {
    for (const box of opened) box.open = false;
  };
  /** @type {[string, (event: any) => void][]} */
  const listeners = [["beforeprint", printing], ["afterprint", printed], ["beforeunload", leaving], ...(options.history ? [/** @type {[string, (event: any) => void]} */ (["popstate", shownBefore])] : [])];
  /** Listens to the window, once however often it is asked to. */
  function listen() {
    for (const [event, act] of listeners) window.addEventListener(event, act);
  }
  listen();
  /** The language asked for last: another may still be on its way. */
  let latest = state.lang;
  if (options.history) window.history.replaceState({ page: "start" }, "");
  render();

  return {
    /** Draws everything again in another language, in the same place. */
    async speak(/** @type {Language} */ language) {
      latest = language;
      await ready({ languages: [language], occupations: false, law: false });
      if (state.page !== "start") await loadLaw(language);
      if (latest !== language) return;
      const open = stage.querySelector("form");
      const raw = open && open.querySelector('[name="as-of.year"]') === null ? rawOf(open) : null;
      state.lang = language;
      if (hasOccupations() && [...titles.values()].some(Boolean)) await loadTitles();
      state.raw = raw;
      if (state.problems.length > 0 && raw) submit(raw);
      else render({ focus: "pr-language" });
      live.textContent = "";
    },
    clear,
    /** Starts again with nothing answered. */
    reset: clear,
    get profile() {
      return structuredClone(state.profile);
    },
    set profile(profile) {
      const checked = assess(profile, when());
      if (!checked.ok) {
        options.onError?.(checked.errors[0]?.code ?? "");
        return;
      }
      Object.assign(state, { profile: JSON.parse(JSON.stringify(profile)), skipped: new Set(), changed: true });
      render();
    },
    get result() {
      return look();
    },
    askDay(/** @type {string | null} */ day) {
      setDay(day);
    },
    listen,
    /** Takes the listeners away, when the place it is in leaves the page. */
    stop() {
      for (const [event, act] of listeners) window.removeEventListener(event, act);
    },
  };
}

// ------------------------------------------------------------------ small tools

/** Whether a path is another, or lies inside it. */
function isWithin(/** @type {string} */ path, /** @type {string} */ outer) {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

/**
 * A path after an item before it was taken out of its list.
 *
 * @param {string} path
 * @param {string} list
 * @param {number} index
 * @returns {string[]}
 */
function shifted(path, list, index) {
  const found = path.startsWith(`${list}[`) ? /^\[(\d+)\](.*)$/.exec(path.slice(list.length)) : null;
  if (!found) return path === list ? [] : [path];
  const at = Number(found[1]);
  if (at === index) return [];
  return [at < index ? path : `${list}[${at - 1}]${found[2]}`];
}

/** A month by its number or by its name in either language, at least three letters. */
function monthNumber(/** @type {string} */ text) {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : 0;
  const said = fold(text).replace(/\.$/, "");
  if (said.length < 3) return 0;
  const fits = ["en", "fr"].flatMap((lang) => monthNames(/** @type {Language} */ (lang)).map((name, at) => (fold(name).startsWith(said) ? at + 1 : 0))).filter(Boolean);
  return new Set(fits).size === 1 ? (fits[0] ?? 0) : 0;
}

/** The words of a question, ready to be followed by what to do. */
function named(/** @type {Field} */ field) {
  return /[?.!]$/.test(field.ask) ? field.ask : `${field.ask} –`;
}

/** Without accents and capitals. */
function fold(/** @type {string} */ text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Which sentence refuses a file. */
function refusalOf(/** @type {any} */ read) {
  if (!read) return "too-big";
  const code = read.errors[0]?.code;
  return { "too-long": "too-big", "not-json": "not-ours", "not-answers": "not-ours", "unknown-version": "version" }[/** @type {"not-json"} */ (code)] ?? "broken";
}
