/** 제출현황: one line a department, who has submitted and who has not. */
import type { InputFile } from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import type { LedgerEntry, LedgerState } from "../rollup/Ledger";
import { ledgerInputs } from "../rollup/ledgerInputs";
import { submittersOf } from "../rollup/submitters";
import type { Language } from "../words/language";
import { localTime } from "./localTime";
import { SHEET_WORDS, type SheetWords } from "../words/sheets";
import type { ConditionalModel, SheetModel } from "../workbook/SheetModel";
import { listTable, notePart, type ListLine } from "./listTable";
import { SHEET } from "./names";
import { sheetOf, titlePart } from "./part";
import { PALETTE, area } from "./style";

const WIDTHS = [7, 26, 14, 52, 14, 20, 9, 9, 9, 9, 68] as const;
const STATE_COLUMN = 2;

const TINT: Readonly<Record<LedgerState, "good" | "missed" | "caution" | "excluded">> = {
  received: "good",
  missing: "missed",
  replaced: "excluded",
  refused: "caution",
};

export function ledgerModel(consolidation: Consolidation, language: Language = "ko"): SheetModel {
  const words = SHEET_WORDS[language].ledger;
  const { linkedFiles } = consolidation;
  const { received, missing, refused } = submittersOf(consolidation.ledger);
  const expected = received.length + missing.length + refused.length;
  const table = listTable(
    3,
    0,
    [
      { header: SHEET_WORDS[language].summary.no, kind: "center" },
      { header: words.department, kind: "name" },
      { header: words.state, kind: "center" },
      { header: words.file, kind: "name" },
      { header: words.written, kind: "center" },
      { header: words.modified, kind: "center" },
      { header: words.rows, kind: "count" },
      { header: words.taken, kind: "count" },
      { header: words.left, kind: "count" },
      { header: words.errors, kind: "count" },
      { header: "SHA-256", kind: "name" },
    ],
    consolidation.ledger.map((entry, index) => lineOf(entry, index, consolidation.inputs, words)),
    { widths: WIDTHS },
  );
  return sheetOf(
    {
      name: SHEET.ledger,
      columnWidths: WIDTHS,
      freeze: { rows: table.first, columns: 0 },
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        titleRows: { from: table.headerRow, to: table.headerRow },
        pageNumbers: true,
      },
    },
    [
      titlePart(words.title(consolidation.year), WIDTHS.length - 1),
      notePart(1, words.summary(received.length, expected, missing.length, refused.length)),
      ...(linkedFiles.length === 0 ? [] : [notePart(2, words.linked(linkedFiles))]),
      table.part,
      { conditional: stateColours(table.first, table.last, words) },
    ],
  );
}

function lineOf(
  entry: LedgerEntry,
  index: number,
  inputs: readonly InputFile[],
  words: SheetWords["ledger"],
): ListLine {
  const own = ledgerInputs(entry, inputs);
  const { rows, rowsTaken } = entry;
  const name = entry.department ?? words.unknown;
  return {
    cells: [
      index + 1,
      entry.expected ? name : `${name} (${words.unexpected})`,
      words.states[entry.state],
      entry.file ?? "",
      entry.written ?? "",
      entry.modified === null ? "" : localTime(entry.modified),
      entry.state === "missing" ? null : rows,
      own.length === 0 ? null : rowsTaken,
      own.length === 0 ? null : rows - rowsTaken,
      entry.state === "missing" ? null : entry.errors,
      own.map(({ sha256 }) => sha256).join("\n"),
    ],
  };
}

function stateColours(first: number, last: number, words: SheetWords["ledger"]): ConditionalModel[] {
  const states = area(first, STATE_COLUMN, last, STATE_COLUMN);
  return (Object.keys(TINT) as LedgerState[]).map((state) => ({
    area: states,
    formula: `=$C${first + 1}="${words.states[state]}"`,
    ...(state === "received" ? {} : { fill: PALETTE[TINT[state]].fill }),
    fontColor: PALETTE[TINT[state]].ink,
    bold: true,
  }));
}
