import { readLastYear } from "../../src/submission/lastYear";
import { matchLastYear } from "../../src/submission/matchLastYear";
import { gridOf } from "../support/grids";
import { smallPlan } from "../support/rows";

const collected = gridOf(
  `
  | 2021년 취합원본 |
  | | | | (단위: 원) |
  | 사업코드 | 단위사업 | 예산 | 집행액 | 원본파일 | 상태 |
  | 1-1-1 | 기술교육원 운영 | 11927000000 | 11000000000 | 가.xlsx | 반영 |
  | 2-1-1 | 디지털 문해교육 운영 | 1258000000 | 1200000000 | 나.xlsx | 반영 |
  | 2-1-1 | 디지털 문해교육 운영 |  |  | 나.xlsx | 반영 |
  | 2-9-9 | 민주 시민교육 | 299000000 | 290000000 | 나.xlsx | 반영 |
  | 2-2-2 | 재정교실 | 79000000 | - | 다.xlsx | 반영 |
  | 2-2-3 | 공동 축제 | 400000000 | 400000000 | 나.xlsx | 반영 |
  | 2-2-3 | 공동 축제 | 600000000 | 500000000 | 라.xlsx | 반영 |
  | 3-1-1 | 끝난 사업 | 많음 | 0 | 라.xlsx | 반영 |
  | 2-2-3 | 공동 축제 | 600000000 | 500000000 | 마.xlsx | 제외 |
`,
  { sheet: "취합원본" },
);

test("last year's summary gives its totals, each project once, and what it left out", () => {
  const lastYear = readLastYear([gridOf("| 아무 시트 |"), collected]);
  expect(lastYear).toMatchObject({
    year: 2021,
    totals: { projects: 6, budget: 14_563_000_000, executed: 13_390_000_000 },
    excludedRows: 1,
    unreadAmounts: 1,
    incomplete: false,
  });
  expect(lastYear?.projects.map(({ id, budget }) => [id, budget])).toEqual([
    ["1-1-1", 11_927_000_000],
    ["2-1-1", 1_258_000_000],
    ["2-9-9", 299_000_000],
    ["2-2-2", 79_000_000],
    ["2-2-3", 1_000_000_000],
    ["3-1-1", null],
  ]);
});

test("a workbook that calls itself incomplete is believed, and one without 취합원본 is none", () => {
  const summary = gridOf("| △ 미완료: 문화본부 미제출. 합계는 일부입니다. |", { sheet: "총괄" });
  expect(readLastYear([summary, collected])?.incomplete).toBe(true);
  expect(readLastYear([summary])).toBeNull();
});

test("projects are found by code and name, by name where the code moved, and doubted where only the code is left", () => {
  const lastYear = readLastYear([collected]);
  if (lastYear === null) throw new Error("no last year");
  const { matches, unmatched, ended } = matchLastYear(smallPlan, lastYear);
  expect(matches.map(({ kind, id, from, before, after }) => [kind, id, from.id, before, after])).toEqual([
    ["same", "1-1-1", "1-1-1", 11_927_000_000, 11_927_000_000],
    ["same", "2-1-1", "2-1-1", 1_258_000_000, 1_258_000_000],
    ["moved", "2-2-1", "2-9-9", 299_000_000, 299_000_000],
    ["renamed", "2-2-2", "2-2-2", 79_000_000, 79_000_000],
    ["same", "2-2-3", "2-2-3", 1_000_000_000, 1_000_000_000],
  ]);
  expect(unmatched).toEqual([]);
  expect(ended.map(({ id }) => id)).toEqual(["3-1-1"]);
});

test("a code that another project took over is not taken for a renamed one", () => {
  const swapped = gridOf(
    `
    | 2021년 취합원본 |
    | 사업코드 | 단위사업 | 예산 | 집행액 | 원본파일 | 상태 |
    | 1-1-1 | 디지털 문해교육 운영 | 1 | 1 | 가.xlsx | 반영 |
    | 2-1-1 | 기술교육원 운영 | 2 | 2 | 가.xlsx | 반영 |
  `,
    { sheet: "취합원본" },
  );
  const lastYear = readLastYear([swapped]);
  if (lastYear === null) throw new Error("no last year");
  const { matches, unmatched } = matchLastYear(smallPlan, lastYear);
  expect(matches.map(({ kind, id, from, after }) => [kind, id, from.id, after])).toEqual([
    ["moved", "1-1-1", "2-1-1", 2],
    ["moved", "2-1-1", "1-1-1", 1],
  ]);
  expect(unmatched.map(({ id }) => id)).toEqual(["2-2-1", "2-2-2", "2-2-3"]);
});
