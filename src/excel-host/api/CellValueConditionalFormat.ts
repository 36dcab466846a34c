import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf, recordOf, type Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import { conditionalRangeFormat } from "./ConditionalRangeFormat";
import { changeConditional, placedConditional, type ConditionalTarget } from "./conditionalTarget";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

function operand(value: Argument | undefined): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export const cellValueConditionalFormat: ApiClass<ConditionalTarget> = {
  name: "CellValueConditionalFormat",
  properties: {
    Rule: {
      get: (target) => {
        const { rule } = placedConditional(target);
        if (rule.type !== "CellValue") return null;
        return { formula1: rule.formula1, formula2: rule.formula2 ?? null, operator: rule.operator };
      },
      set: (target, value) => {
        const record = recordOf(value);
        const operator = choiceOf(record.operator ?? null, OPERATORS);
        const second = operator.endsWith("etween") ? { formula2: operand(record.formula2) } : {};
        changeConditional(target, {
          rule: { type: "CellValue", operator, formula1: operand(record.formula1), ...second },
        });
      },
    },
  },
  navigation: { Format: (target) => objectOf(conditionalRangeFormat, target) },
};
