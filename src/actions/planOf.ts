import type { Plan } from "../plan/Plan";
import type { WorkbookReading } from "../workbook/WorkbookPort";
import { settingsOf } from "./settingsOf";

export { PlanUnusable } from "./settingsOf";

/** The plan on the workbook's 설정, or the fallback where it has none. Errors: PlanUnusable. */
export function planOf(reading: Pick<WorkbookReading, "grids">, fallback: Plan): Plan {
  return settingsOf(reading, fallback).plan;
}
