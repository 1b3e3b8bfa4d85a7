// Random people, the same on every run: in the terms of the scorer, and as a profile tells them.

/** The last day of the version of the CRS that the scorer knows. */
export const ON = "2026-11-02";

const DAY = 86_400_000;
const daysBefore = (count) => new Date(Date.parse(ON) - count * DAY).toISOString().slice(0, 10);

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many people: `{ person, profile }` each. */
export function people(count, seed = 1) {
  const random = numbers(seed);
  const below = (end) => Math.floor(random() * end);
  const chance = (percent) => random() * 100 < percent;
  const four = () => {
    const usual = 3 + below(8);
    return [0, 0, 0, 0].map(() => {
      const level = Math.min(Math.max(usual + below(3) - 1, 0), 10);
      return level < 4 ? 0 : level;
    });
  };
  const NONE = [0, 0, 0, 0];
  return Array.from({ length: count }, () => {
    const both = chance(35);
    const french = both || chance(15);
    const studiedHere = chance(40);
    const education = below(8);
    const person = {
      age: 16 + below(32),
      education,
      studyInCanada: !studiedHere || education < 2 ? 0 : education < 4 ? 1 : 2,
      english: both || !french ? four() : NONE,
      french: french ? four() : NONE,
      canadianYears: below(6),
      foreignYears: below(4),
      certificate: chance(20),
      nomination: chance(10),
      sibling: chance(20),
      partner: chance(50) ? { education: below(8), language: chance(80) ? four() : NONE, canadianYears: below(4) } : null,
    };
    return { person, profile: profileOf(person, studiedHere) };
  });
}

function profileOf(person, studiedHere) {
  const { partner } = person;
  return {
    // A month past the birthday.
    born: `${2026 - person.age}-10-02`,
    citizenships: ["IN"],
    intends: ["ON"],
    lives: { country: "CA", province: "ON", since: "2020-01" },
    status: { kind: "worker", permit: "pgwp", expires: "2027-08-31" },
    education: credentials(person.education, studiedHere),
    tests: [...result("en", person.english), ...result("fr", person.french)],
    work: jobs(person.canadianYears, person.foreignYears),
    certificateOfQualification: person.certificate,
    nomination: person.nomination ? { enhanced: true, province: "ON" } : null,
    offer: null,
    funds: 18000,
    children: [],
    relatives: person.sibling
      ? [{ relation: "sibling", status: "citizen", country: "CA", born: "1990-01-01", of: "me" }]
      : [],
    partner: partner && {
      accompanying: true,
      status: "foreign",
      education: credentials(partner.education, false),
      tests: result("en", partner.language),
      work: jobs(partner.canadianYears, 0),
    },
  };
}

const LEVELS = [[], ["secondary"], ["one-year"], ["two-year"], ["bachelor"], ["bachelor", "one-year"], ["master"], ["doctorate"]];

function credentials(education, here) {
  return LEVELS[education].map((level) => ({
    level,
    from: "2014-09-01",
    completed: "2018-06-30",
    ...(here ? { country: "CA", fullTime: true } : { country: "IN", assessed: "2025-02-01" }),
  }));
}

function result(language, [listening, reading, writing, speaking]) {
  const some = listening + reading + writing + speaking > 0;
  return some ? [{ test: "clb", language, listening, reading, writing, speaking }] : [];
}

/** Some weeks more than the years, which are 52 weeks of 30 hours: the work abroad, then the work here. */
function jobs(canadianYears, foreignYears) {
  const weeks = (years) => 7 * (52 * years + 6);
  const began = weeks(canadianYears);
  const left = began + 30;
  const job = { noc: "21231", hoursPerWeek: 30, selfEmployed: false, fullTimeStudent: false };
  const abroad = { ...job, country: "IN", from: daysBefore(left + weeks(foreignYears)), to: daysBefore(left) };
  const here = { ...job, country: "CA", province: "ON", authorized: true, from: daysBefore(began), to: null };
  return [...(foreignYears > 0 ? [abroad] : []), ...(canadianYears > 0 ? [here] : [])];
}
