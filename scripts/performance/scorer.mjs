// The CRS of 2025-03-25 to 2026-11-02 in plain JavaScript, to time the engine beside.
//
// It takes what most calculators take: an age, levels and years, all known. No
// dates, nothing left open, no reasons, no other version of the table.

/** Points by age from 17 to 45, without and with a partner. */
const AGE = [
  [0, 99, 105, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 105, 99, 94, 88, 83, 77, 72, 66, 61, 55, 50, 39, 28, 17, 6, 0],
  [0, 90, 95, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50, 45, 35, 25, 15, 5, 0],
];
/** By level of education, 0 below secondary to 7 doctorate. */
const EDUCATION = [
  [0, 30, 90, 98, 120, 128, 135, 150],
  [0, 28, 84, 91, 112, 119, 126, 140],
];
const PARTNER_EDUCATION = [0, 2, 6, 7, 8, 9, 10, 10];
/** One ability, by level 0 to 10. */
const FIRST = [
  [0, 0, 0, 0, 6, 6, 9, 17, 23, 31, 34],
  [0, 0, 0, 0, 6, 6, 8, 16, 22, 29, 32],
];
const SECOND = [0, 0, 0, 0, 0, 1, 1, 3, 3, 6, 6];
const SECOND_LIMIT = [24, 22];
const PARTNER_LANGUAGE = [0, 0, 0, 0, 0, 1, 1, 3, 3, 5, 5];
/** By complete years, 0 to 5. */
const CANADIAN = [
  [0, 40, 53, 64, 72, 80],
  [0, 35, 46, 56, 63, 70],
];
const PARTNER_CANADIAN = [0, 5, 7, 8, 9, 10];
/** Two steps combined. */
const COMBINED = [
  [0, 0, 0],
  [0, 13, 25],
  [0, 25, 50],
];

const sum = (table, four) => table[four[0]] + table[four[1]] + table[four[2]] + table[four[3]];
const lowest = (four) => Math.min(four[0], four[1], four[2], four[3]);
const step = (value, one, two) => (value >= two ? 2 : value >= one ? 1 : 0);

/**
 * @typedef {object} Person
 * @property {number} age
 * @property {number} education 0 below secondary, 1 secondary, 2 one year, 3 two years, 4 three
 *   years, 5 two or more, 6 master's or professional, 7 doctorate
 * @property {0 | 1 | 2} studyInCanada none, one or two years, three years or more
 * @property {number[]} english listening, reading, writing, speaking; zeros when not tested
 * @property {number[]} french
 * @property {number} canadianYears
 * @property {number} foreignYears
 * @property {boolean} certificate
 * @property {boolean} nomination
 * @property {boolean} sibling
 * @property {{ education: number, language: number[], canadianYears: number } | null} partner
 */

/** The score; two languages are declared in the order that gives more. */
export function crs(person) {
  const rest = besidesOrder(person);
  const { english, french } = person;
  return rest + Math.max(byOrder(person, english, french), byOrder(person, french, english));
}

/** What does not depend on which language is declared first. */
function besidesOrder(person) {
  const { partner } = person;
  const column = partner ? 1 : 0;
  let points = AGE[column][Math.min(Math.max(person.age, 17), 45) - 17];
  points += EDUCATION[column][person.education];
  points += CANADIAN[column][Math.min(person.canadianYears, 5)];
  if (partner) {
    points += PARTNER_EDUCATION[partner.education];
    points += sum(PARTNER_LANGUAGE, partner.language);
    points += PARTNER_CANADIAN[Math.min(partner.canadianYears, 5)];
  }
  let additional = person.nomination ? 600 : 0;
  if (person.sibling) additional += 15;
  if (lowest(person.french) >= 7) additional += lowest(person.english) >= 5 ? 50 : 25;
  additional += 15 * person.studyInCanada;
  return points + Math.min(additional, 600);
}

function byOrder(person, first, second) {
  const column = person.partner ? 1 : 0;
  const language = sum(FIRST[column], first) + Math.min(sum(SECOND, second), SECOND_LIMIT[column]);
  const least = lowest(first);
  const fluent = step(least, 7, 9);
  const canadian = step(person.canadianYears, 1, 2);
  const studies = step(person.education, 2, 5);
  const abroad = step(person.foreignYears, 1, 3);
  const combined =
    Math.min(COMBINED[studies][fluent] + COMBINED[studies][canadian], 50) +
    Math.min(COMBINED[abroad][fluent] + COMBINED[abroad][canadian], 50) +
    (person.certificate ? 25 * step(least, 5, 7) : 0);
  return language + Math.min(combined, 100);
}
