import { RuleEvaluator } from "../calc/RuleEvaluator";
import { toLogical } from "../calc/coerce";
import { toCellValue } from "../calc/toScalar";
import { isValid } from "../api/validationCheck";
import { parseArea, splitSheet } from "../document/address";
import { boundingArea, containsCell, type Area } from "../document/area";
import { isError, type CellValue } from "../document/CellValue";
import type { BasicRule, DataValidation, RuleOperand, ValidationRule } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";

/** Data validation as the person meets it: the rule of a cell, its list, and whether an entry keeps to it. */

interface Asked {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | null {
  const covers = (area: Area): boolean => containsCell(area, row, column);
  return sheet.state.validations.find(({ areas }) => areas.some(covers)) ?? null;
}

/** A list written out, without the blanks around its items; or the texts of the cells it names. */
function itemsOf(source: string, { workbook, sheet }: Asked): string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const named = workbook.state.names.find(({ name }) => name.toLowerCase() === source.slice(1).toLowerCase());
  const place = splitSheet((named?.formula ?? source).slice(1));
  const from = place.sheet === null ? sheet : workbook.findSheet(place.sheet);
  const area = parseArea(place.local);
  if (from === null || area === null) return null;
  const items: string[] = [];
  from.cells.forEach(area, ({ value }) => {
    if (value !== null) items.push(textOf(value));
  });
  return items;
}

function textOf(value: CellValue): string {
  return isError(value) ? value.error : String(value);
}

/** What the drop-down of a cell offers; null where it has none. */
export function choicesAt(workbook: Workbook, sheet: Sheet, row: number, column: number): string[] | null {
  const list = validationAt(sheet, row, column)?.rule.list;
  return list?.inCellDropDown === true ? itemsOf(list.source, { workbook, sheet, row, column }) : null;
}

/** The rule with its formulas replaced by what they give now. */
function settled(rule: ValidationRule, evaluate: (formula: string) => RuleOperand): ValidationRule {
  const operand = (value: RuleOperand): RuleOperand =>
    typeof value === "string" && value.startsWith("=") ? evaluate(value) : value;
  const basic = (each: BasicRule): BasicRule => ({
    ...each,
    formula1: operand(each.formula1),
    ...(each.formula2 === undefined ? {} : { formula2: operand(each.formula2) }),
  });
  if (rule.list !== undefined || rule.custom !== undefined) return rule;
  return Object.fromEntries(Object.entries(rule).map(([kind, each]) => [kind, basic(each as BasicRule)]));
}

/** Whether the value a cell now holds keeps to its rule. */
export function keepsTo(validation: DataValidation, value: CellValue, asked: Asked): boolean {
  const { workbook, sheet, row, column } = asked;
  const { rule, areas } = validation;
  if (value === null) return isValid(validation, value);
  if (rule.list?.source.startsWith("=") === true)
    return itemsOf(rule.list.source, asked)?.includes(textOf(value)) ?? true;
  const evaluator = new RuleEvaluator(workbook);
  const [first, ...rest] = areas;
  const { top, left } = first === undefined ? { top: row, left: column } : rest.reduce(boundingArea, first);
  const result = (formula: string): CellValue =>
    toCellValue(evaluator.evaluate(formula, sheet, { row: top, column: left }, { row, column }));
  if (rule.custom !== undefined) {
    const answer = result(rule.custom.formula);
    return !isError(answer) && toLogical(answer) === true;
  }
  const number = (formula: string): RuleOperand => {
    const answer = result(formula);
    return typeof answer === "number" ? answer : 0;
  };
  return isValid({ ...validation, rule: settled(rule, number) }, value);
}
