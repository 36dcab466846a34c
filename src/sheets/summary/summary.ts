/** 총괄: the page that is hung on the wall. Its figures are formulas over tblCollected and 설정. */
import type { Plan } from "../../plan/Plan";
import type { Consolidation } from "../../rollup/Consolidation";
import { columnName } from "../../submission/Grid";
import type { Language } from "../../words/language";
import { SHEET_WORDS } from "../../words/sheets";
import type { SheetModel } from "../../workbook/SheetModel";
import { SHEET } from "../names";
import { sheetOf, titlePart } from "../part";
import { areasOverTimeSection } from "./areasOverTime";
import { chartsSection } from "./charts";
import type { PlacedFigure, Term } from "./Figure";
import { term } from "./figureCells";
import { gapsSection } from "./gaps";
import { headlinePart, runTime } from "./headline";
import { inputsSection } from "./inputsList";
import { LAST, widthsOf } from "./layout";
import { areaLines, departmentLines, outlineLines } from "./lines";
import { matrixColumns, matrixSection } from "./matrix";
import { missedSection } from "./missedList";
import { noveltySection } from "./novelty";
import { reconciliationSection } from "./reconciliation";
import { SectionStack } from "./SectionStack";
import { skippedSection, type SkippedIn } from "./skippedList";
import { spreadSection } from "./spread";
import { statusSection } from "./statusCounts";
import { TOTALS_COLUMN, totalsTable, type TotalsLine } from "./totalsTable";
import { yearOnYearSection } from "./yearOnYear";

export interface SummaryOptions {
  readonly language?: Language;
  /** Sheets of the files that were not read. */
  readonly skipped?: readonly SkippedIn[];
}

/** The sheet, and what each of its figures stands for. */
export interface Summary {
  readonly model: SheetModel;
  readonly figures: readonly PlacedFigure[];
}

const FIRST_SECTION = 5;

export function summaryModel(
  consolidation: Consolidation,
  plan: Plan,
  options: SummaryOptions = {},
): SheetModel {
  return summary(consolidation, plan, options).model;
}

/** 총괄 with the time of its run, which nothing else on it depends on. @param at ISO time */
export function datedSummary(model: SheetModel, at: string, language: Language): SheetModel {
  return { ...model, content: [...model.content, runTime(at, language)] };
}

export function summary(
  consolidation: Consolidation,
  plan: Plan,
  { language = "ko", skipped = [] }: SummaryOptions = {},
): Summary {
  const words = SHEET_WORDS[language];
  const titles = words.summary;
  const priorStated = plan.prior.derived !== true;
  const { lowExecutionPercent: lowPercent } = plan.thresholds;
  const stack = new SectionStack(FIRST_SECTION);
  const totals = (title: string, firstHeader: string, lines: readonly TotalsLine[], notes?: string[]) =>
    stack.add((top) =>
      totalsTable(top, lines, {
        words,
        lowPercent,
        title,
        firstHeader,
        ...(notes === undefined ? {} : { notes }),
      }),
    );

  const whole: TotalsLine = {
    number: "",
    name: titles.total,
    totals: consolidation.total,
    level: "total",
    scope: {},
    priorStated,
  };
  const byArea = totals(
    titles.byArea,
    titles.area,
    [whole, ...areaLines(consolidation, "line")],
    [titles.legend(lowPercent), ...(priorStated ? [titles.priorNote] : [])],
  );
  const totalAt = (column: keyof typeof TOTALS_COLUMN): string =>
    `${columnName(TOTALS_COLUMN[column])}${byArea.first + 1}`;
  stack.add((top) => chartsSection(top, byArea.first + 1, byArea.last, titles));

  stack.newPage();
  const prior = priorTerms(consolidation, priorStated);
  stack.add((top) =>
    yearOnYearSection(
      top,
      consolidation.total,
      plan.prior.executed,
      {
        projects: totalAt("projects"),
        budget: totalAt("budget"),
        executed: totalAt("executed"),
        projectsPrior: totalAt("projectsPrior"),
        budgetPrior: totalAt("budgetPrior"),
        projectsPriorTerm: prior[0],
        budgetPriorTerm: prior[1],
      },
      words,
    ),
  );
  stack.add((top) => areasOverTimeSection(top, consolidation, byArea.first + 1, prior, words));
  stack.add((top) => noveltySection(top, consolidation, lowPercent, words));
  stack.add((top) => statusSection(top, consolidation.total, totalAt("projects"), words));

  stack.add((top) => spreadSection(top, consolidation.projects, words));
  stack.add((top) => missedSection(top, consolidation.projects, words));

  const byDepartment = totals(titles.byDepartment, titles.department, departmentLines(consolidation));

  stack.add((top) => matrixSection(top, consolidation, words));

  const outline = totals(titles.outline, titles.outlineHeader, outlineLines(consolidation, plan));

  stack.add((top) =>
    reconciliationSection(
      top,
      consolidation.reconciliation.lines,
      {
        areas: [byArea.first + 2, byArea.last + 1],
        outline: [outline.first + 1, outline.last + 1],
        departments: [byDepartment.first + 1, byDepartment.last + 1],
      },
      words,
    ),
  );
  stack.add((top) => gapsSection(top, consolidation, plan, words, language));
  stack.add((top) => inputsSection(top, consolidation, words));
  if (skipped.length > 0) stack.add((top) => skippedSection(top, skipped, language));

  const model = sheetOf(
    {
      name: SHEET.summary,
      columnWidths: widthsOf(matrixColumns(consolidation.areas.length)),
      freeze: { rows: 1, columns: 0 },
      print: {
        orientation: "landscape",
        fitToOnePageWide: true,
        pageNumbers: true,
        breakBefore: stack.pages,
      },
    },
    [
      titlePart(titles.title(consolidation.year), LAST),
      headlinePart(consolidation, totalAt, language),
      ...stack.sections.map(({ part }) => part),
    ],
  );
  return { model, figures: stack.sections.flatMap(({ figures }) => figures) };
}

/** What 총계's figures of last year stand for. */
function priorTerms({ total }: Consolidation, stated: boolean): readonly [projects: Term, budget: Term] {
  const scope = {};
  return stated
    ? [
        { measure: "projectsPrior", scope, stated: total.projectsPrior },
        { measure: "priorBudget", scope, stated: total.budgetPrior },
      ]
    : [term("projectsPrior", scope), term("priorBudget", scope)];
}
