import fc from "fast-check";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { packageParts, rowOf, worksheet, xlsxPackage, zipOf } from "../support/xlsxPackage";

/** A file with a bit of everything, so that damage finds something to hit. */
const whole = xlsxPackage({
  strings: "<si><t>평생교육과</t></si><si><r><t>장애인</t></r><rPh><t>x</t></rPh></si>",
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>',
  definedNames: '<definedName name="_chwihap_form" localSheetId="0">"도장"</definedName>',
  sheets: [
    {
      name: "제출",
      xml:
        '<cols><col min="2" max="2" hidden="1"/></cols>' +
        rowOf(
          '<c r="A1" t="s"><v>0</v></c>',
          '<c r="B1" s="1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>0.5</v></c>',
          '<c r="C1" t="inlineStr"><is><t>글</t></is></c>',
        ) +
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    },
    { name: "숨김", xml: rowOf('<c t="e"><v>#N/A</v></c>'), state: "hidden" },
  ],
});
const parts = packageParts({ sheets: [{ xml: rowOf('<c r="A1"><v>1</v></c>') }] });
const SECONDS = 4;
jest.setTimeout(20_000);

/** Every file gives a book or a refusal, and soon. */
async function answer(bytes: Uint8Array): Promise<string> {
  const before = Date.now();
  const outcome = await readSourceBook({ name: "a.xlsx", bytes, modified: null });
  expect(Date.now() - before).toBeLessThan(SECONDS * 1000);
  return isRefusal(outcome) ? outcome.reason : JSON.stringify(outcome.grids);
}

test("cut off anywhere, it is refused", async () => {
  for (let length = 0; length < whole.length; length += 7) {
    const reason = await answer(whole.slice(0, length));
    expect(["empty-file", "damaged", "not-a-workbook"]).toContain(reason);
  }
});

test("a flipped bit gives a refusal or the very same content, never other figures", async () => {
  const sound = await answer(whole);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
      const bytes = whole.slice();
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const outcome = await answer(bytes);
      if (outcome.startsWith("[")) expect(outcome).toBe(sound);
    }),
    { numRuns: 150 },
  );
});

test("stretches overwritten, dropped or doubled", async () => {
  const sound = await answer(whole);
  const place = fc.nat(whole.length);
  await fc.assert(
    fc.asyncProperty(place, place, fc.uint8Array({ maxLength: 64 }), async (one, other, filling) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const bytes = Uint8Array.from([...whole.slice(0, start), ...filling, ...whole.slice(end)]);
      const outcome = await answer(bytes);
      if (outcome.startsWith("[")) expect(outcome).toBe(sound);
    }),
    { numRuns: 200 },
  );
});

test("broken XML in a sound package", async () => {
  const xml = worksheet(
    rowOf('<c r="A1" t="str"><f>B1</f><v>가&amp;나</v></c>') +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(xml.length),
      fc.nat(30),
      fc.string({ maxLength: 8, unit: fc.constantFrom(..."<>/\"'=&; !-[]?rcvf1") }),
      async (at, length, filling) => {
        const broken = xml.slice(0, at) + filling + xml.slice(at + length);
        await answer(zipOf({ ...parts, "xl/worksheets/sheet1.xml": broken }));
      },
    ),
    { numRuns: 150 },
  );
});

test("bytes that are nothing at all", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      async (tail, head) => {
        expect(await answer(Uint8Array.from([...head, ...tail]))).not.toMatch(/^\[/);
      },
    ),
    { numRuns: 200 },
  );
});

/** Each row one value in the last column, so that all blanks before it have to be kept. */
const wideRows = (count: number): string =>
  Array.from(
    { length: count },
    (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
  ).join("");

describe("made to be hard", () => {
  const sheet = (xml: string): Uint8Array => zipOf({ ...parts, "xl/worksheets/sheet1.xml": xml });

  test.each([
    ["deep nesting", sheet("<a>".repeat(1_000_000))],
    ["one endless tag", sheet(`<worksheet ${'a="b" '.repeat(2_000_000)}`)],
    ["one endless text", sheet(`<worksheet>${"가".repeat(3_000_000)}`)],
    ["endless comments", sheet(`<worksheet>a${"<!---->b".repeat(600_000)}</worksheet>`)],
    [
      "endless empty sections",
      sheet(worksheet(rowOf(`<c t="str"><v>${"<![CDATA[]]>".repeat(1_100_000)}</v></c>`))),
    ],
    ["a comment that never ends", sheet(`<worksheet><!--${" -".repeat(2_000_000)}`)],
    ["wide rows", sheet(worksheet(`<sheetData>${wideRows(5_000)}</sheetData>`))],
    ["a row far down", sheet(worksheet('<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'))],
    [
      "endless references",
      sheet(worksheet(rowOf(`<c><f t="shared" si="0">${"A1+".repeat(200_000)}</f></c>`))),
    ],
  ])("%s", async (_, bytes) => {
    expect(await answer(bytes)).toBe("too-large");
  });

  test("quotes that never close do not send the formula reader astray", async () => {
    const xml = worksheet(rowOf(`<c><f t="shared" si="0">${'"'.repeat(16_000)}</f></c>`));
    expect(await answer(sheet(xml))).toMatch(/^\[/);
  });

  test("a long formula shared by many is stopped in time", async () => {
    const cells = [
      `<c><f t="shared" si="0">${"A1+".repeat(5_000)}1</f></c>`,
      '<c><f t="shared" si="0"/></c>'.repeat(10_000),
    ];
    const before = Date.now();
    const reading = readXlsx(sheet(worksheet(rowOf(...cells))), { limits: { milliseconds: 500 } });
    await expect(reading).rejects.toMatchObject({ reason: "too-large", detail: "time > 500 ms" });
    expect(Date.now() - before).toBeLessThan(1500);
  });

  test("spaces without end", async () => {
    const block = zipOf({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(20_000_000).fill(0x20) });
    expect(await answer(block)).toBe("too-large");
  });

  test("two entries on the same bytes", async () => {
    const bytes = zipOf(parts);
    const view = new DataView(bytes.buffer);
    const first = view.getUint32(bytes.length - 6, true);
    const second = first + 46 + view.getUint16(first + 28, true);
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    expect(await answer(bytes)).toBe("damaged");
  });

  test("a million sheets' worth of one row at the very end costs no more than the row", async () => {
    expect(
      await answer(sheet(worksheet('<sheetData><row r="1048576"><c><v>1</v></c></row></sheetData>'))),
    ).toMatch(/^\[/);
  });
});
