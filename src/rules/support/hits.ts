/** The ways a rule says what it found. */
import { addressOf } from "../../submission/Grid";
import type { ColumnKey } from "../../submission/columns";
import type { SubmissionRow, SubmissionSheet } from "../../submission/SubmissionSheet";
import type { Facts, Fix, Hit } from "../Rule";

/** Nothing to report. Shared, because most rows of most sheets are clean. */
export const NONE: readonly never[] = Object.freeze([]);

/** A hit on one cell of a row. */
export function cellHit(row: SubmissionRow, column: ColumnKey, facts: Facts, fix?: Fix | null): Hit {
  const place = { row: row.row, column, cell: row[column].cell, facts };
  return fix === undefined || fix === null ? place : { ...place, fix };
}

/** A hit about the sheet as a whole, or about one labelled cell above its table. */
export function sheetHit(facts: Facts, cell: string | null = null): Hit {
  return { row: null, column: null, cell, facts };
}

/** A hit on a header cell; `column` is 0-based, null when no header stands for the key. */
export function headerHit(
  sheet: SubmissionSheet,
  key: ColumnKey | null,
  column: number | null,
  facts: Facts,
): Hit {
  const row = sheet.headerRow;
  const cell = row === null || column === null ? null : addressOf(row - 1, column);
  return { row, column: key, cell, facts };
}
