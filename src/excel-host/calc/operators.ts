import { addNumbers, compareScalars } from "./compare";
import { toNumber, toText } from "./coerce";
import { DIV0, NUM_ERROR, finite, isError, type Scalar } from "./values";

type Operation = (left: Scalar, right: Scalar) => Scalar;

function arithmetic(compute: (left: number, right: number) => Scalar): Operation {
  return (left, right) => {
    if (typeof left === "number" && typeof right === "number") return compute(left, right);
    const a = toNumber(left);
    if (isError(a)) return a;
    const b = toNumber(right);
    return isError(b) ? b : compute(a, b);
  };
}

function comparison(holds: (order: number) => boolean): Operation {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return holds(compareScalars(left, right));
  };
}

function join(left: Scalar, right: Scalar): Scalar {
  const a = toText(left);
  if (isError(a)) return a;
  const b = toText(right);
  return isError(b) ? b : a + b;
}

/** POWER and `^`: 0^0 is #NUM!, 0 to a negative power #DIV/0!. */
export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUM_ERROR;
  if (base === 0 && exponent < 0) return DIV0;
  return finite(base ** exponent);
}

/** Operators on single values. The reference operators are the evaluator's. */
export const operations = {
  "+": arithmetic((a, b) => finite(addNumbers(a, b))),
  "-": arithmetic((a, b) => finite(addNumbers(a, -b))),
  "*": arithmetic((a, b) => finite(a * b)),
  "/": arithmetic((a, b) => (b === 0 ? DIV0 : finite(a / b))),
  "^": arithmetic(power),
  "&": join,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  "<=": comparison((order) => order <= 0),
  ">": comparison((order) => order > 0),
  ">=": comparison((order) => order >= 0),
} as const satisfies Readonly<Record<string, Operation>>;

export function negate(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : -number + 0;
}

export function percent(value: Scalar): Scalar {
  const number = toNumber(value);
  return isError(number) ? number : number / 100;
}
