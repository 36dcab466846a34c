/**
 * A table of totals: one line each for the whole, an area, a task, a project or a department, every figure a live
 * formula.
 */
import { isBelow } from "../../rollup/execution";
import { nothingFilled, type Totals } from "../../rollup/Totals";
import { columnName } from "../../submission/Grid";
import type { SheetWords } from "../../words/sheets";
import type { CellContent, ConditionalModel } from "../../workbook/SheetModel";
import { notePart, type ListColumn } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { MARK, PALETTE, area } from "../style";
import type { FigureCell, RowScope, Term } from "./Figure";
import { amountCell, countCell, derivedCell, statedCell, term } from "./figureCells";
import { figureTable, type FigureLine } from "./figureTable";
import { filledFormula, growthFormula, rateFormula, type Scope } from "./formulas";
import { GAP, LAST, live, type Section } from "./layout";

export interface TotalsLine {
  readonly number: string;
  readonly name: string;
  readonly totals: Totals;
  /** `total` is the whole; in an outline an area is a `heading`, a task a `subtotal`, a project a `detail`. */
  readonly level: "total" | "heading" | "subtotal" | "line" | "detail";
  readonly scope: RowScope;
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
  if (nothingFilled(totals)) return MARK.unfilled;
  return isBelow(totals.executed, totals.budget, lowPercent) ? MARK.caution : MARK.good;
}

/** To the won, so that a rate exactly at the limit is not below it for the noise of binary fractions. */
function isLowFormula(executed: string, budget: string, lowPercent: number): string {
  return `ROUND(${executed}*100,4)<ROUND(${budget}*${lowPercent},4)`;
}

/** The number in column A or the name in column B says which rows a line sums. `row` is 0-based. */
function scopeOf({ scope }: TotalsLine, row: number): Scope {
  if (scope.department !== undefined) return { rows: scope, department: `$B${row + 1}` };
  if (scope.project !== undefined) return { rows: scope, id: `$A${row + 1}` };
  if (scope.task !== undefined || scope.area !== undefined) return { rows: scope, code: `$A${row + 1}` };
  return { rows: scope };
}

function priorTerm(
  measure: "projectsPrior" | "priorBudget",
  { totals, scope, priorStated }: TotalsLine,
): Term {
  if (priorStated !== true) return term(measure, scope);
  const stated = measure === "projectsPrior" ? totals.projectsPrior : totals.budgetPrior;
  return { measure, scope, stated };
}

function figures(line: TotalsLine, row: number, lowPercent: number): (CellContent | FigureCell)[] {
  const at = (column: keyof typeof TOTALS_COLUMN): string => `${columnName(TOTALS_COLUMN[column])}${row + 1}`;
  const scope = scopeOf(line, row);
  const { totals, priorStated = false } = line;
  const one = (measure: Term["measure"]): Term => term(measure, line.scope);
  const isLow = isLowFormula(at("executed"), at("budget"), lowPercent);
  return [
    priorStated
      ? statedCell("projectsPrior", totals.projectsPrior)
      : countCell("projectsPrior", scope, totals.projectsPrior),
    countCell("projects", scope, totals.projects),
    derivedCell(
      "difference",
      `=${at("projects")}-${at("projectsPrior")}`,
      totals.projects - totals.projectsPrior,
      [one("projects"), priorTerm("projectsPrior", line)],
    ),
    priorStated
      ? statedCell("priorBudget", totals.budgetPrior)
      : amountCell("priorBudget", scope, totals.budgetPrior),
    amountCell("budget", scope, totals.budget),
    derivedCell("growth", growthFormula(at("budgetPrior"), at("budget")), totals.budgetGrowthPercent, [
      one("budget"),
      priorTerm("priorBudget", line),
    ]),
    amountCell("executed", scope, totals.executed),
    derivedCell("rate", rateFormula(at("executed"), at("budget")), totals.executionPercent, [
      one("executed"),
      one("budget"),
    ]),
    countCell("missed", scope, totals.missed),
    countCell("notRun", scope, totals.notRun),
    live(
      `=IF(${at("projects")}=0,"${MARK.excluded}",IF(${at("missed")}>0,"${MARK.missed}",` +
        // Only where nothing was spent can nothing have been filled in: elsewhere the cells need not be counted.
        `IF(IF(${at("executed")}=0,${filledFormula(scope)},1)=0,"${MARK.unfilled}",` +
        `IF(${isLow},"${MARK.caution}","${MARK.good}"))))`,
      markOf(totals, lowPercent),
    ),
  ];
}

const EMPHASIS = {
  total: { emphasis: "total" },
  heading: { emphasis: "total" },
  subtotal: { emphasis: "subtotal" },
  line: {},
  detail: {},
} as const;

function figureLine(line: TotalsLine, row: number, lowPercent: number): FigureLine {
  const isTotal = line.level === "total";
  return {
    cells: [isTotal ? line.name : line.number, isTotal ? null : line.name, ...figures(line, row, lowPercent)],
    ...EMPHASIS[line.level],
    ...(isTotal ? { mergeFirst: 2 } : {}),
    ...(line.level === "detail" ? { indent: { column: 1, by: 3 } } : {}),
  };
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
  const { words, lowPercent } = options;
  const headerRows = 2;
  const first = top + 1 + headerRows;
  const table = figureTable(
    top + 1,
    columns(words.summary, options.firstHeader),
    lines.map((line, index) => figureLine(line, first + index, lowPercent)),
  );
  const notes = options.notes ?? [];
  const parts = [
    sectionPart(top, options.title, LAST, words.unit.million),
    table.part,
    { conditional: colours(table.first, table.last, lowPercent) },
    ...notes.map((note, index) => notePart(table.last + 1 + index, note)),
  ];
  return {
    part: joinParts(parts),
    next: table.last + 1 + notes.length + GAP,
    figures: table.figures,
    first: table.first,
    last: table.last,
  };
}

/** The mark cell says it in a symbol; the tints of the mark and of the figure it comes from repeat it. */
function colours(first: number, last: number, lowPercent: number): ConditionalModel[] {
  const at = (column: number): string => `$${columnName(column)}${first + 1}`;
  const tint = (
    column: number,
    formula: string,
    meaning: "missed" | "caution" | "good" | "excluded",
  ): ConditionalModel => ({
    area: area(first, column, last, column),
    formula,
    ...(meaning === "good" ? {} : { fill: PALETTE[meaning].fill }),
    fontColor: PALETTE[meaning].ink,
    bold: true,
  });
  const { mark, missed, notRun, executionRate, executed, budget } = TOTALS_COLUMN;
  return [
    ...(["missed", "caution", "good"] as const).map((meaning) =>
      tint(mark, `=${at(mark)}="${MARK[meaning]}"`, meaning),
    ),
    tint(mark, `=${at(mark)}="${MARK.unfilled}"`, "excluded"),
    tint(missed, `=${at(missed)}>0`, "missed"),
    tint(notRun, `=${at(notRun)}>0`, "missed"),
    tint(
      executionRate,
      `=AND(${at(mark)}<>"${MARK.unfilled}",${isLowFormula(at(executed), at(budget), lowPercent)})`,
      "caution",
    ),
  ];
}
