import { strToU8, zipSync } from "fflate";
import { columnName, scalarOf, type Grid } from "../../submission/Grid";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The two parts that hold the cells, as XML: texts are shared, as Excel saves them. */
function cellParts(grid: Grid): { sheet: string; strings: string } {
  const indexes = new Map<string, number>();
  const rows = grid.rows.map((cells, row) => {
    const xml = cells.map((cell, column) => {
      const value = scalarOf(cell);
      const at = `r="${columnName(column)}${row + 1}"`;
      if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
      const text = String(value ?? "");
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return `<c ${at} t="s"><v>${index}</v></c>`;
    });
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const items = [...indexes.keys()].map((text) => `<si><t>${text}</t></si>`).join("");
  return {
    sheet: `<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    strings: `<sst xmlns="${MAIN}" count="${indexes.size}" uniqueCount="${indexes.size}">${items}</sst>`,
  };
}

/** A grid of numbers and plain texts (none needs escaping) as the bytes of an .xlsx file. */
export function largeFile(grid: Grid): Uint8Array {
  const { sheet, strings } = cellParts(grid);
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      override("/xl/workbook.xml", "sheet.main") +
      override("/xl/worksheets/sheet1.xml", "worksheet") +
      `${override("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${grid.sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": strings,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), {
    level: 6,
  });
}
