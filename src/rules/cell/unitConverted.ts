import type { MoneyUnit } from "../../plan/Plan";
import { columnOf } from "../../submission/columns";
import type { SubmissionRow, SubmissionSheet, UnitSource } from "../../submission/SubmissionSheet";
import type { Hit, SheetRule } from "../Rule";
import { MONEY_COLUMNS, type MoneyColumn } from "../support/fields";
import { cellHit, headerHit, NONE, sheetHit } from "../support/hits";
import { TRAIT, traitsOf } from "../support/traits";

/** A unit declared once, in a header or above the table, is reported once there; one in a cell, at the cell. */
export const unitConverted: SheetRule = {
  id: "cell/unit-converted",
  level: "info",
  scope: "sheet",
  example: {
    wrong: [{ id: "2-3-3", budget: "379,000천원" }],
    right: [{ id: "2-3-3", budget: 379 }],
  },
  check(context) {
    const { sheet, plan } = context;
    const found: Converted[] = [];
    for (const row of sheet.rows) {
      if ((traitsOf(row, context) & TRAIT.coerced) === 0) continue;
      for (const column of MONEY_COLUMNS) {
        for (const coercion of row[column].coercions) {
          if (coercion.kind === "unit") found.push({ row, column, unit: coercion.unit, from: coercion.from });
        }
      }
    }
    if (found.length === 0) return NONE;
    const inCells = found.filter(({ from }) => from === "cell").map((one) => atCell(one, plan.amountUnit));
    return [...declared(found, sheet, plan.amountUnit), ...inCells];
  },
};

interface Converted {
  readonly row: SubmissionRow;
  readonly column: MoneyColumn;
  readonly unit: MoneyUnit;
  readonly from: UnitSource;
}

function atCell({ row, column, unit }: Converted, planUnit: MoneyUnit): Hit {
  const { value, raw } = row[column];
  return cellHit(row, column, {
    from: "cell",
    unit,
    planUnit,
    header: columnOf(column).header,
    raw,
    amount: value,
  });
}

function declared(found: readonly Converted[], sheet: SubmissionSheet, planUnit: MoneyUnit): Hit[] {
  const hits: Hit[] = [];
  const above = found.filter(({ from }) => from === "block");
  const [first] = above;
  if (first !== undefined) {
    const facts = { from: "block", unit: first.unit, planUnit, cells: above.length };
    hits.push(sheetHit(facts, sheet.block.unit?.cell ?? null));
  }
  for (const column of sheet.columns) {
    const cells = found.filter(({ from, column: key }) => from === "header" && key === column.key);
    if (cells.length === 0 || column.unit === null) continue;
    const facts = { from: "header", unit: column.unit, planUnit, header: column.header, cells: cells.length };
    hits.push(headerHit(sheet, column.key, column.column, facts));
  }
  return hits;
}
