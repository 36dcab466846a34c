/** What was replaced in cells, as it is kept in a workbook setting. */
export interface KeptContent {
  /** As Office.js gives it: a formula with `=`, else the value. */
  readonly content: string | number | boolean;
  /** True for a text, whatever it looks like. */
  readonly text: boolean;
  readonly numberFormat: string;
}

export interface KeptCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: KeptContent;
  readonly after: KeptContent;
}

export interface KeptCells {
  /** ISO time. */
  readonly at: string;
  readonly cells: readonly KeptCell[];
}

/** Null for a setting that is not there, is empty, or was tampered with. */
export function parseKeptCells(text: string | null): KeptCells | null {
  if (text === null || text === "") return null;
  try {
    const data = JSON.parse(text) as Partial<KeptCells> | null;
    if (typeof data?.at !== "string" || !Array.isArray(data.cells)) return null;
    return { at: data.at, cells: data.cells };
  } catch {
    return null;
  }
}

export function printKeptCells(kept: KeptCells): string {
  return JSON.stringify(kept);
}
