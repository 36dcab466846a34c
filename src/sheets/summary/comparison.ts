/** This year beside last year's published totals, and how many projects stand where. */
import type { Plan } from "../../plan/Plan";
import { growthPercent, ratePercent } from "../../rollup/execution";
import type { Totals } from "../../rollup/Totals";
import { STATUSES } from "../../submission/columns";
import type { SheetWords } from "../../words/sheets";
import { listTable, type ListLine } from "../listTable";
import { joinParts, sectionPart, type Part } from "../part";
import { FORMAT, area, styled } from "../style";
import { growthFormula, rateFormula, statusFormula } from "./formulas";
import { GAP, LAST, SUMMARY_WIDTHS, live, million, type Section } from "./layout";

/** Cells the comparison reads: this year's on 총괄 (`G9`), last year's on 설정. */
export interface ComparisonCells {
  readonly projects: string;
  readonly budget: string;
  readonly executed: string;
  readonly priorProjects: string;
  readonly priorBudget: string;
  /** Null when 설정 does not state last year's spending. */
  readonly priorExecuted: string | null;
}

export function yearOnYearSection(
  top: number,
  plan: Plan,
  total: Totals,
  cells: ComparisonCells,
  words: SheetWords,
): Section {
  const { summary } = words;
  const first = top + 2;
  const executedPrior = plan.prior.executed;
  const amounts = (
    label: string,
    row: number,
    prior: string,
    priorValue: number,
    current: string,
    value: number,
  ): ListLine => ({
    cells: [
      label,
      live(`=${prior}`, priorValue),
      live(`=${current}`, value),
      live(`=E${row + 1}-C${row + 1}`, value - priorValue),
      live(growthFormula(`C${row + 1}`, `E${row + 1}`), growthPercent(value, priorValue) ?? "–"),
    ],
  });
  const lines: ListLine[] = [
    amounts(
      summary.projects,
      first,
      cells.priorProjects,
      plan.prior.projects,
      cells.projects,
      total.projects,
    ),
    amounts(
      summary.budget,
      first + 1,
      cells.priorBudget,
      million(plan.prior.budget),
      cells.budget,
      million(total.budget),
    ),
    cells.priorExecuted === null || executedPrior === null
      ? { cells: [summary.executed, "–", live(`=${cells.executed}`, million(total.executed)), "–", "–"] }
      : amounts(
          summary.executed,
          first + 2,
          cells.priorExecuted,
          million(executedPrior),
          cells.executed,
          million(total.executed),
        ),
    rateLine(first + 3, first, plan, total, summary.executionRate),
  ];
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.item, kind: "center", span: 2 },
      ...[summary.prior, summary.current, summary.change, summary.growth].map((header, index) => ({
        header,
        kind: index === 3 ? ("rate" as const) : ("money" as const),
        span: 2,
      })),
    ],
    lines,
    { widths: SUMMARY_WIDTHS },
  );
  return {
    part: joinParts([
      sectionPart(top, summary.yearOnYear, 9, words.unit.million),
      table.part,
      { styles: [styled(area(first + 3, 2, first + 3, 9), { numberFormat: FORMAT.rate })] },
    ]),
    next: table.last + 1 + GAP,
  };
}

/** Rates differ by points; a change in percent of a percentage would mislead. */
function rateLine(row: number, first: number, plan: Plan, total: Totals, label: string): ListLine {
  const current = live(rateFormula(`E${first + 3}`, `E${first + 2}`), total.executionPercent ?? "–");
  if (plan.prior.executed === null) return { cells: [label, "–", current, "–", null] };
  const prior = ratePercent(plan.prior.executed, plan.prior.budget);
  const change = prior === null || total.executionPercent === null ? null : total.executionPercent - prior;
  return {
    cells: [
      label,
      live(rateFormula(`C${first + 3}`, `C${first + 2}`), prior ?? "–"),
      current,
      live(
        `=IF(COUNT(C${row + 1},E${row + 1})<2,"–",ROUND(E${row + 1}-C${row + 1},1))`,
        change === null ? "–" : Math.round(change * 10) / 10,
      ),
      null,
    ],
  };
}

/** Projects by status; the rest is what none of the four covers, so that the line always adds up. */
export function statusSection(top: number, total: Totals, totalCell: string, words: SheetWords): Section {
  const { summary } = words;
  const counts = top + 2;
  const line = counts + 1;
  const other = total.statuses.unstated;
  const rest = `=C${line}-SUM(E${line},G${line},I${line},K${line})`;
  const shown = [total.projects, ...STATUSES.map((status) => total.statuses[status]), other];
  const shares = ["C", "E", "G", "I", "K", "M"].map((column, index) =>
    live(rateFormula(`${column}${line}`, `$C${line}`), ratePercent(shown[index] ?? 0, total.projects) ?? "–"),
  );
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.status, kind: "center", span: 2 },
      { header: summary.sum, kind: "count", span: 2 },
      ...STATUSES.map((status) => ({ header: status, kind: "count" as const, span: 2 })),
      { header: summary.noStatus, kind: "count" },
    ],
    [
      {
        cells: [
          summary.projects,
          live(`=${totalCell}`, total.projects),
          ...STATUSES.map((status) => live(statusFormula(status), total.statuses[status])),
          live(rest, other),
        ],
      },
      { cells: [summary.share, ...shares] },
    ],
    { widths: SUMMARY_WIDTHS },
  );
  const rates: Part = {
    styles: [styled(area(counts + 1, 2, counts + 1, LAST), { numberFormat: FORMAT.rate })],
  };
  return {
    part: joinParts([sectionPart(top, summary.byStatus, LAST, null), table.part, rates]),
    next: table.last + 1 + GAP,
  };
}
