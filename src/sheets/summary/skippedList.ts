/** Sheets of the files that were no submissions: no figure comes from them, and nobody has to wonder. */
import type { SkippedSheet } from "../../submission/readBook";
import type { Language } from "../../words/language";
import { SHEET_WORDS } from "../../words/sheets";
import { skippedText } from "../../words/skippedSheets";
import { listTable } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { GAP, LAST, SUMMARY_WIDTHS, type Section } from "./layout";

export interface SkippedIn extends SkippedSheet {
  readonly file: string;
}

export function skippedSection(top: number, skipped: readonly SkippedIn[], language: Language): Section {
  const { summary } = SHEET_WORDS[language];
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.file, kind: "name", span: 2 },
      { header: summary.sheet, kind: "name", span: 5 },
      { header: summary.why, kind: "name", span: LAST - 6 },
    ],
    skipped.map(({ file, sheet, ...reason }) => ({ cells: [file, sheet, skippedText(reason, language)] })),
    { widths: SUMMARY_WIDTHS },
  );
  return {
    part: joinParts([sectionPart(top, summary.skipped, LAST, null), table.part]),
    next: table.last + 1 + GAP,
    figures: [],
  };
}
