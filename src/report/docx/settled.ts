/** Takes the moment of packing out of a document, so that equal reports are equal files. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const CORE = "docProps/core.xml";
/** The first day a zip entry can bear, wherever the clock stands. */
const NO_TIME = new Date(1980, 0, 2);
const DATES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu;

export function settled(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const core = entries[CORE];
  if (core !== undefined) entries[CORE] = strToU8(strFromU8(core).replace(DATES, ""));
  return zipSync(entries, { mtime: NO_TIME, level: 6 });
}
