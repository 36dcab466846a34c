import type { CellContent, SheetModel } from "../../workbook/SheetModel";
import type { Inventory, SheetInventory } from "../read/Inventory";
import { pack, unpack } from "./pack";

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
}

/** Settings travel in one request and in the file; a larger snapshot is not kept across reloads. */
const MAX_SETTING_CHARACTERS = 1_500_000;

function isModels(data: unknown): data is SheetModel[] {
  return Array.isArray(data) && data.every((item) => typeof (item as Partial<SheetModel>).name === "string");
}

/** The models of the last run. A damaged setting means they are unknown, not that the run must fail. */
export function modelsOf(packed: string | null): readonly SheetModel[] {
  if (packed === null || packed === "") return [];
  const data = unpack(packed);
  return isModels(data) ? data : [];
}

function contentOf(value: unknown): CellContent {
  if (typeof value === "string") {
    if (value === "") return null;
    return value.startsWith("=") ? { formula: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/**
 * The sheet as it stands: the look of the model it was written from, with the contents read just now, so that what
 * people typed since is brought back too.
 */
function standing(inventory: SheetInventory, model: SheetModel | undefined): SheetModel | null {
  if (model === undefined) return null;
  const lines = inventory.formulas.map((line) => line.map(contentOf));
  return { ...model, content: lines.length === 0 ? [] : [{ row: 0, column: 0, lines }] };
}

/** What must be kept to undo a write of `names`. */
export function takeSnapshot(inventory: Inventory, names: readonly string[], at: string): Snapshot {
  const models = modelsOf(inventory.models);
  return {
    at,
    models: inventory.models,
    sheets: names.map((name) => {
      const sheet = inventory.sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) return { name, model: null };
      return {
        name,
        model: standing(
          sheet,
          models.find((candidate) => candidate.name === name),
        ),
      };
    }),
  };
}

/** The setting's text, or null when the snapshot is too large to travel in the workbook. */
export function packSnapshot(snapshot: Snapshot): string | null {
  const text = pack(snapshot);
  return text.length > MAX_SETTING_CHARACTERS ? null : text;
}

/** Packed models fit for a setting; an empty text says they are unknown. */
export function packModels(models: readonly SheetModel[]): string {
  const text = pack(models);
  return text.length > MAX_SETTING_CHARACTERS ? "" : text;
}

export function parseSnapshot(text: string): Snapshot | null {
  if (text === "") return null;
  const data = unpack(text) as Partial<Snapshot> | null;
  if (data === null || !Array.isArray(data.sheets) || typeof data.at !== "string") return null;
  return { at: data.at, sheets: data.sheets, models: data.models ?? null };
}
