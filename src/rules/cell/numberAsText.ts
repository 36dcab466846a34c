import { columnOf } from "../../submission/columns";
import type { Coercion, SubmissionRow } from "../../submission/SubmissionSheet";
import type { Fix, Hit, RowRule, SheetContext } from "../Rule";
import { bareAmount, inCellForm, isMoney, NUMBER_COLUMNS } from "../support/fields";
import { cellHit, NONE } from "../support/hits";
import { TRAIT } from "../support/traits";

type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** Text that reads as a number drops out of SUM without a word. Rewriting it as the number changes no meaning. */
export const numberAsText: RowRule = {
  id: "cell/number-as-text",
  level: "warning",
  scope: "row",
  fix: "safe",
  concerns: TRAIT.coerced,
  example: { wrong: [{ id: "2-3-3", budget: "379백만원" }], right: [{ id: "2-3-3", budget: 379 }] },
  check(row, context) {
    let hits: Hit[] | null = null;
    for (const column of NUMBER_COLUMNS) {
      const { value, coercions, raw } = row[column];
      if (coercions.length === 0 || value === null) continue;
      const how = coercions.filter(isTextual).map(({ kind }) => kind);
      if (how.length === 0) continue;
      const key = isMoney(column) ? "amount" : "number";
      const facts = { header: columnOf(column).header, raw, [key]: value, how };
      hits ??= [];
      hits.push(cellHit(row, column, facts, fixOf(row, column, context)));
    }
    return hits ?? NONE;
  },
};

const TEXTUAL: ReadonlySet<Coercion["kind"]> = new Set([
  "text-number",
  "full-width",
  "spaces",
  "sign",
  "currency",
]);

function isTextual(coercion: Coercion): boolean {
  return TEXTUAL.has(coercion.kind) || (coercion.kind === "unit" && coercion.from === "cell");
}

/** The number in the unit of its column; none where a formula makes the text, or where the number cannot be exact. */
function fixOf(row: SubmissionRow, column: NumberColumn, { sheet }: SheetContext): Fix | null {
  const { value, raw, formula, ...field } = row[column];
  if (value === null || formula !== null) return null;
  const after = isMoney(column)
    ? bareAmount(sheet, column, value)
    : inCellForm({ value, raw, formula, ...field }, value);
  return after === null ? null : { kind: "safe", before: raw, after };
}
