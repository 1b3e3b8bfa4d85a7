/**
 * permit-to-pr as a library.
 *
 * Everything but `ready` is synchronous, takes plain data and returns frozen plain
 * data. Bad data is never thrown back: it is `{ ok: false, errors }`. Only calling
 * before `ready` throws, with `NotReadyError`.
 */

import type { OfferToCheck, Profile, TestResult } from "./profile.js";

export type * from "./profile.js";

/** Canadian English or Canadian French. */
export type Language = "en" | "fr";

/** Whether a condition holds. Unknown is never a no. */
export type Verdict = "met" | "not-met" | "unknown";

/**
 * Why something is unknown: an answer is missing (the only one that leads to a
 * question), our sources stop before that day, or an officer decides.
 */
export type Why = "not-asked" | "rule-not-known" | "officer-decides";

/** Whether a program takes people on a day. */
export type Status = "open" | "by-invitation" | "paused" | "closed" | "announced" | "proposed" | "not-known";

/** What a number counts. A language level of 0 is below 4, of 10 is 10 or more. */
export type Unit = "hours" | "days" | "years" | "dollars" | "cents-per-hour" | "clb" | "points" | "teer" | "level" | "tier" | "yes-no";

/** The least and the most something may be; the same when it is known. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** A span with its unit. */
export interface Measure extends Span {
  readonly unit: Unit;
}

/** Where a rule stands, and how good our source is. */
export interface Cite {
  /** Id of an instrument or official page; `about()` lists them. */
  readonly source: string;
  /** Section and paragraph, or the heading of the page. */
  readonly provision: string;
  /** Official address, in English. */
  readonly url: string;
  /** Day on which we last compared the rule with it. */
  readonly compared: string;
  /** A: official text; B: two other sources agree; C: one other source. */
  readonly grade: "A" | "B" | "C";
}

/** One reason why an input was refused. */
export interface Problem {
  /** Short and stable, such as `not-a-day`. */
  readonly code: string;
  /** Where in the input, such as `work[1].from`; empty for all of it. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** An input that could not be used: every reason at once. */
export interface Refusal {
  readonly ok: false;
  readonly errors: readonly Problem[];
}

/** An answer, or every reason why there is none. */
export type Answer<T> = ({ readonly ok: true } & T) | Refusal;

/** Options of every reading. */
export interface On {
  /** The day asked about, such as `2026-11-02`. Without it, today on this device. */
  readonly on?: string;
}

/** How current the rules are. */
export interface Rules {
  readonly version: string;
  /** Day on which the oldest file of law was last compared with its sources. */
  readonly checked: string;
  readonly reviewBy: string;
  /** The day asked about is past that day. */
  readonly stale: boolean;
}

/** One program at a glance. */
export interface Row {
  readonly id: string;
  /** A category is who may be invited apart; an exemption is work without a permit; a place is from where one may apply. */
  readonly kind: "permit" | "route" | "category" | "exemption" | "place";
  /** `federal`, or a province or territory. */
  readonly jurisdiction: string;
  readonly verdict: Verdict;
  readonly why?: Why;
  readonly status?: Status | null;
  /** The needs that decide it. */
  readonly deciding: readonly string[];
  /** Not ruled out by something that cannot change. */
  readonly suits: boolean;
  readonly stale: boolean;
  /** Code printed on the permit. */
  readonly code?: string;
  /** What the permit ties its holder to. */
  readonly ties?: "employer" | "province" | "open";
}

/** Points without their rows. From a day whose points are not known, only `indicative`. */
export interface Glance {
  readonly least?: number;
  readonly most?: number;
  readonly max?: number;
  readonly why?: Why;
  readonly since?: string | null;
  readonly indicative?: Span & { readonly max: number; readonly validTo: string; readonly confirmed: string };
}

/** A deadline, a contradiction between answers, or a doubt worth knowing. */
export interface Warning {
  readonly code: string;
  /** The answers it is about. */
  readonly paths: readonly string[];
  readonly on?: string;
  /** Days from the day asked to that day; negative when it has passed. */
  readonly days?: number;
}

/** A question worth asking. */
export interface Ask {
  readonly id: string;
  readonly part: string;
  /** What is missing, which may be a field of an answer given before. */
  readonly path: string;
  /** Programs and grids the answer can change; `status` for deadlines, `family` for what a partner may hold. */
  readonly changes: readonly string[];
  /** Of a page of circumstances, those still open that matter: names in `circumstances`. */
  readonly wants?: readonly string[];
}

/** What an invitation through Express Entry would be for. Nobody can choose. */
export interface ExpressEntry {
  /** Programs whose conditions are met, in the order in which they are named. */
  readonly programs: readonly string[];
  /** The one an invitation would name: `nominee`, or the first program that is met. */
  readonly named?: string;
  /** Why that cannot be told. */
  readonly why?: Why;
  readonly law: Cite;
}

export interface Assessment {
  readonly on: string;
  readonly rules: Rules;
  readonly points: Readonly<Record<string, Glance>>;
  readonly permits: readonly Row[];
  /** Work that needs no permit. */
  readonly exemptions: readonly Row[];
  /** From where the person may apply for a permit. */
  readonly places: readonly Row[];
  readonly routes: readonly Row[];
  /** Categories of Express Entry, whose members may be invited apart. */
  readonly categories: readonly Row[];
  readonly expressEntry: ExpressEntry;
  /** What is only proposed and not law; only when it was asked for. */
  readonly proposed?: readonly Row[];
  readonly warnings: readonly Warning[];
  readonly questions: readonly Ask[];
}

/** What a rule says about one job. */
export interface Ruling {
  readonly id: string;
  readonly effect: "counts" | "does-not-count" | "officer-decides";
  readonly law: Cite;
}

/** What became of one job, in hours. */
export interface Evidence extends Span {
  readonly path: string;
  readonly verdict: Verdict;
  readonly rulings: readonly Ruling[];
  readonly asks: readonly string[];
}

/** One condition and how it came out. */
export interface Finding {
  readonly id: string;
  readonly verdict: Verdict;
  readonly why?: Why;
  /** The fact used, what it is, and what the law asks. */
  readonly fact?: string;
  readonly have?: Measure;
  readonly need?: Measure;
  /** The fact the number asked for depends on, such as the size of the family. */
  readonly depends?: Span & { readonly fact: string };
  /** The grid whose points are asked for. */
  readonly grid?: string;
  /** Since when the law asks that, and what made it so. */
  readonly since?: string;
  readonly by?: Cite | null;
  readonly law: Cite;
  /** Whether all parts are needed, or one is enough; absent where there are none. */
  readonly how?: "every" | "any";
  readonly parts: readonly Finding[];
  readonly evidence: readonly Evidence[];
  readonly asks: readonly string[];
}

/** A program as a tree of findings, in the order of the law. */
export interface Explained {
  readonly on: string;
  readonly id: string;
  readonly verdict: Verdict;
  readonly why?: Why;
  readonly status?: Status | null;
  readonly statusSince?: string | null;
  readonly law: Cite;
  readonly checked: string;
  readonly reviewBy: string;
  readonly stale: boolean;
  readonly parts: readonly Finding[];
  /** What an officer judges; no answer settles it. */
  /** The months the permit would last, where that can be told. */
  readonly months?: Measure;
  readonly officer: readonly { readonly id: string; readonly law: Cite }[];
  readonly asks: readonly string[];
}

/** One row of a points table. Rows add up to the total, in both columns. */
export interface Factor extends Span {
  /** The factor; a section's id for what its limit takes off; `together` for rows that hang on one open question. */
  readonly id: string;
  /** The section; `limit` for what a limit takes off; empty for `together`. */
  readonly section: string;
  readonly have: readonly (Measure & { readonly fact: string })[];
  readonly max: number;
  readonly law: Cite;
}

/** The points under one answer to what is open. */
export interface Alternative extends Span {
  readonly withPartner: boolean;
  /** Jobs without a place that are taken to be in Canada. */
  readonly inCanada?: readonly string[];
  readonly factors: readonly Factor[];
}

/** The last grid we know, when that of the day is not known. It bounds nothing and is nobody's score. */
export interface Indicative extends Span {
  readonly validTo: string;
  readonly confirmed: string;
  readonly max: number;
  readonly factors: readonly Factor[];
  readonly alternatives?: readonly Alternative[];
  /** Parts whose points may have changed. */
  readonly unconfirmed: readonly string[];
  /** How much comes from factors a reform was to cut. */
  readonly sensitive: readonly (Span & { readonly id: string })[];
}

export interface Points {
  readonly on: string;
  readonly grid: string;
  readonly since?: string | null;
  readonly least?: number;
  readonly most?: number;
  readonly max?: number;
  readonly why?: Why;
  readonly factors: readonly Factor[];
  readonly alternatives?: readonly Alternative[];
  readonly indicative?: Indicative;
  /** Parts of a proposal, without points; only when it was asked for. */
  readonly proposed?: readonly { readonly id: string; readonly law: Cite }[];
  readonly stale: boolean;
}

/** One of two partners as the one who applies. */
export interface Applicant {
  readonly routes: readonly Row[];
  readonly categories: readonly Row[];
  readonly least?: number;
  readonly most?: number;
}

/** Both partners, each as the one who applies. */
export interface Couple {
  readonly on: string;
  /** Why there are not two who could apply. */
  readonly none?: "not-told" | "no-partner" | "has-status";
  readonly you?: Applicant;
  readonly partner?: Applicant;
  /** Who has more points. */
  readonly more?: "you" | "partner" | "same" | "unknown";
  /** Factor by factor; they add up to both totals. */
  readonly factors?: readonly { readonly id: string; readonly section: string; readonly you: Span; readonly partner: Span }[];
  /** Counted on the grid before, because that of the day is not known. */
  readonly indicative: boolean;
  readonly law: Cite;
}

/** A small change that opens a program or raises the score; checked again before it is said. */
export interface Change {
  readonly id: string;
  readonly lever: "time" | "test" | "paper" | "other-party" | "choice" | "fixed";
  /** What to set in the profile to see it. */
  readonly set: readonly { readonly path: string; readonly value: unknown }[];
  /** The earliest day, for changes that take time. */
  readonly on?: string;
  readonly opens: readonly string[];
  readonly points?: Span & { readonly gain: number; readonly indicative: boolean };
  readonly params: Readonly<Record<string, unknown>>;
  /** Changes to make together, each with the values of its sentence. */
  readonly together?: readonly { readonly id: string; readonly on?: string; readonly params: Readonly<Record<string, string | number>> }[];
}

export interface Converted {
  readonly on: string;
  readonly language: Language;
  readonly scale: "CLB" | "NCLC";
  readonly listening: Span;
  readonly reading: Span;
  readonly writing: Span;
  readonly speaking: Span;
  readonly lowest: Span;
  /** Whether the result can be used on that day. */
  readonly counts: Verdict;
  readonly law: Cite;
}

export interface Occupation {
  /** Five digits. */
  readonly noc: string;
  readonly name: string;
  readonly teer: number;
  /** The word that fitted, when it is not the name. */
  readonly matched?: string;
}

export interface About {
  readonly version: string;
  readonly noc: string;
  readonly programmes: readonly { readonly id: string; readonly law: Cite; readonly checked: string; readonly reviewBy: string }[];
  readonly grids: readonly { readonly id: string; readonly law: Cite; readonly checked: string; readonly reviewBy: string }[];
  readonly sources: readonly { readonly id: string; readonly url: string; readonly compared: string; readonly grade: "A" | "B" | "C" }[];
}

// ------------------------------------------------------------------- functions

/**
 * Loads what the other functions need: the engine, and the words and occupations
 * of both languages. Everything is synchronous afterwards. It can be called
 * again for more; calls made at the same time share the work, and what failed
 * is tried again.
 *
 * A page that loads late asks for less: `ready({ languages: ["en"], occupations: false })`.
 * With `law: false` it gets only the words that questions need; see `FirstWords`.
 */
export function ready(options?: {
  readonly languages?: readonly Language[];
  readonly occupations?: boolean;
  readonly rounds?: boolean;
  readonly law?: boolean;
}): Promise<void>;

/** Everything at a glance: verdicts, points, warnings, what to ask next. */
export function assess(profile: Profile, options?: On & { readonly lang?: Language; readonly proposed?: boolean }): Answer<Assessment>;

/** One program as a tree of findings, each with the fact used and the law. */
export function explain(profile: Profile, id: string, options?: On): Answer<Explained>;

/** The points of a grid, such as `crs`, row by row. */
export function points(profile: Profile, id: string, options?: On & { readonly proposed?: boolean }): Answer<Points>;

/** Two partners, each as the one who applies: who meets what, and who has more points by what. */
export function partners(profile: Profile, options?: On): Answer<Couple>;

/** Something that runs out: a test result, an assessment, an invitation … */
export interface Clock {
  readonly id: string;
  readonly kind: string;
  readonly paths?: readonly string[];
  /** Last day on which it holds. */
  readonly last?: string;
  /** The day to plan for, earlier than the last one. */
  readonly planFor?: string;
  readonly days?: number;
  readonly lapsed: boolean;
  /** The earlier, safer of the days it may be. */
  readonly earliest: boolean;
  /** The age reached on the day after. */
  readonly turns?: number;
  readonly why?: Why;
  /** Id of the sentence that says what happens then. */
  readonly consequence: string;
  readonly law: Cite;
}

/** From least to most; no most where nothing bounds it. */
export interface Amount {
  readonly least: number;
  readonly most?: number;
}

/** What comes after an invitation, for this family on this day. */
export interface AfterInvitation {
  readonly on: string;
  /** What the invitation would name. */
  readonly under: readonly string[];
  readonly notTold: readonly string[];
  readonly papers: readonly { readonly id: string; readonly who: string; readonly paths?: readonly string[]; readonly why?: Why; readonly law: Cite }[];
  readonly fees: {
    readonly rows: readonly { readonly id: string; readonly people: Amount; readonly each?: number; readonly amount?: Amount; readonly since?: string; readonly law?: Cite }[];
    readonly total?: Amount;
    readonly why?: Why;
    readonly others: readonly { readonly id: string; readonly about?: number; readonly law: Cite }[];
  };
  readonly steps: readonly { readonly id: string; readonly clocks: readonly string[]; readonly by?: string; readonly why?: Why; readonly law: Cite }[];
  readonly times: readonly { readonly id: string; readonly months?: number; readonly why?: Why; readonly asOf: string; readonly law: Cite }[];
}

/** Whether something is required. */
export type Required = "yes" | "no" | "unknown";

/** From an offer to the first weeks at work. Sentences stand under `guide.steps` of the catalogue. */
export interface PermitSteps {
  readonly on: string;
  /** The permit asked about. */
  readonly permit?: string;
  /** Items in order; `why` says that one may not apply. */
  readonly steps: readonly {
    readonly id: string;
    readonly stage: "offer" | "employer" | "application" | "travel" | "first-weeks";
    readonly who: "you" | "employer" | "nobody" | "government";
    readonly why?: Why;
    readonly law: Cite;
  }[];
  /** Fees in cents, those of the employer too. No amount: not known on that day. */
  readonly fees: readonly { readonly id: string; readonly payer: "you" | "employer"; readonly cents?: number; readonly since?: string; readonly why?: Why; readonly law?: Cite }[];
  /** What the worker pays, in cents. */
  readonly total?: Span;
  readonly why?: Why;
  readonly biometrics: Required;
  readonly biometricsLaw: Cite;
  readonly medical: Required;
  readonly medicalLaw: Cite;
  /** Last day on which the letter of the assessment can be used. */
  readonly letterUntil?: string;
  /** First day on which the employer may ask for the assessment. */
  readonly assessmentFrom?: string;
  /** Last day of the permit held: a new application must be in by then. */
  readonly fileBy?: string;
  /** Published times in calendar days. They promise nothing. */
  readonly times: readonly { readonly id: string; readonly days: number; readonly asOf: string; readonly law: Cite }[];
}

/** A day that depends on answers known only roughly. */
export interface Reached {
  readonly earliest: string;
  readonly latest: string;
}

/** Days in Canada. Words stand under `guide.days` of the catalogue. */
export interface DayCounts {
  readonly on: string;
  /** The obligation of a permanent resident; absent for somebody who is not one. */
  readonly residency?: {
    /** Met, or still possible in the first five years. */
    readonly verdict: Verdict;
    readonly why?: Why;
    readonly need?: number;
    /** Days in Canada so far, in the five years from `from` to `to`. */
    readonly days?: Span;
    readonly firstYears?: boolean;
    readonly from?: string;
    readonly to?: string;
    /** Those, and all days left of the first five years. */
    readonly possible?: Span;
    /** Day on which the need is reached by staying from now on. */
    readonly reached?: Reached;
    readonly law: Cite;
  };
  readonly citizenship: {
    readonly verdict: Verdict;
    readonly why?: Why;
    readonly need?: number;
    /** First day of the five years before the day asked. */
    readonly from: string;
    /** Days that count, half days rounded down. */
    readonly days?: Span;
    readonly permanent?: Span;
    readonly temporary?: Span;
    /** What the temporary ones give: half, 365 at most. */
    readonly half?: Span;
    /** First day on which to apply by staying from now on; for permanent residents. */
    readonly reached?: Reached;
    readonly conditions: readonly { readonly id: "permanent-resident" | "days" | "tax-years"; readonly verdict: Verdict; readonly why?: Why; readonly law: Cite }[];
    /** Language and knowledge. */
    readonly tests: Required;
    readonly testsLaw: Cite;
    readonly law: Cite;
  };
  /** How sure it is that the first and the last day of a stay count. */
  readonly edges: Cite;
}

/** An answer with its reason, a sentence of the catalogue. */
export interface Ruled {
  readonly is: Required;
  readonly because: string;
  readonly law: Cite;
}

/** Studying while on a work permit. Sentences stand under `guide.study` of the catalogue. */
export interface StudyAnswer {
  readonly on: string;
  /** Whether a study permit is needed. */
  readonly permit: Required;
  readonly why?: Why;
  /** Ways to study without one. */
  readonly ways: readonly { readonly id: string; readonly verdict: Verdict; readonly why?: Why; readonly until?: string; readonly law: Cite }[];
  /** Whether the application needs a letter of attestation. */
  readonly letter: Ruled;
  /** Whether one may apply from inside Canada. */
  readonly inside: Ruled;
  /** Whether hours of work done meanwhile count for the Canadian Experience Class. */
  readonly hoursCount: Ruled;
  /** Whether it can lead to a post-graduation work permit: no, or unknown. */
  readonly graduate: Ruled;
  /** Most hours a week off campus on a study permit alone. */
  readonly offCampus?: number;
  readonly offCampusLaw?: Cite;
  /** Whether that limit binds the person. */
  readonly limited: Ruled;
  readonly risks: readonly { readonly id: string; readonly law: Cite }[];
}

/** One past round, and whether it would have included the score. */
export interface PastRound {
  readonly number: string;
  readonly date: string;
  readonly cutoff: number;
  readonly invitations: number;
  readonly tieBreak?: string;
  readonly scale: string;
  readonly sameScale: boolean;
  readonly verdict: Verdict;
}

/** One red flag of a job offer. Its sentences stand under `signs` or `rules` of its words. */
export interface RedFlag {
  readonly id: string;
  /** Worst first: stop; likely against the rules; check it. */
  readonly severity: "stop" | "likely-illegal" | "verify";
  readonly kind: "seen" | "follows-from-rules";
  /** At least one; the last is that of the province where it says something too. */
  readonly law: readonly Cite[];
  /** What was offered and what the rule asks for, in cents an hour. */
  readonly have?: Measure;
  readonly need?: Measure;
  readonly since?: string;
}

/** What was found in a job offer. It never says that an offer is good. */
export interface OfferCheck {
  readonly on: string;
  /** Worst first. */
  readonly flags: readonly RedFlag[];
  /** No red flag among those answered, and at least one was answered: no more than that. */
  readonly none: boolean;
  /** Comparisons that could not be made, with the answers that are missing. */
  readonly notKnown: readonly { readonly id: string; readonly why: Why; readonly paths?: readonly string[] }[];
  /** Signs nobody said anything about. */
  readonly signsOpen: readonly NonNullable<OfferToCheck["seen"]>[number][];
  /** Where to report what was found. */
  readonly reportTo: readonly string[];
  /** Where to look things up. */
  readonly checkAt: readonly string[];
  /** The law of the province on recruiters; null is what was not read. */
  readonly province?: {
    readonly id: string;
    readonly licence: boolean | null;
    readonly registration: boolean | null;
    readonly feeBan: boolean | null;
    readonly papers: boolean | null;
    readonly since?: string;
    readonly law: Cite;
  };
  /** Who may act for a fee. */
  readonly mayRepresent: readonly string[];
}

/** Past rounds by type, for one score. History, never a forecast. */
export interface RoundsOfScore {
  readonly from: "grid" | "grid-before" | "account";
  readonly rounds: {
    readonly since: string;
    readonly on: string;
    /** The list stops on this day. */
    readonly asOf: string;
    readonly least: number;
    readonly most: number;
    readonly scale: string;
    readonly types: readonly {
      readonly id: string;
      readonly includesNomination: boolean;
      readonly rounds: number;
      readonly met: number;
      readonly unknown: number;
      readonly notMet: number;
      readonly otherScale: number;
      readonly listed: readonly PastRound[];
      readonly last: readonly PastRound[];
    }[];
  };
}

/** What runs out, soonest first; `all` adds rules without a day of the person's own. */
export function clocks(profile: Profile, options?: On & { readonly all?: boolean }): Answer<{ readonly on: string; readonly clocks: readonly Clock[] }>;

/** Something said by its id, with where it stands. */
export interface Entry {
  readonly id: string;
  readonly law: Cite;
}

/** A day, or the days between which it lies when only a month or a year was told. */
export interface Between {
  readonly least: string;
  readonly most: string;
}

/** Whether something is allowed. */
export type May = "yes" | "no" | "unknown";

/** Where a person stands between permits. */
export type StatusStanding =
  | "work-permit"
  | "study-permit"
  | "visitor"
  | "stay-only"
  | "maintained-work"
  | "maintained-stay"
  | "maintained"
  | "came-back"
  | "restoration-asked"
  | "can-restore"
  | "out-of-status"
  | "abroad"
  | "refugee-claimant"
  | "permanent-resident"
  | "citizen"
  | "not-known";

/** Where a person stands on a day, what they may do, and the last day for each step. */
export interface Keeper {
  readonly on: string;
  readonly standing: StatusStanding;
  /** The standings it lies between, worst first, when it cannot be told. */
  readonly between?: readonly StatusStanding[];
  /** Why the standing, or the right to work, cannot be told. */
  readonly why?: Why;
  /** The answers that would tell. */
  readonly missing?: readonly string[];
  readonly law?: Cite;
  readonly mayStay: May;
  readonly mayWork: May;
  /** Within which limits one may work. */
  readonly limits?: Entry;
  readonly mayStudy: May;
  readonly studyLimits?: Entry;
  /** Leave Canada, and return to the same standing. */
  readonly mayReturn: May;
  readonly returnLimits?: Entry;
  /** Last day of the standing if nothing is done; absent where a decision ends it. */
  readonly until?: Between;
  /** Last day of the work permit. */
  readonly workUntil?: Between;
  /** Last day of the authorized stay, as printed on papers. */
  readonly stayUntil?: Between;
  /** Day on which status was lost; day 90 is counted from it. */
  readonly lost?: Between;
  /** What has a last day, soonest first. */
  readonly deadlines?: readonly {
    readonly id: string;
    /** The earliest day it may be; for a wait, the latest. */
    readonly last: string;
    /** First day; absent when it is open already. */
    readonly opens?: string;
    /** Calendar days to the last day; negative after it. */
    readonly days: number;
    readonly lapsed: boolean;
    /** The real day may be another one: only a month or a year was told. */
    readonly earliest: boolean;
    /** Advice from published times, no rule. */
    readonly advice: boolean;
    /** The day ends at midnight UTC, when IRCC must have received it. */
    readonly utc: boolean;
    readonly law: Cite;
  }[];
  /** What can be done on that day. */
  readonly steps?: readonly { readonly id: string; readonly last?: string; readonly advice: boolean; readonly law: Cite }[];
  /** What is worth knowing. */
  readonly remarks?: readonly Entry[];
  /** What follows when conditions are not kept. */
  readonly consequences?: readonly Entry[];
  /** What getting status back costs on that day, in cents. */
  readonly fees?: readonly { readonly id: string; readonly cents?: number; readonly why?: Why; readonly since: string; readonly law?: Cite }[];
}

/** Where the person stands, what they may do, and the last day for each step. */
export function status(profile: Profile, options?: On): Answer<Keeper>;

/** Papers, fees, steps and published times after an invitation. */
export function process(profile: Profile, options?: On): Answer<AfterInvitation>;

/** Past rounds since a day, for the score of the grid and for that of the account. */
export function rounds(profile: Profile, options?: On & { readonly since?: string }): Answer<{ readonly on: string; readonly scores: readonly RoundsOfScore[] }>;

/** Whether a job needs a labour market impact assessment (LMIA), and who does what then. */
export interface LmiaDecision {
  readonly on: string;
  /** `unless`: yes, unless one of those in `open` applies. */
  readonly needed: "no-permit" | "no" | "unless" | "yes" | "has";
  readonly exempt: readonly string[];
  readonly open: readonly string[];
  readonly highWage: Verdict;
  readonly why?: Why;
  /** In cents an hour, as is `line`. */
  readonly wage?: Measure;
  readonly line?: Measure;
  readonly lineSince?: string;
  readonly lineLaw?: Cite;
  /** Absent: not known for that place and day. */
  readonly areaClosed?: boolean;
  /** What the last list that named the area said, when that of the day is not known. */
  readonly areaLast?: { readonly closed: boolean; readonly to: string };
  /** The line before, when that of the day is not known. */
  readonly lineLast?: Measure;
  /** A value shown is that of an earlier day. */
  readonly stale: boolean;
  readonly areaLaw?: Cite;
  /** Dollars, paid by the employer and never by the worker. */
  readonly fee?: number;
  readonly feeLaw: Cite;
  /** Published times in business days, oldest first: never a promise. */
  readonly times: readonly { readonly stream: string; readonly month: string; readonly days: number }[];
  readonly timesLaw: Cite;
  readonly duties: readonly { readonly id: string; readonly law: Cite }[];
}

/** Whether the job of the offer needs a labour market impact assessment. */
export function lmia(profile: Profile, options?: On): Answer<LmiaDecision>;

/** What partner and children may hold, one by one. */
export interface Family {
  readonly on: string;
  readonly members: readonly {
    /** `partner`, or the place of a child in the profile. */
    readonly path: string;
    readonly permits: readonly Row[];
    readonly notes: readonly {
      readonly id: string;
      readonly verdict: Verdict;
      readonly why?: Why;
      readonly day?: string;
      readonly earliest: boolean;
      readonly law: Cite;
    }[];
  }[];
  /** What was not told of the family. */
  readonly asks: readonly string[];
}

/** What each member of the family may hold. */
export function family(profile: Profile, options?: On): Answer<Family>;

/** The steps to a permit, by its id, or to whatever the offer and the status say. */
export function permitSteps(profile: Profile, id?: string | null, options?: On): Answer<PermitSteps>;

/** Days in Canada: the residency obligation, and citizenship. */
export function days(profile: Profile, options?: On): Answer<DayCounts>;

/** What studying would mean for somebody on a work permit. */
export function study(profile: Profile, options?: On): Answer<StudyAnswer>;

/** Red flags of a job offer: those that were seen, and those that follow from the rules of the day. */
export function checkOffer(offer: OfferToCheck, options?: On): Answer<OfferCheck>;

/** What to ask next, best first. `goal` keeps to one program or grid, or to `routes` or `permits`. */
export function questions(profile: Profile, options?: On & { readonly goal?: string }): Answer<{ readonly on: string; readonly questions: readonly Ask[] }>;

/** The smallest changes that open a program or raise the score. */
export function changes(profile: Profile, options?: On & { readonly id?: string }): Answer<{ readonly on: string; readonly changes: readonly Change[] }>;

/** Test scores, as printed, as language levels. With `taken`, also whether they count on the day. */
export function convert(test: NonNullable<TestResult["test"]>, scores: Omit<TestResult, "test">, options?: On): Answer<Converted>;

/** Occupations that fit a few words or a code, best first. */
export function occupations(query: string, options?: { readonly lang?: Language; readonly limit?: number }): Answer<{ readonly occupations: readonly Occupation[] }>;

/** Versions, days and sources of the rules. */
export function about(): Answer<About>;

/**
 * The sentence for anything with an id or a code that the functions above return:
 * a need, a ruling, a factor, a warning, a change, an error, a program. Where
 * there is no sentence it is the id itself. `ready` must have loaded all words of
 * the language.
 */
export function message(finding: unknown, language: Language): string;

/**
 * A number, a day, a span, a list or a code of the profile, as that language writes it;
 * undefined for anything else.
 */
export function written(value: unknown, language: Language): string | undefined;

/** A function was called before `ready` had finished. */
export class NotReadyError extends Error {
  constructor(what: string);
}

/**
 * Every word of one language. `ready` must have loaded them. With `law: false` the
 * words that are here already will do.
 */
export function catalogue(language: Language): Catalogue;
export function catalogue(language: Language, options: { readonly law: false }): FirstWords;

/**
 * Answers kept by the person: as a file, or on the device when they ask. Everything
 * comes back through the engine's own strict parser.
 */
export const draft: {
  /** The text of a file. `saved` is the day of saving. */
  readonly write: (profile: Profile, saved: string) => string;
  /** What such a text holds, or why it is refused. */
  readonly read: (text: string) => Answer<{ readonly saved: string; readonly profile: Profile }>;
  /** Keeps it on this device; false when the browser refuses. */
  readonly save: (profile: Profile, saved: string) => boolean;
  /** The text that was kept, unread. */
  readonly load: () => string | undefined;
  /** Deletes it. */
  readonly clear: () => boolean;
};

// ------------------------------------------------------------------- catalogue

/** One answer among several. An object is merged into what is there; null is "there is none". */
export interface Option {
  readonly value: unknown;
  readonly label: string;
  readonly hint?: string;
}

/** How something is answered. */
export interface Field {
  readonly name: string;
  readonly ask: string;
  readonly help?: string;
  readonly kind: "choice" | "yes-no" | "checks" | "day" | "day-or-none" | "number" | "occupation" | "score" | "list" | "record" | "country" | "countries" | "circumstances";
  readonly options?: readonly Option[];
  /** Beside a number. */
  readonly unit?: string;
  /** The words for "there is none". */
  readonly none?: string;
  /** The words for "there is one or more", in lists and single records. */
  readonly some?: string;
  /** Asked only when another field has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly unknown[] };
  /** The kind of record it is, or a list holds, and how many at most. */
  readonly record?: string;
  readonly max?: number;
  /** "I don't know" is no answer to it. */
  readonly certain?: boolean;
  /** Nothing chosen is an answer too. */
  readonly optional?: boolean;
}

/** One question of the journey. */
export interface Question extends Omit<Field, "name"> {
  readonly id: string;
  readonly part: string;
  readonly path: string;
  readonly why?: string;
}

/** The words that questions need, as `www/text/en.js` holds them. */
export interface FirstWords {
  readonly lang: string;
  readonly units: Readonly<Record<string, { readonly one: string; readonly other: string }>>;
  readonly errors: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly form: {
    readonly parts: readonly { readonly id: string; readonly name: string }[];
    readonly questions: readonly Question[];
    readonly records: Readonly<Record<string, { readonly one: string; readonly add: string; readonly none: string; readonly fields: readonly Field[] }>>;
  };
  readonly ui: Readonly<Record<string, string>>;
}

/** A sentence of the guide with where it stands. */
export interface GuideNote {
  readonly id: string;
  readonly law: Cite | null;
  readonly says: string;
}

/** One answer of a status: a word and a sentence. */
export interface GuideCell {
  readonly is: "yes" | "no" | "limited";
  readonly says: string;
}

/** Content that depends on nobody. The word of a column is what `ties` of a permit says, or `resident`. */
export interface Guide {
  readonly rights: {
    readonly columns: Readonly<Record<string, string>>;
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly law: readonly Cite[];
      readonly employer: GuideCell;
      readonly province: GuideCell;
      readonly open: GuideCell;
      readonly resident: GuideCell;
    }[];
    /** Health cover by province or territory; null is what no source says. */
    readonly health: readonly { readonly value: string; readonly months: number | null; readonly wait: number | null; readonly says: string | null }[];
    readonly healthLaw: Cite;
    readonly aboutHealth: string;
  };
  readonly sectors: {
    /** Occupations are NOC codes; permits and routes are ids of programs where these are encoded. */
    readonly rows: readonly {
      readonly id: string;
      readonly name: string;
      readonly occupations: readonly string[];
      readonly permits: readonly string[];
      readonly licence: string;
      readonly skilled: readonly string[];
      readonly skilledSays: string;
      readonly low: readonly string[];
      readonly lowSays: string;
      readonly pitfalls: string;
      readonly exempt: boolean;
      readonly lowWage: string;
    }[];
    /** Said for these TEER; an empty list is always said. */
    readonly notes: readonly { readonly id: string; readonly teer: readonly number[]; readonly says: string }[];
    readonly law: Cite;
    readonly licenceLaw: Cite;
    readonly exemptionLaw: Cite;
    readonly capLaw: Cite;
    readonly teerLaw: Cite;
  };
  readonly steps: Readonly<Record<"items" | "stages" | "who" | "fees" | "times", Readonly<Record<string, string>>>> & { readonly notes: readonly GuideNote[] };
  readonly study: Readonly<Record<"ways" | "because" | "risks", Readonly<Record<string, string>>>> & { readonly rules: readonly GuideNote[] };
  readonly days: { readonly conditions: Readonly<Record<string, string>>; readonly notes: readonly GuideNote[] };
  /** Sources of the guide that `sources` of the catalogue may not have. */
  readonly sources: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  readonly headings: Readonly<Record<string, string>>;
}

/** All words of one language: those, and the ones of `www/text/en-law.js`, which results and findings need. */
export interface Catalogue extends FirstWords {
  /** `length` and `family` are of permits. */
  readonly programmes: Readonly<Record<string, { readonly name: string; readonly about: string; readonly doesNotAsk: readonly string[]; readonly length?: string; readonly family?: string }>>;
  /** Names of circumstances, by the question they stand on. Their words are among `facts`. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** Words of the check of an offer: signs, rules, places and people, by id. */
  readonly safety: Readonly<Record<string, any>>;
  /** Who does what for a job offer. */
  readonly duties: Readonly<Record<string, string>>;
  /** What to know of each member of the family. */
  readonly family: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, string>>;
  readonly officer: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, readonly string[]>>;
  readonly rulings: Readonly<Record<string, string>>;
  /** Headings of official pages, by their English words. */
  readonly provisions: Readonly<Record<string, string>>;
  readonly grids: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly about: string;
        readonly sections: Readonly<Record<string, string>>;
        readonly factors: Readonly<Record<string, string>>;
        readonly unconfirmed: Readonly<Record<string, string>>;
        readonly notKnown: string | null;
        /** What is only proposed, as a whole and by part; empty where nothing is. */
        readonly proposed: { readonly says?: string; readonly parts?: Readonly<Record<string, string>> };
      }
    >
  >;
  readonly sources: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  readonly changes: Readonly<Record<string, string>>;
  readonly warnings: Readonly<Record<string, string>>;
  /** Keeping status: words by id, of standings in short (`names`) and in full; sources and headings only it cites. */
  readonly status: Readonly<Record<"names" | "standings" | "may" | "limits" | "steps" | "remarks" | "consequences" | "fees" | "provisions", Readonly<Record<string, string>>>> & {
    readonly sources: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  };
  /** The guide: rights, sectors, first steps, studies and days, in words. */
  readonly guide: Guide;
  /** After an invitation: words of clocks, papers, fees and steps by id, and what to say of times. */
  readonly process: Readonly<Record<"clocks" | "consequences" | "kinds" | "papers" | "fees" | "costs" | "steps" | "classes", Readonly<Record<string, string>>>> & { readonly times: string };
}
