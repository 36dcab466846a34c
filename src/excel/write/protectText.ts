import { isFormula, type CellContent } from "../../workbook/SheetModel";

/**
 * Text that begins with a Hangul syllable is never read as a number, a date or a formula, except a time of day such
 * as `오전 9:00`. Everything else might be (`2-3-7` becomes a date, `-내용` a formula), so it gets Excel's own text
 * prefix, which is not part of the value.
 */
function isPlainText(text: string): boolean {
  return /^[가-힣]/.test(text) && !/^오[전후]/.test(text);
}

/** What to put into `Range.formulas` so that the cell ends up holding exactly this content. */
export function cellInput(content: CellContent): string | number | boolean {
  if (content === null || content === "") return "";
  if (isFormula(content)) return content.formula;
  if (typeof content !== "string") return content;
  return isPlainText(content) ? content : `'${content}`;
}
