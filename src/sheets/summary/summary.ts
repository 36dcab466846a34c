/** 총괄: the page that is hung on the wall. Its figures are formulas over tblCollected and 설정. */
import type { Plan } from "../../plan/Plan";
import type { Consolidation } from "../../rollup/Consolidation";
import { columnName } from "../../submission/Grid";
import type { Language } from "../../words/language";
import { SHEET_WORDS } from "../../words/sheets";
import type { SheetModel } from "../../workbook/SheetModel";
import { SHEET } from "../names";
import { sheetOf, titlePart, type Part } from "../part";
import { chartsSection } from "./charts";
import { gapsSection } from "./gaps";
import { inputsSection } from "./inputsList";
import { missedSection } from "./missedList";
import { reconciliationSection, type LineRows } from "./reconciliation";
import { headlinePart } from "./headline";
import { LAST, SUMMARY_WIDTHS, areaTitle, type Section } from "./layout";
import { matrixSection } from "./matrix";
import { statusSection } from "./statusCounts";
import { TOTALS_COLUMN, totalsTable, type TotalsLine } from "./totalsTable";
import { yearOnYearSection } from "./yearOnYear";

export interface SummaryOptions {
  readonly language?: Language;
  /** When the consolidation was run, ISO; left out where the sheet must not change with the time of day. */
  readonly now?: string;
}

const FIRST_SECTION = 5;

export function summaryModel(
  consolidation: Consolidation,
  plan: Plan,
  options: SummaryOptions = {},
): SheetModel {
  const language = options.language ?? "ko";
  const words = SHEET_WORDS[language];
  const priorStated = plan.prior.derived !== true;
  const shared = {
    words,
    lowPercent: plan.thresholds.lowExecutionPercent,
  };
  const total: TotalsLine = {
    number: "",
    name: words.summary.total,
    totals: consolidation.total,
    level: "total",
    by: "all",
    priorStated,
  };

  const byArea = totalsTable(FIRST_SECTION, [total, ...areaLines(consolidation, "line")], {
    ...shared,
    title: words.summary.byArea,
    firstHeader: words.summary.area,
    notes: [
      words.summary.legend(plan.thresholds.lowExecutionPercent),
      ...(priorStated ? [words.summary.priorNote] : []),
    ],
  });
  const totalAt = (column: keyof typeof TOTALS_COLUMN): string =>
    `${columnName(TOTALS_COLUMN[column])}${byArea.first + 1}`;
  const charts = chartsSection(byArea.next, byArea.first + 1, byArea.last, words.summary);

  const outline = outlineLines(consolidation);
  const byTask = totalsTable(charts.next, outline, {
    ...shared,
    title: words.summary.byTask,
    firstHeader: `${words.summary.area} / ${words.summary.task}`,
  });
  const cells = {
    projects: totalAt("projects"),
    budget: totalAt("budget"),
    executed: totalAt("executed"),
    projectsPrior: totalAt("projectsPrior"),
    budgetPrior: totalAt("budgetPrior"),
  };
  const comparison = inTurn(byTask.next, [
    (top) => yearOnYearSection(top, consolidation.total, plan.prior.executed, cells, words),
    (top) => statusSection(top, consolidation.total, totalAt("projects"), words),
  ]);

  const byDepartment = totalsTable(comparison.next, departmentLines(consolidation), {
    ...shared,
    title: words.summary.byDepartment,
    firstHeader: words.summary.department,
  });
  const missed = missedSection(byDepartment.next, consolidation.projects, words);

  const rows: LineRows = {
    areas: [byArea.first + 2, byArea.last + 1],
    tasks: taskRanges(outline, byTask.first),
    departments: [byDepartment.first + 1, byDepartment.last + 1],
  };
  const proof = inTurn(missed.next, [
    (top) => matrixSection(top, consolidation, words),
    (top) => reconciliationSection(top, consolidation.reconciliation.lines, rows, words),
  ]);
  const sources = inTurn(proof.next, [
    (top) => gapsSection(top, consolidation, plan, words, language),
    (top) => inputsSection(top, consolidation, words),
  ]);

  return sheetOf(
    {
      name: SHEET.summary,
      columnWidths: SUMMARY_WIDTHS,
      freeze: { rows: 1, columns: 0 },
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        pageNumbers: true,
        breakBefore: [charts.next, comparison.next, missed.next, proof.next],
      },
    },
    [
      titlePart(words.summary.title(consolidation.year), LAST),
      headlinePart(consolidation, totalAt, language, options.now),
      byArea.part,
      charts.part,
      byTask.part,
      ...comparison.parts,
      byDepartment.part,
      missed.part,
      ...proof.parts,
      ...sources.parts,
    ],
  );
}

function inTurn(
  top: number,
  sections: readonly ((top: number) => Section)[],
): { parts: Part[]; next: number } {
  const parts: Part[] = [];
  let next = top;
  for (const section of sections) {
    const made = section(next);
    parts.push(made.part);
    next = made.next;
  }
  return { parts, next };
}

function areaLines(consolidation: Consolidation, level: TotalsLine["level"]): TotalsLine[] {
  return consolidation.areas.map((planArea) => ({
    number: planArea.id,
    name: areaTitle(planArea),
    totals: planArea,
    level,
    by: "code",
  }));
}

function outlineLines(consolidation: Consolidation): TotalsLine[] {
  return areaLines(consolidation, "subtotal").flatMap((planArea) => [
    planArea,
    ...consolidation.tasks
      .filter((task) => task.area === planArea.number)
      .map((task): TotalsLine => ({
        number: task.id,
        name: task.name,
        totals: task,
        level: "line",
        by: "code",
      })),
  ]);
}

function departmentLines(consolidation: Consolidation): TotalsLine[] {
  return consolidation.departments.map((department, index) => ({
    number: String(index + 1),
    name: department.name,
    totals: department,
    level: "line",
    by: "department",
  }));
}

/** The runs of task lines between the area lines, as 1-based rows. */
function taskRanges(outline: readonly TotalsLine[], first: number): [number, number][] {
  const ranges: [number, number][] = [];
  outline.forEach((line, index) => {
    if (line.level !== "line") return;
    const row = first + index + 1;
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === row - 1) open[1] = row;
    else ranges.push([row, row]);
  });
  return ranges;
}
