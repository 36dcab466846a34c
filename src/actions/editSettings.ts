/** 설정 of the open workbook: put there, looked at, and single values changed in place. */
import type { Plan } from "../plan/Plan";
import { fromWon } from "../plan/units";
import { settingsModel } from "../sheets";
import { SHEET } from "../sheets/names";
import type { Grid } from "../submission/Grid";
import { readSettings } from "../submission/readSettings";
import {
  DRAFT_FIELDS,
  checkDraft,
  draftOf,
  type DraftField,
  type SettingsDraft,
} from "../submission/settingsDraft";
import { DEPARTMENT_SEPARATOR, type SettingsLabel } from "../submission/settingsLayout";
import { settingPlaces, type SettingPlaces } from "../submission/settingPlaces";
import type { SettingsProblem } from "../submission/settingsTable";
import type { Language } from "../words/language";
import type { CellWrite, PutBack, WorkbookPort } from "../workbook/WorkbookPort";
import { settingsGrid } from "./settingsOf";

const UNDO_SETTING = "chwihap.settings.undo";

export type SettingsState =
  /** The workbook has no 설정. */
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly sheet: string; readonly problems: readonly SettingsProblem[] }
  | {
      readonly kind: "ready";
      readonly sheet: string;
      readonly plan: Plan;
      /** Fields whose line is not on the sheet: they cannot be changed from here. */
      readonly lacking: readonly DraftField[];
    };

/** 설정 changed between looking and writing: it is gone, ill-formed, or lacks a line. */
export class SettingsChanged extends Error {
  override readonly name = "SettingsChanged";
}

/** Errors: HostError. */
export async function lookAtSettings(port: WorkbookPort): Promise<SettingsState> {
  const grid = settingsGrid(await port.read());
  return grid === null ? { kind: "none" } : stateOf(grid);
}

function stateOf(grid: Grid): Exclude<SettingsState, { kind: "none" }> {
  const { sheet } = grid;
  const result = readSettings(grid);
  if (!result.ok) return { kind: "broken", sheet, problems: result.problems };
  const { plan } = result;
  const settings = settingPlaces(grid, plan)?.settings;
  const lacking = DRAFT_FIELDS.filter((field) => settings?.has(field) !== true);
  return { kind: "ready", sheet, plan, lacking };
}

/** Puts the plan into the workbook as 설정, unless it has one, and shows it. Errors: HostError. */
export async function makeSettings(
  port: WorkbookPort,
  plan: Plan,
  { language, at }: { readonly language: Language; readonly at: string },
): Promise<void> {
  const before = await port.read();
  const standing = settingsGrid(before);
  if (standing !== null) return port.goTo(standing.sheet, "A1");
  await port.write([settingsModel(plan, language)], { before, at, activate: SHEET.settings });
}

interface Open {
  readonly sheet: string;
  readonly plan: Plan;
  readonly places: SettingPlaces;
}

async function openSettings(port: WorkbookPort): Promise<Open> {
  const grid = settingsGrid(await port.read());
  const state = grid === null ? null : stateOf(grid);
  if (grid === null || state?.kind !== "ready") throw new SettingsChanged(SHEET.settings);
  const places = settingPlaces(grid, state.plan);
  if (places === null) throw new SettingsChanged(grid.sheet);
  return { sheet: grid.sheet, plan: state.plan, places };
}

/** A list of names goes into the first of its cells; cells that held the rest of it are emptied. */
function settingWrites({ places }: Open, label: SettingsLabel, value: string | number): CellWrite[] {
  const cells = places.settings.get(label);
  if (cells === undefined) throw new SettingsChanged(label);
  const [first, ...rest] = cells;
  return [{ cell: first, value }, ...rest.map((cell) => ({ cell, value: "" }))];
}

/**
 * Writes changed settings into their cells, all or nothing; what is not named stays as the sheet has it. Effect at the
 * next check or run. Errors: SettingsChanged, HostError; TypeError for a draft that does not pass `checkDraft`.
 * @param at ISO time, kept for undoSettings
 */
export async function saveSettings(
  port: WorkbookPort,
  changes: Partial<SettingsDraft>,
  at: string,
): Promise<void> {
  const open = await openSettings(port);
  const { values } = checkDraft({ ...draftOf(open.plan), ...changes }, open.plan);
  if (values === null) throw new TypeError("the settings were not checked");
  const { prior, thresholds, departments } = values;
  const unit = open.plan.amountUnit;
  const stated = prior.derived !== true;
  const after: Readonly<Record<DraftField, string | number>> = {
    targetPercent: thresholds.targetPercent,
    lowExecutionPercent: thresholds.lowExecutionPercent,
    departments: departments.join(DEPARTMENT_SEPARATOR),
    priorProjects: stated ? prior.projects : "",
    priorBudget: stated ? fromWon(prior.budget, unit) : "",
    priorExecuted: stated && prior.executed !== null ? fromWon(prior.executed, unit) : "",
  };
  const changed = DRAFT_FIELDS.filter((field) => changes[field] !== undefined);
  await replace(
    port,
    open,
    changed.flatMap((field) => settingWrites(open, field, after[field])),
    at,
  );
}

/** What is taken over from last year, in won; a total that is null stays as it is. */
export interface PriorFigures {
  readonly totals: {
    readonly projects: number | null;
    readonly budget: number | null;
    readonly executed: number | null;
  };
  /** 전년예산 of projects of this year's register; they are no longer marked as new. */
  readonly projects: readonly { readonly id: string; readonly priorBudget: number }[];
}

/** Writes last year's totals and each project's 전년예산, all or nothing. Errors: SettingsChanged, HostError. */
export async function takePriorFigures(port: WorkbookPort, figures: PriorFigures, at: string): Promise<void> {
  const open = await openSettings(port);
  const { amountUnit } = open.plan;
  const { projects, budget, executed } = figures.totals;
  const total = (label: SettingsLabel, value: number | null): CellWrite[] =>
    value === null ? [] : settingWrites(open, label, value);
  const amount = (label: SettingsLabel, won: number | null): CellWrite[] =>
    total(label, won === null ? null : fromWon(won, amountUnit));
  const writes: CellWrite[] = [
    ...total("priorProjects", projects),
    ...amount("priorBudget", budget),
    ...amount("priorExecuted", executed),
    ...figures.projects.flatMap(({ id, priorBudget }) => projectWrites(open, id, priorBudget)),
  ];
  await replace(port, open, writes, at);
}

/** Puts back what the last write from here changed; cells edited since stay. Errors: HostError. */
export function undoSettings(port: WorkbookPort): Promise<PutBack> {
  return port.putBackCells(UNDO_SETTING);
}

async function replace(
  port: WorkbookPort,
  { sheet }: Open,
  writes: readonly CellWrite[],
  at: string,
): Promise<void> {
  if (writes.length === 0) return;
  await port.replaceCells(
    writes.map((write) => ({ ...write, sheet })),
    UNDO_SETTING,
    at,
  );
}

function projectWrites({ places }: Open, id: string, won: number): CellWrite[] {
  const place = places.projects.get(id);
  if (place === undefined) throw new SettingsChanged(id);
  return [
    { cell: place.priorBudget, value: fromWon(won, places.priorUnit) },
    { cell: place.isNew, value: "" },
  ];
}
