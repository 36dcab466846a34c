/** The report's tables: totals by area and by department, and every project of the plan. */
import type { Project } from "../../plan/Plan";
import { growthPercent } from "../../rollup/execution";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import { submittersOf } from "../../rollup/submitters";
import type { Totals } from "../../rollup/Totals";
import type { InBoth } from "../../words/language";
import type { ReportColumn, ReportLine, ReportTable } from "../Report";
import { achievementOf, textOf, type Facts } from "./facts";

export function areasTable(facts: Facts): ReportTable {
  const { consolidation, words } = facts;
  return totalsTable(facts, words.columns.area, [
    ...consolidation.areas.map(({ roman, name, ...totals }) => totalsLine(`${roman}. ${name}`, totals)),
  ]);
}

export function departmentsTable(facts: Facts): ReportTable {
  const { consolidation, words } = facts;
  return totalsTable(facts, words.columns.department, [
    ...consolidation.departments.map(({ name, ...totals }) => totalsLine(name, totals)),
  ]);
}

function totalsTable(facts: Facts, first: string, lines: readonly ReportLine[]): ReportTable {
  const { columns: words, unit } = facts.words;
  const { total } = facts.consolidation;
  return {
    kind: "table",
    unit,
    columns: [
      { header: first, kind: "name", span: 2 },
      { header: words.projects, kind: "count", span: 1 },
      { header: words.prior, kind: "money", span: 1 },
      { header: words.budget, kind: "money", span: 1 },
      { header: words.growth, kind: "rate", span: 1 },
      { header: words.executed, kind: "money", span: 1 },
      { header: words.executionRate, kind: "rate", span: 1 },
      { header: words.missed, kind: "count", span: 1 },
      { header: words.notRun, kind: "count", span: 1 },
    ],
    lines: [{ ...totalsLine(words.total, total), emphasis: "total" }, ...lines],
  };
}

function totalsLine(name: string, totals: Totals): ReportLine {
  const { projects, budget, budgetPrior, executed, executionPercent, missed, notRun } = totals;
  const growth = growthPercent(budget, budgetPrior);
  return {
    cells: [name, projects, budgetPrior, budget, growth, executed, executionPercent, missed, notRun],
  };
}

/** All projects of the plan under their areas; one that did not arrive says so. */
export function projectsTable(facts: Facts): ReportTable {
  const { consolidation, plan, words } = facts;
  const records = new Map(consolidation.projects.map((record) => [record.id, record]));
  const named = ({ roman, name }: { readonly roman: string; readonly name: string }): string =>
    `${roman}. ${name}`;
  return {
    kind: "table",
    unit: words.unit,
    columns: projectColumns(facts),
    lines: plan.areas.flatMap((area): ReportLine[] => [
      { cells: [named(area)], emphasis: "group" },
      ...area.tasks.flatMap(({ projects }) =>
        projects.map((project) => projectLine(project, records.get(project.id), facts)),
      ),
    ]),
  };
}

/**
 * Of the 170 mm of a line: the results are what is read here, and the figures get what seven digits and their headers
 * need, which are longer in English.
 */
const PROJECT_SHARES: InBoth<readonly number[]> = {
  ko: [31, 19, 13, 13, 12, 12, 15, 55],
  en: [28, 22, 14, 17, 12, 17, 13, 47],
};

function projectColumns({ words: { columns: words }, language }: Facts): ReportColumn[] {
  const columns: ReportColumn[] = [
    { header: words.project, kind: "name", span: 1 },
    { header: words.department, kind: "name", span: 1 },
    { header: words.budget, kind: "money", span: 1 },
    { header: words.executed, kind: "money", span: 1 },
    { header: words.executionRate, kind: "rate", span: 1 },
    { header: words.achievementRate, kind: "rate", span: 1 },
    { header: words.status, kind: "center", span: 1 },
    { header: words.results, kind: "text", span: 3 },
  ];
  return columns.map((column, index) => ({ ...column, share: PROJECT_SHARES[language][index] ?? 0 }));
}

function projectLine(project: Project, record: ProjectRecord | undefined, facts: Facts): ReportLine {
  const { words, consolidation } = facts;
  const name = `${project.id} ${project.name}`;
  if (record === undefined) {
    const { refused } = submittersOf(consolidation.ledger);
    const isRefused =
      project.departments.length > 0 && project.departments.every((name) => refused.includes(name));
    const missing = [null, null, null, null, isRefused ? words.annex.refused : words.annex.notSubmitted, ""];
    return { cells: [name, project.departments.join(", "), ...missing] };
  }
  const { departments, amounts, executionPercent, status } = record;
  return {
    cells: [
      name,
      departments.join(", "),
      amounts.budget,
      amounts.executed,
      executionPercent,
      achievementOf(record),
      status ?? words.annex.noStatus,
      textOf(record, "results"),
    ],
  };
}
