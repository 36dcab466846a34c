import { startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

test("the runtime works beside a page, with the page's own globals left alone", async () => {
  const page = document;
  startExcel();
  expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
  expect([name, Office.context.displayLanguage, document === page]).toEqual(["Sheet1", "ko-KR", true]);
  expect(
    ["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
  ).toEqual([true, false]);
});
