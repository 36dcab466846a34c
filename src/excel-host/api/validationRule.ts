import type { BasicRule, RuleOperand, ValidationRule } from "../document/parts";
import { choiceOf, flagOf, recordOf, textOf, type Argument, type JsonRecord } from "../protocol/Arguments";
import { ApiObject } from "../protocol/ApiObject";
import { invalidArgument } from "../protocol/errors";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const BASIC = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;

/** Excel keeps at most 255 characters of a list typed out. */
const MAX_LIST = 255;

function operand(value: Argument): RuleOperand {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return value;
}

function basicRule(record: JsonRecord): BasicRule {
  const operator = choiceOf(record.operator ?? null, OPERATORS);
  const needsSecond = operator === "Between" || operator === "NotBetween";
  const formula1 = operand(record.formula1 ?? null);
  if (!needsSecond) return { formula1, operator };
  return { formula1, formula2: operand(record.formula2 ?? null), operator };
}

function listRule(record: JsonRecord): ValidationRule {
  const { source, inCellDropDown } = record;
  if (source instanceof ApiObject || typeof source !== "string" || source === "") throw invalidArgument();
  if (!source.startsWith("=") && source.length > MAX_LIST) throw invalidArgument();
  return { list: { source, inCellDropDown: inCellDropDown === undefined ? true : flagOf(inCellDropDown) } };
}

/** A rule as the API takes it: exactly one kind. Errors: InvalidArgument. */
export function readRule(value: Argument): ValidationRule {
  const rule = recordOf(value);
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== null);
  const [kind] = kinds;
  if (kinds.length !== 1 || kind === undefined) throw invalidArgument();
  const record = recordOf(rule[kind] ?? null);
  if (kind === "list") return listRule(record);
  if (kind === "custom") {
    const formula = textOf(record.formula ?? null);
    if (!formula.startsWith("=")) throw invalidArgument();
    return { custom: { formula } };
  }
  return { [choiceOf(kind, BASIC)]: basicRule(record) };
}

const TYPES: Readonly<Record<keyof ValidationRule, string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
};

export function ruleType(rule: ValidationRule): string {
  const [kind] = Object.keys(rule) as (keyof ValidationRule)[];
  return kind === undefined ? "None" : TYPES[kind];
}
