import { addressOf } from "../../submission/Grid";
import type { CellWrite } from "../../workbook/WorkbookPort";
import { runExcel } from "../runExcel";
import { cellInput } from "./protectText";
import { placeOf } from "./ranges";

export const TEXT_FORMAT = "@";

/** Cells under each other, given one after the other: they go out as one block. Row and column 0-based. */
export interface Run {
  readonly row: number;
  readonly column: number;
  readonly writes: readonly CellWrite[];
}

export function runsOf(writes: readonly CellWrite[]): readonly Run[] {
  const runs: { row: number; column: number; writes: CellWrite[] }[] = [];
  for (const wanted of writes) {
    const { row, column } = placeOf(wanted.cell);
    const last = runs.at(-1);
    if (last !== undefined && last.column === column && last.row + last.writes.length === row) {
      last.writes.push(wanted);
    } else runs.push({ row, column, writes: [wanted] });
  }
  return runs;
}

function addressOfRun({ row, column, writes }: Run): string {
  return `${addressOf(row, column)}:${addressOf(row + writes.length - 1, column)}`;
}

/**
 * A cell formatted as text takes what it is given to the letter: it would keep a number or a formula as text, so it is
 * set free first, and a text prefix would become part of the text, so it goes without.
 */
export function writeRun(range: Excel.Range, writes: readonly CellWrite[]): void {
  writeFormatted(
    range,
    writes,
    writes.map((_, index): unknown => (range.numberFormat as unknown[][])[index]?.[0]),
  );
}

/** As writeRun, where the number formats, by write, were read with other cells. */
export function writeFormatted(
  range: Excel.Range,
  writes: readonly CellWrite[],
  formats: readonly unknown[],
): void {
  const keepsText = ({ value, formula }: CellWrite): boolean => typeof value === "string" && formula !== true;
  const freed = writes.map((wanted, index) =>
    formats[index] === TEXT_FORMAT && !keepsText(wanted) ? "General" : formats[index],
  );
  if (freed.some((format, index) => format !== formats[index])) {
    range.numberFormat = freed.map((format) => [format]);
  }
  range.formulas = writes.map((wanted, index) => [
    formats[index] === TEXT_FORMAT || !keepsText(wanted) ? wanted.value : cellInput(wanted.value),
  ]);
}

/** Writes single cells of one sheet in two round trips. */
export function writeCells(sheet: string, writes: readonly CellWrite[]): Promise<void> {
  return runExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const runs = runsOf(writes).map((run) => ({ run, range: target.getRange(addressOfRun(run)) }));
    for (const { range } of runs) range.load("numberFormat");
    await context.sync();
    for (const { run, range } of runs) writeRun(range, run.writes);
    await context.sync();
  });
}
