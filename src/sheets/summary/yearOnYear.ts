/** This year beside last year. */
import { growthPercent, ratePercent } from "../../rollup/execution";
import type { Totals } from "../../rollup/Totals";
import type { SheetWords } from "../../words/sheets";
import { listTable, type ListLine } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { FORMAT, area, styled } from "../style";
import { growthFormula, rateFormula } from "./formulas";
import { GAP, SUMMARY_WIDTHS, live, million, type Section } from "./layout";

/** Cells of the first table that are compared, such as `G9`. */
export interface ComparisonCells {
  readonly projects: string;
  readonly budget: string;
  readonly executed: string;
  readonly projectsPrior: string;
  readonly budgetPrior: string;
}

interface Pair {
  readonly label: string;
  readonly prior: number | null;
  readonly priorFormula: string | null;
  readonly current: number;
  readonly currentFormula: string;
}

const LAST_COLUMN = 9;

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
  const lines = [
    amountLine(first, {
      label: summary.projects,
      prior: total.projectsPrior,
      priorFormula: `=${cells.projectsPrior}`,
      current: total.projects,
      currentFormula: `=${cells.projects}`,
    }),
    amountLine(first + 1, {
      label: summary.budget,
      prior: million(total.budgetPrior),
      priorFormula: `=${cells.budgetPrior}`,
      current: million(total.budget),
      currentFormula: `=${cells.budget}`,
    }),
    amountLine(first + 2, {
      label: summary.executed,
      prior: executedPrior === null ? null : million(executedPrior),
      priorFormula: null,
      current: million(total.executed),
      currentFormula: `=${cells.executed}`,
    }),
    rateLine(first + 3, total, executedPrior, summary.executionRate),
  ];
  const table = listTable(
    top + 1,
    0,
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
    { widths: SUMMARY_WIDTHS },
  );
  const rates = styled(area(first + 3, 2, first + 3, LAST_COLUMN), { numberFormat: FORMAT.rate });
  return {
    part: joinParts([
      sectionPart(top, summary.yearOnYear, LAST_COLUMN, words.unit.million),
      table.part,
      { styles: [rates] },
    ]),
    next: table.last + 1 + GAP,
  };
}

/** `row` is 0-based. A figure that is not known is a dash, and so is what would be worked out from it. */
function amountLine(row: number, { label, prior, priorFormula, current, currentFormula }: Pair): ListLine {
  const now = live(currentFormula, current);
  if (prior === null) return { cells: [label, "–", now, "–", "–"] };
  const [then, today] = [`C${row + 1}`, `E${row + 1}`];
  return {
    cells: [
      label,
      priorFormula === null ? prior : live(priorFormula, prior),
      now,
      live(`=${today}-${then}`, current - prior),
      live(growthFormula(then, today), growthPercent(current, prior) ?? "–"),
    ],
  };
}

/** Rates differ by points; a change in percent of a percentage would mislead. `row` is 0-based, below its amounts. */
function rateLine(row: number, total: Totals, executedPrior: number | null, label: string): ListLine {
  const now = live(rateFormula(`E${row}`, `E${row - 1}`), total.executionPercent ?? "–");
  const prior = executedPrior === null ? null : ratePercent(executedPrior, total.budgetPrior);
  if (prior === null) return { cells: [label, "–", now, "–", "–"] };
  const change = total.executionPercent === null ? null : total.executionPercent - prior;
  return {
    cells: [
      label,
      live(rateFormula(`C${row}`, `C${row - 1}`), prior),
      now,
      live(
        `=IF(COUNT(C${row + 1},E${row + 1})<2,"–",ROUND(E${row + 1}-C${row + 1},1))`,
        change === null ? "–" : Math.round(change * 10) / 10,
      ),
      "–",
    ],
  };
}
