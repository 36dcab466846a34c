/** The flags that stand on a finding of a rule: the rule saw it, the reviewer decides. */
import type { Finding } from "../../findings/Finding";
import type { CountedRow } from "../../rollup/Collected";
import type { RuleId } from "../../rules/ruleIds";
import type { FlagContext, FlagRule, Raised } from "./FlagRule";
import { stakeOf } from "./support";

interface Found {
  readonly finding: Finding;
  readonly row: CountedRow;
}

export const provisionalResults: FlagRule = (context) =>
  firstOfEachDepartment(context, "text/provisional").map(({ finding, row }) => ({
    flag: "provisional-results",
    severity: "medium",
    facts: { ...finding.facts, text: row.fields[finding.column ?? "results"].raw },
    row,
    column: finding.column ?? "results",
    stake: stakeOf(context.record),
  }));

export const duplicateAchievement: FlagRule = (context) =>
  firstOfEachDepartment(context, "text/duplicate-achievement").map(({ finding, row }) => ({
    flag: "duplicate-achievement",
    severity: "medium",
    facts: { ...finding.facts, text: row.fields[finding.column ?? "results"].raw },
    row,
    column: finding.column ?? "results",
    stake: stakeOf(context.record),
  }));

/** One for each amount whose unit is doubtful: each moves the totals. */
export const unitSuspect: FlagRule = (context) =>
  foundBy(context, "cell/unit-slip").flatMap(({ finding, row }): readonly Raised[] => {
    const { column } = finding;
    if (column !== "priorBudget" && column !== "budget" && column !== "executed") return [];
    const amount = row.amounts[column];
    return [
      {
        flag: "unit-suspect",
        severity: "high",
        facts: { ...finding.facts, column, amount, text: row.fields[column].raw },
        row,
        column,
        stake: Math.abs(amount ?? 0),
        part: column,
      },
    ];
  });

function foundBy({ record, findingsOn }: FlagContext, rule: RuleId): readonly Found[] {
  return record.rows.flatMap((row) =>
    findingsOn(row)
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({ finding, row })),
  );
}

/** One decision covers all such texts of a department's project. */
function firstOfEachDepartment(context: FlagContext, rule: RuleId): readonly Found[] {
  const seen = new Set<string>();
  return foundBy(context, rule).filter(({ row }) => {
    if (seen.has(row.department)) return false;
    seen.add(row.department);
    return true;
  });
}
