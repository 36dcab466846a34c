import { addressOf, type CellArea } from "../../submission/Grid";

export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** `A1:C3`. */
export function addressOfArea(area: CellArea): string {
  return `${addressOf(area.top, area.left)}:${addressOf(area.bottom, area.right)}`;
}
