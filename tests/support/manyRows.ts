/** A year of any size: departments with their projects, submitted as filled forms. */
import { isRefused, receive, type ReceivedFile } from "../../src/actions/receive";
import type { Plan, Project } from "../../src/plan/Plan";
import { filledFormModel } from "../../src/sheets";
import { gridOfModel } from "./models";

export interface Size {
  readonly departments: number;
  readonly projectsEach: number;
  /** Characters of 추진실적 in each row. */
  readonly textLength?: number;
}

export interface BigYear {
  readonly plan: Plan;
  readonly files: readonly ReceivedFile[];
  /** 예산 of all rows, won. */
  readonly budget: number;
}

const WON = 1_000_000;
const AREAS = 4;

function project(department: number, index: number): Project {
  return {
    id: `${(department % AREAS) + 1}-${Math.floor(department / AREAS) + 1}-${index + 1}`,
    name: `${department + 1}번 부서 사업 ${index + 1}`,
    departments: [`부서${String(department + 1).padStart(3, "0")}`],
    priorBudget: 10 * WON,
    isNew: false,
    indicator: "참여 인원(명)",
    target: 100,
  };
}

/** Sentences that no rule has anything to say about, each row's own. */
function resultsText(id: string, length: number): string {
  const sentence = `${id} 사업의 교육과정을 계획대로 운영하고 참여자의 의견을 들어 다음 과정을 보완함. `;
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

export function bigYear({ departments, projectsEach, textLength = 60 }: Size): BigYear {
  const projects = Array.from({ length: departments }, (_, department) =>
    Array.from({ length: projectsEach }, (_unused, index) => project(department, index)),
  ).flat();
  const plan: Plan = {
    year: 2031,
    amountUnit: "백만원",
    areas: Array.from({ length: AREAS }, (_, area) => ({
      id: String(area + 1),
      roman: ["Ⅰ", "Ⅱ", "Ⅲ", "Ⅳ"][area] ?? "",
      name: `분야 ${area + 1}`,
      tasks: Array.from({ length: Math.ceil(departments / AREAS) }, (_unused, task) => {
        const id = `${area + 1}-${task + 1}`;
        return { id, name: `과제 ${id}`, projects: projects.filter((each) => each.id.startsWith(`${id}-`)) };
      }).filter((task) => task.projects.length > 0),
    })).filter(({ tasks }) => tasks.length > 0),
    departments: [...new Set(projects.flatMap((each) => each.departments))],
    prior: { projects: projects.length, budget: projects.length * 10 * WON, executed: null },
    thresholds: { targetPercent: 100, lowExecutionPercent: 80 },
  };
  const files = plan.departments.map((department) => fileOf(plan, department, textLength));
  return { plan, files, budget: projects.length * 12 * WON };
}

function fileOf(plan: Plan, department: string, textLength: number): ReceivedFile {
  const rows = plan.areas.flatMap((area) =>
    area.tasks.flatMap((task) =>
      task.projects
        .filter((each) => each.departments.includes(department))
        .map((each) => ({
          id: each.id,
          area: area.name,
          task: task.name,
          project: each.name,
          department,
          priorBudget: 10,
          budget: 12,
          executed: 11,
          indicator: each.indicator,
          target: 100,
          actual: 100,
          status: "완료",
          results: resultsText(each.id, textLength),
        })),
    ),
  );
  const grid = gridOfModel(filledFormModel(plan, department, rows));
  const outcome = receive(
    {
      file: `${department}.xlsx`,
      bytes: 10_000,
      sha256: `sha of ${department}`,
      modified: "2032-01-20T00:00:00.000Z",
      grids: [grid],
      hasExternalLinks: false,
    },
    plan,
  );
  if (isRefused(outcome)) throw new Error(`${department}: ${outcome.reason}`);
  return outcome;
}
