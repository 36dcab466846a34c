import { createCalculator } from "../../../src/excel-host/calc";
import { Workbook, areaOf } from "../../../src/excel-host/document";
import { put } from "./kitchenSink";

const columns = ["사업코드", "부서", "상태", "예산", "집행액", "집행률(%)", "비고"];
const rows = [
  ["1-1-1", "평생교육국", "완료", 145_672, 132_759, null],
  ["1-1-2", "평생교육국", "지연", 100, 79.5, "=1+1"],
  ["1-1-3", "복지국", "미운영", 0, 0, '=""'],
  ["1-2-1", "도서관", "정상추진", 250.5, 300, null],
  ["2-1-1", "복지정책과", "완료", 99.95, 50, "메모"],
  ["2-1-2", "교육청", "완료", "1,000", 12, null],
  ["2-1-3", null, "지연", null, null, null],
  ["2-2-1", "복지국", "완료", -20, -20, null],
  ["2-2-2", "평생교육국 ", "완료", 100, 100, null],
  ["2-2-3", "평생교육국", null, 7, null, null],
] as const;

/** A table of collected rows on 취합원본, and one formula a row on 시험, calculated by the engine. */
export function refereeBook(formulas: readonly string[]): Workbook {
  const workbook = new Workbook(createCalculator(), "취합원본");
  const sheet = workbook.activeSheet;
  for (const [column, header] of columns.entries()) put(sheet, 0, column, header);
  for (const [at, [id, department, status, budget, executed, note]] of rows.entries()) {
    const rate = '=IF([@예산]=0,"–",ROUND([@집행액]/[@예산]*100,1))';
    const line = [id, department, status, budget, executed, at === 6 ? null : rate, note];
    for (const [column, content] of line.entries()) put(sheet, at + 1, column, content);
  }
  put(sheet, 11, 0, "합계");
  put(sheet, 11, 3, "=SUBTOTAL(109,[예산])");
  sheet.state.rows = new Map([[3, { hidden: true }]]);
  sheet.state.tables = [
    {
      id: "table",
      name: "tblCollected",
      area: areaOf(0, 0, 12, 7),
      columns: columns.map((name, at) => ({ id: at + 1, name })),
      showHeaders: true,
      showTotals: true,
      style: null,
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filters: [],
    },
  ];
  workbook.state.names = [
    { name: "총예산", formula: "=SUM(tblCollected[예산])", visible: true, comment: "" },
  ];
  const tests = workbook.addSheet("시험");
  for (const [row, formula] of formulas.entries()) put(tests, row, 0, `=${formula}`);
  workbook.calculate(true);
  return workbook;
}
