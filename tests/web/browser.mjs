// What the browser tests share: the page served, a Chromium that runs as root on
// a closed network, and a record of everything a page asks for or complains of.
//
//     const site = await open();
//     const visit = await site.visit("/", { locale: "fr-CA" });
//     await visit.page.getByRole("button", { name: "Commencer", exact: true }).click();
//     assert.deepEqual(visit.requestsSince("ready"), []);
//     assert.deepEqual(visit.problems, []);
//     assert.deepEqual(await axe(visit.page), []);
//     await site.close();

import { accessSync, constants, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { start } from "../../scripts/serve.mjs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The first browser on PATH, or the one the environment variable CHROMIUM names. */
export function browserPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of BROWSERS) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error("no Chromium on PATH: run scripts/install --browser");
}

/** A headless Chromium. Close it when done. */
export function launch() {
  return chromium.launch({ executablePath: browserPath(), headless: true, args: FLAGS });
}

/**
 * Serves www/ on a free port and starts a browser.
 *
 * `visit(path, options)` opens a page in a context of its own, so that nothing
 * stored leaks from one test into another; `options` are Playwright's for a
 * context (`locale`, `colorScheme`, `viewport`, `javaScriptEnabled` …).
 *
 * @param {{ root?: string }} [options] another folder than www/
 */
export async function open({ root } = {}) {
  const server = await start({ port: 0, ...(root ? { root } : {}) });
  const browser = await launch();
  return {
    url: server.url,
    browser,
    visit: (path = "/", options = {}) => visit(browser, new URL(path, server.url).href, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser, url, options) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const record = watch(context);
  await page.goto(url);
  return { page, context, ...record, close: () => context.close() };
}

/**
 * Records every request, console complaint and uncaught error of a context.
 *
 * `mark(name)` remembers a moment, `requestsSince(name)` lists what was asked for
 * after it. A request that the policy stops is a problem: Chromium says so in
 * its console.
 */
export function watch(context) {
  const requests = [];
  const problems = [];
  const marks = new Map();
  context.on("request", (request) => {
    requests.push({ url: request.url(), method: request.method(), type: request.resourceType() });
  });
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      problems.push(`${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => {
    problems.push(`uncaught: ${error.error()?.stack ?? error.error()}`);
  });
  context.on("page", (page) => {
    page.on("websocket", (socket) => requests.push({ url: socket.url(), method: "GET", type: "websocket" }));
  });
  for (const page of context.pages()) {
    page.on("websocket", (socket) => requests.push({ url: socket.url(), method: "GET", type: "websocket" }));
  }
  return {
    requests,
    problems,
    mark: (name) => marks.set(name, requests.length),
    requestsSince: (name) => requests.slice(marks.get(name) ?? 0),
  };
}

/** What the page keeps on the device. All empty unless the person asked to save. */
export async function stored(page) {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
  }));
  return { ...inPage, cookies: cookies.map((cookie) => cookie.name) };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * The accessibility problems axe finds, short enough to read in a failed test.
 *
 * The page's policy stays in force: axe comes in through the debugger, not as a
 * script of the page. Shadow roots are looked into.
 */
export async function axe(page, { include, exclude, rules } = {}) {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    const debug = await page.context().newCDPSession(page);
    await debug.send("Runtime.evaluate", { expression: AXE });
    await debug.detach();
  }
  const { violations } = await page.evaluate(
    ([where, options]) => globalThis.axe.run(where ?? document, options),
    [
      include || exclude ? { include: include ?? ["html"], exclude: exclude ?? [] } : null,
      { runOnly: { type: "tag", values: RULES }, resultTypes: ["violations"], rules: rules ?? {} },
    ],
  );
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ target, failureSummary }) => `${target.flat().join(" ")}: ${failureSummary}`),
  }));
}
