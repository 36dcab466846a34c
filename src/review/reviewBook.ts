/** What a reviewer needs to see of a run beside the flags: the projects as reported, now and when decided on. */
import type { Finding } from "../findings/Finding";
import type { Plan } from "../plan/Plan";
import type { Amounts, CellView, RowSource } from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import type { Outcome, ProjectRecord } from "../rollup/ProjectRecord";
import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import { flagOfKey, type StoredDecision } from "./decisions";
import { fingerprintOf } from "./fingerprint";
import type { Flag } from "./Flag";

/** A row as its department sent it. */
export interface ReviewRow {
  readonly department: string;
  readonly source: RowSource;
  readonly cells: Readonly<Record<ColumnKey, CellView>>;
}

export interface ReviewIndicator {
  readonly indicator: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly lowerIsBetter: boolean;
  readonly achievementPercent: number | null;
  readonly outcome: Outcome;
}

export interface ReviewProject {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly task: string;
  readonly isNew: boolean;
  readonly departments: readonly string[];
  readonly rows: readonly ReviewRow[];
  readonly amounts: Amounts;
  readonly executionPercent: number | null;
  readonly missed: boolean;
  readonly notRun: boolean;
  readonly indicators: readonly ReviewIndicator[];
  readonly fingerprint: string;
}

/** A project's rows as they were when somebody decided on them. */
export interface EarlierRows {
  readonly fingerprint: string;
  readonly rows: readonly ReviewRow[];
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ReviewBook {
  /** ISO time of the run. */
  readonly at: string;
  readonly year: number;
  readonly areas: readonly Named[];
  readonly tasks: readonly Named[];
  /** In the order of the plan. */
  readonly departments: readonly string[];
  /** Projects that have a flag or a decision, whether their rows arrived this time or not. */
  readonly names: readonly Named[];
  /** Sheets of the open workbook that were read as submissions, this time or the time before. */
  readonly openSheets: readonly string[];
  readonly flags: readonly Flag[];
  /** Those with a flag or a decision, in plan order. */
  readonly projects: readonly ReviewProject[];
  /** About the rows of these projects. */
  readonly findings: readonly Finding[];
  /** What decisions rest on where the data is another by now. */
  readonly earlier: readonly EarlierRows[];
}

/** A book whose time is not known yet. */
export type UndatedReviewBook = Omit<ReviewBook, "at">;

export interface ReviewBookInput {
  readonly plan: Plan;
  readonly consolidation: Pick<Consolidation, "projects" | "year">;
  readonly findings: readonly Finding[];
  readonly flags: readonly Flag[];
  /** The decisions so far. */
  readonly decisions: readonly StoredDecision[];
  /** Sheets of the open workbook that were read as submissions. */
  readonly openSheets: readonly string[];
  /** The book of the run before, or null. */
  readonly previous: ReviewBook | null;
}

export function toReviewBook(input: ReviewBookInput): UndatedReviewBook {
  const { plan, consolidation, flags, decisions } = input;
  const decided = decisions.map(({ key }) => flagOfKey(key).project);
  const wanted = new Set([...flags.map(({ project }) => project), ...decided]);
  const projects = consolidation.projects.filter(({ id }) => wanted.has(id)).map(projectOf);
  return {
    year: consolidation.year,
    areas: plan.areas.map(named),
    tasks: plan.areas.flatMap(({ tasks }) => tasks.map(named)),
    departments: plan.departments,
    names: plan.areas.flatMap(({ tasks }) =>
      tasks.flatMap((task) => task.projects.filter(({ id }) => wanted.has(id)).map(named)),
    ),
    openSheets: [...new Set([...input.openSheets, ...(input.previous?.openSheets ?? [])])],
    flags,
    projects,
    findings: findingsOn(projects, input.findings),
    earlier: earlierOf(projects, decisions, input.previous),
  };
}

const named = ({ id, name }: Named): Named => ({ id, name });

const placeOf = ({ file, sheet, row }: { [Key in keyof RowSource]: RowSource[Key] | null }): string =>
  JSON.stringify([file, sheet, row]);

function projectOf(record: ProjectRecord): ReviewProject {
  return {
    id: record.id,
    name: record.project.name,
    area: record.area,
    task: record.task,
    isNew: record.project.isNew,
    departments: record.departments,
    rows: record.rows.map(({ department, source, fields }) => ({
      department,
      source,
      cells: cellsOf((key) => ({ value: fields[key].value, raw: fields[key].raw })),
    })),
    amounts: record.amounts,
    executionPercent: record.executionPercent,
    missed: record.missed,
    notRun: record.notRun,
    indicators: record.indicators.map(
      ({ indicator, target, actual, lowerIsBetter, achievementPercent, outcome }) => ({
        indicator,
        target,
        actual,
        lowerIsBetter,
        achievementPercent,
        outcome,
      }),
    ),
    fingerprint: fingerprintOf(record),
  };
}

function cellsOf(view: (key: ColumnKey) => CellView): Record<ColumnKey, CellView> {
  const cells = {} as Record<ColumnKey, CellView>;
  for (const key of COLUMN_KEYS) cells[key] = view(key);
  return cells;
}

function findingsOn(projects: readonly ReviewProject[], findings: readonly Finding[]): readonly Finding[] {
  const rows = new Set(projects.flatMap(({ rows: own }) => own.map(({ source }) => placeOf(source))));
  return findings.filter((finding) => rows.has(placeOf(finding)));
}

/** For each decision on other data than today's: that data, as the run before or an earlier one knew it. */
function earlierOf(
  projects: readonly ReviewProject[],
  decisions: readonly StoredDecision[],
  previous: ReviewBook | null,
): readonly EarlierRows[] {
  const current = new Set(projects.map(({ fingerprint }) => fingerprint));
  const known = [...(previous?.projects ?? []), ...(previous?.earlier ?? [])];
  const wanted = new Set(decisions.map(({ fingerprint }) => fingerprint));
  return [...wanted].flatMap((fingerprint) => {
    if (fingerprint === null || current.has(fingerprint)) return [];
    const found = known.find((rows) => rows.fingerprint === fingerprint);
    return found === undefined ? [] : [{ fingerprint, rows: found.rows }];
  });
}
