// A person who goes through the journey with the keyboard alone, in either language.
//
//     await answerAll(page, SOMEONE, "fr");
//
// Answers are given by the name of the field, so that the order of the pages is
// the engine's business. Options are counted from 0; "?" is "I don't know".

const MONTHS = {
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  fr: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
};

/** A developer in Ontario with a partner, a job before, and some time off. */
export const SOMEONE = {
  status: 1,
  "permit-expires": "2027-02-28",
  work: ["some"],
  "work/0": { noc: { en: "software developer", fr: "développeur de logiciels" }, country: 0, from: "2025-03-03", to: "none", hoursPerWeek: "37.5", basis: 0, selfEmployed: 1, fullTimeStudent: 1, employerCountry: 0, pay: 0, apprentice: 1, owner: 1, leave: "some" },
  "work/0/leave/0": { kind: 0, from: "2025-08-04", to: "2025-08-15" },
  "work/1": { noc: { en: "21232", fr: "21232" }, country: 1, from: "2021-01", to: "2024-06", hoursPerWeek: "40", selfEmployed: 1, pay: 0, apprentice: 1, leave: "none" },
  tests: ["some"],
  "tests/0": { test: 0, taken: "2026-03-10", listening: "8.5", reading: "8", writing: "7", speaking: "7.5" },
  intends: [8],
  born: "1995-04-02",
  certificate: 1,
  education: ["some"],
  "education/0": { level: 4, country: 1, completed: "2018-05", assessed: "2025-02-01" },
  partner: 1,
  "partner.education": ["none"],
  "partner.tests": ["?"],
  "partner.work": ["none"],
  relatives: ["some"],
  "relatives/0": { relation: 0, of: 0, status: 1, country: 0 },
  children: ["some"],
  "children/0": { born: "2021-05", partnered: 1, dependent: 1 },
  offer: { offer: "some", noc: { en: "21231", fr: "21231" }, hoursPerWeek: "37.5", permanent: 1, lengthMonths: "24", seasonal: 1, lmia: 3, permitEmployer: 0, yearWithEmployer: 0, barred: 1 },
  permit: 1,
  "permit-noc": { en: "21231", fr: "21231" },
  "permit-exemption": 2,
  "may-work": 1,
  "military-years": "0",
  "forces-offer": 1,
  funds: "30000",
  nomination: 0,
};

/** A typical single person: one job in Canada on an open permit, one test, one diploma. */
export const SINGLE = {
  ...SOMEONE,
  "work/0": { ...SOMEONE["work/0"], leave: "none" },
  "work/1": undefined,
  partner: 0,
  relatives: ["none"],
  children: ["none"],
  offer: { offer: "none" },
  permit: 3,
};

/** More than one record in a list, by the page of the list. */
const MORE = { work: 2 };

/** Nothing is known: every question is answered with "I don't know". */
export const NOBODY = {};

/** The element that has the focus, in a shadow root too, as the answers see it. */
function focused(page) {
  return page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at ? { id: at.id, name: at.getAttribute("name"), type: at.getAttribute("type"), tag: at.tagName } : null;
  });
}

/** Presses Tab until the focus is on a control that fits. */
export async function tabTo(page, fits, what = "a control") {
  for (let presses = 0; presses < 120; presses += 1) {
    const at = await focused(page);
    if (at && fits(at)) return at;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${what} with the Tab key`);
}

/** The id of the page shown, which the browser's history holds. */
export const pageId = (page) => page.evaluate(() => history.state?.page);

/** The fields shown now, in order, with their kind. */
function fieldsOf(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("[data-field]")]
      .filter((node) => !node.hidden && !node.closest("details"))
      .map((node) => {
        const name = node.dataset.field;
        const has = (selector) => node.querySelector(selector) !== null;
        const kind = has('[role="combobox"]') ? "occupation" : has('[name$=".year"]') ? "day" : has("select") ? "select" : has('[type="radio"]') ? "radio" : has(`[type="checkbox"][name="${name}"]`) ? "checks" : "text";
        return { name, kind };
      }),
  );
}

/** Answers the fields of the page shown, and presses Enter on Continue. */
export async function answerPage(page, given, lang, seen = () => {}) {
  const done = new Set();
  for (;;) {
    const field = (await fieldsOf(page)).find((one) => !done.has(one.name));
    if (!field) break;
    done.add(field.name);
    await answerField(page, field, given?.[field.name] ?? "?", lang);
  }
  await seen();
  await tabTo(page, (at) => at.type === "submit", "the Continue button");
  await page.keyboard.press("Enter");
}

async function answerField(page, { name, kind }, answer, lang) {
  const unknown = `${name}.?`;
  if (kind === "radio") {
    const at = await tabTo(page, (one) => one.name === name, name);
    void at;
    await page.keyboard.press("Space");
    const count = await page.locator(`[name="${name}"]`).count();
    const wanted = answer === "?" ? count - 1 : { some: 0, none: 1 }[answer] ?? answer;
    for (let presses = 0; presses < Math.min(wanted, count - 1); presses += 1) await page.keyboard.press("ArrowDown");
  } else if (kind === "checks") {
    if (answer === "?" && name === "exempt") return;
    const boxes = await page.locator(`[name="${name}"]`).evaluateAll((nodes) => nodes.map((node) => node.id));
    for (const index of answer === "?" ? [boxes.length - 1] : answer) {
      await tabTo(page, (one) => one.id === boxes[index], name);
      await page.keyboard.press("Space");
    }
  } else if (kind === "select") {
    await tabTo(page, (one) => one.name === name, name);
    // The first entry is the invitation to choose.
    const wanted = answer === "?" ? await page.locator(`[name="${name}"] option`).count() - 1 : answer + 1;
    for (let presses = 0; presses < wanted; presses += 1) await page.keyboard.press("ArrowDown");
  } else if (kind === "day") {
    await answerDay(page, name, answer, lang);
  } else if (kind === "occupation") {
    await answerOccupation(page, name, answer, lang);
  } else {
    await tabTo(page, (one) => one.name === (answer === "?" && !SCORES.has(name) ? unknown : name), name);
    if (answer !== "?") await page.keyboard.type(lang === "fr" ? answer.replace(".", ",") : answer);
    else if (!SCORES.has(name)) await page.keyboard.press("Space");
  }
}

const SCORES = new Set(["listening", "reading", "writing", "speaking"]);

async function answerDay(page, name, answer, lang) {
  if (answer === "?" || answer === "none") {
    await tabTo(page, (one) => one.name === `${name}.${answer}`, name);
    await page.keyboard.press("Space");
    return;
  }
  const [year, month, day] = answer.split("-");
  if (day) {
    await tabTo(page, (one) => one.name === `${name}.day`, name);
    await page.keyboard.type(String(Number(day)));
  }
  if (month) {
    await tabTo(page, (one) => one.name === `${name}.month`, name);
    await page.keyboard.type(MONTHS[lang][Number(month) - 1]);
    await page.keyboard.press("Escape");
  }
  await tabTo(page, (one) => one.name === `${name}.year`, name);
  await page.keyboard.type(year);
}

async function answerOccupation(page, name, answer, lang) {
  if (answer === "?") {
    await tabTo(page, (one) => one.name === `${name}.?`, name);
    await page.keyboard.press("Space");
    return;
  }
  await tabTo(page, (one) => one.name === name, name);
  await page.keyboard.type(answer[lang]);
  await page.locator('[role="option"]').first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
}

/** Presses a button by its words, with the keyboard. */
export async function press(page, name) {
  await page.getByRole("button", { name, exact: true }).first().focus();
  await page.keyboard.press("Enter");
}

/** Waits until another page is shown than the one given. */
export function moved(page, from) {
  return page.waitForFunction((id) => history.state?.page !== id, from);
}

/**
 * From the page shown to the check page. `seen(id)` is called on every page, once
 * it is filled in.
 */
export async function answerAll(page, person, lang, seen = async () => {}) {
  const words = lang === "fr" ? { add: /^Ajouter/, onward: "Continuer" } : { add: /^Add/, onward: "Continue" };
  const pages = [];
  for (let count = 0; count < 60; count += 1) {
    const id = await pageId(page);
    if (id === "check") return pages;
    pages.push(id);
    const given = person[id];
    if (await page.locator(".pr-card").count()) {
      await seen(id);
      const cards = await page.locator(".pr-card").count();
      if (cards < (MORE[id] ?? 1) && person[`${id}/${cards}`]) {
        await page.getByRole("button", { name: words.add }).focus();
        await page.keyboard.press("Enter");
      } else {
        await press(page, words.onward);
      }
    } else {
      const [field] = await fieldsOf(page);
      // One record, or the fields of one, are given by name.
      const byName = /\/\d+$/.test(id) || given?.[field.name] !== undefined;
      const answers = byName ? given : { [field.name]: Array.isArray(given) && typeof given[0] === "string" ? given[0] : given };
      await answerPage(page, answers, lang, () => seen(id));
    }
    await moved(page, id).catch(async () => {
      throw new Error(`stays on ${id}: ${await page.locator(".pr-errors").textContent().catch(() => "no reason shown")}`);
    });
  }
  throw new Error(`no end in sight: ${pages.join(", ")}`);
}
