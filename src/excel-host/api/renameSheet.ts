import { quoteSheetName } from "../document/address";
import { mapReferences } from "../document/edit/references";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";

/** Renames a sheet; every formula, name and chart that points at it follows. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name.toLowerCase();
  const follow = (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheet?.toLowerCase() === before
        ? `${quoteSheetName(name)}!${reference.local}`
        : reference.prefix + reference.local,
    );
  for (const each of workbook.state.sheets) {
    each.forEachFormula((formula, row, column) => {
      const renamed = follow(formula);
      if (renamed !== formula) each.cells.set(row, column, { ...each.cell(row, column), formula: renamed });
    });
    each.state.names = each.state.names.map((item) => ({ ...item, formula: follow(item.formula) }));
    each.state.charts = each.state.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: series.values === null ? null : follow(series.values),
        categories: series.categories === null ? null : follow(series.categories),
      })),
    }));
  }
  workbook.state.names = workbook.state.names.map((item) => ({ ...item, formula: follow(item.formula) }));
  sheet.state.name = name;
  workbook.markAllChanged();
}
