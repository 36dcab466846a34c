import type { FlagRule } from "./FlagRule";
import { leadRow, reasonOf, stakeOf } from "./support";

/** 미운영. Takes the place of `target-missed` and `low-execution`, which it explains. */
export const notRun: FlagRule = ({ record }) =>
  record.notRun
    ? [
        {
          flag: "not-run",
          severity: "high",
          facts: {
            budget: record.amounts.budget,
            executed: record.amounts.executed,
            reason: reasonOf(record),
          },
          row: leadRow(record),
          column: "status",
          stake: stakeOf(record),
        },
      ]
    : [];
