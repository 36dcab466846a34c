/** The lines of the totals tables. */
import { totalsOf } from "../../rollup/breakDown";
import type { Consolidation } from "../../rollup/Consolidation";
import type { Plan } from "../../plan/Plan";
import { areaTitle } from "./layout";
import type { TotalsLine } from "./totalsTable";

export function areaLines(consolidation: Consolidation, level: TotalsLine["level"]): TotalsLine[] {
  return consolidation.areas.map((planArea) => ({
    number: planArea.id,
    name: areaTitle(planArea),
    totals: planArea,
    level,
    scope: { area: planArea.id },
  }));
}

/** Area, its tasks, their projects: all of the plan, also those without a row. */
export function outlineLines(consolidation: Consolidation, plan: Plan): TotalsLine[] {
  const records = new Map(consolidation.projects.map((record) => [record.id, record]));
  const projectLines = (task: string): TotalsLine[] =>
    plan.areas
      .flatMap(({ tasks }) => tasks)
      .filter(({ id }) => id === task)
      .flatMap(({ projects }) => projects)
      .map(({ id, name }) => {
        const record = records.get(id);
        return {
          number: id,
          name,
          totals: totalsOf(record === undefined ? [] : [record]),
          level: "detail",
          scope: { project: id },
        };
      });
  return areaLines(consolidation, "heading").flatMap((planArea) => [
    planArea,
    ...consolidation.tasks
      .filter((task) => task.area === planArea.number)
      .flatMap((task): TotalsLine[] => [
        { number: task.id, name: task.name, totals: task, level: "subtotal", scope: { task: task.id } },
        ...projectLines(task.id),
      ]),
  ]);
}

export function departmentLines(consolidation: Consolidation): TotalsLine[] {
  return consolidation.departments.map((department, index) => ({
    number: String(index + 1),
    name: department.name,
    totals: department,
    level: "line",
    scope: { department: department.id },
  }));
}
