/**
 * The live figures of 총괄. Every one is a named sum over tblCollected, so that a reader can trace it and it survives
 * sorting and filtering. Amounts are won there and 백만원 here.
 */
import { collectedReference, type CollectedKey } from "../collectedColumns";

/** Which rows a figure covers: all that count, those of an area or task, those of a department, or both. */
export interface Scope {
  /** Where the id of the area or task stands (`$A9`), or the id itself in quotes. */
  readonly code?: string;
  /** Where the department's name stands (`$B9`). */
  readonly department?: string;
}

type Measure = readonly [key: CollectedKey, value: string];

/** The pattern `2-3-*` is text to every spreadsheet program, where the bare code `2-3` would be taken for a date. */
function conditions(scope: Scope, measures: readonly Measure[]): string {
  return [
    ...measures.map(([key, value]) => `${collectedReference(key)},${value}`),
    ...(scope.code === undefined ? [] : [`${collectedReference("id")},${scope.code}&"-*"`]),
    ...(scope.department === undefined ? [] : [`${collectedReference("department")},${scope.department}`]),
  ].join(",");
}

/** A joint project is counted once in all, and once in each of its departments, by what its own rows say there. */
const IN_DEPARTMENT = { missed: "missedHere", notRun: "notRunHere" } as const;

function projectConditions(scope: Scope, also: readonly Measure[]): string {
  return conditions(scope, [[scope.department === undefined ? "counted" : "countedHere", "1"], ...also]);
}

/** Projects in scope; with `flag`, those that have it. */
export function countFormula(scope: Scope, flag?: "ranPrior" | "missed" | "notRun"): string {
  if (flag === undefined) return `=COUNTIFS(${projectConditions(scope, [])})`;
  const here = scope.department !== undefined && flag !== "ranPrior" ? IN_DEPARTMENT[flag] : flag;
  return `=COUNTIFS(${projectConditions(scope, [[here, "1"]])})`;
}

/** Projects with a status. */
export function statusFormula(status: string): string {
  return `=COUNTIFS(${projectConditions({}, [["status", `"${status}"`]])})`;
}

/** Σ of an amount over the rows that count, in 백만원. */
export function millionFormula(key: "priorBudget" | "budget" | "executed", scope: Scope): string {
  return `=SUMIFS(${collectedReference(key)},${conditions(scope, [["state", '"반영"']])})/1000000`;
}

/** How often the departments count a joint project again. */
export const JOINT_REPEATS = `SUM(${collectedReference("countedHere")})-SUM(${collectedReference("counted")})`;

/** Half-up at one decimal, `–` when the denominator is 0: the one rate policy, as a formula. */
export function rateFormula(numerator: string, denominator: string): string {
  return `=IF(${denominator}=0,"–",ROUND(${numerator}/${denominator}*100,1))`;
}

export function growthFormula(prior: string, current: string): string {
  return `=IF(${prior}=0,"–",ROUND((${current}-${prior})/${prior}*100,1))`;
}
