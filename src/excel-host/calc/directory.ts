import type { Directory } from "./bind";
import type { CellSource, NameSource, TableSource } from "./CellSource";

function key(name: string): string {
  return name.toLowerCase();
}

function contains(
  { area, sheet }: TableSource,
  where: { sheet: number; row: number; column: number },
): boolean {
  const { row, column } = where;
  const inRows = row >= area.top && row <= area.bottom;
  return sheet === where.sheet && inRows && column >= area.left && column <= area.right;
}

/** The sheets, tables and names of a workbook, ready to be found by name. */
export function directoryOf({
  sheets,
  tables,
  names,
}: Pick<CellSource, "sheets" | "tables" | "names">): Directory {
  const sheetByName = new Map(sheets.map((name, index) => [key(name), index]));
  const tableByName = new Map(tables.map((table) => [key(table.name), table]));
  const nameByScope = new Map<string, NameSource>(
    names.map((name) => [`${name.scope ?? ""}!${key(name.name)}`, name]),
  );
  return {
    sheet: (name) => sheetByName.get(key(name)),
    table: (name) => tableByName.get(key(name)),
    tableAt: (sheet, row, column) => tables.find((table) => contains(table, { sheet, row, column })),
    name: (name, sheet) => nameByScope.get(`${sheet}!${key(name)}`) ?? nameByScope.get(`!${key(name)}`),
  };
}
