import type { Evidence } from "../Flag";
import type { FlagRule } from "./FlagRule";
import { leadRow, realIndicators, stakeOf } from "./support";

/** A project that ran, without 추진실적, or without the 실적 of an indicator that has a target. */
export const noEvidence: FlagRule = ({ record }) => {
  if (record.notRun) return [];
  const hasResults = record.rows.some(({ fields }) => (fields.results.value ?? "").trim() !== "");
  const unproven = realIndicators(record).find(({ target, actual }) => target !== null && actual === null);
  const lacking: Evidence[] = [];
  if (!hasResults) lacking.push("results");
  if (unproven !== undefined) lacking.push("actual");
  if (lacking.length === 0) return [];
  return [
    {
      flag: "no-evidence",
      severity: "medium",
      facts: { lacking, status: record.status ?? "" },
      row: hasResults && unproven !== undefined ? unproven.row : leadRow(record),
      column: hasResults ? "actual" : "results",
      stake: stakeOf(record),
    },
  ];
};
