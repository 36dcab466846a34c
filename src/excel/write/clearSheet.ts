import { columnName } from "../../submission/Grid";
import type { SheetModel } from "../../workbook/SheetModel";
import type { SheetInventory } from "../read/Inventory";
import { call, type Step } from "./steps";

/** Tables of the new model that stand already: they are kept and resized, so that pivots over them live on. */
export function keptTables(before: SheetInventory, model: SheetModel): readonly string[] {
  return model.tables.filter((table) => before.tables.includes(table.name)).map((table) => table.name);
}

/** Content outside table headers goes; a header keeps its cells, or structured references elsewhere would break. */
function clearAround(sheet: Excel.Worksheet, model: SheetModel, kept: readonly string[]): void {
  const headers = model.tables.filter((table) => kept.includes(table.name)).map((table) => table.area);
  if (headers.length === 0) {
    sheet.getRange().clear("All");
    return;
  }
  let from = 0;
  for (const header of [...headers].sort((a, b) => a.top - b.top)) {
    if (header.top > from)
      sheet
        .getRangeByIndexes(from, 0, header.top - from, 1)
        .getEntireRow()
        .clear("All");
    from = header.top + 1;
  }
  sheet.getRange(`${from + 1}:1048576`).clear("All");
}

/**
 * Excel resizes a table only in place: where rows or columns were put in or taken out before one that is kept, its
 * sheet is moved back first. What stood in them is written anew with the rest.
 */
function moveBack(sheet: Excel.Worksheet, before: SheetInventory, model: SheetModel): void {
  const [moved] = model.tables.flatMap(({ name, area }) => {
    const header = before.headers.get(name);
    return header === undefined ? [] : [{ down: header.top - area.top, right: header.left - area.left }];
  });
  if (moved === undefined) return;
  const { down, right } = moved;
  if (down !== 0) {
    const rows = sheet.getRange(`1:${Math.abs(down)}`);
    if (down > 0) rows.delete("Up");
    else rows.insert("Down");
  }
  if (right !== 0) {
    const columns = sheet.getRange(`A:${columnName(Math.abs(right) - 1)}`);
    if (right > 0) columns.delete("Left");
    else columns.insert("Right");
  }
}

/** Empties a sheet this product wrote before, keeping the sheet itself so that references to it stay valid. */
export function clearSteps(sheet: Excel.Worksheet, before: SheetInventory, model: SheetModel): Step[] {
  const kept = keptTables(before, model);
  return [
    ...(before.protected ? [call(() => sheet.protection.unprotect())] : []),
    ...before.charts.map((name) => call(() => sheet.charts.getItem(name).delete())),
    ...before.tables
      .filter((name) => !kept.includes(name))
      .map((name) => call(() => sheet.tables.getItem(name).delete())),
    call(() => {
      const all = sheet.getRange();
      all.unmerge();
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      sheet.freezePanes.unfreeze();
      sheet.horizontalPageBreaks.removePageBreaks();
      moveBack(sheet, before, model);
      clearAround(sheet, model, kept);
    }, 8),
  ];
}
