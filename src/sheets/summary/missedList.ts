/** The projects that missed their target or did not run, with the reason their department gives. */
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import type { SheetWords } from "../../words/sheets";
import type { CellContent } from "../../workbook/SheetModel";
import { columnOf } from "../../submission/columns";
import { listTable, type ListLine } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { MARK, PALETTE, area } from "../style";
import { GAP, LAST, SUMMARY_WIDTHS, type Section } from "./layout";

/** The indicator to show for a missed project: the missed one furthest from its target. */
function worstIndicator(record: ProjectRecord) {
  const missed = record.indicators.filter((indicator) => indicator.outcome === "missed");
  return [...missed].sort((a, b) => (a.achievementPercent ?? 0) - (b.achievementPercent ?? 0))[0];
}

function reasonOf(record: ProjectRecord): string {
  return [...new Set(record.rows.map((row) => row.fields.shortfallReason.value ?? ""))]
    .filter(Boolean)
    .join("\n");
}

function missedLine(record: ProjectRecord): ListLine {
  const indicator = worstIndicator(record) ?? record.indicators[0];
  const cells: CellContent[] = [
    MARK.missed,
    `${record.id} ${record.project.name}`,
    record.departments.join(", "),
    indicator?.indicator ?? "",
    indicator?.target ?? null,
    indicator?.actual ?? null,
    record.notRun ? "미운영" : (indicator?.achievementPercent ?? "–"),
    reasonOf(record),
  ];
  return { cells };
}

export function missedSection(top: number, records: readonly ProjectRecord[], words: SheetWords): Section {
  const { summary } = words;
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.mark, kind: "center" },
      { header: columnOf("project").header, kind: "name" },
      { header: summary.department, kind: "name", span: 2 },
      { header: columnOf("indicator").header, kind: "name", span: 2 },
      { header: columnOf("target").header, kind: "quantity" },
      { header: columnOf("actual").header, kind: "quantity" },
      { header: columnOf("achievementRate").header, kind: "rate" },
      { header: columnOf("shortfallReason").header, kind: "name", span: 4 },
    ],
    records.filter((record) => record.missed).map(missedLine),
    { widths: SUMMARY_WIDTHS, empty: summary.noMissed },
  );
  const marks = area(table.first, 0, table.last, 0);
  return {
    part: joinParts([
      sectionPart(top, summary.missed, LAST, null),
      table.part,
      {
        conditional: [
          {
            area: marks,
            formula: `=$A${table.first + 1}="${MARK.missed}"`,
            fill: PALETTE.missed.fill,
            fontColor: PALETTE.missed.ink,
            bold: true,
          },
        ],
      },
    ]),
    next: table.last + 1 + GAP,
    figures: [],
  };
}
