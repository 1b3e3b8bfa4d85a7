// The element inside an article whose own style is rude.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, open, stored } from "./browser.mjs";

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

async function article(options) {
  const visited = await site.visit("/article.html", options);
  await visited.page.locator("#english #pr-start").waitFor();
  await visited.page.locator("#french #pr-start").waitFor();
  return visited;
}

/** Records every event of the element that reaches the document. */
const record = (page) =>
  page.evaluate(() => {
    globalThis.told = [];
    for (const what of ["ready", "page", "result", "error"]) document.addEventListener(`permit-to-pr-${what}`, (event) => globalThis.told.push([what, event.target.id, event.detail]));
  });
const told = (page) => page.evaluate(() => globalThis.told);

const PROFILE = { born: "1995-04-02", intends: ["ON"], tests: [], work: [], partner: null };

test("two instances on one page, each in the language around it, without a complaint", async () => {
  const { page, problems, requests, close } = await article();
  assert.match(await page.locator("#english h2").first().innerText(), /Which work permits and ways to stay are open to you/);
  assert.match(await page.locator("#french h3").first().innerText(), /vous sont ouverts\?/);
  assert.equal(await page.locator("permit-to-pr h1").count(), 0, "headings start where the article says");
  assert.deepEqual(problems, []);
  assert.equal(requests.filter(({ url }) => url.endsWith("engine.js")).length, 1, "one engine for both");
  assert.deepEqual(requests.filter(({ url }) => url.endsWith("-law.js")), [], "the words of the law wait for a start");
  await close();
});

test("the rude style of the host does not reach in, and ours does not reach out", async () => {
  const { page, close } = await article();
  const start = page.locator("#english #pr-start");
  assert.equal(await start.isVisible(), true);
  const colours = await start.evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor]);
  assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(13, 92, 99)"]);
  const heading = await page.locator("#english h2").first().evaluate((node) => [getComputedStyle(node).textTransform, getComputedStyle(node).color]);
  assert.deepEqual(heading, ["none", "rgb(27, 36, 40)"]);
  const host = await page.locator("h1").first().evaluate((node) => getComputedStyle(node).color);
  assert.equal(host, "rgb(122, 31, 162)");
  const font = await page.locator("#english h2").first().evaluate((node) => getComputedStyle(node).fontFamily);
  assert.match(font, /Georgia/, "the host's font is taken over");
  assert.equal(await page.evaluate(() => document.styleSheets.length), 1);
  await close();
});

test("answering one leaves the other alone, and the browser's history too", async () => {
  const { page, close } = await article();
  const length = await page.evaluate(() => history.length);
  await page.locator("#english #pr-start").click();
  const english = page.locator("#english");
  await english.getByLabel("I have a work permit").check();
  await english.getByRole("button", { name: "Continue" }).click();
  await english.getByRole("heading", { name: "On which day does your permit" }).waitFor();
  assert.equal(await page.locator("#french #pr-start").isVisible(), true);
  await english.getByRole("button", { name: "Back" }).click();
  assert.equal(await english.getByLabel("I have a work permit").isChecked(), true);
  assert.equal(await page.evaluate(() => history.length), length);
  assert.equal(await page.evaluate(() => history.state), null);
  assert.deepEqual(await stored(page), { local: [], session: [], databases: [], caches: [], cookies: [] });
  await close();
});

test("a missing answer takes the focus to its summary inside the element", async () => {
  const { page, close } = await article();
  await page.locator("#english #pr-start").click();
  await page.locator("#english").getByRole("button", { name: "Continue" }).click();
  await page.locator("#english .pr-errors").waitFor();
  assert.equal(await page.evaluate(() => document.querySelector("#english").shadowRoot.activeElement?.className), "pr-errors");
  await page.locator("#english .pr-errors a").click();
  assert.equal(await page.evaluate(() => document.querySelector("#english").shadowRoot.activeElement?.getAttribute("type")), "radio");
  assert.equal(new URL(page.url()).hash, "");
  await close();
});

test("events bubble out with ids and codes, and with answers only when asked", async () => {
  const { page, close } = await article();
  await record(page);
  const finish = async (id) => {
    await page.evaluate(([which, profile]) => (document.getElementById(which).profile = profile), [id, PROFILE]);
    await page.locator(`#${id} #pr-start`).click();
    await page.locator(`#${id}`).getByRole("button", { name: /^(I don’t know|Continue|Continuer)$/ }).waitFor();
  };
  await finish("english");
  assert.deepEqual((await told(page))[0], ["page", "english", { page: "status" }]);
  // To the result, by leaving the rest open.
  await page.evaluate(() => {
    const root = document.querySelector("#english").shadowRoot;
    return new Promise((resolve) => {
      const step = () => {
        const words = [...root.querySelectorAll("button")].find((button) => /^(See the result)/.test(button.textContent));
        if (words) return resolve(words.click());
        for (const name of ["?"]) root.querySelectorAll(`[value="${name}"], [name$=".?"]`).forEach((box) => box.closest("[data-field]").hidden || box.checked || box.click());
        root.querySelector('[type="submit"]')?.click();
        setTimeout(step, 30);
      };
      step();
    });
  });
  await page.locator("#english .pr-route").first().waitFor();
  const [, , detail] = (await told(page)).find(([what]) => what === "result");
  assert.deepEqual(Object.keys(detail), ["on", "routes"]);
  assert.deepEqual(detail.routes.map((row) => row.id), ["cec", "fsw", "fst"]);
  for (const row of detail.routes) assert.deepEqual(Object.keys(row), ["id", "verdict", "deciding"]);
  assert.ok(!JSON.stringify(await told(page)).includes("1995"));
  await page.evaluate(() => document.querySelector("#english").setAttribute("expose", "answers"));
  await page.locator("#english").getByRole("button", { name: "Change your answers" }).click();
  await page.locator("#english").getByRole("button", { name: "See the result" }).click();
  const shown = (await told(page)).filter(([what]) => what === "result").at(-1);
  assert.equal(shown[2].profile.born, "1995-04-02");
  await close();
});

test("profile, result, assess and reset do what they say; a bad profile is an error event", async () => {
  const { page, close } = await article();
  await record(page);
  const seen = await page.evaluate((profile) => {
    const element = document.querySelector("#english");
    element.profile = profile;
    const copy = element.profile;
    copy.born = "1900";
    element.profile = { born: "never" };
    const result = element.assess();
    return { born: element.profile.born, ok: result.ok, route: result.routes[0].id, same: element.result.on === result.on };
  }, PROFILE);
  assert.deepEqual(seen, { born: "1995-04-02", ok: true, route: "cec", same: true });
  assert.deepEqual(await told(page), [["error", "english", { code: "not-a-day" }]]);
  await page.evaluate(() => document.querySelector("#english").reset());
  assert.deepEqual(await page.evaluate(() => document.querySelector("#english").profile), {});
  assert.equal(await page.evaluate(() => document.querySelector("#french").result.on), "2026-11-02");
  await close();
});

test("the language, the theme and the day follow their attributes", async () => {
  const { page, close } = await article();
  await page.evaluate(() => document.documentElement.setAttribute("lang", "fr"));
  await page.locator("#english").getByRole("button", { name: "Commencer", exact: true }).waitFor();
  await page.evaluate(() => document.querySelector("#english").setAttribute("lang", "en"));
  await page.locator("#english").getByRole("button", { name: "Start", exact: true }).waitFor();
  const theme = () => page.evaluate(() => document.querySelector("#english").shadowRoot.querySelector(".pr-app").dataset.theme);
  assert.equal(await theme(), "light");
  await page.evaluate(() => document.querySelector("#english").setAttribute("theme", "dark"));
  assert.equal(await theme(), "dark");
  await page.evaluate(() => document.querySelector("#english").setAttribute("as-of", "2026-01-02"));
  assert.equal(await page.evaluate(() => document.querySelector("#english").result.on), "2026-01-02");
  await close();
});

test("a host that is dark makes the element dark", async () => {
  const { page, close } = await article();
  const theme = await page.evaluate(async () => {
    document.documentElement.style.colorScheme = "dark";
    const element = document.createElement("permit-to-pr");
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener("permit-to-pr-ready", resolve));
    return element.shadowRoot.querySelector(".pr-app").dataset.theme;
  });
  assert.equal(theme, "dark");
  await close();
});

test("defining twice is safe, and a removed element can come back", async () => {
  const { page, problems, close } = await article();
  await page.evaluate(async () => {
    await import("/lib/define.js?again");
    const element = document.querySelector("#english");
    const parent = element.parentNode;
    element.remove();
    parent.append(element);
  });
  await page.locator("#english #pr-start").click();
  await page.locator("#english").getByText("What is your status").waitFor();
  assert.deepEqual(problems, []);
  await close();
});

test("until it runs, and when it cannot, the link between the tags is there", async () => {
  const { page, close } = await site.visit("/article.html", { javaScriptEnabled: false });
  assert.equal(await page.locator("#english a").isVisible(), true);
  await close();
  const context = await site.browser.newContext();
  const broken = await context.newPage();
  await broken.route("**/pkg/engine.js", (route) => route.abort());
  await broken.goto(new URL("/article.html", site.url).href);
  await broken.waitForFunction(() => document.querySelector("#english").shadowRoot);
  assert.equal(await broken.locator("#english a").isVisible(), true);
  await context.close();
});

test("nothing for axe to say, at 320 and 1280 px, in a column of 280 px", async () => {
  const { page, close } = await article();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const found = await axe(page);
    assert.deepEqual(found, [], `${width} px`);
    const over = await page.evaluate(() => [...document.querySelectorAll("permit-to-pr")].map((element) => element.scrollWidth - element.clientWidth));
    assert.deepEqual(over, [0, 0]);
  }
  await close();
});
