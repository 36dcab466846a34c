/**
 * Grids drawn as text, so that a test shows the sheet it is about:
 *
 *     gridOf(`
 *       | 사업코드 | 분야   | 예산      |
 *       | 2-3-7    | 디지털 | 79        |
 *       | 2-3-8    | ^      | '1,234    |
 *     `)
 *
 * A number is a number, anything else text without the spaces around it. Also: `'1,234` text as it stands (and `'` alone
 * for a text of nothing), `91.1%` a percent-formatted number, `@2002-03-07` a date, `#DIV/0!` an error, `=A1+B1 → 12` a
 * formula with its result, `=A1+B1 → ?` one never calculated, `^` merged with the cell above, `<` with the cell to the
 * left, `\n` a line break, `TRUE`/`FALSE` a truth value. A line of dashes under a header may be put in and is ignored.
 */
import type { Cell, CellArea, Grid, SourceBook } from "../../src/submission/Grid";
import { isFormula, type CellContent, type SheetModel } from "../../src/workbook/SheetModel";

export type GridOptions = Partial<Omit<Grid, "rows" | "merges">> & {
  /** Added to the merges that `^` and `<` draw. */
  readonly merges?: readonly CellArea[];
};

export function gridOf(drawing: string, options: GridOptions = {}): Grid {
  const tokens = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^\|(?:-{3,}\|)+$/u.test(line.replace(/ /g, "")))
    .map((line) => line.slice(1, line.endsWith("|") ? -1 : undefined).split("|"))
    .map((cells) => cells.map((cell) => cell.trim().replaceAll("\\n", "\n")));
  return {
    sheet: "제출_평생교육국",
    visibility: "visible",
    hiddenRows: [],
    hiddenColumns: [],
    stamp: null,
    ...options,
    rows: tokens.map((cells) => cells.map(cellOf)),
    merges: [...mergesOf(tokens), ...(options.merges ?? [])],
  };
}

/** A book of the given sheets, with made-up but fixed bytes and digest. */
export function bookOf(grids: readonly Grid[], options: Partial<Omit<SourceBook, "grids">> = {}): SourceBook {
  return {
    file: "평생교육국.xlsx",
    bytes: 1000,
    sha256: "0".repeat(64),
    modified: null,
    hasExternalLinks: false,
    ...options,
    grids,
  };
}

function cellOf(token: string): Cell {
  if (token === "" || token === "^" || token === "<") return null;
  if (token.startsWith("'")) return token.slice(1);
  if (token === "TRUE" || token === "FALSE") return token === "TRUE";
  if (/^-?\d+(\.\d+)?$/u.test(token)) return Number(token);
  if (/^-?\d+(\.\d+)?%$/u.test(token)) {
    return { value: Number((Number(token.slice(0, -1)) / 100).toPrecision(15)), format: "percent" };
  }
  if (/^@\d{4}-\d\d-\d\d$/u.test(token)) return { value: serialOf(token.slice(1)), format: "date" };
  if (/^#[A-Z0-9/]+[!?]?$/u.test(token)) return { value: null, error: token };
  const formula = /^(=.+?)\s*→\s*(.*)$/u.exec(token);
  if (formula !== null) return formulaCell(formula[1] ?? "", formula[2] ?? "");
  return token;
}

function formulaCell(formula: string, result: string): Cell {
  if (result === "?") return { value: null, formula, uncalculated: true };
  const cell = cellOf(result);
  return typeof cell === "object" && cell !== null ? { ...cell, formula } : { value: cell, formula };
}

function serialOf(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** Each cell that is not `^` or `<` begins an area, which grows right over `<` and then down over rows of `^`. */
function mergesOf(tokens: readonly (readonly string[])[]): CellArea[] {
  const areas: CellArea[] = [];
  tokens.forEach((cells, top) => {
    cells.forEach((token, left) => {
      if (token === "^" || token === "<") return;
      let right = left;
      while (cells[right + 1] === "<") right++;
      let bottom = top;
      while (tokens[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    });
  });
  return areas;
}

/** The cells a sheet model puts on its sheet; a formula without a stated result has never been calculated. */
export function gridOfModel(model: SheetModel): Grid {
  const rows: Cell[][] = [];
  for (const { row, column, lines } of model.content) {
    lines.forEach((line, down) => {
      const cells = (rows[row + down] ??= []);
      line.forEach((content, across) => {
        cells[column + across] = cellOfContent(content);
      });
    });
  }
  return {
    sheet: model.name,
    visibility: model.visibility ?? "visible",
    rows: Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? null)),
    merges: model.merges,
    hiddenRows: [],
    hiddenColumns: [],
    stamp: model.names[0]?.text ?? null,
  };
}

function cellOfContent(content: CellContent): Cell {
  if (!isFormula(content)) return content;
  const { formula, result } = content;
  return result === undefined ? { value: null, formula, uncalculated: true } : { value: result, formula };
}
