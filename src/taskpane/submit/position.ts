import type { Finding } from "../../findings/Finding";
import type { CellPlace } from "../../workbook/WorkbookPort";
import { columnNumber, type CellAt } from "./address";

/** Where a finding stands; row 0 for the sheet as a whole, column 0 for the row as a whole. */
export function positionOf(cell: string | null, row: number | null): CellAt {
  const match = /^([A-Z]+)(\d+)$/.exec(cell ?? "");
  if (match === null) return { row: row ?? 0, column: 0 };
  const [, letters = "", digits = "0"] = match;
  return { row: Number(digits), column: columnNumber(letters) };
}

function compare(a: CellAt, b: CellAt): number {
  return a.row - b.row || a.column - b.column;
}

/**
 * The finding to go to next, by the user's own place in the sheet: the next problem is the one below the active cell,
 * not the first of the list. Where several concern one cell, `selected` tells which of them was the last.
 * @returns an index into `findings`, or -1 when there are none
 */
export function nextFrom(
  findings: readonly Finding[],
  selected: number,
  active: CellPlace,
  direction: 1 | -1,
): number {
  const count = findings.length;
  if (count === 0) return -1;
  const here = positionOf(active.cell, null);
  const at = findings[selected];
  const isAtSelected =
    at !== undefined && at.sheet === active.sheet && compare(positionOf(at.cell, at.row), here) === 0;
  const isOnAnotherSheet = !findings.some(({ sheet }) => sheet === active.sheet);
  if (isAtSelected || isOnAnotherSheet) {
    const from = selected === -1 && direction === -1 ? 0 : selected;
    return (from + direction + count) % count;
  }

  const isBeyond = (finding: Finding) =>
    finding.sheet === active.sheet && direction * compare(positionOf(finding.cell, finding.row), here) > 0;
  const found = direction === 1 ? findings.findIndex(isBeyond) : findings.findLastIndex(isBeyond);
  if (found !== -1) return found;
  // Nothing further on this sheet: on to the neighbouring one, round at the ends.
  const edge =
    direction === 1
      ? findings.findLastIndex(({ sheet }) => sheet === active.sheet)
      : findings.findIndex(({ sheet }) => sheet === active.sheet);
  return (edge + direction + count) % count;
}

/** Where to begin after a check: the first finding at or below the active cell, else the first of all. */
export function firstFrom(findings: readonly Finding[], active: CellPlace): number {
  const here = positionOf(active.cell, null);
  const found = findings.findIndex(
    ({ sheet, cell, row }) => sheet === active.sheet && compare(positionOf(cell, row), here) >= 0,
  );
  return found === -1 ? Math.min(0, findings.length - 1) : found;
}

/**
 * The finding of the cell the user went to; of several, the selected one stays.
 * @returns an index into `findings`, or -1 when the cell has none
 */
export function findingAt(findings: readonly Finding[], selected: number, active: CellPlace): number {
  const isThere = (finding: Finding | undefined): boolean =>
    finding !== undefined && finding.sheet === active.sheet && finding.cell === active.cell;
  return isThere(findings[selected]) ? selected : findings.findIndex(isThere);
}
