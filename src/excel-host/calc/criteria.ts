import { compareScalars, sameNumber, sameText } from "./compare";
import { numberFromText } from "./numberText";
import { errorOf, isError, type Scalar } from "./values";
import { hasWildcard, wildcardPattern } from "./wildcard";

/** Says whether a cell meets a criterion of SUMIFS, COUNTIF and their like. */
export type Criterion = (cell: Scalar) => boolean;

const written = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/;

function equalsNumber(wanted: number): Criterion {
  return (cell) => {
    if (typeof cell === "number") return sameNumber(cell, wanted);
    return typeof cell === "string" && numberFromText(cell) === wanted;
  };
}

function equalsText(wanted: string): Criterion {
  if (!hasWildcard(wanted)) return (cell) => typeof cell === "string" && sameText(cell, wanted);
  const pattern = wildcardPattern(wanted, true);
  return (cell) => typeof cell === "string" && pattern.test(cell);
}

function equals(operand: string): Criterion {
  const number = numberFromText(operand);
  if (number !== null) return equalsNumber(number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return (cell) => cell === (upper === "TRUE");
  const error = errorOf(operand);
  if (error !== undefined) return (cell) => isError(cell) && cell.code === error.code;
  return equalsText(operand);
}

function ordered(operator: string, operand: string): Criterion {
  const wanted = numberFromText(operand) ?? operand;
  return (cell) => {
    if (typeof cell !== typeof wanted) return false;
    const order = compareScalars(cell, wanted);
    if (operator === "<") return order < 0;
    if (operator === "<=") return order <= 0;
    return operator === ">" ? order > 0 : order >= 0;
  };
}

function fromText(text: string): Criterion {
  const [, operator, operand = ""] = written.exec(text) ?? [];
  if (operand === "") {
    if (operator === undefined) return (cell) => cell === null || cell === "";
    if (operator === "=") return (cell) => cell === null;
    if (operator === "<>") return (cell) => cell !== null;
  }
  if (operator === undefined || operator === "=") return equals(operand);
  if (operator === "<>") {
    const same = equals(operand);
    return (cell) => !same(cell);
  }
  return ordered(operator, operand);
}

/** Understands a criterion: a number, a logical value, an error, a text such as `>=80`, `<>`, `제출*`; blank means 0. */
export function criterionOf(wanted: Scalar): Criterion {
  if (typeof wanted === "string") return fromText(wanted);
  if (wanted === null) return equalsNumber(0);
  if (typeof wanted === "number") return equalsNumber(wanted);
  if (typeof wanted === "boolean") return (cell) => cell === wanted;
  return (cell) => isError(cell) && cell.code === wanted.code;
}
