import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { startExcel, stopExcel } from "../support/excelHost";

afterEach(stopExcel);

test("a jump goes to the cell; where there is nothing to see it says why", async () => {
  startExcel();
  await Excel.run(async (context) => {
    const hidden = context.workbook.worksheets.add("명단");
    context.workbook.worksheets.add("실적").getRange("A1").values = [["가"]];
    hidden.visibility = "Hidden";
    await context.sync();
  });
  const port = createExcelWorkbook();
  await port.goTo("실적", "B3");
  expect(await port.activeCell()).toMatchObject({ sheet: "실적", cell: "B3" });
  await expect(port.goTo("명단", "A1")).rejects.toMatchObject({ fault: "sheet-hidden", detail: "명단" });
  await expect(port.goTo("없는 시트", "A1")).rejects.toMatchObject({
    fault: "sheet-missing",
    detail: "없는 시트",
  });
  expect(await port.activeCell()).toMatchObject({ sheet: "실적", cell: "B3" });
});
