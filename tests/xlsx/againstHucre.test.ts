/** Another implementation as referee: what it writes we read, what we write it reads. */
import fc from "fast-check";
import type { Cell as FileCell, CellValue } from "hucre/xlsx";
import { isMarked, scalarOf, type Cell, type Scalar } from "../../src/submission/Grid";
import { EMPTY_SHEET } from "../../src/workbook/SheetModel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const hangul = fc.string({ unit: fc.constantFrom(..."가힣ㆍ·△▲ 12,()%<>&\"'_x0041\n\t😀é"), maxLength: 20 });
const text = fc.oneof(hangul, fc.string({ unit: "binary", maxLength: 12 })).filter(isStorable);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
);
const value: fc.Arbitrary<Scalar> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const table = fc.array(fc.array(value, { maxLength: 8 }), { minLength: 1, maxLength: 12 });

/** Lone surrogates cannot be stored in XML; "" is a blank cell; `#N/A` and the like the library makes errors of. */
function isStorable(candidate: string): boolean {
  return (
    candidate !== "" &&
    !/[\ud800-\udfff]/.test(candidate.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")) &&
    !/[\ufffe\uffff]/.test(candidate) &&
    !candidate.startsWith("#")
  );
}

/** Without the blanks at the end of rows and of the sheet; -0 is stored as 0. */
function trimmed(rows: readonly (readonly Cell[])[]): Scalar[][] {
  const cut = rows.map((row) => {
    const values = row.map((cell) => (scalarOf(cell) === 0 ? 0 : scalarOf(cell)));
    while (values.length > 0 && values.at(-1) === null) values.pop();
    return values;
  });
  while (cut.length > 0 && cut.at(-1)?.length === 0) cut.pop();
  return cut;
}

test.each(["shared", "inline"] as const)(
  "what the library writes (%s strings) we read",
  async (stringMode) => {
    const { writeXlsx: write } = await import("hucre/xlsx");
    // The library does not escape texts that look like the format's own escapes; ours are told apart below.
    const plainTable = table.filter((rows) => !JSON.stringify(rows).includes("_x"));
    await fc.assert(
      fc.asyncProperty(plainTable, async (rows) => {
        const { grids } = await readXlsx(
          await write({ sheets: [{ name: "자료", rows: rows as CellValue[][] }], stringMode }),
        );
        expect(trimmed(grids[0]?.rows ?? [])).toEqual(trimmed(rows));
      }),
      { numRuns: 60 },
    );
  },
);

test("what we write we read back, every text and number as it was", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const width = Math.max(...rows.map((row) => row.length));
      const lines = rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
      const bytes = await writeXlsx([
        { ...EMPTY_SHEET, name: "자료", content: [{ row: 2, column: 1, lines }] },
      ]);
      const { grids } = await readXlsx(bytes);
      expect(trimmed(grids[0]?.rows ?? [])).toEqual(trimmed([[], [], ...rows.map((row) => [null, ...row])]));
    }),
    { numRuns: 60 },
  );
});

test("formulas, dates and percents: what the library says of them, we say", async () => {
  const { writeXlsx: write } = await import("hucre/xlsx");
  const cells = new Map<string, Partial<FileCell>>([
    ["0,0", { formula: "B1*2", formulaResult: 4 }],
    ["0,1", { value: 0.911, style: { numFmt: "0.0%" } }],
    ["0,2", { value: 44926, style: { numFmt: "yyyy-mm-dd" } }],
    ["0,3", { formula: "A1" }],
    ["0,4", { value: "#N/A" }],
  ]);
  const { grids } = await readXlsx(await write({ sheets: [{ name: "자료", cells }] }));
  expect(grids[0]?.rows[0]).toEqual([
    { value: 4, formula: "=B1*2" },
    { value: 0.911, format: "percent" },
    { value: 44926, format: "date" },
    { value: null, formula: "=A1", uncalculated: true },
    { value: null, error: "#N/A" },
  ]);
  expect(grids[0]?.rows[0]?.every(isMarked)).toBe(true);
});
