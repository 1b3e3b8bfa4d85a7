// Times the engine, inside the wasm and through the library, beside a CRS scorer in plain JavaScript.
//
//     node scripts/performance.mjs
//
// Builds the wasm with the feature `bench` into the target folder and never
// touches www/. Everything is timed in one run, over the same random people, in
// processor time: what else the machine does disturbs that less than a clock.
// Each line is the median of many rounds after warm-up, and the rounds at 10 and
// 90 %. Limits are printed beside, and judge nothing. What the scores come to is
// compared first: the engine and the scorer must agree.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ON, people } from "./performance/people.mjs";
import { crs } from "./performance/scorer.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
const BUILT = join(TARGET, "performance");
const WASM = join(BUILT, "pkg/permit_to_pr_bg.wasm");

/** Builds the wasm as it is published, plus the exports that are timed, beside a copy of the library. */
function build() {
  const cargo = join(process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo"), "bin");
  const path = [join(ROOT, "node_modules/.bin"), cargo, process.env.PATH].join(delimiter);
  const run = (command, ...args) =>
    execFileSync(command, args, { cwd: ROOT, env: { ...process.env, PATH: path }, stdio: ["ignore", "ignore", "inherit"] });
  run("cargo", "build", "--quiet", "--lib", "--release", "--target", "wasm32-unknown-unknown", "--features", "bench");
  const compiled = join(TARGET, "wasm32-unknown-unknown/release/permit_to_pr.wasm");
  const engine = join(BUILT, "pkg/engine.js");
  if (!existsSync(engine) || statSync(engine).mtimeMs < statSync(compiled).mtimeMs) {
    mkdirSync(BUILT, { recursive: true });
    run("wasm-pack", "--log-level", "error", "build", "--target", "web", "--release", "--no-pack", "--out-dir", join(BUILT, "pkg"), "--", "--quiet", "--features", "bench");
    run("wasm-pack", "--log-level", "error", "build", "--target", "web", "--release", "--no-pack", "--out-name", "permit_to_pr_late", "--out-dir", join(BUILT, "pkg"), "--", "--quiet", "--features", "late");
    run("node", "scripts/inline.mjs", join(BUILT, "pkg"));
  }
  for (const folder of ["lib", "text"]) cpSync(join(ROOT, "www", folder), join(BUILT, folder), { recursive: true });
}

build();
const load = (path) => import(pathToFileURL(join(BUILT, path)).href);
const [library, engine] = [await load("lib/index.js"), await load("pkg/engine.js")];
await library.ready();

const AGREE = 2000;
const TIMED = 20;
const everyone = people(AGREE).map(({ person, profile }) => ({ person, profile, text: JSON.stringify(profile) }));

/** Prints where the engine and the scorer differ. */
function compare() {
  const wrong = everyone.filter(({ person, profile, text }) => {
    const { least, most } = library.points(profile, "crs", { on: ON });
    const inside = [engine.bench_score(text, ON, 1), engine.bench_derive(text, ON, 1)];
    return [least, most, ...inside].some((points) => points !== crs(person));
  });
  console.log(`engine and scorer agree on ${AGREE - wrong.length} of ${AGREE} random people`);
  for (const { person, profile, text } of wrong.slice(0, 1)) {
    const { least, most } = library.points(profile, "crs", { on: ON });
    console.log(`  engine ${least} to ${most}, scorer ${crs(person)}: ${JSON.stringify(person)}\n  ${text}`);
  }
}

/** Microseconds of one call, round by round: median, 10 % and 90 %. */
function timed(round, calls, rounds) {
  for (let n = 0; n < Math.ceil(rounds / 4); n += 1) round();
  const spent = [];
  for (let n = 0; n < rounds; n += 1) {
    const began = process.cpuUsage();
    round();
    const { user, system } = process.cpuUsage(began);
    spent.push((user + system) / calls);
  }
  spent.sort((a, b) => a - b);
  const at = (share) => spent[Math.round(share * (rounds - 1))];
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

const some = (wanted) => everyone.filter(wanted).slice(0, TIMED);
const speaks = ({ english, french }) => (Math.max(...english) > 0 ? 1 : 0) + (Math.max(...french) > 0 ? 1 : 0);
const one = some(({ person }) => speaks(person) === 1);
const two = some(({ person }) => speaks(person) === 2);
const mixed = everyone.slice(0, TIMED);

let sink = 0;
const inside = (name, group, times, rounds = 21) =>
  timed(() => group.forEach(({ text }) => (sink += engine[name](text, ON, times))), group.length * times, rounds);
const outside = (call, times, rounds = 21) =>
  timed(() => {
    for (const { profile } of mixed) for (let n = 0; n < times; n += 1) sink += call(profile).ok ? 1 : 0;
  }, mixed.length * times, rounds);
const plain = (group, times) =>
  timed(() => {
    for (const { person } of group) for (let n = 0; n < times; n += 1) sink += crs(person);
  }, group.length * times, 21);

const line = (what, found, limit = "") => {
  const [median, low, high] = [found.median, found.low, found.high].map((time) => time.toPrecision(3));
  console.log(what.padEnd(52), median.padStart(8), `${low} to ${high}`.padStart(18), limit.padStart(8));
};

compare();
console.log();
console.log("µs of processor time for one".padEnd(52), "median".padStart(8), "10 to 90 %".padStart(18), "limit".padStart(8));
const LOOP = 20_000;
line("CRS score inside wasm, one language told", inside("bench_score", one, LOOP), "0.2");
line("CRS score in plain JavaScript, one language told", plain(one, LOOP));
line("CRS score inside wasm, two languages told", inside("bench_score", two, LOOP), "0.2");
line("CRS score in plain JavaScript, two languages told", plain(two, LOOP));
line("facts and CRS score inside wasm", inside("bench_derive", mixed, 200));
line("points of the CRS, row by row, through the library", outside((profile) => library.points(profile, "crs", { on: ON }), 20));
line("assess inside wasm", inside("bench_assess", mixed, 5), "100");
line("assess through the library", outside((profile) => library.assess(profile, { on: ON }), 5), "1000");
line("explain of one programme through the library", outside((profile) => library.explain(profile, "cec", { on: ON }), 20));
line("changes, two and three together, inside wasm", inside("bench_changes", mixed, 1, 11));
line("changes, two and three together, through the library", outside((profile) => library.changes(profile, { on: ON }), 1, 11));
if (Number.isNaN(sink)) console.log("a person timed was refused");

console.log();
console.log(`${cpus()[0]?.model.trim()}, Node ${process.versions.node}, load ${loadavg()[0].toFixed(1)} on ${cpus().length} cores`);
const published = join(ROOT, "www/pkg/permit_to_pr_bg.wasm");
for (const path of [WASM, published].filter((path) => existsSync(path))) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(path))).map(({ name }) => name);
  const timedOnes = names.filter((name) => name.startsWith("bench_")).length;
  console.log(`${path === WASM ? "timed" : "published"} wasm: ${names.length} exports, ${timedOnes} of them for timing`);
}
