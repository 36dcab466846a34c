/** 총괄: the page that is hung on the wall. Its figures are formulas over tblCollected and 설정. */
import { wonPer } from "../../plan/units";
import type { Plan } from "../../plan/Plan";
import type { Consolidation } from "../../rollup/Consolidation";
import { columnName } from "../../submission/Grid";
import type { Language } from "../../words/language";
import { SHEET_WORDS } from "../../words/sheets";
import type { SheetModel } from "../../workbook/SheetModel";
import { SHEET } from "../names";
import { sheetOf, titlePart } from "../part";
import { settingCell } from "../settings";
import { chartsSection } from "./charts";
import { statusSection, yearOnYearSection } from "./comparison";
import { gapsSection, inputsSection, missedSection, reconciliationSection, type LineRows } from "./evidence";
import { headlinePart } from "./headline";
import { LAST, SUMMARY_WIDTHS, areaTitle, type Section } from "./layout";
import { matrixSection } from "./matrix";
import { TOTALS_COLUMN, totalsTable, type TotalsLine } from "./totalsTable";

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
  const prior = priorCells(plan);
  const shared = {
    words,
    lowCell: settingCell("lowExecutionPercent"),
    lowPercent: plan.thresholds.lowExecutionPercent,
  };
  const total: TotalsLine = {
    number: "",
    name: words.summary.total,
    totals: consolidation.total,
    level: "total",
    by: "all",
    prior: { projects: prior.projects, budgetMillion: prior.budget },
  };

  const byArea = totalsTable(FIRST_SECTION, [total, ...areaLines(consolidation, "line")], {
    ...shared,
    title: words.summary.byArea,
    firstHeader: words.summary.area,
    withLegend: true,
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
  const byDepartment = totalsTable(byTask.next, departmentLines(consolidation), {
    ...shared,
    title: words.summary.byDepartment,
    firstHeader: words.summary.department,
  });
  const rows: LineRows = {
    areas: [byArea.first + 2, byArea.last + 1],
    tasks: taskRanges(outline, byTask.first),
    departments: [byDepartment.first + 1, byDepartment.last + 1],
  };

  const cells = {
    projects: totalAt("projects"),
    budget: totalAt("budget"),
    executed: totalAt("executed"),
    priorProjects: prior.projects,
    priorBudget: prior.budget,
    priorExecuted: prior.executed,
  };
  const evidence = inTurn(byDepartment.next, [
    (top) => matrixSection(top, consolidation, words),
    (top) => yearOnYearSection(top, plan, consolidation.total, cells, words),
    (top) => statusSection(top, consolidation.total, totalAt("projects"), words),
    (top) => missedSection(top, consolidation.projects, words),
    (top) => gapsSection(top, consolidation, plan, words, language),
    (top) => reconciliationSection(top, consolidation.reconciliation.lines, rows, words),
    (top) => inputsSection(top, consolidation, words),
  ]);

  return sheetOf(
    {
      name: SHEET.summary,
      columnWidths: SUMMARY_WIDTHS,
      freeze: { rows: 1, columns: 0 },
      print: { orientation: "landscape", fitToOnePageWide: true, pageNumbers: true },
    },
    [
      titlePart(words.summary.title(consolidation.year), LAST),
      headlinePart(consolidation, totalAt, language, options.now),
      byArea.part,
      charts.part,
      byTask.part,
      byDepartment.part,
      ...evidence,
    ],
  );
}

function inTurn(top: number, sections: readonly ((top: number) => Section)[]) {
  let next = top;
  return sections.map((section) => {
    const made = section(next);
    next = made.next;
    return made.part;
  });
}

/** Last year's totals on 설정 are in the plan's unit; here they are wanted in 백만원. */
function priorCells(plan: Plan) {
  const scale = wonPer(plan.amountUnit) / wonPer("백만원");
  const scaled = (cell: string): string => {
    if (scale === 1) return cell;
    return scale > 1 ? `${cell}*${scale}` : `${cell}/${1 / scale}`;
  };
  return {
    projects: settingCell("priorProjects"),
    budget: scaled(settingCell("priorBudget")),
    executed: plan.prior.executed === null ? null : scaled(settingCell("priorExecuted")),
  };
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
