import { bundledPlan } from "../../src/plan/bundledPlan";
import type { ColumnKey } from "../../src/submission/columns";
import { looksLikeSubmission, readBook } from "../../src/submission/readBook";
import { bookOf, gridOf } from "../support/grids";

const plan = bundledPlan();

const FORM = `
  | 사업코드 | 단위사업 | 예산 | 집행액 |
  | 2-3-7    | 예산학교 | 79   | 10     |
`;
const REGISTER = `
  | 사업코드 | 분야   | 과제     | 단위사업 | 담당부서   | 전년예산 | 신규 | 성과지표 | 목표 |
  | 2-3-7    | 디지털 | 시민교육 | 예산학교 | 재정기획관 | 79       |      | 운영     | 4    |
`;
const COLLECTED = `
  | 사업코드 | 단위사업 | 예산 | 집행액 | 원본파일 | 원본시트 | 원본행 | 상태 |
  | 2-3-7    | 예산학교 | 79   | 10     | a.xlsx   | 제출     | 7      | 반영 |
`;

test("submissions are recognised by their headers, every other sheet is named with the reason", () => {
  const book = bookOf([
    gridOf("| 안내문 |", { sheet: "안내" }),
    gridOf("", { sheet: "빈 시트" }),
    gridOf(REGISTER, { sheet: "설정" }),
    gridOf(FORM, { sheet: "자료" }),
    gridOf(FORM, { sheet: "숨김", visibility: "hidden" }),
  ]);
  const { sheets, skipped } = readBook(book, plan);
  expect(sheets.map(({ file, sheet, visibility, rows }) => [file, sheet, visibility, rows.length])).toEqual([
    ["평생교육국.xlsx", "자료", "visible", 1],
    ["평생교육국.xlsx", "숨김", "hidden", 1],
  ]);
  expect(skipped).toEqual([
    { sheet: "안내", why: "no-table" },
    { sheet: "빈 시트", why: "empty" },
    { sheet: "설정", why: "no-table" },
  ]);
});

test("in a workbook with 취합원본 only forms are submissions, results are not read back", () => {
  const stamp = "chwihap-form/1;year=2022;plan=x;department=행정국";
  const { sheets, skipped } = readBook(
    bookOf([
      gridOf(COLLECTED, { sheet: "취합원본" }),
      gridOf(FORM, { sheet: "보고서" }),
      gridOf(FORM, { sheet: "제출_문화본부" }),
      gridOf(FORM, { sheet: "이름 바뀜", stamp }),
    ]),
    plan,
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["제출_문화본부", "이름 바뀜"]);
  expect(skipped).toEqual([
    { sheet: "취합원본", why: "collected" },
    { sheet: "보고서", why: "beside-collected" },
  ]);
});

test("a stamped sheet is a submission even when its headers are gone", () => {
  const stamp = "chwihap-form/1;year=2021;plan=x;department=행정국";
  expect(looksLikeSubmission(gridOf("| 가 |", { stamp }), plan)).toBe(true);
  expect(looksLikeSubmission(gridOf("| 가 |"), plan)).toBe(false);
});

test("a sheet becomes readable once the reader has said what its headers mean", () => {
  const grid = gridOf(`
    | 코드 | 이름 | 쓸 돈 | 쓴 돈 |
    | 2-3-7 | 예산학교 | 79 | 10 |
  `);
  const answers = new Map<string, ColumnKey | "ignore">([
    ["쓸 돈", "budget"],
    ["쓴 돈", "executed"],
  ]);
  expect(looksLikeSubmission(grid, plan)).toBe(false);
  const { sheets } = readBook(bookOf([grid]), plan, answers);
  expect(sheets[0]?.rows[0]?.executed.value).toBe(10_000_000);
});
