/** What the report looks like, before it is made, and what can be taken along of it. Printers come when asked for. */
import { headingText, itemText, type Block, type Report } from "../../report/Report";
import { REPORT_WORDS } from "../../words/report";
import type { Language } from "../../words/language";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { currentReport, NothingToReport } from "./currentReport";

export interface PreviewLine {
  /** 0: a heading; else how far in an item stands. */
  readonly level: 0 | 1 | 2 | 3;
  readonly text: string;
}

export interface ReportPreview {
  readonly title: string;
  readonly basis: string;
  /** What keeps it from being final. */
  readonly status: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** How it begins. */
  readonly lines: readonly PreviewLine[];
  /** Cells of 총괄 edited since the run. */
  readonly edited: readonly string[];
}

/** Enough to know what it will be: scope, budget, execution, targets. */
const LINES_SHOWN = 8;

/** Null where no run is kept in the workbook. Errors: HostError, SumTooLarge. */
export async function reportPreview(port: WorkbookPort, language: Language): Promise<ReportPreview | null> {
  try {
    const { report, edited } = await currentReport(port, language);
    return { ...previewOf(report), edited };
  } catch (error) {
    if (error instanceof NothingToReport) return null;
    throw error;
  }
}

/** The beginning of a report, and what keeps it from being final. */
export function previewOf({ title, basis, blocks }: Report): Omit<ReportPreview, "edited"> {
  return {
    title,
    basis,
    status: blocks.filter((block) => block.kind === "status"),
    lines: blocks.flatMap(lineOf).slice(0, LINES_SHOWN),
  };
}

function lineOf(block: Block): PreviewLine[] {
  if (block.kind === "heading") return [{ level: 0, text: headingText(block) }];
  return block.kind === "item" ? [{ level: block.level, text: itemText(block) }] : [];
}

export interface ReportFile {
  /** File name. */
  readonly file: string;
  /** A .docx. */
  readonly bytes: Uint8Array;
}

/** Errors: HostError, NothingToReport, SumTooLarge. */
export async function reportFile(port: WorkbookPort, language: Language): Promise<ReportFile> {
  const [{ report }, { reportDocx }] = await Promise.all([
    currentReport(port, language),
    import("../../report/docx/reportDocx"),
  ]);
  return { file: REPORT_WORDS[language].fileName(report.year), bytes: await reportDocx(report) };
}

export interface ReportCopy {
  readonly html: string;
  readonly text: string;
}

/** For the clipboard. Errors: HostError, NothingToReport, SumTooLarge. */
export async function reportCopy(port: WorkbookPort, language: Language): Promise<ReportCopy> {
  const [{ report }, { reportHtml }, { reportText }] = await Promise.all([
    currentReport(port, language),
    import("../../report/reportHtml"),
    import("../../report/reportText"),
  ]);
  return { html: reportHtml(report), text: reportText(report) };
}
