import { publishingNotes } from "../../src/actions/publishing";
import { gridOf } from "../support/grids";

test("hidden sheets that hold something are named; blank ones and those in sight are not", () => {
  const grids = [
    gridOf("| 가 |", { sheet: "보임" }),
    gridOf("| 가 |", { sheet: "숨김", visibility: "hidden" }),
    gridOf("| 가 |", { sheet: "깊이 숨김", visibility: "veryHidden" }),
    gridOf("| |", { sheet: "빈 숨김", visibility: "hidden" }),
  ];
  expect(publishingNotes({ grids })).toEqual({ hiddenSheets: ["숨김", "깊이 숨김"], links: [] });
});

test("formulas over other files are named once a file and sheet; brackets of tables are no files", () => {
  const drawing = `
    | =SUM(tblCollected[예산]) → 1 | ='C:\\예산\\[본예산.xlsx]총괄'!B4 → 2 |
    | =[본예산.xlsx]총괄!B5 → 3    | =[추경.XLSM]Sheet1!A1+1 → 4        |
    | [메모.xlsx] 참고             | 5                                  |
  `;
  expect(publishingNotes({ grids: [gridOf(drawing, { sheet: "계산" })] }).links).toEqual([
    { sheet: "계산", cell: "B1", file: "본예산.xlsx" },
    { sheet: "계산", cell: "B2", file: "추경.XLSM" },
  ]);
});
