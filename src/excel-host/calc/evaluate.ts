import { bind, type Bound, type Scope } from "./bind";
import { toLogical, toNumber, toText } from "./coerce";
import {
  isElementwise,
  type Argument,
  type ArgumentKind,
  type CallContext,
  type FunctionDefinition,
} from "./functions/define";
import { cellLevelWith, combineReferences } from "./intersect";
import { liftOver, liftPair } from "./lift";
import { negate, operations, percent } from "./operators";
import { parseOrNull } from "./syntax/parse";
import {
  REF_ERROR,
  VALUE_ERROR,
  cellOf,
  isError,
  isMatrix,
  isReference,
  matrixOf,
  type Area,
  type ErrorValue,
  type Matrix,
  type Reference,
  type Scalar,
  type Value,
} from "./values";

/** What the evaluator asks of the engine. */
export interface EvaluationHost {
  cell(sheet: number, row: number, column: number): Scalar;
  read(area: Area): Matrix;
  now(): number;
  isRowHidden(sheet: number, row: number): boolean;
  isSubtotal(sheet: number, row: number, column: number): boolean;
}

/** Evaluates the formula of one cell. `onArrays`: operators take whole ranges instead of the cell level with them. */
class Evaluation implements CallContext {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;

  constructor(
    private readonly host: EvaluationHost,
    private readonly scope: Scope,
    private readonly onArrays: boolean,
  ) {
    ({ sheet: this.sheet, row: this.row, column: this.column } = scope);
  }

  evaluate(bound: Bound): Value {
    switch (bound.kind) {
      case "constant":
        return bound.value;
      case "area":
        return bound.reference;
      case "missing":
        return null;
      case "prefix":
        return this.prefix(bound.operator, this.evaluate(bound.operand));
      case "percent":
        return this.lift([this.evaluate(bound.operand)], ([value = null]) => percent(value));
      case "binary":
        return this.binary(bound);
      case "call":
        return this.call(bound);
    }
  }

  read(area: Area): Matrix {
    return this.host.read(area);
  }

  now(): number {
    return this.host.now();
  }

  isRowHidden(sheet: number, row: number): boolean {
    return this.host.isRowHidden(sheet, row);
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    return this.host.isSubtotal(sheet, row, column);
  }

  single(value: Value): Scalar {
    if (isMatrix(value)) return cellOf(value, 0, 0);
    if (!isReference(value)) return value;
    const [area] = value.areas;
    if (area === undefined || value.areas.length > 1) return VALUE_ERROR;
    const cell = cellLevelWith(area, this.row, this.column);
    return cell === null ? VALUE_ERROR : this.host.cell(area.sheet, cell.row, cell.column);
  }

  matrix(value: Value): Matrix | ErrorValue {
    if (isError(value) || isMatrix(value)) return value;
    if (!isReference(value)) return matrixOf([[value]]);
    const [area] = value.areas;
    return area === undefined || value.areas.length > 1 ? VALUE_ERROR : this.host.read(area);
  }

  settle(value: Value): Scalar | Matrix {
    if (isMatrix(value)) return value;
    if (!isReference(value)) return value;
    const [area] = value.areas;
    const many = area !== undefined && (area.top !== area.bottom || area.left !== area.right);
    return this.onArrays && many ? this.matrix(value) : this.single(value);
  }

  lift(values: readonly Value[], compute: (scalars: readonly Scalar[]) => Value): Value {
    const settled = values.map((value) => this.settle(value));
    return (
      liftOver(settled, (scalars) => this.single(compute(scalars))) ?? compute(settled as readonly Scalar[])
    );
  }

  referenceFromText(text: string): Reference | ErrorValue {
    const node = parseOrNull(` ${text}`);
    const value = node === null ? REF_ERROR : this.evaluate(bind(node, this.scope));
    return isReference(value) ? value : REF_ERROR;
  }

  private prefix(operator: "+" | "-" | "@", value: Value): Value {
    if (operator === "+") return value;
    return operator === "@" ? this.single(value) : this.lift([value], ([each = null]) => negate(each));
  }

  private binary({ operator, left, right }: Extract<Bound, { kind: "binary" }>): Value {
    const a = this.evaluate(left);
    const b = this.evaluate(right);
    if (operator === ":" || operator === " " || operator === ",") {
      if (isReference(a) && isReference(b)) return combineReferences(operator, a, b);
      return isError(a) ? a : isError(b) ? b : VALUE_ERROR;
    }
    const operate = operations[operator];
    const x = this.settle(a);
    const y = this.settle(b);
    if (isMatrix(x) || isMatrix(y)) return liftPair(x, y, operate);
    return operate(x, y);
  }

  private call({ definition, kinds, args }: Extract<Bound, { kind: "call" }>): Value {
    const given: Argument[] = [];
    let lifts = false;
    for (let at = 0; at < args.length; at += 1) {
      const arg = args[at];
      const kind = kinds[at];
      if (arg === undefined || kind === undefined) continue;
      const value = this.argument(arg, kind);
      if (isElementwise(kind) && isMatrix(value as Value)) lifts = true;
      given.push(value);
    }
    return lifts ? this.callLifted(definition, kinds, given) : callWith(definition, kinds, given, this);
  }

  /** One call per element of the arrays given for single values. */
  private callLifted(
    definition: FunctionDefinition,
    kinds: readonly ArgumentKind[],
    given: readonly Argument[],
  ): Value {
    const settled = given.map((value, at) => (isElementwise(kinds[at]) ? (value as Scalar | Matrix) : null));
    const callOnce = (scalars: readonly Scalar[]): Scalar => {
      const args = given.map((value, at) => (isElementwise(kinds[at]) ? (scalars[at] ?? null) : value));
      return this.single(callWith(definition, kinds, args, this));
    };
    return liftOver(settled, callOnce) ?? VALUE_ERROR;
  }

  private argument(arg: Bound, kind: ArgumentKind): Argument {
    if (kind === "lazy") return () => this.evaluate(arg);
    if (kind === "array") return this.forArrays().evaluate(arg);
    const value = this.evaluate(arg);
    return kind === "values" ? value : this.settle(value);
  }

  private forArrays(): Evaluation {
    return this.onArrays ? this : new Evaluation(this.host, this.scope, true);
  }
}

function convert(value: Scalar, kind: ArgumentKind): Scalar {
  if (kind === "number") return toNumber(value);
  if (kind === "text") return toText(value);
  return kind === "logical" ? toLogical(value) : value;
}

function callWith(
  definition: FunctionDefinition,
  kinds: readonly ArgumentKind[],
  given: readonly Argument[],
  context: CallContext,
): Value {
  const args: Argument[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const kind = kinds[at] ?? "values";
    const value = given[at] ?? null;
    if (!isElementwise(kind)) {
      args.push(value);
      continue;
    }
    const converted = convert(value as Scalar, kind);
    if (kind !== "any" && isError(converted)) return converted;
    args.push(converted);
  }
  return definition.call(args, context);
}

/** The result a cell shows: one value, blank shown as 0. */
export function evaluateCell(bound: Bound, scope: Scope, host: EvaluationHost): Scalar {
  const evaluation = new Evaluation(host, scope, false);
  const result = evaluation.single(evaluation.evaluate(bound)) ?? 0;
  // Sheets know no negative zero.
  return result === 0 ? 0 : result;
}
