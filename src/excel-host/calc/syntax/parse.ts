import type { BinaryOperator, Node, PrefixOperator } from "./Ast";
import { FormulaSyntaxError } from "./FormulaSyntaxError";
import { parseSpecifier } from "./structured";
import { tokenize, type Token } from "./tokenize";

/** How tightly an operator binds, Excel's order: references, negation, percent, power, … comparison. */
const binding: Readonly<Record<BinaryOperator, number>> = {
  "=": 10,
  "<>": 10,
  "<": 10,
  "<=": 10,
  ">": 10,
  ">=": 10,
  "&": 20,
  "+": 30,
  "-": 30,
  "*": 40,
  "/": 40,
  "^": 50,
  ",": 75,
  " ": 80,
  ":": 90,
};
const PERCENT = 60;
const PREFIX = 65;
/** A comma separates arguments, so only a parenthesis of its own makes it a union. */
const NO_UNION = 0;

function isBinary(symbol: string): symbol is BinaryOperator {
  return Object.hasOwn(binding, symbol);
}

function isPrefix(symbol: string): symbol is PrefixOperator {
  return symbol === "-" || symbol === "+" || symbol === "@";
}

const startsOperand: ReadonlySet<Token["kind"]> = new Set(["range", "name", "call", "sheet", "table"]);

class Parser {
  private index = 0;

  constructor(
    private readonly formula: string,
    private readonly tokens: readonly Token[],
  ) {}

  whole(): Node {
    const node = this.expression(NO_UNION);
    if (this.peek().kind !== "end") throw this.fail("the end of the formula");
    return node;
  }

  private peek(ahead = 0): Token {
    return this.tokens[this.index + ahead] ?? { kind: "end", at: this.formula.length };
  }

  private fail(expected: string): FormulaSyntaxError {
    return new FormulaSyntaxError(this.formula, this.peek().at, expected);
  }

  private skipSpace(): void {
    while (this.peek().kind === "space") this.index += 1;
  }

  private isSymbol(symbol: string): boolean {
    const token = this.peek();
    return token.kind === "symbol" && token.symbol === symbol;
  }

  private accept(symbol: string): boolean {
    this.skipSpace();
    if (!this.isSymbol(symbol)) return false;
    this.index += 1;
    return true;
  }

  private expect(symbol: string): void {
    if (!this.accept(symbol)) throw this.fail(symbol);
  }

  private expression(minimum: number): Node {
    this.skipSpace();
    let left = this.operand();
    for (;;) {
      if (this.percentFollows(minimum)) left = { kind: "percent", operand: left };
      else {
        const operator = this.operatorAbove(minimum);
        if (operator === null) return left;
        left = { kind: "binary", operator, left, right: this.expression(binding[operator] + 1) };
      }
    }
  }

  private percentFollows(minimum: number): boolean {
    const ahead = this.peek().kind === "space" ? 1 : 0;
    const token = this.peek(ahead);
    if (PERCENT < minimum || token.kind !== "symbol" || token.symbol !== "%") return false;
    this.index += ahead + 1;
    return true;
  }

  /** Takes the operator that comes next if it binds at least as tightly as `minimum`. */
  private operatorAbove(minimum: number): BinaryOperator | null {
    if (this.intersectionFollows()) {
      if (binding[" "] < minimum) return null;
      this.skipSpace();
      return " ";
    }
    this.skipSpace();
    const token = this.peek();
    if (token.kind !== "symbol" || !isBinary(token.symbol) || token.symbol === ",") return null;
    if (binding[token.symbol] < minimum) return null;
    this.index += 1;
    return token.symbol;
  }

  /** A space between two operands is the intersection operator; anywhere else it is nothing. */
  private intersectionFollows(): boolean {
    return this.peek().kind === "space" && startsOperand.has(this.peek(1).kind);
  }

  private operand(): Node {
    const token = this.peek();
    this.index += 1;
    switch (token.kind) {
      case "number":
        return { kind: "number", value: token.value };
      case "text":
        return { kind: "text", value: token.value };
      case "error":
        return { kind: "error", code: token.code };
      case "range":
        return { kind: "range", sheet: null, from: token.from, to: token.to };
      case "name":
        return this.nameOrLogical(token.name);
      case "call":
        return {
          kind: "call",
          name: token.name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""),
          args: this.args(),
        };
      case "table":
        return { kind: "table", table: token.table, ...parseSpecifier(token.specifier) };
      case "sheet":
        return this.onSheet(token.name);
      case "symbol":
        return this.bracketOrPrefix(token.symbol);
      default:
        this.index -= 1;
        throw this.fail("a value");
    }
  }

  private nameOrLogical(name: string): Node {
    const upper = name.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "logical", value: upper === "TRUE" };
    return { kind: "name", sheet: null, name };
  }

  private onSheet(sheet: string): Node {
    const token = this.peek();
    this.index += 1;
    if (token.kind === "range") return { kind: "range", sheet, from: token.from, to: token.to };
    if (token.kind === "name") return { kind: "name", sheet, name: token.name };
    if (token.kind === "error") return { kind: "error", code: token.code };
    this.index -= 1;
    throw this.fail("a reference");
  }

  private bracketOrPrefix(symbol: string): Node {
    if (symbol === "(") return this.group();
    if (symbol === "{") return this.array();
    if (isPrefix(symbol)) return { kind: "prefix", operator: symbol, operand: this.expression(PREFIX) };
    this.index -= 1;
    throw this.fail("a value");
  }

  private group(): Node {
    let inner = this.expression(NO_UNION);
    while (this.accept(",")) {
      inner = { kind: "binary", operator: ",", left: inner, right: this.expression(NO_UNION) };
    }
    this.expect(")");
    return { kind: "group", inner };
  }

  private args(): Node[] {
    if (this.accept(")")) return [];
    const args = [this.argument()];
    while (this.accept(",")) args.push(this.argument());
    this.expect(")");
    return args;
  }

  private argument(): Node {
    this.skipSpace();
    return this.isSymbol(",") || this.isSymbol(")") ? { kind: "missing" } : this.expression(NO_UNION);
  }

  private array(): Node {
    const rows = [this.arrayRow()];
    while (this.accept(";")) rows.push(this.arrayRow());
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw this.fail("array rows of one length");
    return { kind: "array", rows };
  }

  private arrayRow(): Node[] {
    const row = [this.expression(NO_UNION)];
    while (this.accept(",")) row.push(this.expression(NO_UNION));
    return row;
  }
}

/** Formulas read lately: one is read when it is put in, and again by every engine that computes it. */
const readBefore = new Map<string, Node>();
const MOST_REMEMBERED = 20_000;

/** Reads a formula in en-US notation, its leading `=` optional. Errors: FormulaSyntaxError. */
export function parseFormula(formula: string): Node {
  const known = readBefore.get(formula);
  if (known !== undefined) return known;
  const node = new Parser(formula, tokenize(formula)).whole();
  if (readBefore.size >= MOST_REMEMBERED) readBefore.clear();
  readBefore.set(formula, node);
  return node;
}

/** As `parseFormula`, with null for a text that is no formula. */
export function parseOrNull(formula: string): Node | null {
  try {
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}
