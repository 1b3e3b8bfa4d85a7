// Nothing leaves the page, and nothing stays on the device unless the person asks.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, stored } from "./browser.mjs";
import { SOMEONE, answerAll, moved, press, tabTo } from "./person.mjs";

const NOTHING = { local: [], session: [], databases: [], caches: [], cookies: [] };
const WORDS = {
  en: { result: "See the result", save: "Save on this device for 30 days", remove: "Delete my answers", clear: "Leave and clear", file: "Save to a file", open: "Go on with my answers" },
  fr: { result: "Voir le résultat", save: "Enregistrer sur cet appareil pour 30 jours", remove: "Effacer mes réponses", clear: "Quitter et effacer", file: "Enregistrer dans un fichier", open: "Reprendre mes réponses" },
};

/** The only files that load late: what draws the result, its words, past rounds, and the list of occupations. The same for everybody. */
const LATE = ["changes", "categories", "cite", "clocks", "couple", "day", "family", "keeper", "lmia", "needs", "offer", "permits", "points", "process", "rights", "rounds", "routes", "sectors", "steps"].map((name) => `/lib/result/${name}.js`).concat("/lib/result.js", "/lib/rounds.js", "/pkg/late.js", "/text/rounds.js");

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

async function journey(lang) {
  const visited = await site.visit(`/?lang=${lang}`);
  await visited.page.locator("#pr-start").waitFor();
  visited.mark("ready");
  await tabTo(visited.page, (at) => at.id === "pr-start");
  await visited.page.keyboard.press("Enter");
  await moved(visited.page, "start");
  const held = [];
  await answerAll(visited.page, SOMEONE, lang, async () => {
    held.push(await visited.page.evaluate(() => [location.href, JSON.stringify(history.state), document.title]));
  });
  return { ...visited, held };
}

for (const lang of ["en", "fr"]) {
  const words = WORDS[lang];

  test(`${lang}: a whole journey asks for nothing but the files and words of the result, past rounds and the list of occupations, once, and keeps nothing`, async () => {
    const { page, requestsSince, problems, held, close } = await journey(lang);
    await press(page, words.result);
    await moved(page, "check");
    await page.locator(".pr-rounds__key").waitFor();
    const asked = requestsSince("ready");
    assert.deepEqual(asked.map(({ url }) => new URL(url).pathname).sort(), [...LATE, `/text/${lang}-law.js`, `/text/occupations-${lang}.js`].sort());
    for (const { url, method } of asked) {
      assert.equal(method, "GET");
      assert.equal(new URL(url).search + new URL(url).hash, "", "no data in the address");
    }
    assert.deepEqual(await stored(page), NOTHING);
    assert.deepEqual(problems, []);
    const answers = ["2027", "1995", "21232", "37.5", "37,5", "IELTS", "Ontario", "8.5"];
    for (const [url, state, title] of held) {
      assert.equal(url, `${site.url}?lang=${lang}`);
      assert.match(state, /^\{"page":"[a-z./0-9-]+"\}$/);
      for (const answer of answers) assert.ok(!title.includes(answer), title);
    }
    await close();
  });

  test(`${lang}: saving is asked for, can be read back, and is gone when deleted`, async () => {
    const { page, context, close } = await journey(lang);
    await press(page, words.save);
    await page.locator("#pr-delete").waitFor();
    assert.deepEqual(await stored(page), { ...NOTHING, local: ["permit-to-pr"] });
    const again = await context.newPage();
    await again.goto(`${site.url}?lang=${lang}`);
    await again.getByRole("button", { name: words.open }).click();
    await again.waitForFunction(() => history.state?.page === "check");
    assert.match(await again.locator("#pr-main").innerText(), /Ontario/);
    await again.close();
    await press(page, words.remove);
    await page.locator("#pr-delete").waitFor({ state: "detached" });
    assert.deepEqual(await stored(page), NOTHING);
    await close();
  });

  test(`${lang}: leaving clears everything`, async () => {
    const { page, close } = await journey(lang);
    await press(page, words.save);
    await page.locator("#pr-delete").waitFor();
    await press(page, words.clear);
    await moved(page, "check");
    await page.locator("#pr-start").waitFor();
    assert.deepEqual(await stored(page), NOTHING);
    await page.goBack();
    assert.doesNotMatch(await page.locator("#pr-main").innerText(), /Ontario|1995/);
    await close();
  });
}

test("what was saved goes away by itself after 30 days", async () => {
  const { page, close } = await site.visit("/?lang=en");
  await page.locator("#pr-start").waitFor();
  const keep = (saved) =>
    page.evaluate((day) => localStorage.setItem("permit-to-pr", JSON.stringify(JSON.stringify({ format: "permit-to-pr-answers", version: 1, saved: day, profile: { born: "1995" } }))), saved);
  await keep("2000-01-01");
  await page.reload();
  await page.locator("#pr-start").waitFor();
  assert.deepEqual(await stored(page), NOTHING);
  assert.equal(await page.getByRole("button", { name: WORDS.en.open }).count(), 0);
  await close();
});

test("a saved file holds the answers and nothing else, and opens again", async () => {
  const { page, requestsSince, mark, close } = await journey("en");
  mark("saving");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, WORDS.en.file)]);
  assert.match(download.suggestedFilename(), /^permit-to-pr-answers-\d{4}-\d\d-\d\d\.json$/);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const file = JSON.parse(Buffer.concat(chunks).toString());
  assert.deepEqual(Object.keys(file).sort(), ["format", "profile", "saved", "version"]);
  assert.equal(file.profile.born, "1995-04-02");
  assert.deepEqual(requestsSince("saving").filter(({ url }) => !url.startsWith("blob:")), []);
  await close();
});

test("leaving with unsaved answers is asked about, and not before there are some", async () => {
  const { page, close } = await site.visit("/?lang=en");
  await page.locator("#pr-start").waitFor();
  const asks = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  assert.equal(await asks(), false);
  await tabTo(page, (at) => at.id === "pr-start");
  await page.keyboard.press("Enter");
  await moved(page, "start");
  await answerAll(page, SOMEONE, "en");
  assert.equal(await asks(), true);
  await press(page, WORDS.en.save);
  assert.equal(await asks(), false);
  await close();
});

test("the policy of the page itself forbids every connection", async () => {
  const { page, close } = await site.visit("/?lang=en");
  await page.locator("#pr-start").waitFor();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  for (const rule of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "trusted-types 'none'", "require-trusted-types-for 'script'"]) assert.ok(policy.includes(rule), rule);
  const sent = await page.evaluate(() => fetch("/index.html").then(() => "sent", () => "stopped"));
  assert.equal(sent, "stopped");
  await close();
});
