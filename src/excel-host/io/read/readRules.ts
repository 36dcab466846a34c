import type {
  BasicRule,
  ConditionalFormat,
  ConditionalRule,
  DataValidation,
  RuleOperand,
  ValidationRule,
} from "../../document";
import { fromFile } from "../formulaSpelling";
import { comparisonWords, conditionWords, textConditionWords } from "../vocabulary";
import { child, childrenOf, flag, numberAttribute, type XmlElement } from "../xml/parse";
import { areasOf } from "./areas";
import type { FileStyles } from "./readStyles";

const literal = /^"((?:[^"]|"")*)"$/;

function literalText(formula: string): string | undefined {
  return literal.exec(formula)?.[1]?.replaceAll('""', '"');
}

function operandOf(formula: string): RuleOperand {
  if (formula !== "" && Number.isFinite(Number(formula))) return Number(formula);
  return literalText(formula) ?? fromFile(formula);
}

function basicRule(found: XmlElement, formula1: string, formula2: string | undefined): BasicRule {
  const operator = comparisonWords.fromFile(found.attributes.get("operator") ?? "between") ?? "Between";
  const second = formula2 === undefined ? {} : { formula2: operandOf(formula2) };
  return { formula1: operandOf(formula1), ...second, operator };
}

function validationRule(found: XmlElement): ValidationRule {
  const formula1 = child(found, "formula1")?.text ?? "";
  const basic = (): BasicRule => basicRule(found, formula1, child(found, "formula2")?.text);
  switch (found.attributes.get("type")) {
    case "list":
      return {
        list: {
          inCellDropDown: !flag(found, "showDropDown"),
          source: literalText(formula1) ?? fromFile(formula1),
        },
      };
    case "whole":
      return { wholeNumber: basic() };
    case "decimal":
      return { decimal: basic() };
    case "textLength":
      return { textLength: basic() };
    case "date":
      return { date: basic() };
    case "time":
      return { time: basic() };
    case "custom":
      return { custom: { formula: fromFile(formula1) } };
    default:
      return {};
  }
}

const alertStyles: ReadonlyMap<string | undefined, DataValidation["errorAlert"]["style"]> = new Map([
  ["warning", "Warning"],
  ["information", "Information"],
]);

export function readValidations(worksheet: XmlElement): DataValidation[] {
  return childrenOf(child(worksheet, "dataValidations"), "dataValidation").map((found) => {
    const text = (name: string): string => found.attributes.get(name) ?? "";
    return {
      areas: areasOf(found.attributes.get("sqref")),
      rule: validationRule(found),
      prompt: {
        title: text("promptTitle"),
        message: text("prompt"),
        showPrompt: flag(found, "showInputMessage"),
      },
      errorAlert: {
        title: text("errorTitle"),
        message: text("error"),
        showAlert: flag(found, "showErrorMessage"),
        style: alertStyles.get(found.attributes.get("errorStyle")) ?? "Stop",
      },
      ignoreBlanks: flag(found, "allowBlank"),
    };
  });
}

const textConditions = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);

/** A rule of a kind the workbook can hold, or null. */
function conditionRule(found: XmlElement): ConditionalRule | null {
  const type = found.attributes.get("type") ?? "";
  const [formula1 = "", formula2] = childrenOf(found, "formula").map(({ text }) => text);
  const operator = found.attributes.get("operator");
  if (type === "expression") return { type: "Custom", formula: fromFile(formula1) };
  if (type === "cellIs") {
    const word = conditionWords.fromFile(operator) ?? "EqualTo";
    const second = formula2 === undefined ? {} : { formula2: fromFile(formula2) };
    return { type: "CellValue", formula1: fromFile(formula1), ...second, operator: word };
  }
  if (!textConditions.has(type)) return null;
  const word = textConditionWords.fromFile(operator ?? type) ?? "Contains";
  return { type: "ContainsText", operator: word, text: found.attributes.get("text") ?? "" };
}

export interface ReadConditions {
  readonly formats: ConditionalFormat[];
  /** Kinds of rules that could not be kept. */
  readonly leftOut: readonly string[];
}

/** Conditional formats in order of priority. */
export function readConditions(
  worksheet: XmlElement,
  styles: FileStyles,
  newId: () => string,
): ReadConditions {
  const leftOut: string[] = [];
  const found: { readonly priority: number; readonly format: ConditionalFormat }[] = [];
  for (const group of childrenOf(worksheet, "conditionalFormatting")) {
    const areas = areasOf(group.attributes.get("sqref"));
    for (const each of childrenOf(group, "cfRule")) {
      const rule = conditionRule(each);
      if (rule === null) {
        leftOut.push(`conditional format ${each.attributes.get("type") ?? ""}`);
        continue;
      }
      const look = styles.differences[numberAttribute(each, "dxfId") ?? -1] ?? {};
      const format = { id: newId(), areas, rule, look, stopIfTrue: flag(each, "stopIfTrue") };
      found.push({ priority: numberAttribute(each, "priority") ?? 0, format });
    }
  }
  const formats = found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  return { formats, leftOut };
}
