import { strToU8 } from "fflate";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import {
  compoundFile,
  contentTypes,
  packageParts,
  relationship,
  relationships,
  rowOf,
  worksheet,
  xlsxPackage,
  zipOf,
} from "../support/xlsxPackage";

async function refusalOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readSourceBook({ name: "평생교육과.xlsx", bytes, modified: null });
  return isRefusal(outcome) ? `${outcome.reason} (${outcome.detail ?? ""})` : "taken";
}

const macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const binary = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const packageOf = (type: string, main: string): Uint8Array =>
  zipOf({
    "[Content_Types].xml": contentTypes(type, `/${main}`),
    "_rels/.rels": relationships(relationship("r", "officeDocument", main)),
    [main]: "",
  });

describe("files are known by their content, whatever their name", () => {
  test.each([
    ["nothing", new Uint8Array(0), "empty-file ()"],
    ["an old .xls", compoundFile(["Root Entry", "Workbook"]), "old-xls (BIFF)"],
    ["an older .xls", compoundFile(["Root Entry", "Book"]), "old-xls (BIFF)"],
    ["a bare BIFF stream", Uint8Array.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]), "old-xls (BIFF)"],
    ["a file with a password", compoundFile(["Root Entry", "EncryptionInfo", "EncryptedPackage"]), "encrypted (EncryptedPackage)"],
    ["rights management of Office", compoundFile(["Root Entry", "EncryptedPackage", "DRMEncryptedDataSpace"]), "drm (Microsoft IRM)"],
    ["a .doc", compoundFile(["Root Entry", "WordDocument"]), "not-a-workbook (doc)"],
    ["a .hwp", compoundFile(["Root Entry", "\x05HwpSummaryInformation"]), "not-a-workbook (hwp)"],
    ["Fasoo", latin1("\x9b DRMONE  This Document is encrypted and protected by Fasoo DRM \0\x01"), "drm (Fasoo)"],
    ["Fasoo, secure container", latin1("<!-- FasooSecureContainer version=1 -->"), "drm (Fasoo)"],
    ["SoftCamp", latin1("SCDSA004\0\0\xf0\x06"), "drm (SoftCamp)"],
    ["MarkAny", latin1("<DOCUMENT SAFER V2010 R2>\0\0"), "drm (MarkAny)"],
    ["an .xlsm", packageOf(macro, "xl/workbook.xml"), `xlsm (${macro.toLowerCase()})`],
    ["an .xlsx with macros hidden in it", xlsxPackage({ parts: { "xl/vbaProject.bin": "x" } }), "xlsm (xl/vbaProject.bin)"],
    ["an .xlsb", packageOf(binary, "xl/workbook.bin"), `xlsb (${binary.toLowerCase()})`],
    ["a .docx", packageOf(word, "word/document.xml"), "not-a-workbook (docx)"],
    ["an .ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "not-a-workbook (application/vnd.oasis.opendocument.spreadsheet)"],
    ["a .hwpx", zipOf({ mimetype: "application/hwp+zip" }), "not-a-workbook (application/hwp+zip)"],
    ["a zip of files", zipOf({ "a.xlsx": "x" }), "not-a-workbook (zip)"],
    ["a web page", strToU8("\ufeff<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook (html)"],
    ["a table of HTML", strToU8("<style>td{}</style><table></table>"), "not-a-workbook (html)"],
    ["XML of Excel 2003", strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), "not-a-workbook (xml-spreadsheet-2003)"],
    ["comma-separated values", strToU8("사업코드,예산\n1-1-1,1000"), "not-a-workbook (csv)"],
    ["comma-separated values in EUC-KR", Uint8Array.from([0xbb, 0xe7, 0xbe, 0xf7, 0x2c, 0x31, 0x0a]), "not-a-workbook (csv)"],
    ["a PDF", latin1("%PDF-1.7\n"), "not-a-workbook (pdf)"],
    ["bytes nobody knows", Uint8Array.from([0x43, 0x72, 0x32, 0x34, 0x03, 0, 0, 0, 9]), "not-a-workbook (header 43 72 32 34 03 00 00 00)"],
    ["no worksheet", xlsxPackage({ sheets: [] }), "no-sheet ()"],
  ])("%s", async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toBe(expected);
  }); // prettier-ignore
});

describe("damaged packages", () => {
  const whole = xlsxPackage({
    strings: "<si><t>가</t></si>",
    sheets: [{ xml: rowOf('<c t="s"><v>0</v></c>') }],
  });
  const sheet = (xml: string): Uint8Array => xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": xml } });
  const flagged = whole.slice();
  const directory = new DataView(flagged.buffer).getUint32(flagged.length - 6, true);
  flagged[directory + 8] = 1;
  const twice = zipOf({ ...packageParts(), "XL/WORKBOOK.XML": "<a/>" });

  test.each([
    ["the end is missing", whole.slice(0, -30), "damaged (zip end record missing)"],
    ["only the beginning is there", whole.slice(0, 20), "damaged (zip end record missing)"],
    ["an encrypted entry", flagged, "encrypted (zip entry [Content_Types].xml)"],
    ["a part twice", twice, "damaged (XL/WORKBOOK.XML twice)"],
    ["the sheet is missing", xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": null } }), "damaged (xl/worksheets/sheet1.xml missing)"],
    ["the workbook is missing", xlsxPackage({ parts: { "xl/workbook.xml": null } }), "damaged (xl/workbook.xml missing)"],
    ["a sheet that leads nowhere", xlsxPackage({ parts: { "xl/_rels/workbook.xml.rels": null } }), "damaged (part of sheet Sheet1)"],
    ["XML that stops", sheet("<worksheet><sheetData>"), "damaged (xl/worksheets/sheet1.xml ends early)"],
    ["a tag that stops", sheet("<worksheet><sheetDa"), "damaged (xl/worksheets/sheet1.xml ends early)"],
    ["an empty part", sheet(""), "damaged (xl/worksheets/sheet1.xml ends early)"],
    ["tags that do not match", sheet("<worksheet><a></b></worksheet>"), "damaged (xl/worksheets/sheet1.xml tags do not match)"],
    ["a second root", sheet("<worksheet/><worksheet/>"), "damaged (xl/worksheets/sheet1.xml has two roots)"],
    ["a number that is none", sheet(worksheet(rowOf('<c r="A1"><v>12x</v></c>'))), "damaged (number in A1)"],
    ["an address that is none", sheet(worksheet(rowOf('<c r="7"><v>1</v></c>'))), "damaged (cell address)"],
    ["an unknown cell type", sheet(worksheet(rowOf('<c t="zz"><v>1</v></c>'))), "damaged (cell type)"],
    ["an unknown entity", sheet(worksheet(rowOf('<c t="str"><v>&nbsp;</v></c>'))), "damaged (entity &nbsp;)"],
    ["another encoding", sheet('<?xml version="1.0" encoding="EUC-KR"?><worksheet/>'), "damaged (xl/worksheets/sheet1.xml encoding EUC-KR)"],
    ["an OLE2 file cut short", compoundFile(["Workbook"]).slice(0, 600), "damaged (OLE2 directory)"],
  ])("%s", async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toBe(expected);
  }); // prettier-ignore

  test("text that is no UTF-8", async () => {
    const xml = new Uint8Array([
      ...strToU8('<worksheet><sheetData><row><c t="str"><v>'),
      0xff,
      0xfe,
      ...strToU8("</v></c></row></sheetData></worksheet>"),
    ]);
    expect(await refusalOf(xlsxPackage({ parts: { "xl/worksheets/sheet1.xml": xml } }))).toBe(
      "damaged (text is no UTF-8)",
    );
  });
});

test("a whole file is taken, with its fingerprint", async () => {
  const bytes = xlsxPackage();
  const book = await readSourceBook({
    name: "C:\\받은 파일\\평생교육과.xlsx",
    bytes,
    modified: "2023-01-31T09:00:00Z",
  });
  expect(book).toMatchObject({
    file: "평생교육과.xlsx",
    bytes: bytes.length,
    modified: "2023-01-31T09:00:00Z",
    hasExternalLinks: false,
  });
  expect(book).toHaveProperty("sha256", expect.stringMatching(/^[0-9a-f]{64}$/));
});
