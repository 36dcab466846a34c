import type { ContentBlock } from "../../workbook/SheetModel";
import { cellInput } from "./protectText";
import { withRange } from "./ranges";
import type { Step } from "./steps";

/** Bytes of text one content step may carry; well below the request limit so that steps can be packed. */
const BYTES_PER_STEP = 1_000_000;

const encoder = new TextEncoder();

/** The content of a block, cut by rows. */
export function contentSteps(sheet: Excel.Worksheet, block: ContentBlock): Step[] {
  const steps: Step[] = [];
  let lines: (string | number | boolean)[][] = [];
  let bytes = 0;
  let from = block.row;
  const flush = (): void => {
    if (lines.length === 0) return;
    const chunk = lines;
    const row = from;
    const width = chunk[0]?.length ?? 0;
    steps.push({
      bytes,
      apply: () => {
        withRange(sheet.getRangeByIndexes(row, block.column, chunk.length, width), (range) => {
          range.formulas = chunk;
        });
      },
    });
    from += chunk.length;
    lines = [];
    bytes = 0;
  };
  for (const line of block.lines) {
    const inputs = line.map(cellInput);
    lines.push(inputs);
    bytes += encoder.encode(JSON.stringify(inputs)).length;
    if (bytes >= BYTES_PER_STEP) flush();
  }
  flush();
  return steps;
}
