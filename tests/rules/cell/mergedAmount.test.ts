import { mergedAmount } from "../../../src/rules/cell/mergedAmount";
import { found } from "../../support/rows";

test("an amount merged over several projects is reported on each of them", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행액 |
    | 2-2-1    | 민주시민 교육 | 470  | 219    |
    | 2-2-2    | 예산학교 운영 | ^    | 0      |`;
  expect(found(mergedAmount, drawing).map(({ cell }) => cell)).toEqual(["C2", "C3"]);
});

test("an amount merged over the indicators of one project is that project's", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행액 | 성과지표      |
    | 2-2-1    | 민주시민 교육 | 379  | 219    | 교육 운영(회) |
    | 2-2-1    | 민주시민 교육 | ^    | ^      | 수료 인원(명) |`;
  expect(found(mergedAmount, drawing)).toEqual([]);
});
