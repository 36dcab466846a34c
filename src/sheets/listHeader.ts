/** The header of a ruled list: one or two levels, columns that span several of the sheet. */
import type { CellContent } from "../workbook/SheetModel";
import type { CellArea } from "../submission/Grid";
import type { ListColumn } from "./listTable";
import { area } from "./style";
import { rowPoints } from "./textWidth";

const HEADER_POINTS = 22;

export function spread(cells: readonly CellContent[], columns: readonly ListColumn[]): CellContent[] {
  return cells.flatMap((content, index) => [
    content,
    ...Array<CellContent>(Math.max(0, (columns[index]?.span ?? 1) - 1)).fill(null),
  ]);
}

export function headerMerges(columns: readonly ListColumn[], at: readonly number[], top: number): CellArea[] {
  const twoLevels = columns.some((column) => column.group !== undefined);
  const merges: CellArea[] = [];
  columns.forEach((column, index) => {
    const left = at[index] ?? 0;
    const right = left + (column.span ?? 1) - 1;
    if (!twoLevels || column.group === undefined) {
      if (twoLevels || right > left) merges.push(area(top, left, top + (twoLevels ? 1 : 0), right));
      return;
    }
    if (right > left) merges.push(area(top + 1, left, top + 1, right));
    if (columns[index - 1]?.group === column.group) return;
    let end = index;
    while (columns[end + 1]?.group === column.group) end++;
    merges.push(area(top, left, top, (at[end] ?? left) + (columns[end]?.span ?? 1) - 1));
  });
  return merges.filter((merge) => merge.right > merge.left || merge.bottom > merge.top);
}

export function headerLines(columns: readonly ListColumn[]): CellContent[][] {
  const lower = spread(
    columns.map((column) => column.header),
    columns,
  );
  if (!columns.some((column) => column.group !== undefined)) return [lower];
  const upper = spread(
    columns.map((column, index) =>
      column.group === undefined
        ? column.header
        : column.group === columns[index - 1]?.group
          ? null
          : column.group,
    ),
    columns,
  );
  const under = spread(
    columns.map((column) => (column.group === undefined ? null : column.header)),
    columns,
  );
  return [upper, under];
}

export function headerHeight(
  line: readonly CellContent[],
  columns: readonly ListColumn[],
  at: readonly number[],
  widths: readonly number[],
): number {
  const left = at[0] ?? 0;
  const cells = columns.flatMap((column, index) => {
    const start = at[index] ?? left;
    const text = line[start - left];
    if (typeof text !== "string") return [];
    const isGroup = text === column.group;
    const shared = columns.filter((other) => isGroup && other.group === text).length;
    const reach = Math.max(column.span ?? 1, shared);
    return [{ text, width: widths.slice(start, start + reach).reduce((sum, part) => sum + part, 0) }];
  });
  return rowPoints(cells, HEADER_POINTS);
}
