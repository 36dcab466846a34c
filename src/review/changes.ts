/** What a department changed since a decision was taken, cell by cell. */
import { groupBy } from "../rollup/groupBy";
import type { CellView } from "../rollup/Collected";
import type { ColumnKey } from "../submission/columns";
import { isSameContent, REPORTED } from "./fingerprint";
import type { ReviewRow } from "./reviewBook";

export interface DataChange {
  readonly department: string;
  /** 1 for the first row of the project, 2 for the second, … */
  readonly line: number;
  readonly column: ColumnKey;
  /** Null where the row did not exist. */
  readonly before: CellView | null;
  readonly after: CellView | null;
}

/** In form order, row by row; white space and the unit an amount is written in are no change. */
export function changesBetween(
  before: readonly ReviewRow[],
  after: readonly ReviewRow[],
): readonly DataChange[] {
  const old = groupBy(before, ({ department }) => department);
  const current = groupBy(after, ({ department }) => department);
  return [...new Set([...current.keys(), ...old.keys()])].flatMap((department) => {
    const olds = old.get(department) ?? [];
    const news = current.get(department) ?? [];
    return Array.from({ length: Math.max(olds.length, news.length) }).flatMap((_, index) =>
      changedCells(olds[index], news[index]).map((change) => ({ department, line: index + 1, ...change })),
    );
  });
}

function changedCells(
  before: ReviewRow | undefined,
  after: ReviewRow | undefined,
): readonly Pick<DataChange, "column" | "before" | "after">[] {
  return REPORTED.flatMap((column) => {
    const [old, current] = [before?.cells[column] ?? null, after?.cells[column] ?? null];
    return isSameContent(old, current) ? [] : [{ column, before: old, after: current }];
  });
}
