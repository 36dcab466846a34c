/** This year beside last year, overall. */
import { growthPercent, ratePercent } from "../../rollup/execution";
import type { Totals } from "../../rollup/Totals";
import type { CellContent } from "../../workbook/SheetModel";
import type { SheetWords } from "../../words/sheets";
import { joinParts, sectionPart } from "../part";
import { FORMAT, area, styled } from "../style";
import type { FigureCell, Term } from "./Figure";
import { derivedCell, statedCell, term } from "./figureCells";
import { figureTable, type FigureLine } from "./figureTable";
import { growthFormula, rateFormula } from "./formulas";
import { GAP, live, million, type Section } from "./layout";

/** Cells of the first table that are compared, such as `G9`, with what its figures of last year stand for. */
export interface ComparisonCells {
  readonly projects: string;
  readonly budget: string;
  readonly executed: string;
  readonly projectsPrior: string;
  readonly budgetPrior: string;
  readonly projectsPriorTerm: Term;
  readonly budgetPriorTerm: Term;
}

interface Side {
  readonly shown: number;
  readonly formula: string;
  readonly term: Term;
}

interface Pair {
  readonly label: string;
  /** Null where the plan does not say. */
  readonly prior: Side | FigureCell | null;
  readonly priorShown: number;
  readonly current: Side;
}

const LAST_COLUMN = 9;
const UNKNOWN = "–";

function cellOf({ shown, formula, term: one }: Side): FigureCell {
  return { content: live(formula, shown), figure: { operation: "sum", terms: [one] } };
}

/** `executedPrior` in won; null where the plan does not state what was spent last year. */
export function yearOnYearSection(
  top: number,
  total: Totals,
  executedPrior: number | null,
  cells: ComparisonCells,
  words: SheetWords,
): Section {
  const { summary } = words;
  const first = top + 2;
  const side = (shown: number, cell: string, one: Term): Side => ({ shown, formula: `=${cell}`, term: one });
  const lines = [
    amountLine(first, {
      label: summary.projects,
      prior: side(total.projectsPrior, cells.projectsPrior, cells.projectsPriorTerm),
      priorShown: total.projectsPrior,
      current: side(total.projects, cells.projects, term("projects", {})),
    }),
    amountLine(first + 1, {
      label: summary.budget,
      prior: side(million(total.budgetPrior), cells.budgetPrior, cells.budgetPriorTerm),
      priorShown: million(total.budgetPrior),
      current: side(million(total.budget), cells.budget, term("budget", {})),
    }),
    amountLine(first + 2, {
      label: summary.executed,
      prior: executedPrior === null ? null : statedCell("executed", executedPrior),
      priorShown: million(executedPrior ?? 0),
      current: side(million(total.executed), cells.executed, term("executed", {})),
    }),
    rateLine(first + 3, total, executedPrior, cells.budgetPriorTerm, summary.executionRate),
  ];
  const table = figureTable(
    top + 1,
    [
      { header: summary.item, kind: "name", span: 2 },
      ...[summary.prior, summary.current, summary.change].map((header) => ({
        header,
        kind: "money" as const,
        span: 2,
      })),
      { header: summary.growth, kind: "rate", span: 2 },
    ],
    lines,
  );
  const rates = styled(area(first + 3, 2, first + 3, LAST_COLUMN), { numberFormat: FORMAT.rate });
  return {
    part: joinParts([
      sectionPart(top, summary.yearOnYear, LAST_COLUMN, words.unit.million),
      table.part,
      { styles: [rates] },
    ]),
    next: table.last + 1 + GAP,
    figures: table.figures,
  };
}

/** `row` is 0-based. A figure that is not known is a dash, and so is what would be worked out from it. */
function amountLine(row: number, { label, prior, priorShown, current }: Pair): FigureLine {
  const now = cellOf(current);
  if (prior === null) return { cells: [label, UNKNOWN, now, UNKNOWN, UNKNOWN] };
  const then = "figure" in prior ? prior : cellOf(prior);
  const [thenAt, nowAt] = [`C${row + 1}`, `E${row + 1}`];
  const [priorTerm] = then.figure.terms;
  const terms: readonly [Term, Term] = [current.term, priorTerm ?? current.term];
  return {
    cells: [
      label,
      then,
      now,
      derivedCell("difference", `=${nowAt}-${thenAt}`, current.shown - priorShown, terms),
      derivedCell("growth", growthFormula(thenAt, nowAt), growthPercent(current.shown, priorShown), terms),
    ],
  };
}

/** Rates differ by points; a change in percent of a percentage would mislead. `row` is 0-based, below its amounts. */
function rateLine(
  row: number,
  total: Totals,
  executedPrior: number | null,
  budgetPrior: Term,
  label: string,
): FigureLine {
  const now = derivedCell("rate", rateFormula(`E${row}`, `E${row - 1}`), total.executionPercent, [
    term("executed", {}),
    term("budget", {}),
  ]);
  const prior = executedPrior === null ? null : ratePercent(executedPrior, total.budgetPrior);
  if (executedPrior === null || prior === null) return { cells: [label, UNKNOWN, now, UNKNOWN, UNKNOWN] };
  const change = total.executionPercent === null ? null : total.executionPercent - prior;
  const points: CellContent = live(
    `=IF(COUNT(C${row + 1},E${row + 1})<2,"–",ROUND(E${row + 1}-C${row + 1},1))`,
    change === null ? UNKNOWN : Math.round(change * 10) / 10,
  );
  const then = derivedCell("rate", rateFormula(`C${row}`, `C${row - 1}`), prior, [
    { measure: "executed", scope: {}, stated: executedPrior },
    budgetPrior,
  ]);
  return { cells: [label, then, now, points, UNKNOWN] };
}
