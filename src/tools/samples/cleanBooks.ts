/** Fifteen departments, every form filled in as it should be. */
import type { Plan } from "../../plan/Plan";
import { filledFormModel, formGuideModel } from "../../sheets";
import type { SampleBook } from "./SampleBook";
import { contact, sampleRows } from "./sampleRows";

export function cleanFile(plan: Plan, department: string): string {
  return `${plan.year}_추진실적_${department}.xlsx`;
}

export function cleanBooks(plan: Plan): SampleBook[] {
  return plan.departments.map((department) => ({
    file: cleanFile(plan, department),
    sheets: [
      filledFormModel(plan, department, sampleRows(plan, department), contact(plan, department)),
      formGuideModel(),
    ],
  }));
}
