import {
  mapReferences,
  parseOrNull,
  printForFile,
  printFormula,
  type FileSpelling,
  type FormulaNode,
} from "../calc";

/** For formulas that cannot speak of tables. */
const NO_TABLES: FileSpelling = { tableHere: null, tables: new Set() };

/** A formula with its leading `=`, as the file spells it: no `=`, prefixed new functions, `[#This Row]` in full. */
export function toFile(formula: string, spelling: FileSpelling = NO_TABLES): string {
  const node = parseOrNull(formula);
  // What the engine cannot read is left as it was typed.
  return node === null ? formula.replace(/^=/, "") : printForFile(node, spelling);
}

/** Inside a table Excel leaves out that table's own name. */
function withoutOwnTable(node: FormulaNode, tableHere: string): FormulaNode {
  const own = tableHere.toLowerCase();
  return mapReferences(node, (reference) =>
    reference.kind === "table" && reference.table?.toLowerCase() === own
      ? { ...reference, table: null }
      : reference,
  );
}

function shown(node: FormulaNode, tableHere: string | null): string {
  return `=${printFormula(tableHere === null ? node : withoutOwnTable(node, tableHere))}`;
}

/** The other way: with `=`, as Excel shows it. `tableHere` is the table the formula stands in. */
export function fromFile(text: string, tableHere: string | null = null): string {
  const node = parseOrNull(text);
  return node === null ? `=${text}` : shown(node, tableHere);
}

type Corner = Extract<FormulaNode, { kind: "range" }>["from"];

function moved(corner: Corner, rows: number, columns: number): Corner {
  const { row, column, rowFixed, columnFixed } = corner;
  return {
    ...corner,
    row: row === null || rowFixed ? row : row + rows,
    column: column === null || columnFixed ? column : column + columns,
  };
}

export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

/** A formula that a cell shares with another so far away, as files share them. */
export function sharedFromFile(text: string, { rows, columns }: Offset, tableHere: string | null): string {
  const node = parseOrNull(text);
  if (node === null) return `=${text}`;
  const here = mapReferences(node, (reference) => {
    if (reference.kind === "table") return reference;
    const to = reference.to === null ? null : moved(reference.to, rows, columns);
    return { ...reference, from: moved(reference.from, rows, columns), to };
  });
  return shown(here, tableHere);
}
