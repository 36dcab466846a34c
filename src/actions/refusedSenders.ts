import type { Finding } from "../findings/Finding";
import type { LedgerEntry } from "../rollup/Ledger";
import { submittersOf } from "../rollup/submitters";

/**
 * The rules see only what was taken. A department they miss, though something came from it, gets the fact
 * `refusedFile` (its files, joined with ", "), so that nobody tells it that it sent nothing.
 */
export function withRefusedSenders(
  findings: readonly Finding[],
  ledger: readonly LedgerEntry[],
): readonly Finding[] {
  const { refused } = submittersOf(ledger);
  if (refused.length === 0) return findings;
  const files = new Map(
    ledger.flatMap(({ state, department, file }) =>
      state === "refused" && department !== null && refused.includes(department) ? [[department, file]] : [],
    ),
  );
  return findings.map((finding) => {
    const refusedFile =
      finding.rule === "plan/missing-department" ? files.get(finding.project ?? "") : undefined;
    return refusedFile === undefined ? finding : { ...finding, facts: { ...finding.facts, refusedFile } };
  });
}
