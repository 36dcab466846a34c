import type { ConditionalModel, ValidationModel, ValidationRule } from "../../workbook/SheetModel";
import { rangeOf, withRange } from "./ranges";
import { call, type Step } from "./steps";

export function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "textLength":
      return { textLength: { formula1: rule.max, operator: "LessThanOrEqualTo" } };
    case "decimal":
      return rule.max === undefined
        ? { decimal: { formula1: rule.min, operator: "GreaterThanOrEqualTo" } }
        : { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  }
}

const ALERTS = { stop: "Stop", warning: "Warning", information: "Information" } as const;

export function addValidation(range: Excel.Range, model: ValidationModel): void {
  const validation = range.dataValidation;
  validation.rule = officeRule(model.rule);
  if (model.prompt !== undefined) validation.prompt = { ...model.prompt, showPrompt: true };
  if (model.error !== undefined) {
    validation.errorAlert = { ...model.error, style: ALERTS[model.error.style], showAlert: true };
  }
}

function addConditional(range: Excel.Range, model: ConditionalModel): void {
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = model.formula;
  if (model.fill !== undefined) format.fill.color = model.fill;
  if (model.fontColor !== undefined) format.font.color = model.fontColor;
  if (model.bold !== undefined) format.font.bold = model.bold;
}

export function validationSteps(sheet: Excel.Worksheet, models: readonly ValidationModel[]): Step[] {
  return models.map((model) =>
    call(() => {
      withRange(rangeOf(sheet, model.area), (range) => addValidation(range, model));
    }, 4),
  );
}

export function conditionalSteps(sheet: Excel.Worksheet, models: readonly ConditionalModel[]): Step[] {
  return models.map((model) =>
    call(() => {
      withRange(rangeOf(sheet, model.area), (range) => addConditional(range, model));
    }, 6),
  );
}
