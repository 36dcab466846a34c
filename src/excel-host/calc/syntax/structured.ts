import { FormulaSyntaxError } from "./FormulaSyntaxError";
import { TABLE_PARTS, type TableNode, type TablePart } from "./Ast";

type Columns = TableNode["columns"];
type Specifier = Pick<TableNode, "parts" | "columns">;

const partByText: ReadonlyMap<string, TablePart> = new Map(
  TABLE_PARTS.map((part) => [part.toLowerCase(), part]),
);
const needsEscape = /[[\]#'@]/g;
const simpleColumn = /^[\p{L}\p{N}_]+$/u;

/** Position just after the bracket that closes the one at `start`. A `'` protects the character after it. */
export function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new FormulaSyntaxError(text, start, "closing ]");
}

function unescape(text: string): string {
  return text.replace(/'([\s\S])/g, "$1");
}

function escape(column: string): string {
  return column.replace(needsEscape, "'$&");
}

interface Groups {
  readonly items: string[];
  readonly ranges: boolean;
}

/** Splits `[a],[b]:[c]` into its bracketed items. */
function splitGroups(text: string): Groups {
  const items: string[] = [];
  let ranges = false;
  let at = 0;
  while (at < text.length) {
    const gap = /^[\s,:]*/.exec(text.slice(at))?.[0] ?? "";
    if (gap.includes(":")) ranges = true;
    at += gap.length;
    if (at >= text.length) break;
    if (text[at] !== "[") throw new FormulaSyntaxError(text, at, "[");
    const end = endOfBrackets(text, at);
    items.push(text.slice(at + 1, end - 1));
    at = end;
  }
  return { items, ranges };
}

function fromGroups(text: string, given: readonly TablePart[]): Specifier {
  const { items, ranges } = splitGroups(text);
  const parts = [...given];
  const columns: string[] = [];
  for (const item of items) {
    const part = partByText.get(item.trim().toLowerCase());
    if (part === undefined) columns.push(unescape(item));
    else parts.push(part);
  }
  const [from, to] = columns;
  if (columns.length > 2 || (columns.length === 2) !== ranges) {
    throw new FormulaSyntaxError(text, 0, "one column or a range of columns");
  }
  return { parts, columns: from === undefined ? null : { from, to: to ?? null } };
}

/** Reads what stands between the outer brackets of a structured reference. */
export function parseSpecifier(inner: string): Specifier {
  const text = inner.trim();
  if (text === "") return { parts: [], columns: null };
  if (text.startsWith("@")) {
    const rest = text.slice(1).trim();
    if (rest.startsWith("[")) return fromGroups(rest, ["#This Row"]);
    return { parts: ["#This Row"], columns: rest === "" ? null : { from: unescape(rest), to: null } };
  }
  if (text.startsWith("[")) return fromGroups(text, []);
  const part = partByText.get(text.toLowerCase());
  if (part !== undefined) return { parts: [part], columns: null };
  return { parts: [], columns: { from: unescape(text), to: null } };
}

function printColumns({ from, to }: NonNullable<Columns>): string {
  return to === null ? `[${escape(from)}]` : `[${escape(from)}]:[${escape(to)}]`;
}

function printThisRow(columns: Columns): string {
  if (columns === null) return "@";
  if (columns.to === null && simpleColumn.test(columns.from)) return `@${columns.from}`;
  return `@${printColumns(columns)}`;
}

/**
 * The bracketed part of a structured reference. Files do not know `@`: there it is `[#This Row]`.
 */
export function printSpecifier({ parts, columns }: Specifier, inFile: boolean): string {
  const [only] = parts;
  if (!inFile && parts.length === 1 && only === "#This Row") return `[${printThisRow(columns)}]`;
  if (parts.length === 0) {
    if (columns === null) return "[]";
    return columns.to === null ? `[${escape(columns.from)}]` : `[${printColumns(columns)}]`;
  }
  // LibreOffice reads a part alone only in brackets of its own; Excel reads it so too.
  if (parts.length === 1 && columns === null) return inFile ? `[[${only}]]` : `[${only}]`;
  const listed = parts.map((part) => `[${part}]`);
  return `[${[...listed, ...(columns === null ? [] : [printColumns(columns)])].join(",")}]`;
}
