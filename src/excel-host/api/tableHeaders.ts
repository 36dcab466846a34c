import { intersection, type Area } from "../document/area";
import { isError } from "../document/CellValue";
import type { Table } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";

/** A header cell's text, made unique as Excel does: blank becomes `Column1`, a repeated one gets a number. */
function uniqueNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === "" ? `Column${String(index + 1)}` : text;
    let name = base;
    for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1) name = `${base}${String(suffix)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function headerTexts(sheet: Sheet, table: Table): string[] {
  return table.columns.map((_, index) => {
    const { value } = sheet.cell(table.area.top, table.area.left + index);
    if (value === null) return "";
    return isError(value) ? value.error : String(value);
  });
}

/** Header cells are always texts and always differ; a table's columns are named by them. */
export function syncHeaders(sheet: Sheet, table: Table): Table {
  if (!table.showHeaders) return table;
  const names = uniqueNames(headerTexts(sheet, table));
  names.forEach((name, index) => {
    const column = table.area.left + index;
    const cell = sheet.cell(table.area.top, column);
    if (cell.value !== name || cell.formula !== null) {
      sheet.cells.set(table.area.top, column, { ...cell, value: name, formula: null });
    }
  });
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name })),
  };
}

/** After a change of cells: tables whose header row was touched take the new names. */
export function keepHeaders(workbook: Workbook, sheet: Sheet, area: Area): void {
  const touched = (table: Table): boolean =>
    table.showHeaders && intersection({ ...table.area, bottom: table.area.top }, area) !== null;
  if (!sheet.state.tables.some(touched)) return;
  sheet.state.tables = sheet.state.tables.map((table) =>
    touched(table) ? syncHeaders(sheet, table) : table,
  );
  workbook.markAllChanged();
}
