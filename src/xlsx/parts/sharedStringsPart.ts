import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { tooLarge } from "../XlsxRefused";
import { decodeText, unescapeString } from "../xml/decodeText";
import { Names } from "../xml/Names";
import type { Tag } from "../xml/Tag";
import { scanPart } from "./scanPart";

const names = new Names(["si", "t", "rPh"]);

/** Reads the shared string table; the runs of a rich text are joined, readings (rPh) left out. Errors: XlsxRefused. */
export async function readSharedStrings(zip: Zip, part: string, budget: Budget): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  let phonetic = false;
  let inText = false;
  const handler = {
    names,
    open: (tag: Tag) => {
      if (tag.name === "t") inText = !phonetic;
      else if (tag.name === "si") text = "";
      else if (tag.name === "rPh") phonetic = true;
    },
    close: (name: string) => {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") {
        strings.push(unescapeString(text));
        if (strings.length > budget.limits.strings) throw tooLarge(`strings > ${budget.limits.strings}`);
      }
    },
    text: (bytes: Uint8Array, start: number, end: number) => {
      if (!inText) return;
      const piece = decodeText(bytes, start, end);
      text = text === "" ? piece : text + piece;
      if (text.length > budget.limits.tokenBytes) throw tooLarge(`string > ${budget.limits.tokenBytes}`);
    },
  };
  await scanPart(zip, part, handler, budget);
  return strings;
}
