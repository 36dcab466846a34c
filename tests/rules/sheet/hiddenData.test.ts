import { hiddenData } from "../../../src/rules/sheet/hiddenData";
import { found } from "../../support/rows";

const DRAWING = `
  | 사업코드 | 단위사업      | 예산 | 집행액 |
  | 2-2-1    | 민주시민 교육 | 379  | 219    |`;

test("hidden rows, columns and sheets are one finding that lists them", () => {
  const hidden = { hiddenRows: [1], hiddenColumns: [2], visibility: "veryHidden" } as const;
  expect(found(hiddenData, DRAWING, hidden)).toEqual([
    { cell: null, facts: { sheetHidden: true, rows: [2], columns: ["C"] } },
  ]);
});

test.each([
  ["a row", { hiddenRows: [1] }, { sheetHidden: false, rows: [2], columns: [] }],
  ["a column", { hiddenColumns: [2] }, { sheetHidden: false, rows: [], columns: ["C"] }],
  ["the sheet", { visibility: "hidden" }, { sheetHidden: true, rows: [], columns: [] }],
] as const)("%s hidden alone is enough", (_, hidden, facts) => {
  expect(found(hiddenData, DRAWING, hidden)).toEqual([{ cell: null, facts }]);
});

test("a sheet that shows everything, or hides only empty lines, is right", () => {
  expect(found(hiddenData, DRAWING)).toEqual([]);
  expect(found(hiddenData, DRAWING, { hiddenRows: [40] })).toEqual([]);
});
