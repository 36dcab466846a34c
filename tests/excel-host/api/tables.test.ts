import { officeError, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

async function withTable(): Promise<ReturnType<typeof startExcel>> {
  const host = startExcel();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["사업", "예산"],
      ["가", 100],
      ["나", 200],
    ];
    sheet.tables.add("A1:B3", true).name = "tblPlan";
    sheet.getRange("A9").formulas = [["=SUM(tblPlan[예산])"]];
  });
  return host;
}

test("rows added move what is below and are counted by formulas", async () => {
  const host = await withTable();
  const count = await onSheet(async (sheet, context) => {
    const { rows } = sheet.tables.getItem("tblPlan");
    rows.add(undefined, [["다", 300]]);
    const total = rows.getCount();
    await context.sync();
    return total.value;
  });
  const sheet = host.workbook.activeSheet;
  expect([count, sheet.state.tables[0]?.area.bottom, sheet.cell(9, 0).value]).toEqual([3, 3, 600]);
});

test("resizing keeps the header and renames by the cells", async () => {
  const host = await withTable();
  await onSheet((sheet) => {
    sheet.getRange("C1:C5").values = [["비고"], [""], [""], [""], [1]];
    sheet.tables.getItem("tblPlan").resize("A1:C5");
  });
  const [table] = host.workbook.activeSheet.state.tables;
  expect([table?.area, table?.columns.map(({ name }) => name)]).toEqual([
    { top: 0, left: 0, bottom: 4, right: 2 },
    ["사업", "예산", "비고"],
  ]);
});

test("header cells stay texts that differ", async () => {
  const host = await withTable();
  await onSheet((sheet) => {
    sheet.getRange("A1:B1").values = [[2022, 2022]];
  });
  expect(host.workbook.activeSheet.state.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "2022",
    "20222",
  ]);
  expect(host.workbook.activeSheet.cell(0, 0).value).toBe("2022");
});

test.each([
  ["overlapping tables", (sheet: Excel.Worksheet) => sheet.tables.add("B3:C5", true), "InvalidOperation"],
  [
    "a name that is an address",
    (sheet: Excel.Worksheet) => (sheet.tables.getItem("tblPlan").name = "T1"),
    "InvalidArgument",
  ],
  [
    "a row of another width",
    (sheet: Excel.Worksheet) => sheet.tables.getItem("tblPlan").rows.add(undefined, [[1, 2, 3]]),
    "InvalidArgument",
  ],
  [
    "a table that is not there",
    (sheet: Excel.Worksheet) => sheet.tables.getItem("tblNone").load("name"),
    "ItemNotFound",
  ],
  ["merging inside a table", (sheet: Excel.Worksheet) => sheet.getRange("A2:B2").merge(), "InvalidOperation"],
])("%s: %3$s", async (_, work, code) => {
  await withTable();
  const failing = onSheet((sheet) => {
    work(sheet);
  });
  expect((await officeError(failing)).code).toBe(code);
});

test("a name already taken by another table is refused", async () => {
  await withTable();
  const failing = onSheet((sheet) => {
    sheet.tables.add("D1:E3", true).name = "TBLPLAN";
  });
  expect((await officeError(failing)).code).toBe("ItemAlreadyExists");
});

test("a filter hides rows; clearing shows them", async () => {
  const host = await withTable();
  const { rows } = host.workbook.activeSheet.state;
  await onSheet((sheet) => {
    sheet.tables.getItem("tblPlan").columns.getItem("사업").filter.applyValuesFilter(["나"]);
  });
  expect([1, 2].map((row) => host.workbook.activeSheet.state.rows.get(row)?.hidden === true)).toEqual([
    true,
    false,
  ]);
  await onSheet((sheet) => {
    sheet.tables.getItem("tblPlan").clearFilters();
  });
  expect([...host.workbook.activeSheet.state.rows.values()].some(({ hidden }) => hidden === true)).toBe(
    false,
  );
  expect(rows.size).toBe(0);
});

test("a range kept by the client follows rows inserted above it", async () => {
  await withTable();
  const address = await onSheet(async (sheet, context) => {
    const kept = sheet.getRange("B3").load("address");
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    kept.load("address,values");
    await context.sync();
    return [kept.address, kept.values];
  });
  expect(address).toEqual(["Sheet1!B5", [[200]]]);
});
