import fc from "fast-check";
import { judge } from "../../src/actions/judge";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { carryOver, decided } from "../../src/review/decisions";
import { receivedSamples } from "../support/receivedSamples";
import { consolidated, linesUnder, reportOn, tablesOf } from "../support/reports";
import { plan } from "../support/rollupRows";

const MILLION = 1_000_000;

const PLAN = plan(
  [
    { id: "1-1-1", name: "기술교육", priorBudget: 40 * MILLION, isNew: false, target: 10 },
    { id: "1-1-2", name: "디지털 배움터", target: 10 },
    { id: "2-1-1", name: "예산학교", departments: ["나국"], target: 4 },
    { id: "2-1-2", name: "시민교육", departments: ["나국"], target: 8 },
  ],
  { prior: { projects: 1, budget: 40 * MILLION, executed: 30 * MILLION } },
);

const ROWS = {
  가국: [
    {
      id: "1-1-1",
      priorBudget: 40 * MILLION,
      budget: 60 * MILLION,
      executed: 45 * MILLION,
      target: 10,
      actual: 12,
      status: "완료",
      results: "- 12개 학과 운영\n- 600명 수료",
    },
    {
      id: "1-1-2",
      budget: 20 * MILLION,
      executed: 20 * MILLION,
      target: 10,
      actual: 10,
      status: "완료",
      results: "배움터 10개소 운영",
    },
  ],
  나국: [
    {
      id: "2-1-1",
      budget: 10_499_999,
      executed: 0,
      target: 4,
      status: "미운영",
      shortfallReason: "선거로\n미운영",
    },
    {
      id: "2-1-2",
      budget: 10 * MILLION,
      executed: 5 * MILLION,
      indicator: "운영(회)",
      target: 8,
      actual: 5,
      status: "지연",
      results: "5회 운영",
      nextPlan: "상반기 집중 운영",
    },
  ],
};

describe("a small plan", () => {
  const report = reportOn(PLAN, consolidated(PLAN, ROWS));

  test("overview: scope, budget against last year, a box an area", () => {
    expect(linesUnder(report, "추진개요")).toEqual([
      "○ 추진과제: 2개 분야 2개 과제 4개 사업(제출부서 2개)",
      "○ ’22년 예산: 100백만원(’21년 40백만원 대비 151.2% 증가)",
    ]);
    expect(report.blocks.filter(({ kind }) => kind === "areas")).toEqual([
      {
        kind: "areas",
        boxes: [
          {
            title: "1. 분야 1",
            lines: ["기술교육, 디지털 배움터 등 2개 사업", "예산 80백만원", "집행률 81.3%"],
          },
          { title: "2. 분야 2", lines: ["예산학교, 시민교육 등 2개 사업", "예산 20백만원", "집행률 24.4%"] },
        ],
      },
    ]);
  });

  test("results: the budget line, targets, and last year beside this one", () => {
    expect(linesUnder(report, "추진결과")).toEqual([
      "○ 예산 집행현황: 69.7%(예산 100백만원 / 집행 70백만원)",
      "○ 성과목표: 달성 2개 사업, 미달성 2개 사업(미운영 1개 포함)",
      "○ 전년 대비",
      "- 사업 수: ’21년 1개 → ’22년 4개(3개 증가)",
      "- 예산: ’21년 40백만원 → ’22년 100백만원(151.2% 증가)",
      "- 집행률: ’21년 75.0% → ’22년 69.7%(△5.3%p)",
      "- 신규 3개 사업(예산 40백만원), 계속 1개 사업(예산 60백만원)",
      "○ 분야별 현황",
    ]);
  });

  test("misses with rate, reason and what is next", () => {
    expect(linesUnder(report, "성과목표 미달성 사업(2개)")).toEqual([
      "○ 예산학교(나국): 미운영",
      "- 사유: 선거로 / 미운영",
      "○ 시민교육(나국): 달성률 62.5%(운영(회) 목표 8 / 실적 5)",
      "- 사유: 제출 자료에 없음",
      "- 향후계획: 상반기 집중 운영",
    ]);
  });

  test("highlights say why each was chosen, with the first item of its results", () => {
    expect(linesUnder(report, "분야별 주요 추진실적")).toEqual([
      "1. 분야 1",
      "○ 기술교육(예산 60백만원, 달성률 120.0%)",
      "- 12개 학과 운영",
      "○ 디지털 배움터(예산 20백만원, 신규)",
      "- 배움터 10개소 운영",
      "2. 분야 2",
      "○ 실을 추진실적이 없음",
    ]);
  });

  test("the annex lists every project under its area, amounts in won", () => {
    expect(tablesOf(report).at(-1)?.lines).toEqual([
      { cells: ["1. 분야 1"], emphasis: "group" },
      {
        cells: [
          "1-1-1 기술교육",
          "가국",
          60 * MILLION,
          45 * MILLION,
          75,
          120,
          "완료",
          "- 12개 학과 운영\n- 600명 수료",
        ],
      },
      {
        cells: [
          "1-1-2 디지털 배움터",
          "가국",
          20 * MILLION,
          20 * MILLION,
          100,
          100,
          "완료",
          "배움터 10개소 운영",
        ],
      },
      { cells: ["2. 분야 2"], emphasis: "group" },
      { cells: ["2-1-1 예산학교", "나국", 10_499_999, 0, 0, null, "미운영", ""] },
      { cells: ["2-1-2 시민교육", "나국", 10 * MILLION, 5 * MILLION, 50, 62.5, "지연", "5회 운영"] },
    ]);
  });

  test("English says the same", () => {
    const english = reportOn(PLAN, consolidated(PLAN, ROWS), { language: "en" });
    expect(linesUnder(english, "Results")[0]).toBe(
      "○ Budget execution: 69.7% (budget 100 million won / executed 70 million won)",
    );
    expect(linesUnder(english, "Projects that missed their target (2)")[2]).toBe(
      "○ 시민교육 (나국): achieved 62.5% (운영(회): 5 of 8)",
    );
  });
});

describe("what is not there", () => {
  const lacking = consolidated(PLAN, { 가국: ROWS.가국 });

  test("an incomplete run says so first, and names what is missing", () => {
    expect(reportOn(PLAN, lacking).blocks[0]).toEqual({
      kind: "status",
      title: "미완료: 아래 자료가 이 보고의 수치에 들어 있지 않음",
      lines: ["미제출 1개 부서: 나국", "빠진 사업 2개: 예산학교, 시민교육"],
    });
  });

  test("a project that did not arrive stands in the annex as 미제출", () => {
    expect(tablesOf(reportOn(PLAN, lacking)).at(-1)?.lines.at(-1)).toEqual({
      cells: ["2-1-2 시민교육", "나국", null, null, null, null, "미제출", ""],
    });
  });

  test("a project of a department whose file was refused stands there as 받지 못함", () => {
    const refused = consolidateSubmissions({
      plan: PLAN,
      submissions: [],
      refusals: [{ file: "나국.xls", reason: "old-xls", detail: null }],
    });
    const report = reportOn(PLAN, refused);
    expect(
      tablesOf(report)
        .at(-1)
        ?.lines.map(({ cells }) => [cells[1], cells[6]]),
    ).toEqual([
      [undefined, undefined],
      ["가국", "미제출"],
      ["가국", "미제출"],
      [undefined, undefined],
      ["나국", "받지 못함"],
      ["나국", "받지 못함"],
    ]);
    expect(report.blocks[0]).toMatchObject({
      lines: expect.arrayContaining(["미제출 1개 부서: 가국", "받지 못함 1개 부서: 나국"]) as unknown,
    });
  });

  test("without anything counted no rate and no verdict is made up", () => {
    const nothing = plan(PLAN.areas.flatMap(({ tasks }) => tasks.flatMap(({ projects }) => projects)));
    const report = reportOn(nothing, consolidated(nothing, {}));
    expect(linesUnder(report, "추진결과")).toEqual([
      "○ 예산 집행현황: –(예산 0백만원 / 집행 0백만원)",
      "○ 성과목표: 반영된 사업이 없어 판단할 수 없음",
      "○ 분야별 현황",
    ]);
    expect(linesUnder(report, "성과목표 미달성 사업(0개)")).toEqual(["○ 반영된 사업이 없어 판단할 수 없음"]);
  });

  test("no line compares with a year nothing is known of", () => {
    const fresh = plan([{ id: "1-1-1" }]);
    const report = reportOn(fresh, consolidated(fresh, { 가국: [{ id: "1-1-1", budget: 5 * MILLION }] }));
    expect(linesUnder(report, "추진개요")[1]).toBe("○ ’22년 예산: 5백만원");
    expect(linesUnder(report, "추진결과")).not.toContain("○ 전년 대비");
  });

  test("a project without a result is not counted as met", () => {
    const one = plan([{ id: "1-1-1", target: 3 }]);
    const report = reportOn(one, consolidated(one, { 가국: [{ id: "1-1-1", target: 3 }] }));
    expect(linesUnder(report, "추진결과")[1]).toBe(
      "○ 성과목표: 달성 0개 사업, 미달성 0개 사업, 목표나 실적이 없어 판단할 수 없음 1개 사업",
    );
  });
});

test("the clean sample prints the published budget line and its two misses", async () => {
  const judged = judge({ plan: bundledPlan(), ...(await receivedSamples("clean")) });
  const { items } = carryOver(judged.flags, []);
  const report = reportOn(bundledPlan(), judged.consolidation, { items });
  expect(report.blocks[0]).toMatchObject({ title: "검토 진행 중" });
  expect(linesUnder(report, "추진결과")[0]).toBe(
    "○ 예산 집행현황: 91.1%(예산 145,672백만원 / 집행 132,759백만원)",
  );
  const missed = linesUnder(report, "성과목표 미달성 사업(2개)").filter((line) => line.startsWith("○"));
  expect(missed.map((line) => line.slice(0, line.indexOf("(")))).toEqual([
    "○ 행복교육 등 민주시민 역량 강화",
    "○ 예산학교 운영",
  ]);
});

test("the box about the review goes when every flag is confirmed or accepted", async () => {
  const judged = judge({ plan: bundledPlan(), ...(await receivedSamples("clean")) });
  const decisions = judged.flags.map((flag) =>
    decided(flag, { decision: "수용", comment: "", reviewer: "김검토", at: "2023-02-02T10:00:00.000Z" }),
  );
  const { items } = carryOver(judged.flags, decisions);
  expect(reportOn(bundledPlan(), judged.consolidation, { items }).blocks[0]).toMatchObject({
    kind: "heading",
  });
});

const won = fc.integer({ min: 0, max: 5_000_000_000_000 });
const project = fc.record({ area: fc.integer({ min: 1, max: 3 }), budget: won, executed: won });

test("the figures of any report are those of the roll-up", () => {
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 8 }), (given) => {
      const rows = given.map(({ area, ...money }, index) => ({ id: `${area}-1-${index + 1}`, ...money }));
      const any = plan(rows.map(({ id }) => ({ id })));
      const { total, areas } = consolidated(any, { 가국: rows });
      const report = reportOn(any, consolidated(any, { 가국: rows }));
      const million = (amount: number): string => Math.round(amount / MILLION).toLocaleString("en-US");
      const rate =
        total.executionPercent === null
          ? "–"
          : `${total.executionPercent.toLocaleString("en-US", { minimumFractionDigits: 1 })}%`;
      expect(linesUnder(report, "추진결과")[0]).toBe(
        `○ 예산 집행현황: ${rate}(예산 ${million(total.budget)}백만원 / 집행 ${million(total.executed)}백만원)`,
      );
      const [first] = tablesOf(report);
      expect(first?.lines.map(({ cells }) => [cells[1], cells[3], cells[5]])).toEqual(
        [total, ...areas].map(({ projects, budget, executed }) => [projects, budget, executed]),
      );
    }),
    { numRuns: 40 },
  );
});
