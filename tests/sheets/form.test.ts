import { checkSheet } from "../../src/findings/checkSheet";
import { filledFormModel, formGuideModel, formModel, planBesideForm, plannedRows } from "../../src/sheets";
import type { MoneyUnit } from "../../src/plan/Plan";
import { readSettings } from "../../src/submission/readSettings";
import { readSubmission } from "../../src/submission/readSubmission";
import { parseStamp } from "../../src/submission/stamp";
import { cellsOf, gridOfModel, shownIn, textsIn } from "../support/models";
import { smallPlan } from "../support/rows";

const form = formModel(smallPlan, "평생교육국", {
  officer: "김하나",
  phone: "02-0000-0000",
  date: "2023. 1. 20.",
});

test("the form names its department and unit, and says who fills it in", () => {
  expect(form.name).toBe("제출_평생교육국");
  expect(shownIn(form, "A3", "I4")).toEqual([
    ["제출부서", "평생교육국", null, "담당자", "김하나", null, null, "연락처", "02-0000-0000"],
    ["작성일", "2023. 1. 20.", null, "단위", "백만원", null, null, null, null],
  ]);
  expect(cellsOf(form).get("R5")).toBe("(단위: 백만원)");
});

test("one header row of the contract's columns stands above the department's own projects", () => {
  expect(textsIn(form, "A6", "R6")[0]).toEqual([
    ...["사업코드", "분야", "과제", "단위사업", "담당부서", "전년예산", "예산", "집행액", "집행률(%)"],
    ...["성과지표", "목표", "실적", "달성률(%)", "추진상태", "추진실적", "미달성 사유", "향후계획", "비고"],
  ]);
  expect(shownIn(form, "A7", "L11")).toEqual([
    [
      "2-1-1",
      "디지털·시민 교육",
      "디지털 학습",
      "디지털 문해교육 운영",
      "평생교육국",
      1258,
      null,
      null,
      "",
      "학습자(명)",
      1500,
      null,
    ],
    [
      "2-1-2",
      "디지털·시민 교육",
      "디지털 학습",
      "시민청 운영",
      "평생교육국",
      null,
      null,
      null,
      "",
      null,
      null,
      null,
    ],
    [
      "2-2-1",
      "디지털·시민 교육",
      "시민 교육",
      "민주시민 교육",
      "평생교육국",
      299,
      null,
      null,
      "",
      "교육 운영(회)",
      8,
      null,
    ],
    [
      "2-2-3",
      "디지털·시민 교육",
      "시민 교육",
      "공동 축제",
      "평생교육국",
      1000,
      null,
      null,
      "",
      null,
      null,
      null,
    ],
    [...Array<null>(8).fill(null), "", null, null, null],
  ]);
});

test("rates are formulas that stay empty until both figures are there", () => {
  expect(textsIn(form, "I7", "I7")).toEqual([['=IF(COUNT(G7,H7)<2,"",IF(G7=0,"-",ROUND(H7/G7*100,1)))']]);
  expect(textsIn(form, "M7", "M7")).toEqual([
    [
      '=IF(COUNT(K7,L7)<2,"",IF(K7=0,"-",IF(RIGHT(SUBSTITUTE(J7," ",""),4)="(하향)",' +
        'IF(L7=0,"-",ROUND(K7/L7*100,1)),ROUND(L7/K7*100,1))))',
    ],
  ]);
});

test("the stamp says year, plan and department", () => {
  expect(form.names.map(({ name }) => name)).toEqual(["_chwihap_form"]);
  expect(parseStamp(form.names[0]?.text ?? null)).toMatchObject({
    year: 2022,
    department: "평생교육국",
    version: 1,
  });
});

test("labels are locked, what the department fills in is not", () => {
  const locked = (row: number, column: number): boolean =>
    form.styles.reduce(
      (so, { area, style }) =>
        area.top <= row && row <= area.bottom && area.left <= column && column <= area.right
          ? (style.locked ?? so)
          : so,
      true,
    );
  expect(form.protected).toBe(true);
  expect([0, 1, 2, 3, 4, 8, 12].map((column) => locked(6, column))).toEqual(Array(7).fill(true));
  expect([5, 6, 7, 9, 10, 11, 13, 14, 15, 16, 17].map((column) => locked(6, column))).toEqual(
    Array(11).fill(false),
  );
  expect(locked(5, 6)).toBe(true);
  expect([0, 3, 17].map((column) => locked(10, column))).toEqual([false, false, false]);
  expect([8, 12].map((column) => locked(10, column))).toEqual([true, true]);
});

test("validation covers whole columns and says what belongs there", () => {
  const rules = form.validations.map(({ area, rule }) => ({
    column: area.left,
    from: area.top,
    to: area.bottom,
    kind: rule.kind,
  }));
  expect(rules).toEqual(
    [
      ...[5, 6, 7].map((column) => ({ column, kind: "decimal" })),
      { column: 9, kind: "textLength" },
      ...[10, 11].map((column) => ({ column, kind: "decimal" })),
      { column: 13, kind: "list" },
      ...[14, 15].map((column) => ({ column, kind: "textLength" })),
    ].map(({ column, kind }) => ({ column, from: 6, to: 1_048_575, kind })),
  );
  expect(form.validations.every(({ prompt }) => prompt !== undefined && prompt.message !== "")).toBe(true);
});

test("a filled form reads back as what was written, without a finding", () => {
  const rows = [
    {
      id: "2-2-1",
      area: "디지털·시민 교육",
      task: "시민 교육",
      project: "민주시민 교육",
      department: "평생교육국",
      priorBudget: 299,
      budget: 379.5,
      executed: 342,
      indicator: "교육 운영(회)",
      target: 8,
      actual: 8,
      status: "완료",
      results: "- 민주시민 교육 8회 운영",
      nextPlan: "’23년 계속",
    },
  ];
  const filled = filledFormModel(smallPlan, "평생교육국", rows);
  const sheet = readSubmission(gridOfModel(filled), { file: "제출.xlsx", plan: smallPlan });

  expect(sheet.department).toBe("평생교육국");
  expect(sheet.headerRow).toBe(6);
  expect(
    sheet.rows.map((row) => [row.id.value, row.budget.value, row.executionRate.value, row.results.value]),
  ).toEqual([["2-2-1", 379_500_000, 90.1, "- 민주시민 교육 8회 운영"]]);
  expect(checkSheet(sheet, smallPlan)).toEqual([]);
});

test("a blank form read back holds nothing in place of blank values", () => {
  const blank = readSubmission(gridOfModel(formModel(smallPlan, "미래청년기획단")), {
    file: "제출.xlsx",
    plan: smallPlan,
  });
  expect(blank.block.officer).toBeNull();
  expect(blank.block.phone).toBeNull();
  expect(blank.rows).toEqual([]);
});

test("a joint project stands on the form of each of its departments, last year's amount with the first", () => {
  const rowOf = (department: string) => plannedRows(smallPlan, department).find(({ id }) => id === "2-2-3");
  expect([rowOf("평생교육국"), rowOf("행정국"), rowOf("재정기획관")]).toEqual([
    expect.objectContaining({ department: "평생교육국", priorBudget: 1000 }),
    expect.objectContaining({ department: "행정국", priorBudget: null }),
    undefined,
  ]);
});

test("a second indicator on a blank line gets its own rate", () => {
  expect(textsIn(form, "M11", "M15").map(([text]) => text?.slice(0, 23))).toEqual(
    [11, 12, 13, 14, 15].map((row) => `=IF(COUNT(K${row},L${row})<2,"",`.slice(0, 23)),
  );
});

test("a reason that is wanted and missing is tinted by the plan's own thresholds", () => {
  const plan = { ...smallPlan, thresholds: { targetPercent: 95, lowExecutionPercent: 70 } };
  expect(formModel(plan, "평생교육국").conditional).toEqual([
    expect.objectContaining({
      area: { top: 6, left: 15, bottom: 14, right: 15 },
      formula:
        '=AND(LEN($P7)=0,OR($N7="지연",$N7="미운영",AND(ISNUMBER($M7),$M7<95),AND(ISNUMBER($I7),$I7<70)))',
    }),
  ]);
});

test("the example amounts of the guide are in the plan's unit", () => {
  const amounts = (unit: "천원" | "백만원" | "억원") =>
    textsIn(formGuideModel("ko", unit), "C9", "C11").map(([text]) => text);
  expect([amounts("천원"), amounts("백만원"), amounts("억원")]).toEqual([
    ["300,000", "380,000", "342,000"],
    ["300", "380", "342"],
    ["3", "3.8", "3.42"],
  ]);
});

test("amounts in small units have room", () => {
  const widths = (amountUnit: MoneyUnit) =>
    formModel({ ...smallPlan, amountUnit }, "평생교육국").columnWidths.slice(5, 8);
  expect([widths("원"), widths("천원"), widths("백만원")]).toEqual([
    [17, 17, 17],
    [13, 13, 13],
    [10, 10, 10],
  ]);
});

test("texts that look like formulas stay texts", () => {
  const texts = ["=1+1", "+82-2", "-내용", "@합계"];
  const filled = filledFormModel(
    smallPlan,
    "평생교육국",
    texts.map((results) => ({ id: "2-1-1", results })),
  );
  expect(["O7", "O8", "O9", "O10"].map((address) => cellsOf(filled).get(address))).toEqual(texts);
});

test("a department's name becomes a name Excel allows", () => {
  expect(formModel({ ...smallPlan, departments: [] }, "기획/예산[1팀]?").name).toBe("제출_기획_예산_1팀__");
  expect(formModel(smallPlan, "가".repeat(40)).name).toHaveLength(31);
});

test("the plan goes with the form, to be read and not to be edited", () => {
  const beside = planBesideForm(smallPlan);
  expect(readSettings(gridOfModel(beside))).toMatchObject({ ok: true, plan: smallPlan });
  expect([beside.protected, beside.styles.some(({ style }) => style.locked === false)]).toEqual([
    true,
    false,
  ]);
  expect(cellsOf(beside).get("A2")).toBe("이 양식을 점검하는 기준입니다. 고치지 않습니다.");
});
