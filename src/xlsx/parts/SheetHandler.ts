import type { Budget } from "../limits";
import { tooLarge } from "../XlsxRefused";
import { decodeText, unescapeString } from "../xml/decodeText";
import { Names } from "../xml/Names";
import type { Tag } from "../xml/Tag";
import type { XmlHandler } from "../xml/XmlScanner";
import { CellAttributes } from "./CellAttributes";
import type { CellReading } from "./CellReading";
import { compileShared, expandShared, type SharedFormula } from "./sharedFormula";
import type { SheetLayout } from "./SheetLayout";
import type { SheetRows } from "./SheetRows";

/** A cell lies at worksheet > sheetData > row > c; the same names deeper or elsewhere mean other things. */
const LIST_ITEM_DEPTH = 3;
const CELL_DEPTH = 4;
const CONTENT_DEPTH = 5;

/** Excel's own limit is 8,192 as people type it; in files the names of newer functions are longer. */
const LONGEST_FORMULA = 16_384;

const names = new Names(["c", "v", "row", "f", "is", "t", "rPh", "sheetFormatPr", "col", "mergeCell"]);

/** Turns the tags of a worksheet into rows and layout. */
export class SheetHandler implements XmlHandler {
  readonly names = names;
  private readonly attributes = new CellAttributes();
  private readonly shared = new Map<number, SharedFormula>();
  private capture: "nothing" | "value" | "formula" = "nothing";
  private inCell = false;
  private phonetic = false;
  private rowNumbered = false;
  private lastRow = -1;
  private nextColumn = 0;
  private formulaText = "";
  /** The group of a shared formula, or -1. */
  private group = -1;

  constructor(
    private readonly cells: SheetRows,
    private readonly layout: SheetLayout,
    private readonly cell: CellReading,
    private readonly budget: Budget,
  ) {}

  open(tag: Tag): void {
    switch (tag.name) {
      case "c":
        if (tag.depth === CELL_DEPTH) this.openCell(tag);
        break;
      case "v":
        if (this.inCell && tag.depth === CONTENT_DEPTH) this.openContent();
        break;
      case "row":
        if (tag.depth === LIST_ITEM_DEPTH) this.openRow(tag);
        break;
      case "f":
        if (this.inCell && tag.depth === CONTENT_DEPTH) this.openFormula(tag);
        break;
      case "is":
        if (this.inCell) this.cell.type = "inlineStr";
        break;
      case "t":
        if (this.inCell && !this.phonetic) this.openContent();
        break;
      case "rPh":
        this.phonetic = true;
        break;
      case "col":
        if (tag.depth === LIST_ITEM_DEPTH) this.layout.takeColumns(tag);
        break;
      case "mergeCell":
        this.layout.takeMerge(tag);
        break;
      case "sheetFormatPr":
        this.layout.takeDefaults(tag);
        break;
    }
  }

  text(bytes: Uint8Array, start: number, end: number): void {
    if (this.capture === "value") this.cell.take(bytes, start, end);
    else if (this.capture === "formula") this.formulaText += decodeText(bytes, start, end);
  }

  close(name: string, depth: number): void {
    switch (name) {
      case "v":
      case "t":
        this.capture = "nothing";
        break;
      case "c":
        if (depth === CELL_DEPTH) this.closeCell();
        break;
      case "row":
        if (depth === LIST_ITEM_DEPTH) this.cells.end();
        break;
      case "f":
        if (this.capture === "formula") this.closeFormula();
        break;
      case "rPh":
        this.phonetic = false;
        break;
    }
  }

  private openRow(tag: Tag): void {
    const number = tag.attribute("r");
    this.rowNumbered = number !== null;
    const row = number === null ? this.lastRow + 1 : (tag.integer("r") ?? 0) - 1;
    this.startRow(row);
    this.layout.takeRow(row, tag);
  }

  private startRow(row: number): void {
    this.cells.begin(row);
    this.lastRow = row;
    this.nextColumn = 0;
  }

  private openCell(tag: Tag): void {
    const { attributes } = this;
    attributes.read(tag);
    if (!this.rowNumbered && attributes.row >= 0) {
      this.rowNumbered = true;
      this.startRow(attributes.row);
    }
    const column = attributes.column >= 0 ? attributes.column : this.nextColumn;
    this.nextColumn = column + 1;
    this.cell.begin(this.lastRow, column);
    this.cell.type = attributes.type;
    this.cell.style = attributes.style;
    this.inCell = true;
  }

  private openContent(): void {
    this.capture = "value";
    this.cell.beginContent();
  }

  private closeCell(): void {
    this.inCell = false;
    const cell = this.cell.finish();
    if (cell !== null) this.cells.put(this.cell.column, cell);
  }

  private openFormula(tag: Tag): void {
    this.capture = "formula";
    this.formulaText = "";
    const kind = tag.attribute("t");
    this.group = kind === "shared" ? (tag.integer("si") ?? -1) : -1;
    if (kind === "dataTable") {
      this.formulaText = `TABLE(${tag.attribute("r1") ?? ""},${tag.attribute("r2") ?? ""})`;
    }
  }

  private closeFormula(): void {
    this.capture = "nothing";
    const text = unescapeString(this.formulaText);
    if (text.length > LONGEST_FORMULA) throw tooLarge(`formula > ${LONGEST_FORMULA} characters`);
    const formula = this.group >= 0 ? this.sharedFormula(text) : `=${text}`;
    this.budget.countFormula(formula);
    this.cell.formula = formula;
  }

  /** The first cell of a group brings the text; in the others it is moved along. A group never begun leaves `=`. */
  private sharedFormula(text: string): string {
    const { row, column } = this.cell;
    if (text !== "") {
      if (!this.shared.has(this.group)) this.shared.set(this.group, compileShared(text, row, column));
      this.budget.checkList("shared formulas", this.shared.size);
      return `=${text}`;
    }
    const shared = this.shared.get(this.group);
    return shared === undefined ? "=" : expandShared(shared, row, column);
  }
}
