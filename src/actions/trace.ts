/** From a figure on 총괄 to the rows and source cells it is made of. */
import { findPlaced } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import type { RowSource } from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import { COLLECTED_FIRST_ROW } from "../sheets/collected";
import { collectedColumn, type CollectedKey } from "../sheets/collectedColumns";
import { SHEET } from "../sheets/names";
import {
  isMoney,
  type Figure,
  type Measure,
  type PlacedFigure,
  type RowScope,
  type Term,
} from "../sheets/summary/Figure";
import { rowsBehind, shownFigure, sumOfRows, type RowBehind } from "../sheets/summary/rowsBehind";
import { summary } from "../sheets/summary/summary";
import { areaTitle } from "../sheets/summary/layout";
import { addressOf, type Scalar } from "../submission/Grid";
import type { CellPlace, WorkbookPort } from "../workbook/WorkbookPort";
import type { KeptRun } from "./keptRun";
import { OPEN_WORKBOOK } from "./openSubmissions";

export interface TracedRow {
  readonly project: string;
  readonly name: string;
  readonly department: string;
  /** Won, or 1 for a count; null where its amount is blank or cannot be read. */
  readonly adds: number | null;
  /** The amount's cell as typed; "" for a count. */
  readonly raw: string;
  readonly source: RowSource;
  /** The cell the amount was read from (a count: that of the project's name); null where the sheet has no such column. */
  readonly sourceCell: string | null;
  /** That cell when its sheet is in the open workbook. */
  readonly here: CellPlace | null;
}

/** What the rows have in common, by the plan's own names. */
export interface ScopeNames {
  readonly area?: string;
  readonly task?: string;
  readonly project?: string;
}

export interface TracedTerm {
  readonly measure: Measure;
  readonly scope: RowScope;
  readonly names: ScopeNames;
  /** No row says it: it is the published total on 설정. */
  readonly stated: boolean;
  /** Won, or a count. */
  readonly sum: number;
  readonly rows: readonly TracedRow[];
}

export interface Trace {
  /** `G10` of 총괄. */
  readonly cell: string;
  readonly operation: Figure["operation"];
  readonly terms: readonly TracedTerm[];
  /** The figure made of the terms again, as 총괄 shows it: a count, 백만원 or percent; null where undefined. */
  readonly shown: number | null;
}

type Judged = Pick<KeptRun, "consolidation" | "plan">;

/** Which figure stands in which cell of 총괄, for a run. */
export function figuresOf({ consolidation, plan }: Judged): ReadonlyMap<string, PlacedFigure> {
  return new Map(
    summary(consolidation, plan).figures.map((placed) => [addressOf(placed.row, placed.column), placed]),
  );
}

function sourceCellOf({ row }: RowBehind, measure: Measure): string | null {
  return isMoney(measure) ? row.fields[measure].cell : row.fields.project.cell;
}

function tracedRow(behind: RowBehind, measure: Measure, plan: Plan): TracedRow {
  const { row, adds } = behind;
  const sourceCell = sourceCellOf(behind, measure);
  const inThisWorkbook = row.source.file === OPEN_WORKBOOK && sourceCell !== null;
  return {
    project: row.project,
    name: findPlaced(plan, row.project)?.project.name ?? row.fields.project.raw,
    department: row.department,
    adds,
    raw: isMoney(measure) ? row.fields[measure].raw : "",
    source: row.source,
    sourceCell,
    here: inThisWorkbook ? { sheet: row.source.sheet, cell: sourceCell } : null,
  };
}

function namesOf({ area, task, project }: RowScope, plan: Plan): ScopeNames {
  const inPlan = plan.areas.find(({ id }) => id === area);
  const placed = project === undefined ? null : findPlaced(plan, project);
  const tasks = plan.areas.flatMap((each) => each.tasks);
  const taskName = tasks.find(({ id }) => id === task)?.name;
  return {
    ...(inPlan === undefined ? {} : { area: areaTitle(inPlan) }),
    ...(taskName === undefined ? {} : { task: `${task ?? ""} ${taskName}` }),
    ...(placed === null ? {} : { project: `${placed.project.id} ${placed.project.name}` }),
  };
}

function tracedTerm(term: Term, consolidation: Consolidation, plan: Plan): TracedTerm {
  const rows = term.stated === undefined ? rowsBehind(consolidation, plan, term) : [];
  return {
    measure: term.measure,
    scope: term.scope,
    names: namesOf(term.scope, plan),
    stated: term.stated !== undefined,
    sum: term.stated ?? sumOfRows(rows),
    rows: rows.map((behind) => tracedRow(behind, term.measure, plan)),
  };
}

/** The grounds of a figure. Pure. Errors: SumTooLarge. */
export function traceOf({ consolidation, plan }: Judged, cell: string, figure: Figure): Trace {
  const terms = figure.terms.map((term) => tracedTerm(term, consolidation, plan));
  return {
    cell,
    operation: figure.operation,
    terms,
    shown: shownFigure(
      figure,
      terms.map(({ sum }) => sum),
    ),
  };
}

/** Amounts on 총괄 are in 백만원; a won is a millionth of that. */
const TOLERANCE = 0.4e-6;

/** Whether what stands in the cell now is the traced figure: somebody may have edited 총괄 or 취합원본 since the run. */
export function agreesWith({ shown }: Trace, value: Scalar): boolean {
  if (shown === null) return value === "–";
  return typeof value === "number" && Math.abs(value - shown) <= TOLERANCE;
}

/** Where a measure stands on 취합원본. */
const COLUMN: Readonly<Record<Measure, CollectedKey>> = {
  priorBudget: "priorBudget",
  budget: "budget",
  executed: "executed",
  projects: "project",
  projectsPrior: "project",
  missed: "achievementRate",
  notRun: "status",
  indicators: "achievementRate",
};

/**
 * The cell of 취합원본 a traced row stands in now: people sort that table. `lines` is how many rows it has.
 * Null when the row is no longer there. Errors: HostError.
 */
export async function collectedPlace(
  port: WorkbookPort,
  lines: number,
  source: RowSource,
  measure: Measure,
): Promise<CellPlace | null> {
  const columns = [collectedColumn("file"), collectedColumn("sheet"), collectedColumn("sourceRow")];
  const left = Math.min(...columns);
  const values = await port.readArea(SHEET.collected, {
    top: COLLECTED_FIRST_ROW,
    left,
    bottom: COLLECTED_FIRST_ROW + Math.max(1, lines) - 1,
    right: Math.max(...columns),
  });
  const wanted = [source.file, source.sheet, source.row];
  const at = values.findIndex((line) =>
    columns.every((column, index) => line[column - left] === wanted[index]),
  );
  if (at < 0) return null;
  return {
    sheet: SHEET.collected,
    cell: addressOf(COLLECTED_FIRST_ROW + at, collectedColumn(COLUMN[measure])),
  };
}
