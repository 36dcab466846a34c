import { parsePlan } from "../../src/plan/parsePlan";
import type { Plan } from "../../src/plan/Plan";
import { filledFormModel, settingsModel } from "../../src/sheets";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { chwihap, jsonOf, samplePaths } from "../support/commandLine";
import type { ConsolidationJson, ValidationJson } from "../support/promisedJson";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();

const OTHER_CITY = {
  year: 2024,
  amountUnit: "천원",
  areas: [
    {
      id: "1",
      name: "배움",
      tasks: [
        {
          id: "1-1",
          name: "문해",
          projects: [
            { id: "1-1-1", name: "한글 교실", department: "교육과", priorBudget: 1000, target: 100 },
            { id: "1-1-2", name: "디지털 교실", department: "정보과", isNew: true, target: 10 },
          ],
        },
      ],
    },
    {
      id: "2",
      name: "나눔",
      tasks: [
        {
          id: "2-1",
          name: "동아리",
          projects: [{ id: "2-1-1", name: "책 모임", department: "교육과", target: 4 }],
        },
      ],
    },
  ],
  thresholds: { targetPercent: 90, lowExecutionPercent: 50 },
};

function otherCity(): Plan {
  const result = parsePlan(OTHER_CITY);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

/** 예산 and 집행액 in 천원. */
type Filled = Readonly<{ id: string; budget: number; executed: number; target: number; actual: number }>;

async function submission(plan: Plan, department: string, rows: readonly Filled[]): Promise<string> {
  const lines = rows.map(({ id, budget, executed, target, actual }) => ({
    id,
    budget,
    executed,
    target,
    actual,
    indicator: "참여자 수(명)",
    status: "완료",
    results: `참여자 ${actual}명`,
  }));
  const bytes = await writeXlsx([filledFormModel(plan, department, lines)]);
  return folder.write(`${department}.xlsx`, bytes);
}

function consolidateOtherCity(plan: string, files: readonly string[]): Promise<ConsolidationJson> {
  return chwihap("consolidate", ...files, "--plan", plan, "--json").then(jsonOf<ConsolidationJson>);
}

test("another city's plan brings its own year, areas, unit, thresholds and departments", async () => {
  const city = otherCity();
  const files = [
    await submission(city, "교육과", [
      { id: "1-1-1", budget: 2000, executed: 1200, target: 100, actual: 90 },
      { id: "2-1-1", budget: 500, executed: 500, target: 4, actual: 3 },
    ]),
  ];
  const asJson = await folder.write("plan.json", JSON.stringify(OTHER_CITY));
  const asBook = await folder.write("plan.xlsx", await writeXlsx([settingsModel(city, "ko")]));
  for (const plan of [asJson, asBook]) {
    const json = await consolidateOtherCity(plan, files);
    expect(json).toMatchObject({ year: 2024, complete: false });
    expect(json.total).toMatchObject({
      projects: 2,
      budget: 2.5,
      executed: 1.7,
      executionPercent: 68,
      missed: 1,
    });
    expect(json.areas.map(({ name, budget }) => [name, budget])).toEqual([
      ["배움", 2],
      ["나눔", 0.5],
    ]);
    expect(json.ledger.map(({ department, state }) => [department, state])).toEqual([
      ["교육과", "received"],
      ["정보과", "missing"],
    ]);
    expect(json.flags.map(({ project, flag }) => [project, flag])).toContainEqual(["2-1-1", "target-missed"]);
    expect(json.flags.map(({ flag }) => flag)).not.toContain("low-execution");
  }
});

test("validate goes by the plan a form carries, and says so; by the one that is named where one is", async () => {
  const city = otherCity();
  const row = { budget: 2000, executed: 1200, target: 100, actual: 95 };
  const form = filledFormModel(city, "교육과", [
    { id: "1-1-1", ...row, indicator: "참여자 수(명)", status: "완료", results: "참여자 95명" },
    { id: "2-1-1", ...row, indicator: "모임 수(개)", status: "완료", results: "모임 95개" },
  ]);
  const path = await folder.write("교육과.xlsx", await writeXlsx([form, settingsModel(city, "ko")]));
  const [other = ""] = samplePaths("clean");

  const alone = await chwihap("validate", other, path, "--json");
  const { files } = jsonOf<ValidationJson>(alone);
  const rules = files.flatMap(({ sheets }) =>
    sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );
  for (const rule of ["sheet/form-mismatch", "row/unknown-project"]) expect(rules).not.toContain(rule);
  expect(files.map(({ sheets }) => sheets.map(({ department, unit }) => [department, unit]))).toEqual([
    [["경제정책실", "백만원"]],
    [["교육과", "천원"]],
  ]);
  expect(alone.progress.split("\n")).toContain(
    "점검 기준: 교육과.xlsx에 든 설정(2024년). 다른 기준으로 점검하려면 --plan을 쓰십시오.",
  );

  const plan = await folder.write("next.json", JSON.stringify({ ...OTHER_CITY, year: 2025 }));
  const named = await chwihap("validate", path, "--plan", plan, "--json");
  const found = jsonOf<ValidationJson>(named).files[0]?.sheets[0]?.findings ?? [];
  expect(found.map(({ rule }) => rule)).toContain("sheet/form-mismatch");
  expect(named.progress).not.toContain("점검 기준");
});

test("a form whose own 설정 cannot be used is not checked by another plan without a word", async () => {
  const city = otherCity();
  const broken = { ...city, thresholds: { ...city.thresholds, targetPercent: 9000 } };
  const path = await folder.write(
    "교육과.xlsx",
    await writeXlsx([filledFormModel(city, "교육과", []), settingsModel(broken, "ko")]),
  );
  const { exit, progress } = await chwihap("validate", path);
  expect(exit).toBe(2);
  expect(progress).toMatch(/시행계획을 쓸 수 없습니다\.\n {2}교육과\.xlsx C\d+: 1000 이하여야 합니다/u);
});

test("an ill-formed plan is refused, every bad place named by its path", async () => {
  const [first = ""] = samplePaths("clean");
  const plan = await folder.write(
    "plan.json",
    JSON.stringify({
      ...OTHER_CITY,
      year: "2024",
      areas: [{ id: "1", name: "배움", tasks: [{ id: "1-1" }] }],
    }),
  );
  const { exit, results, progress } = await chwihap("consolidate", first, "--plan", plan, "--json");
  expect([exit, results]).toEqual([2, []]);
  for (const path of ["year", "areas[0].tasks[0].name", "areas[0].tasks[0].projects"])
    expect(progress).toContain(`  ${path}: `);
});

test.each([
  ["broken.json", "{", "broken.json (Expected"],
  ["no workbook.xlsx", "?", "no workbook.xlsx: Excel 파일이 아닙니다."],
])("a plan that is no plan at all is refused: %s", async (name, content, why) => {
  const [first = ""] = samplePaths("clean");
  const { exit, progress } = await chwihap("validate", first, "--plan", await folder.write(name, content));
  expect(exit).toBe(2);
  expect(progress).toContain("시행계획을 쓸 수 없습니다.");
  expect(progress).toContain(why);
});

test("a workbook without 설정 is no plan", async () => {
  const [first = ""] = samplePaths("clean");
  const { exit, progress } = await chwihap("validate", first, "--plan", first);
  expect(exit).toBe(2);
  expect(progress).toContain("설정");
});
