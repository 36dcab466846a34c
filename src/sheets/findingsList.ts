/** 오류목록: every finding with its message, where it is, and by which rule. */
import { countLevels } from "../findings/counts";
import type { Finding } from "../findings/Finding";
import { findProject } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import type { Level } from "../rules/Rule";
import { columnOf } from "../submission/columns";
import type { Language } from "../words/language";
import { findingMessage } from "../words/rules";
import { SHEET_WORDS, type SheetWords } from "../words/sheets";
import type { CellContent, ConditionalModel, SheetModel } from "../workbook/SheetModel";
import { listTable, notePart, type ListColumn } from "./listTable";
import { SHEET } from "./names";
import { cell, sheetOf, titlePart, type Part } from "./part";
import { MARK, PALETTE, area, styled } from "./style";

const WIDTHS = [10, 34, 14, 70, 34, 20, 8, 28] as const;
const TOP = 3;

const TINT: Readonly<Record<Level, "missed" | "caution" | "excluded">> = {
  error: "missed",
  warning: "caution",
  info: "excluded",
};

/** `notes`: what else is to be looked at before the workbook is handed on, a line each. */
export function findingsModel(
  findings: readonly Finding[],
  plan: Plan,
  language: Language = "ko",
  notes: readonly string[] = [],
): SheetModel {
  const words = SHEET_WORDS[language].findings;
  const counts = countLevels(findings);
  const columns = words.headers.map((header, index): ListColumn => ({
    header,
    kind: index === 0 || index === 6 ? "center" : "name",
  }));
  const table = listTable(
    TOP + notes.length,
    0,
    columns,
    findings.map((finding) => ({ cells: lineOf(finding, plan, words, language) })),
    { widths: WIDTHS, empty: words.none },
  );
  return sheetOf(
    {
      name: SHEET.findings,
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
      titlePart(words.title(plan.year), WIDTHS.length - 1),
      notePart(1, words.summary(counts.error, counts.warning, counts.info)),
      ...notes.map((note, index) => cautionPart(2 + index, note)),
      table.part,
      { conditional: levelColours(table.first, table.last, words) },
    ],
  );
}

function cautionPart(row: number, note: string): Part {
  const place = area(row, 0, row, WIDTHS.length - 1);
  return {
    content: [cell(row, 0, `${MARK.caution} ${note}`)],
    merges: [place],
    styles: [
      styled(place, {
        fill: PALETTE.caution.fill,
        font: { color: PALETTE.caution.ink, bold: true },
        horizontal: "left",
        indent: 1,
      }),
    ],
    rowHeights: [{ row, points: 22 }],
  };
}

/** A finding is about a project, or about a department where no row carries it. */
function subjectOf(project: string | null, plan: Plan): string {
  if (project === null) return "";
  return [project, findProject(plan, project)?.name ?? ""].join(" ").trim();
}

function lineOf(
  finding: Finding,
  plan: Plan,
  words: SheetWords["findings"],
  language: Language,
): CellContent[] {
  return [
    words.levels[finding.level],
    subjectOf(finding.project, plan),
    finding.column === null ? "" : columnOf(finding.column).header,
    findingMessage(finding, language),
    finding.file ?? "",
    finding.sheet ?? "",
    finding.cell ?? (finding.row === null ? "" : String(finding.row)),
    finding.rule,
  ];
}

function levelColours(first: number, last: number, words: SheetWords["findings"]): ConditionalModel[] {
  return (Object.keys(TINT) as Level[]).map((level) => ({
    area: area(first, 0, last, 0),
    formula: `=$A${first + 1}="${words.levels[level]}"`,
    ...(level === "info" ? {} : { fill: PALETTE[TINT[level]].fill }),
    fontColor: PALETTE[TINT[level]].ink,
    bold: level === "error",
  }));
}
