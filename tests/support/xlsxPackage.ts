/** Hand-made .xlsx packages for tests: every part can be stated, replaced or left out. */
import { strToU8, zipSync, type Zippable } from "fflate";

type PartContent = string | Uint8Array | null;

export interface PackageSheet {
  readonly name?: string;
  /** What stands within `<worksheet>`; `rows(...)` and `sheetData(...)` help. */
  readonly xml: string;
  readonly state?: string;
}

export interface PackageOptions {
  readonly sheets?: readonly PackageSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** What stands within `<styleSheet>`. */
  readonly styles?: string;
  /** `<definedName>` elements. */
  readonly definedNames?: string;
  /** Attributes of `<workbookPr>`. */
  readonly workbookPr?: string;
  /** `<Relationship>` elements added to the workbook's. */
  readonly relationships?: string;
  /** Parts by name, over the usual ones; null leaves one out. */
  readonly parts?: Readonly<Record<string, PartContent>>;
}

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

export const relationship = (id: string, kind: string, target: string, mode = ""): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

export const relationships = (inner: string): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

export const contentTypes = (workbookType = WORKBOOK_TYPE, part = "/xl/workbook.xml"): string =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="${part}" ContentType="${workbookType}"/></Types>`;

export const worksheet = (inner: string): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}">${inner}</worksheet>`;

/** A sheet of one row with these `<c>` elements. */
export const rowOf = (...cells: string[]): string =>
  `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;

export function packageParts(options: PackageOptions = {}): Record<string, PartContent> {
  const sheets = options.sheets ?? [{ xml: rowOf('<c r="A1"><v>1</v></c>') }];
  const parts: Record<string, PartContent> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr ${options.workbookPr ?? ""}/><sheets>` +
      sheets.map(sheetEntry).join("") +
      `</sheets><definedNames>${options.definedNames ?? ""}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets
        .map((_, index) => relationship(`sheet${index}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("") +
        (options.strings === undefined ? "" : relationship("strings", "sharedStrings", "sharedStrings.xml")) +
        (options.styles === undefined ? "" : relationship("styles", "styles", "styles.xml")) +
        (options.relationships ?? ""),
    ),
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(xml);
  });
  if (options.strings !== undefined)
    parts["xl/sharedStrings.xml"] = `${DECLARATION}<sst xmlns="${MAIN}">${options.strings}</sst>`;
  if (options.styles !== undefined)
    parts["xl/styles.xml"] = `${DECLARATION}<styleSheet xmlns="${MAIN}">${options.styles}</styleSheet>`;
  return { ...parts, ...options.parts };
}

function sheetEntry({ name, state }: PackageSheet, index: number): string {
  const visibility = state === undefined ? "" : ` state="${state}"`;
  return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="sheet${index}"${visibility}/>`;
}

export function xlsxPackage(options: PackageOptions = {}): Uint8Array {
  return zipOf(packageParts(options));
}

export function zipOf(parts: Readonly<Record<string, PartContent>>, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level, mtime: new Date(2022, 11, 31) });
}

/** An OLE2 compound file whose directory lists these names; nothing is in them. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  names.slice(0, 4).forEach((name, index) => {
    const entry = 1024 + index * 128;
    [...name].forEach((letter, at) => {
      view.setUint16(entry + at * 2, letter.charCodeAt(0), true);
    });
    view.setUint16(entry + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}
