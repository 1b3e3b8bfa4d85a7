// Permits, the check of an offer and the sectors, as people meet them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, open } from "./browser.mjs";

/** @type {Awaited<ReturnType<typeof open>>} */
let site;
before(async () => {
  site = await open();
});
after(() => site.close());

const LANGUAGES = /** @type {const} */ (["en", "fr"]);
/** The official title of NOC 73300. */
const TRUCKS = { en: /Transport truck drivers/, fr: /camions de transport/ };
const WIDTHS = [320, 1280];

const WORKER = {
  format: "permit-to-pr-answers",
  version: 1,
  saved: "2026-11-22",
  profile: {
    citizenships: ["US"],
    lives: { country: "CA", province: "ON" },
    status: { kind: "worker", permit: "lmia", expires: "2027-02-28" },
    offer: { noc: "63200", province: "NB", wage: 20, hoursPerWeek: 40, permanent: true, lmia: "none", sector: "other", area: "moncton" },
    tests: [{ test: "clb", language: "fr", listening: 6, reading: 6, writing: 6, speaking: 6 }],
    circumstances: { offerNumber: true, abuse: true },
    partner: { accompanying: true, status: "foreign" },
    children: [{ born: "2012-05-20", inCanada: true }],
    study: { level: "one-year", lengthMonths: 5, fullTime: false, distance: false },
    stays: [{ from: "2024-01-10", to: null, as: "temporary" }],
  },
};

/** A page in one language, at its start. @param {"en" | "fr"} lang @param {number} [width] */
async function visit(lang, width = 1280) {
  const visit = await site.visit("/", { locale: `${lang}-CA`, viewport: { width, height: 900 } });
  const { page } = visit;
  await page.locator("#pr-start").waitFor();
  if (lang === "fr" && (await page.locator("h1").innerText()).startsWith("Which")) await page.getByRole("button", { name: "Français" }).click();
  return visit;
}

/** @param {any} page */
async function opened(page) {
  await page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
  await page.waitForTimeout(200);
}

/** @param {any} page */
const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const lang of LANGUAGES) {
  test(`${lang}: an answer file leads to permits, their reasons and the days of a status`, async () => {
    for (const width of WIDTHS) {
      const { page, problems, close } = await visit(lang, width);
      await page.locator("#pr-start-permits").click();
      await page.locator("form.pr-form").waitFor();
      await page.goBack();
      await page.setInputFiles("#pr-file", { name: "answers.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(WORKER)) });
      await page.waitForFunction(() => history.state?.page === "check");
      await page.locator(".pr-button--main").first().click();
      await page.locator("#pr-permits").waitFor();
      const text = await page.locator("main").innerText();
      assert.match(text, lang === "en" ? /conditions of 2 work permits/ : /conditions de 2 permis de travail/);
      assert.match(text, lang === "en" ? /Francophone Mobility/ : /Mobilité francophone/);
      assert.match(text, lang === "en" ? /vulnerable workers/ : /travailleurs vulnérables/);
      assert.match(text, lang === "en" ? /February 28, 2027/ : /28 février 2027/);
      assert.match(text, lang === "en" ? /It seems not\. A permit that needs no LMIA/ : /Il semble que non/);
      assert.doesNotMatch(text, /\{\w+\}|undefined|\[object/);
      await opened(page);
      // A part of the page is one step away, and the keyboard goes on from there.
      const part = lang === "en" ? "Your family" : "Votre famille";
      await page.locator("nav").getByRole("button", { name: part }).click();
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), part);
      assert.deepEqual(await axe(page), [], `${width} px`);
      assert.ok((await tooWide(page)) <= 0, `${width} px`);
      assert.deepEqual(problems, []);
      await close();
    }
  });

  test(`${lang}: an offer is checked on its own, and nothing found is said as that`, async () => {
    const { page, problems, close } = await visit(lang, 320);
    await page.locator("#pr-check-offer").click();
    const form = page.locator("form.pr-form");
    await form.waitFor();
    assert.deepEqual(await axe(page), []);
    for (const name of ["shortTerm", "referral", "holdsPermit"]) assert.equal(await form.locator(`input[name="${name}"]`).count(), 3, name);
    assert.equal(await form.locator('input[name="lmiaFiled.year"]').count(), 1);
    // Nothing has to be answered.
    await form.locator("button[type=submit]").click();
    await page.locator("h1", { hasText: lang === "en" ? /Nothing was answered/ : /Aucune réponse/ }).waitFor();
    await page.goBack();
    await form.locator('input[value="-"]').check();
    await form.locator("button[type=submit]").click();
    const heading = page.locator("h1");
    await heading.filter({ hasText: lang === "en" ? /red flag/i : /alarme/i }).waitFor();
    assert.doesNotMatch(await heading.innerText(), /safe|sûre/i);
    await page.goBack();
    await form.locator('input[value="-"]').uncheck();
    await form.locator("input[type=checkbox]").first().check();
    await form.locator("button[type=submit]").click();
    await page.locator(".pr-permit").first().waitFor();
    assert.match(await page.locator("main").innerText(), /1-866-602-9448/);
    await opened(page);
    assert.deepEqual(await axe(page), []);
    assert.ok((await tooWide(page)) <= 0);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${lang}: sectors are told from the start page`, async () => {
    const { page, problems, close } = await visit(lang, 320);
    // Job titles on a slow line: they come after a person has opened a sector, and close nothing.
    let send = () => {};
    const asked = new Promise((resolve) => (send = () => resolve(undefined)));
    await page.route("**/occupations*.js*", async (route) => {
      await asked;
      await route.continue();
    });
    await page.locator("#pr-sectors").click();
    await page.locator("details").nth(8).waitFor();
    await opened(page);
    const trucks = page.locator("main li", { hasText: "73300" });
    assert.doesNotMatch(await trucks.innerText(), TRUCKS[lang]);
    send();
    await trucks.filter({ hasText: TRUCKS[lang] }).waitFor();
    assert.match(await page.locator("main").innerText(), lang === "en" ? /73300[\s\S]*TEER 3/ : /73300[\s\S]*FÉER 3/);
    assert.deepEqual(await axe(page), []);
    assert.ok((await tooWide(page)) <= 0);
    assert.deepEqual(problems, []);
    await close();
  });
}
