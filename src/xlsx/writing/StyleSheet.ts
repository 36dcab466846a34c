import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { StyledArea } from "../../workbook/SheetModel";
import { NO_STYLE, overlay, toFileStyle, type MergedStyle } from "./cellStyles";

/**
 * The style of every cell of a sheet. Rows on which the same areas begin, go on and end look the same, so each kind of
 * row is worked out once: a long list costs no more than a short one.
 */
export class StyleSheet {
  /** One past the last styled row. */
  readonly height: number;
  private readonly kinds = new Map<string, readonly (FileStyle | null)[]>();
  private readonly files = new Map<string, FileStyle>();
  private readonly starting = new Map<number, number[]>();
  private active: number[] = [];
  private nextRow = 0;

  constructor(private readonly styles: readonly StyledArea[]) {
    this.height = styles.reduce((most, { area }) => Math.max(most, area.bottom + 1), 0);
    styles.forEach(({ area }, index) => {
      const others = this.starting.get(area.top);
      if (others === undefined) this.starting.set(area.top, [index]);
      else others.push(index);
    });
  }

  /** The styles of a row by column, null where there is none. Rows are asked for from the top down. */
  row(row: number): readonly (FileStyle | null)[] {
    for (; this.nextRow <= row; this.nextRow++) {
      const started = this.starting.get(this.nextRow);
      if (started !== undefined) this.active = [...this.active, ...started].sort((one, other) => one - other);
    }
    this.active = this.active.filter((index) => this.areaOf(index).bottom >= row);
    if (this.active.length === 0) return [];
    const kind = this.active.map((index) => `${index}${this.edgeOf(index, row)}`).join();
    let cells = this.kinds.get(kind);
    if (cells === undefined) {
      cells = this.workOut(row);
      this.kinds.set(kind, cells);
    }
    return cells;
  }

  private areaOf(index: number): StyledArea["area"] {
    return this.styles[index]?.area ?? { top: 0, left: 0, bottom: -1, right: -1 };
  }

  private edgeOf(index: number, row: number): string {
    const { top, bottom } = this.areaOf(index);
    return (row === top ? "t" : "") + (row === bottom ? "b" : "");
  }

  private workOut(row: number): (FileStyle | null)[] {
    const applying = this.styles.filter((_, index) => this.active.includes(index));
    const width = applying.reduce((most, { area }) => Math.max(most, area.right + 1), 0);
    return Array.from({ length: width }, (_, column) => {
      const here = applying.filter(({ area }) => column >= area.left && column <= area.right);
      if (here.length === 0) return null;
      return this.fileStyle(here.reduce((below, styled) => overlay(below, styled, row, column), NO_STYLE));
    });
  }

  /** Equal styles become one object, so that cells can be compared by it. */
  private fileStyle(merged: MergedStyle): FileStyle {
    const file = toFileStyle(merged);
    const key = JSON.stringify(file);
    const same = this.files.get(key) ?? file;
    this.files.set(key, same);
    return same;
  }
}
