/** Decisions as cells of 검토. */
import type { StoredDecision } from "../../review/decisions";
import type { ReviewKey } from "../../sheets/reviewColumns";
import { writtenTime } from "../../sheets/reviewTime";
import { addressOf, isMarked, scalarOf, type Cell } from "../../submission/Grid";
import type { CellWrite } from "../../workbook/WorkbookPort";
import type { ReviewTable } from "./reviewTable";

/** What each column of a decision says. */
const CONTENTS: readonly (readonly [ReviewKey, (decision: StoredDecision) => string])[] = [
  ["state", ({ state }) => state],
  ["comment", ({ comment }) => comment],
  ["reviewer", ({ reviewer }) => reviewer],
  ["decidedAt", ({ decidedAt }) => (decidedAt === null ? "" : writtenTime(decidedAt))],
  ["fingerprint", ({ fingerprint }) => fingerprint ?? ""],
];

/** Below this many lines the cells between them are not worth writing along. */
const MANY = 50;

/**
 * The cells to write, column by column, from the top. Where there are many, the texts between them are written along as
 * they stand, so that each column goes out as one block; formulas and figures people put there, and lines that were not
 * read, are left alone.
 */
export function decisionWrites(
  { columns, rows: read }: ReviewTable,
  /** By 0-based row of the sheet. */
  decisions: ReadonlyMap<number, StoredDecision>,
): readonly CellWrite[] {
  const rows = [...decisions.keys()].toSorted((a, b) => a - b);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const wanted =
    rows.length < MANY ? rows : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return CONTENTS.flatMap(([key, contentOf]) => {
    const column = columns.get(key);
    if (column === undefined) return [];
    return wanted.flatMap((row): CellWrite[] => {
      const decision = decisions.get(row);
      const value = decision === undefined ? textAt(read.get(row), column) : contentOf(decision);
      return value === null ? [] : [{ cell: addressOf(row, column), value }];
    });
  });
}

/** Null where the cell holds more than a text, or was not read. */
function textAt(cells: readonly Cell[] | undefined, column: number): string | null {
  if (cells === undefined) return null;
  const cell = cells[column];
  const value = scalarOf(cell);
  if (isMarked(cell)) return null;
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : null;
}
