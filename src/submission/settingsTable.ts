/** The table `tblPlan` on the 설정 sheet: one project a row, areas and tasks by their codes. */
import type { MoneyUnit } from "../plan/Plan";
import type { PlanProblem } from "../plan/PlanProblem";
import { fromWon } from "../plan/units";
import { isBlankCell, textOf } from "./cellContent";
import { namesIn } from "./departmentNames";
import { addressOf, cellAt, type Cell, type Grid } from "./Grid";
import { readMoney, type AmountUnit } from "./money";
import { normaliseName } from "./names";
import { readNumber } from "./number";
import { parseProjectId } from "./projectId";
import { PLAN_HEADERS, type PlanHeader } from "./settingsLayout";
import type { Field } from "./SubmissionSheet";
import { readName } from "./text";
import { unitDeclared } from "./units";

export interface SettingsProblem extends PlanProblem {
  /** `D7`; null when no single cell is meant. */
  readonly cell: string | null;
}

export interface PlanTablePlace {
  /** 0-based header row, and the last row of the table. */
  readonly header: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<PlanHeader, number>;
}

/** Headers without which no table is the plan's. */
const TELLING: readonly PlanHeader[] = ["사업코드", "단위사업", "담당부서"];

export function findPlanTable(grid: Grid): PlanTablePlace | null {
  for (let row = 0; row < grid.rows.length; row++) {
    const columns = new Map<PlanHeader, number>();
    (grid.rows[row] ?? []).forEach((cell, column) => {
      if (typeof cell !== "string") return;
      const name = normaliseName(cell).replace(/\(.*\)$/u, "");
      const header = PLAN_HEADERS.find((known) => known === name);
      if (header !== undefined && !columns.has(header)) columns.set(header, column);
    });
    if (!TELLING.every((header) => columns.has(header))) continue;
    return { header: row, bottom: lastRow(grid, row, [...columns.values()]), columns };
  }
  return null;
}

function lastRow(grid: Grid, header: number, columns: readonly number[]): number {
  let row = header;
  while (columns.some((column) => !isBlankCell(grid.rows[row + 1]?.[column]))) row++;
  return row;
}

interface ProjectDraft {
  readonly id: string;
  readonly name: string;
  readonly departments?: readonly string[];
  readonly priorBudget?: number;
  readonly isNew?: boolean;
  readonly indicator?: string;
  readonly target?: number;
}

interface TaskDraft {
  readonly id: string;
  name: string;
  readonly projects: ProjectDraft[];
}

interface AreaDraft {
  readonly id: string;
  name: string;
  readonly tasks: TaskDraft[];
}

export interface PlanTable {
  readonly areas: readonly AreaDraft[];
  /** The cell each path of the plan was read from. */
  readonly cells: ReadonlyMap<string, string>;
  readonly problems: readonly SettingsProblem[];
}

export function readPlanTable(grid: Grid, place: PlanTablePlace, unit: MoneyUnit): PlanTable {
  const areas: AreaDraft[] = [];
  const cells = new Map<string, string>();
  const problems: SettingsProblem[] = [];
  const money = moneyOf(grid, place, unit);
  for (let row = place.header + 1; row <= place.bottom; row++) {
    const line = lineAt(grid, place, row);
    const typed = textOf(line.cell("사업코드"));
    const id = parseProjectId(typed);
    if (id === null) {
      const facts = { id: typed, expected: "1-2-3" };
      problems.push({ path: "", cell: line.address("사업코드"), code: "id-shape", facts });
      continue;
    }
    const [areaId = "", taskNumber = ""] = id.split("-");
    const taskId = `${areaId}-${taskNumber}`;
    const area = entry(areas, areaId, (): AreaDraft => ({ id: areaId, name: "", tasks: [] }));
    const task = entry(area.tasks, taskId, (): TaskDraft => ({ id: taskId, name: "", projects: [] }));
    const areaPath = `areas[${areas.indexOf(area)}]`;
    const taskPath = `${areaPath}.tasks[${area.tasks.indexOf(task)}]`;
    const path = `${taskPath}.projects[${task.projects.length}]`;
    problems.push(
      ...nameOnce(area, line, "분야", `${areaPath}.name`, cells),
      ...nameOnce(task, line, "과제", `${taskPath}.name`, cells),
    );
    task.projects.push(readProject(id, line, path, money, problems));
    cells.set(path, line.address("사업코드"));
    cells.set(`${path}.name`, line.address("단위사업"));
    cells.set(`${path}.priorBudget`, line.address("전년예산"));
  }
  return { areas, cells, problems };
}

/** A row of the table, by header. */
interface Line {
  cell(header: PlanHeader): Cell;
  /** "" for a header the table does not have. */
  address(header: PlanHeader): string;
  text(header: PlanHeader): string | undefined;
  has(header: PlanHeader): boolean;
}

function lineAt(grid: Grid, { columns }: PlanTablePlace, row: number): Line {
  const cell = (header: PlanHeader): Cell => cellAt(grid, row, columns.get(header) ?? -1);
  const address = (header: PlanHeader): string => {
    const column = columns.get(header);
    return column === undefined ? "" : addressOf(row, column);
  };
  return {
    cell,
    address,
    text: (header) => readName(cell(header), address(header)).value ?? undefined,
    has: (header) => columns.has(header),
  };
}

/** Prior budgets are in the unit their header declares, else in the plan's. */
function moneyOf(grid: Grid, { header, columns }: PlanTablePlace, unit: MoneyUnit): AmountUnit {
  const declared = unitDeclared(textOf(cellAt(grid, header, columns.get("전년예산") ?? -1)));
  return { unit: declared ?? unit, from: declared === null ? "plan" : "header", planUnit: unit };
}

function readProject(
  id: string,
  line: Line,
  path: string,
  money: AmountUnit,
  problems: SettingsProblem[],
): ProjectDraft {
  const figure = (header: PlanHeader, key: string, field: Field<number>): number | undefined => {
    if (field.state === "unreadable") {
      const facts = { expected: "number" };
      problems.push({ path: `${path}.${key}`, cell: line.address(header), code: "wrong-type", facts });
    }
    return field.value ?? undefined;
  };
  const departments = namesIn(line.text("담당부서") ?? "");
  const prior = readMoney(line.cell("전년예산"), line.address("전년예산"), money);
  const won = figure("전년예산", "priorBudget", prior);
  return {
    id,
    name: line.text("단위사업") ?? "",
    departments: departments.length === 0 ? undefined : departments,
    priorBudget: won === undefined ? undefined : fromWon(won, money.planUnit),
    isNew: line.has("신규") ? isNew(line.text("신규")) : undefined,
    indicator: line.text("성과지표"),
    target: figure("목표", "target", readNumber(line.cell("목표"), line.address("목표"))),
  };
}

function entry<T extends { readonly id: string }>(list: T[], id: string, make: () => T): T {
  const known = list.find((item) => item.id === id);
  if (known !== undefined) return known;
  const made = make();
  list.push(made);
  return made;
}

/** The first name given counts; a different one later is a contradiction. Blank cells repeat what was said. */
function nameOnce(
  target: { name: string },
  line: Line,
  header: PlanHeader,
  path: string,
  cells: Map<string, string>,
): readonly SettingsProblem[] {
  const name = line.text(header);
  const cell = line.address(header);
  if (!cells.has(path)) cells.set(path, cell);
  if (name === undefined) return [];
  if (target.name === "") {
    target.name = name;
    cells.set(path, cell);
    return [];
  }
  if (normaliseName(target.name) === normaliseName(name)) return [];
  const facts = { value: name, expected: target.name, first: cells.get(path) ?? "" };
  return [{ path, cell, code: "conflict", facts }];
}

/** A mark of any kind but a no says new; blank says that the project ran last year. */
function isNew(text: string | undefined): boolean {
  return text !== undefined && !/^(?:계속|기존|n|no|아니오|아니요|x|×|false|0)$/iu.test(text);
}
