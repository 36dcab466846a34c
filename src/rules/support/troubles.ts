/** Fields that could not be read, by what is wrong with them. */
import { COLUMN_KEYS, columnOf, type ColumnKey } from "../../submission/columns";
import type { SubmissionRow, Trouble } from "../../submission/SubmissionSheet";
import type { Hit, SheetContext } from "../Rule";
import { cellHit } from "./hits";
import { oncePer } from "./memo";
import { TRAIT, traitsOf } from "./traits";

export interface TroubledCell {
  readonly row: SubmissionRow;
  readonly column: ColumnKey;
  readonly header: string;
  readonly raw: string;
}

/** One hit for each cell with this trouble. */
export function troubleHits(trouble: Trouble, context: SheetContext): readonly Hit[] {
  return troubledCells(trouble, context).map(({ row, column, header, raw }) =>
    cellHit(row, column, { header, raw }),
  );
}

/** The cells with this trouble, by row and column; a rate whose inputs are in trouble is their echo, not news. */
export function troubledCells(trouble: Trouble, context: SheetContext): readonly TroubledCell[] {
  return cellsByTrouble(context).get(trouble) ?? [];
}

const cellsByTrouble = oncePer((context: SheetContext): ReadonlyMap<Trouble, readonly TroubledCell[]> => {
  const cells = new Map<Trouble, TroubledCell[]>();
  for (const row of context.sheet.rows) {
    if ((traitsOf(row, context) & TRAIT.trouble) === 0) continue;
    for (const column of COLUMN_KEYS) {
      const { trouble, raw } = row[column];
      if (trouble === null || isEcho(row, column)) continue;
      const cell = { row, column, header: columnOf(column).header, raw };
      const known = cells.get(trouble);
      if (known === undefined) cells.set(trouble, [cell]);
      else known.push(cell);
    }
  }
  return cells;
});

function isEcho(row: SubmissionRow, column: ColumnKey): boolean {
  if (row[column].formula === null) return false;
  if (column === "executionRate") {
    return row.budget.state === "unreadable" || row.executed.state === "unreadable";
  }
  if (column === "achievementRate") {
    return row.target.state === "unreadable" || row.actual.state === "unreadable";
  }
  return false;
}
