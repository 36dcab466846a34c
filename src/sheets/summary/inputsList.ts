/** The files a consolidation was made of. */
import type { Consolidation } from "../../rollup/Consolidation";
import type { SheetWords } from "../../words/sheets";
import { listTable } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { GAP, LAST, SUMMARY_WIDTHS, type Section } from "./layout";

/** Which files the figures were made of, by their fingerprints. */
export function inputsSection(top: number, consolidation: Consolidation, words: SheetWords): Section {
  const { summary } = words;
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.file, kind: "name", span: 2 },
      { header: "SHA-256", kind: "name", span: 7 },
      { header: summary.bytes, kind: "count", span: 2 },
      { header: summary.rowsTaken, kind: "count" },
      { header: summary.rowsLeft, kind: "rare" },
    ],
    consolidation.inputs.map((input) => ({
      cells: [input.file, input.sha256, input.bytes, input.rowsTaken, input.rowsLeft],
    })),
    { widths: SUMMARY_WIDTHS, empty: words.nothing },
  );
  return {
    part: joinParts([sectionPart(top, summary.inputs, LAST, null), table.part]),
    next: table.last + 1 + GAP,
    figures: [],
  };
}
