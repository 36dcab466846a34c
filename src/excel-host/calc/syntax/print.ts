import { lettersOfColumn, quoteSheetName } from "./address";
import type { Corner, NameNode, Node, RangeNode, TableNode } from "./Ast";
import { printSpecifier } from "./structured";

/**
 * How formulas are spelled inside .xlsx files: newer functions carry a prefix, `[@예산]` is written in full.
 */
export interface FileSpelling {
  /** Name of the table the formula stands in, for references that leave it out. */
  readonly tableHere: string | null;
  /** Names of tables in lower case: a bare `tblPlan` is written `tblPlan[]`. */
  readonly tables: ReadonlySet<string>;
}

/** Functions younger than the file format: Excel only knows them in files by their prefixed name. */
const prefixedInFiles: ReadonlySet<string> = new Set([
  "CONCAT",
  "IFNA",
  "IFS",
  "MAXIFS",
  "MINIFS",
  "SWITCH",
  "TEXTJOIN",
  "XLOOKUP",
  "XMATCH",
  "XOR",
  "UNIQUE",
  "SORTBY",
  "SEQUENCE",
  "LET",
  "VSTACK",
  "HSTACK",
]);
const prefixedTwice: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

function functionName(name: string, file: FileSpelling | null): string {
  if (file === null) return name;
  if (prefixedTwice.has(name)) return `_xlfn._xlws.${name}`;
  return prefixedInFiles.has(name) ? `_xlfn.${name}` : name;
}

function printCorner({ row, column, rowFixed, columnFixed }: Corner): string {
  const letters = column === null ? "" : `${columnFixed ? "$" : ""}${lettersOfColumn(column)}`;
  return row === null ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}

function printRange({ sheet, from, to }: RangeNode): string {
  const prefix = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
  return `${prefix}${printCorner(from)}${to === null ? "" : `:${printCorner(to)}`}`;
}

function printNumber(value: number): string {
  return String(value).toUpperCase();
}

function printTable(node: TableNode, file: FileSpelling | null): string {
  const whole = node.parts.length === 0 && node.columns === null;
  if (whole && file === null && node.table !== null) return node.table;
  return `${node.table ?? file?.tableHere ?? ""}${printSpecifier(node, file !== null)}`;
}

function printName({ sheet, name }: NameNode, file: FileSpelling | null): string {
  if (sheet !== null) return `${quoteSheetName(sheet)}!${name}`;
  return file?.tables.has(name.toLowerCase()) === true ? `${name}[]` : name;
}

function print(node: Node, file: FileSpelling | null): string {
  const inner = (each: Node): string => print(each, file);
  switch (node.kind) {
    case "number":
      return printNumber(node.value);
    case "text":
      return `"${node.value.replaceAll('"', '""')}"`;
    case "logical":
      return node.value ? "TRUE" : "FALSE";
    case "error":
      return node.code;
    case "array":
      return `{${node.rows.map((row) => row.map(inner).join(",")).join(";")}}`;
    case "missing":
      return "";
    case "group":
      return `(${inner(node.inner)})`;
    case "prefix":
      // A file's plain formula intersects by itself; `@` is only how Excel shows that.
      return `${file !== null && node.operator === "@" ? "" : node.operator}${inner(node.operand)}`;
    case "percent":
      return `${inner(node.operand)}%`;
    case "binary":
      return `${inner(node.left)}${node.operator}${inner(node.right)}`;
    case "range":
      return printRange(node);
    case "table":
      return printTable(node, file);
    case "name":
      return printName(node, file);
    case "call":
      return `${functionName(node.name, file)}(${node.args.map(inner).join(",")})`;
  }
}

/** The formula as Excel shows it, without the leading `=`. */
export function printFormula(node: Node): string {
  return print(node, null);
}

/** The formula as an .xlsx file spells it, without the leading `=`. */
export function printForFile(node: Node, spelling: FileSpelling): string {
  return print(node, spelling);
}
