/** The year the product was made for: the bundled plan with the sample's amounts, as clean submissions. */
import { bundledPlan } from "../../src/plan/bundledPlan";
import { projectsOf } from "../../src/plan/lookups";
import type { Project } from "../../src/plan/Plan";
import type { ReceivedSheet } from "../../src/rollup/Received";
import { received, type Given } from "./rollupRows";
import amounts from "./sampleAmounts2022.json";

const MILLION = 1_000_000;

/** [예산, 집행액] in 백만원 and 실적, by project. */
const figures: Readonly<Record<string, readonly number[]>> = amounts;

export function sampleSubmissions(): readonly ReceivedSheet[] {
  const plan = bundledPlan();
  return plan.departments.map((department) =>
    received(department, projectsOf(plan, department).map(sampleRow)),
  );
}

function sampleRow(project: Project): Given {
  const [budget = 0, executed = 0, actual = 0] = figures[project.id] ?? [];
  const notRun = project.id === "2-3-7";
  const missed = actual < (project.target ?? 0);
  return {
    id: project.id,
    project: project.name,
    department: project.departments[0] ?? null,
    priorBudget: project.priorBudget ?? null,
    budget: budget * MILLION,
    executed: executed * MILLION,
    indicator: project.indicator,
    target: project.target,
    actual,
    status: notRun ? "미운영" : missed ? "지연" : "완료",
    results: notRun ? null : `${actual} 달성`,
    shortfallReason: notRun || missed ? "선거와 조직개편" : null,
  };
}
