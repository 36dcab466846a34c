/**
 * The live figures of 총괄. Every one is a named sum over tblCollected, so that a reader can trace it and it survives
 * sorting and filtering. Amounts are won there and 백만원 here.
 */
import type { MoneyColumn } from "../../rollup/Collected";
import { collectedReference, type CollectedKey } from "../collectedColumns";
import { limitsOf, type Band } from "./bands";
import type { RowScope } from "./Figure";

/** Rows a figure covers, and where on the sheet the area, task, project or department is named. */
export interface Scope {
  readonly rows: RowScope;
  /** Where the id of the area or task stands (`$A9`), or the id itself in quotes. */
  readonly code?: string;
  /** Where the project's whole id stands. */
  readonly id?: string;
  /** Where the department's name stands (`$B9`). */
  readonly department?: string;
}

type Condition = readonly [key: CollectedKey, value: string];

const COUNTED_STATE: Condition = ["state", '"반영"'];

function noveltyOf({ novelty }: RowScope): Condition[] {
  return novelty === undefined ? [] : [["ranPrior", novelty === "new" ? "0" : "1"]];
}

/**
 * Patterns are text to every spreadsheet program, where the bare codes `2-3` and `2-3-7` would be taken for dates. A
 * code of three parts that begins with `2-3-7` and ends with it is that very code.
 */
function placed(scope: Scope): Condition[] {
  return [
    ...noveltyOf(scope.rows),
    ...(scope.id === undefined
      ? []
      : [["id", `${scope.id}&"*"`] as const, ["id", `"*"&${scope.id}`] as const]),
    ...(scope.code === undefined ? [] : [["id", `${scope.code}&"-*"`] as const]),
    ...(scope.department === undefined ? [] : [["department", scope.department] as const]),
  ];
}

function pairs(conditions: readonly Condition[]): string {
  return conditions.map(([key, value]) => `${collectedReference(key)},${value}`).join(",");
}

/** A joint project is counted once in all, and once in each of its departments, by what its own rows say there. */
const IN_DEPARTMENT = { missed: "missedHere", notRun: "notRunHere" } as const;

/** Projects in scope; with `flag`, those that have it. */
export function countFormula(scope: Scope, flag?: "ranPrior" | "missed" | "notRun"): string {
  const inDepartment = scope.department !== undefined;
  const here = inDepartment && flag !== undefined && flag !== "ranPrior" ? IN_DEPARTMENT[flag] : flag;
  const conditions: Condition[] = [
    [inDepartment ? "countedHere" : "counted", "1"],
    ...(here === undefined ? [] : [[here, "1"] as const]),
  ];
  return `=COUNTIFS(${pairs([...conditions, ...placed(scope)])})`;
}

/** Projects with a status. */
export function statusFormula(status: string): string {
  return `=COUNTIFS(${pairs([
    ["counted", "1"],
    ["status", `"${status}"`],
  ])})`;
}

/** Rows (one an indicator) whose achievement is in a band; `unknown` is what is left and has no formula of its own. */
export function bandFormula(band: Exclude<Band, "unknown">): string {
  if (band === "notRun") return `=COUNTIFS(${pairs([COUNTED_STATE, ["notRun", "1"]])})`;
  const limits = limitsOf(band);
  const scale: Condition[] = [
    ...(limits === null || limits.from === null ? [] : [["achievementRate", `">=${limits.from}"`] as const]),
    ...(limits === null || limits.below === null ? [] : [["achievementRate", `"<${limits.below}"`] as const]),
  ];
  return `=COUNTIFS(${pairs([COUNTED_STATE, ["notRun", "0"], ...scale])})`;
}

/** Rows that count, one an indicator. */
export const INDICATORS_FORMULA = `=COUNTIFS(${pairs([COUNTED_STATE])})`;

/** Σ of an amount over the rows that count, in 백만원. */
export function millionFormula(key: MoneyColumn, scope: Scope): string {
  return `=SUMIFS(${collectedReference(key)},${pairs([COUNTED_STATE, ...placed(scope)])})/1000000`;
}

/** Cells filled in with 집행액 or 실적, whatever stands in them: 0 only where all of them are blank. */
export function filledFormula(scope: Scope): string {
  const filled = (key: "executed" | "actual"): string =>
    `COUNTIFS(${pairs([COUNTED_STATE, [key, '"<>"'], ...placed(scope)])})`;
  return `${filled("executed")}+${filled("actual")}`;
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
