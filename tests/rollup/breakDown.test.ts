import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { Plan } from "../../src/plan/Plan";
import type { Totals } from "../../src/rollup/Totals";
import type { ReceivedSheet } from "../../src/rollup/Received";
import { plan, received, type Given } from "../support/rollupRows";

const PLAN = plan([
  { id: "1-1-1", departments: ["가국"], isNew: false, priorBudget: 80 },
  { id: "1-2-1", departments: ["가국", "나국"] },
  { id: "2-1-1", departments: ["나국"], isNew: false, priorBudget: 20 },
]);

const SHEETS = [
  received("가국", [
    { id: "1-1-1", priorBudget: 80, budget: 100, executed: 90, target: 10, actual: 10, status: "완료" },
    { id: "1-2-1", budget: 30, executed: 10, target: 10, actual: 9, status: "지연" },
  ]),
  received("나국", [
    { id: "1-2-1", budget: 20, executed: 20, target: 5, actual: 5, status: "정상추진" },
    { id: "2-1-1", priorBudget: 20, budget: 50, executed: 0, target: 1, actual: 0, status: "미운영" },
  ]),
];

function consolidate(sheets: readonly ReceivedSheet[] = SHEETS, register: Plan = PLAN) {
  return consolidateSubmissions({ plan: register, submissions: sheets, refusals: [] });
}

const NOTHING: Totals = {
  projects: 0,
  projectsPrior: 0,
  budget: 0,
  budgetPrior: 0,
  budgetGrowthPercent: null,
  executed: 0,
  executionPercent: null,
  missed: 0,
  notRun: 0,
  unfilled: 0,
  statuses: { 완료: 0, 정상추진: 0, 지연: 0, 미운영: 0, unstated: 0 },
};

it("adds up everything, counting a joint project once and its money twice", () => {
  expect(consolidate().total).toEqual({
    projects: 3,
    projectsPrior: 2,
    budget: 200,
    budgetPrior: 100,
    budgetGrowthPercent: 100,
    executed: 120,
    executionPercent: 60,
    missed: 2,
    notRun: 1,
    unfilled: 0,
    statuses: { 완료: 1, 정상추진: 0, 지연: 1, 미운영: 1, unstated: 0 },
  });
});

it("adds up areas and tasks in plan order, with names", () => {
  const { areas, tasks } = consolidate();
  expect(areas).toMatchObject([
    {
      id: "1",
      roman: "1",
      name: "분야 1",
      projects: 2,
      projectsPrior: 1,
      budget: 150,
      budgetPrior: 80,
      missed: 1,
    },
    { id: "2", projects: 1, projectsPrior: 1, budget: 50, executionPercent: 0, notRun: 1 },
  ]);
  expect(tasks.map(({ id, area, budget }) => [id, area, budget])).toEqual([
    ["1-1", "1", 100],
    ["1-2", "1", 50],
    ["2-1", "2", 50],
  ]);
});

it("gives each department of a joint project its own share, misses included", () => {
  const { departments } = consolidate();
  expect(departments).toMatchObject([
    { id: "가국", name: "가국", projects: 2, budget: 130, executed: 100, missed: 1, notRun: 0 },
    { id: "나국", projects: 2, budget: 70, executed: 20, missed: 1, notRun: 1 },
  ]);
});

it("crosses departments with areas where they have a project", () => {
  expect(consolidate().matrix.map(({ department, area, budget }) => [department, area, budget])).toEqual([
    ["가국", "1", 130],
    ["나국", "1", 20],
    ["나국", "2", 50],
  ]);
});

it("tells new projects from continued ones", () => {
  expect(consolidate().novelty).toMatchObject({
    new: { projects: 1, budget: 50, budgetPrior: 0, budgetGrowthPercent: null },
    continued: { projects: 2, budget: 150, budgetPrior: 100, budgetGrowthPercent: 50 },
  });
});

it("takes the published totals of last year overall, and the rows' for the parts", () => {
  const published = { ...PLAN, prior: { projects: 7, budget: 400, executed: null } };
  const { total, areas } = consolidate(SHEETS, published);
  expect(total).toMatchObject({ projectsPrior: 7, budgetPrior: 400, budgetGrowthPercent: -50 });
  expect(areas.map(({ budgetPrior }) => budgetPrior)).toEqual([80, 20]);
});

it("keeps a line for areas and departments without a row", () => {
  const result = consolidate([]);
  expect(result.total).toEqual(NOTHING);
  expect(result.areas.map(({ budget }) => budget)).toEqual([0, 0]);
  expect(result.departments).toMatchObject([{ id: "가국" }, { id: "나국" }]);
  expect(result.matrix).toEqual([]);
});

it("adds a department the plan does not expect after those it does", () => {
  const register = { ...PLAN, departments: ["나국"] };
  expect(consolidate(SHEETS, register).departments.map(({ id }) => id)).toEqual(["나국", "가국"]);
});

it("refuses to add beyond what a number holds exactly", () => {
  const huge = { budget: 9_000_000_000_000_000, executed: 1 };
  const sheets = [
    received("가국", [
      { id: "1-1-1", ...huge },
      { id: "1-2-1", ...huge },
    ]),
  ];
  expect(() => consolidate(sheets)).toThrow(
    expect.objectContaining({ name: "SumTooLarge", largest: 9_000_000_000_000_000 }),
  );
});

describe("a project with several indicators", () => {
  const project = (rows: readonly Given[]) => consolidate([received("가국", rows)]).projects[0];
  const first: Given = { id: "1-1-1", priorBudget: 80, budget: 100, executed: 90, indicator: "인원" };

  it("is counted once, and misses when any of them does", () => {
    const rows = [
      { ...first, target: 10, actual: 12 },
      { id: "1-1-1", indicator: "민원(하향)", target: 10, actual: 20 },
    ];
    expect(project(rows)).toMatchObject({
      missed: true,
      amounts: { budget: 100 },
      indicators: [
        { indicator: "인원", achievementPercent: 120, outcome: "met", lowerIsBetter: false },
        { indicator: "민원(하향)", achievementPercent: 50, outcome: "missed", lowerIsBetter: true },
      ],
    });
  });

  it("is not missed by what is unknown", () => {
    const rows = [
      { ...first, target: 10 },
      { id: "1-1-1", indicator: "횟수", actual: 3 },
    ];
    const outcomes = project(rows)?.indicators.map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["unknown", "unknown"]);
    expect(project(rows)?.missed).toBe(false);
  });

  it("did not run when its department says so on any row", () => {
    const rows = [
      { ...first, status: "완료" },
      { id: "1-1-1", indicator: "횟수", status: "미 운영" },
    ];
    expect(project(rows)).toMatchObject({ notRun: true, status: "미운영", missed: true });
  });
});

it("lets a joint project run when one of its departments ran it", () => {
  const sheets = (second: string) => [
    received("가국", [{ id: "1-2-1", budget: 1, executed: 1, status: "미운영" }]),
    received("나국", [{ id: "1-2-1", budget: 1, executed: 1, status: second }]),
  ];
  expect(consolidate(sheets("완료")).projects[0]).toMatchObject({ notRun: false, status: "완료" });
  expect(consolidate(sheets("미운영")).projects[0]).toMatchObject({ notRun: true });
});

it("takes the register's word that an indicator is better when lower, where the row names none", () => {
  const register = plan([{ id: "1-1-1", indicator: "민원 건수(하향)" }]);
  const rows = [{ id: "1-1-1", target: 10, actual: 5, budget: 1, executed: 1 }];
  expect(consolidate([received("가국", rows)], register).projects[0]).toMatchObject({ missed: false });
});

it("judges by the plan's threshold", () => {
  const lenient = { ...PLAN, thresholds: { targetPercent: 90, lowExecutionPercent: 80 } };
  expect(consolidate(SHEETS, lenient).total.missed).toBe(1);
});

it("counts a status that is none of the four as unstated", () => {
  const rows = [{ id: "1-1-1", budget: 1, executed: 1, status: "진행" }];
  expect(consolidate([received("가국", rows)]).total.statuses).toMatchObject({ unstated: 1 });
});
