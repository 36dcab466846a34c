import type { Plan } from "../plan/Plan";
import { formGuideModel, formModel } from "../sheets";
import type { SheetModel } from "../workbook/SheetModel";

export interface Form {
  readonly department: string;
  /** `2022_추진실적_평생교육국.xlsx`. */
  readonly file: string;
  readonly sheets: readonly SheetModel[];
}

/** The submission forms of a plan, one workbook a department expected. */
export function makeForms(plan: Plan, departments: readonly string[] = plan.departments): Form[] {
  return departments.map((department) => ({
    department,
    file: `${plan.year}_추진실적_${department.replace(/[\\/:*?"<>|]/g, "_")}.xlsx`,
    sheets: [formModel(plan, department), formGuideModel()],
  }));
}
