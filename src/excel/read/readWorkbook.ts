import type { CellArea, Grid, SheetVisibility } from "../../submission/Grid";
import type { WorkbookReading } from "../../workbook/WorkbookPort";
import { FORM_STAMP_NAME, OWN_SHEET_NAME, SETTING_MODELS, textOfFormula } from "../marks";
import { chunkRows } from "./chunkRows";
import type { Inventory, SheetInventory } from "./Inventory";
import { toGrid } from "./toGrid";

interface SheetHandle {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

/** First round trip: which sheets there are. */
async function listSheets(
  context: Excel.RequestContext,
): Promise<{ sheets: Excel.Worksheet[]; active: string }> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const active = sheets.getActiveWorksheet();
  active.load("name");
  await context.sync();
  return { sheets: sheets.items, active: active.name };
}

/** Second: how large each is, and what else of ours is on it. */
async function measureSheets(
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

function nameText(names: Excel.NamedItemCollection, name: string): string | null {
  const item = names.items.find((candidate) => candidate.name === name);
  return item === undefined ? null : textOfFormula(String(item.formula));
}

function visibilityOf(sheet: Excel.Worksheet): SheetVisibility {
  if (sheet.visibility === "Visible") return "visible";
  return sheet.visibility === "Hidden" ? "hidden" : "veryHidden";
}

function extentOf(used: Excel.Range): { rows: number; columns: number } {
  if (used.isNullObject) return { rows: 0, columns: 0 };
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}

interface SheetLoad {
  readonly handle: SheetHandle;
  readonly parts: Excel.Range[];
  readonly rowProperties: OfficeExtension.ClientResult<Excel.RowProperties[]>[];
  readonly columnProperties: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  readonly merges: Excel.RangeCollection | null;
}

/** Third: the cells, cut so that no response passes the payload limit; small workbooks need one round trip. */
async function loadCells(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
): Promise<SheetLoad[]> {
  const loads: SheetLoad[] = [];
  const budget = chunkRows();
  for (const handle of handles) {
    const { rows, columns } = extentOf(handle.used);
    if (rows === 0) {
      loads.push({ handle, parts: [], rowProperties: [], columnProperties: null, merges: null });
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

function gridOf(load: SheetLoad): Grid {
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

function inventoryOf(load: SheetLoad): SheetInventory {
  const { sheet, names, tables, charts } = load.handle;
  return {
    name: sheet.name,
    own: nameText(names, OWN_SHEET_NAME) !== null,
    protected: sheet.protection.protected,
    names: names.items.map((item) => item.name),
    tables: tables.items.map((table) => table.name),
    charts: charts.items.map((chart) => chart.name),
    merges: mergesOf(load),
    formulas: load.parts.flatMap((part) => part.formulas as unknown[][]),
  };
}

/** Settings are fetched with the list of sheets: that response is small, the later ones may be at their limit. */
function askSettings(
  context: Excel.RequestContext,
  keys: readonly string[],
): () => Record<string, string | null> {
  const asked = keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return { key, setting };
  });
  return () =>
    Object.fromEntries(
      asked.map(({ key, setting }) => [key, setting.isNullObject ? null : String(setting.value)]),
    );
}

/** Three round trips for a workbook below the payload limit. */
export async function readWorkbook(
  context: Excel.RequestContext,
  settingKeys: readonly string[] = [],
): Promise<{ reading: WorkbookReading; inventory: Inventory }> {
  const settingsAsked = askSettings(context, settingKeys);
  const { sheets, active } = await listSheets(context);
  const settings = settingsAsked();
  const models = context.workbook.settings.getItemOrNullObject(SETTING_MODELS);
  models.load("value");
  const handles = await measureSheets(context, sheets);
  const loads = await loadCells(context, handles);
  const inventories = loads.map(inventoryOf);
  return {
    reading: {
      grids: loads.map(gridOf),
      ownSheets: inventories.filter((sheet) => sheet.own).map((sheet) => sheet.name),
      activeSheet: active,
      settings,
    },
    inventory: {
      sheets: inventories,
      models: models.isNullObject ? null : String(models.value),
      settings,
    },
  };
}
