// The page as a person meets it: by keyboard, in both languages, in every look.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, open } from "./browser.mjs";
import { NOBODY, SOMEONE, answerAll, moved, pageId, press, tabTo } from "./person.mjs";

const LANGUAGES = ["en", "fr"];
const WORDS = {
  en: { next: "Continue", result: "See the result", back: "Back", change: /^Change/, error: "Error:", problem: "There is a problem", permit: "I have a work permit", other: "Français", unknown: "I don’t know", day: "Ask for another day", show: "Show this day", save: "Save on this device for 30 days" },
  fr: { next: "Continuer", result: "Voir le résultat", back: "Retour", change: /^Modifier/, error: "Erreur\u00a0:", problem: "Il y a un problème", permit: "J’ai un permis de travail", other: "English", unknown: "Je ne sais pas", day: "Choisir un autre jour", show: "Afficher ce jour", save: "Enregistrer sur cet appareil pour 30 jours" },
};
const LOOKS = ["light", "dark"].flatMap((colorScheme) => [320, 1280].map((width) => ({ colorScheme, width })));

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

/** The page in one language, with the tool running. */
async function visit(lang, options = {}) {
  const visited = await site.visit(`/?lang=${lang}`, options);
  await visited.page.locator("#pr-start").waitFor();
  return visited;
}

async function start(page) {
  await tabTo(page, (at) => at.id === "pr-start", "the start button");
  await page.keyboard.press("Enter");
  await moved(page, "start");
}

/** What axe says in both colours, narrow and wide, and whether anything sticks out. */
async function lookedAt(page, what) {
  const wrong = [];
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const violation of await axe(page)) wrong.push(`${what}, ${colorScheme}, ${width} px: ${violation.id} ${violation.nodes.join(" | ")}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wrong.push(`${what}, ${colorScheme}, ${width} px: ${over} px too wide`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  return wrong;
}

/** Fills in a profile without the pages between, through a file. */
async function openFile(page, profile) {
  const text = JSON.stringify({ format: "permit-to-pr-answers", version: 1, saved: "2026-11-22", profile });
  await page.locator("#pr-file").setInputFiles({ name: "answers.json", mimeType: "application/json", buffer: Buffer.from(text) });
}

const PROFILE = {
  status: { kind: "worker", expires: "2027-02-28" },
  born: "1995-04-02",
  intends: ["ON"],
  partner: null,
  relatives: [],
  nomination: null,
  certificateOfQualification: false,
  education: [{ level: "bachelor", country: "ZZ", completed: "2018-05", assessed: "2025-02-01" }],
  tests: [{ test: "ielts-general", taken: "2026-03-10", listening: 8.5, reading: 8, writing: 7, speaking: 7.5 }],
  work: [{ noc: "21231", country: "CA", from: "2025-03-01", to: null, hoursPerWeek: 37.5, basis: "work-permit", selfEmployed: false, fullTimeStudent: false, employerCountry: "CA", pay: "wages", owner: false, leave: [] }],
};

async function resultOf(page, lang, profile) {
  await openFile(page, profile);
  await page.waitForFunction(() => history.state?.page === "check");
  await press(page, WORDS[lang].result);
  await moved(page, "check");
}

async function askDay(page, lang, [year, month, day]) {
  await page.getByText(WORDS[lang].day).click();
  await page.locator('[name="as-of.day"]').fill(day);
  await page.locator('[name="as-of.month"]').fill(month);
  await page.locator('[name="as-of.year"]').fill(year);
  await page.getByRole("button", { name: WORDS[lang].show }).click();
}

const openDetails = (page) => page.evaluate(() => document.querySelectorAll("details").forEach((box) => (box.open = true)));
const text = (page) => page.locator("#pr-main").innerText();

test("the first load asks for at most 8 files, all from here", async () => {
  const { requests, problems, close } = await visit("en");
  assert.ok(requests.length <= 8, requests.map((request) => request.url).join("\n"));
  for (const { url } of requests) assert.equal(new URL(url).origin, new URL(site.url).origin);
  assert.deepEqual(problems, []);
  await close();
});

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  test(`${lang}: the whole journey by keyboard, nothing for axe to say in any look`, async () => {
    const { page, problems, close } = await visit(lang);
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    const wrong = await lookedAt(page, "start");
    await start(page);
    const titles = new Set();
    const pages = await answerAll(page, SOMEONE, lang, async (id) => {
      titles.add(await page.title());
      assert.equal(await page.locator("h1").count(), 1, id);
      wrong.push(...(await lookedAt(page, id)));
    });
    assert.ok(pages.length <= 35, `${pages.length} pages`);
    assert.ok(pages.includes("work/0/leave/0") && pages.includes("partner.work"));
    wrong.push(...(await lookedAt(page, "check")));
    await press(page, words.result);
    await moved(page, "check");
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    wrong.push(...(await lookedAt(page, "result")));
    await openDetails(page);
    wrong.push(...(await lookedAt(page, "result, everything open")));
    assert.deepEqual(wrong, []);
    assert.deepEqual(problems, []);
    for (const title of titles) assert.match(title, /^.+ – .+ – permit-to-pr$/);
    await close();
  });

  test(`${lang}: nothing known is an answer too, and leads to questions, never to a no`, async () => {
    const { page, close } = await visit(lang);
    await start(page);
    const pages = await answerAll(page, NOBODY, lang);
    assert.ok(pages.length <= 20, `${pages.length} pages`);
    await press(page, words.result);
    await moved(page, "check");
    assert.equal(await page.locator(".pr-route--unknown").count(), 1);
    assert.equal(await page.locator(".pr-mark--not-met").count(), 0);
    assert.deepEqual(await lookedAt(page, "unknown result"), []);
    await close();
  });

  test(`${lang}: a missing answer is said in the title, in a summary and at the field`, async () => {
    const { page, close } = await visit(lang);
    await start(page);
    await tabTo(page, (at) => at.type === "submit");
    await page.keyboard.press("Enter");
    await page.locator(".pr-errors").waitFor();
    assert.ok((await page.title()).startsWith(words.error), await page.title());
    assert.equal(await page.evaluate(() => document.activeElement?.className), "pr-errors");
    assert.match(await page.locator(".pr-errors").innerText(), new RegExp(words.problem));
    const said = await page.locator(".pr-errors a").innerText();
    assert.ok((await page.locator(".pr-error").innerText()).includes(said));
    assert.deepEqual(await lookedAt(page, "error"), []);
    await page.locator(".pr-errors a").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("type")), "radio");
    assert.equal(new URL(page.url()).hash, "");
    await page.keyboard.press("Space");
    await tabTo(page, (at) => at.type === "submit");
    await page.keyboard.press("Enter");
    await moved(page, "status");
    assert.ok(!(await page.title()).startsWith(words.error));
    await close();
  });

  test(`${lang}: before 2026-11-03 the rows add up to the total; after it nothing is called a score`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, PROFILE);
    const after = (await text(page)).toLowerCase();
    assert.ok(!after.includes("your crs score") && !after.includes("votre note du scg"));
    assert.equal(await page.locator(".pr-total--before").count(), 1);
    assert.equal(await page.locator(".pr-points .pr-list li").count() >= 4, true, "the shares of doubtful factors");
    await askDay(page, lang, ["2026", "11", "2"]);
    await page.locator(".pr-total:not(.pr-total--before)").waitFor();
    const total = Number((await page.locator(".pr-total").innerText()).match(/\d+/)[0]);
    const rows = await page.locator(".pr-table tbody .pr-number:nth-child(3)").allInnerTexts();
    assert.equal(rows.map((cell) => Number(cell.replace("−", "-"))).reduce((sum, points) => sum + points, 0), total);
    assert.equal(Number(await page.locator(".pr-table__total .pr-number").first().innerText()), total);
    assert.deepEqual(await lookedAt(page, "score"), []);
    await close();
  });
}

test("Back and Forward move between pages and keep the answers", async () => {
  const { page, close } = await visit("en");
  await start(page);
  await page.getByLabel("I have a work permit").check();
  await page.getByRole("button", { name: "Continue" }).click();
  await moved(page, "status");
  assert.equal(await pageId(page), "permit-expires");
  await page.goBack();
  assert.equal(await pageId(page), "status");
  assert.equal(await page.getByLabel("I have a work permit").isChecked(), true);
  await page.goForward();
  assert.equal(await pageId(page), "permit-expires");
  await press(page, "Back");
  await moved(page, "permit-expires");
  assert.equal(await pageId(page), "status");
  assert.deepEqual(await page.evaluate(() => Object.keys(history.state)), ["page"]);
  await close();
});

test("from the check page an answer is changed and one comes straight back", async () => {
  const { page, close } = await visit("en");
  await openFile(page, PROFILE);
  await page.waitForFunction(() => history.state?.page === "check");
  await page.getByRole("button", { name: "Change Where in Canada do you intend to live?" }).click();
  assert.equal(await page.getByLabel("Ontario").isChecked(), true);
  await page.getByLabel("British Columbia").check();
  await press(page, "Continue");
  await moved(page, "intends");
  assert.equal(await pageId(page), "check");
  assert.match(await text(page), /British Columbia and Ontario/);
  await page.locator("summary", { hasText: "Job 1: " }).click();
  await page.getByRole("button", { name: /^Change Job 1/ }).click();
  await page.locator('[name="hoursPerWeek"]').fill("20");
  await press(page, "Continue");
  await moved(page, "work/0");
  assert.equal(await pageId(page), "check");
  await close();
});

test("changing an answer takes with it what belonged to the old one", async () => {
  const { page, close } = await visit("en");
  await openFile(page, { ...PROFILE, partner: { accompanying: true, status: "foreign", work: [] } });
  await page.waitForFunction(() => history.state?.page === "check");
  await page.getByRole("button", { name: "Change Do you have a spouse" }).click();
  await page.getByLabel("No", { exact: true }).check();
  await press(page, "Continue");
  await moved(page, "partner");
  assert.doesNotMatch(await text(page), /Your partner’s jobs/);
  await close();
});

test("days are read by name or number in either language, and impossible ones refused", async () => {
  const { page, close } = await visit("en");
  await openFile(page, PROFILE);
  await page.waitForFunction(() => history.state?.page === "check");
  const change = async ([year, month, day]) => {
    await page.getByRole("button", { name: "Change When were you born?" }).click();
    await page.locator('[name="born.day"]').fill(day);
    await page.locator('[name="born.month"]').fill(month);
    await page.locator('[name="born.year"]').fill(year);
    await press(page, "Continue");
  };
  for (const [given, said] of [
    [["1995", "March", "5"], /March 5, 1995/],
    [["1995", "mars", ""], /March 1995/],
    [["1995", "févr.", "28"], /February 28, 1995/],
    [["1995", "", ""], /When were you born\?\s+1995/],
    [["1995", "8", "31"], /August 31, 1995/],
  ]) {
    await change(given);
    await page.waitForFunction(() => history.state?.page === "check");
    assert.match(await text(page), said);
  }
  for (const [given, said] of [
    [["1995", "2", "30"], /from 1 to 28/],
    [["95", "2", "3"], /4 digits/],
    [["1995", "jui", "3"], /month as a name or a number/],
    [["1995", "", "3"], /month as well/],
  ]) {
    await change(given);
    assert.match(await page.locator(".pr-errors").innerText(), said);
    await page.goBack();
    await page.waitForFunction(() => history.state?.page === "check");
  }
  await close();
});

test("impossible scores and hours are refused at their field, with the range", async () => {
  const { page, close } = await visit("en");
  await openFile(page, PROFILE);
  await page.waitForFunction(() => history.state?.page === "check");
  await page.locator("summary", { hasText: "Test 1: " }).click();
  await page.getByRole("button", { name: /^Change Test 1/ }).click();
  await page.locator('[name="listening"]').fill("7.3");
  await page.locator('[name="reading"]').fill("10");
  await press(page, "Continue");
  const said = await page.locator(".pr-errors").innerText();
  assert.match(said, /Listening – Enter the score as printed, from 0 to 9, in steps of 0.5/);
  assert.match(said, /Reading – /);
  assert.equal(await page.locator('[name="listening"]').inputValue(), "7.3", "the page stays as filled");
  assert.doesNotMatch(said, /impossible-score|tests\[0\]/);
  await close();
});

test("answers that contradict each other are both named and linked", async () => {
  const { page, close } = await visit("en");
  await openFile(page, { ...PROFILE, work: [{ ...PROFILE.work[0], from: "2025-03-01", to: "2024-02-01" }] });
  await page.waitForFunction(() => history.state?.page === "check");
  const warning = page.locator(".pr-warning");
  assert.match(await warning.innerText(), /The end is before the start/);
  await warning.getByRole("button", { name: /Last day of work/ }).click();
  assert.equal(await pageId(page), "work/0");
  assert.equal(await page.evaluate(() => document.activeElement?.id), "pr-to");
  await close();
});

test("the language changes on any page, and the place and what is typed stay", async () => {
  const { page, problems, close } = await visit("en");
  await start(page);
  await page.getByLabel("I have a work permit").check();
  await press(page, "Continue");
  await moved(page, "status");
  await page.locator('[name="status.expires.day"], [name="permit-expires.day"]').fill("28");
  await page.locator('[name="permit-expires.year"]').fill("2027");
  await page.locator("#pr-language").click();
  await page.getByRole("button", { name: "Continuer" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "fr");
  assert.equal(await pageId(page), "permit-expires");
  assert.equal(await page.locator('[name="permit-expires.day"]').inputValue(), "28");
  assert.equal(await page.locator("#pr-language").getAttribute("lang"), "en");
  assert.deepEqual(problems, []);
  await close();
});

test("after three answers there is a first result, said politely", async () => {
  const { page, close } = await visit("en");
  await start(page);
  await answerAll(page, SOMEONE, "en", async (id) => {
    if (id === "status") assert.equal(await page.locator("[data-sofar]").count(), 0);
    if (id === "born") {
      assert.equal(await page.locator("[data-sofar]").count(), 1);
      assert.match(await page.locator('#pr-journey > [role="status"]').innerText(), /So far/);
    }
  });
  await close();
});

test("a file that is not ours is refused in words", async () => {
  const { page, close } = await visit("en");
  const give = async (content) => {
    await page.locator("#pr-file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(content) });
    await page.locator("#pr-file-error").waitFor();
    return page.locator("#pr-file-error").innerText();
  };
  assert.match(await give("{"), /Choose a file that you saved with this tool/);
  assert.match(await give(" ".repeat(70_000)), /Choose a smaller file/);
  assert.match(await give(JSON.stringify({ format: "permit-to-pr-answers", version: 9, saved: "2026-11-22", profile: {} })), /another version/);
  assert.match(await give(JSON.stringify({ format: "permit-to-pr-answers", version: 1, saved: "2026-11-22", profile: { born: "x" } })), /changed or damaged/);
  assert.deepEqual(await lookedAt(page, "refused file"), []);
  await close();
});

test("Quebec alone is said to be outside, on a page of its own", async () => {
  const { page, close } = await visit("en");
  await openFile(page, { ...PROFILE, intends: undefined });
  await page.waitForFunction(() => history.state?.page === "check");
  await page.getByRole("button", { name: "Answer them" }).click();
  await moved(page, "check");
  await page.getByLabel("Quebec", { exact: true }).check();
  await press(page, "Continue");
  await moved(page, "intends");
  assert.equal(await pageId(page), "outside");
  assert.match(await text(page), /Quebec chooses its own workers/);
  assert.deepEqual(await lookedAt(page, "outside"), []);
  await close();
});

test("past the day of review a banner says so in both languages, and much later verdicts are to check", async () => {
  const { page, close } = await visit("en");
  await resultOf(page, "en", PROFILE);
  await askDay(page, "en", ["2027", "1", "15"]);
  await page.locator(".pr-banner").waitFor();
  assert.match(await page.locator('.pr-banner [lang="fr"]').innerText(), /pourraient ne plus être à jour/);
  assert.deepEqual(await lookedAt(page, "stale"), []);
  await askDay(page, "en", ["2028", "1", "15"]);
  await page.locator(".pr-route--check").waitFor();
  assert.match(await page.locator(".pr-route").innerText(), /To check/);
  await close();
});

test("printing opens every reason and closes it again", async () => {
  const { page, close } = await visit("en");
  await resultOf(page, "en", PROFILE);
  const open = () => page.locator("details[open]").count();
  const before = await open();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await open(), await page.locator("details").count());
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await open(), before);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.getByRole("button").count(), 0, "nothing to press on paper");
  await close();
});

test("without JavaScript the page says what exists, in both languages", async () => {
  const { page, problems, close } = await site.visit("/", { javaScriptEnabled: false });
  for (const lang of LANGUAGES) {
    const section = page.locator(`section[lang="${lang}"]`);
    assert.match(await section.innerText(), lang === "en" ? /needs JavaScript[\s\S]*November 20, 2026/ : /besoin de JavaScript[\s\S]*20 novembre 2026/);
    assert.ok((await section.locator('a[href^="https://www.canada.ca/"]').count()) >= 2);
  }
  assert.equal(await page.locator("button:visible").count(), 0);
  assert.deepEqual(problems, []);
  await close();
});

test("when the engine does not arrive the page says so and offers to try again", async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  await page.route("**/pkg/engine.js", (route) => route.abort());
  await page.goto(site.url);
  await page.locator('[data-state="failed"]').first().waitFor();
  assert.match(await page.locator('section[lang="fr"] [data-state="failed"]').innerText(), /n’a pas pu démarrer/);
  assert.equal(await page.locator('[data-state="waiting"]').first().isVisible(), false);
  await page.unroute("**/pkg/engine.js");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#pr-start").waitFor();
  await context.close();
});
