/** The rows a figure of 총괄 is made of, and the figure made of them again. */
import type { Plan } from "../../plan/Plan";
import type { CountedRow, RowSource } from "../../rollup/Collected";
import type { Consolidation } from "../../rollup/Consolidation";
import { growthPercent, ratePercent } from "../../rollup/execution";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import { shareOf } from "../../rollup/recordProjects";
import { sumWon } from "../../rollup/sumWon";
import { bandOf } from "./bands";
import { isMoney, type Figure, type Measure, type RowScope, type Term } from "./Figure";
import { million } from "./layout";

export interface RowBehind {
  readonly row: CountedRow;
  /** What the row adds: won, or 1 for a count. Null: its amount is blank or cannot be read, so it adds nothing. */
  readonly adds: number | null;
}

type Counted = Pick<Consolidation, "counted" | "projects">;

function isSame(a: RowSource, b: RowSource): boolean {
  return a.row === b.row && a.sheet === b.sheet && a.file === b.file;
}

function isIn(row: CountedRow, record: ProjectRecord, scope: RowScope): boolean {
  const { area, task, project, department, novelty, status, band } = scope;
  // A result that was kept and read again no longer shares its rows with its projects.
  const indicator = record.indicators.find(({ row: { source } }) => isSame(source, row.source));
  return (
    (area === undefined || row.area === area) &&
    (task === undefined || row.task === task) &&
    (project === undefined || row.project === project) &&
    (department === undefined || row.department === department) &&
    (novelty === undefined || record.project.isNew === (novelty === "new")) &&
    (status === undefined || (record.status ?? "unstated") === status) &&
    (band === undefined || (indicator !== undefined && bandOf(record, indicator) === band))
  );
}

/** Whether a project counts. In a department it is that department's own part that tells. */
function counts(record: ProjectRecord, measure: Measure, { department }: RowScope, plan: Plan): boolean {
  const part = department === undefined ? record : (shareOf(plan, record, department) ?? record);
  if (measure === "projectsPrior") return !part.project.isNew;
  if (measure === "missed") return part.missed;
  if (measure === "notRun") return part.notRun;
  return true;
}

/** In the order of 취합원본. A project that is counted stands by its first row in scope. */
export function rowsBehind(consolidation: Counted, plan: Plan, { measure, scope }: Term): RowBehind[] {
  const records = new Map(consolidation.projects.map((record) => [record.id, record]));
  const seen = new Set<string>();
  return consolidation.counted.flatMap((row): RowBehind[] => {
    const record = records.get(row.project);
    if (record === undefined || !isIn(row, record, scope)) return [];
    if (isMoney(measure)) return [{ row, adds: row.amounts[measure] }];
    if (measure === "indicators") return [{ row, adds: 1 }];
    if (seen.has(row.project) || !counts(record, measure, scope, plan)) return [];
    seen.add(row.project);
    return [{ row, adds: 1 }];
  });
}

/** Won, or a count. Errors: SumTooLarge. */
export function sumOfRows(rows: readonly RowBehind[]): number {
  return sumWon(rows.map(({ adds }) => adds));
}

/** The figure as 총괄 shows it, from the sums of its terms: a count, 백만원 or percent; null where undefined. */
export function shownFigure({ operation, terms }: Figure, sums: readonly number[]): number | null {
  const [first = 0, second = 0] = sums;
  const shown = (value: number): number =>
    isMoney(terms[0]?.measure ?? "projects") ? million(value) : value;
  switch (operation) {
    case "sum":
      return shown(first);
    case "difference":
      return shown(first - second);
    case "rate":
      return ratePercent(first, second);
    case "growth":
      return growthPercent(first, second);
  }
}
