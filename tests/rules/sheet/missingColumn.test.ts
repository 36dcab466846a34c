import { missingColumn } from "../../../src/rules/sheet/missingColumn";
import { found } from "../../support/rows";

test("each needed column that is absent is one finding, however many rows there are", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 집행액 | 목표 | 실적 | 추진상태 |
    | 2-2-1    | 민주시민 교육 | 219    | 8    | 5    | 지연     |
    | 2-2-2    | 예산학교 운영 | 0      | 4    | 0    | 미운영   |`;
  expect(found(missingColumn, drawing)).toEqual([
    { cell: null, facts: { header: "예산", candidates: [] } },
    { cell: null, facts: { header: "추진실적", candidates: [] } },
  ]);
});

test("an unknown header that looks like the missing column is named", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행애 | 목표 | 실적 | 추진상태 | 추진실적 |
    | 2-2-1    | 민주시민 교육 | 379  | 219    | 8    | 5    | 지연     | 5회 운영 |`;
  expect(found(missingColumn, drawing)).toEqual([
    { cell: null, facts: { header: "집행액", candidates: ["집행애"] } },
  ]);
});

test("a column that two headers claim is not missing as well", () => {
  const drawing = `
    | 사업코드 | 단위사업 | 예산 | 예산현액 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 |
    | 2-2-1    | 민주시민 교육 | 379 | 379 | 219 | 8 | 5 | 지연 | 5회 운영 |`;
  expect(found(missingColumn, drawing)).toEqual([]);
});

test("a sheet without a header row is one finding", () => {
  expect(found(missingColumn, "| 민주시민 교육 | 379 |")).toEqual([
    { cell: null, facts: { header: null, candidates: [] } },
  ]);
});
