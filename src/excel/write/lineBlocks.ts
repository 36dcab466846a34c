/** 0-based rows, inclusive at both ends. */
export interface LineBlock {
  readonly from: number;
  readonly to: number;
}

/** Reading this many lines along costs less than asking for one range more. */
const GAP = 30;

/** Rows near each other as one block, so that neither ranges nor lines in between become many. `rows` ascend. */
export function lineBlocks(rows: readonly number[]): readonly LineBlock[] {
  const blocks: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last !== undefined && row - last.to <= GAP) last.to = row;
    else blocks.push({ from: row, to: row });
  }
  return blocks;
}
