import { HostError, type WriteOptions } from "../workbook/WorkbookPort";
import { breathe } from "../workbook/breathe";
import type { SheetModel } from "../workbook/SheetModel";
import { SETTING_MODELS, SETTING_SNAPSHOT } from "./marks";
import type { Inventory, SheetInventory } from "./read/Inventory";
import { readWorkbook } from "./read/readWorkbook";
import { runExcel } from "./runExcel";
import { modelsOf, packModels, packSnapshot, takeSnapshot, type Snapshot } from "./snapshot/Snapshot";
import { call, runSteps, type Step } from "./write/steps";
import { unprotect } from "./write/unprotect";
import { sheetSteps } from "./write/writeSheet";

function inventoryOf(inventory: Inventory, name: string): SheetInventory | null {
  return inventory.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** A sheet of the user's own under one of our names is never touched. */
function refuseForeignSheets(inventory: Inventory, models: readonly SheetModel[]): void {
  for (const model of models) {
    const standing = inventoryOf(inventory, model.name);
    if (standing !== null && !standing.own) throw new HostError("sheet-taken", model.name);
  }
}

/** Excel has a table name once in a workbook: where our sheet was renamed, a second one cannot have its table. */
function refuseTakenTables(inventory: Inventory, models: readonly SheetModel[]): void {
  for (const model of models) {
    const names = model.tables.map(({ name }) => name.toLowerCase());
    for (const sheet of inventory.sheets) {
      if (sheet.name.toLowerCase() === model.name.toLowerCase()) continue;
      const taken = sheet.tables.find((name) => names.includes(name.toLowerCase()));
      if (taken !== undefined) throw new HostError("table-taken", `${sheet.name} → ${model.name} (${taken})`);
    }
  }
}

/** Sheets that stand, are protected, and are to be written or to go. */
function protectedOnes(inventory: Inventory, sheets: readonly { readonly name: string }[]): string[] {
  return sheets.flatMap(({ name }) => {
    const standing = inventoryOf(inventory, name);
    return standing?.protected === true ? [standing.name] : [];
  });
}

function settingSteps(context: Excel.RequestContext, settings: Readonly<Record<string, string>>): Step[] {
  return Object.entries(settings).map(([key, value]) => ({
    bytes: value.length + 500,
    apply: () => {
      context.workbook.settings.add(key, value);
    },
  }));
}

/** Sheets whose tables others refer to come first: Excel refuses a formula over a table that is not there yet. */
function inWritingOrder(models: readonly SheetModel[]): SheetModel[] {
  return [...models].sort((a, b) => Number(b.tables.length > 0) - Number(a.tables.length > 0));
}

/** New sheets stand at the end in the order of the models; sheets that were there keep their place. */
function positionSteps(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  inventory: Inventory,
): Step[] {
  const added = models.filter((model) => inventoryOf(inventory, model.name) === null);
  return added.map((model, index) =>
    call(() => {
      context.workbook.worksheets.getItem(model.name).position = inventory.sheets.length + index;
    }),
  );
}

function activationStep(context: Excel.RequestContext, name: string): Step {
  return call(() => {
    context.workbook.worksheets.getItem(name).activate();
  });
}

/**
 * Puts the sheets of a snapshot back as they stood: sheets that were not there go, the others are written from what
 * was kept. Works from any half-written state, since it reads afresh what is there now.
 */
export async function putBack(snapshot: Snapshot, settings: Readonly<Record<string, string>>): Promise<void> {
  await runExcel(async (context) => {
    const { inventory } = await readWorkbook(context);
    await unprotect(context, protectedOnes(inventory, snapshot.sheets));
    const standingFirst = [...snapshot.sheets].sort(
      (a, b) => Number((b.model?.tables.length ?? 0) > 0) - Number((a.model?.tables.length ?? 0) > 0),
    );
    const steps = standingFirst.flatMap(({ name, model }): Step[] => {
      const standing = inventoryOf(inventory, name);
      if (model !== null) return sheetSteps(context, model, standing);
      if (standing === null) return [];
      return [
        call(() => {
          const sheet = context.workbook.worksheets.getItem(name);
          sheet.visibility = "Visible";
          sheet.delete();
        }, 2),
      ];
    });
    await runSteps(context, [...steps, ...settingSteps(context, settings)]);
  });
}

function detailOf(error: unknown): string {
  if (error instanceof HostError) return error.detail;
  return error instanceof Error ? error.message : String(error);
}

/** Whatever failed, the client's own script included, the workbook goes back to what it was before it is told. */
async function undo(snapshot: Snapshot, failure: unknown): Promise<never> {
  try {
    await putBack(snapshot, { ...snapshot.settings, [SETTING_MODELS]: snapshot.models ?? "" });
  } catch (error) {
    const detail = `${detailOf(failure)} → ${detailOf(error)}`;
    throw new HostError("rollback-failed", detail, { cause: failure });
  }
  throw failure;
}

/** Writes all models under one snapshot; one round trip below the payload limit. See WorkbookPort.write. */
export async function writeWorkbook(
  wanted: readonly SheetModel[],
  inventory: Inventory,
  options: WriteOptions,
): Promise<void> {
  const kept = new Set(options.keepExisting ?? []);
  const writing = wanted.filter(
    (model) => !(kept.has(model.name) && inventoryOf(inventory, model.name) !== null),
  );
  refuseForeignSheets(inventory, writing);
  refuseTakenTables(inventory, writing);
  const models = modelsOf(inventory.models);
  const untouched = models.filter((model) => !writing.some(({ name }) => name === model.name));
  await breathe();
  const snapshot = takeSnapshot(inventory, models, writing, options.at, Object.keys(options.settings ?? {}));
  const settings = {
    [SETTING_MODELS]: await packModels([...untouched, ...writing]),
    [SETTING_SNAPSHOT]: (await packSnapshot(snapshot)) ?? "",
    ...options.settings,
  };
  // One sheet after the other, each when the one before it is through: making steps takes its time too.
  function* stepsOf(context: Excel.RequestContext): Iterable<Step> {
    for (const model of inWritingOrder(writing)) {
      yield* sheetSteps(context, model, inventoryOf(inventory, model.name));
    }
    yield* positionSteps(context, writing, inventory);
    yield* settingSteps(context, settings);
    yield activationStep(context, options.activate);
  }
  await openUp(protectedOnes(inventory, writing), snapshot);
  try {
    await runExcel((context) => runSteps(context, stepsOf(context)));
  } catch (error) {
    await undo(snapshot, error);
  }
}

/** A password leaves everything as it was; of any other failure nobody knows what it left open. */
async function openUp(locked: readonly string[], snapshot: Snapshot): Promise<void> {
  if (locked.length === 0) return;
  try {
    await runExcel((context) => unprotect(context, locked));
  } catch (error) {
    if (error instanceof HostError && error.fault === "protected") throw error;
    await undo(snapshot, error);
  }
}
