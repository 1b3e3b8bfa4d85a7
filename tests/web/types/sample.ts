// How somebody uses the library from TypeScript. It only has to compile.

import { type Answer, type Assessment, type Finding, type Job, NotReadyError, type Profile, about, assess, catalogue, changes, convert, draft, explain, message, occupations, points, questions, ready, written } from "../../../www/lib/index.js";

const job: Job = { noc: "21231", country: "CA", from: "2025-03", to: null, hoursPerWeek: 37.5, basis: "work-permit", leave: [{ kind: "paid-vacation", from: "2025-08-04" }] };
const profile: Profile = { born: "1995-04", work: [job], tests: [], partner: null, intends: ["ON", "BC"] };

/** Every condition under a finding, as one list. */
function all(finding: Finding): Finding[] {
  return [finding, ...finding.parts.flatMap(all)];
}

export async function report(): Promise<string[]> {
  await ready({ languages: ["en"], occupations: false, law: false });
  const [part] = catalogue("en", { law: false }).form.parts;
  await ready({ languages: ["en"], occupations: false });
  const answer: Answer<Assessment> = assess(profile, { on: "2026-11-02" });
  if (!answer.ok) return answer.errors.map((error) => `${error.path}: expected ${error.expected}`);

  const lines = part ? [part.name] : [];
  lines.push(...answer.routes.map((row) => `${message(row, "en")}: ${row.verdict}`));
  const explained = explain(profile, "cec", { on: answer.on });
  if (explained.ok) lines.push(...explained.parts.flatMap(all).map((part) => message(part, "en")));

  const scored = points(profile, "crs");
  // Only one of the two is there: a score, or the grid before the change.
  if (scored.ok) lines.push(scored.indicative ? `before ${scored.indicative.validTo}: ${scored.indicative.least}` : `${scored.least} to ${scored.most}`);

  const next = questions(profile, { goal: "cec" });
  if (next.ok) lines.push(...next.questions.map((ask) => ask.path));
  const better = changes(profile, { id: "crs" });
  if (better.ok) lines.push(...better.changes.map((change) => `${message(change, "en")} ${change.points?.gain ?? 0}`));

  const levels = convert("tef-canada", { taken: "2026-01-05", listening: 503, reading: 503 });
  if (levels.ok) lines.push(`${levels.scale} ${levels.listening.least}`);
  const found = occupations("préposée aux bénéficiaires", { lang: "fr", limit: 3 });
  if (found.ok) lines.push(...found.occupations.map((one) => `${one.noc} ${one.name}`));
  const read = draft.read(draft.write(profile, "2026-11-22"));
  if (read.ok) lines.push(written(read.saved, "fr") ?? "");
  const built = about();
  return built.ok ? [...lines, built.version, catalogue("en").lang] : lines;
}

// @ts-expect-error a province is two capital letters
export const wrongProvince: Profile = { intends: ["Ontario"] };
// @ts-expect-error there is no such field
export const wrongField: Profile = { wrok: [] };
// @ts-expect-error answers cannot be changed
export const frozen = (answer: Assessment): string => (answer.on = "2026-11-02");
export const misuse: Error = new NotReadyError("assess");
