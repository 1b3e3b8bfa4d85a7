// Prints what the page weighs, against its limits, and how long answers take.
//
//     node scripts/sizes.mjs
//
// Sizes are brotli at level 11, one file at a time, as a web server sends them.
// Ends with 1 when a size is over its limit. Times are shown, not judged.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { brotliCompressSync, constants } from "node:zlib";

const WWW = fileURLToPath(new URL("../www", import.meta.url));
const LANGUAGES = ["en", "fr"];
const KB = 1000;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

if (!existsSync(join(WWW, "pkg/engine.js"))) {
  console.error("sizes: www/pkg/engine.js is missing: run scripts/build first");
  process.exit(1);
}

const measured = new Map();

/** The brotli size of a file under www/. */
function size(path) {
  if (!measured.has(path)) measured.set(path, brotli(readFileSync(join(WWW, path))));
  return measured.get(path);
}

const sum = (paths) => paths.reduce((total, path) => total + size(path), 0);

function files(folder = "", ending = ".js") {
  return readdirSync(join(WWW, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return files(path, ending);
    return path.endsWith(ending) ? [path] : [];
  });
}

const STATIC = /^\s*(?:import|export)\b[^;"'`()]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']/gm;
const LATE = /\bimport\(\s*["']([^"'$]+)["']\s*\)/g;
const COMMENTS = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const ELEMENTS = /<(?:script|link|img)\b[^>]*>/g;
const ADDRESS = /\b(?:src|href)\s*=\s*["']?([^"'\s>]+)/;
const LOADED = /\brel\s*=\s*["']?(?:stylesheet|modulepreload|preload|icon|manifest)\b/;

/** The files one file asks for: as it loads, and by name later on. */
function asksFor(path) {
  const text = readFileSync(join(WWW, path), "utf8");
  const inside = (address) => {
    const url = new URL(address, new URL(path, "https://page.test/"));
    return url.host === "page.test" ? url.pathname.slice(1) : null;
  };
  let first = [];
  let later = [];
  if (path.endsWith(".html")) {
    first = [...text.replace(/<!--[\s\S]*?-->/g, "").matchAll(ELEMENTS)]
      .filter(([element]) => !element.startsWith("<link") || LOADED.test(element))
      .map(([element]) => ADDRESS.exec(element)?.[1])
      .filter((address) => address && !address.startsWith("data:"));
  } else if (path.endsWith(".js")) {
    const code = text.replace(COMMENTS, "");
    first = [...code.matchAll(STATIC)].map((found) => found[1] ?? found[2]);
    later = [...code.matchAll(LATE)].map((found) => found[1]);
  }
  return { first: first.map(inside), later: later.map(inside) };
}

/** What is asked for by name later: the result and its words once somebody starts, job titles when they are searched, past rounds. */
const LATER = /occupations|^pkg\/late\.js$|^text\/(?:rounds|\w+-law)\.js$|^lib\/result\.js$/;

/**
 * Everything the first visit loads in one language: what index.html names, what
 * those modules import, the engine and the first part of the catalogue.
 */
function firstLoad(language) {
  const found = new Set(["index.html"]);
  for (const path of found) {
    const { first, later } = asksFor(path);
    for (const next of [...first, ...later]) {
      if (next === null || LATER.test(next) || isOtherLanguage(next, language)) continue;
      if (!existsSync(join(WWW, next))) {
        console.error(`${path}: names ${next}, which is not there`);
        process.exit(1);
      }
      found.add(next);
    }
  }
  found.add("pkg/engine.js").add(`text/${language}.js`);
  return [...found];
}

/** Both parts of a catalogue: what loads first, and what comes with the result. */
const catalogueOf = (language) => [`text/${language}.js`, `text/${language}-law.js`];

/** What comes with the result, without what is there already. */
function lateFiles({ language, paths: first }) {
  const found = new Set(["pkg/late.js", `text/${language}-law.js`, "lib/result.js"]);
  for (const path of found) for (const next of asksFor(path).first) if (!first.includes(next)) found.add(next);
  return [...found];
}

function isOtherLanguage(path, language) {
  return LANGUAGES.some((other) => other !== language && path === `text/${other}.js`);
}

/** Milliseconds of a fresh start and of one answer, in a thread of their own. */
function times() {
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    const { library, bytes } = workerData;
    Promise.all([library, ...bytes].map((address) => import(address))).then(async ([lib]) => {
      let began = performance.now();
      await lib.ready();
      const ready = performance.now() - began;
      const profile = ${JSON.stringify(SOMEONE)};
      const answer = lib.assess(profile, { on: "2026-11-02" });
      const spent = [];
      for (let i = 0; i < 2000; i += 1) {
        began = performance.now();
        lib.assess(profile, { on: "2026-11-02" });
        spent.push(performance.now() - began);
      }
      spent.sort((a, b) => a - b);
      parentPort.postMessage({ ready, assess: spent[1000], slow: spent[1980], ok: answer.ok, errors: answer.errors });
    });
  `;
  const address = (path) => new URL(`../www/${path}`, import.meta.url).href;
  const texts = LANGUAGES.flatMap((language) => [...catalogueOf(language), `text/occupations-${language}.js`]);
  const workerData = {
    library: address("lib/index.js"),
    bytes: ["pkg/engine.js", "pkg/late.js", ...texts].map(address),
  };
  return new Promise((resolve, reject) => {
    new Worker(source, { eval: true, workerData }).on("message", resolve).on("error", reject);
  });
}

const SOMEONE = {
  born: "1995-04-02",
  citizenships: ["IN"],
  lives: { country: "CA", province: "ON", since: "2024-08" },
  education: [{ level: "bachelor", country: "IN", completed: "2018-05", assessed: "2025-02-01" }],
  tests: [
    { test: "ielts-general", taken: "2026-03-10", listening: 8.5, reading: 8, writing: 7, speaking: 7.5 },
  ],
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
};

const inOwnWords = files().filter((path) => !/^(pkg|text)\//.test(path));
const loads = LANGUAGES.map((language) => ({ language, paths: firstLoad(language) }));
const heaviest = loads.reduce((a, b) => (sum(b.paths) > sum(a.paths) ? b : a));

const rows = [
  ["wasm that loads first", size("pkg/permit_to_pr_bg.wasm"), 120],
  ["wasm that loads late", size("pkg/permit_to_pr_late_bg.wasm"), 165],
  ...LANGUAGES.flatMap((language) => [
    [`catalogue, first, ${language}`, size(`text/${language}.js`), 45],
    [`catalogue, law, ${language}`, size(`text/${language}-law.js`), 70],
  ]),
  ...LANGUAGES.map((language) => [`job titles, ${language}`, size(`text/occupations-${language}.js`), 60]),
  ["JavaScript, first load", sum([...inOwnWords.filter((path) => heaviest.paths.includes(path)), "pkg/permit_to_pr.js"]), 60],
  ["JavaScript, late", sum([...inOwnWords.filter((path) => !heaviest.paths.includes(path)), "pkg/permit_to_pr_late.js"]), 60],
  ["CSS", sum(files("", ".css")), 12],
  [`first load, ${heaviest.language}`, sum(heaviest.paths), 200],
];
const late = lateFiles(heaviest);

let over = 0;
const line = (what, is, limit, note) =>
  console.log(what.padEnd(26), is.padStart(10), limit.padStart(10), note ? `  ${note}` : "");

line("size, brotli 11", "is", "limit");
for (const [what, bytes, limit] of rows) {
  const tooMuch = bytes > limit * KB;
  if (tooMuch) over += 1;
  line(what, `${(bytes / KB).toFixed(1)} KB`, limit ? `${limit} KB` : "", tooMuch ? "OVER" : "");
}
const requests = heaviest.paths.length;
if (requests > 8) over += 1;
line("requests of a first load", String(requests), "8", requests > 8 ? "OVER" : "");
console.log();
for (const path of heaviest.paths) line(`  ${relative("", path)}`, `${(size(path) / KB).toFixed(1)} KB`, "");

console.log();
line("loads late, with the result", `${(sum(late) / KB).toFixed(1)} KB`, "");
for (const path of late) line(`  ${path}`, `${(size(path) / KB).toFixed(1)} KB`, "");

const runs = [];
for (let i = 0; i < 5; i += 1) runs.push(await times());
const median = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[2];
console.log();
line("time, Node", "is", "aim");
line("ready, bytes here", `${median("ready").toFixed(1)} ms`, "20 ms");
line("assess, median", `${median("assess").toFixed(3)} ms`, "1 ms");
line("assess, slowest 1 %", `${median("slow").toFixed(3)} ms`, "");
if (!runs[0].ok) console.log("the person timed was refused:", JSON.stringify(runs[0].errors));

process.exitCode = over > 0 ? 1 : 0;
