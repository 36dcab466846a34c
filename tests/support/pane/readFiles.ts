import { bundledPlan } from "../../../src/plan/bundledPlan";
import { readBook } from "../../../src/submission/readBook";
import type { ReadFile } from "../../../src/taskpane/consolidate/ConsolidateServices";
import { bookOf, gridOf } from "../grids";

const HEADER =
  "| 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 | 전년예산 | 예산 | 집행액 | 성과지표 | 목표 | 실적 | 추진상태 | 추진실적 |";

/** A file of one department with `rows` rows, read as the worker reads it. */
export function readFileOf(file: string, department: string, rows: number): ReadFile {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `| 2-3-${index + 1} | 디지털 | 시민 | 사업 ${index + 1} | ${department} | 1 | 2 | 1 | 회 | 4 | 4 | 완료 | 함 |`,
  );
  const book = bookOf([gridOf([HEADER, ...lines].join("\n"), { sheet: `제출_${department}` })], { file });
  return { book, ...readBook(book, bundledPlan()) };
}

export function fileNamed(name: string): File {
  return new File(["x"], name, { lastModified: 0 });
}
