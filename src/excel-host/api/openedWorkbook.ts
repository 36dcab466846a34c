import type { Arguments } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** The bytes of an .xlsx, which is a zip, as Base64; nothing for a blank workbook. Errors: InvalidArgument. */
export function openedWorkbook(args: Arguments): Uint8Array {
  const text = args.optionalText(0);
  if (text === null) return new Uint8Array();
  if (!BASE64.test(text)) throw invalidArgument();
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument();
  return bytes;
}
