import type { Cell as FileCell, CellStyle as FileStyle, CellValue } from "hucre/xlsx";
import { isFormula, type CellContent, type SheetModel } from "../../workbook/SheetModel";
import { StyleSheet } from "./StyleSheet";

interface FileCells {
  readonly rows: CellValue[][];
  /** Cells that are more than a value in the usual style of their column, by `row,column`. */
  readonly cells: Map<string, Partial<FileCell>>;
  /** The usual style of each column: most cells then need no entry of their own. */
  readonly columnStyles: readonly FileStyle[];
}

const PLAIN: FileStyle = {};
const ERROR_TEXT = /^#[A-Z0-9_/]+[!?]?$/;
/** What a program might take for a formula when the cell is edited. */
const FORMULA_LIKE = /^[=+\-@]/;

/** Content and styles of a sheet as the writing library wants them. Errors: UnwritableModel. */
export function fileCells(sheet: SheetModel, content: readonly (readonly CellContent[])[]): FileCells {
  const styles = styleRows(sheet, content.length);
  const columnStyles = usualStyles(styles);
  const rows: CellValue[][] = [];
  const cells = new Map<string, Partial<FileCell>>();
  for (let row = 0; row < Math.max(content.length, styles.length); row++) {
    const line = content[row] ?? [];
    const lineStyles = styles[row] ?? [];
    const values: CellValue[] = [];
    for (let column = 0; column < Math.max(line.length, lineStyles.length); column++) {
      const what = line[column] ?? null;
      const usual = columnStyles[column] ?? PLAIN;
      values.push(isFormula(what) ? null : escaped(what));
      const cell = ownCell(what, lineStyles[column] ?? PLAIN, usual);
      if (cell !== null) cells.set(`${row},${column}`, cell);
    }
    rows.push(values);
  }
  return { rows, cells, columnStyles };
}

function styleRows(sheet: SheetModel, contentHeight: number): (readonly (FileStyle | null)[])[] {
  const styleSheet = new StyleSheet(sheet.styles);
  const height = Math.max(contentHeight, styleSheet.height);
  return Array.from({ length: height }, (_, row) => styleSheet.row(row));
}

function usualStyles(rows: readonly (readonly (FileStyle | null)[])[]): FileStyle[] {
  const counts: Map<FileStyle, number>[] = [];
  for (const row of rows) {
    row.forEach((style, column) => {
      const count = (counts[column] ??= new Map<FileStyle, number>());
      count.set(style ?? PLAIN, (count.get(style ?? PLAIN) ?? 0) + 1);
    });
  }
  return Array.from(
    counts,
    (count) => [...(count ?? [])].sort((one, other) => other[1] - one[1])[0]?.[0] ?? PLAIN,
  );
}

/** What a cell needs beyond its value and its column's usual style, or null. */
function ownCell(content: CellContent, style: FileStyle, usual: FileStyle): Partial<FileCell> | null {
  if (isFormula(content)) {
    const { formula, result } = content;
    return { formula: formula.replace(/^=/, ""), formulaResult: resultOf(result), style };
  }
  if (typeof content === "string") {
    const protectedStyle =
      FORMULA_LIKE.test(content) && style.numFmt === undefined ? { ...style, numFmt: "@" } : style;
    // As rich text it stays text; as a plain value the library would make an error value of it.
    if (ERROR_TEXT.test(content))
      return { value: content, richText: [{ text: content }], style: protectedStyle };
    return protectedStyle === usual ? null : { style: protectedStyle };
  }
  return style === usual ? null : { style };
}

function resultOf(result: string | number | boolean | null | undefined): string | number | boolean | null {
  return typeof result === "string" ? escapeText(result) : (result ?? null);
}

function escaped(content: string | number | boolean | null): CellValue {
  return typeof content === "string" ? escapeText(content) : content;
}

/** Text that looks like the file format's own escape (`_x000D_`) must not be taken for one. */
function escapeText(text: string): string {
  return text.includes("_x") ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_") : text;
}
