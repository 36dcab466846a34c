import { Paragraph, type IParagraphOptions } from "docx";

/** A paragraph whose figures stand close to their counters: Word would put a gap between `3` and `건`. */
export function line(options: IParagraphOptions): Paragraph {
  return new Paragraph({ autoSpaceEastAsianText: false, ...options });
}
