import type { FlagRule } from "./FlagRule";
import { leadRow } from "./support";

/** More was spent than budgeted, which a budget does not allow. At stake is the excess. */
export const overExecution: FlagRule = ({ record }) => {
  const { budget, executed } = record.amounts;
  if (budget === null || executed === null || executed <= budget) return [];
  const excess = executed - budget;
  return [
    {
      flag: "over-execution",
      severity: "high",
      facts: { budget, executed, excess, executionPercent: record.executionPercent },
      row: leadRow(record),
      column: "executed",
      stake: excess,
    },
  ];
};
