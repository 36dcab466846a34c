/** What a plan of the right shape can still get wrong: ids against their parents, and things named twice. */
import type { PlanProblem } from "./PlanProblem";
import type { PlanJson } from "./planSchema";

interface Level {
  readonly shape: RegExp;
  readonly expected: string;
}

const AREA: Level = { shape: /^[1-9]\d*$/, expected: "1" };
const TASK: Level = { shape: /^[1-9]\d*-[1-9]\d*$/, expected: "1-2" };
const PROJECT: Level = { shape: /^[1-9]\d*-[1-9]\d*-[1-9]\d*$/, expected: "1-2-3" };

export function structureProblems(plan: PlanJson): PlanProblem[] {
  const problems: PlanProblem[] = [];
  const seen = new Map<string, string>();
  const checkId = (id: string, path: string, level: Level, parent: string | null): void => {
    const first = seen.get(id);
    if (!level.shape.test(id)) {
      problems.push({ path, code: "id-shape", facts: { id, expected: level.expected } });
    } else if (parent !== null && !id.startsWith(`${parent}-`)) {
      problems.push({ path, code: "id-outside-parent", facts: { id, parent } });
    } else if (first !== undefined) {
      problems.push({ path, code: "duplicate", facts: { value: id, first } });
    }
    if (first === undefined) seen.set(id, path);
  };
  plan.areas.forEach((area, a) => {
    checkId(area.id, `areas[${a}].id`, AREA, null);
    area.tasks.forEach((task, t) => {
      checkId(task.id, `areas[${a}].tasks[${t}].id`, TASK, area.id);
      task.projects.forEach((project, p) => {
        checkId(project.id, `areas[${a}].tasks[${t}].projects[${p}].id`, PROJECT, task.id);
      });
    });
  });
  if (seen.size > 0 && plan.areas.every((area) => area.tasks.every((task) => task.projects.length === 0))) {
    problems.push({ path: "areas", code: "empty", facts: {} });
  }
  return [...problems, ...repeatedDepartments(plan.departments ?? [])];
}

function repeatedDepartments(departments: readonly string[]): PlanProblem[] {
  return departments.flatMap((value, index) => {
    const first = departments.indexOf(value);
    if (first === index) return [];
    const facts = { value, first: `departments[${first}]` };
    return [{ path: `departments[${index}]`, code: "duplicate" as const, facts }];
  });
}
