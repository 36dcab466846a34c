import { readFileSync } from "node:fs";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { departmentOf, findPlaced, findProject, projectsOf } from "../../src/plan/lookups";
import { planKey } from "../../src/plan/planKey";

const plan = bundledPlan();

test("the bundled plan has the report's shape and totals", () => {
  expect(plan.areas.map(({ roman, tasks }) => [roman, tasks.length])).toEqual([
    ["Ⅰ", 2],
    ["Ⅱ", 3],
    ["Ⅲ", 2],
    ["Ⅳ", 3],
  ]);
  expect(plan.areas.map((area) => area.tasks.flatMap((task) => task.projects).length)).toEqual([
    8, 31, 20, 11,
  ]);
  expect(plan.departments).toHaveLength(15);
  expect(plan.prior).toEqual({ projects: 34, budget: 76_799_000_000, executed: null });
  const continuing = projectsOf(plan).filter(({ isNew }) => !isNew);
  expect(continuing).toHaveLength(34);
  expect(continuing.reduce((sum, { priorBudget }) => sum + (priorBudget ?? 0), 0)).toBe(plan.prior.budget);
});

test("names keep the report's spelling", () => {
  const file = JSON.parse(readFileSync("src/plan/plan2022.json", "utf8")) as { areas: unknown };
  expect(JSON.stringify(file.areas)).toContain("청년‧민간기업 연계 청년인턴 프로젝트");
  expect(findProject(plan, "2-2-1")?.name).toBe("동네배움터 지정․운영");
});

test("a project is found by its id, with its place and its department", () => {
  expect(findPlaced(plan, "2-3-7")).toMatchObject({
    area: { id: "2" },
    task: { id: "2-3" },
    project: { id: "2-3-7", name: "예산학교 운영" },
  });
  expect(departmentOf(plan, "2-3-7")).toBe("재정기획관");
  expect([findPlaced(plan, "9-9-9"), findProject(plan, "9-9-9"), departmentOf(plan, "9-9-9")]).toEqual([
    null,
    null,
    null,
  ]);
  expect(projectsOf(plan, "문화본부").map(({ id }) => id)).toEqual(["2-2-9", "2-2-10", "2-2-11"]);
});

test("the plan's key survives a corrected or added project, not another year or area", () => {
  const [first, ...rest] = plan.areas;
  if (first === undefined) throw new Error("the plan has no area");
  expect(planKey({ ...plan, areas: [{ ...first, tasks: [] }, ...rest] })).toBe(planKey(plan));
  expect(planKey({ ...plan, areas: [{ ...first, name: ` ${first.name}` }, ...rest] })).toBe(planKey(plan));
  expect(planKey({ ...plan, year: 2023 })).not.toBe(planKey(plan));
  expect(planKey({ ...plan, areas: rest })).not.toBe(planKey(plan));
});
