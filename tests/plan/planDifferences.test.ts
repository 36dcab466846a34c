import type { Plan } from "../../src/plan/Plan";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { planDifferences } from "../../src/plan/planDifferences";

const plan = bundledPlan();

test("a plan is like itself, in whatever order its keys were set", () => {
  const turned = Object.fromEntries(Object.entries(plan).reverse()) as unknown as Plan;
  const { lowExecutionPercent, targetPercent } = plan.thresholds;
  expect(planDifferences(plan, { ...turned, thresholds: { lowExecutionPercent, targetPercent } })).toEqual(
    [],
  );
});

test("each part that differs is named", () => {
  const areas = plan.areas.slice(1);
  expect(
    planDifferences(plan, {
      year: 2023,
      amountUnit: "천원",
      thresholds: { ...plan.thresholds, targetPercent: 60 },
      departments: plan.departments.toReversed(),
      areas,
      prior: { ...plan.prior, budget: 1 },
    }),
  ).toEqual(["year", "unit", "thresholds", "departments", "projects", "prior"]);
});

test("one project with another target is another list of projects", () => {
  const areas = structuredClone(plan.areas).map((area) => ({
    ...area,
    tasks: area.tasks.map((task) => ({
      ...task,
      projects: task.projects.map((project) =>
        project.id === "2-3-7" ? { ...project, target: 1 } : project,
      ),
    })),
  }));
  expect(planDifferences(plan, { ...plan, areas })).toEqual(["projects"]);
});
