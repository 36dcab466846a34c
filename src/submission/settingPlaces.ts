/** Where on 설정 each value stands, so that single values can be put in without writing the sheet anew. */
import type { MoneyUnit, Plan } from "../plan/Plan";
import { textOf } from "./cellContent";
import { addressOf, cellAt, type Grid } from "./Grid";
import { labelledLines } from "./labelledLines";
import { parseProjectId } from "./projectId";
import type { PlanHeader, SettingsLabel } from "./settingsLayout";
import { findPlanTable } from "./settingsTable";
import { unitDeclared } from "./units";

export interface ProjectPlaces {
  readonly priorBudget: string;
  readonly isNew: string;
}

export interface SettingPlaces {
  /** The cells a setting is stated in, in reading order; the first is there for one that is still blank. */
  readonly settings: ReadonlyMap<SettingsLabel, readonly [string, ...string[]]>;
  /** By project id. */
  readonly projects: ReadonlyMap<string, ProjectPlaces>;
  /** The unit the table's prior budgets are written in. */
  readonly priorUnit: MoneyUnit;
}

/** Null for a sheet without the register's table. */
export function settingPlaces(grid: Grid, plan: Pick<Plan, "amountUnit">): SettingPlaces | null {
  const table = findPlanTable(grid);
  if (table === null) return null;
  const settings = new Map<SettingsLabel, readonly [string, ...string[]]>();
  for (const [label, lines] of labelledLines(grid, table)) {
    const [first, ...rest] = lines.flatMap(({ values }) => values.map(({ address }) => address));
    const blank = lines[0]?.blank;
    if (first !== undefined) settings.set(label, [first, ...rest]);
    else if (blank !== undefined) settings.set(label, [blank]);
  }
  const column = (header: PlanHeader): number => table.columns.get(header) ?? -1;
  const address = (row: number, header: PlanHeader): string => addressOf(row, column(header));
  const projects = new Map<string, ProjectPlaces>();
  const canHoldPrior = table.columns.has("전년예산") && table.columns.has("신규");
  for (let row = table.header + 1; canHoldPrior && row <= table.bottom; row++) {
    const id = parseProjectId(textOf(cellAt(grid, row, column("사업코드"))));
    if (id !== null) projects.set(id, { priorBudget: address(row, "전년예산"), isNew: address(row, "신규") });
  }
  const declared = unitDeclared(textOf(cellAt(grid, table.header, column("전년예산"))));
  return { settings, projects, priorUnit: declared ?? plan.amountUnit };
}
