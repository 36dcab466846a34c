import { collect } from "./collect";
import { compareBy, compareNatural, compareText } from "./compareText";
import type { Consolidation, ConsolidationInput } from "./Consolidation";
import { gapsOf } from "./gaps";
import { reconcile } from "./reconcile";
import { recordProjects } from "./recordProjects";
import { breakDown } from "./breakDown";

/**
 * Everything a consolidation says, from the sheets as they were read: which rows count, the sums, who has not
 * submitted, what is missing. Pure; the same input in any order gives the same result. Errors: SumTooLarge.
 */
export function consolidateSubmissions(input: ConsolidationInput): Consolidation {
  const { plan, submissions, refusals, choices } = input;
  const refused = refusals.toSorted(
    compareBy(
      (a, b) => compareNatural(a.file, b.file),
      (a, b) => compareText(JSON.stringify(a), JSON.stringify(b)),
    ),
  );
  const collected = collect(plan, submissions, choices, refused);
  const projects = recordProjects(plan, collected.counted);
  const breakdown = breakDown(plan, projects);
  const gaps = gapsOf(plan, collected, refused);
  return {
    year: plan.year,
    complete: gaps.length === 0,
    gaps,
    ...collected,
    projects,
    ...breakdown,
    reconciliation: reconcile(collected.counted, projects, breakdown),
    refused,
  };
}
