import { columnName } from "../../submission/Grid";
import { columnNumber } from "./cellReference";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

interface Reference {
  readonly column: number;
  readonly row: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** A formula cut into text and the references that move with the cell. `row` or `column` is -1 in `A:A` and `1:1`. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly pieces: readonly (string | Reference)[];
}

/** Things to pass over whole (texts, quoted sheet names, [columns of tables]), then references, then other names. */
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]`,
    String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}\p{N}_.\\]+`,
  ].join("|"),
  "gu",
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;

/** Prepares the formula of the first cell of a shared group (without `=`) for its followers. */
export function compileShared(formula: string, row: number, column: number): SharedFormula {
  const pieces: (string | Reference)[] = [];
  let done = 0;
  for (const match of formula.matchAll(TOKEN)) {
    const parts = match[1] === undefined ? null : referencesIn(match[1]);
    if (parts === null) continue;
    pieces.push(formula.slice(done, match.index), ...parts);
    done = match.index + match[0].length;
  }
  pieces.push(formula.slice(done));
  return { row, column, pieces };
}

function referencesIn(token: string): (string | Reference)[] | null {
  const cell = CELL.exec(token);
  if (cell !== null) return [reference(cell[1], cell[2], cell[3], cell[4])];
  const columns = COLUMNS.exec(token);
  if (columns !== null) {
    return [reference(columns[1], columns[2], "", ""), ":", reference(columns[3], columns[4], "", "")];
  }
  const rows = ROWS.exec(token);
  if (rows !== null) return [reference("", "", rows[1], rows[2]), ":", reference("", "", rows[3], rows[4])];
  return null;
}

function reference(columnSign = "", letters = "", rowSign = "", digits = ""): Reference {
  return {
    column: letters === "" ? -1 : columnNumber(letters),
    row: digits === "" ? -1 : Number(digits) - 1,
    columnFixed: columnSign === "$",
    rowFixed: rowSign === "$",
  };
}

/** The formula, with its `=`, as it stands in another cell of the group. */
export function expandShared(shared: SharedFormula, row: number, column: number): string {
  let formula = "=";
  for (const piece of shared.pieces) {
    formula += typeof piece === "string" ? piece : shift(piece, row - shared.row, column - shared.column);
  }
  return formula;
}

/** References that leave the sheet come in again at the other side, as Excel does it. */
function shift(at: Reference, rows: number, columns: number): string {
  let text = "";
  if (at.column >= 0) {
    const column = at.columnFixed ? at.column : (at.column + columns + LAST_COLUMN) % LAST_COLUMN;
    text += (at.columnFixed ? "$" : "") + columnName(column);
  }
  if (at.row >= 0) {
    const row = at.rowFixed ? at.row : (at.row + rows + LAST_ROW) % LAST_ROW;
    text += `${at.rowFixed ? "$" : ""}${row + 1}`;
  }
  return text;
}
