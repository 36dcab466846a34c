/** The 설정 sheet: the plan, and the reader's answers about headers. */
import type { MoneyUnit, Plan } from "../plan/Plan";
import { parsePlan } from "../plan/parsePlan";
import { fromWon } from "../plan/units";
import { isBlankCell, textOf } from "./cellContent";
import { COLUMNS, type ColumnKey } from "./columns";
import { addressOf, type Cell, type Grid } from "./Grid";
import type { HeaderMapping } from "./headerText";
import { readMoney } from "./money";
import { normaliseName } from "./names";
import { readNumber } from "./number";
import { readRate } from "./rate";
import { IGNORED_WORD, PLAN_HEADERS, SETTINGS_LABELS, type SettingsLabel } from "./settingsLayout";
import {
  findPlanTable,
  namesIn,
  readPlanTable,
  type PlanTablePlace,
  type SettingsProblem,
} from "./settingsTable";
import type { Field } from "./SubmissionSheet";
import { unitNamed } from "./units";

export type SettingsResult =
  | { readonly ok: true; readonly plan: Plan; readonly mapping: HeaderMapping }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

interface Value {
  readonly cell: Cell;
  readonly address: string;
}

/** True for a sheet that holds a plan register: by its table, whatever the sheet is called. */
export function looksLikeSettings(grid: Grid): boolean {
  const place = findPlanTable(grid);
  return place !== null && place.columns.has("신규");
}

/** Reads a plan from its sheet; everything ill-formed is named with its cell, all at once. */
export function readSettings(grid: Grid): SettingsResult {
  const place = findPlanTable(grid);
  if (place === null) {
    const facts = { expected: PLAN_HEADERS.join(", ") };
    return { ok: false, problems: [{ path: "areas", cell: null, code: "no-table", facts }] };
  }
  const lines = labelledLines(grid, place);
  const first = (label: SettingsLabel): Value | undefined => lines.get(label)?.[0]?.[0];
  const unitCell = first("unit");
  const unit = unitCell === undefined ? null : unitNamed(textOf(unitCell.cell));
  const table = readPlanTable(grid, place, unit ?? "원");
  const figures = readFigures(first, unit ?? "원");
  const result = parsePlan({
    year: yearOf(first("year")),
    amountUnit: unitCell === undefined ? undefined : (unit ?? textOf(unitCell.cell)),
    areas: table.areas,
    departments: namesOf(lines.get("departments") ?? []),
    prior: figures.prior,
    thresholds: figures.thresholds,
  });
  const early = [...table.problems, ...figures.problems];
  if (result.ok && early.length === 0) {
    return { ok: true, plan: result.plan, mapping: mappingOf(lines.get("mapping") ?? []) };
  }
  const cells = new Map([...table.cells, ...labelCells(first)]);
  const late = result.ok
    ? []
    : result.problems.map((problem) => ({ ...problem, cell: cellOf(problem.path, cells) }));
  return { ok: false, problems: [...early, ...late] };
}

/** Label/value lines outside the table: what stands right of each known label, one list a line. */
function labelledLines(
  grid: Grid,
  place: PlanTablePlace,
): ReadonlyMap<SettingsLabel, readonly (readonly Value[])[]> {
  const labels = new Map(
    (Object.keys(SETTINGS_LABELS) as SettingsLabel[]).map((key) => [bareLabel(SETTINGS_LABELS[key]), key]),
  );
  const lines = new Map<SettingsLabel, Value[][]>();
  grid.rows.forEach((cells, row) => {
    if (row >= place.header && row <= place.bottom) return;
    const filled = cells.flatMap((cell, column) =>
      isBlankCell(cell) ? [] : [{ cell, address: addressOf(row, column) }],
    );
    const label = labels.get(bareLabel(textOf(filled[0]?.cell)));
    if (label !== undefined) lines.set(label, [...(lines.get(label) ?? []), filled.slice(1)]);
  });
  return lines;
}

function bareLabel(text: string): string {
  return normaliseName(text).replace(/\(%\)|:/gu, "");
}

interface Figures {
  readonly prior: unknown;
  readonly thresholds: unknown;
  readonly problems: readonly SettingsProblem[];
}

function readFigures(first: (label: SettingsLabel) => Value | undefined, unit: MoneyUnit): Figures {
  const problems: SettingsProblem[] = [];
  const figure = (
    label: SettingsLabel,
    path: string,
    read: (cell: Cell, address: string) => Field<number>,
  ): number | undefined => {
    const value = first(label);
    if (value === undefined) return undefined;
    const field = read(value.cell, value.address);
    if (field.state === "unreadable") {
      problems.push({ path, cell: value.address, code: "wrong-type", facts: { expected: "number" } });
    }
    return field.value ?? undefined;
  };
  const amount = (label: SettingsLabel, path: string): number | undefined => {
    const won = figure(label, path, (cell, address) =>
      readMoney(cell, address, { unit, from: "plan", planUnit: unit }),
    );
    return won === undefined ? undefined : fromWon(won, unit);
  };
  const prior = {
    projects: figure("priorProjects", "prior.projects", readNumber),
    budget: amount("priorBudget", "prior.budget"),
    executed: amount("priorExecuted", "prior.executed"),
  };
  const thresholds = {
    targetPercent: figure("targetPercent", "thresholds.targetPercent", readRate),
    lowExecutionPercent: figure("lowExecutionPercent", "thresholds.lowExecutionPercent", readRate),
  };
  const isStated = Object.values(prior).some((value) => value !== undefined);
  return { prior: isStated ? prior : undefined, thresholds, problems };
}

/** `2022` or `2022년`; anything else is passed on as typed, to be named by the schema. */
function yearOf(value: Value | undefined): unknown {
  if (value === undefined) return undefined;
  const text = textOf(value.cell).normalize("NFKC").trim();
  const year = /^(\d{4})(?:년도?)?$/u.exec(text)?.[1];
  return year === undefined ? text : Number(year);
}

function namesOf(lines: readonly (readonly Value[])[]): readonly string[] | undefined {
  const names = lines.flat().flatMap(({ cell }) => namesIn(textOf(cell)));
  return names.length === 0 ? undefined : names;
}

function mappingOf(lines: readonly (readonly Value[])[]): HeaderMapping {
  const mapping = new Map<string, ColumnKey | "ignore">();
  const ignored = normaliseName(IGNORED_WORD);
  for (const [header, target] of lines) {
    if (header === undefined || target === undefined) continue;
    const wanted = normaliseName(textOf(target.cell));
    const key = COLUMNS.find((spec) => normaliseName(spec.header) === wanted)?.key;
    if (wanted === ignored) mapping.set(textOf(header.cell), "ignore");
    else if (key !== undefined) mapping.set(textOf(header.cell), key);
  }
  return mapping;
}

function labelCells(
  first: (label: SettingsLabel) => Value | undefined,
): readonly (readonly [string, string])[] {
  const paths: readonly (readonly [string, SettingsLabel])[] = [
    ["year", "year"],
    ["amountUnit", "unit"],
    ["departments", "departments"],
    ["prior.projects", "priorProjects"],
    ["prior.budget", "priorBudget"],
    ["prior.executed", "priorExecuted"],
    ["thresholds.targetPercent", "targetPercent"],
    ["thresholds.lowExecutionPercent", "lowExecutionPercent"],
  ];
  return paths.flatMap(([path, label]) => {
    const address = first(label)?.address;
    return address === undefined ? [] : [[path, address] as const];
  });
}

/** The cell of a path, or of the nearest thing around it. */
function cellOf(path: string, cells: ReadonlyMap<string, string>): string | null {
  for (let at = path; at !== ""; at = at.replace(/(?:\.[^.[\]]+|\[\d+\]|^[^.[\]]+)$/u, "")) {
    const cell = cells.get(at);
    if (cell !== undefined) return cell;
  }
  return null;
}
