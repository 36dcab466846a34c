import { strToU8 } from "fflate";
import { readXlsx } from "../../src/xlsx/readXlsx";
import {
  contentTypes, MAIN, OFFICE, packageParts, relationship, relationships, rowOf, worksheet, xlsxPackage, zipOf,
} from "../support/xlsxPackage"; // prettier-ignore

const one = rowOf('<c r="A1"><v>1</v></c>');
const firstCell = async (bytes: Uint8Array): Promise<unknown> =>
  (await readXlsx(bytes)).grids[0]?.rows[0]?.[0];

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const codes = [...(mark ? "\ufeff" : ""), ...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(codes);
}

describe("ways to write the same workbook", () => {
  test("any namespace prefix", async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>가</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(await firstCell(xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": xml } }))).toBe("가");
  });

  test("strict namespaces", async () => {
    const strict = (text: string | Uint8Array | null): string =>
      String(text)
        .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships")
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");
    const parts = packageParts({
      strings: "<si><t>가</t></si>",
      sheets: [{ xml: rowOf('<c t="s"><v>0</v></c>') }],
    });
    expect(
      await firstCell(
        zipOf(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)]))),
      ),
    ).toBe("가");
  });

  test("targets from the root, up a folder, with escapes, in other folders and another case", async () => {
    const parts = packageParts();
    const moved = {
      "[Content_Types].xml": contentTypes(undefined, "/Book/main.xml"),
      "_rels/.rels": relationships(relationship("r", "officeDocument", "/book/main.xml")),
      "book/main.xml": parts["xl/workbook.xml"] ?? null,
      "book/_rels/main.xml.rels": relationships(
        relationship("sheet0", "worksheet", "../other/My%20Sheet.xml"),
      ),
      "Other/my sheet.xml": worksheet(one),
    };
    expect(await firstCell(zipOf(moved))).toBe(1);
  });

  test("no package relationships: the usual place is tried", async () => {
    expect(await firstCell(xlsxPackage({ parts: { "_rels/.rels": null } }))).toBe(1);
  });

  test("folders separated by backslashes", async () => {
    const parts = packageParts();
    const names = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name.replaceAll("/", "\\"), text]),
    );
    expect(await firstCell(zipOf(names))).toBe(1);
  });

  test.each([
    ["UTF-8 with a mark", (xml: string) => strToU8(`\ufeff${xml}`)],
    ["UTF-16 little endian", (xml: string) => utf16(xml, true, true)],
    ["UTF-16 big endian", (xml: string) => utf16(xml, false, true)],
    ["UTF-16 without a mark", (xml: string) => utf16(xml, true, false)],
  ])("%s", async (_, encode) => {
    const xml = worksheet(rowOf('<c r="A1" t="inlineStr"><is><t>취합</t></is></c>')).replace(
      'encoding="UTF-8" ',
      "",
    );
    expect(await firstCell(xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": encode(xml) } }))).toBe("취합");
  });

  test("single quotes, spaces around the equals sign, comments and line breaks", async () => {
    const xml = worksheet(
      "<!-- a > b --><sheetData\n><row r = '1' ><c\n r='A1'\n t = 'str' ><?x y?><v>가</v></c ></row ></sheetData>",
    );
    expect(await firstCell(xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": xml } }))).toBe("가");
  });

  test("parts stored without compression", async () => {
    expect(await firstCell(zipOf(packageParts(), 0))).toBe(1);
  });
});

test("chart sheets are no sheets of cells", async () => {
  const parts = packageParts({
    sheets: [
      { name: "차트", xml: "" },
      { name: "자료", xml: one },
    ],
  });
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    relationship("sheet0", "chartsheet", "chartsheets/sheet1.xml") +
      relationship("sheet1", "worksheet", "worksheets/sheet2.xml"),
  );
  expect((await readXlsx(zipOf(parts))).grids.map(({ sheet }) => sheet)).toEqual(["자료"]);
});

test("a stamp keeps to its sheet when a chart sheet stands before it", async () => {
  const definedNames = '<definedName name="_chwihap_form" localSheetId="1">"도장"</definedName>';
  const parts = packageParts({
    sheets: [
      { name: "차트", xml: "" },
      { name: "자료", xml: one },
    ],
    definedNames,
  });
  parts["xl/_rels/workbook.xml.rels"] = relationships(
    relationship("sheet0", "chartsheet", "c.xml") +
      relationship("sheet1", "worksheet", "worksheets/sheet2.xml"),
  );
  expect((await readXlsx(zipOf(parts))).grids[0]?.stamp).toBe("도장");
});

test("links to other workbooks are told", async () => {
  const link = relationship("x", "externalLink", "externalLinks/externalLink1.xml");
  expect((await readXlsx(xlsxPackage({ relationships: link }))).hasExternalLinks).toBe(true);
  expect((await readXlsx(xlsxPackage())).hasExternalLinks).toBe(false);
});

test("progress ends at 1 and never goes back", async () => {
  const shares: number[] = [];
  await readXlsx(xlsxPackage({ sheets: [{ xml: one }, { xml: one }, { xml: one }] }), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((first, second) => first - second));
});
