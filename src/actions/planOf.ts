import type { Plan } from "../plan/Plan";
import { settingsOf } from "./settingsOf";

export { PlanUnusable } from "./settingsOf";

/** The plan on the workbook's 설정, or the fallback where it has none. Errors: PlanUnusable. */
export function planOf(reading: Parameters<typeof settingsOf>[0], fallback: Plan): Plan {
  return settingsOf(reading, fallback).plan;
}
