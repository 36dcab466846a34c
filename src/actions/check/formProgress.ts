/** How far a submission is filled in. */
import type { Finding } from "../../findings/Finding";
import type { Plan } from "../../plan/Plan";
import type { RuleId } from "../../rules/ruleIds";
import { projectGroups, type ProjectGroup } from "../../rules/support/groups";
import type { ColumnKey } from "../../submission/columns";
import type { SubmissionRow, SubmissionSheet } from "../../submission/SubmissionSheet";

export interface FormProgress {
  /** Cells that must be filled in, and are: whether rightly is another question. */
  readonly filled: number;
  readonly required: number;
  /** Nothing of what the department itself enters is there yet. */
  readonly untouched: boolean;
}

/** Rules that ask for something that is not there. */
export const ASKING: ReadonlySet<RuleId> = new Set([
  "cell/required",
  "row/missing-actual",
  "row/reason-required",
  "text/empty-results",
]);

/** Stated once for a project, on whichever of its rows. */
const OF_THE_PROJECT = ["budget", "executed", "status", "results", "shortfallReason"] as const;

/** The form comes with everything else filled in. */
const ENTERED = [...OF_THE_PROJECT, "actual", "nextPlan", "note"] as const satisfies readonly ColumnKey[];

function isThere(row: SubmissionRow, column: ColumnKey): boolean {
  const { state } = row[column];
  return state === "value" || state === "unreadable";
}

/** Whether the department has entered anything in a row of its own. */
export function isBegun(row: SubmissionRow): boolean {
  return ENTERED.some((column) => isThere(row, column));
}

function answered(row: SubmissionRow, column: (typeof OF_THE_PROJECT)[number]): boolean {
  const isAmount = column === "budget" || column === "executed";
  return isThere(row, column) || (isAmount && row[column].state === "none");
}

function filledIn({ rows }: ProjectGroup): number {
  const ofTheProject = OF_THE_PROJECT.filter((column) => rows.some((row) => answered(row, column)));
  return ofTheProject.length + rows.filter((row) => isThere(row, "actual")).length;
}

/** @param findings all of the sheet, those set aside included: what is missing stays missing */
export function formProgress(
  sheets: readonly SubmissionSheet[],
  findings: readonly Finding[],
  plan: Plan,
): FormProgress {
  const groups = sheets.flatMap((sheet) => projectGroups({ plan, sheet }));
  const filled = groups.reduce((sum, group) => sum + filledIn(group), 0);
  const missing = new Set(
    findings.filter(({ rule }) => ASKING.has(rule)).map(({ sheet, cell }) => `${sheet ?? ""}!${cell ?? ""}`),
  );
  return {
    filled,
    required: filled + missing.size,
    untouched: !sheets.some(({ rows }) => rows.some(isBegun)),
  };
}
