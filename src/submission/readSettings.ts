/** The 설정 sheet: the plan, and the reader's answers about headers. */
import type { MoneyUnit, Plan } from "../plan/Plan";
import { parsePlan } from "../plan/parsePlan";
import type { PlanProblem } from "../plan/PlanProblem";
import { fromWon } from "../plan/units";
import { textOf } from "./cellContent";
import { COLUMNS, type ColumnKey } from "./columns";
import { addressOf, type Cell, type Grid } from "./Grid";
import type { HeaderMapping } from "./headerText";
import { namesIn, respelled, spelling } from "./departmentNames";
import { labelledLines, type LabelledLine, type LabelledValue as Value } from "./labelledLines";
import { readMoney } from "./money";
import { normaliseName } from "./names";
import { readNumber } from "./number";
import { readRate } from "./rate";
import {
  IGNORED_WORD,
  PLAN_HEADERS,
  SETTINGS_PATHS,
  type PlanHeader,
  type SettingsLabel,
} from "./settingsLayout";
import { findPlanTable, readPlanTable, type PlanTable, type SettingsProblem } from "./settingsTable";
import type { Field } from "./SubmissionSheet";
import { unitNamed } from "./units";

export type SettingsResult =
  | { readonly ok: true; readonly plan: Plan; readonly mapping: HeaderMapping }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

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
  const lacking = NEEDED.filter((header) => !place.columns.has(header));
  if (lacking.length > 0) {
    const cell = addressOf(place.header, Math.min(...place.columns.values()));
    const problems = lacking.map(
      (header) => ({ path: "areas", cell, code: "no-column", facts: { header } }) as const,
    );
    return { ok: false, problems };
  }
  const lines = labelledLines(grid, place);
  const first = (label: SettingsLabel): Value | undefined => lines.get(label)?.[0]?.values[0];
  const unitCell = first("unit");
  const unit = unitCell === undefined ? null : unitNamed(textOf(unitCell.cell));
  const table = readPlanTable(grid, place, unit ?? "원");
  const figures = readFigures(first, unit ?? "원");
  const departments = namesOf(lines.get("departments") ?? []);
  const result = parsePlan({
    year: yearOf(first("year")),
    amountUnit: unitCell === undefined ? undefined : (unit ?? textOf(unitCell.cell)),
    areas: spelledAlike(table.areas, departments ?? []),
    departments,
    prior: figures.prior,
    thresholds: figures.thresholds,
  });
  const early = [
    ...table.problems,
    ...figures.problems,
    ...respelled(departments ?? []).map((value): SettingsProblem => {
      const cell = lines.get("departments")?.[0]?.values[0]?.address ?? null;
      return { path: "departments", cell, code: "duplicate", facts: { value } };
    }),
  ];
  if (result.ok && early.length === 0) {
    return { ok: true, plan: result.plan, mapping: mappingOf(lines.get("mapping") ?? []) };
  }
  const cells = new Map([...table.cells, ...labelCells(lines)]);
  const late = result.ok ? [] : result.problems.map((problem) => placed(problem, cells));
  return { ok: false, problems: [...early, ...late] };
}

/** A project's departments as the list of those expected spells them: `문화 본부` is no other than 문화본부. */
function spelledAlike(areas: PlanTable["areas"], expected: readonly string[]): PlanTable["areas"] {
  const spell = spelling(expected);
  return areas.map((area) => ({
    ...area,
    tasks: area.tasks.map((task) => ({
      ...task,
      projects: task.projects.map(({ departments, ...project }) =>
        departments === undefined ? project : { ...project, departments: departments.map(spell) },
      ),
    })),
  }));
}

/** The columns a register cannot do without. */
const NEEDED: readonly PlanHeader[] = ["분야", "과제"];

/** A problem with its cell; what stood elsewhere first is named by its cell, and not at all within one cell. */
function placed(problem: PlanProblem, cells: ReadonlyMap<string, string>): SettingsProblem {
  const { first, ...facts } = problem.facts;
  const cell = cellOf(problem.path, cells);
  const firstCell = typeof first === "string" ? (cellOf(first, cells) ?? first) : first;
  const told = firstCell === undefined || firstCell === cell ? facts : { ...facts, first: firstCell };
  return { ...problem, facts: told, cell };
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

function namesOf(lines: readonly LabelledLine[]): readonly string[] | undefined {
  const names = lines.flatMap(({ values }) => values).flatMap(({ cell }) => namesIn(textOf(cell)));
  return names.length === 0 ? undefined : names;
}

function mappingOf(lines: readonly LabelledLine[]): HeaderMapping {
  const mapping = new Map<string, ColumnKey | "ignore">();
  const ignored = normaliseName(IGNORED_WORD);
  for (const {
    values: [header, target],
  } of lines) {
    if (header === undefined || target === undefined) continue;
    const wanted = normaliseName(textOf(target.cell));
    const key = COLUMNS.find((spec) => normaliseName(spec.header) === wanted)?.key;
    if (wanted === ignored) mapping.set(textOf(header.cell), "ignore");
    else if (key !== undefined) mapping.set(textOf(header.cell), key);
  }
  return mapping;
}

function labelCells(
  lines: ReadonlyMap<SettingsLabel, readonly LabelledLine[]>,
): readonly (readonly [string, string])[] {
  return SETTINGS_PATHS.flatMap(([path, label]) => {
    const line = lines.get(label)?.[0];
    return line === undefined ? [] : [[path, line.values[0]?.address ?? line.blank] as const];
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
