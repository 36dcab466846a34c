import type { Finding } from "../../../src/findings/Finding";

const BASE: Finding = {
  rule: "cell/required",
  level: "error",
  file: null,
  sheet: "제출_평생교육국",
  row: 8,
  column: "results",
  cell: "O8",
  project: "2-3-3",
  facts: {},
  fix: null,
};

export function findingOf(over: Partial<Finding>): Finding {
  return { ...BASE, ...over };
}

/** What a form filled in by hand typically shows. */
export const TYPICAL_FINDINGS: readonly Finding[] = [
  findingOf({
    rule: "sheet/hidden-data",
    level: "warning",
    row: null,
    column: null,
    cell: null,
    project: null,
    facts: { rows: [14, 15], columns: [] },
  }),
  findingOf({
    rule: "cell/number-as-text",
    level: "warning",
    row: 9,
    column: "budget",
    cell: "G9",
    project: "1-1-1",
    facts: { header: "예산", raw: "1,234", amount: 1_234_000_000, how: ["text-number"] },
    fix: { kind: "safe", before: "1,234", after: 1234 },
  }),
  findingOf({
    rule: "row/rate-mismatch",
    level: "error",
    row: 9,
    column: "executionRate",
    cell: "I9",
    project: "1-1-1",
    facts: { stated: 78.4, computed: 87.4, budget: 759_000_000, executed: 663_000_000 },
    fix: { kind: "safe", before: "78.4", after: "=H9/G9*100" },
  }),
  findingOf({
    rule: "cell/unit-slip",
    level: "warning",
    row: 12,
    column: "budget",
    cell: "G12",
    project: "2-3-3",
    facts: {
      header: "예산",
      amount: 379_000_000_000,
      reference: 299_000_000,
      ratio: 1267.6,
      against: "prior",
      factor: 1000,
      meant: 379_000_000,
    },
    fix: { kind: "ask", before: "379000", after: 379 },
  }),
  findingOf({
    rule: "row/reason-required",
    level: "error",
    row: 12,
    column: "shortfallReason",
    cell: "P12",
    project: "2-3-3",
    facts: { because: ["target-missed"], achievement: 62.5 },
  }),
  findingOf({
    rule: "text/parts-sum-mismatch",
    level: "warning",
    row: 15,
    column: "results",
    cell: "O15",
    project: "1-1-4",
    facts: { excerpt: "총 560명(A 300명, B 200명)", stated: 560, sum: 500, parts: [300, 200], unit: "명" },
  }),
  findingOf({
    rule: "text/number-format",
    level: "info",
    row: 15,
    column: "results",
    cell: "O15",
    project: "1-1-4",
    facts: { raw: "1000명", suggestion: "1,000명" },
    fix: { kind: "ask", before: "수료 1000명", after: "수료 1,000명" },
  }),
];
