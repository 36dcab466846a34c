import type { Plan } from "../../plan/Plan";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { RowRule, SheetContext } from "../Rule";
import { isEmpty } from "../support/fields";
import { groupOf, type ProjectGroup } from "../support/groups";
import { cellHit, NONE } from "../support/hits";
import { achievementPercent, executionPercent, hasLowExecution } from "../support/rates";
import { hasUnitSlip } from "../support/unitSlip";
import { TRAIT } from "../support/traits";

/** One reason for a project is enough, on whichever of its rows it stands. */
export const reasonRequired: RowRule = {
  id: "row/reason-required",
  level: "error",
  scope: "row",
  concerns: TRAIT.noReason,
  example: {
    wrong: [{ id: "2-3-3", target: 8, actual: 5, status: "지연", shortfallReason: null }],
    right: [{ id: "2-3-3", target: 8, actual: 5, status: "지연", shortfallReason: "9월에 민간위탁이 끝남" }],
  },
  check(row, context) {
    if (!isEmpty(row.shortfallReason)) return NONE;
    const group = groupOf(row, context);
    if (group.first !== row || !group.rows.every(({ shortfallReason }) => isEmpty(shortfallReason)))
      return NONE;
    const because = causes(group, context);
    if (because.length === 0) return NONE;
    return [cellHit(row, "shortfallReason", { because, ...figures(group, context.plan) })];
  },
};

/** Not run takes the place of the other causes, which it explains. */
function causes(group: ProjectGroup, context: SheetContext): string[] {
  if (group.notRun !== null) return ["not-run"];
  const because: string[] = [];
  if (group.missed.length > 0) because.push("target-missed");
  if (group.rows.some(({ status }) => status.value === "지연")) because.push("delayed");
  const money = moneyOf(group);
  if (hasLowExecution(money, context.plan) && !hasUnitSlip(money, context)) because.push("low-execution");
  return because;
}

/** The row that carries the project's money. A second one is a project that arrives twice, which has its own finding. */
function moneyOf({ first, rows }: ProjectGroup): SubmissionRow {
  return rows.find(({ budget }) => budget.value !== null) ?? first;
}

function figures(group: ProjectGroup, plan: Plan): Record<string, number | null> {
  const [missed] = group.missed;
  const money = moneyOf(group);
  return {
    target: valueOf(missed, "target"),
    actual: valueOf(missed, "actual"),
    achievement: missed === undefined ? null : achievementPercent(missed),
    targetPercent: plan.thresholds.targetPercent,
    execution: hasLowExecution(money, plan) ? executionPercent(money) : null,
    lowExecutionPercent: plan.thresholds.lowExecutionPercent,
  };
}

function valueOf(row: SubmissionRow | undefined, column: "target" | "actual"): number | null {
  return row === undefined ? null : row[column].value;
}
