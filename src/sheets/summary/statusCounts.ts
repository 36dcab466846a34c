/** How many projects stand where. */
import { ratePercent } from "../../rollup/execution";
import type { Totals } from "../../rollup/Totals";
import { STATUSES } from "../../submission/columns";
import type { SheetWords } from "../../words/sheets";
import { listTable } from "../listTable";
import { joinParts, sectionPart, type Part } from "../part";
import { FORMAT, area, styled } from "../style";
import { rateFormula, statusFormula } from "./formulas";
import { GAP, LAST, SUMMARY_WIDTHS, live, type Section } from "./layout";

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
      { header: summary.status, kind: "name", span: 2 },
      { header: summary.sum, kind: "count", span: 2 },
      ...STATUSES.map((status) => ({ header: status, kind: "rare" as const, span: 2 })),
      { header: summary.noStatus, kind: "rare" },
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
