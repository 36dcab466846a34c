import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { damaged, XlsxRefused } from "../XlsxRefused";
import { readContentTypes, type ContentTypes } from "./contentTypes";
import { readRelationships } from "./relationships";

/** Documents kept as a zip with their kind in a part `mimetype` (OpenDocument, HWPX). */
const MIMETYPE = "mimetype";

/** Finds the main part and refuses every package that is no plain .xlsx, by what it declares inside. Errors: XlsxRefused. */
export async function findWorkbook(zip: Zip, budget: Budget): Promise<string> {
  if (!zip.has("[Content_Types].xml")) throw new XlsxRefused("not-a-workbook", await describeOtherZip(zip));
  const types = await readContentTypes(zip, budget);
  const relationships = await readRelationships(zip, "", budget);
  const main = relationships.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  refuseOtherKinds(main, types, zip);
  if (!zip.has(main)) throw damaged(`${main} missing`);
  return main;
}

function refuseOtherKinds(main: string, types: ContentTypes, zip: Zip): void {
  const type = types.of(main);
  if (type.includes("binary") || main.toLowerCase().endsWith("workbook.bin"))
    throw new XlsxRefused("xlsb", type || main);
  if (type.includes("macroenabled.main") && type.includes("excel")) throw new XlsxRefused("xlsm", type);
  if (/wordprocessingml|ms-word/.test(type)) throw new XlsxRefused("not-a-workbook", "docx");
  if (/presentationml|ms-powerpoint/.test(type)) throw new XlsxRefused("not-a-workbook", "pptx");
  const macros = zip.names.find((name) => /(^|\/)vbaProject\.bin$/i.test(name));
  if (macros !== undefined) throw new XlsxRefused("xlsm", macros);
  if (!zip.has(main) && type === "") throw new XlsxRefused("not-a-workbook", "package without a workbook");
}

async function describeOtherZip(zip: Zip): Promise<string> {
  if (!zip.has(MIMETYPE)) return zip.names.length === 0 ? "empty zip" : "zip";
  let kind = "";
  await zip.read(MIMETYPE, (chunk) => {
    if (kind.length < 100) kind += new TextDecoder().decode(chunk.subarray(0, 100));
  });
  return kind.trim();
}
