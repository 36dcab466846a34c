/**
 * The report as data, before it is a sheet, a .docx or HTML: every printer shows the same blocks in the same order.
 * Texts are finished; figures in tables are numbers, so that a sheet can hold them as such.
 */
import type { Language } from "../words/language";

export interface Report {
  readonly language: Language;
  readonly year: number;
  readonly title: string;
  /** Under the title: what the report rests on. */
  readonly basis: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Item | Note | StatusBox | AreaBoxes | ReportTable;

export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2;
  readonly text: string;
  /** The annex begins on a page of its own. */
  readonly newPage?: true;
}

/** A line under a heading, further in with each level. */
export interface Item {
  readonly kind: "item";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** Small print. */
export interface Note {
  readonly kind: "note";
  readonly text: string;
}

/** What keeps the report from being final. */
export interface StatusBox {
  readonly kind: "status";
  readonly title: string;
  readonly lines: readonly string[];
}

export interface AreaBox {
  readonly title: string;
  readonly lines: readonly string[];
}

/** One box an area, side by side. */
export interface AreaBoxes {
  readonly kind: "areas";
  readonly boxes: readonly AreaBox[];
}

/** `money`: won, shown in 백만원; `rate`: percent with one decimal. */
export type ReportCellKind = "name" | "text" | "center" | "count" | "money" | "rate";

export interface ReportColumn {
  readonly header: string;
  readonly kind: ReportCellKind;
  /** How many columns of the page's grid it covers (see pageGrid.ts). */
  readonly span: number;
  /**
   * Its share of the line on paper, where nothing ties it to the tables above and below: set for all columns of a
   * table, or for none.
   */
  readonly share?: number;
}

export interface ReportLine {
  /** One a column; of a group line only the first is shown, across the table. */
  readonly cells: readonly (string | number | null)[];
  readonly emphasis?: "total" | "group";
}

export interface ReportTable {
  readonly kind: "table";
  /** `(단위: 백만원)`. */
  readonly unit: string;
  readonly columns: readonly ReportColumn[];
  readonly lines: readonly ReportLine[];
}

/** What stands before a line: the signs of an official report. */
const BULLETS: Readonly<Record<Item["level"], string>> = { 1: "○", 2: "-", 3: "‣" };
const HEADING_SIGN = "□";

/** As it is read: headings of a section and items carry their sign, an annex its number. */
export function headingText({ level, text, newPage }: Heading): string {
  return level === 1 && newPage !== true ? `${HEADING_SIGN} ${text}` : text;
}

export function itemText({ level, text }: Item): string {
  return `${BULLETS[level]} ${text}`;
}
