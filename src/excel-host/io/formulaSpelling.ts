import { parseOrNull, printForFile, printFormula, type FormulaNode } from "../calc";

/** A formula with its leading `=`, as the file spells it: no `=`, prefixed new functions, `[#Headers]` in full. */
export function toFile(formula: string, tableHere: string | null = null): string {
  const node = parseOrNull(formula);
  // What the engine cannot read is left as it was typed.
  return node === null ? formula.replace(/^=/, "") : printForFile(node, { tableHere });
}

/** The other way: with `=`, as Excel shows it. */
export function fromFile(text: string): string {
  const node = parseOrNull(text);
  return `=${node === null ? text : printFormula(node)}`;
}

function moveCorner(corner: Corner, rows: number, columns: number): Corner {
  const { row, column, rowFixed, columnFixed } = corner;
  return {
    ...corner,
    row: row === null || rowFixed ? row : row + rows,
    column: column === null || columnFixed ? column : column + columns,
  };
}

type Corner = Extract<FormulaNode, { kind: "range" }>["from"];

function moveNode(node: FormulaNode, rows: number, columns: number): FormulaNode {
  const move = (each: FormulaNode): FormulaNode => moveNode(each, rows, columns);
  switch (node.kind) {
    case "range": {
      const to = node.to === null ? null : moveCorner(node.to, rows, columns);
      return { ...node, from: moveCorner(node.from, rows, columns), to };
    }
    case "group":
      return { ...node, inner: move(node.inner) };
    case "prefix":
    case "percent":
      return { ...node, operand: move(node.operand) };
    case "binary":
      return { ...node, left: move(node.left), right: move(node.right) };
    case "call":
      return { ...node, args: node.args.map(move) };
    default:
      return node;
  }
}

/** A formula shared with a cell so many rows and columns away, as files share them. */
export function shared(text: string, rows: number, columns: number): string {
  const node = parseOrNull(text);
  return `=${node === null ? text : printFormula(moveNode(node, rows, columns))}`;
}
