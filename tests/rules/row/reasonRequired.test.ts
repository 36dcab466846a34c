import { reasonRequired } from "../../../src/rules/row/reasonRequired";
import { found, smallPlan } from "../../support/rows";

const HEADER = "| 사업코드 | 단위사업 | 예산 | 집행액 | 목표 | 실적 | 추진상태 | 미달성 사유 | 성과지표 |";

function causes(...lines: string[]): unknown {
  return found(reasonRequired, [HEADER, ...lines].join("\n")).map(({ cell, facts }) => [
    cell,
    facts["because"],
  ]);
}

test("a missed target without a reason is reported with its figures", () => {
  expect(found(reasonRequired, `${HEADER}\n| 2-2-1 | | 379 | 350 | 8 | 5 | 정상추진 | | |`)).toEqual([
    {
      cell: "H2",
      facts: {
        because: ["target-missed"],
        target: 8,
        actual: 5,
        achievement: 62.5,
        targetPercent: 100,
        execution: null,
        lowExecutionPercent: 80,
      },
    },
  ]);
});

test("delay and low spending need a reason too, all causes in one finding", () => {
  expect(causes("| 2-2-1 | | 379 | 219 | 8 | 5 | 지연 | - | |")).toEqual([
    ["H2", ["target-missed", "delayed", "low-execution"]],
  ]);
});

test("low spending is that of the row that carries the money, not of a project that arrives twice", () => {
  const first = "| 2-2-1 | | 379 | 350 | 8 | 8 | 완료 | | 교육 운영(회) |";
  expect(causes(first, "| 2-2-1 | | 379 | 11 | 100 | 100 | | | 수료 인원(명) |")).toEqual([]);
});

test("not having run stands for the causes it explains", () => {
  expect(causes("| 2-2-2 | | 91 | 0 | 4 | 0 | 미운영 | | |")).toEqual([["H2", ["not-run"]]]);
});

test("a miss of any indicator needs one reason, on any of the project's rows", () => {
  const first = "| 2-2-1 | | 379 | 350 | 8 | 8 | 완료 | | 교육 운영(회) |";
  expect(causes(first, "| 2-2-1 | | | | 100 | 99 | | | 수료 인원(명) |")).toEqual([
    ["H2", ["target-missed"]],
  ]);
  expect(causes(first, "| 2-2-1 | | | | 100 | 99 | | 모집 지연 | 수료 인원(명) |")).toEqual([]);
});

test("judged before rounding: 99.96 % is missed, exactly 80 % spent is not low", () => {
  expect(causes("| 2-2-1 | | 1000 | 800 | 10000 | 9996 | 완료 | | |")).toEqual([["H2", ["target-missed"]]]);
});

test("the plan's thresholds decide", () => {
  const plan = { ...smallPlan, thresholds: { targetPercent: 60, lowExecutionPercent: 50 } };
  const drawing = `${HEADER}\n| 2-2-1 | | 379 | 219 | 8 | 5 | 정상추진 | | |`;
  expect(found(reasonRequired, drawing, { plan })).toEqual([]);
  expect(found(reasonRequired, drawing)).toHaveLength(1);
});

test.each([
  ["a reason is given", "| 2-2-1 | | 379 | 219 | 8 | 5 | 지연 | 위탁 종료 | |"],
  ["nothing is wrong", "| 2-2-1 | | 379 | 350 | 8 | 8 | 완료 | | |"],
  ["the budget is zero", "| 2-2-1 | | 0 | 0 | 8 | 8 | 완료 | | |"],
  ["the result is not known", "| 2-2-1 | | 379 | 350 | 8 | | 정상추진 | | |"],
])("no reason is asked for when %s", (_, line) => {
  expect(causes(line)).toEqual([]);
});

test("a sheet without the column is not reproached row by row", () => {
  const drawing = "| 사업코드 | 단위사업 | 목표 | 실적 | 추진상태 |\n| 2-2-1 | | 8 | 5 | 지연 |";
  expect(found(reasonRequired, drawing)).toEqual([]);
});

test("delay or low spending on any of the project's rows counts", () => {
  const first = "| 2-2-1 | | | | 8 | 8 | 완료 | | 교육 운영(회) |";
  expect(causes(first, "| 2-2-1 | | | | 9 | 9 | 지연 | | 수료 인원(명) |")).toEqual([["H2", ["delayed"]]]);
  expect(causes(first, "| 2-2-1 | | 379 | 219 | 9 | 9 | | | 수료 인원(명) |")).toEqual([
    ["H2", ["low-execution"]],
  ]);
});
