/** Of all rows about one project, whose count. The register decides; who came first never does. */
import type { PlacedProject } from "../plan/lookups";
import type { Candidate } from "./candidates";
import type { ExclusionReason } from "./Collected";
import { groupBy } from "./groupBy";
import { bookKey, byFreshness } from "./receivedOrder";
import type { Register } from "./register";

/** The rows of one department about one project, in sheet order. */
export interface Claim {
  readonly department: string;
  readonly rows: readonly Candidate[];
}

export interface LeftOut {
  readonly candidate: Candidate;
  readonly reason: ExclusionReason;
  /** The row that counts instead. */
  readonly instead: Candidate | null;
}

export interface Settlement {
  readonly claims: readonly Claim[];
  readonly left: readonly LeftOut[];
}

/**
 * One claim for each registered department that sent the project; if none did, one for whoever did.
 * @param preferred whose rows count instead, where the coordinator said so and they are there
 */
export function settle(
  placed: PlacedProject,
  candidates: readonly Candidate[],
  register: Register,
  preferred: string | null = null,
): Settlement {
  const chosen = preferred === null ? [] : chosenClaim(placed, preferred, candidates);
  const registered =
    chosen.length > 0
      ? chosen
      : placed.project.departments.flatMap((department) => claimOf(department, candidates));
  const claims = registered.length > 0 ? registered : strayClaim(placed, candidates, register);
  const claimed = new Set(claims.flatMap((claim) => claim.rows));
  const instead = claims[0]?.rows[0] ?? null;
  const reason = chosen.length > 0 ? "not-chosen" : reasonToLeave(registered, claims);
  const left = candidates
    .filter((candidate) => !claimed.has(candidate))
    .map((candidate) => ({ candidate, reason, instead }));
  return { claims, left };
}

function reasonToLeave(registered: readonly Claim[], claims: readonly Claim[]): ExclusionReason {
  if (registered.length > 0) return "other-department";
  return claims.length > 0 ? "duplicate-project" : "no-department";
}

/** The department's own sheet goes before a sheet of unknown origin whose rows name the department. */
function claimOf(department: string, candidates: readonly Candidate[]): readonly Claim[] {
  const own = candidates.filter(({ received }) => received.sheet.department === department);
  if (own.length > 0) return [{ department, rows: own }];
  const named = candidates.filter(
    ({ received, submitter }) => received.sheet.department === null && submitter === department,
  );
  return named.length > 0 ? [{ department, rows: ofNewestFile(named) }] : [];
}

/** Whoever sent the rows, they are the registered department's in the totals. */
function chosenClaim(
  { project }: PlacedProject,
  preferred: string,
  candidates: readonly Candidate[],
): readonly Claim[] {
  const { departments } = project;
  const owner = departments.includes(preferred) ? preferred : (departments[0] ?? preferred);
  return claimOf(preferred, candidates).map(({ rows }) => ({ department: owner, rows }));
}

/** Nobody registered sent the project: it still counts once, under the register's department if it names one. */
function strayClaim(
  placed: PlacedProject,
  candidates: readonly Candidate[],
  register: Register,
): readonly Claim[] {
  const rows = ofNewestFile(candidates);
  const [first] = rows;
  if (first === undefined) return [];
  const department =
    placed.project.departments[0] ?? first.submitter ?? register.department(first.fields.department.value);
  return department === null ? [] : [{ department, rows }];
}

function ofNewestFile(candidates: readonly Candidate[]): readonly Candidate[] {
  const newest = candidates.toSorted((a, b) => byFreshness(a.received, b.received))[0];
  if (newest === undefined) return [];
  const files = groupBy(candidates, ({ received, submitter }) =>
    JSON.stringify([bookKey(received.book), submitter]),
  );
  return files.get(JSON.stringify([bookKey(newest.received.book), newest.submitter])) ?? [];
}
