/** How the indicators' achievement is spread, as figures and beside them as a picture. */
import { ratePercent } from "../../rollup/execution";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import type { SheetWords } from "../../words/sheets";
import type { ChartModel } from "../../workbook/SheetModel";
import { notePart } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { PALETTE, area } from "../style";
import { BANDS, bandOf, limitsOf, type Band } from "./bands";
import { derivedCell, summed, term } from "./figureCells";
import { figureTable, type FigureLine } from "./figureTable";
import { INDICATORS_FORMULA, bandFormula, rateFormula } from "./formulas";
import { GAP, LAST, live, type Section } from "./layout";

/** Columns of the table; the picture begins one further. */
const SHARE_END = 5;
/** Rows the picture needs to be read. */
const HEIGHT = 13;

function countBands(records: readonly ProjectRecord[]): ReadonlyMap<Band, number> {
  const counts = new Map<Band, number>();
  for (const record of records) {
    for (const indicator of record.indicators) {
      const band = bandOf(record, indicator);
      counts.set(band, (counts.get(band) ?? 0) + 1);
    }
  }
  return counts;
}

export function spreadSection(top: number, records: readonly ProjectRecord[], words: SheetWords): Section {
  const { summary } = words;
  const counts = countBands(records);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const first = top + 2;
  const firstBand = first + 1;
  const lastBand = first + BANDS.length;
  const share = (row: number, count: number, band?: Band) =>
    derivedCell("rate", rateFormula(`C${row + 1}`, `C$${first + 1}`), ratePercent(count, all), [
      term("indicators", band === undefined ? {} : { band }),
      term("indicators", {}),
    ]);
  const line = (band: Band, index: number): FigureLine => {
    const row = firstBand + index;
    const count = counts.get(band) ?? 0;
    // What is left over, so that the bands always add up to all rows.
    const formula = band === "unknown" ? `=C${first + 1}-SUM(C${firstBand + 1}:C${row})` : bandFormula(band);
    return {
      cells: [
        summary.bandName(band, limitsOf(band)),
        summed(live(formula, count), "indicators", { band }),
        share(row, count, band),
      ],
    };
  };
  const table = figureTable(
    top + 1,
    [
      { header: summary.bands, kind: "name", span: 2 },
      { header: summary.indicators, kind: "rare", span: 2 },
      { header: summary.share, kind: "rate", span: 2 },
    ],
    [
      {
        cells: [summary.total, summed(live(INDICATORS_FORMULA, all), "indicators", {}), share(first, all)],
        emphasis: "total",
      },
      ...BANDS.map(line),
    ],
  );
  const chart: ChartModel = {
    name: "chwihapAchievementSpread",
    title: summary.spreadChart,
    kind: "barClustered",
    series: [
      {
        name: summary.indicators,
        categories: area(firstBand, 0, lastBand, 0),
        values: area(firstBand, 2, lastBand, 2),
        color: PALETTE.series.current,
      },
    ],
    place: area(top + 1, SHARE_END + 2, top + HEIGHT, LAST),
    valueFormat: "#,##0",
    legend: false,
  };
  return {
    part: joinParts([
      sectionPart(top, summary.spread, SHARE_END, null),
      table.part,
      notePart(table.last + 1, summary.spreadNote),
      { charts: [chart] },
    ]),
    next: Math.max(table.last + 2, top + HEIGHT + 1) + GAP,
    figures: table.figures,
  };
}
