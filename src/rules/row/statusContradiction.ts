import type { Plan } from "../../plan/Plan";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Facts, RowRule } from "../Rule";
import { groupOf, type ProjectGroup } from "../support/groups";
import { cellHit, NONE } from "../support/hits";
import { achievementPercent, missesTarget } from "../support/rates";

/** 미운영 with spending or results, or 완료/정상추진 with a missed target: one of the two cannot be right. */
export const statusContradiction: RowRule = {
  id: "row/status-contradiction",
  level: "error",
  scope: "row",
  example: {
    wrong: [{ id: "2-3-3", target: 8, actual: 5, status: "완료" }],
    right: [{ id: "2-3-3", target: 8, actual: 5, status: "지연" }],
  },
  check(row, context) {
    const status = row.status.value;
    if (status === null) return NONE;
    const group = groupOf(row, context);
    if (status === "미운영") {
      if (group.notRun !== row) return NONE;
      const signs = signsOfLife(group);
      return signs === null
        ? NONE
        : [cellHit(row, "status", { status, because: "not-run-but-active", ...signs })];
    }
    if (status !== "완료" && status !== "정상추진") return NONE;
    const missed = missedFor(row, group, context.plan);
    if (missed === null) return NONE;
    const facts = {
      status,
      because: "missed-target",
      indicator: missed.indicator.value,
      target: missed.target.value,
      actual: missed.actual.value,
      achievement: achievementPercent(missed),
    };
    return [cellHit(row, "status", facts)];
  },
};

/** A status stands for its own indicator, and for those below it that state none. */
function missedFor(row: SubmissionRow, group: ProjectGroup, plan: Plan): SubmissionRow | null {
  if (row !== group.first) return missesTarget(row, plan) ? row : null;
  return group.missed.find((other) => other === row || other.status.value === null) ?? null;
}

/** Results that only say why nothing happened are no results. */
const NOTHING_HAPPENED =
  /미운영|미실시|미추진|미개최|미시행|취소|중단|연기|보류|순연|무산|없음|못\s?함|않음/u;

function signsOfLife({ rows }: ProjectGroup): Facts | null {
  const executed = rows.reduce((sum, row) => sum + (row.executed.value ?? 0), 0);
  const actual = rows.find((row) => (row.actual.value ?? 0) > 0)?.actual.value ?? null;
  const hasResults = rows.some(
    ({ results }) => results.value !== null && !NOTHING_HAPPENED.test(results.value),
  );
  return executed > 0 || actual !== null || hasResults ? { executed, actual, hasResults } : null;
}
