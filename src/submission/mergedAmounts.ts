/**
 * Amounts in merged cells. Over the indicator rows of one project that is how the form is meant. Over several projects,
 * or over two amount columns, nobody can tell whose amount it is: the first row keeps it, so that it is counted once
 * and never multiplied, the rows it covers have none that can be read, and all of them say why.
 */
import { cellAt, addressOf, type CellArea, type Grid } from "./Grid";
import { textOf } from "./cellContent";
import { unreadableField } from "./field";
import { sameProject } from "./sameProject";
import type { Field, MatchedColumn, SubmissionRow } from "./SubmissionSheet";

const MONEY = ["priorBudget", "budget", "executed"] as const;
type MoneyKey = (typeof MONEY)[number];

export function markMergedAmounts(
  grid: Grid,
  columns: readonly MatchedColumn[],
  rows: readonly SubmissionRow[],
): readonly SubmissionRow[] {
  const money = columns.filter((column): column is MatchedColumn & { key: MoneyKey } =>
    MONEY.some((key) => key === column.key),
  );
  const changed = new Map<number, SubmissionRow>();
  for (const area of grid.merges) {
    const within = money.filter(({ column }) => area.left <= column && column <= area.right);
    const covered = within.length === 0 ? [] : rowsIn(rows, area);
    if (covered.length === 0 || isOneAmount(covered, within, area, rows)) continue;
    for (const index of covered) {
      const row = changed.get(index) ?? rows[index];
      if (row === undefined) continue;
      const fields = within.map(({ key, column }) => [key, troubled(grid, area, row, key, column)] as const);
      changed.set(index, { ...row, ...Object.fromEntries(fields) });
    }
  }
  return changed.size === 0 ? rows : rows.map((row, index) => changed.get(index) ?? row);
}

function isOneAmount(
  covered: readonly number[],
  within: readonly MatchedColumn[],
  area: CellArea,
  rows: readonly SubmissionRow[],
): boolean {
  const first = rows[covered[0] ?? -1];
  return (
    first !== undefined &&
    within.length === 1 &&
    within[0]?.column === area.left &&
    first.row === area.top + 1 &&
    covered.every((index) => index === covered[0] || isSame(first, rows[index]))
  );
}

function isSame(first: SubmissionRow, other: SubmissionRow | undefined): boolean {
  return other !== undefined && sameProject(first, other);
}

function troubled(
  grid: Grid,
  area: CellArea,
  row: SubmissionRow,
  key: MoneyKey,
  column: number,
): Field<number> {
  const index = row.row - 1;
  if (index === area.top && column === area.left) return { ...row[key], trouble: "merged-amount" };
  const raw = textOf(cellAt(grid, index, column));
  return unreadableField(raw, addressOf(index, column), "merged-amount", null);
}

/** Indexes of the rows inside an area; rows are in sheet order. */
function rowsIn(rows: readonly SubmissionRow[], area: CellArea): readonly number[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) <= area.top) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let index = low; index < rows.length && (rows[index]?.row ?? 0) <= area.bottom + 1; index++) {
    found.push(index);
  }
  return found;
}
