import { errorValue } from "../../../src/rules/cell/errorValue";
import { found } from "../../support/rows";

const HEADER = "| 사업코드 | 단위사업 | 예산 | 집행액 | 집행률(%) | 추진실적 |";

test("error values are reported in any column", () => {
  expect(found(errorValue, `${HEADER}\n| 2-2-1 | #N/A | #REF! | 219 | | #NAME? |`)).toEqual([
    { cell: "B2", facts: { header: "단위사업", raw: "#N/A" } },
    { cell: "C2", facts: { header: "예산", raw: "#REF!" } },
    { cell: "F2", facts: { header: "추진실적", raw: "#NAME?" } },
  ]);
});

test("a rate formula that only passes on its input's error is not reported again", () => {
  const line = "| 2-2-1 | 민주시민 교육 | #REF! | 219 | =D2/C2 → #REF! | 5회 |";
  expect(found(errorValue, `${HEADER}\n${line}`)).toEqual([
    { cell: "C2", facts: { header: "예산", raw: "#REF!" } },
  ]);
});

test("a rate formula that fails on sound inputs is reported", () => {
  const line = "| 2-2-1 | 민주시민 교육 | 0 | 219 | =D2/C2 → #DIV/0! | 5회 |";
  expect(found(errorValue, `${HEADER}\n${line}`)).toEqual([
    { cell: "E2", facts: { header: "집행률(%)", raw: "#DIV/0!" } },
  ]);
});
