/** The lines under the title: whether everything is in, and the one figure everybody asks for. */
import type { Consolidation } from "../../rollup/Consolidation";
import type { Language } from "../../words/language";
import { SHEET_WORDS } from "../../words/sheets";
import type { ContentBlock } from "../../workbook/SheetModel";
import { localTime } from "../localTime";
import { cell, type Part } from "../part";
import { MARK, PALETTE, STYLE, area, styled } from "../style";
import { linesIn } from "../textWidth";
import { completenessText } from "./gaps";
import { LAST, SUMMARY_WIDTHS, live, million } from "./layout";
import type { TOTALS_COLUMN } from "./totalsTable";

const COMPLETE_ROW = 1;
const FIGURE_ROW = 2;
const TIME_ROW = 3;

/** Spelled as the report spells it: `91.1%(예산 145,672백만원 / 집행 132,759백만원)`; a dash where no rate is defined. */
function headlineFormula(at: (column: keyof typeof TOTALS_COLUMN) => string): string {
  const rate = `IF(ISNUMBER(${at("executionRate")}),TEXT(${at("executionRate")},"0.0")&"%","–")`;
  const money = (column: "budget" | "executed"): string => `TEXT(${at(column)},"#,##0")`;
  return `=${rate}&"(예산 "&${money("budget")}&"백만원 / 집행 "&${money("executed")}&"백만원)"`;
}

function headlineText({ total }: Consolidation): string {
  const rate = total.executionPercent === null ? "–" : `${total.executionPercent.toFixed(1)}%`;
  const money = (won: number): string => Math.round(million(won)).toLocaleString("en-US");
  return `${rate}(예산 ${money(total.budget)}백만원 / 집행 ${money(total.executed)}백만원)`;
}

export function headlinePart(
  consolidation: Consolidation,
  at: (column: keyof typeof TOTALS_COLUMN) => string,
  language: Language,
): Part {
  const meaning = consolidation.complete ? PALETTE.good : PALETTE.caution;
  const mark = consolidation.complete ? MARK.good : MARK.caution;
  const completeness = `${mark} ${completenessText(consolidation, language)}`;
  const line = area(COMPLETE_ROW, 0, COMPLETE_ROW, LAST);
  const figure = area(FIGURE_ROW, 0, FIGURE_ROW, LAST);
  const width = SUMMARY_WIDTHS.reduce((sum, column) => sum + column, 0);
  return {
    content: [
      cell(COMPLETE_ROW, 0, completeness),
      cell(FIGURE_ROW, 0, live(headlineFormula(at), headlineText(consolidation))),
    ],
    merges: [line, figure],
    styles: [
      styled(line, {
        fill: meaning.fill,
        font: { color: meaning.ink, bold: true },
        horizontal: "left",
        indent: 1,
        wrap: true,
      }),
      styled(figure, { font: { size: 12, bold: true }, horizontal: "center" }),
      styled(area(TIME_ROW, LAST, TIME_ROW, LAST), STYLE.unit),
    ],
    rowHeights: [
      { row: COMPLETE_ROW, points: 15 * linesIn(completeness, width) + 9 },
      { row: FIGURE_ROW, points: 26 },
    ],
  };
}

/** When the consolidation was run. @param at ISO time */
export function runTime(at: string, language: Language): ContentBlock {
  return cell(TIME_ROW, LAST, SHEET_WORDS[language].asOf(localTime(at)));
}
