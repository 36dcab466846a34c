import { parsePlan } from "../../src/plan/parsePlan";

const SMALL = {
  year: 2022,
  amountUnit: "백만원",
  areas: [
    {
      id: "1",
      name: " 미래변화 ",
      tasks: [
        {
          id: "1-1",
          name: "역량 강화",
          projects: [
            { id: "1-1-1", name: "정보 제공", department: "평생교육국", priorBudget: 595.5, isNew: false },
            { id: "1-1-2", name: "아카데미 ", departments: ["행정국", "평생교육국"], isNew: true },
          ],
        },
      ],
    },
  ],
};

function problemsOf(json: unknown): readonly unknown[] {
  const result = parsePlan(json);
  return result.ok ? [] : result.problems;
}

test("a plan is read with amounts in won, names trimmed and everything left out filled in", () => {
  expect(parsePlan(SMALL)).toEqual({
    ok: true,
    plan: {
      year: 2022,
      amountUnit: "백만원",
      areas: [
        {
          id: "1",
          roman: "Ⅰ",
          name: "미래변화",
          tasks: [
            {
              id: "1-1",
              name: "역량 강화",
              projects: [
                {
                  id: "1-1-1",
                  name: "정보 제공",
                  departments: ["평생교육국"],
                  priorBudget: 595_500_000,
                  isNew: false,
                  indicator: null,
                  target: null,
                },
                {
                  id: "1-1-2",
                  name: "아카데미",
                  departments: ["행정국", "평생교육국"],
                  priorBudget: null,
                  isNew: true,
                  indicator: null,
                  target: null,
                },
              ],
            },
          ],
        },
      ],
      departments: ["평생교육국", "행정국"],
      prior: { projects: 1, budget: 595_500_000, executed: null, derived: true },
      thresholds: { targetPercent: 100, lowExecutionPercent: 80 },
    },
  });
});

test("what the plan states goes before what is derived", () => {
  const result = parsePlan({
    ...SMALL,
    departments: ["행정국"],
    prior: { projects: 34, budget: 76_799, executed: 70_000.5 },
    thresholds: { targetPercent: 90 },
  });
  expect(result).toMatchObject({
    ok: true,
    plan: {
      departments: ["행정국"],
      prior: { projects: 34, budget: 76_799_000_000, executed: 70_000_500_000 },
      thresholds: { targetPercent: 90, lowExecutionPercent: 80 },
    },
  });
});

test("a project counts as new when it has no prior budget and says nothing else", () => {
  const [area] = SMALL.areas;
  const projects = [
    { id: "1-1-1", name: "가", priorBudget: 0 },
    { id: "1-1-2", name: "나" },
    { id: "1-1-3", name: "다", priorBudget: null, isNew: false },
  ];
  const result = parsePlan({
    ...SMALL,
    areas: [{ ...area, tasks: [{ id: "1-1", name: "과제", projects }] }],
  });
  expect(result.ok && result.plan.areas[0]?.tasks[0]?.projects.map(({ isNew }) => isNew)).toEqual([
    false,
    true,
    false,
  ]);
  expect(result.ok && result.plan.prior.projects).toBe(2);
});

test("unknown keys are ignored", () => {
  expect(parsePlan({ ...SMALL, published: { budget: 1 } }).ok).toBe(true);
});

test("everything ill-formed is named at once, with its path", () => {
  expect(
    problemsOf({
      year: 2022.5,
      amountUnit: "달러",
      areas: [
        { id: "1", name: " ", tasks: [{ id: "1-1", projects: [{ id: "1-1-1", name: 3, priorBudget: -1 }] }] },
      ],
      thresholds: { lowExecutionPercent: 800 },
    }),
  ).toEqual([
    { path: "year", code: "wrong-type", facts: { expected: "int" } },
    { path: "amountUnit", code: "not-allowed", facts: { allowed: "원, 천원, 만원, 백만원, 억원" } },
    { path: "areas[0].name", code: "empty", facts: {} },
    { path: "areas[0].tasks[0].name", code: "missing", facts: {} },
    { path: "areas[0].tasks[0].projects[0].name", code: "wrong-type", facts: { expected: "string" } },
    { path: "areas[0].tasks[0].projects[0].priorBudget", code: "too-small", facts: { minimum: 0 } },
    { path: "thresholds.lowExecutionPercent", code: "too-large", facts: { maximum: 100 } },
  ]);
});

test("ids must fit their parents and be there once", () => {
  const project = (id: string): unknown => ({ id, name: "사업" });
  expect(
    problemsOf({
      ...SMALL,
      areas: [
        {
          id: "1",
          name: "가",
          tasks: [{ id: "1-1", name: "나", projects: [project("1-2-1"), project("1-1-1")] }],
        },
        { id: "Ⅱ", name: "다", tasks: [] },
        {
          id: "1",
          name: "라",
          tasks: [{ id: "1-2", name: "마", projects: [project("1-1-1"), project("x")] }],
        },
      ],
      departments: ["행정국", "행정국"],
    }),
  ).toEqual([
    {
      path: "areas[0].tasks[0].projects[0].id",
      code: "id-outside-parent",
      facts: { id: "1-2-1", parent: "1-1" },
    },
    { path: "areas[1].id", code: "id-shape", facts: { id: "Ⅱ", expected: "1" } },
    { path: "areas[2].id", code: "duplicate", facts: { value: "1", first: "areas[0].id" } },
    {
      path: "areas[2].tasks[0].projects[0].id",
      code: "id-outside-parent",
      facts: { id: "1-1-1", parent: "1-2" },
    },
    { path: "areas[2].tasks[0].projects[1].id", code: "id-shape", facts: { id: "x", expected: "1-2-3" } },
    { path: "departments[1]", code: "duplicate", facts: { value: "행정국", first: "departments[0]" } },
  ]);
});

test.each([null, undefined, "plan", 3, [], {}])("%p is refused, not thrown on", (json) => {
  expect(parsePlan(json).ok).toBe(false);
});

test("a plan without a single project is no plan", () => {
  expect(problemsOf({ ...SMALL, areas: [{ id: "1", name: "가", tasks: [] }] })).toEqual([
    { path: "areas", code: "empty", facts: {} },
  ]);
});

test("an amount that cannot be kept to the won is named", () => {
  expect(problemsOf({ ...SMALL, prior: { projects: 1, budget: 1e12 } })).toEqual([
    { path: "prior.budget", code: "too-large", facts: { maximum: Number.MAX_SAFE_INTEGER } },
  ]);
});
