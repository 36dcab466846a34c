/** From findings to what is written into cells. Planning only: whoever owns the workbook does the writing. */
import { addressOf, type Cell, type Grid } from "../submission/Grid";
import type { Finding } from "./Finding";
import { rulePlace } from "./order";

export interface CellWrite {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  /** A formula when it begins with `=`. */
  readonly after: string | number;
}

/**
 * The writes of all safe fixes, one a cell: where two rules would write the same cell, the later one knows more (the
 * right rate rather than the stated one as a number).
 */
export function safeFixes(findings: readonly Finding[]): CellWrite[] {
  const chosen = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.fix?.kind !== "safe") continue;
    const key = JSON.stringify([finding.file, finding.sheet, finding.cell]);
    const other = chosen.get(key);
    if (other === undefined || rulePlace(other.rule) < rulePlace(finding.rule)) chosen.set(key, finding);
  }
  return [...chosen.values()].flatMap((finding) => fixWrite(finding) ?? []);
}

/** The write of one finding's fix, safe or asked; null when it has none, or no cell to put it. */
export function fixWrite({ file, sheet, cell, fix }: Finding): CellWrite | null {
  if (fix === null || file === null || sheet === null || cell === null) return null;
  return { file, sheet, cell, before: fix.before, after: fix.after };
}

/** A grid with the writes for its sheet done, as the sheet would be read afterwards. */
export function writeToGrid(grid: Grid, writes: readonly CellWrite[]): Grid {
  const byCell = new Map(
    writes.filter(({ sheet }) => sheet === grid.sheet).map((write) => [write.cell, write.after]),
  );
  if (byCell.size === 0) return grid;
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const after = byCell.get(addressOf(row, column));
      return after === undefined ? cell : written(after);
    }),
  );
  return { ...grid, rows };
}

function written(after: string | number): Cell {
  const isFormula = typeof after === "string" && after.startsWith("=");
  return isFormula ? { value: null, formula: after, uncalculated: true } : after;
}
