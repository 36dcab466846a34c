import type { SheetModel } from "../../workbook/SheetModel";

/** One file of a sample set. */
export interface SampleBook {
  readonly file: string;
  readonly sheets: readonly SheetModel[];
}
