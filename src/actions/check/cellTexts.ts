import type { Finding } from "../../findings/Finding";
import { cellAt, isMarked, positionOf, scalarOf, type Cell, type Grid } from "../../submission/Grid";
import type { SubmissionSheet } from "../../submission/SubmissionSheet";

function textOf(cell: Cell): string {
  if (isMarked(cell) && cell.error !== undefined) return cell.error;
  return String(scalarOf(cell) ?? "");
}

/** What stands in the cells of the findings, as typed, by `sheet!cell`. */
export function cellTexts(
  findings: readonly Finding[],
  sheets: readonly SubmissionSheet[],
  grids: readonly Grid[],
): ReadonlyMap<string, string> {
  const gridOf = new Map(grids.map((grid) => [grid.sheet, grid]));
  const rowsOf = new Map(
    sheets.map(({ sheet, rows }) => [sheet, new Map(rows.map((row) => [row.row, row]))]),
  );
  const texts = new Map<string, string>();
  for (const { sheet, row, column, cell } of findings) {
    if (sheet === null || cell === null) continue;
    const field = row === null || column === null ? undefined : rowsOf.get(sheet)?.get(row)?.[column];
    const grid = gridOf.get(sheet);
    const at = positionOf(cell);
    const text =
      field?.cell === cell
        ? field.raw
        : textOf(grid === undefined || at === null ? null : cellAt(grid, at.row, at.column));
    texts.set(`${sheet}!${cell}`, text);
  }
  return texts;
}
