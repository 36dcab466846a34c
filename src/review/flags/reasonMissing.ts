import type { Thresholds } from "../../plan/Plan";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import type { ReasonCause } from "../Flag";
import type { FlagRule } from "./FlagRule";
import { hasLowExecution, leadRow, missedIndicators, reasonOf, stakeOf } from "./support";

/** Something went short and the department does not say why. */
export const reasonMissing: FlagRule = ({ record, thresholds }) => {
  const causes = causesOf(record, thresholds);
  if (causes.length === 0 || reasonOf(record) !== "") return [];
  return [
    {
      flag: "reason-missing",
      severity: "medium",
      facts: { causes },
      row: leadRow(record),
      column: "shortfallReason",
      stake: stakeOf(record),
    },
  ];
};

function causesOf(record: ProjectRecord, thresholds: Thresholds): readonly ReasonCause[] {
  if (record.notRun) return ["not-run"];
  const causes: ReasonCause[] = [];
  if (missedIndicators(record).length > 0) causes.push("target-missed");
  if (record.status === "지연") causes.push("delayed");
  if (hasLowExecution(record, thresholds)) causes.push("low-execution");
  return causes;
}
