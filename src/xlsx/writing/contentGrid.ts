import { addressOf } from "../../submission/Grid";
import { isFormula, type CellContent, type SheetModel } from "../../workbook/SheetModel";
import { UnwritableModel } from "./UnwritableModel";

/** Excel's limits of one cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** The content of a sheet as rows from A1; a later block covers an earlier one, "" is blank. Errors: UnwritableModel. */
export function contentGrid(sheet: SheetModel): CellContent[][] {
  const rows: CellContent[][] = [];
  for (const block of sheet.content) {
    block.lines.forEach((line, lineIndex) => {
      const row = block.row + lineIndex;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < block.column) cells.push(null);
      line.forEach((content, index) => {
        const column = block.column + index;
        check(content, sheet.name, row, column);
        cells[column] = content === "" ? null : content;
      });
    });
  }
  return rows;
}

function check(content: CellContent, sheet: string, row: number, column: number): void {
  const problem = problemOf(content);
  if (problem !== null) throw new UnwritableModel(`${sheet}!${addressOf(row, column)}: ${problem}`);
}

function problemOf(content: CellContent): string | null {
  if (content === null) return null;
  if (typeof content === "number") return Number.isFinite(content) ? null : `number ${content}`;
  if (typeof content === "string")
    return content.length > LONGEST_TEXT ? `text > ${LONGEST_TEXT} characters` : null;
  if (!isFormula(content)) return null;
  return content.formula.length > LONGEST_FORMULA ? `formula > ${LONGEST_FORMULA} characters` : null;
}
