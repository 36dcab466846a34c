import type { NameSource, TableSource } from "./CellSource";
import { worksheetFunctions } from "./functions";
import { argumentKind, type ArgumentKind, type FunctionDefinition } from "./functions/define";
import { COLUMN_LIMIT, ROW_LIMIT } from "./syntax/address";
import type {
  BinaryOperator,
  CallNode,
  NameNode,
  Node,
  PrefixOperator,
  RangeNode,
  TableNode,
} from "./syntax/Ast";
import { parseOrNull } from "./syntax/parse";
import { resolveTable } from "./resolveTable";
import {
  NAME_ERROR,
  REF_ERROR,
  VALUE_ERROR,
  errorOf,
  matrixOf,
  referenceTo,
  type Area,
  type Reference,
  type Scalar,
  type Value,
} from "./values";

/** A formula whose references, names and functions have been looked up for one cell. */
export type Bound =
  | { readonly kind: "constant"; readonly value: Value }
  | { readonly kind: "area"; readonly area: Area; readonly reference: Reference }
  | { readonly kind: "missing" }
  | { readonly kind: "prefix"; readonly operator: PrefixOperator; readonly operand: Bound }
  | { readonly kind: "percent"; readonly operand: Bound }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Bound;
      readonly right: Bound;
    }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly definition: FunctionDefinition;
      readonly args: readonly Bound[];
      /** How each argument is wanted. */
      readonly kinds: readonly ArgumentKind[];
    };

/** Where a formula stands and what it can see from there. */
export interface Scope {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly directory: Directory;
}

/** Sheets, tables and names by name, compared without case. */
export interface Directory {
  sheet(name: string): number | undefined;
  table(name: string): TableSource | undefined;
  /** The table around a cell. */
  tableAt(sheet: number, row: number, column: number): TableSource | undefined;
  /** A name local to the sheet, else of the workbook. */
  name(name: string, sheet: number): NameSource | undefined;
}

function constant(value: Value): Bound {
  return { kind: "constant", value };
}

function areaOf({ from, to }: RangeNode, sheet: number): Area {
  const end = to ?? from;
  const rows = [from.row ?? 0, end.row ?? ROW_LIMIT - 1];
  const columns = [from.column ?? 0, end.column ?? COLUMN_LIMIT - 1];
  return {
    sheet,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function bindArea(area: Area): Bound {
  return { kind: "area", area, reference: referenceTo(area) };
}

function bindRange(node: RangeNode, scope: Scope): Bound {
  const sheet = node.sheet === null ? scope.sheet : scope.directory.sheet(node.sheet);
  return sheet === undefined ? constant(REF_ERROR) : bindArea(areaOf(node, sheet));
}

function bindTable(node: TableNode, scope: Scope): Bound {
  const { directory, sheet, row, column } = scope;
  const table = node.table === null ? directory.tableAt(sheet, row, column) : directory.table(node.table);
  if (table === undefined) return constant(REF_ERROR);
  const area = resolveTable(table, node, scope);
  return "kind" in area ? constant(area) : bindArea(area);
}

function bindName(node: NameNode, scope: Scope, open: readonly string[]): Bound {
  const sheet = node.sheet === null ? scope.sheet : scope.directory.sheet(node.sheet);
  if (sheet === undefined) return constant(REF_ERROR);
  const found = scope.directory.name(node.name, sheet);
  if (found !== undefined) return bindDefinition(found, scope, open);
  const table = node.sheet === null ? scope.directory.table(node.name) : undefined;
  if (table === undefined) return constant(NAME_ERROR);
  return bindTable({ kind: "table", table: table.name, parts: [], columns: null }, scope);
}

function bindDefinition(found: NameSource, scope: Scope, open: readonly string[]): Bound {
  const key = `${found.scope ?? ""}!${found.name.toLowerCase()}`;
  if (open.includes(key)) return constant(NAME_ERROR);
  const node = parseOrNull(found.formula);
  if (node === null) return constant(NAME_ERROR);
  return bind(node, { ...scope, sheet: found.scope ?? scope.sheet }, [...open, key]);
}

function bindCall(node: CallNode, scope: Scope, open: readonly string[]): Bound {
  const definition = worksheetFunctions.get(node.name);
  if (definition === undefined) return constant(NAME_ERROR);
  const { needs, may, rest } = definition;
  const count = node.args.length;
  if (count < needs.length || (rest.length === 0 && count > needs.length + may.length))
    return constant(VALUE_ERROR);
  const kinds = node.args.map((_, at) => argumentKind(definition, at));
  return {
    kind: "call",
    name: node.name,
    definition,
    kinds,
    args: node.args.map((arg) => bind(arg, scope, open)),
  };
}

function elementOf(node: Node): Scalar {
  if (node.kind === "number" || node.kind === "text" || node.kind === "logical") return node.value;
  if (node.kind === "error") return errorOf(node.code) ?? VALUE_ERROR;
  const negative = node.kind === "prefix" && node.operand.kind === "number" ? node.operand.value : null;
  if (node.kind !== "prefix" || negative === null) return VALUE_ERROR;
  return node.operator === "-" ? -negative : negative;
}

/** Looks everything up that does not depend on cell contents. `open` holds the names being bound, against loops. */
export function bind(node: Node, scope: Scope, open: readonly string[] = []): Bound {
  switch (node.kind) {
    case "number":
    case "text":
    case "logical":
      return constant(node.value);
    case "error":
      return constant(errorOf(node.code) ?? VALUE_ERROR);
    case "array":
      return constant(matrixOf(node.rows.map((row) => row.map(elementOf))));
    case "missing":
      return { kind: "missing" };
    case "group":
      return bind(node.inner, scope, open);
    case "prefix":
      return { kind: "prefix", operator: node.operator, operand: bind(node.operand, scope, open) };
    case "percent":
      return { kind: "percent", operand: bind(node.operand, scope, open) };
    case "binary":
      return {
        kind: "binary",
        operator: node.operator,
        left: bind(node.left, scope, open),
        right: bind(node.right, scope, open),
      };
    case "range":
      return bindRange(node, scope);
    case "table":
      return bindTable(node, scope);
    case "name":
      return bindName(node, scope, open);
    case "call":
      return bindCall(node, scope, open);
  }
}
