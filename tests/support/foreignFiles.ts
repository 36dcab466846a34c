/** Files that arrive under the name of a submission and are something else. */
import { strToU8 } from "fflate";
import { rowOf, xlsxPackage, zipOf } from "./xlsxPackage";

const SECTOR = 512;
const FREE = 0xffffffff;
const END_OF_CHAIN = 0xfffffffe;
const FAT_SECTOR = 0xfffffffd;

function directoryEntry(name: string, type: number): Uint8Array {
  const bytes = new Uint8Array(128);
  const view = new DataView(bytes.buffer);
  [...name].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(64, (name.length + 1) * 2, true);
  view.setUint8(66, type);
  for (const sibling of [68, 72, 76]) view.setUint32(sibling, FREE, true);
  view.setUint32(116, END_OF_CHAIN, true);
  return bytes;
}

/** An OLE2 container with these streams, all empty: sector 0 is its allocation table, sector 1 its directory. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let index = 0; index < 109; index++) view.setUint32(76 + index * 4, index === 0 ? 0 : FREE, true);
  for (let index = 0; index < 128; index++) view.setUint32(SECTOR + index * 4, FREE, true);
  view.setUint32(SECTOR, FAT_SECTOR, true);
  view.setUint32(SECTOR + 4, END_OF_CHAIN, true);
  const entries = [
    directoryEntry("Root Entry", 5),
    ...streams.slice(0, 3).map((name) => directoryEntry(name, 2)),
  ];
  entries.forEach((entry, index) => {
    bytes.set(entry, SECTOR * 2 + index * 128);
  });
  return bytes;
}

const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

export const FOREIGN_FILES: Readonly<Record<string, Uint8Array>> = {
  "garbage.xlsx": strToU8("이 파일은 통합 문서가 아니다"),
  "empty.xlsx": new Uint8Array(),
  "encrypted.xlsx": compoundFile("EncryptionInfo", "EncryptedPackage"),
  "document.xlsx": zipOf({
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Override PartName="/word/document.xml" ContentType="${WORD_TYPE}"/></Types>`,
    "_rels/.rels":
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>` +
      `</Relationships>`,
    "word/document.xml": "<document/>",
  }),
  "other.xlsx": xlsxPackage({
    sheets: [{ name: "회의록", xml: rowOf('<c r="A1" t="inlineStr"><is><t>참석자</t></is></c>') }],
  }),
};
