/** The two pictures of 총괄, over the cells of the first table. */
import type { SheetWords } from "../../words/sheets";
import type { ChartModel } from "../../workbook/SheetModel";
import { PALETTE, area } from "../style";
import { GAP, LAST, type Section } from "./layout";
import { TOTALS_COLUMN } from "./totalsTable";

const HEIGHT = 15;
const MIDDLE = 4;

/** `first` and `last` are the 0-based rows of the areas, without the total. */
export function chartsSection(
  top: number,
  first: number,
  last: number,
  words: SheetWords["summary"],
): Section {
  const column = (at: number) => area(first, at, last, at);
  const categories = column(1);
  const shared = { kind: "barClustered", valueFormat: "#,##0", legend: true } as const;
  const charts: ChartModel[] = [
    {
      ...shared,
      name: "chwihapExecutionByArea",
      title: words.executionByArea,
      series: [
        {
          name: words.budget,
          categories,
          values: column(TOTALS_COLUMN.budget),
          color: PALETTE.series.current,
        },
        {
          name: words.executed,
          categories,
          values: column(TOTALS_COLUMN.executed),
          color: PALETTE.series.spent,
        },
      ],
      place: area(top, 0, top + HEIGHT - 1, MIDDLE),
    },
    {
      ...shared,
      name: "chwihapBudgetYearOnYear",
      title: words.budgetYearOnYear,
      series: [
        {
          name: words.prior,
          categories,
          values: column(TOTALS_COLUMN.budgetPrior),
          color: PALETTE.series.prior,
        },
        {
          name: words.current,
          categories,
          values: column(TOTALS_COLUMN.budget),
          color: PALETTE.series.current,
        },
      ],
      place: area(top, MIDDLE + 1, top + HEIGHT - 1, LAST),
    },
  ];
  return { part: { charts }, next: top + HEIGHT + GAP, figures: [] };
}
