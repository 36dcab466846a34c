import {
  DEFAULT_STYLE,
  isErrorCode,
  parseArea,
  type Band,
  type CellStyle,
  type CellValue,
  type Sheet,
} from "../../document";
import { fromFile, sharedFromFile } from "../formulaSpelling";
import { tableNameAt } from "../tableAt";
import { unescapeCellText } from "../xml/element";
import { allText, child, childrenOf, flag, numberAttribute, parseXml, type XmlElement } from "../xml/parse";
import type { FileStyles } from "./readStyles";

const rowPattern = /<(?:\w+:)?row\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?row>)/g;

/** Texts in runs are put together; phonetic guides are not part of the text. */
function itemText(item: XmlElement): string {
  const parts = item.children.filter(({ name }) => name === "t" || name === "r");
  return parts
    .map((part) => (part.name === "t" ? part.text : childrenOf(part, "t").map(allText).join("")))
    .join("");
}

export function readSharedStrings(root: XmlElement | undefined): readonly string[] {
  return childrenOf(root, "si").map((item) => unescapeCellText(itemText(item)));
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Puts the rows of a worksheet part into a sheet. */
export class CellReader {
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly bands = new Map<number, Band>();
  private row = -1;
  private column = -1;

  constructor(
    private readonly sheet: Sheet,
    private readonly styles: FileStyles,
    private readonly strings: readonly string[],
  ) {
    sheet.state.rows = this.bands;
  }

  /** `sheetData` is the element's inner XML. Rows come one at a time, so that large sheets need no tree. */
  read(sheetData: string, part: string): void {
    for (const [text] of sheetData.matchAll(rowPattern)) this.readRow(parseXml(text, part));
  }

  private readRow(found: XmlElement): void {
    this.row = (numberAttribute(found, "r") ?? this.row + 2) - 1;
    this.column = -1;
    this.readBand(found);
    for (const cell of childrenOf(found, "c")) this.readCell(cell);
  }

  private readBand(found: XmlElement): void {
    const size = flag(found, "customHeight") ? numberAttribute(found, "ht") : undefined;
    const style = flag(found, "customFormat")
      ? this.styles.cells[numberAttribute(found, "s") ?? 0]
      : undefined;
    const band = {
      ...(size === undefined ? {} : { size }),
      ...(flag(found, "hidden") ? { hidden: true } : {}),
      ...(style === undefined ? {} : { style }),
    };
    if (Object.keys(band).length > 0) this.bands.set(this.row, band);
  }

  private readCell(found: XmlElement): void {
    const address = parseArea(found.attributes.get("r") ?? "");
    this.column = address?.left ?? this.column + 1;
    const formula = this.formulaOf(child(found, "f"));
    const value = this.valueOf(found);
    const style = this.styleOf(numberAttribute(found, "s") ?? 0);
    this.sheet.cells.set(this.row, this.column, { value, formula, style });
  }

  /** Null where a cell looks as its row or column would have it anyway. */
  private styleOf(index: number): CellStyle | null {
    const style = this.styles.cells[index] ?? DEFAULT_STYLE;
    return style === this.sheet.defaultStyle(this.row, this.column) ? null : style;
  }

  private formulaOf(found: XmlElement | undefined): string | null {
    if (found === undefined) return null;
    const text = unescapeCellText(found.text);
    const index = found.attributes.get("t") === "shared" ? found.attributes.get("si") : undefined;
    const tableHere = tableNameAt(this.sheet, this.row, this.column);
    if (index === undefined) return text === "" ? null : fromFile(text, tableHere);
    if (text !== "") this.sharedFormulas.set(index, { text, row: this.row, column: this.column });
    const master = this.sharedFormulas.get(index);
    if (master === undefined) return null;
    const offset = { rows: this.row - master.row, columns: this.column - master.column };
    return sharedFromFile(master.text, offset, tableHere);
  }

  private valueOf(found: XmlElement): CellValue {
    const type = found.attributes.get("t") ?? "n";
    const inline = child(found, "is");
    if (type === "inlineStr") return inline === undefined ? null : unescapeCellText(itemText(inline));
    const stored = child(found, "v");
    if (stored === undefined) return null;
    const text = stored.text;
    if (type === "s") return this.strings[Number(text)] ?? "";
    if (type === "str" || type === "d") return unescapeCellText(text);
    if (type === "b") return text === "1" || text === "true";
    if (type === "e") return { error: isErrorCode(text) ? text : "#VALUE!" };
    return text === "" ? null : Number(text);
  }
}
