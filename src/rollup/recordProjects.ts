import { placedProjects, type PlacedProject } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import { STATUSES, type ProjectStatus } from "../submission/columns";
import { sameName } from "../submission/names";
import type { Field } from "../submission/SubmissionSheet";
import type { Amounts, CountedRow } from "./Collected";
import { achievementPercent, isLowerBetter, missesTarget, ratePercent } from "./execution";
import { groupBy } from "./groupBy";
import type { IndicatorResult, Outcome, ProjectRecord } from "./ProjectRecord";
import { sumKnown } from "./sumWon";

/** The projects that have a counted row, in plan order. Errors: SumTooLarge. */
export function recordProjects(plan: Plan, counted: readonly CountedRow[]): readonly ProjectRecord[] {
  const rows = groupBy(counted, ({ project }) => project);
  return [...placedProjects(plan)].flatMap(([id, placed]) => {
    const own = rows.get(id);
    return own === undefined ? [] : [recordOf(plan, placed, own)];
  });
}

/** The part of a joint project that one of its departments reported; null when it reported none. */
export function shareOf(plan: Plan, record: ProjectRecord, department: string): ProjectRecord | null {
  if (record.departments.length === 1) return record.departments[0] === department ? record : null;
  const rows = record.rows.filter((row) => row.department === department);
  const placed = placedProjects(plan).get(record.id);
  return rows.length === 0 || placed === undefined ? null : recordOf(plan, placed, rows);
}

/** Whether the project's rows came back without 집행액 and 실적, as they were sent out. */
export function isUnfilled({ rows, notRun }: ProjectRecord): boolean {
  return !notRun && rows.every(({ fields }) => isBlank(fields.executed) && isBlank(fields.actual));
}

function isBlank({ state }: Pick<Field<number>, "state">): boolean {
  return state === "blank" || state === "absent";
}

function recordOf(plan: Plan, placed: PlacedProject, rows: readonly CountedRow[]): ProjectRecord {
  const amounts: Amounts = {
    priorBudget: sumKnown(rows.map((row) => row.amounts.priorBudget)),
    budget: sumKnown(rows.map((row) => row.amounts.budget)),
    executed: sumKnown(rows.map((row) => row.amounts.executed)),
  };
  const indicators = rows.map((row) => indicatorOf(plan, placed, row));
  const notRun = didNotRun(rows);
  return {
    id: placed.project.id,
    project: placed.project,
    area: placed.area.id,
    task: placed.task.id,
    departments: [...new Set(rows.map((row) => row.department))],
    rows,
    amounts,
    executionPercent:
      amounts.budget === null || amounts.executed === null
        ? null
        : ratePercent(amounts.executed, amounts.budget),
    status: notRun ? "미운영" : firstStatus(rows),
    notRun,
    missed: notRun || indicators.some(({ outcome }) => outcome === "missed"),
    indicators,
  };
}

function indicatorOf(plan: Plan, { project }: PlacedProject, row: CountedRow): IndicatorResult {
  const target = row.fields.target.value;
  const actual = row.fields.actual.value;
  const lowerIsBetter = isLowerBetter(row.fields.indicator.value ?? project.indicator ?? "");
  const known = target !== null && actual !== null;
  const outcome: Outcome = !known
    ? "unknown"
    : missesTarget(target, actual, lowerIsBetter, plan.thresholds.targetPercent)
      ? "missed"
      : "met";
  return {
    row,
    indicator: row.fields.indicator.value ?? "",
    target,
    actual,
    lowerIsBetter,
    achievementPercent: known ? achievementPercent(target, actual, lowerIsBetter) : null,
    outcome,
  };
}

/** A department says so on any of its rows; a joint project ran when one of its departments ran it. */
function didNotRun(rows: readonly CountedRow[]): boolean {
  const departments = groupBy(rows, ({ department }) => department);
  return [...departments.values()].every((own) => own.some((row) => statusOf(row) === "미운영"));
}

function firstStatus(rows: readonly CountedRow[]): ProjectStatus | null {
  const stated = rows.map(statusOf).filter((status) => status !== null);
  return stated.find((status) => status !== "미운영") ?? stated[0] ?? null;
}

export function statusOf({ fields }: CountedRow): ProjectStatus | null {
  const { value } = fields.status;
  return value === null ? null : (STATUSES.find((status) => sameName(status, value)) ?? null);
}
