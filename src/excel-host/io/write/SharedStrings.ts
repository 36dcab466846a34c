import { XML_HEAD, escapeCellText } from "../xml/element";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The texts of all cells, each held once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  *toXml(): Generator<string> {
    yield `${XML_HEAD}<sst xmlns="${SPREADSHEET}" count="${this.uses}" uniqueCount="${this.indexes.size}">`;
    for (const text of this.indexes.keys()) {
      yield `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`;
    }
    yield "</sst>";
  }
}
