import { missingDepartment } from "../../../src/rules/plan/missingDepartment";
import { foundAcross, sheetFrom } from "../../support/rows";

test("every expected department without a sheet is reported, with how many projects that is", () => {
  const drawing = "| 사업코드 | 예산 | 집행액 |\n| 1-1-1 | 379 | 219 |";
  const sheets = ["경제정책실", "재정기획관"].map((name) => sheetFrom(drawing, { sheet: `제출_${name}` }));
  expect(foundAcross(missingDepartment, sheets)).toEqual([
    { sheet: null, cell: null, facts: { department: "평생교육국", projects: 4 } },
    { sheet: null, cell: null, facts: { department: "행정국", projects: 1 } },
  ]);
});

test("a sheet of unknown origin counts for the departments its rows name", () => {
  const drawing = `
    | 사업코드 | 담당부서   | 예산 | 집행액 |
    | 1-1-1    | 경제정책실 | 1    | 1      |
    | 2-2-2    | 재정기획관 | 1    | 1      |
    | 2-2-1    | 평생교육국 | 1    | 1      |
    | 2-2-3    | 행정국     | 1    | 1      |`;
  expect(foundAcross(missingDepartment, [sheetFrom(drawing, { sheet: "전체" })])).toEqual([]);
});
