import type { XlsxLimits } from "../../src/xlsx/limits";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { relationship, rowOf, worksheet, xlsxPackage, zipOf, packageParts } from "../support/xlsxPackage";

const sheet = (xml: string): Uint8Array =>
  xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": worksheet(xml) } });
const cells = rowOf(...Array.from({ length: 20 }, () => "<c><v>1</v></c>"));
const strings = "<si><t>가</t></si>".repeat(20);

/** Each limit, a file that needs more of it than it is given, and what is said. */
test.each<[keyof XlsxLimits, number, Uint8Array, string]>([
  ["containerBytes", 100, xlsxPackage(), "file > 100 bytes"],
  ["entries", 4, xlsxPackage(), "entries > 4"],
  ["partBytes", 500, sheet(cells + " ".repeat(1000)), "> 500 bytes"],
  ["totalBytes", 1500, sheet(cells + " ".repeat(1000)), "inflated > 1500 bytes"],
  ["sheets", 2, xlsxPackage({ sheets: [{ xml: "" }, { xml: "" }, { xml: "" }] }), "sheets > 2"],
  ["rows", 99, sheet('<sheetData><row r="100"/></sheetData>'), "rows > 99"],
  ["columns", 26, sheet(rowOf('<c r="AB1"><v>1</v></c>')), "columns > 26"],
  ["cells", 19, sheet(cells), "cells > 19"],
  ["cells", 1000, sheet(rowOf('<c r="XFD1"><v>1</v></c>')), "cells > 1000"],
  ["strings", 19, xlsxPackage({ strings }), "strings > 19"],
  ["tokenBytes", 200, sheet(rowOf(`<c t="str"><v>${"가".repeat(100)}</v></c>`)), "text > 200 bytes"],
  ["tokenBytes", 400, sheet(rowOf(`<c t="str"><v>${"a<!---->".repeat(300)}</v></c>`)), "text > 400 bytes"],
  [
    "formulaCharacters",
    30,
    sheet(rowOf('<c><f t="shared" si="0">A1+B1+C1</f></c>', '<c><f t="shared" si="0"/></c>'.repeat(9))),
    "formulas > 30 characters",
  ],
  ["depth", 10, sheet("<a>".repeat(20) + "</a>".repeat(20)), "depth > 10"],
  [
    "listEntries",
    9,
    sheet(`${cells}<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(10)}</mergeCells>`),
    "merges > 9",
  ],
  [
    "listEntries",
    9,
    xlsxPackage({ relationships: relationship("x", "image", "y").repeat(10) }),
    "relationships > 9",
  ],
])("%s: %d", async (limit, value, bytes, detail) => {
  await expect(readXlsx(bytes, { limits: { [limit]: value } })).rejects.toMatchObject({
    reason: "too-large",
    detail: expect.stringContaining(detail) as string,
  });
});

test("what inflates too much is stopped by what came out, not by what was declared", async () => {
  const bomb = xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": worksheet("<a></a>".repeat(400_000)) } });
  expect(bomb.length).toBeLessThan(10_000);
  await expect(readXlsx(bomb, { limits: { ratioFromBytes: 1_000_000 } })).rejects.toMatchObject({
    reason: "too-large",
    detail: "xl/worksheets/sheet1.xml ratio > 400",
  });
});

test("a declared size that is not true is a damaged file", async () => {
  const bytes = xlsxPackage();
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, 1, true);
  await expect(readXlsx(bytes)).rejects.toMatchObject({
    reason: "damaged",
    detail: "[Content_Types].xml size",
  });
});

test("content that does not match its checksum is a damaged file", async () => {
  const bytes = zipOf(packageParts(), 0);
  const at = new TextDecoder("latin1").decode(bytes).indexOf("<v>1</v>");
  bytes[at + 3] = 0x39;
  await expect(readXlsx(bytes)).rejects.toMatchObject({
    reason: "damaged",
    detail: "xl/worksheets/sheet1.xml checksum",
  });
});

test("a document type is refused before any entity can grow", async () => {
  const laughs =
    '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]><worksheet>&lol2;</worksheet>';
  const bytes = xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": laughs } });
  await expect(readXlsx(bytes)).rejects.toMatchObject({
    reason: "damaged",
    detail: "DOCTYPE in xl/worksheets/sheet1.xml",
  });
});

test("time is up", async () => {
  await expect(readXlsx(xlsxPackage(), { limits: { milliseconds: -1 } })).rejects.toMatchObject({
    reason: "too-large",
    detail: "time > -1 ms",
  });
});

test("an aborted read rejects with the reason it was given", async () => {
  const controller = new AbortController();
  const reading = readXlsx(sheet(cells), { signal: controller.signal });
  controller.abort(new Error("취소"));
  await expect(reading).rejects.toThrow("취소");
});
