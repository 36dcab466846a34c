import { fromWon } from "../../plan/units";
import { columnOf } from "../../submission/columns";
import type { RowRule, SheetContext } from "../Rule";
import { unitOf } from "../support/fields";
import { cellHit, NONE } from "../support/hits";
import { unitSlips, type UnitSlip } from "../support/unitSlip";

/** 천원 or 원 written where the sheet's unit is 백만원, or the other way round: suspected from figures, so only asked. */
export const unitSlip: RowRule = {
  id: "cell/unit-slip",
  level: "warning",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-3", priorBudget: 299, budget: 379000, executed: 219 }],
    right: [{ id: "2-3-3", priorBudget: 299, budget: 379, executed: 219 }],
  },
  check(row, context) {
    const slips = unitSlips(row, context);
    return slips.length === 0 ? NONE : slips.map((slip) => hitOf(row, slip, context));
  },
};

function hitOf(row: Parameters<RowRule["check"]>[0], slip: UnitSlip, { sheet }: SheetContext) {
  const { column, factor, reference, against } = slip;
  const { value, raw, formula } = row[column];
  const meant = Math.round((value ?? 0) / factor);
  const ratio = (value ?? 0) / reference;
  const facts = { header: columnOf(column).header, amount: value, reference, ratio, against, factor, meant };
  const after = fromWon(meant, unitOf(sheet, column));
  return cellHit(row, column, facts, formula === null ? { kind: "ask", before: raw, after } : null);
}
