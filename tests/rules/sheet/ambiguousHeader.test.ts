import { ambiguousHeader } from "../../../src/rules/sheet/ambiguousHeader";
import { found, foundOn, sheetFrom } from "../../support/rows";

const TWO_BUDGETS = `
  | 사업코드 | 단위사업      | 예산 | 예산현액 | 집행액 |
  | 2-2-1    | 민주시민 교육 | 379  | 380      | 219    |`;

test("two headers for one column are both shown", () => {
  expect(found(ambiguousHeader, TWO_BUDGETS)).toEqual([
    { cell: "C1", facts: { header: "예산", headers: ["예산", "예산현액"], cells: ["C1", "D1"] } },
  ]);
});

test("rows that could equally be the header are one finding about the sheet", () => {
  const sheet = { ...sheetFrom(TWO_BUDGETS), ambiguousHeaders: [], headerRow: null, headerTies: [1, 5] };
  expect(foundOn(ambiguousHeader, sheet)).toEqual([{ cell: null, facts: { header: null, rows: [1, 5] } }]);
});
