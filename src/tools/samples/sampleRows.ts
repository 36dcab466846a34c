/** The 2022 sample as rows of the form: amounts in 백만원, texts of our own around the published figures. */
import type { Plan } from "../../plan/Plan";
import { plannedRows, type FormRow } from "../../sheets";
import results from "./results2022.json";

const BY_ID = new Map(results.map((row) => [row.id, row]));

/** A department's rows, filled in. */
export function sampleRows(plan: Plan, department: string): FormRow[] {
  return plannedRows(plan, department).map((planned) => {
    const filled = BY_ID.get(String(planned.id));
    if (filled === undefined) throw new Error(`results2022.json lacks ${String(planned.id)}`);
    const {
      priorBudget,
      budget,
      executed,
      actual,
      status,
      results: done,
      shortfallReason,
      nextPlan,
    } = filled;
    return {
      ...planned,
      priorBudget,
      budget,
      executed,
      actual,
      status,
      results: done,
      shortfallReason,
      nextPlan,
    };
  });
}

/** Rows with some of them changed, by project code. */
export function changed(rows: readonly FormRow[], changes: Readonly<Record<string, FormRow>>): FormRow[] {
  return rows.map((row) => ({ ...row, ...changes[String(row.id)] }));
}

/** Made-up people: one a department, so that the block is filled in. */
const OFFICERS = ["김하나", "이두리", "박세나", "최네모", "정다솜", "강여울", "조일곱", "윤여름"];

export function contact(plan: Plan, department: string): { officer: string; phone: string; date: string } {
  const place = plan.departments.indexOf(department);
  return {
    officer: OFFICERS[place % OFFICERS.length] ?? "",
    phone: `02-0000-${String(1000 + place)}`,
    date: `2023. 1. ${16 + (place % 10)}.`,
  };
}
