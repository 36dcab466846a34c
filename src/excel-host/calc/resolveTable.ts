import type { TableSource } from "./CellSource";
import type { TableNode, TablePart } from "./syntax/Ast";
import { REF_ERROR, VALUE_ERROR, type Area, type ErrorValue } from "./values";

interface Lines {
  readonly top: number;
  readonly bottom: number;
}

interface Place {
  readonly sheet: number;
  readonly row: number;
}

function linesOf(
  part: TablePart,
  { area, hasHeaders, hasTotals, sheet }: TableSource,
  place: Place,
): Lines | ErrorValue {
  const data = { top: area.top + (hasHeaders ? 1 : 0), bottom: area.bottom - (hasTotals ? 1 : 0) };
  switch (part) {
    case "#All":
      return area;
    case "#Data":
      return data;
    case "#Headers":
      return hasHeaders ? { top: area.top, bottom: area.top } : REF_ERROR;
    case "#Totals":
      return hasTotals ? { top: area.bottom, bottom: area.bottom } : REF_ERROR;
    case "#This Row": {
      const inside = sheet === place.sheet && place.row >= data.top && place.row <= data.bottom;
      return inside ? { top: place.row, bottom: place.row } : VALUE_ERROR;
    }
  }
}

function columnIndex(columns: readonly string[], wanted: string): number {
  const key = wanted.toLowerCase();
  return columns.findIndex((column) => column.toLowerCase() === key);
}

/** The cells a structured reference means for a formula in `place`: an area, or the error Excel shows. */
export function resolveTable(table: TableSource, node: TableNode, place: Place): Area | ErrorValue {
  const parts = node.parts.length === 0 ? (["#Data"] as const) : node.parts;
  let top = Infinity;
  let bottom = -1;
  for (const part of parts) {
    const lines = linesOf(part, table, place);
    if ("kind" in lines) return lines;
    top = Math.min(top, lines.top);
    bottom = Math.max(bottom, lines.bottom);
  }
  const { area, columns, sheet } = table;
  if (node.columns === null) return { sheet, top, left: area.left, bottom, right: area.right };
  const from = columnIndex(columns, node.columns.from);
  const to = node.columns.to === null ? from : columnIndex(columns, node.columns.to);
  if (from < 0 || to < 0) return REF_ERROR;
  return { sheet, top, left: area.left + Math.min(from, to), bottom, right: area.left + Math.max(from, to) };
}
