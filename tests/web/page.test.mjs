// The page as a person meets it: by keyboard, in both languages, in every look.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { axe, open } from "./browser.mjs";
import { NOBODY, SINGLE, SOMEONE, answerAll, moved, pageId, press, tabTo } from "./person.mjs";

const LANGUAGES = ["en", "fr"];
const WORDS = {
  en: { next: "Continue", result: "See the result", back: "Back", change: /^Change/, error: "Error:", problem: "There is a problem", permit: "I have a work permit", other: "Français", unknown: "I don’t know", day: "Ask for another day", show: "Show this day", proposed: "Also show what is only proposed", met: "Conditions met", again: "Try again", save: "Save on this device for 30 days" },
  fr: { next: "Continuer", result: "Voir le résultat", back: "Retour", change: /^Modifier/, error: "Erreur\u00a0:", problem: "Il y a un problème", permit: "J’ai un permis de travail", other: "English", unknown: "Je ne sais pas", day: "Choisir un autre jour", show: "Afficher ce jour", proposed: "Montrer aussi ce qui est seulement proposé", met: "Conditions remplies", again: "Réessayer", save: "Enregistrer sur cet appareil pour 30 jours" },
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
  work: [{ noc: "21231", country: "CA", from: "2025-03-01", to: null, hoursPerWeek: 37.5, basis: "work-permit", selfEmployed: false, fullTimeStudent: false, employerCountry: "CA", pay: "wages", apprentice: false, owner: false, leave: [] }],
};

/** A nurse abroad with enough points and funds for federal skilled workers. */
const ABROAD = {
  ...PROFILE,
  status: null,
  work: [{ noc: "31301", country: "ZZ", from: "2019-03-01", to: null, hoursPerWeek: 40, selfEmployed: false, fullTimeStudent: false, pay: "wages", apprentice: false, leave: [] }],
  offer: null,
  children: [],
  funds: 40000,
  militaryYears: 0,
  forcesOffer: false,
};

/** An electrician with a Canadian certificate, without the level federal skilled workers need. */
const IN_A_TRADE = {
  ...PROFILE,
  certificateOfQualification: true,
  education: [],
  tests: [{ test: "clb", language: "en", listening: 6, reading: 5, writing: 5, speaking: 6 }],
  work: [{ ...PROFILE.work[0], noc: "72200", from: "2022-01-03", apprentice: false }],
  offer: null,
  children: [],
  funds: 20000,
  militaryYears: 0,
  forcesOffer: false,
};

const PARTNER = { accompanying: true, status: "foreign", education: [{ level: "master", country: "ZZ", completed: "2019-05", assessed: "2025-02-01" }], tests: [{ test: "tef-canada", taken: "2026-03-10", listening: 550, reading: 550, writing: 550, speaking: 550 }], work: [] };

async function resultOf(page, lang, profile) {
  await openFile(page, profile);
  await page.waitForFunction(() => history.state?.page === "check");
  await press(page, WORDS[lang].result);
  await moved(page, "check");
  await page.locator(".pr-route").first().waitFor();
}

/** The card of a program, by words of its name. */
const cardOf = (page, name) => page.locator(".pr-route", { has: page.locator(".pr-route__name", { hasText: name }) });

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
  const paths = requests.map(({ url }) => new URL(url).pathname);
  assert.ok(paths.length <= 8, paths.join("\n"));
  assert.deepEqual(paths.filter((path) => path.startsWith("/text/")), ["/text/en.js"]);
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
    await page.locator(".pr-route").first().waitFor();
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
    await page.locator(".pr-route").first().waitFor();
    assert.equal(await page.locator(".pr-route--unknown").count(), 3);
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
    assert.equal((await page.locator(".pr-shares li").count()) >= 4, true, "the shares of doubtful factors");
    await askDay(page, lang, ["2026", "11", "2"]);
    await page.locator(".pr-total:not(.pr-total--before)").waitFor();
    const total = Number((await page.locator(".pr-total").innerText()).match(/\d+/)[0]);
    const rows = await page.locator(".pr-points .pr-table tbody .pr-number:nth-child(3)").allInnerTexts();
    assert.equal(rows.map((cell) => Number(cell.replace("−", "-"))).reduce((sum, points) => sum + points, 0), total);
    assert.equal(Number(await page.locator(".pr-points .pr-table__total .pr-number").first().innerText()), total);
    assert.deepEqual(await lookedAt(page, "score"), []);
    await close();
  });
}

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  test(`${lang}: federal skilled workers: met, with the grid inside the card`, async () => {
    const { page, problems, close } = await visit(lang);
    await resultOf(page, lang, ABROAD);
    const card = cardOf(page, /\(FSW\)|travailleurs qualifiés/);
    assert.match(await card.locator(".pr-mark").first().innerText(), new RegExp(words.met));
    await openDetails(page);
    const total = Number(await card.locator(".pr-table__total .pr-number").first().innerText());
    assert.ok(total >= 67, `${total} points`);
    const rows = await card.locator(".pr-table tbody .pr-number:nth-child(3)").allInnerTexts();
    assert.equal(rows.map((cell) => Number(cell.replace("−", "-"))).reduce((sum, points) => sum + points, 0), total);
    assert.match(await card.innerText(), lang === "en" ? /One of these is enough:[\s\S]*All of these are needed:/ : /Une seule suffit[\s\S]*Toutes ces conditions sont exigées/);
    assert.match(await card.innerText(), lang === "en" ? /40,000 dollars[\s\S]*Members of your family: 1/ : /40\u00a0000 dollars[\s\S]*Membres de votre famille\u00a0: 1/);
    assert.deepEqual(await lookedAt(page, "skilled worker, everything open"), []);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${lang}: skilled trades: two programs met, and the one an invitation would name`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, IN_A_TRADE);
    assert.match(await page.locator("h1").innerText(), lang === "en" ? /conditions of 2 programs/ : /conditions de 2 programmes/);
    assert.match(await cardOf(page, /\(FST\)|métiers spécialisés/).locator(".pr-mark").first().innerText(), new RegExp(words.met));
    assert.match(await text(page), lang === "en" ? /it would be: Canadian Experience Class/ : /ce serait\u00a0: Catégorie de l’expérience canadienne/);
    assert.deepEqual(await lookedAt(page, "trades"), []);
    await close();
  });

  test(`${lang}: categories are in, near, open or folded, and none gives a way by itself`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, ABROAD);
    const shown = page.locator(".pr-category");
    assert.equal(await shown.count(), 11);
    const first = shown.first();
    assert.match(await first.innerText(), lang === "en" ? /Healthcare[\s\S]*In the category/ : /santé[\s\S]*Dans la catégorie/);
    assert.ok((await page.locator("details .pr-category:visible").count()) === 0, "the rest is folded");
    await openDetails(page);
    assert.match(await text(page), lang === "en" ? /Closed to new applications since February 18, 2026/ : /Fermé aux nouvelles demandes depuis le 18 février 2026/);
    await close();
  });

  test(`${lang}: of two partners each is worked out, and the rows add up for both`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, { ...ABROAD, partner: PARTNER });
    const couple = page.locator(".pr-couple");
    const numbers = async (selector) => (await couple.locator(selector).allInnerTexts()).map((cell) => Number(cell.replace(/[^\d−-]/g, "").replace("−", "-")));
    await couple.getByRole("button", { name: lang === "en" ? /When was your partner born/ : /date de naissance de votre partenaire/ }).click();
    await page.locator('[name="partner.born.year"]').fill("1996");
    await page.locator('[name="partner.born.month"]').fill("3");
    await page.locator('[name="partner.born.day"]').fill("4");
    await press(page, words.next);
    await moved(page, "partner.born");
    assert.equal(await pageId(page), "result", "straight back");
    await couple.getByRole("button", { name: lang === "en" ? /certificate of qualification/ : /certificat de compétence/ }).click();
    await page.getByLabel(lang === "en" ? "No" : "Non", { exact: true }).check();
    await press(page, words.next);
    await moved(page, "partner.certificate");
    for (const column of [2, 3]) {
      const rows = await numbers(`tbody td:nth-child(${column})`);
      const [total] = await numbers(`tfoot td:nth-child(${column})`);
      assert.equal(rows.reduce((sum, points) => sum + points, 0), total);
    }
    assert.equal(await couple.locator(".pr-mark").count(), 6, "three programs for each");
    assert.deepEqual(await lookedAt(page, "couple"), []);
    await close();
  });

  test(`${lang}: what is only proposed is shown only when asked for, and marked in every row`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, ABROAD);
    assert.equal(await page.locator(".pr-proposed").count(), 0);
    assert.doesNotMatch(await text(page), /hautement qualifiés|High-Skilled/);
    await page.getByLabel(words.proposed).focus();
    await page.keyboard.press("Space");
    const proposed = page.locator(".pr-proposed");
    await proposed.waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), "pr-proposed");
    assert.equal(await proposed.locator(".pr-mark--check").count(), (await proposed.locator(".pr-route").count()) + (await proposed.locator(".pr-reason").count()));
    assert.ok((await proposed.locator(".pr-reason").count()) >= 5);
    assert.equal(await page.locator(".pr-section:not(.pr-proposed) .pr-route").count(), 3, "it is no route");
    await openDetails(page);
    assert.doesNotMatch(await proposed.innerText(), /In force since|En vigueur depuis/);
    assert.deepEqual(await lookedAt(page, "proposed"), []);
    await close();
  });
}

for (const lang of LANGUAGES) {
  const words = WORDS[lang];
  const SAID = {
    en: { before: /Your points under the grid valid to November 2, 2026: history, not your score now/, account: "The score of your account", compared: /can be compared with your score \(487\)/, stops: /The list stops on /, all: "All", since: "Shown: rounds since January 1, 2015.", cec: "Canadian Experience Class", inGroup: "You seem to be in this group.", groups: "Show all groups" },
    fr: { before: /Vos points selon la grille valable jusqu’au 2 novembre 2026\u00a0: le passé, non votre note actuelle/, account: "La note de votre compte", compared: /ne se compare à votre note \(487\)/, stops: /La liste s’arrête le /, all: "Toutes", since: "Affichées\u00a0: les rondes depuis le 1er janvier 2015.", cec: "Catégorie de l’expérience canadienne", inGroup: "Vous semblez faire partie de ce groupe.", groups: "Afficher tous les groupes" },
  }[lang];

  test(`${lang}: past rounds: groups that suit come first, the period is chosen by keyboard, no score is made up`, async () => {
    const { page, problems, close } = await visit(lang);
    await resultOf(page, lang, { ...PROFILE, accountScore: { points: 487, on: "2026-11-20" } });
    await askDay(page, lang, ["2026", "11", "22"]);
    const section = page.locator(".pr-section.pr-rounds");
    await section.locator(".pr-rounds__chart").first().waitFor();
    const said = await section.innerText();
    assert.match(said, SAID.before);
    assert.ok(said.includes(SAID.account));
    assert.match(said, SAID.compared);
    assert.match(said, SAID.stops);
    const first = section.locator(".pr-rounds__type").first();
    assert.ok((await first.innerText()).startsWith(SAID.cec));
    assert.ok((await first.innerText()).includes(SAID.inGroup));
    const shown = await section.locator(".pr-rounds__type:visible").count();
    assert.ok(shown >= 1 && shown <= 3, `${shown} types`);
    assert.equal(await section.locator("#pr-rounds-grid-before-pnp").isVisible(), false, "no nomination, no provincial rounds");
    await tabTo(page, (at) => at.name === "pr-rounds-period", "the period");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    assert.ok((await section.innerText()).includes(SAID.since));
    assert.equal(await page.evaluate(() => document.activeElement?.id), "pr-rounds-period-0");
    await section.getByText(SAID.groups).click();
    assert.ok((await section.locator(".pr-rounds__type:visible").count()) > 8);
    assert.deepEqual(await lookedAt(page, "past rounds"), []);
    await page.emulateMedia({ media: "print" });
    assert.ok((await section.locator(".pr-rounds__type:visible").count()) <= 3, "on paper only those that suit");
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${lang}: past rounds that do not load leave the rest of the result, and can be tried again`, async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route("**/text/rounds.js*", (route) => route.abort());
    await page.goto(`${site.url}?lang=${lang}`);
    await page.locator("#pr-start").waitFor();
    await resultOf(page, lang, PROFILE);
    const section = page.locator(".pr-section.pr-rounds");
    const again = section.getByRole("button", { name: words.again });
    await again.waitFor();
    assert.deepEqual(await axe(page), []);
    await page.unroute("**/text/rounds.js*");
    await again.focus();
    await page.keyboard.press("Enter");
    await section.locator(".pr-rounds__chart").first().waitFor();
    await context.close();
  });

  test(`${lang}: each date stands once, soonest first, with what follows and its law`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, { ...PROFILE, tests: [{ ...PROFILE.tests[0], taken: "2024-06-10" }] });
    await askDay(page, lang, ["2026", "11", "22"]);
    const days = page.locator("ol.pr-dates:not(.pr-dates--status) > .pr-date");
    const on = await days.locator("time").evaluateAll((nodes) => nodes.map((node) => node.dateTime));
    assert.deepEqual(on, [...on].sort());
    const texts = await days.allInnerTexts();
    assert.equal(texts.length, new Set(texts).size);
    const permit = texts.filter((one) => /permis|permit/i.test(one) && /2027/.test(one) && /183/.test(one));
    assert.equal(permit.length, 1, "clock and warning are one");
    assert.match(permit[0], lang === "en" ? /February 28, 2027 \(in 3 months\)/ : /28 février 2027 \(dans 3 mois\)/);
    const test = texts.find((one) => /2026/.test(one.split("\n")[0]));
    assert.match(test, lang === "en" ? /Passed[\s\S]*Language test result/ : /Passé[\s\S]*Résultat de test de langue/);
    assert.match(await page.locator(".pr-warnings").first().innerText(), lang === "en" ? /Your permit or stay ends/ : /permis ou/);
    await close();
  });

  test(`${lang}: after an invitation: folded, papers by person, and fees that add up`, async () => {
    const { page, problems, close } = await visit(lang);
    await resultOf(page, lang, { ...PROFILE, partner: PARTNER, children: [{ born: "2021-05", partnered: false, dependent: true }] });
    await askDay(page, lang, ["2026", "11", "22"]);
    const section = page.locator(".pr-process");
    assert.equal(await section.locator("details").count(), 3);
    assert.equal(await section.locator("details[open]").count(), 0);
    await section.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    assert.equal(await section.locator("details[open]").count(), 1);
    await openDetails(page);
    const all = await section.innerText();
    for (const word of lang === "en" ? ["You", "Your partner", "Child 1", "Everyone", "Maybe", "not a promise"] : ["Vous", "Votre partenaire", "Enfant 1", "Tout le monde", "Peut-être", "pas une promesse"]) assert.ok(all.includes(word), word);
    const range = (text) => (([least, most]) => [least, most ?? least])(text.replace(/(\d)[,\s\u00a0\u202f](?=\d{3})/g, "$1").match(/\d+/g).map(Number));
    const rows = (await section.locator("tbody td:nth-child(4)").allInnerTexts()).map(range);
    const total = range(await section.locator("tfoot td:nth-child(4)").innerText());
    assert.deepEqual([0, 1].map((at) => rows.reduce((sum, row) => sum + row[at], 0)), total);
    assert.match(all, lang === "en" ? /\$990/ : /990\u00a0\$/);
    assert.deepEqual(await lookedAt(page, "after an invitation"), []);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${lang}: nobody invited still sees what an invitation would ask; an unknown fee is not a guess`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, { ...PROFILE, work: [] });
    await askDay(page, lang, ["2028", "5", "15"]);
    await openDetails(page);
    const all = await page.locator(".pr-process").innerText();
    assert.match(all, lang === "en" ? /This is for whoever is invited\.[\s\S]*Not known[\s\S]*There is no total/ : /toute personne invitée\.[\s\S]*Non connu[\s\S]*Il n’y a pas de total/);
    await close();
  });

  test(`${lang}: what would change it: few, with how long at the soonest and what it opens`, async () => {
    const { page, close } = await visit(lang);
    await resultOf(page, lang, { ...PROFILE, partner: PARTNER });
    await askDay(page, lang, ["2026", "11", "22"]);
    const list = page.locator(".pr-points > .pr-list").last();
    const items = await list.locator(":scope > li").evaluateAll((nodes) => nodes.map((node) => ({ text: node.textContent, parts: node.querySelectorAll("li").length })));
    assert.ok(items.filter((one) => one.parts === 0).length <= 5);
    assert.ok(items.filter((one) => one.parts > 0).length <= 3);
    assert.ok(items.some((one) => (lang === "en" ? /That is in \d+ |At the soonest: / : /C’est dans \d+ |Au plus tôt\u00a0: /).test(one.text)));
    assert.ok(items.some((one) => (lang === "en" ? /It opens: French/ : /Cela donne accès à\u00a0: /).test(one.text)));
    const notKnown = (await page.locator(".pr-points").innerText()).match(lang === "en" ? /is not known\. They wait/g : /On ne sait pas combien de temps/g);
    assert.equal(notKnown?.length, 1);
    await close();
  });
}

test("a typical person sees at most 20 pages", async () => {
  const { page, close } = await visit("en");
  await start(page);
  const pages = await answerAll(page, SINGLE, "en");
  assert.ok(pages.length <= 20, `${pages.length} pages: ${pages.join(", ")}`);
  await close();
});

test("a job offer: its fields come once there is one, and it can be changed and taken away", async () => {
  const { page, close } = await visit("en");
  await openFile(page, { ...PROFILE, work: ABROAD.work });
  await page.waitForFunction(() => history.state?.page === "check");
  const change = async () => {
    await page.getByRole("button", { name: /^Change Do you have a job offer/ }).click();
    await page.getByLabel("Yes, I have an offer").waitFor();
  };
  await change();
  assert.equal(await page.locator('[data-field="permanent"]').isVisible(), false);
  await page.getByLabel("Yes, I have an offer").check();
  assert.equal(await page.locator('[data-field="lengthMonths"]').isVisible(), false);
  await page.locator('[data-field="permanent"]').getByLabel("No", { exact: true }).check();
  assert.equal(await page.locator('[data-field="lengthMonths"]').isVisible(), true);
  assert.deepEqual(await lookedAt(page, "offer"), []);
  await page.locator('[name="lengthMonths"]').fill("24");
  await page.locator('[name="noc.?"]').check();
  await page.locator('[name="hoursPerWeek"]').fill("200");
  for (const name of ["seasonal", "lmia", "permitEmployer", "barred"]) await page.locator(`[data-field="${name}"]`).getByLabel("I don’t know").check();
  await press(page, "Continue");
  assert.match(await page.locator(".pr-errors").innerText(), /Hours of work in a week – Enter a number from 0 to 168/);
  await page.locator('[name="hoursPerWeek"]').fill("40");
  await press(page, "Continue");
  await moved(page, "offer");
  assert.equal(await pageId(page), "check");
  await page.locator("summary", { hasText: "Job offer: " }).click();
  assert.match(await text(page), /How long is it[\s\S]*24 months/);
  await change();
  assert.equal(await page.locator('[name="lengthMonths"]').inputValue(), "24");
  await page.getByLabel("I have no job offer").check();
  assert.equal(await page.locator('[data-field="permanent"]').isVisible(), false);
  await press(page, "Continue");
  await moved(page, "offer");
  assert.match(await text(page), /Do you have a job offer in Canada\?\s+I have no job offer/);
  await close();
});

test("what nobody asks for can be told from the check page: a score keeps the day it was seen", async () => {
  const { page, close } = await visit("en");
  await openFile(page, PROFILE);
  await page.waitForFunction(() => history.state?.page === "check");
  await page.getByRole("button", { name: /^Change Which score does your official account show/ }).click();
  await page.locator('[name="account-score"]').fill("487");
  await press(page, "Continue");
  await moved(page, "account-score");
  assert.equal(await pageId(page), "check");
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, "Save to a file")]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const { profile } = JSON.parse(Buffer.concat(chunks).toString());
  assert.equal(profile.accountScore.points, 487);
  assert.match(profile.accountScore.on, /^\d{4}-\d\d-\d\d$/);
  await close();
});

test("another status takes with it what was said of the permit before", async () => {
  const { page, close } = await visit("en");
  await openFile(page, { ...PROFILE, status: { kind: "worker", expires: "2027-02-28", permit: "employer-specific", exemption: "other" } });
  await page.waitForFunction(() => history.state?.page === "check");
  assert.match(await text(page), /Tied to an employer, without an LMIA/);
  await page.getByRole("button", { name: /^Change What is your status/ }).click();
  await page.getByLabel("I have a study permit").check();
  await press(page, "Continue");
  await moved(page, "status");
  assert.doesNotMatch(await text(page), /Tied to an employer, without an LMIA|Another reason/);
  await close();
});

test("why we ask names programs, and all categories in one word", async () => {
  const { page, close } = await visit("en");
  await start(page);
  await page.getByLabel("I have a work permit").check();
  await press(page, "Continue");
  await moved(page, "status");
  await page.locator('[name="permit-expires.?"]').check();
  await press(page, "Continue");
  await moved(page, "permit-expires");
  await page.locator("summary", { hasText: "Why we ask" }).click();
  const said = await page.locator(".pr-details__body p", { hasText: "Your answer can change" }).innerText();
  assert.equal(said.match(/categories of Express Entry/g)?.length, 1);
  assert.ok(said.length < 300, said);
  await close();
});

for (const lang of LANGUAGES) {
  for (const [what, late] of [["what draws the result", "**/lib/result.js*"], ["the text of the result", "**/text/*-law.js*"]]) {
    test(`${lang}: when ${what} does not load, the page says so, keeps the answers, and tries again`, async () => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      await page.route(late, (route) => route.abort());
      await page.goto(`${site.url}?lang=${lang}`);
      await page.locator("#pr-start").waitFor();
      await openFile(page, PROFILE);
      await page.waitForFunction(() => history.state?.page === "check");
      await press(page, WORDS[lang].result);
      await page.locator("#pr-again").waitFor();
      assert.match(await text(page), lang === "en" ? /did not load[\s\S]*Your answers are still here/ : /ne s’est pas chargé[\s\S]*Vos réponses sont toujours là/);
      assert.equal(await page.locator("#pr-save-file").count(), 1);
      assert.deepEqual(await axe(page), []);
      await page.unroute(late);
      await press(page, WORDS[lang].again);
      await page.locator(".pr-route").first().waitFor();
      await context.close();
    });
  }

  test(`${lang}: without the words of findings, questions go on, and what is missing can be tried again`, async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route("**/text/*-law.js*", (route) => route.abort());
    await page.goto(`${site.url}?lang=${lang}`);
    await page.locator("#pr-start").waitFor();
    await openFile(page, { ...PROFILE, work: [{ ...PROFILE.work[0], to: "2024-01-01" }] });
    await page.waitForFunction(() => history.state?.page === "check");
    const missing = page.getByText(lang === "en" ? "Some words of this page did not load." : "Certains mots de cette page ne se sont pas chargés.");
    await missing.waitFor();
    assert.deepEqual(await axe(page), []);
    await page.getByRole("button", { name: /When were you born|naissance/ }).first().click();
    await moved(page, "check");
    await page.locator("form").waitFor();
    assert.equal(await page.locator("[data-sofar]").count(), 0);
    await page.unroute("**/text/*-law.js*");
    await page.getByRole("button", { name: WORDS[lang].again }).last().click();
    await page.locator("[data-sofar]").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.querySelector("[data-sofar]") !== null), true, "the focus stays there");
    await context.close();
  });
}

test("another language brings its own words: at the start only those of the questions, on the result all", async () => {
  const { page, requestsSince, mark, problems, close } = await visit("en");
  mark("start");
  await page.locator("#pr-language").click();
  await page.getByRole("button", { name: "Commencer", exact: true }).waitFor();
  const texts = () => requestsSince("start").map(({ url }) => new URL(url).pathname).filter((path) => path.startsWith("/text/") && !path.includes("occupations"));
  assert.deepEqual(texts(), ["/text/fr.js"]);
  await resultOf(page, "fr", PROFILE);
  await page.locator(".pr-rounds__key").waitFor();
  assert.deepEqual(texts(), ["/text/fr.js", "/text/fr-law.js", "/text/rounds.js"]);
  await page.locator("#pr-language").click();
  await page.getByText(WORDS.en.met).first().waitFor();
  assert.deepEqual(texts().slice(3), ["/text/en-law.js"]);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.doesNotMatch(await text(page), /Conditions remplies|\b(?:result|route|points)\.[a-z]/);
  assert.deepEqual(problems, []);
  await close();
});

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
  await page.locator(".pr-route--check").first().waitFor();
  assert.match(await page.locator(".pr-route").first().innerText(), /To check/);
  await close();
});

test("printing opens every reason and closes it again", async () => {
  const { page, close } = await visit("en");
  await resultOf(page, "en", PROFILE);
  const open = () => page.locator("details[open]").count();
  const before = await open();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await open(), await page.evaluate(() => [...document.querySelectorAll("details")].filter((box) => !box.closest(".pr-screen")).length));
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
