import type { Plan } from "../plan/Plan";
import { formGuideModel, formModel, planBesideForm } from "../sheets";
import type { Language } from "../words/language";
import type { SheetModel } from "../workbook/SheetModel";

export interface Form {
  readonly department: string;
  /** `2022_추진실적_평생교육국.xlsx`. */
  readonly file: string;
  readonly sheets: readonly SheetModel[];
}

/** The submission forms of a plan, one workbook a department expected; the file names differ, in any case too. */
export function makeForms(
  plan: Plan,
  departments: readonly string[] = plan.departments,
  language: Language = "ko",
): Form[] {
  const files = formFiles(plan);
  return departments.map((department) => ({
    department,
    file: files.get(department) ?? fileName(plan.year, department),
    sheets: [
      formModel(plan, department, { language }),
      formGuideModel(language, plan.amountUnit),
      planBesideForm(plan, language),
    ],
  }));
}

/** Named over all departments, so that a form has the same name whichever others are made with it. */
function formFiles(plan: Plan): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    plan.departments.map((department) => {
      let file = fileName(plan.year, department);
      for (let number = 2; taken.has(file.toLowerCase()); number++)
        file = fileName(plan.year, `${department} (${number})`);
      taken.add(file.toLowerCase());
      return [department, file];
    }),
  );
}

function fileName(year: number, department: string): string {
  return `${year}_추진실적_${department.replace(/[\\/:*?"<>|\n]/g, "_")}.xlsx`;
}
