/** The table `tblPlan` on the 설정 sheet: one project a row, areas and tasks by their codes. */
import type { MoneyUnit } from "../plan/Plan";
import type { PlanProblem } from "../plan/PlanProblem";
import { fromWon } from "../plan/units";
import { isBlankCell, textOf } from "./cellContent";
import { addressOf, cellAt, type Cell, type Grid } from "./Grid";
import { readMoney } from "./money";
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
  for (let row = place.header + 1; row <= place.bottom; row++) {
    const at = (header: PlanHeader): { cell: Cell; address: string } => {
      const column = place.columns.get(header) ?? -1;
      return { cell: cellAt(grid, row, column), address: column < 0 ? "" : addressOf(row, column) };
    };
    const text = (header: PlanHeader): string | undefined => {
      const { cell, address } = at(header);
      return readName(cell, address).value ?? undefined;
    };
    const code = at("사업코드");
    const id = parseProjectId(textOf(code.cell));
    if (id === null) {
      const facts = { id: textOf(code.cell), expected: "1-2-3" };
      problems.push({ path: "", cell: code.address, code: "id-shape", facts });
      continue;
    }
    const [areaNumber = "", taskNumber = ""] = id.split("-");
    const area = entry(areas, areaNumber, (areaId): AreaDraft => ({ id: areaId, name: "", tasks: [] }));
    const task = entry(area.tasks, `${areaNumber}-${taskNumber}`, (taskId): TaskDraft => ({
      id: taskId,
      name: "",
      projects: [],
    }));
    const areaPath = `areas[${areas.indexOf(area)}]`;
    const taskPath = `${areaPath}.tasks[${area.tasks.indexOf(task)}]`;
    const projectPath = `${taskPath}.projects[${task.projects.length}]`;
    nameOnce(area, text("분야"), `${areaPath}.name`, at("분야").address, cells, problems);
    nameOnce(task, text("과제"), `${taskPath}.name`, at("과제").address, cells, problems);
    const figure = (header: PlanHeader, key: string, field: Field<number>): number | undefined => {
      if (field.state === "unreadable") {
        const path = `${projectPath}.${key}`;
        problems.push({ path, cell: at(header).address, code: "wrong-type", facts: { expected: "number" } });
      }
      return field.value ?? undefined;
    };
    const amountUnit = unitDeclared(textOf(cellAt(grid, place.header, place.columns.get("전년예산") ?? -1)));
    const money = { unit: amountUnit ?? unit, from: "header", planUnit: unit } as const;
    const prior = figure(
      "전년예산",
      "priorBudget",
      readMoney(at("전년예산").cell, at("전년예산").address, money),
    );
    const target = figure("목표", "target", readNumber(at("목표").cell, at("목표").address));
    const departments = namesIn(text("담당부서") ?? "");
    task.projects.push({
      id,
      name: text("단위사업") ?? "",
      departments: departments.length === 0 ? undefined : departments,
      priorBudget: prior === undefined ? undefined : fromWon(prior, unit),
      isNew: place.columns.has("신규") ? isNew(text("신규")) : undefined,
      indicator: text("성과지표"),
      target,
    });
    cells.set(`${projectPath}.id`, code.address);
    cells.set(`${projectPath}.name`, at("단위사업").address);
    cells.set(`${projectPath}.priorBudget`, at("전년예산").address);
    cells.set(projectPath, code.address);
  }
  return { areas, cells, problems };
}

/** The names in one cell, separated by commas or line breaks. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,、，\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function entry<T extends { readonly id: string }>(list: T[], id: string, make: (id: string) => T): T {
  const known = list.find((item) => item.id === id);
  if (known !== undefined) return known;
  const made = make(id);
  list.push(made);
  return made;
}

/** The first name given counts; a different one later is a contradiction. Blank cells repeat what was said. */
function nameOnce(
  target: { name: string },
  name: string | undefined,
  path: string,
  cell: string,
  cells: Map<string, string>,
  problems: SettingsProblem[],
): void {
  if (!cells.has(path)) cells.set(path, cell);
  if (name === undefined) return;
  if (target.name === "") {
    target.name = name;
    cells.set(path, cell);
  } else if (normaliseName(target.name) !== normaliseName(name)) {
    const facts = { value: name, expected: target.name, first: cells.get(path) ?? "" };
    problems.push({ path, cell, code: "conflict", facts });
  }
}

/** A mark of any kind but a no says new; blank says that the project ran last year. */
function isNew(text: string | undefined): boolean {
  return text !== undefined && !/^(?:계속|기존|n|no|아니오|아니요|x|×|false|0)$/iu.test(text);
}
