import type { Plan } from "../plan/Plan";
import { fromWon } from "../plan/units";
import { filledFormModel, plannedRows, type FormRow } from "../sheets";
import type { Language } from "../words/language";
import type { WorkbookPort } from "../workbook/WorkbookPort";

/** Mistakes as they really come, one a row, over otherwise plausible figures; further rows stay to be filled in. */
const MISTAKES: readonly ((row: FormRow, budget: number) => FormRow)[] = [
  (row, budget) => ({
    ...row,
    budget: budget.toLocaleString("en-US"),
    executed: budget * 0.9,
    actual: row.target ?? null,
    status: "완료",
    results: "계획한 교육을 모두 마침",
  }),
  (row, budget) => ({
    ...row,
    budget,
    executed: budget * 1.2,
    actual: row.target ?? null,
    status: "정상",
    results: "분기별 교육을 운영함",
  }),
  (row, budget) => ({
    ...row,
    budget: budget * 1000,
    executed: budget * 900,
    actual: typeof row.target === "number" ? row.target / 2 : null,
    status: "지연",
    results: "하반기에 일부만 운영함",
  }),
];

function filled(row: FormRow, index: number, priorWon: number | null, plan: Plan): FormRow {
  const budget = Math.round(fromWon(priorWon ?? 100_000_000, plan.amountUnit));
  return MISTAKES[index]?.(row, budget) ?? row;
}

/** Adds a submission form of one of the plan's departments, partly filled in and partly wrong, to try out. */
export async function addSampleForm(
  port: WorkbookPort,
  plan: Plan,
  language: Language,
  at: string,
): Promise<string> {
  const department = sampleDepartment(plan);
  const projects = plan.areas.flatMap(({ tasks }) => tasks.flatMap((task) => task.projects));
  const rows = plannedRows(plan, department).map((row, index) =>
    filled(row, index, projects.find(({ id }) => id === row.id)?.priorBudget ?? null, plan),
  );
  const model = filledFormModel(plan, department, rows, { language });
  await port.write([model], { before: await port.read(), at, activate: model.name });
  return model.name;
}

/** Small enough to look through; with last year's amounts, against which a slipped unit shows. */
function sampleDepartment(plan: Plan): string {
  const candidates = plan.departments.map((department) => {
    const rows = plannedRows(plan, department);
    const shown = rows.slice(0, MISTAKES.length).filter(({ priorBudget }) => typeof priorBudget === "number");
    return { department, rows: rows.length, shows: shown.length };
  });
  const [best] = candidates.sort((a, b) => b.shows - a.shows || a.rows - b.rows);
  return best?.department ?? "";
}
