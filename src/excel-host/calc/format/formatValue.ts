import { isError, type Scalar } from "../values";
import { formatDate } from "./formatDate";
import { formatNumber } from "./formatNumber";
import { generalText } from "./general";
import { sectionsOf, type Condition, type Section } from "./sections";

function meets(value: number, { operator, value: limit }: Condition): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}

interface Choice {
  readonly section: Section;
  /** The section itself says how a negative looks, so no minus is put before it. */
  readonly ownSign: boolean;
}

const positive: Condition = { operator: ">", value: 0 };
const notNegative: Condition = { operator: ">=", value: 0 };
const negative: Condition = { operator: "<", value: 0 };

function numberSections(sections: readonly Section[]): readonly Section[] {
  const numeric = sections.slice(0, 3);
  const last = numeric[numeric.length - 1];
  const isTextOnly = numeric.length > 1 && last?.pieces.some(({ kind }) => kind === "text") === true;
  return isTextOnly ? numeric.slice(0, -1) : numeric;
}

function choose(value: number, all: readonly Section[]): Choice | null {
  const sections = numberSections(all);
  const [first, second, third] = sections;
  if (first === undefined) return null;
  if (second === undefined)
    return first.condition && !meets(value, first.condition) ? null : { section: first, ownSign: false };
  if (meets(value, first.condition ?? (third === undefined ? notNegative : positive))) {
    return { section: first, ownSign: false };
  }
  const conditional = first.condition !== null || second.condition !== null;
  if (third === undefined && second.condition === null)
    return { section: second, ownSign: !conditional || value < 0 };
  if (meets(value, second.condition ?? negative)) return { section: second, ownSign: true };
  return { section: third ?? first, ownSign: false };
}

function formatNumeric(value: number, code: string): string {
  const choice = choose(value, sectionsOf(code));
  if (choice === null) return generalText(value);
  const { pieces, isDate } = choice.section;
  if (isDate) return formatDate(value, pieces) ?? "#".repeat(8);
  if (pieces.length === 0) return value < 0 && !choice.ownSign ? "-" : "";
  const sign = value < 0 && !choice.ownSign ? "-" : "";
  return sign + formatNumber(Math.abs(value), pieces);
}

function formatText(value: string, code: string): string {
  const sections = sectionsOf(code);
  const last = sections[sections.length - 1];
  const section = sections.length >= 4 || last?.pieces.some(({ kind }) => kind === "text") ? last : undefined;
  if (section === undefined) return value;
  return section.pieces
    .map((piece) => (piece.kind === "text" ? value : piece.kind === "literal" ? piece.text : ""))
    .join("");
}

/** A value as a cell with this number format shows it. `General` where the code is empty. */
export function formatValue(value: Scalar, code: string): string {
  if (value === null) return "";
  if (typeof value === "number") return formatNumeric(value, code === "" ? "General" : code);
  if (typeof value === "string") return formatText(value, code);
  return isError(value) ? value.code : value ? "TRUE" : "FALSE";
}

/** Whether a format code shows numbers as dates or times. */
export function isDateFormat(code: string): boolean {
  return sectionsOf(code).some(({ isDate }) => isDate);
}
