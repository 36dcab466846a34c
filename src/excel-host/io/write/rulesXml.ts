import {
  type Area,
  type BasicRule,
  type ConditionalFormat,
  type DataValidation,
  type RuleOperand,
  type ValidationRule,
} from "../../document";
import { cellsAddress } from "./cellsAddress";
import { numberFromText } from "../../calc/numberText";
import { toFile } from "../formulaSpelling";
import { comparisonWords, conditionWords, textConditionWords } from "../vocabulary";
import { element, textElement } from "../xml/element";
import type { StyleTable } from "./StyleTable";

function addresses(areas: readonly Area[]): string {
  return areas.map(cellsAddress).join(" ");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function operandText(operand: RuleOperand): string {
  if (typeof operand === "number") return String(operand);
  if (operand.startsWith("=")) return toFile(operand);
  const number = numberFromText(operand);
  return number === null ? quoted(operand) : String(number);
}

interface WrittenRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hideDropDown?: boolean;
}

function basic(type: string, { formula1, formula2, operator }: BasicRule): WrittenRule {
  const operands = formula2 === undefined || formula2 === "" ? [formula1] : [formula1, formula2];
  const formulas = operands.map(operandText);
  return { type, operator: comparisonWords.toFile(operator as "Between"), formulas };
}

function ruleOf({
  list,
  wholeNumber,
  decimal,
  textLength,
  date,
  time,
  custom,
}: ValidationRule): WrittenRule | null {
  if (list !== undefined) {
    const source = list.source.startsWith("=") ? toFile(list.source) : quoted(list.source);
    return { type: "list", formulas: [source], hideDropDown: !list.inCellDropDown };
  }
  if (wholeNumber !== undefined) return basic("whole", wholeNumber);
  if (decimal !== undefined) return basic("decimal", decimal);
  if (textLength !== undefined) return basic("textLength", textLength);
  if (date !== undefined) return basic("date", date);
  if (time !== undefined) return basic("time", time);
  return custom === undefined ? null : { type: "custom", formulas: [toFile(custom.formula)] };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

function validationXml({ areas, rule, prompt, errorAlert, ignoreBlanks }: DataValidation): string {
  const written = ruleOf(rule);
  return element(
    "dataValidation",
    {
      type: written?.type,
      errorStyle: errorAlert.style === "Stop" ? null : errorAlert.style.toLowerCase(),
      operator: written?.operator === "between" ? null : written?.operator,
      allowBlank: ignoreBlanks ? true : null,
      // The format says this the wrong way round: 1 hides the list's arrow.
      showDropDown: written?.hideDropDown === true ? true : null,
      showInputMessage: prompt.showPrompt ? true : null,
      showErrorMessage: errorAlert.showAlert ? true : null,
      errorTitle: orNull(errorAlert.title),
      error: orNull(errorAlert.message),
      promptTitle: orNull(prompt.title),
      prompt: orNull(prompt.message),
      sqref: addresses(areas),
    },
    ...(written?.formulas ?? []).map((formula, at) => textElement(`formula${at + 1}`, formula)),
  );
}

/** The `dataValidations` element, or nothing. */
export function validationsXml(validations: readonly DataValidation[]): string {
  if (validations.length === 0) return "";
  return element("dataValidations", { count: validations.length }, ...validations.map(validationXml));
}

const searches: Readonly<Record<string, (text: string, cell: string) => string>> = {
  containsText: (text, cell) => `NOT(ISERROR(SEARCH(${quoted(text)},${cell})))`,
  notContains: (text, cell) => `ISERROR(SEARCH(${quoted(text)},${cell}))`,
  beginsWith: (text, cell) => `LEFT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
  endsWith: (text, cell) => `RIGHT(${cell},LEN(${quoted(text)}))=${quoted(text)}`,
};

function conditionXml(
  { rule, areas, stopIfTrue, look }: ConditionalFormat,
  priority: number,
  styles: StyleTable,
): string {
  const common = { dxfId: styles.differenceOf(look), priority, stopIfTrue: stopIfTrue ? true : null };
  if (rule.type === "Custom") {
    return element("cfRule", { type: "expression", ...common }, textElement("formula", toFile(rule.formula)));
  }
  if (rule.type === "CellValue") {
    const { formula1, formula2 } = rule;
    const formulas = formula2 === undefined || formula2 === "" ? [formula1] : [formula1, formula2];
    const operator = conditionWords.toFile(rule.operator as "Between");
    const written = formulas.map((formula) => textElement("formula", operandText(formula)));
    return element("cfRule", { type: "cellIs", ...common, operator }, ...written);
  }
  const operator = textConditionWords.toFile(rule.operator as "Contains");
  const type = operator === "notContains" ? "notContainsText" : operator;
  const [first] = areas;
  const cell = first === undefined ? "A1" : cellsAddress({ ...first, bottom: first.top, right: first.left });
  const formula = searches[operator]?.(rule.text, cell) ?? "FALSE";
  return element("cfRule", { type, ...common, operator, text: rule.text }, textElement("formula", formula));
}

/** One `conditionalFormatting` element a format; the first has the highest priority. */
export function conditionalXml(formats: readonly ConditionalFormat[], styles: StyleTable): string {
  return formats
    .map((format, at) =>
      element(
        "conditionalFormatting",
        { sqref: addresses(format.areas) },
        conditionXml(format, at + 1, styles),
      ),
    )
    .join("");
}
