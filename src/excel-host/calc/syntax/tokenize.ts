import { errorOf, type ErrorCode } from "../values";
import { COLUMN_LIMIT, ROW_LIMIT, columnFromLetters } from "./address";
import type { Corner } from "./Ast";
import { FormulaSyntaxError } from "./FormulaSyntaxError";
import { endOfBrackets } from "./structured";

export type Token = { readonly at: number } & (
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly code: ErrorCode }
  | { readonly kind: "range"; readonly from: Corner; readonly to: Corner | null }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "table"; readonly table: string | null; readonly specifier: string }
  | { readonly kind: "symbol"; readonly symbol: string }
  | { readonly kind: "space" }
  | { readonly kind: "end" }
);

const notAfter = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const cell = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const patterns = {
  space: /\s+/uy,
  text: /"((?:[^"]|"")*)"/uy,
  quotedSheet: /'((?:[^']|'')+)'!/uy,
  error: /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/iuy,
  cells: new RegExp(`${cell}(?::${cell})?${notAfter}`, "uy"),
  columns: new RegExp(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})${notAfter}`, "uy"),
  rows: new RegExp(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})${notAfter}`, "uy"),
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy,
  name: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy,
  symbol: /<>|<=|>=|[-+*/^&=<>%@:,;(){}]/uy,
};

function corner(
  columnMark: string,
  letters: string | null,
  rowMark: string,
  row: string | null,
): Corner | null {
  const column = letters === null ? null : columnFromLetters(letters);
  const line = row === null ? null : Number(row) - 1;
  if (column !== null && column >= COLUMN_LIMIT) return null;
  if (line !== null && (line < 0 || line >= ROW_LIMIT)) return null;
  return { row: line, column, rowFixed: rowMark === "$", columnFixed: columnMark === "$" };
}

class Scanner {
  at: number;

  constructor(
    readonly text: string,
    start: number,
  ) {
    this.at = start;
  }

  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text);
  }

  take(pattern: RegExp): RegExpExecArray | null {
    const found = this.match(pattern);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

function spaceToken(scanner: Scanner, at: number): Token | null {
  return scanner.take(patterns.space) === null ? null : { kind: "space", at };
}

function rangeToken(scanner: Scanner, at: number, corners: Corners | null): Token | null {
  if (corners === null) return null;
  scanner.at = at + corners.length;
  return { kind: "range", at, from: corners.from, to: corners.to };
}

function cellsToken(scanner: Scanner, at: number): Token | null {
  return rangeToken(scanner, at, readCells(scanner) ?? readColumns(scanner));
}

function rowsToken(scanner: Scanner, at: number): Token | null {
  return rangeToken(scanner, at, readRows(scanner));
}

interface Corners {
  readonly from: Corner;
  readonly to: Corner | null;
  readonly length: number;
}

function readCells(scanner: Scanner): Corners | null {
  const found = scanner.match(patterns.cells);
  if (found === null) return null;
  const [
    all,
    mark = "",
    letters = "",
    rowMark = "",
    row = "",
    mark2 = "",
    letters2,
    rowMark2 = "",
    row2 = "",
  ] = found;
  const from = corner(mark, letters, rowMark, row);
  const to = letters2 === undefined ? null : corner(mark2, letters2, rowMark2, row2);
  if (from === null || (letters2 !== undefined && to === null)) return null;
  return { from, to, length: all.length };
}

function readColumns(scanner: Scanner): Corners | null {
  const found = scanner.match(patterns.columns);
  if (found === null) return null;
  const [all, mark = "", letters = "", mark2 = "", letters2 = ""] = found;
  const from = corner(mark, letters, "", null);
  const to = corner(mark2, letters2, "", null);
  return from === null || to === null ? null : { from, to, length: all.length };
}

function readRows(scanner: Scanner): Corners | null {
  const found = scanner.match(patterns.rows);
  if (found === null) return null;
  const [all, mark = "", row = "", mark2 = "", row2 = ""] = found;
  const from = corner("", null, mark, row);
  const to = corner("", null, mark2, row2);
  return from === null || to === null ? null : { from, to, length: all.length };
}

function tableToken(scanner: Scanner, at: number, table: string | null): Token {
  const open = scanner.at;
  scanner.at = endOfBrackets(scanner.text, open);
  return { kind: "table", at, table, specifier: scanner.text.slice(open + 1, scanner.at - 1) };
}

function nameToken(scanner: Scanner, at: number): Token | null {
  const name = scanner.take(patterns.name)?.[0];
  if (name === undefined) return null;
  const next = scanner.text[scanner.at];
  if (next === "[") return tableToken(scanner, at, name);
  if (next === "(" || next === "!") {
    scanner.at += 1;
    return { kind: next === "(" ? "call" : "sheet", at, name };
  }
  return { kind: "name", at, name };
}

function textToken(scanner: Scanner, at: number): Token | null {
  const text = scanner.take(patterns.text);
  return text === null ? null : { kind: "text", at, value: (text[1] ?? "").replaceAll('""', '"') };
}

function quotedSheetToken(scanner: Scanner, at: number): Token | null {
  const sheet = scanner.take(patterns.quotedSheet);
  return sheet === null ? null : { kind: "sheet", at, name: (sheet[1] ?? "").replaceAll("''", "'") };
}

function errorToken(scanner: Scanner, at: number): Token | null {
  const error = errorOf(scanner.take(patterns.error)?.[0] ?? "");
  return error === undefined ? null : { kind: "error", at, code: error.code };
}

function numberToken(scanner: Scanner, at: number): Token | null {
  const number = scanner.take(patterns.number);
  return number === null ? null : { kind: "number", at, value: Number(number[0]) };
}

function symbolToken(scanner: Scanner, at: number): Token | null {
  const symbol = scanner.take(patterns.symbol);
  return symbol === null ? null : { kind: "symbol", at, symbol: symbol[0] };
}

const isDigit = (sign: string): boolean => sign >= "0" && sign <= "9";
const isLetter = (sign: string): boolean => (sign >= "a" && sign <= "z") || (sign >= "A" && sign <= "Z");

/** What begins with a sign is told by the sign: a formula is read as often as it is put in, copied and loaded. */
function tokenAt(scanner: Scanner, at: number): Token | null {
  const sign = scanner.text[at] ?? "";
  if (isLetter(sign)) return cellsToken(scanner, at) ?? nameToken(scanner, at);
  if (isDigit(sign)) return rowsToken(scanner, at) ?? numberToken(scanner, at);
  switch (sign) {
    case '"':
      return textToken(scanner, at);
    case "'":
      return quotedSheetToken(scanner, at);
    case "#":
      return errorToken(scanner, at);
    case "[":
      return tableToken(scanner, at, null);
    case "$":
      return cellsToken(scanner, at) ?? rowsToken(scanner, at);
    case ".":
      return numberToken(scanner, at);
    default:
      return symbolToken(scanner, at) ?? spaceToken(scanner, at) ?? nameToken(scanner, at);
  }
}

function nextToken(scanner: Scanner): Token {
  const { at, text } = scanner;
  const token = tokenAt(scanner, at);
  if (token === null) throw new FormulaSyntaxError(text, at, "a value or an operator");
  return token;
}

/** Cuts a formula (its leading `=` optional) into tokens, ending with one `end`. Errors: FormulaSyntaxError. */
export function tokenize(formula: string): Token[] {
  const scanner = new Scanner(formula, formula.startsWith("=") ? 1 : 0);
  const tokens: Token[] = [];
  while (scanner.at < formula.length) tokens.push(nextToken(scanner));
  tokens.push({ kind: "end", at: formula.length });
  return tokens;
}
