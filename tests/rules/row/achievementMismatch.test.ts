import { achievementMismatch } from "../../../src/rules/row/achievementMismatch";
import { found } from "../../support/rows";

function row(indicator: string, target: string, actual: string, rate: string): ReturnType<typeof found> {
  const header = "| 사업코드 | 단위사업 | 성과지표 | 목표 | 실적 | 달성률(%) |";
  return found(
    achievementMismatch,
    `${header}\n| 2-2-1 | 민주시민 교육 | ${indicator} | ${target} | ${actual} | ${rate} |`,
  );
}

test("a rate that target and result do not give is reported and corrected", () => {
  expect(row("교육 운영(회)", "8", "5", "65")).toEqual([
    {
      cell: "F2",
      facts: { stated: 65, computed: 62.5, target: 8, actual: 5, lowerIsBetter: false },
      fix: { kind: "safe", before: "65", after: 62.5 },
    },
  ]);
});

test("a lower-is-better indicator is target over result", () => {
  expect(row("민원 건수(건)(하향)", "8", "10", "80")).toEqual([]);
  expect(
    row("민원 건수(건) （하향）", "8", "10", "125").map(({ facts, fix }) => [
      facts["lowerIsBetter"],
      fix?.after,
    ]),
  ).toEqual([[true, 80]]);
});

test("a formula over a lower-is-better indicator is put right the same way round", () => {
  expect(row("민원(건)(하향)", "8", "10", "=E2/D2*100 → 125").map(({ fix }) => fix?.after)).toEqual([
    '=IF(N(E2)=0,"",ROUND(D2/E2*100,1))',
  ]);
});

test.each([
  ["a target of zero", "교육(회)", "0", "5", "100"],
  ["a lower-is-better target of zero", "민원(건)(하향)", "0", "3", "0"],
  ["a lower-is-better result of zero", "민원(건)(하향)", "3", "0", "100"],
  ["no result", "교육(회)", "8", "", "100"],
])("%s has no rate to compare with", (_, indicator, target, actual, rate) => {
  expect(row(indicator, target, actual, rate)).toEqual([]);
});
