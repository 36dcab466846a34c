/** How many projects stand where. */
import { ratePercent } from "../../rollup/execution";
import type { Totals } from "../../rollup/Totals";
import { STATUSES, type ProjectStatus } from "../../submission/columns";
import type { SheetWords } from "../../words/sheets";
import { joinParts, sectionPart, type Part } from "../part";
import { FORMAT, area, styled } from "../style";
import type { RowScope } from "./Figure";
import { derivedCell, summed, term } from "./figureCells";
import { figureTable } from "./figureTable";
import { rateFormula, statusFormula } from "./formulas";
import { GAP, LAST, live, type Section } from "./layout";

const COLUMNS = ["C", "E", "G", "I", "K", "M"] as const;

/** Projects by status; the rest is what none of the four covers, so that the line always adds up. */
export function statusSection(top: number, total: Totals, totalCell: string, words: SheetWords): Section {
  const { summary } = words;
  const counts = top + 2;
  const line = counts + 1;
  const rest = `=C${line}-SUM(E${line},G${line},I${line},K${line})`;
  const states: readonly (ProjectStatus | "unstated")[] = [...STATUSES, "unstated"];
  const scopes: readonly RowScope[] = [{}, ...states.map((status) => ({ status }))];
  const shown = [total.projects, ...states.map((status) => total.statuses[status])];
  const shares = COLUMNS.map((column, index) =>
    derivedCell(
      "rate",
      rateFormula(`${column}${line}`, `$C${line}`),
      ratePercent(shown[index] ?? 0, total.projects),
      [term("projects", scopes[index] ?? {}), term("projects", {})],
    ),
  );
  const table = figureTable(
    top + 1,
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
          summed(live(`=${totalCell}`, total.projects), "projects", {}),
          ...STATUSES.map((status) =>
            summed(live(statusFormula(status), total.statuses[status]), "projects", { status }),
          ),
          summed(live(rest, total.statuses.unstated), "projects", { status: "unstated" }),
        ],
      },
      { cells: [summary.share, ...shares] },
    ],
  );
  const rates: Part = {
    styles: [styled(area(counts + 1, 2, counts + 1, LAST), { numberFormat: FORMAT.rate })],
  };
  return {
    part: joinParts([sectionPart(top, summary.byStatus, LAST, null), table.part, rates]),
    next: table.last + 1 + GAP,
    figures: table.figures,
  };
}
