import type { CellArea, Grid, SheetVisibility } from "../../submission/Grid";
import { FORM_STAMP_NAME, OWN_SHEET_NAME, textOfFormula } from "../marks";
import { CELLS_PER_RESPONSE, chunkRows } from "./chunkRows";
import type { HeaderPlace, SheetInventory } from "./Inventory";
import { toGrid } from "./toGrid";

export interface SheetHandle {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

/** Second: how large each is, and what else of ours is on it. */
export async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<SheetHandle[]> {
  const handles = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    const { names, tables, charts, protection } = sheet;
    names.load("items/name,items/formula");
    tables.load("items/name");
    charts.load("items/name");
    protection.load("protected");
    return { sheet, used, names, tables, charts };
  });
  await context.sync();
  return handles;
}

export function nameText(names: Excel.NamedItemCollection, name: string): string | null {
  const item = names.items.find((candidate) => candidate.name === name);
  return item === undefined ? null : textOfFormula(String(item.formula));
}

export function visibilityOf(sheet: Excel.Worksheet): SheetVisibility {
  if (sheet.visibility === "Visible") return "visible";
  return sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
}

function extentOf(used: Excel.Range): { rows: number; columns: number } {
  if (used.isNullObject) return { rows: 0, columns: 0 };
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

export interface SheetLoad {
  readonly handle: SheetHandle;
  readonly parts: Excel.Range[];
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]>[];
  readonly columnProperties: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly merges: Excel.RangeCollection | null;
  /** By table. */
  readonly tables: ReadonlyMap<string, Excel.Range>;
}

/** Only of our own sheets: others are never written to. */
function askTables({ names, tables }: SheetHandle): ReadonlyMap<string, Excel.Range> {
  const own = nameText(names, OWN_SHEET_NAME) !== null;
  return new Map(
    (own ? tables.items : []).map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,columnCount");
      return [table.name, range];
    }),
  );
}

/** Cells asked for in one response, and what is tried when long texts make that too much. */
const BUDGETS = [
  CELLS_PER_RESPONSE,
  CELLS_PER_RESPONSE / 8,
  CELLS_PER_RESPONSE / 64,
  CELLS_PER_RESPONSE / 512,
];

function isResponseTooLarge(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === "ResponsePayloadSizeLimitExceeded";
}

/** Third: the cells, cut so that no response passes the payload limit; small workbooks need one round trip. */
export async function loadCells(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
): Promise<SheetLoad[]> {
  for (const budget of BUDGETS.slice(0, -1)) {
    try {
      return await loadWithin(context, handles, budget);
    } catch (error) {
      // How long texts are is only known once they do not fit: then the same cells in smaller pieces.
      if (!isResponseTooLarge(error)) throw error;
    }
  }
  return loadWithin(context, handles, BUDGETS.at(-1));
}

async function loadWithin(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
  cellsPerResponse: number | undefined,
): Promise<SheetLoad[]> {
  const loads: SheetLoad[] = [];
  const budget = chunkRows(cellsPerResponse);
  for (const handle of handles) {
    const { rows, columns } = extentOf(handle.used);
    if (rows === 0) {
      const tables = askTables(handle);
      loads.push({ handle, parts: [], rowProperties: [], columnProperties: null, merges: null, tables });
      continue;
    }
    const whole = handle.sheet.getRangeByIndexes(0, 0, rows, columns);
    const merged = whole.getMergedAreasOrNullObject();
    const merges = merged.areas;
    merges.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    const load: SheetLoad = {
      handle,
      parts: [],
      rowProperties: [],
      columnProperties: handle.sheet
        .getRangeByIndexes(0, 0, 1, columns)
        .getColumnProperties({ columnHidden: true }),
      merges,
      tables: askTables(handle),
    };
    for (const chunk of budget.split(rows, columns)) {
      if (chunk.syncFirst) await context.sync();
      const part = handle.sheet.getRangeByIndexes(chunk.from, 0, chunk.count, columns);
      part.load("values,formulas,numberFormat");
      load.parts.push(part);
      load.rowProperties.push(
        handle.sheet.getRangeByIndexes(chunk.from, 0, chunk.count, 1).getRowProperties({ rowHidden: true }),
      );
    }
    loads.push(load);
  }
  await context.sync();
  return loads;
}

function mergesOf(load: SheetLoad): CellArea[] {
  if (load.merges === null || load.merges.isNullObject) return [];
  return load.merges.items.map((area) => ({
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  }));
}

export function gridOf(load: SheetLoad): Grid {
  const { sheet, names } = load.handle;
  return toGrid({
    name: sheet.name,
    visibility: visibilityOf(sheet),
    values: load.parts.flatMap((part) => part.values as unknown[][]),
    formulas: load.parts.flatMap((part) => part.formulas as unknown[][]),
    numberFormats: load.parts.flatMap((part) => part.numberFormat as unknown[][]),
    merges: mergesOf(load),
    hiddenRows: load.rowProperties
      .flatMap((result) => result.value)
      .flatMap((properties, row) => (properties.rowHidden === true ? [row] : [])),
    hiddenColumns: (load.columnProperties?.value ?? []).flatMap((properties, column) =>
      properties.columnHidden === true ? [column] : [],
    ),
    stamp: nameText(names, FORM_STAMP_NAME),
  });
}

function headerPlaceOf({ rowIndex, columnIndex, columnCount }: Excel.Range): HeaderPlace {
  return { top: rowIndex, left: columnIndex, right: columnIndex + columnCount - 1 };
}

export function inventoryOf(load: SheetLoad): SheetInventory {
  const { sheet, names, tables, charts } = load.handle;
  return {
    name: sheet.name,
    own: nameText(names, OWN_SHEET_NAME) !== null,
    protected: sheet.protection.protected,
    names: names.items.map((item) => item.name),
    tables: tables.items.map((table) => table.name),
    headers: new Map([...load.tables].map(([name, range]) => [name, headerPlaceOf(range)])),
    charts: charts.items.map((chart) => chart.name),
    merges: mergesOf(load),
    formulas: load.parts.flatMap((part) => part.formulas as unknown[][]),
  };
}
