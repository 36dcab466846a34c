import { damaged, XlsxRefused } from "../XlsxRefused";
import { isCompoundFile, listCompoundEntries } from "./compoundFile";

/** How the wrappers of Korean document-security products begin, by the product. */
const DRM_SIGNATURES: readonly { readonly product: string; readonly start: string }[] = [
  { product: "Fasoo", start: "\x9b DRMONE" },
  { product: "Fasoo", start: "<!-- FasooSecureContainer" },
  { product: "SoftCamp", start: "SCDSA" },
  { product: "MarkAny", start: "<DOCUMENT SAFER" },
];

/** Other files people send under the name of a workbook, by how they begin. */
const OTHER_SIGNATURES: readonly { readonly kind: string; readonly start: string }[] = [
  { kind: "pdf", start: "%PDF" },
  { kind: "rtf", start: "{\\rtf" },
  { kind: "rar", start: "Rar!" },
  { kind: "7z", start: "7z\xbc\xaf" },
  { kind: "alz", start: "ALZ\x01" },
  { kind: "egg", start: "EGGA" },
  { kind: "png", start: "\x89PNG" },
  { kind: "jpeg", start: "\xff\xd8\xff" },
  { kind: "gzip", start: "\x1f\x8b" },
  { kind: "hwp", start: "HWP Document File" },
];

/** Lets only a zip pass; names what anything else is, by its content and never by its name. Errors: XlsxRefused. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxRefused("empty-file", null);
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.startsWith("PK\x03\x04")) return;
  if (head.startsWith("PK\x05\x06")) throw new XlsxRefused("not-a-workbook", "empty zip");
  if (isCompoundFile(bytes)) throw refuseCompound(bytes);
  const drm = DRM_SIGNATURES.find(({ start }) => head.startsWith(start));
  if (drm !== undefined) throw new XlsxRefused("drm", drm.product);
  const other = OTHER_SIGNATURES.find(({ start }) => head.startsWith(start));
  if (other !== undefined) throw new XlsxRefused("not-a-workbook", other.kind);
  if (isBareBiff(bytes)) throw new XlsxRefused("old-xls", "BIFF");
  throw refuseText(bytes);
}

function refuseCompound(bytes: Uint8Array): XlsxRefused {
  const names = listCompoundEntries(bytes);
  if (names === null) return damaged("OLE2 directory");
  const has = (...wanted: string[]): boolean => wanted.some((name) => names.includes(name));
  if (has("\x09DRMContent", "DRMEncryptedTransform", "DRMEncryptedDataSpace"))
    return new XlsxRefused("drm", "Microsoft IRM");
  if (has("EncryptedPackage")) return new XlsxRefused("encrypted", "EncryptedPackage");
  if (has("Workbook", "Book")) return new XlsxRefused("old-xls", "BIFF");
  if (has("WordDocument")) return new XlsxRefused("not-a-workbook", "doc");
  if (has("PowerPoint Document")) return new XlsxRefused("not-a-workbook", "ppt");
  if (has("\x05HwpSummaryInformation", "HwpSummaryInformation"))
    return new XlsxRefused("not-a-workbook", "hwp");
  return new XlsxRefused("not-a-workbook", "OLE2");
}

/** .xls of Excel 2 to 4: a bare stream that begins with a BOF record. */
function isBareBiff(bytes: Uint8Array): boolean {
  const version = bytes[1] ?? 0xff;
  const length = bytes[2] ?? 0;
  return (
    bytes[0] === 0x09 && [0, 2, 4, 8].includes(version) && bytes[3] === 0 && [4, 6, 8, 16].includes(length)
  );
}

function refuseText(bytes: Uint8Array): XlsxRefused {
  const start = bytes.subarray(0, 4096);
  const utf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  if (!utf16 && start.includes(0)) return unknownHeader(bytes);
  const label = utf16 ? (start[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  const text = new TextDecoder(label).decode(start).trimStart().toLowerCase();
  if (/^<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/.test(text))
    return new XlsxRefused("not-a-workbook", "xml-spreadsheet-2003");
  if (
    /^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html|head|meta|body|table|style|script)\b/.test(
      text,
    )
  ) {
    return new XlsxRefused("not-a-workbook", "html");
  }
  if (text.startsWith("<")) return new XlsxRefused("not-a-workbook", "xml");
  return looksTyped(start, utf16)
    ? new XlsxRefused("not-a-workbook", kindOfText(text))
    : unknownHeader(bytes);
}

/** True when there are no control characters that nobody types. EUC-KR text passes: its bytes are 0x80 and above. */
function looksTyped(bytes: Uint8Array, utf16: boolean): boolean {
  return (
    utf16 ||
    !bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d)
  );
}

function kindOfText(text: string): string {
  const line = text.split(/\r?\n/, 1)[0] ?? "";
  if (line.includes("\t")) return "tab-separated text";
  return line.includes(",") || line.includes(";") ? "csv" : "text";
}

function unknownHeader(bytes: Uint8Array): XlsxRefused {
  const hex = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  return new XlsxRefused("not-a-workbook", `header ${hex}`);
}
