import { intersection, type Area } from "../document/area";
import { isError, type CellValue } from "../document/CellValue";
import type { BasicRule, DataValidation, ValidationRule } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { EmulatorNotImplemented } from "../protocol/errors";

function compare(size: number, { operator, formula1, formula2 }: BasicRule): boolean {
  const first = Number(formula1);
  const second = Number(formula2 ?? formula1);
  if (Number.isNaN(first) || Number.isNaN(second)) {
    throw new EmulatorNotImplemented("data validation against a formula");
  }
  switch (operator) {
    case "Between":
      return size >= first && size <= second;
    case "NotBetween":
      return size < first || size > second;
    case "EqualTo":
      return size === first;
    case "NotEqualTo":
      return size !== first;
    case "GreaterThan":
      return size > first;
    case "LessThan":
      return size < first;
    case "GreaterThanOrEqualTo":
      return size >= first;
    default:
      return size <= first;
  }
}

function inList(value: CellValue, source: string): boolean {
  if (source.startsWith("=")) throw new EmulatorNotImplemented("data validation from a range");
  return source.split(",").some((item) => item.trim() === String(value));
}

function meets(rule: ValidationRule, value: CellValue): boolean {
  if (rule.list !== undefined) return inList(value, rule.list.source);
  if (rule.custom !== undefined) throw new EmulatorNotImplemented("data validation by a formula");
  if (rule.textLength !== undefined) return compare(String(value).length, rule.textLength);
  const numeric = rule.wholeNumber ?? rule.decimal ?? rule.date ?? rule.time;
  if (numeric === undefined) return true;
  if (typeof value !== "number") return false;
  return (rule.wholeNumber === undefined || Number.isInteger(value)) && compare(value, numeric);
}

/** Whether a cell would be accepted when typed. */
export function isValid({ rule, ignoreBlanks }: DataValidation, value: CellValue): boolean {
  if (value === null) return ignoreBlanks;
  return !isError(value) && meets(rule, value);
}

/** True when all cells meet their rules, false when none does, null when some do. */
export function allValid(sheet: Sheet, areas: readonly Area[]): boolean | null {
  let good = 0;
  let bad = 0;
  for (const validation of sheet.state.validations) {
    for (const own of validation.areas) {
      for (const area of areas) {
        const common = intersection(own, area);
        if (common === null) continue;
        sheet.cells.forEach(common, ({ value }) => {
          if (isValid(validation, value)) good += 1;
          else bad += 1;
        });
      }
    }
  }
  if (bad === 0) return true;
  return good === 0 ? false : null;
}
