import { absoluteAddress, columnIndex, columnName, splitSheet } from "../address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";

/** One A1 reference inside a formula. */
export interface FormulaReference {
  /** The sheet as written, unquoted; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** `Sheet1!` as written, or empty. */
  readonly prefix: string;
  /** Without the sheet: `$A$1`, `A1:B2`, `A:A`, `2:5`. */
  readonly local: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const LOCAL = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const SKIPPED = String.raw`"(?:[^"]|"")*"|\[[^\]]*\]|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_\\][\p{L}\p{N}_.]*`;
const PATTERN = new RegExp(String.raw`(${SHEET})?(${LOCAL})(?![\p{L}\p{N}_(.!])|${SKIPPED}`, "gu");

/** Rewrites every A1 reference of a formula; texts, names, functions and structured references stay. */
export function mapReferences(formula: string, map: (reference: FormulaReference) => string): string {
  return formula.replace(PATTERN, (match: string, prefix: string | undefined, local: string | undefined) => {
    if (local === undefined) return match;
    const sheet = prefix === undefined ? null : splitSheet(match).sheet;
    return map({ sheet, prefix: prefix ?? "", local });
  });
}

interface Part {
  readonly fixed: boolean;
  readonly index: number;
}

interface Corner {
  readonly row: Part | null;
  readonly column: Part | null;
}

function corner(text: string): Corner {
  const [, columnSign, letters, rowSign, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // In `$5` the sign belongs to the row, there being no column.
  const sign = letters === "" ? columnSign : rowSign;
  return {
    column:
      letters === undefined || letters === ""
        ? null
        : { fixed: columnSign === "$", index: columnIndex(letters) },
    row: digits === undefined || digits === "" ? null : { fixed: sign === "$", index: Number(digits) - 1 },
  };
}

function print({ row, column }: Corner): string {
  const columnText = column === null ? "" : `${column.fixed ? "$" : ""}${columnName(column.index)}`;
  const rowText = row === null ? "" : `${row.fixed ? "$" : ""}${String(row.index + 1)}`;
  return columnText + rowText;
}

function moved(part: Part | null, by: number, limit: number): Part | null {
  if (part === null || part.fixed) return part;
  const index = part.index + by;
  if (index < 0 || index >= limit) throw new RangeError("off the sheet");
  return { fixed: false, index };
}

/** The formula as it reads when copied that many rows and columns away: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ prefix, local }) => {
    try {
      const corners = local.split(":").map(corner);
      return (
        prefix +
        corners
          .map(({ row, column }) =>
            print({ row: moved(row, rows, MAX_ROWS), column: moved(column, columns, MAX_COLUMNS) }),
          )
          .join(":")
      );
    } catch (error) {
      if (error instanceof RangeError) return "#REF!";
      throw error;
    }
  });
}

/** A reference with its corners put elsewhere; the dollar signs stay. Null area: the cells are gone. */
export function relocate(reference: FormulaReference, area: Area | null): string {
  if (area === null) return `${reference.prefix}#REF!`;
  const corners = reference.local.split(":").map(corner);
  const [first, last = first] = corners;
  if (first === undefined || last === undefined) return absoluteAddress(area);
  const place = (from: Corner, row: number, column: number): string =>
    print({
      row: from.row === null ? null : { ...from.row, index: row },
      column: from.column === null ? null : { ...from.column, index: column },
    });
  const text = place(first, area.top, area.left);
  return reference.prefix + (corners.length === 1 ? text : `${text}:${place(last, area.bottom, area.right)}`);
}
