// Past rounds as pictures and tables: the data itself, in both languages and every look.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { axe, open } from "./browser.mjs";

const LOOKS = ["light", "dark"].flatMap((colorScheme) => [320, 1280].map((width) => ({ colorScheme, width })));
const SCALE = "2025-03-25";

/** The rows of the data, read here a second time. */
const ROWS = readFileSync(new URL("../../data/rounds.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(2)
  .map((line) => line.split(","))
  .map(([number, date, type, invitations, cutoff, tie]) => ({ number, date, type: type.toLowerCase().replace("_", "-"), invitations: Number(invitations), cutoff: Number(cutoff), tie }));

/** In the order of the engine. */
const TYPES = ["general", "pnp", "cec", "fsw", "fst", "french", "healthcare", "stem", "trade", "transport", "agriculture", "education", "physicians", "senior-managers", "military"];

/** What the engine answers for a score without a day of the profile, for days on which one scale or another held. */
function answerFor({ least, most, since, on = "2026-11-22", scale = SCALE }) {
  const past = ({ number, date, cutoff, invitations, tie }) => {
    const sameScale = (date >= SCALE) === (scale === SCALE) && scale <= SCALE;
    const verdict = !sameScale ? "unknown" : least > cutoff ? "met" : most < cutoff ? "not-met" : "unknown";
    return { number, date, cutoff, invitations, ...(tie ? { tieBreak: tie } : {}), scale: date >= SCALE ? SCALE : "2020-11-05", sameScale, verdict };
  };
  const types = TYPES.filter((id) => ROWS.some((row) => row.type === id && row.date <= on)).map((id) => {
    const held = ROWS.filter((row) => row.type === id && row.date <= on).map(past);
    const listed = held.filter((one) => one.date >= since);
    const count = (verdict) => listed.filter((one) => one.sameScale && one.verdict === verdict).length;
    return { id, includesNomination: id === "pnp", rounds: listed.length, met: count("met"), unknown: count("unknown"), notMet: count("not-met"), otherScale: listed.filter((one) => !one.sameScale).length, listed, last: held.slice(-3).reverse() };
  });
  return { since, on, asOf: "2026-10-01", least, most, scale, types };
}

let site;
before(async () => {
  site = await open();
});
after(() => site?.close());

/** The section in the place of the page's own content. */
async function drawn(lang, answer, options) {
  const visited = await site.visit(`/?lang=${lang}`, { locale: `${lang}-CA` });
  await visited.page.locator("#pr-start").waitFor();
  await redraw(visited.page, lang, answer, options);
  return visited;
}

function redraw(page, lang, answer, options = {}) {
  return page.evaluate(
    async ([lang, answer, options]) => {
      const [{ draw }, { words }, { ready }] = await Promise.all([import("/lib/rounds.js"), import("/lib/view.js"), import("/lib/index.js")]);
      await ready({ languages: [lang], occupations: false });
      const w = words(lang, 1);
      document.querySelector(".pr-stage").replaceChildren(w.h(1, { class: "pr-title" }, "x"), draw(answer, w, options));
    },
    [lang, answer, options],
  );
}

const cells = (page, id) =>
  page.locator(`#pr-rounds-${id} tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** How far each mark stands above or below the score, in units of the chart; and the band. */
const picture = (page, id) =>
  page.locator(`.pr-rounds__type:has(#pr-rounds-${id})`).evaluate((box) => {
    const chart = box.querySelector(".pr-rounds__chart");
    const place = (mark) => mark.getAttribute("transform").match(/[\d.]+/g).map(Number);
    const band = chart.querySelector("svg");
    return {
      name: chart.getAttribute("aria-label"),
      marks: [...chart.querySelectorAll(".pr-rounds__mark")].map((mark) => ({ at: place(mark), kind: mark.getAttribute("class").split("--")[1] })),
      band: band && { top: Number(band.getAttribute("y")), bottom: Number(band.getAttribute("y")) + Number(band.getAttribute("height")), left: Number(band.getAttribute("x")) },
      label: [...chart.querySelectorAll("text")].map((text) => text.textContent).find((text) => /[a-z] ?:|[a-z]\u00a0:/.test(text)),
    };
  });

const SAID = {
  en: { finding: "Since January 1, 2026, your score (470 to 518) was high enough in 0 of 17 rounds.", label: "Your score: 470 to 518", stops: "The list stops on October 1, 2026.", show: "Show as a table", hide: "Hide the table", high: "High enough", told: "Cannot be told", low: "Too low", tie: "August 18, 2026, 03:24:13", none: "Not known", last: "518 (September 29, 2026)" },
  fr: { finding: "Depuis le 1er janvier 2026, votre note (de 470 à 518) était assez élevée dans 0 cas sur 17.", label: "Votre note\u00a0: de 470 à 518", stops: "La liste s’arrête le 1er octobre 2026.", show: "Afficher le tableau", hide: "Masquer le tableau", high: "Assez élevée", told: "On ne peut pas le dire", low: "Trop basse", tie: "18 août 2026, 03:24:13", none: "Non connu", last: "518 (29 septembre 2026)" },
};
const ANSWER = answerFor({ least: 470, most: 518, since: "2026-01-01" });

for (const lang of ["en", "fr"]) {
  const said = SAID[lang];

  test(`${lang}: the title states the finding, and the table holds the data`, async () => {
    const { page, problems, close } = await drawn(lang, ANSWER);
    const cec = page.locator(".pr-rounds__type:has(#pr-rounds-cec)");
    assert.ok((await cec.innerText()).includes(said.finding));
    assert.ok((await cec.innerText()).includes(said.last));
    assert.ok((await page.locator(".pr-rounds").innerText()).includes(said.stops));
    for (const of of ANSWER.types.filter((one) => one.rounds > 0)) {
      const rows = await cells(page, of.id);
      const plain = (text) => text.replace(/\D/g, "");
      assert.deepEqual(
        rows.map((row) => [row[0], plain(row[2]), plain(row[3]), /Not known|Non connu/.test(row[4])]),
        [...of.listed].reverse().map((past) => [past.number, String(past.cutoff), String(past.invitations), !past.tieBreak]),
        of.id,
      );
      assert.deepEqual(
        rows.map((row) => row[5].replace(/^[✔✖?]/, "")),
        [...of.listed].reverse().map((past) => ({ met: said.high, unknown: said.told, "not-met": said.low })[past.verdict]),
      );
    }
    const rows = await cells(page, "cec");
    assert.equal(rows.find((row) => row[0] === "439")[4], said.tie);
    assert.equal(rows.find((row) => row[0] === "446")[4], said.none);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${lang}: nothing for axe to say and nothing too wide, tables closed and open`, async () => {
    const { page, problems, close } = await drawn(lang, ANSWER, { types: ["pnp", "cec", "stem", "healthcare", "military"] });
    const wrong = [];
    for (const open of [false, true]) {
      if (open) for (const toggle of await page.locator(".pr-rounds [aria-expanded]").all()) await toggle.click();
      for (const { colorScheme, width } of LOOKS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        for (const { id, nodes } of await axe(page)) wrong.push(`${open} ${colorScheme} ${width}: ${id} ${nodes.join(" | ")}`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) wrong.push(`${open} ${colorScheme} ${width}: ${over} px too wide`);
        const cut = await page.locator(".pr-rounds__chart").evaluateAll((charts) => charts.flatMap((chart) => [...chart.querySelectorAll("text")].filter((text) => { const [box, frame] = [text.getBoundingClientRect(), chart.getBoundingClientRect()]; return box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom; }).map((text) => text.textContent)));
        for (const text of cut) wrong.push(`${colorScheme} ${width}: cut off: ${text}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(problems, []);
    await close();
  });

  test(`${lang}: the table opens by keyboard, says so, and is always printed`, async () => {
    const { page, close } = await drawn(lang, ANSWER);
    const toggle = page.locator('[aria-controls="pr-rounds-cec"]');
    const data = page.locator("#pr-rounds-cec");
    assert.ok((await toggle.innerText()).startsWith(said.show));
    assert.equal(await data.isVisible(), false);
    await page.emulateMedia({ media: "print" });
    assert.equal(await data.isVisible(), true);
    assert.equal(await toggle.isVisible(), false);
    await page.emulateMedia({ media: "screen" });
    await toggle.focus();
    await page.keyboard.press("Enter");
    assert.equal(await data.isVisible(), true);
    assert.equal(await toggle.getAttribute("aria-expanded"), "true");
    assert.ok((await toggle.innerText()).startsWith(said.hide));
    await page.keyboard.press("Space");
    assert.equal(await data.isVisible(), false);
    await close();
  });

  test(`${lang}: every mark stands on its side of the band, and the band says whose it is`, async () => {
    const { page, close } = await drawn(lang, ANSWER);
    for (const of of ANSWER.types.filter((one) => one.rounds > 0)) {
      const { name, marks, band, label } = await picture(page, of.id);
      assert.equal(label, said.label);
      assert.ok(name.length > 40 && !name.includes("{"), name);
      assert.equal(marks.length, of.rounds);
      of.listed.forEach((past, n) => {
        const [, y] = marks[n].at;
        assert.equal(marks[n].kind, past.verdict);
        assert.equal(y > band.bottom + 0.01, past.cutoff < 470, `${of.id} ${past.number}`);
        assert.equal(y < band.top - 0.01, past.cutoff > 518, `${of.id} ${past.number}`);
      });
      const ascending = marks.map((mark) => mark.at[0]);
      assert.deepEqual([...ascending].sort((a, b) => a - b), ascending, "time runs to the right");
    }
    await close();
  });
}

test("an exact score is a line, and the count is the data's", async () => {
  const { page, close } = await drawn("en", answerFor({ least: 510, most: 510, since: "2026-01-01" }));
  const { band, label, name } = await picture(page, "cec");
  assert.equal(Math.round(band.bottom - band.top), 3);
  assert.equal(label, "Your score: 510");
  const met = ROWS.filter((row) => row.type === "cec" && row.date >= "2026-01-01" && row.cutoff < 510).length;
  assert.ok(name.includes(`your score (510) was high enough in ${met} of 17 rounds.`), name);
  const military = await picture(page, "military");
  assert.ok(military.name.includes("in 1 of 1 round."), military.name);
  await close();
});

test("rounds on another scale are shown, said, and never compared", async () => {
  const { page, close } = await drawn("en", answerFor({ least: 480, most: 490, since: "2025-01-01" }));
  const cec = answerFor({ least: 480, most: 490, since: "2025-01-01" }).types.find((of) => of.id === "cec");
  assert.ok(cec.otherScale > 0 && cec.otherScale < cec.rounds);
  const box = page.locator(".pr-rounds__type:has(#pr-rounds-cec)");
  assert.ok((await box.innerText()).includes(`counted in another way: ${cec.otherScale}.`));
  assert.ok((await box.innerText()).includes(` of ${cec.rounds - cec.otherScale} rounds.`));
  const { marks, band } = await picture(page, "cec");
  const last = marks[cec.listed.filter((past) => !past.sameScale).length - 1];
  assert.ok(last.at[0] < band.left, "the band starts with the scale");
  assert.equal((await cells(page, "cec")).filter((row) => row[5] === "?Not compared").length, cec.otherScale);

  await redraw(page, "en", answerFor({ least: 480, most: 490, since: "2026-01-01", scale: "2026-11-03" }));
  const none = await picture(page, "cec");
  assert.equal(none.band, null);
  assert.equal(none.label, undefined);
  assert.ok(none.name.includes("No round since January 1, 2026 can be compared with your score (480 to 490)."));
  assert.ok(none.marks.every((mark) => mark.kind === "unknown"));
  await close();
});

test("types can be chosen, those without a round give their last cut-offs, a given range wins", async () => {
  const { page, close } = await drawn("en", ANSWER, { types: ["cec", "stem", "pnp"], range: { least: 500, most: 505 } });
  assert.deepEqual(await page.locator(".pr-rounds__type h3").allInnerTexts(), ["Provincial nominees", "Canadian Experience Class"]);
  const all = await page.locator(".pr-rounds").innerText();
  assert.ok(all.includes("These cut-offs include 600 points for a nomination."));
  assert.ok(all.includes("No round since January 1, 2026. Last cut-offs:"));
  assert.ok(all.includes("(STEM): 491 (April 11, 2024), "), all);
  assert.equal((await picture(page, "cec")).label, "Your score: 500 to 505");
  await close();
});

test("nothing is said about what is to come, nothing is fetched, nothing hangs on a pointer", async () => {
  const visited = await drawn("en", ANSWER);
  visited.mark("drawn");
  await redraw(visited.page, "en", ANSWER);
  assert.deepEqual(visited.requestsSince("drawn"), []);
  const { page } = visited;
  assert.equal(await page.locator(".pr-rounds title, .pr-rounds [title], .pr-rounds animate, .pr-rounds polyline, .pr-rounds [style]").count(), 0);
  const text = await page.locator(".pr-rounds").innerText();
  for (const word of [/\bwill be\b/i, /chance/i, /likely/i, /probab/i, /trend/i, /expect/i, /forecast/i, /%/]) assert.doesNotMatch(text, word);
  await visited.close();
});
