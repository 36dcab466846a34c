import { toHostError } from "./runExcel";

/** `btoa` takes one character a byte; long argument lists overflow the stack, so the bytes go in pieces. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    binary += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return btoa(binary);
}

/** See WorkbookPort.openWorkbook. */
export async function openWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toHostError(error);
  }
}
