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

/**
 * The rows of some sheets that say something alike, with the project each is about; all the others need no closer look,
 * and they are nearly all.
 */
export function repeatingClaimants(contexts: readonly SheetContext[]): readonly Claimant[] {
  const hashes: number[] = [];
  for (const context of contexts) {
    for (const row of context.sheet.rows) {
      for (const hash of claimHashes(row, context)) hashes.push(hash);
    }
  }
  const repeated = repeatedIn(hashes);
  if (repeated.size === 0) return NONE;
  return contexts.flatMap((context) =>
    context.sheet.rows
      .filter((row) => claimHashes(row, context).some((hash) => repeated.has(hash)))
      .map((row) => claimantOf(row, context))
      .filter((claimant) => claimant !== null),
  );
}

function claimantOf(row: SubmissionRow, context: SheetContext): Claimant | null {
  const project = identify(row, context)?.project.id ?? row.id.value ?? row.project.value;
  return project === null ? null : { sheet: context.sheet, row, project };
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
  for (const claimant of claimants) {
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

/** Those that occur twice or more. 0 stands for a free slot; a hash of 0 is kept as 1, which may only flag one too many. */
function repeatedIn(hashes: readonly number[]): ReadonlySet<number> {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * hashes.length + 1)));
  const repeated = new Set<number>();
  for (const hash of hashes) {
    const kept = hash === 0 ? 1 : hash;
    let slot = kept & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== kept) slot = (slot + 1) & (slots.length - 1);
    if (slots[slot] === kept) repeated.add(hash);
    slots[slot] = kept;
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
