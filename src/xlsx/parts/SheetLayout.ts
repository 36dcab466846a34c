import type { CellArea } from "../../submission/Grid";
import type { Budget } from "../limits";
import { damaged } from "../XlsxRefused";
import type { Tag } from "../xml/Tag";
import { parseArea } from "./cellReference";

/** The merges and the hidden rows and columns of a sheet. */
export class SheetLayout {
  readonly merges: CellArea[] = [];
  /** Rows not listed in the file are hidden (`zeroHeight`). */
  private unlistedHidden = false;
  private columnsHidden = false;
  private readonly hidden = new Set<number>();
  private readonly listed = new Set<number>();
  private readonly columns: { readonly from: number; readonly to: number; readonly hidden: boolean }[] = [];

  constructor(private readonly budget: Budget) {}

  takeDefaults(tag: Tag): void {
    this.unlistedHidden = tag.isTrue("zeroHeight");
    this.columnsHidden = isZero(tag.attribute("defaultColWidth"));
  }

  takeColumns(tag: Tag): void {
    const from = tag.integer("min");
    const to = tag.integer("max");
    if (from === null || to === null || from < 1) throw damaged("columns");
    const width = tag.attribute("width");
    this.columns.push({ from: from - 1, to: to - 1, hidden: tag.isTrue("hidden") || isZero(width) });
    this.budget.checkList("columns", this.columns.length);
  }

  takeRow(row: number, tag: Tag): void {
    if (this.unlistedHidden) this.listed.add(row);
    if (tag.isTrue("hidden") || isZero(tag.attribute("ht"))) this.hidden.add(row);
  }

  takeMerge(tag: Tag): void {
    const area = parseArea(tag.attribute("ref") ?? "");
    if (area === null) throw damaged("merged area");
    this.budget.checkPosition(area.bottom, area.right);
    this.merges.push(area);
    this.budget.checkList("merges", this.merges.length);
  }

  /** Hidden rows among the first `count`, in order: those beyond hold nothing. */
  hiddenRows(count: number): number[] {
    if (this.unlistedHidden) {
      for (let row = 0; row < count; row++) if (!this.listed.has(row)) this.hidden.add(row);
    }
    return [...this.hidden].filter((row) => row < count).sort((one, other) => one - other);
  }

  /** Hidden columns among the first `count`, in order. */
  hiddenColumns(count: number): number[] {
    const hidden = new Array<boolean>(count).fill(this.columnsHidden);
    for (const column of this.columns) hidden.fill(column.hidden, column.from, column.to + 1);
    return hidden.flatMap((isHidden, column) => (isHidden ? [column] : []));
  }
}

function isZero(size: string | null): boolean {
  return size !== null && size.trim() !== "" && Number(size) === 0;
}
