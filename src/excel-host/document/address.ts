import {
  columnCount,
  isSingleCell,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  spansAllColumns,
  spansAllRows,
  type Area,
} from "./area";

/** `0 → A`, `26 → AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A → 0`. Letters only. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:C3`, `A1`, whole columns `A:C`, whole rows `2:5`. */
export function areaAddress(area: Area): string {
  if (spansAllColumns(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (spansAllRows(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = cellAddress(area.top, area.left);
  return isSingleCell(area) ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** `$A$1:$C$3`, as defined names and charts write it. */
export function absoluteAddress(area: Area): string {
  if (spansAllColumns(area)) return `$${area.top + 1}:$${area.bottom + 1}`;
  if (spansAllRows(area)) return `$${columnName(area.left)}:$${columnName(area.right)}`;
  const first = `$${columnName(area.left)}$${area.top + 1}`;
  return rowCount(area) * columnCount(area) === 1
    ? first
    : `${first}:$${columnName(area.right)}$${area.bottom + 1}`;
}

/** A sheet name as it stands before `!`: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function unquoteSheetName(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** `Sheet1!A1:B2` → sheet `Sheet1` and the rest; without `!` the sheet is null. */
export function splitSheet(address: string): { sheet: string | null; local: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, local: address };
  return { sheet: unquoteSheetName(address.slice(0, bang)), local: address.slice(bang + 1) };
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function ordered(r1: number, c1: number, r2: number, c2: number): Area | null {
  const area = {
    top: Math.min(r1, r2),
    left: Math.min(c1, c2),
    bottom: Math.max(r1, r2),
    right: Math.max(c1, c2),
  };
  return area.top < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS ? null : area;
}

/** The rectangle an A1 address without a sheet means, or null when it is none. */
export function parseArea(local: string): Area | null {
  const cells = CELLS.exec(local);
  if (cells !== null) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return ordered(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = COLUMNS.exec(local);
  if (columns !== null) {
    const [, c1 = "", c2 = ""] = columns;
    return ordered(0, columnIndex(c1), MAX_ROWS - 1, columnIndex(c2));
  }
  const rows = ROWS.exec(local);
  if (rows !== null) {
    const [, r1 = "", r2 = ""] = rows;
    return ordered(Number(r1) - 1, 0, Number(r2) - 1, MAX_COLUMNS - 1);
  }
  return null;
}
