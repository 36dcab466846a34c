import fc from "fast-check";
import { DEFAULT_STYLE, Workbook, patchStyle, type CellValue } from "../../../src/excel-host/document";
import { WorkbookFileError, loadWorkbook, readWorkbook, saveWorkbook } from "../../../src/excel-host/io";
import { described } from "./described";
import { kitchenSink } from "./kitchenSink";

test("a saved workbook opens as it was, whatever it holds", async () => {
  const workbook = kitchenSink();
  const { workbook: opened, leftOut } = await readWorkbook(await saveWorkbook(workbook));
  expect(described(opened)).toEqual(described(workbook));
  expect(leftOut).toEqual([]);
});

test("the same workbook gives the same bytes, and so does the workbook read from them", async () => {
  const bytes = await saveWorkbook(kitchenSink());
  expect(Buffer.compare(await saveWorkbook(kitchenSink()), bytes)).toBe(0);
  const again = await saveWorkbook(await loadWorkbook(bytes));
  expect(described(await loadWorkbook(again))).toEqual(described(await loadWorkbook(bytes)));
});

test("a password is known after opening by its hash only, and is saved as it was", async () => {
  const workbook = kitchenSink();
  const [sheet] = workbook.state.sheets;
  if (sheet?.state.protection) sheet.state.protection = { ...sheet.state.protection, password: "abc" };
  const opened = await loadWorkbook(await saveWorkbook(workbook));
  expect(opened.state.sheets[0]?.state.protection?.password).toBe("hash:CC1A");
  const again = await loadWorkbook(await saveWorkbook(opened));
  expect(again.state.sheets[0]?.state.protection?.password).toBe("hash:CC1A");
});

test("any texts, numbers and looks survive", async () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/\p{Cs}/u.test(text)),
    fc.constantFrom("=SUM(1)", "-가", "_x0041_", " 앞뒤 ", "줄\r\n바꿈", "\u0000"),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom({ error: "#DIV/0!" } as const, { error: "#N/A" } as const),
  );
  const style = fc
    .record({
      numberFormat: fc.constantFrom("General", "#,##0", "0.0%", 'yyyy"년"', "@"),
      fill: fc.constantFrom(null, "#FFEEDD"),
      locked: fc.boolean(),
      indentLevel: fc.nat(5),
      textOrientation: fc.constantFrom(0, 90, -90, 30, 180),
      font: fc.record({ size: fc.constantFrom(9, 10.5, 20), bold: fc.boolean() }),
    })
    .map((patch) => patchStyle(DEFAULT_STYLE, patch));
  const place = fc.tuple(fc.nat(40), fc.nat(30), value, fc.option(style));
  await fc.assert(
    fc.asyncProperty(fc.array(place, { maxLength: 30 }), async (cells) => {
      const workbook = new Workbook();
      for (const [row, column, content, look] of cells) {
        workbook.activeSheet.cells.set(row, column, { value: content, formula: null, style: look });
      }
      expect(described(await loadWorkbook(await saveWorkbook(workbook)))).toEqual(described(workbook));
    }),
    { numRuns: 60 },
  );
});

test("what is no workbook is refused", async () => {
  const refusal = async (bytes: Uint8Array): Promise<unknown> => {
    try {
      return await loadWorkbook(bytes);
    } catch (error) {
      return error instanceof WorkbookFileError ? `${error.fault} ${error.part}` : error;
    }
  };
  const emptyZip = new Uint8Array([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);
  expect(await refusal(new TextEncoder().encode("not a zip"))).toBe("not-a-zip ");
  expect(await refusal(emptyZip)).toBe("part-missing xl/workbook.xml");
});
