import { officeError, settle, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

test("a failing action leaves what came before it done, and nothing after it", async () => {
  const host = startExcel();
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["앞"]];
    sheet.getRange("A2:B2").values = [[1]];
    sheet.getRange("A3").values = [["뒤"]];
    await context.sync();
  });
  expect(await officeError(failing)).toEqual({ code: "InvalidArgument", place: "Range.values" });
  const sheet = host.workbook.activeSheet;
  expect([sheet.cell(0, 0).value, sheet.cell(1, 0).value, sheet.cell(2, 0).value]).toEqual([
    "앞",
    null,
    null,
  ]);
});

test("results of the actions before the failing one arrive", async () => {
  startExcel();
  const names: string[] = [];
  await officeError(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      context.workbook.worksheets.getItem("없음").load("name");
      try {
        await context.sync();
      } finally {
        names.push(sheet.name);
      }
    }),
  );
  expect(names).toEqual(["Sheet1"]);
});

test("the error names the statement", async () => {
  startExcel();
  const statement = await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1]];
    await context.sync();
  }).catch((error: OfficeExtension.Error) => error.debugInfo.statement);
  expect(statement).toBe("range.values = ...;");
});

test("references are released after the run, and the release counts as no sync", async () => {
  const host = startExcel();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(host.context.references.size).toBe(1);
  });
  await settle();
  expect([
    host.recorder.syncs,
    host.recorder.batches.map(({ sync }) => sync),
    host.context.references.size,
  ]).toEqual([1, [1, 0], 0]);
});

test("collections page and reach into their items", async () => {
  startExcel();
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["둘", "셋", "넷"]) worksheets.add(name);
    worksheets.load({ name: true, tables: { name: true }, $top: 2, $skip: 1 });
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.length]);
  });
  expect(seen).toEqual([
    ["둘", 0],
    ["셋", 0],
  ]);
});

test("properties that were not loaded, and proxies of another run, are refused by the runtime", async () => {
  startExcel();
  const notLoaded = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    return range.values as unknown;
  });
  expect((await officeError(notLoaded)).code).toBe("PropertyNotLoaded");
});
