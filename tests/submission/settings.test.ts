import fc from "fast-check";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { parsePlan } from "../../src/plan/parsePlan";
import type { Plan } from "../../src/plan/Plan";
import { MONEY_UNITS } from "../../src/plan/units";
import { COLUMN_KEYS, type ColumnKey } from "../../src/submission/columns";
import type { Cell, Grid } from "../../src/submission/Grid";
import type { HeaderMapping } from "../../src/submission/headerText";
import { looksLikeSettings, readSettings } from "../../src/submission/readSettings";
import { settingsLines } from "../../src/submission/settingsLayout";
import { planProblemText } from "../../src/words/planProblems";
import { gridOf } from "../support/grids";

function sheetOf(plan: Plan, mapping?: HeaderMapping): Grid {
  const { settings, table } = settingsLines(plan, mapping);
  const rows: Cell[][] = [
    ["평생교육 취합 설정"],
    ...settings.map(({ label, values }) => [label, null, ...values]),
    [],
    [...table.headers],
    ...table.rows.map((row) => [...row]),
  ];
  return { ...gridOf("", { sheet: "설정" }), rows };
}

test("the bundled plan survives the way to its sheet and back", () => {
  const plan = bundledPlan();
  expect(readSettings(sheetOf(plan))).toEqual({ ok: true, plan, mapping: new Map() });
  expect(looksLikeSettings(sheetOf(plan))).toBe(true);
});

test("any plan and any answers survive the way to the sheet and back", () => {
  const word = fc
    .string({ unit: fc.constantFrom(..."가나다라 마바사AB12·()‧"), minLength: 1, maxLength: 8 })
    .map((text) => `이름 ${text}`.trim().replace(/\s+/gu, " "));
  /** Without what names are compared without: two of these are the same only when they are equal. */
  const department = fc.string({ unit: fc.constantFrom(..."가나다라AB12"), minLength: 1, maxLength: 6 });
  const won = fc.integer({ min: 0, max: 1e13 });
  const project = fc.record({
    name: word,
    departments: fc.uniqueArray(department, { minLength: 1, maxLength: 2 }),
    priorBudget: fc.option(won),
    isNew: fc.boolean(),
    indicator: fc.option(word),
    target: fc.option(fc.integer({ min: 0, max: 100_000 }).map((tenths) => tenths / 10)),
  });
  const plans = fc
    .record({
      unit: fc.constantFrom(...MONEY_UNITS),
      projects: fc.array(project, { minLength: 1, maxLength: 6 }),
      prior: fc.option(
        fc.record({ projects: fc.nat(100), budget: fc.nat(1e6), executed: fc.option(fc.nat(1e6)) }),
      ),
      departments: fc.option(fc.uniqueArray(department, { minLength: 1, maxLength: 4 })),
    })
    .map(({ unit, projects, prior, departments }) => {
      const numbered = projects.map((each, index) => ({
        ...each,
        id: `${(index % 2) + 1}-1-${index + 1}`,
        priorBudget: each.priorBudget === null ? null : each.priorBudget / 1e6,
      }));
      const area = (id: string): unknown => ({
        id,
        name: `분야 ${id}`,
        tasks: [
          { id: `${id}-1`, name: `과제 ${id}`, projects: numbered.filter((each) => each.id.startsWith(id)) },
        ],
      });
      return parsePlan({
        year: 2022,
        amountUnit: unit === "원" ? "백만원" : unit,
        areas: projects.length > 1 ? [area("1"), area("2")] : [area("1")],
        departments: departments ?? undefined,
        prior: prior ?? undefined,
      });
    });
  const answers = fc.dictionary(word, fc.constantFrom<ColumnKey | "ignore">(...COLUMN_KEYS, "ignore"));
  fc.assert(
    fc.property(plans, answers, (parsed, answer) => {
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const mapping = new Map(Object.entries(answer));
      const result = readSettings(sheetOf(parsed.plan, mapping));
      expect(result.ok ? result.plan : result).toEqual(parsed.plan);
      expect(result.ok && result.mapping).toEqual(mapping);
    }),
  );
});

test("the sheet is read wherever its lines stand, with amounts, years and marks as people write them", () => {
  const result = readSettings(
    gridOf(`
      | 설정 |            |  |
      |      | 연도:      | 2022년 |
      | 단위 | 천 원      |  |
      | 전년 사업수 | 34개 |  |
      | 전년 예산 | '1,500 |  |
      | 제출부서 | 행정국, 문화본부 | 교통국 |

      | 단위사업 | 사업코드 | 담당부서         | 전년예산(백만원) | 신규 | 분야 | 과제 | 목표  |
      | 가 사업  | Ⅰ-1-1    | 행정국, 문화본부 | '1.5             |      | 미래 | 역량 | 10명  |
      | 나 사업  | 1.1.2    | 행정국           | -                | ○    |      | ^    | -     |
    `),
  );
  expect(result).toMatchObject({
    ok: true,
    plan: {
      year: 2022,
      amountUnit: "천원",
      departments: ["행정국", "문화본부", "교통국"],
      prior: { projects: 34, budget: 1_500_000, executed: null },
      areas: [
        {
          id: "1",
          name: "미래",
          tasks: [
            {
              id: "1-1",
              name: "역량",
              projects: [
                {
                  id: "1-1-1",
                  name: "가 사업",
                  departments: ["행정국", "문화본부"],
                  priorBudget: 1_500_000,
                  isNew: false,
                  target: 10,
                },
                { id: "1-1-2", name: "나 사업", priorBudget: null, isNew: true, target: null },
              ],
            },
          ],
        },
      ],
    },
  });
});

test("everything ill-formed is named with its cell", () => {
  const result = readSettings(
    gridOf(`
      | 연도      | 이천이십이 |
      | 단위      | 달러       |
      | 전년 예산 | 미정       |

      | 사업코드 | 분야   | 과제 | 단위사업 | 담당부서 | 전년예산 | 신규 | 목표 |
      | 1-1-1    | 미래   | 역량 |          | 행정국   | 많음     |      | 1~2  |
      | 평생     | 미래   | 역량 | 사업     | 행정국   | 1        |      | 1    |
      | 1-1-1    | 과거   | 역량 | 사업     | 행정국   | 1        |      | 1    |
    `),
  );
  expect(result.ok ? [] : result.problems.map(({ cell, code }) => [cell, code])).toEqual([
    ["F5", "wrong-type"],
    ["H5", "wrong-type"],
    ["A6", "id-shape"],
    ["B7", "conflict"],
    ["B3", "wrong-type"],
    ["B1", "wrong-type"],
    ["B2", "not-allowed"],
    ["D5", "empty"],
  ]);
});

test("a sheet without the table, or without a year, says so", () => {
  expect(readSettings(gridOf("| 연도 | 2022 |"))).toMatchObject({
    ok: false,
    problems: [{ cell: null, code: "no-table" }],
  });
  const noYear = readSettings(
    gridOf(`
      | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 |
      | 1-1-1    | 가   | 나   | 다       | 행정국   |
    `),
  );
  expect(noYear.ok ? [] : noYear.problems.map(({ path, cell, code }) => [path, cell, code])).toEqual([
    ["year", null, "missing"],
    ["amountUnit", null, "missing"],
  ]);
});

test("what is blank, what stands twice, and a column that is not there are named by their cells too", () => {
  const twice = readSettings(
    gridOf(`
      | 연도     |                                  |
      | 단위     | 백만원                           |
      | 제출부서 | 행정국, 문화본부, 행정국         |

      | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 |
      | 1-1-1    | 가   | 나   | 다       | 행정국   |
      | 1-1-1    | 가   | 나   | 라       | 행정국   |
    `),
  );
  expect(twice.ok ? [] : twice.problems.map((problem) => planProblemText(problem, "ko"))).toEqual([
    "B1: 값이 없습니다",
  ]);
  const filled = readSettings(
    gridOf(`
      | 연도     | 2022                             |
      | 단위     | 백만원                           |
      | 제출부서 | 행정국, 문화본부, 행정국         |

      | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 |
      | 1-1-1    | 가   | 나   | 다       | 행정국   |
      | 1-1-1    | 가   | 나   | 라       | 행정국   |
    `),
  );
  expect(filled.ok ? [] : filled.problems.map((problem) => planProblemText(problem, "ko"))).toEqual([
    "A6: ‘1-1-1’이 A5에 이미 있습니다",
    "B3: ‘행정국’이 두 번 적혀 있습니다",
  ]);
  const noArea = readSettings(gridOf("| 사업코드 | 과제 | 단위사업 | 담당부서 |"));
  expect(noArea.ok ? [] : noArea.problems.map((problem) => planProblemText(problem, "en"))).toEqual([
    "A1: the project table has no column 분야",
  ]);
});

test("departments are the same however they are spelled; twice in the list is once too often", () => {
  const sheet = (departments: string) =>
    readSettings(
      gridOf(`
        | 연도     | 2022           |
        | 단위     | 백만원         |
        | 제출부서 | ${departments} |

        | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서              |
        | 1-1-1    | 가   | 나   | 다       | 문화 본부             |
        | 1-1-2    | 가   | 나   | 라       | 문화·관광국, 문화본부 |
      `),
    );
  const projects = (departments: string) => {
    const result = sheet(departments);
    return result.ok && result.plan.areas[0]?.tasks[0]?.projects.map((project) => project.departments);
  };
  expect(projects("문화본부, 문화ㆍ관광국")).toEqual([["문화본부"], ["문화ㆍ관광국", "문화본부"]]);
  expect(projects("")).toEqual([["문화 본부"], ["문화·관광국", "문화 본부"]]);
  const twice = sheet("문화본부, 문화 본부");
  expect(twice.ok ? [] : twice.problems.map((problem) => planProblemText(problem, "ko"))).toEqual([
    "B3: ‘문화 본부’가 두 번 적혀 있습니다",
  ]);
});
