/**
 * 표시 of 취합원본 as a formula. A mark is what a run found about a whole project, by its figures and its texts: it can
 * be found anew by a run only, and half a rule in a cell would contradict 총괄. So the formula says when the mark no
 * longer rests on what stands beside it.
 */
import { columnName } from "../submission/Grid";
import type { ColumnKey } from "../submission/columns";
import type { CellContent, FormulaCell } from "../workbook/SheetModel";
import { collectedColumn } from "./collectedColumns";

/** The cells of a row its flags are made from, and that people correct by hand. */
const RESTS_ON = ["budget", "executed", "target", "actual", "status"] as const satisfies readonly ColumnKey[];

/** Excel takes no longer text inside a formula. */
const LONGEST_TEXT = 255;

/** `row` is 0-based; `line` what the run writes into it; `stale` is shown once one of those cells says something else. */
export function liveMark(
  row: number,
  line: Readonly<Record<(typeof RESTS_ON)[number], CellContent>>,
  mark: string,
  stale: string,
): FormulaCell {
  const same = RESTS_ON.flatMap((key) => {
    const text = literal(line[key]);
    return text === null ? [] : [`${columnName(collectedColumn(key))}${row + 1}=${text}`];
  });
  return { formula: `=IF(AND(${same.join(",")}),${quoted(mark)},${quoted(stale)})`, result: mark };
}

/** Null for what a formula cannot be compared with. */
function literal(content: CellContent): string | null {
  if (content === null) return '""';
  if (typeof content === "number") return String(content);
  return typeof content === "string" && content.length <= LONGEST_TEXT ? quoted(content) : null;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
