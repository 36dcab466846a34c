import { damaged } from "../XlsxRefused";
import { isSpace } from "../xml/characterData";
import type { Tag } from "../xml/Tag";
import type { CellType } from "./CellReading";
import { columnOf, rowOf } from "./cellReference";
import { parseIndex } from "./parseNumber";

const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const LETTER_R = 0x72;
const LETTER_S = 0x73;
const LETTER_T = 0x74;

const TYPES: readonly CellType[] = ["n", "s", "str", "b", "e", "inlineStr", "d"];

/** The attributes of a `<c>`, read in one pass: there are millions of them. */
export class CellAttributes {
  /** -1 where `r` is absent. */
  column = -1;
  row = -1;
  style = 0;
  type: CellType = "n";

  read(tag: Tag): void {
    const { bytes, attributesEnd: end } = tag;
    this.column = -1;
    this.row = -1;
    this.style = 0;
    this.type = "n";
    let at = tag.attributesStart;
    while (at < end) {
      if (isSpace(bytes[at])) {
        at++;
        continue;
      }
      const name = bytes[at];
      const nameStart = at;
      while (at < end && bytes[at] !== EQUALS) at++;
      let nameEnd = at;
      while (isSpace(bytes[nameEnd - 1])) nameEnd--;
      do at++;
      while (at < end && isSpace(bytes[at]));
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged("cell attributes");
      const start = ++at;
      while (at < end && bytes[at] !== quote) at++;
      if (nameEnd - nameStart === 1) this.take(name, bytes, start, at);
      at++;
    }
  }

  private take(name: number | undefined, bytes: Uint8Array, start: number, end: number): void {
    if (name === LETTER_R) {
      this.column = columnOf(bytes, start, end);
      this.row = rowOf(bytes, start, end);
      if (this.column < 0 || this.row < 0) throw damaged("cell address");
    } else if (name === LETTER_S) {
      this.style = parseIndex(bytes, start, end);
    } else if (name === LETTER_T) {
      this.type = typeOf(bytes, start, end);
    }
  }
}

function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  const length = end - start;
  for (const type of TYPES) {
    if (type.length === length && type.charCodeAt(0) === bytes[start]) return type;
  }
  throw damaged("cell type");
}
