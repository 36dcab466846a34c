import type { WorkbookReading } from "../../workbook/WorkbookPort";
import { SETTING_MODELS } from "../marks";
import { askSettings } from "./askSettings";
import type { Inventory } from "./Inventory";
import { gridOf, inventoryOf, loadCells, measureSheets } from "./readSheets";

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

/** Three round trips for a workbook below the payload limit. */
export async function readWorkbook(
  context: Excel.RequestContext,
  settingKeys: readonly string[] = [],
): Promise<{ reading: WorkbookReading; inventory: Inventory }> {
  // With the list of sheets: that response is small, the later ones may be at their limit.
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
