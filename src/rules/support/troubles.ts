/** Fields that could not be read, by what is wrong with them. */
import { COLUMN_KEYS, type ColumnKey, columnOf } from "../../submission/columns";
import type { SubmissionRow, Trouble } from "../../submission/SubmissionSheet";
import type { Hit } from "../Rule";
import { cellHit, NONE } from "./hits";

/** The fields of a row with this trouble; a rate whose inputs are in trouble themselves is their echo, not news. */
export function troubleHits(row: SubmissionRow, trouble: Trouble): readonly Hit[] {
  let hits: Hit[] | null = null;
  for (const column of COLUMN_KEYS) {
    const field = row[column];
    if (field.trouble !== trouble || isEcho(row, column)) continue;
    hits ??= [];
    hits.push(cellHit(row, column, { header: columnOf(column).header, raw: field.raw }));
  }
  return hits ?? NONE;
}

function isEcho(row: SubmissionRow, column: ColumnKey): boolean {
  if (row[column].formula === null) return false;
  if (column === "executionRate")
    return row.budget.state === "unreadable" || row.executed.state === "unreadable";
  if (column === "achievementRate")
    return row.target.state === "unreadable" || row.actual.state === "unreadable";
  return false;
}
