import type { ApiClass } from "../protocol/ApiObject";
import { textOf, type Argument } from "../protocol/Arguments";
import { parseOrNull } from "../calc/syntax/parse";
import { invalidArgument } from "../protocol/errors";
import { changeConditional, placedConditional, type ConditionalTarget } from "./conditionalTarget";

function formulaOf(target: ConditionalTarget): string {
  const { rule } = placedConditional(target);
  return rule.type === "Custom" ? rule.formula : "";
}

function setFormula(target: ConditionalTarget, value: Argument): void {
  const formula = textOf(value);
  if (!formula.startsWith("=") || parseOrNull(formula) === null) throw invalidArgument();
  changeConditional(target, { rule: { type: "Custom", formula } });
}

export const conditionalFormatRule: ApiClass<ConditionalTarget> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: { get: formulaOf, set: setFormula },
    FormulaLocal: { get: formulaOf, set: setFormula },
  },
};
