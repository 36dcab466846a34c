/** A table of totals: one line each for the whole, an area, a task or a department, every figure a live formula. */
import { isBelow } from "../../rollup/execution";
import type { Totals } from "../../rollup/Totals";
import { columnName } from "../../submission/Grid";
import type { SheetWords } from "../../words/sheets";
import type { CellContent } from "../../workbook/SheetModel";
import { listTable, notePart, type ListColumn, type ListLine } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { MARK, PALETTE, area } from "../style";
import { countFormula, growthFormula, millionFormula, rateFormula, type Scope } from "./formulas";
import { GAP, LAST, SUMMARY_WIDTHS, live, million, type Section } from "./layout";

export interface TotalsLine {
  readonly number: string;
  readonly name: string;
  readonly totals: Totals;
  readonly level: "total" | "subtotal" | "line";
  /** Which rows it sums: by the code in column A, by the name in column B, or all of them. */
  readonly by: "code" | "department" | "all";
  /** Last year's figures are the published totals, which no row can give; else they are sums of the rows. */
  readonly priorStated?: boolean;
}

/** 0-based columns of the figures, the same in every totals table. */
export const TOTALS_COLUMN = {
  projectsPrior: 2,
  projects: 3,
  budgetPrior: 5,
  budget: 6,
  executed: 8,
  executionRate: 9,
  missed: 10,
  notRun: 11,
  mark: 12,
} as const;

export interface TotalsTable extends Section {
  /** 0-based rows of the lines. */
  readonly first: number;
  readonly last: number;
}

function columns(words: SheetWords["summary"], firstHeader: string): readonly ListColumn[] {
  return [
    { header: words.no, kind: "code" },
    { header: firstHeader, kind: "name" },
    { header: words.prior, kind: "count", group: words.projects },
    { header: words.current, kind: "count", group: words.projects },
    { header: words.change, kind: "count", group: words.projects },
    { header: words.prior, kind: "money", group: words.budget },
    { header: words.current, kind: "money", group: words.budget },
    { header: words.growth, kind: "rate", group: words.budget },
    { header: words.executed, kind: "money" },
    { header: words.executionRate, kind: "rate" },
    { header: words.missedCount, kind: "rare" },
    { header: words.notRunCount, kind: "rare" },
    { header: words.mark, kind: "center" },
  ];
}

function markOf(totals: Totals, lowPercent: number): string {
  if (totals.projects === 0) return MARK.excluded;
  if (totals.missed > 0) return MARK.missed;
  return isBelow(totals.executed, totals.budget, lowPercent) ? MARK.caution : MARK.good;
}

function figures(line: TotalsLine, row: number, lowPercent: number): CellContent[] {
  const at = (column: keyof typeof TOTALS_COLUMN): string => `${columnName(TOTALS_COLUMN[column])}${row + 1}`;
  const scope: Scope =
    line.by === "code"
      ? { code: `$A${row + 1}` }
      : line.by === "department"
        ? { department: `$B${row + 1}` }
        : {};
  const { totals, priorStated = false } = line;
  // To the won, so that a rate exactly at the limit is not below it for the noise of binary fractions.
  const isLow = `ROUND(${at("executed")}*100,4)<ROUND(${at("budget")}*${lowPercent},4)`;
  return [
    priorStated ? totals.projectsPrior : live(countFormula(scope, "ranPrior"), totals.projectsPrior),
    live(countFormula(scope), totals.projects),
    live(`=${at("projects")}-${at("projectsPrior")}`, totals.projects - totals.projectsPrior),
    priorStated
      ? million(totals.budgetPrior)
      : live(millionFormula("priorBudget", scope), million(totals.budgetPrior)),
    live(millionFormula("budget", scope), million(totals.budget)),
    live(growthFormula(at("budgetPrior"), at("budget")), totals.budgetGrowthPercent ?? "–"),
    live(millionFormula("executed", scope), million(totals.executed)),
    live(rateFormula(at("executed"), at("budget")), totals.executionPercent ?? "–"),
    live(countFormula(scope, "missed"), totals.missed),
    live(countFormula(scope, "notRun"), totals.notRun),
    live(
      `=IF(${at("projects")}=0,"${MARK.excluded}",IF(${at("missed")}>0,"${MARK.missed}",` +
        `IF(${isLow},"${MARK.caution}","${MARK.good}")))`,
      markOf(totals, lowPercent),
    ),
  ];
}

export interface TotalsTableOptions {
  readonly title: string;
  readonly firstHeader: string;
  readonly words: SheetWords;
  /** Below this execution rate a line is marked. */
  readonly lowPercent: number;
  /** Small print under the table. */
  readonly notes?: readonly string[];
}

export function totalsTable(
  top: number,
  lines: readonly TotalsLine[],
  options: TotalsTableOptions,
): TotalsTable {
  const { words } = options;
  const headerRows = 2;
  const first = top + 1 + headerRows;
  const listLines: ListLine[] = lines.map((line, index) => {
    const total = line.level === "total";
    return {
      cells: [
        total ? line.name : line.number,
        total ? null : line.name,
        ...figures(line, first + index, options.lowPercent),
      ],
      ...(line.level === "line" ? {} : { emphasis: line.level }),
      ...(total ? { mergeFirst: 2 } : {}),
    };
  });
  const table = listTable(top + 1, 0, columns(words.summary, options.firstHeader), listLines, {
    widths: SUMMARY_WIDTHS,
  });
  const notes = options.notes ?? [];
  const parts = [
    sectionPart(top, options.title, LAST, words.unit.million),
    table.part,
    { conditional: markColours(table.first, table.last) },
    ...notes.map((note, index) => notePart(table.last + 1 + index, note)),
  ];
  return {
    part: joinParts(parts),
    next: table.last + 1 + notes.length + GAP,
    first: table.first,
    last: table.last,
  };
}

/** The mark cell says it in a symbol, the tint repeats it. */
function markColours(first: number, last: number) {
  const column = TOTALS_COLUMN.mark;
  const cell = `$${columnName(column)}${first + 1}`;
  return (["missed", "caution", "good"] as const).map((meaning) => ({
    area: area(first, column, last, column),
    formula: `=${cell}="${MARK[meaning]}"`,
    ...(meaning === "good" ? {} : { fill: PALETTE[meaning].fill }),
    fontColor: PALETTE[meaning].ink,
    bold: true,
  }));
}
