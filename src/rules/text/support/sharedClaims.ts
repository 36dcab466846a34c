/** Claims that two different projects make. */
import type { Plan } from "../../../plan/Plan";
import { findProject } from "../../../plan/lookups";
import type { SubmissionRow, SubmissionSheet } from "../../../submission/SubmissionSheet";
import type { Facts, SheetContext } from "../../Rule";
import { NONE } from "../../support/hits";
import { identify } from "../../support/identify";
import { onceARow } from "../../support/memo";
import { claimHashesOf, claimsOf, sharesSubject, type Claim } from "./achievements";
import { excerptOf, textOf } from "./passages";

export interface Claimant {
  readonly context: SheetContext;
  readonly sheet: SubmissionSheet;
  readonly row: SubmissionRow;
  /** Code, else name; claims of one project are not held against each other. */
  readonly project: string;
}

export interface SharedClaim {
  readonly claimant: Claimant;
  readonly first: Claimant;
  readonly claim: Claim;
  readonly what: "sentence" | "figures";
}

/** The rows of a sheet that say what was done, with the project each is about. */
export function claimantsOf(context: SheetContext): readonly Claimant[] {
  const { sheet } = context;
  const claimants: Claimant[] = [];
  for (const row of sheet.rows) {
    if (textOf(row, "results") === null) continue;
    const project = identify(row, context)?.project.id ?? row.id.value ?? row.project.value;
    if (project !== null) claimants.push({ context, sheet, row, project });
  }
  return claimants;
}

/**
 * Each later claim with the first one that says the same, at most one a row and other project. `counts` says which
 * pairs are of interest.
 */
export function sharedClaims(
  claimants: readonly Claimant[],
  counts: (one: Claimant, other: Claimant) => boolean,
): readonly SharedClaim[] {
  const index = new Map<string, Made[]>();
  const shared: SharedClaim[] = [];
  for (const claimant of repeatingSome(claimants)) {
    const reported = new Set<string>();
    for (const claim of claimsOf(textOf(claimant.row, "results") ?? "")) {
      const found = earlier(index, claimant, claim, counts);
      if (found !== null && !reported.has(found.first.project)) {
        reported.add(found.first.project);
        shared.push({ claimant, claim, ...found });
      }
      for (const key of keysOf(claim)) remember(index, key, { claimant, claim });
    }
  }
  return shared;
}

/** See claimHashesOf; worked out while the figures of the text are at hand. */
export const claimHashes = onceARow((row): readonly number[] => {
  const text = textOf(row, "results");
  return text === null ? NONE : claimHashesOf(text);
});

/** Those of whom another one says something alike; all the others need no closer look. */
function repeatingSome(claimants: readonly Claimant[]): readonly Claimant[] {
  const hashes: number[] = [];
  const ends = claimants.map(({ row, context }) => {
    for (const hash of claimHashes(row, context)) hashes.push(hash);
    return hashes.length;
  });
  const repeated = repeatedIn(hashes);
  if (repeated.size === 0) return NONE;
  return claimants.filter((_, index) => {
    for (let at = ends[index - 1] ?? 0; at < (ends[index] ?? 0); at += 1) {
      if (repeated.has(hashes[at] ?? 0)) return true;
    }
    return false;
  });
}

function repeatedIn(hashes: readonly number[]): ReadonlySet<number> {
  const sorted = Int32Array.from(hashes).sort();
  const repeated = new Set<number>();
  for (let at = 1; at < sorted.length; at += 1) {
    const hash = sorted[at];
    if (hash !== undefined && hash === sorted[at - 1]) repeated.add(hash);
  }
  return repeated;
}

interface Made {
  readonly claimant: Claimant;
  readonly claim: Claim;
}

/** As many claimants of one claim as are kept: what a hundred projects say is nobody's own. */
const MOST_KEPT = 20;
/** Weight from which equal figures need no common subject. */
const BEYOND_CHANCE = 7;

function keysOf({ sentence, figures }: Claim): readonly string[] {
  return [sentence, figures === null ? null : `=${figures}`].filter((key) => key !== null);
}

function remember(index: Map<string, Made[]>, key: string, made: Made): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [made]);
  else if (list.length < MOST_KEPT) list.push(made);
}

function earlier(
  index: ReadonlyMap<string, readonly Made[]>,
  claimant: Claimant,
  claim: Claim,
  counts: (one: Claimant, other: Claimant) => boolean,
): { readonly first: Claimant; readonly what: SharedClaim["what"] } | null {
  const others = (key: string | null): readonly Made[] =>
    key === null
      ? []
      : (index.get(key) ?? []).filter(
          (made) => made.claimant.project !== claimant.project && counts(made.claimant, claimant),
        );
  const [same] = others(claim.sentence);
  if (same !== undefined) return { first: same.claimant, what: "sentence" };
  const alike = others(claim.figures === null ? null : `=${claim.figures}`).find(
    (made) => claim.weight >= BEYOND_CHANCE || sharesSubject(made.claim, claim),
  );
  return alike === undefined ? null : { first: alike.claimant, what: "figures" };
}

export function claimFacts({ claim, what, first }: SharedClaim, plan: Plan): Facts {
  const registered = findProject(plan, first.project);
  return {
    what,
    excerpt: excerptOf(claim.text, 0, claim.text.length),
    otherProject: registered === null ? first.row.id.value : first.project,
    otherName: registered?.name ?? first.row.project.value,
    otherFile: first.sheet.file,
    otherSheet: first.sheet.sheet,
    otherRow: first.row.row,
  };
}
