import type { Cell, MarkedCell, Scalar } from "../../submission/Grid";
import { addressOf } from "../../submission/Grid";
import { damaged } from "../XlsxRefused";
import { decodeText, unescapeString } from "../xml/decodeText";
import { isoDateSerial, shiftTo1900 } from "./dateSystem";
import type { NumberKind } from "./numberFormat";
import { parseIndex, parseNumber } from "./parseNumber";

/** What a workbook's cells are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly from1904: boolean;
}

export type CellType = "n" | "s" | "b" | "e" | "str" | "inlineStr" | "d";

/** One cell while its tags go by: what it declares and the text found in it. Reused from cell to cell. */
export class CellReading {
  column = 0;
  row = 0;
  type: CellType = "n";
  style = 0;
  /** With its `=`, or null. */
  formula: string | null = null;
  private text: string | null = null;
  private number = Number.NaN;
  private numberRead = false;

  constructor(private readonly context: CellContext) {}

  begin(row: number, column: number): void {
    this.row = row;
    this.column = column;
    this.type = "n";
    this.style = 0;
    this.formula = null;
    this.text = null;
    this.numberRead = false;
  }

  /** There is a `<v>` or a `<t>`: an empty one is the empty text, none at all is no result. */
  beginContent(): void {
    if (this.type !== "n" && this.type !== "s") this.text ??= "";
  }

  /** Text of `<v>`, or of a `<t>` within `<is>`; several are joined. */
  take(bytes: Uint8Array, start: number, end: number): void {
    if (this.type === "n") {
      this.number = parseNumber(bytes, start, end);
      this.numberRead = true;
    } else if (this.type === "s") {
      this.number = parseIndex(bytes, start, end);
      this.numberRead = true;
    } else this.text = (this.text ?? "") + decodeText(bytes, start, end);
  }

  /** The finished cell; null when there is nothing in it. */
  finish(): Cell {
    const { formula } = this;
    const content = this.content();
    if (formula === null) return content;
    if (content === null) return { value: null, formula, uncalculated: true };
    return typeof content === "object" ? { ...content, formula } : { value: content, formula };
  }

  private content(): Scalar | MarkedCell {
    switch (this.type) {
      case "n":
        return this.numberRead ? this.numeric() : null;
      case "s":
        return this.numberRead ? this.shared() : null;
      case "e":
        return !this.text ? null : { value: null, error: this.text.trim() };
      case "b":
        return !this.text ? null : this.boolean(this.text.trim());
      case "d":
        return !this.text ? null : this.isoDate(this.text.trim());
      default:
        return this.string();
    }
  }

  private numeric(): Scalar | MarkedCell {
    const value = this.number;
    if (Number.isNaN(value) || !Number.isFinite(value)) throw damaged(`number in ${this.address()}`);
    const kind = this.context.styles[this.style] ?? "plain";
    if (kind === "plain") return value;
    if (kind === "percent") return { value, format: "percent" };
    const shifted = kind === "date" && this.context.from1904 ? shiftTo1900(value) : value;
    return { value: shifted, format: "date" };
  }

  private shared(): string | null {
    const text = this.context.strings[this.number];
    if (text === undefined) throw damaged(`shared string of ${this.address()}`);
    return this.orBlank(text);
  }

  /** An empty text counts only as the result of a formula; elsewhere it is a blank cell. */
  private orBlank(text: string): string | null {
    return text === "" && this.formula === null ? null : text;
  }

  private string(): string | null {
    return this.text === null ? null : this.orBlank(unescapeString(this.text));
  }

  private boolean(text: string): boolean {
    if (text === "1" || text === "true") return true;
    if (text === "0" || text === "false") return false;
    throw damaged(`boolean in ${this.address()}`);
  }

  private isoDate(text: string): MarkedCell {
    const value = isoDateSerial(text);
    if (value === null) throw damaged(`date in ${this.address()}`);
    return { value, format: "date" };
  }

  private address(): string {
    return addressOf(this.row, this.column);
  }
}
