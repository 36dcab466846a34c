import { damaged } from "../XlsxRefused";

const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
/** Above this the runtime's decoder is faster than collecting character codes. */
const SHORT = 256;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Escaped UTF-8 text as a string: entities resolved, line ends made one. Errors: XlsxRefused. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return decodeAny(bytes, start, end);
  const codes: number[] = [];
  let at = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (byte === AMPERSAND || byte === CARRIAGE_RETURN) return decodeAny(bytes, start, end);
    if (byte < 0x80) {
      codes.push(byte);
      at++;
      continue;
    }
    const second = bytes[at + 1] ?? 0;
    const third = bytes[at + 2] ?? 0;
    const code = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    const plain = at + 2 < end && byte >> 4 === 0xe && second >> 6 === 2 && third >> 6 === 2;
    // Hangul and most other signs take three bytes; anything else, and anything doubtful, goes to the strict decoder.
    if (!plain || code < 0x800 || (code >= 0xd800 && code <= 0xdfff)) return decodeAny(bytes, start, end);
    codes.push(code);
    at += 3;
  }
  return String.fromCharCode.apply(null, codes);
}

function decodeAny(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeUtf8(bytes.subarray(start, end)).replace(/\r\n?/g, "\n");
  return text.includes("&") ? resolveEntities(text) : text;
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw damaged("text is no UTF-8", error);
  }
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The five entities of XML and character references; a document cannot define others, as DOCTYPE is refused. */
function resolveEntities(text: string): string {
  return text.replace(/&([^;&]{0,32});?/g, (whole, body: string) => {
    const resolved = whole.endsWith(";") ? (NAMED.get(body) ?? resolveReference(body)) : null;
    if (resolved === null) throw damaged(`entity ${whole}`);
    return resolved;
  });
}

function resolveReference(body: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body);
  if (match === null) return null;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  const forbidden = code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return forbidden ? null : String.fromCodePoint(code);
}

/** `_x000D_` stands for a character XML cannot hold, `_x005F_` for an underscore that is none of that. */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
