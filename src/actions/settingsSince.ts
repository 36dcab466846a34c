import type { Plan } from "../plan/Plan";
import { planDifferences, type PlanPart } from "../plan/planDifferences";
import type { WorkbookReading } from "../workbook/WorkbookPort";
import { PlanUnusable, settingsOf } from "./settingsOf";

/** Whether a run now would go by the plan the last run went by. */
export type SettingsSince =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly parts: readonly PlanPart[] }
  /** 설정 was edited so that no run can go by it. */
  | { readonly kind: "unusable" };

/** @param fallback the plan of a workbook without 설정 */
export function settingsSince(
  reading: Pick<WorkbookReading, "grids" | "ownSheets">,
  ranWith: Plan,
  fallback: Plan,
): SettingsSince {
  try {
    const parts = planDifferences(ranWith, settingsOf(reading, fallback).plan);
    return parts.length === 0 ? { kind: "same" } : { kind: "changed", parts };
  } catch (error) {
    if (error instanceof PlanUnusable) return { kind: "unusable" };
    throw error;
  }
}
