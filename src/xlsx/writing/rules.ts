import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import type {
  ConditionalModel,
  SheetModel,
  ValidationModel,
  ValidationRule,
} from "../../workbook/SheetModel";
import { areaAddress } from "./addresses";
import { rgb } from "./cellStyles";
import { UnwritableModel } from "./UnwritableModel";

/** Excel's limits of a validation; beyond them it calls the file damaged. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export function conditionalRules(sheet: SheetModel): ConditionalRule[] {
  return sheet.conditional.map((model, index) => ({
    type: "expression",
    priority: index + 1,
    range: areaAddress(model.area),
    formula: model.formula.replace(/^=/, ""),
    style: differentialStyle(model),
  }));
}

/** In a differential style the background colour is the fill. */
function differentialStyle({
  fill,
  fontColor,
  bold,
}: ConditionalModel): NonNullable<ConditionalRule["style"]> {
  const style: NonNullable<ConditionalRule["style"]> = {};
  if (fill !== undefined) style.fill = { type: "pattern", pattern: "solid", bgColor: { rgb: rgb(fill) } };
  if (fontColor !== undefined || bold !== undefined) {
    style.font = {
      ...(bold === undefined ? {} : { bold }),
      ...(fontColor === undefined ? {} : { color: { rgb: rgb(fontColor) } }),
    };
  }
  return style;
}

/** Errors: UnwritableModel. */
export function dataValidations(sheet: SheetModel): DataValidation[] {
  return sheet.validations.map((model) => {
    const { prompt, error } = model;
    checkTexts(sheet.name, model);
    return {
      ...ruleOf(sheet.name, model.rule),
      range: areaAddress(model.area),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: error?.style ?? "stop",
      ...(error === undefined ? {} : { errorTitle: error.title, errorMessage: error.message }),
      ...(prompt === undefined
        ? {}
        : { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.message }),
    };
  });
}

function ruleOf(
  sheet: string,
  rule: ValidationRule,
): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: `"${listOf(sheet, rule.values).replaceAll('"', '""')}"` };
    case "decimal":
      return rule.max === undefined
        ? { type: "decimal", operator: "greaterThanOrEqual", formula1: String(rule.min) }
        : { type: "decimal", operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
    case "textLength":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.max) };
  }
}

function listOf(sheet: string, values: readonly string[]): string {
  const list = values.join(",");
  const withComma = values.find((value) => value.includes(","));
  if (withComma !== undefined) throw new UnwritableModel(`${sheet}: list value with a comma: ${withComma}`);
  if (list.length > LONGEST_LIST) throw new UnwritableModel(`${sheet}: list > ${LONGEST_LIST} characters`);
  return list;
}

function checkTexts(sheet: string, { prompt, error }: ValidationModel): void {
  for (const text of [prompt, error]) {
    if (text === undefined) continue;
    if (text.title.length > LONGEST_TITLE)
      throw new UnwritableModel(`${sheet}: title > ${LONGEST_TITLE} characters: ${text.title}`);
    if (text.message.length > LONGEST_MESSAGE) {
      throw new UnwritableModel(`${sheet}: message > ${LONGEST_MESSAGE} characters: ${text.message}`);
    }
  }
}
