/** Flags and decisions for review tests. */
import type { ReviewItem, StoredDecision } from "../../src/review/decisions";
import type { Flag } from "../../src/review/Flag";

type GivenFlag = Partial<
  Pick<Flag, "key" | "project" | "area" | "task" | "department" | "severity" | "fingerprint">
>;

export function overspent(given: GivenFlag = {}): Flag {
  const project = given.project ?? "1-1-1";
  return {
    key: `${project}/over-execution`,
    project,
    name: `사업 ${project}`,
    area: "1",
    task: "1-1",
    department: "가국",
    flag: "over-execution",
    severity: "high",
    facts: { budget: 10_000_000, executed: 12_000_000, excess: 2_000_000, executionPercent: 120 },
    source: { file: "가국.xlsx", sheet: "제출_가국", row: 7, column: "executed", cell: "H7" },
    stake: 2_000_000,
    fingerprint: "first",
    ...given,
  };
}

export function decision(given: Partial<StoredDecision> = {}): StoredDecision {
  return {
    key: "1-1-1/over-execution",
    state: "확인",
    comment: "",
    reviewer: "김",
    decidedAt: "2023-03-01T00:00:00Z",
    fingerprint: "first",
    ...given,
  };
}

export function item(
  flag: GivenFlag = {},
  state: StoredDecision["state"] = "미검토",
  comment = "",
): ReviewItem {
  const whole = overspent(flag);
  return { flag: whole, decision: decision({ key: whole.key, state, comment }) };
}
