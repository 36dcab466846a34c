import { compareScalars } from "../calc/compare";
import { toLogical, toText } from "../calc/coerce";
import type { RuleEvaluator } from "../calc/RuleEvaluator";
import { toScalar } from "../calc/toScalar";
import { isError, type Scalar } from "../calc/values";
import { boundingArea, containsCell, type Area } from "../document/area";
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from "../document/parts";
import type { Sheet } from "../document/Sheet";

/** A format and where its formulas count from. */
interface Placed {
  readonly format: ConditionalFormat;
  /** What relative references start from: the top-left cell of all its areas. */
  readonly anchor: { readonly row: number; readonly column: number };
}

/** Areas taller than this are looked at for every row instead of being entered row by row. */
const TALL = 64;

/** The formats to look at for the cells of one row, found without walking through all of them. */
class FormatIndex {
  readonly #tall: { readonly order: number; readonly placed: Placed }[] = [];
  readonly #rows = new Map<number, { readonly order: number; readonly placed: Placed }[]>();

  constructor(formats: readonly ConditionalFormat[]) {
    formats.forEach((format, order) => {
      const [first, ...rest] = format.areas;
      if (first === undefined) return;
      const { top: row, left: column } = rest.reduce(boundingArea, first);
      const entry = { order, placed: { format, anchor: { row, column } } };
      for (const area of format.areas) this.#enter(area, entry);
    });
  }

  /** In order of priority. */
  at(row: number): readonly Placed[] {
    const own = this.#rows.get(row) ?? [];
    if (this.#tall.length === 0 && own.length === 0) return [];
    const all = [...new Set([...this.#tall, ...own])].sort((a, b) => a.order - b.order);
    return all.map(({ placed }) => placed);
  }

  #enter(area: Area, entry: { readonly order: number; readonly placed: Placed }): void {
    if (area.bottom - area.top >= TALL) {
      this.#tall.push(entry);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const list = this.#rows.get(row);
      if (list === undefined) this.#rows.set(row, [entry]);
      else list.push(entry);
    }
  }
}

/** What a format of higher priority sets, a later one does not change. */
function under(above: ConditionalLook, below: ConditionalLook): ConditionalLook {
  return { ...below, ...above };
}

function textMeets(
  text: string,
  { operator, text: wanted }: ConditionalRule & { type: "ContainsText" },
): boolean {
  const own = text.toLowerCase();
  const sought = wanted.toLowerCase();
  switch (operator) {
    case "NotContains":
      return !own.includes(sought);
    case "BeginsWith":
      return own.startsWith(sought);
    case "EndsWith":
      return own.endsWith(sought);
    default:
      return own.includes(sought);
  }
}

function valueMeets(value: Scalar, operator: string, first: Scalar, second: Scalar): boolean {
  if (isError(value) || isError(first) || isError(second)) return false;
  const toFirst = compareScalars(value, first);
  const between = (): boolean => {
    const [low, high] = compareScalars(first, second) <= 0 ? [first, second] : [second, first];
    return compareScalars(value, low) >= 0 && compareScalars(value, high) <= 0;
  };
  switch (operator) {
    case "Between":
      return between();
    case "NotBetween":
      return !between();
    case "EqualTo":
      return toFirst === 0;
    case "NotEqualTo":
      return toFirst !== 0;
    case "GreaterThan":
      return toFirst > 0;
    case "LessThan":
      return toFirst < 0;
    case "GreaterThanOrEqual":
      return toFirst >= 0;
    default:
      return toFirst <= 0;
  }
}

/**
 * What conditional formats do to cells, computed for the cells asked for. Make a new one after a change.
 */
export class ConditionalLooks {
  readonly #indexes = new Map<Sheet, FormatIndex>();

  constructor(private readonly evaluator: RuleEvaluator) {}

  /** Null where no format applies. */
  at(sheet: Sheet, row: number, column: number): ConditionalLook | null {
    if (sheet.state.conditionalFormats.length === 0) return null;
    let look: ConditionalLook | null = null;
    for (const { format, anchor } of this.#indexOf(sheet).at(row)) {
      if (!format.areas.some((area) => containsCell(area, row, column))) continue;
      const asked = (formula: string): Scalar =>
        this.evaluator.evaluate(formula, sheet, anchor, { row, column });
      if (!meets(format.rule, toScalar(sheet.cell(row, column).value), asked)) continue;
      look = look === null ? format.look : under(look, format.look);
      if (format.stopIfTrue) break;
    }
    return look;
  }

  #indexOf(sheet: Sheet): FormatIndex {
    const known = this.#indexes.get(sheet);
    if (known !== undefined) return known;
    const index = new FormatIndex(sheet.state.conditionalFormats);
    this.#indexes.set(sheet, index);
    return index;
  }
}

function meets(rule: ConditionalRule, value: Scalar, asked: (formula: string) => Scalar): boolean {
  switch (rule.type) {
    case "Custom":
      return rule.formula !== "" && toLogical(asked(rule.formula)) === true;
    case "CellValue":
      return (
        rule.formula1 !== "" &&
        valueMeets(
          value,
          rule.operator,
          asked(rule.formula1),
          rule.formula2 === undefined ? 0 : asked(rule.formula2),
        )
      );
    case "ContainsText": {
      const text = toText(value);
      return !isError(text) && textMeets(text, rule);
    }
  }
}
