/** What several flags ask of a project. */
import type { Thresholds } from "../../plan/Plan";
import type { CountedRow } from "../../rollup/Collected";
import { isBelow } from "../../rollup/execution";
import type { IndicatorResult, ProjectRecord } from "../../rollup/ProjectRecord";
import { normaliseName } from "../../submission/names";

/** The row that stands for the project; every record has one. */
export function leadRow({ rows }: ProjectRecord): CountedRow {
  const [first] = rows;
  if (first === undefined) throw new RangeError("a project record without a row");
  return first;
}

/** The department's reason, on whichever row it stands; "" when there is none. */
export function reasonOf({ rows }: ProjectRecord): string {
  return (
    rows.map(({ fields }) => fields.shortfallReason.value ?? "").find((text) => text.trim() !== "") ?? ""
  );
}

export function stakeOf({ amounts }: ProjectRecord): number {
  return amounts.budget ?? 0;
}

/** Budget and spending, where both are known and there was something to spend. */
export function spendingOf({ amounts }: ProjectRecord): { budget: number; executed: number } | null {
  const { budget, executed } = amounts;
  return budget === null || executed === null || budget <= 0 ? null : { budget, executed };
}

export function hasLowExecution(record: ProjectRecord, thresholds: Thresholds): boolean {
  const spending = spendingOf(record);
  return (
    !record.notRun &&
    spending !== null &&
    isBelow(spending.executed, spending.budget, thresholds.lowExecutionPercent)
  );
}

export function missedIndicators(record: ProjectRecord): readonly IndicatorResult[] {
  return record.notRun ? [] : record.indicators.filter(({ outcome }) => outcome === "missed");
}

/** The indicators of a project without the rows that only continue a text. */
export function realIndicators({ indicators }: ProjectRecord): readonly IndicatorResult[] {
  const stated = indicators.filter(
    ({ indicator, row }) =>
      indicator !== "" || row.fields.target.state === "value" || row.fields.actual.state === "value",
  );
  return stated.length > 0 ? stated : indicators.slice(0, 1);
}

/** Tells the indicators of one project apart; none needed where there is only one. */
export function partOf(record: ProjectRecord, { indicator }: IndicatorResult): { readonly part?: string } {
  return record.rows.length > 1 ? { part: normaliseName(indicator) } : {};
}
