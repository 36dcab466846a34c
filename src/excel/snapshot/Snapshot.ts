import { EMPTY_SHEET, type CellContent, type SheetModel } from "../../workbook/SheetModel";
import type { Inventory, SheetInventory } from "../read/Inventory";
import { packInPieces, tryUnpack } from "../../workbook/pack";

/** How one sheet stood before a run. `model` null: it did not exist, and 되돌리기 removes it. */
export interface SheetSnapshot {
  readonly name: string;
  readonly model: SheetModel | null;
}

export interface Snapshot {
  /** ISO time of the run that took it. */
  readonly at: string;
  readonly sheets: readonly SheetSnapshot[];
  /** The packed models that were in force before the run. */
  readonly models: string | null;
  /** Settings written by the run, as they stood before it; "" for one that was not there. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Settings travel in one request and in the file; a larger snapshot is not kept across reloads. */
const MAX_SETTING_CHARACTERS = 1_500_000;

function isModels(data: unknown): data is SheetModel[] {
  return Array.isArray(data) && data.every((item) => typeof (item as Partial<SheetModel>).name === "string");
}

/**
 * The models of the last run; none where they were too large to be kept or the setting is not ours: then the look is
 * unknown, and the contents are kept all the same.
 */
export function modelsOf(packed: string | null): readonly SheetModel[] {
  const data = tryUnpack(packed);
  return isModels(data) ? data : [];
}

function contentOf(value: unknown): CellContent {
  if (typeof value === "string") {
    if (value === "") return null;
    return value.startsWith("=") ? { formula: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A table of the look begins where it stands, and reaches as far as the contents do, not as far as it was made for. */
function tablesOver({ formulas, headers }: SheetInventory, { tables }: SheetModel): SheetModel["tables"] {
  return tables.map((table) => {
    const { top, left, right } = headers.get(table.name) ?? table.area;
    return { ...table, area: { top, left, right, bottom: Math.max(top + 1, formulas.length - 1) } };
  });
}

/** Whether rows or columns were put into or taken out of a table's sheet: then the look is not where it was. */
function isMoved({ headers }: SheetInventory, { tables }: SheetModel): boolean {
  return tables.some(({ name, area }) => {
    const { top, left, right } = headers.get(name) ?? area;
    return top !== area.top || left !== area.left || right !== area.right;
  });
}

/**
 * The sheet as it stands: the contents read just now, so that what people typed since is brought back too, in the
 * look it was written with. Where that is not known (too large to be kept), or fits no more, plainly, with its tables.
 */
function standing(inventory: SheetInventory, known: SheetModel | undefined, next: SheetModel): SheetModel {
  const lines = inventory.formulas.map((line) => line.map(contentOf));
  const content = lines.length === 0 ? [] : [{ row: 0, column: 0, lines }];
  const { merges } = inventory;
  if (known !== undefined && !isMoved(inventory, known))
    return { ...known, content, merges, protected: inventory.protected };
  const { name, columnWidths } = next;
  const tables = tablesOver(inventory, next);
  return { ...EMPTY_SHEET, name, columnWidths, content, merges, tables, protected: inventory.protected };
}

/** Of the settings about to be written, those that are known, as they stand. */
function standingSettings(inventory: Inventory, writing: readonly string[]): Record<string, string> {
  const known = Object.entries(inventory.settings).filter(([key]) => writing.includes(key));
  return Object.fromEntries(known.map(([key, text]) => [key, text ?? ""]));
}

/**
 * What must be kept to undo a write of these models and settings.
 * @param models those of the last run: `modelsOf` the inventory
 */
export function takeSnapshot(
  inventory: Inventory,
  models: readonly SheetModel[],
  writing: readonly SheetModel[],
  at: string,
  settings: readonly string[] = [],
): Snapshot {
  return {
    at,
    models: inventory.models,
    settings: standingSettings(inventory, settings),
    sheets: writing.map((next) => {
      const sheet = inventory.sheets.find(({ name }) => name === next.name);
      if (sheet === undefined) return { name: next.name, model: null };
      const known = models.find(({ name }) => name === next.name);
      return { name: next.name, model: standing(sheet, known, next) };
    }),
  };
}

/** The setting's text, or null when the snapshot is too large to travel in the workbook. */
export async function packSnapshot(snapshot: Snapshot): Promise<string | null> {
  const text = await packInPieces(snapshot);
  return text.length > MAX_SETTING_CHARACTERS ? null : text;
}

/** Packed models fit for a setting; an empty text says they are unknown. */
export async function packModels(models: readonly SheetModel[]): Promise<string> {
  const text = await packInPieces(models);
  return text.length > MAX_SETTING_CHARACTERS ? "" : text;
}

export function parseSnapshot(text: string): Snapshot | null {
  const data = tryUnpack(text) as Partial<Snapshot> | null;
  if (data === null || !Array.isArray(data.sheets) || typeof data.at !== "string") return null;
  const { at, sheets, models = null, settings = {} } = data;
  return { at, sheets, models, settings };
}
