/** Sheets too wide for one page of A4: what is printed, the same through Office.js and in a file. */
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { loadWorkbook } from "../../src/excel-host/io";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import { collectedModel } from "../../src/sheets/collected";
import { SHEET } from "../../src/sheets/names";
import { reviewModel } from "../../src/sheets/review";
import type { SheetModel } from "../../src/workbook/SheetModel";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { startExcel, stopExcel } from "../support/excelHost";
import { item } from "../support/reviewItems";
import { plan as planWith, received } from "../support/rollupRows";

const AT = "2023-02-02T10:00:00.000Z";
const plan = planWith([{ id: "1-1-1", name: "공동", departments: ["갑국"] }]);

function models(): readonly SheetModel[] {
  const submissions = [received("갑국", [{ id: "1-1-1", budget: 1_000_000, executed: 900_000 }])];
  const collected = collectedModel(consolidateSubmissions({ plan, submissions, refusals: [] }), plan);
  const review = reviewModel({ items: [item()], settled: [] }, 2022, {
    language: "ko",
    message: () => "초과 집행",
    projectName: () => null,
  });
  return [collected, review];
}

afterEach(stopExcel);

interface Printed {
  readonly paper: string;
  readonly area: readonly (readonly [number, number])[];
  readonly pagesWide: number | undefined;
  readonly repeatedRow: number | undefined;
  readonly repeatedColumns: readonly [number, number] | null;
}

type State = Awaited<ReturnType<typeof loadWorkbook>>["state"];

function printed({ sheets }: State): Record<string, Printed> {
  const own = sheets.filter(({ name }) => name === SHEET.collected || name === SHEET.review);
  return Object.fromEntries(
    own.map(({ name, state: { pageLayout } }): [string, Printed] => {
      const { printArea, zoom, titleRows, titleColumns } = pageLayout;
      return [
        name,
        {
          paper: pageLayout.paperSize ?? "",
          area: printArea.map(({ left, right }) => [left, right]),
          pagesWide: "horizontalFitToPages" in zoom ? zoom.horizontalFitToPages : undefined,
          repeatedRow: titleRows?.top,
          repeatedColumns: titleColumns === null ? null : [titleColumns.left, titleColumns.right],
        },
      ];
    }),
  );
}

const EXPECTED: Record<string, Printed> = {
  // 사업코드 to 검토사항, the project beside both halves.
  [SHEET.collected]: { paper: "A3", area: [[0, 24]], pagesWide: 2, repeatedRow: 3, repeatedColumns: [0, 3] },
  // 표시 to 검토시각.
  [SHEET.review]: { paper: "A4", area: [[0, 9]], pagesWide: 1, repeatedRow: 3, repeatedColumns: null },
};

test("in Excel: 취합원본 on A3 in two halves, 검토 on A4, without the columns that only programs read", async () => {
  const host = startExcel();
  const port = createExcelWorkbook();
  const before = await port.read();
  await port.write(models(), { before, at: AT, activate: SHEET.review });
  expect(printed(host.workbook.state)).toEqual(EXPECTED);
});

test("in a file: the same", async () => {
  const { state } = await loadWorkbook(await writeXlsx(models()));
  expect(printed(state)).toEqual(EXPECTED);
});
