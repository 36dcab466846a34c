import type { FlagRule } from "./FlagRule";
import { hasLowExecution, leadRow, reasonOf, spendingOf } from "./support";

/** An execution rate below this percentage is serious. */
const SERIOUS_PERCENT = 50;

/** Less was spent than the plan's threshold of the budget. At stake is what was not spent. */
export const lowExecution: FlagRule = ({ record, thresholds }) => {
  const spending = spendingOf(record);
  if (spending === null || !hasLowExecution(record, thresholds)) return [];
  const { executionPercent } = record;
  return [
    {
      flag: "low-execution",
      severity: executionPercent !== null && executionPercent < SERIOUS_PERCENT ? "high" : "medium",
      facts: {
        ...spending,
        executionPercent,
        thresholdPercent: thresholds.lowExecutionPercent,
        reason: reasonOf(record),
      },
      row: leadRow(record),
      column: "executed",
      stake: spending.budget - spending.executed,
    },
  ];
};
