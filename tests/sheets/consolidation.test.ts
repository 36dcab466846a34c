import type { Consolidation } from "../../src/rollup/Consolidation";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { Finding } from "../../src/findings/Finding";
import { consolidationSheets } from "../../src/sheets";
import { collectedModel } from "../../src/sheets/collected";
import { findingsModel } from "../../src/sheets/findingsList";
import { ledgerModel } from "../../src/sheets/ledger";
import { settingsModel } from "../../src/sheets/settings";
import { completenessText } from "../../src/sheets/summary/gaps";
import { datedSummary, summaryModel } from "../../src/sheets/summary/summary";
import { readSettings } from "../../src/submission/readSettings";
import { overspent } from "../support/reviewItems";
import { cellsOf, gridOfModel, shownIn, textsIn, whereIs } from "../support/models";
import { UNREADABLE, plan as planWith, received, type Given } from "../support/rollupRows";
import { smallPlan } from "../support/rows";

const MILLION = 1_000_000;

/** 공동 is a project of two departments; 병국's 신규 has two indicators and a budget nobody can read. */
const plan = planWith(
  [
    { id: "1-1-1", name: "공동", departments: ["갑국", "을국"], priorBudget: 900 * MILLION, isNew: false },
    { id: "2-1-1", name: "신규", departments: ["병국"], isNew: true },
  ],
  { prior: { projects: 5, budget: 1200 * MILLION, executed: null } },
);

const consolidation = consolidateSubmissions({
  plan,
  submissions: [
    received("갑국", [
      {
        id: "1-1-1",
        priorBudget: 500 * MILLION,
        budget: 600 * MILLION,
        executed: 300 * MILLION,
        target: 10,
        actual: 5,
        status: "지연",
        results: "-갑",
        shortfallReason: "늦음",
      },
      { id: "9-9-9", project: "모르는 사업", budget: 7 },
    ]),
    received("을국", [
      {
        id: "1-1-1",
        priorBudget: 400 * MILLION,
        budget: 400 * MILLION,
        executed: 400 * MILLION,
        target: 10,
        actual: 10,
        status: "완료",
        results: "=1+1",
      },
    ]),
    received("병국", [
      {
        id: "2-1-1",
        budget: UNREADABLE,
        executed: 0,
        indicator: "참여(명)",
        target: 4,
        actual: 4,
        status: "완료",
        results: "가",
      },
      { id: "2-1-1", indicator: "민원(건)(하향)", target: 3, actual: 4, results: "나" },
    ]),
  ],
  refusals: [],
});

describe("취합원본", () => {
  const model = collectedModel(consolidation, plan);

  test("every row received is there, with its source and what became of it", () => {
    expect(model.tables).toEqual([
      {
        name: "tblCollected",
        area: { top: 3, left: 0, bottom: 8, right: 31 },
        style: null,
        showFilter: true,
      },
    ]);
    expect(textsIn(model, "S4", "AF4")[0]).toEqual([
      ...["원본파일", "원본시트", "원본행", "상태", "제외사유", "표시", "검토사항"],
      ...["계상", "부서계상", "전년사업", "미달성", "미운영", "부서미달성", "부서미운영"],
    ]);
    expect(shownIn(model, "S5", "AF9")).toEqual([
      ["갑국.xlsx", "제출_갑국", 7, "반영", null, "✕", null, 1, 1, 1, 1, 0, 1, 0],
      ["을국.xlsx", "제출_을국", 7, "반영", null, "✕", null, 0, 1, 1, 1, 0, 0, 0],
      ["병국.xlsx", "제출_병국", 7, "반영", null, "✕", null, 1, 1, 0, 1, 0, 1, 0],
      ["병국.xlsx", "제출_병국", 8, "반영", null, "✕", null, 0, 0, 0, 1, 0, 1, 0],
      ["갑국.xlsx", "제출_갑국", 8, "제외", "사업 목록에 없는 사업", "－", null, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test("amounts are won, and one that cannot be read stays as typed", () => {
    expect(shownIn(model, "F5", "H7")).toEqual([
      [500 * MILLION, 600 * MILLION, 300 * MILLION],
      [400 * MILLION, 400 * MILLION, 400 * MILLION],
      [null, UNREADABLE, 0],
    ]);
    expect(cellsOf(model).get("O3")).toBe("(단위: 원)");
  });

  test("rates are formulas of the row, lower-is-better turned round", () => {
    expect(textsIn(model, "I5", "I5")).toEqual([['=IF(COUNT(G5,H5)<2,"–",IF(G5=0,"–",ROUND(H5/G5*100,1)))']]);
    expect(textsIn(model, "M8", "M8")).toEqual([
      ['=IF(COUNT(K8,L8)<2,"–",IF(K8=0,"–",IF(L8=0,"–",ROUND(K8/L8*100,1))))'],
    ]);
    expect(shownIn(model, "M5", "M8")).toEqual([[50], [100], [100], [75]]);
  });

  test("texts that look like formulas stay texts", () => {
    expect(["O5", "O6"].map((address) => cellsOf(model).get(address))).toEqual(["-갑", "=1+1"]);
  });

  test("rows left out and rows to look at are told by formulas over the table, with a symbol beside", () => {
    expect(model.conditional.map(({ formula }) => formula)).toEqual([
      '=$V5="제외"',
      ...['=$X5="재취합"', '=$X5="재취합"'],
      ...['=$X5="✕"', '=$X5="△"'],
      ...['=$X5="✕"', '=$X5="△"'],
      ...['=$X5="✕"', '=$X5="△"'],
      '=$X5="○"',
      '=$X5="●"',
    ]);
  });

  test("a row says what a reviewer looks at in it, with the sign of the gravest", () => {
    const flags = [
      overspent({ project: "1-1-1", department: "갑국", severity: "medium" }),
      overspent({ project: "2-1-1", department: "병국", severity: "high" }),
    ];
    const flagged = collectedModel(consolidation, plan, "ko", flags);
    expect(shownIn(flagged, "X5", "Y9")).toEqual([
      ["✕", "예산 초과 집행"],
      ["✕", null],
      ["✕", "예산 초과 집행"],
      ["✕", "예산 초과 집행"],
      ["－", null],
    ]);
  });
});

describe("총괄", () => {
  const model = datedSummary(summaryModel(consolidation, plan), "2023-04-03T14:20:00", "ko");

  test("says what is not in the totals, and the headline figure as a formula", () => {
    expect(cellsOf(model).get("A2")).toBe(
      "△ 미완료: 제외 1행, 빠진 금액 1건. 아래 합계는 취합된 자료만의 합계입니다.",
    );
    expect(shownIn(model, "A3", "A3")).toEqual([["70.0%(예산 1,000백만원 / 집행 700백만원)"]]);
    expect(textsIn(model, "A3", "A3")[0]?.[0]).toMatch(
      /^=IF\(ISNUMBER\(J9\),TEXT\(J9,"0\.0"\)&"%","–"\)&"\(예산 "/,
    );
  });

  test("without a budget there is no rate, and no percent sign without one", () => {
    const submissions = [received("갑국", [{ id: "1-1-1", budget: 0, executed: 0 }])];
    const empty = summaryModel(consolidateSubmissions({ plan, submissions, refusals: [] }), plan);
    expect(shownIn(empty, "A3", "A3")).toEqual([["–(예산 0백만원 / 집행 0백만원)"]]);
  });

  test("where neither spending nor results were filled in, no verdict is given, whatever the budget", () => {
    const marksOf = (gab: Given, eul: Given): unknown => {
      const two = planWith([{ id: "1-1-1" }, { id: "1-1-2", departments: ["을국"] }]);
      const submissions = [
        received("가국", [{ id: "1-1-1", ...gab }]),
        received("을국", [{ id: "1-1-2", ...eul }]),
      ];
      const sheet = summaryModel(consolidateSubmissions({ plan: two, submissions, refusals: [] }), two);
      const { row } = whereIs(sheet, "7. 부서별 현황");
      return [...shownIn(sheet, "M9", "M9"), ...shownIn(sheet, `M${row + 3}`, `M${row + 4}`)].flat();
    };
    const spent: Given = { budget: 10, executed: 10, actual: 1 };
    expect(marksOf({ budget: 10 }, {})).toEqual(["○", "○", "○"]);
    expect(marksOf({ budget: 10 }, spent)).toEqual(["△", "○", "●"]);
    // Zero and "none" are answers, and so is a project that did not run.
    expect(marksOf({ budget: 0, executed: 0 }, { executed: "-" })).toEqual(["●", "●", "●"]);
    expect(marksOf({ actual: 0 }, { status: "미운영" })).toEqual(["✕", "●", "✕"]);
  });

  test("the overall line comes first: last year as published, this year over tblCollected", () => {
    expect(textsIn(model, "A9", "M9")[0]).toEqual([
      "총계",
      "",
      "5",
      "=COUNTIFS(tblCollected[계상],1)",
      "=D9-C9",
      "1200",
      '=SUMIFS(tblCollected[예산],tblCollected[상태],"반영")/1000000',
      '=IF(F9=0,"–",ROUND((G9-F9)/F9*100,1))',
      '=SUMIFS(tblCollected[집행액],tblCollected[상태],"반영")/1000000',
      '=IF(G9=0,"–",ROUND(I9/G9*100,1))',
      "=COUNTIFS(tblCollected[계상],1,tblCollected[미달성],1)",
      "=COUNTIFS(tblCollected[계상],1,tblCollected[미운영],1)",
      '=IF(D9=0,"－",IF(K9>0,"✕",IF(IF(I9=0,COUNTIFS(tblCollected[상태],"반영",tblCollected[집행액],"<>")+' +
        'COUNTIFS(tblCollected[상태],"반영",tblCollected[실적],"<>"),1)=0,"○",' +
        'IF(ROUND(I9*100,4)<ROUND(G9*80,4),"△","●"))))',
    ]);
    expect(shownIn(model, "A9", "M11")).toEqual([
      ["총계", null, 5, 2, -3, 1200, 1000, -16.7, 700, 70, 2, 0, "✕"],
      ["1", "1. 분야 1", 1, 1, 0, 900, 1000, 11.1, 700, 70, 1, 0, "✕"],
      ["2", "2. 분야 2", 0, 1, 1, 0, 0, "–", 0, "–", 1, 0, "✕"],
    ]);
  });

  test("an area's line sums its codes, a department's its name, a joint project once in each", () => {
    expect(textsIn(model, "D10", "G10")[0]).toEqual([
      '=COUNTIFS(tblCollected[계상],1,tblCollected[사업코드],$A10&"-*")',
      "=D10-C10",
      '=SUMIFS(tblCollected[전년예산],tblCollected[상태],"반영",tblCollected[사업코드],$A10&"-*")/1000000',
      '=SUMIFS(tblCollected[예산],tblCollected[상태],"반영",tblCollected[사업코드],$A10&"-*")/1000000',
    ]);
    const { row } = whereIs(model, "7. 부서별 현황");
    const [first, last] = [row + 3, row + 5];
    expect(textsIn(model, `K${first}`, `K${first}`)).toEqual([
      [`=COUNTIFS(tblCollected[부서계상],1,tblCollected[부서미달성],1,tblCollected[담당부서],$B${first})`],
    ]);
    expect(shownIn(model, `A${first}`, `M${last}`)).toEqual([
      ["1", "갑국", 1, 1, 0, 500, 600, 20, 300, 50, 1, 0, "✕"],
      ["2", "을국", 1, 1, 0, 400, 400, 0, 400, 100, 0, 0, "●"],
      ["3", "병국", 0, 1, 1, 0, 0, "–", 0, "–", 1, 0, "✕"],
    ]);
  });

  test("rows, areas, tasks and departments are reconciled by formulas, joint projects taken out again", () => {
    const { row } = whereIs(model, "10. 합계 검증");
    const [first, last] = [row + 2, row + 5];
    expect(
      shownIn(model, `A${first}`, `M${last}`).map((line) => line.filter((cell) => cell !== null)),
    ).toEqual([
      ["사업 수(개)", 2, 2, 2, 2, 0, "✓ 일치"],
      ["전년예산", 900, 900, 900, 900, 0, "✓ 일치"],
      ["예산", 1000, 1000, 1000, 1000, 0, "✓ 일치"],
      ["집행액", 700, 700, 700, 700, 0, "✓ 일치"],
    ]);
    expect(textsIn(model, `I${first}`, `I${first}`)[0]?.[0]).toMatch(
      /^=SUM\(D\d+:D\d+\)-\(SUM\(tblCollected\[부서계상\]\)-SUM\(tblCollected\[계상\]\)\)$/,
    );
    expect(textsIn(model, `K${first}`, `K${first}`)).toEqual([
      [`=ROUND(MAX(C${first},E${first},G${first},I${first})-MIN(C${first},E${first},G${first},I${first}),6)`],
    ]);
  });

  test("missed projects stand with their figures and reasons, what is left out with its place", () => {
    const missed = whereIs(model, "6. 미달성·미운영 사업").row + 2;
    expect(shownIn(model, `A${missed}`, `J${missed + 1}`)).toEqual([
      ["✕", "1-1-1 공동", "갑국, 을국", null, "", null, 10, 5, 50, "늦음"],
      ["✕", "2-1-1 신규", "병국", null, "민원(건)(하향)", null, 3, 4, 75, ""],
    ]);
    const missing = whereIs(model, "11. 빠지거나 제외된 자료").row + 2;
    expect(shownIn(model, `A${missing}`, `C${missing + 1}`)).toEqual([
      ["제외한 행", null, "갑국.xlsx / 제출_갑국 / 8행 · 9-9-9 · 사업 목록에 없는 사업"],
      [
        "빠진 금액",
        null,
        "병국.xlsx / 제출_병국 / 7행 · 2-1-1 신규 · 예산: ‘상동’: 금액으로 읽을 수 없어 합계에서 제외",
      ],
    ]);
  });

  test("charts draw budget and execution, and budget over the years, from the areas' lines, and the spread of achievement", () => {
    const bands = whereIs(model, "120% 이상").row - 1;
    expect(
      model.charts.map(({ series }) =>
        series.map(({ name, values }) => [name, values.top, values.bottom, values.left]),
      ),
    ).toEqual([
      [
        ["예산", 9, 10, 6],
        ["집행액", 9, 10, 8],
      ],
      [
        ["전년", 9, 10, 5],
        ["금년", 9, 10, 6],
      ],
      [["지표 수(개)", bands, bands + 7, 2]],
    ]);
  });

  test("an area's task and their projects stand below it, each with its own sums", () => {
    const first = whereIs(model, "9. 분야·과제·사업별 현황").row + 3;
    expect(shownIn(model, `A${first}`, `M${first + 5}`)).toEqual([
      ["1", "1. 분야 1", 1, 1, 0, 900, 1000, 11.1, 700, 70, 1, 0, "✕"],
      ["1-1", "과제 1-1", 1, 1, 0, 900, 1000, 11.1, 700, 70, 1, 0, "✕"],
      ["1-1-1", "공동", 1, 1, 0, 900, 1000, 11.1, 700, 70, 1, 0, "✕"],
      ["2", "2. 분야 2", 0, 1, 1, 0, 0, "–", 0, "–", 1, 0, "✕"],
      ["2-1", "과제 2-1", 0, 1, 1, 0, 0, "–", 0, "–", 1, 0, "✕"],
      ["2-1-1", "신규", 0, 1, 1, 0, 0, "–", 0, "–", 1, 0, "✕"],
    ]);
    const [at, exactly] = [first + 2, `$A${first + 2}`];
    const id = `tblCollected[사업코드],${exactly}&"*",tblCollected[사업코드],"*"&${exactly}`;
    expect(textsIn(model, `D${at}`, `G${at}`)[0]).toEqual([
      `=COUNTIFS(tblCollected[계상],1,${id})`,
      `=D${at}-C${at}`,
      `=SUMIFS(tblCollected[전년예산],tblCollected[상태],"반영",${id})/1000000`,
      `=SUMIFS(tblCollected[예산],tblCollected[상태],"반영",${id})/1000000`,
    ]);
  });

  test("areas are compared with last year, and new projects told from those continued", () => {
    const first = whereIs(model, "   분야별 전년 대비").row + 3;
    expect(shownIn(model, `A${first}`, `M${first + 2}`)).toEqual([
      ["총계", null, 5, 2, -3, -60, 1200, 1000, -200, -16.7, 1, 0, 1],
      ["1", "1. 분야 1", 1, 1, 0, 0, 900, 1000, 100, 11.1, 0, 0, 1],
      ["2", "2. 분야 2", 0, 1, 1, "–", 0, 0, 0, "–", 1, 0, 0],
    ]);
    const novelty = whereIs(model, "3. 신규·계속 사업").row + 3;
    expect(shownIn(model, `A${novelty}`, `M${novelty + 1}`)).toEqual([
      ["1", "신규", 0, 1, 1, 0, 0, "–", 0, "–", 1, 0, "✕"],
      ["2", "계속", 1, 1, 0, 900, 1000, 11.1, 700, 70, 1, 0, "✕"],
    ]);
    expect(textsIn(model, `D${novelty}`, `D${novelty}`)).toEqual([
      ["=COUNTIFS(tblCollected[계상],1,tblCollected[전년사업],0)"],
    ]);
  });

  test("every indicator is in one band of achievement", () => {
    const first = whereIs(model, "120% 이상").row;
    expect(
      shownIn(model, `A${first - 1}`, `E${first + 7}`).map((line) => [line[0], line[2], line[4]]),
    ).toEqual([
      ["총계", 4, 100],
      ["120% 이상", 0, 0],
      ["100~120% 미만", 2, 50],
      ["90~100% 미만", 0, 0],
      ["70~90% 미만", 1, 25],
      ["50~70% 미만", 1, 25],
      ["50% 미만", 0, 0],
      ["미운영", 0, 0],
      ["목표·실적 없음", 0, 0],
    ]);
  });

  test("without published totals last year is the sum of the rows", () => {
    const derived = {
      ...plan,
      prior: { projects: 1, budget: 900 * MILLION, executed: null, derived: true } as const,
    };
    const own: Consolidation = {
      ...consolidation,
      total: { ...consolidation.total, projectsPrior: 1, budgetPrior: 900 * MILLION },
    };
    const sheet = summaryModel(own, derived);
    expect(textsIn(sheet, "C9", "C9")).toEqual([
      ["=COUNTIFS(tblCollected[계상],1,tblCollected[전년사업],1)"],
    ]);
    expect(textsIn(sheet, "F9", "F9")).toEqual([
      ['=SUMIFS(tblCollected[전년예산],tblCollected[상태],"반영")/1000000'],
    ]);
  });

  test("nothing on it depends on the time unless it is given", () => {
    expect(summaryModel(consolidation, plan)).toEqual(summaryModel(consolidation, plan));
    expect(cellsOf(summaryModel(consolidation, plan)).has("M4")).toBe(false);
    expect(cellsOf(model).get("M4")).toBe("취합 시각: 2023-04-03 14:20");
  });
});

test("the ledger has one line a department with a symbol for its state", () => {
  const some = consolidateSubmissions({
    plan,
    submissions: [received("을국", [{ id: "1-1-1", budget: 1 }], { date: "2023. 1. 20.", errors: 2 })],
    refusals: [],
  });
  const model = ledgerModel(some);
  expect(cellsOf(model).get("A2")).toBe("3개 부서 가운데 1개 제출, 2개 미제출");
  expect(shownIn(model, "A5", "K7")).toEqual([
    [1, "갑국", "✕ 미제출", "", "", "", null, null, null, null, ""],
    [2, "을국", "● 제출", "을국.xlsx", "2023-01-20", "", 1, 1, 0, 2, "sha of 을국.xlsx 2023. 1. 20."],
    [3, "병국", "✕ 미제출", "", "", "", null, null, null, null, ""],
  ]);
});

test("a department whose file could not be taken is none of those that sent nothing", () => {
  const some = consolidateSubmissions({
    plan,
    submissions: [received("을국", [{ id: "1-1-1", budget: 1 }])],
    refusals: [{ file: "병국.xls", reason: "old-xls", detail: null }],
  });
  const model = ledgerModel(some);
  expect(cellsOf(model).get("A2")).toBe("3개 부서 가운데 1개 제출, 1개 미제출, 1개 받지 못함");
  expect(cellsOf(ledgerModel(some, "en")).get("A2")).toBe(
    "1 of 3 departments have submitted, 1 missing, 1 refused",
  );
  expect(shownIn(model, "B5", "D7")).toEqual([
    ["갑국", "✕ 미제출", ""],
    ["을국", "● 제출", "을국.xlsx"],
    ["병국", "◐ 받지 못함", "병국.xls"],
  ]);
  expect(completenessText(some, "ko")).toMatch(/^미완료: 미제출 1개 부서, 받지 못함 1개 부서, /u);
});

test("the ledger names the files linked to other workbooks, each once, and says what to do", () => {
  const linked = received("을국", [{ id: "1-1-1", budget: 1 }]);
  const submissions = [
    { ...linked, book: { ...linked.book, hasExternalLinks: true } },
    received("갑국", [{ id: "1-1-1", budget: 1 }]),
  ];
  const some = consolidateSubmissions({ plan, submissions: [...submissions, ...submissions], refusals: [] });
  expect(some.linkedFiles).toEqual(["을국.xlsx"]);
  expect(cellsOf(ledgerModel(some)).get("A3")).toMatch(
    /다른 통합 문서와 연결된 파일: 을국\.xlsx\. .*다시 제출/u,
  );
  expect(cellsOf(ledgerModel(some, "en")).get("A3")).toMatch(/linked to other workbooks: 을국\.xlsx\./u);
  const without = consolidateSubmissions({ plan, submissions: submissions.slice(1), refusals: [] });
  expect(cellsOf(ledgerModel(without)).has("A3")).toBe(false);
});

test("every finding is listed with its level, message and source", () => {
  const finding: Finding = {
    rule: "plan/missing-department",
    level: "error",
    file: null,
    sheet: null,
    row: null,
    column: null,
    cell: null,
    project: "갑국",
    facts: { department: "갑국", projects: 1 },
    fix: null,
  };
  const model = findingsModel([finding], plan);
  expect(cellsOf(model).get("A2")).toBe("오류 1건, 주의 0건, 참고 0건");
  expect(cellsOf(findingsModel([finding], plan, "en")).get("A2")).toBe("1 error, 0 warnings, 0 notes");
  const [line] = shownIn(model, "A5", "H5");
  expect(line?.[0]).toBe("✕ 오류");
  expect(line?.[1]).toBe("갑국");
  expect(line?.[3]).toContain("갑국");
  expect(line?.[7]).toBe("plan/missing-department");
  expect(cellsOf(findingsModel([], plan)).get("A5")).toBe("발견된 오류가 없습니다.");
});

test("설정 read back is the plan it was written from, with the answers about headers", () => {
  const mapping = new Map([
    ["돈", "budget"],
    ["연번", "ignore"],
  ] as const);
  const read = readSettings(gridOfModel(settingsModel(smallPlan, "ko", mapping)));
  expect(read).toEqual({ ok: true, plan: smallPlan, mapping: new Map(mapping) });
});

test("the sheets come in tab order, in either language, with fixed names", () => {
  for (const language of ["ko", "en"] as const) {
    const sheets = consolidationSheets(consolidation, [], plan, { language });
    expect(sheets.map(({ name }) => name)).toEqual(["총괄", "취합원본", "제출현황", "오류목록", "설정"]);
    expect(cellsOf(sheets[0] ?? settingsModel(plan)).get("A2")).toContain("미완료");
  }
});

test("a consolidation of nothing still has a table to sum over", () => {
  const none = consolidateSubmissions({ plan, submissions: [], refusals: [] });
  const model = collectedModel(none, plan);
  expect(model.tables.map(({ area }) => [area.top, area.bottom])).toEqual([[3, 4]]);
  expect(shownIn(summaryModel(none, plan), "A9", "J9")).toEqual([
    ["총계", null, 5, 0, -5, 1200, 0, -100, 0, "–"],
  ]);
});
