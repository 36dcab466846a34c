/** From a consolidation to the report: nothing is typed in, every figure is the roll-up's. */
import { factsOf, type ReportInput } from "./model/facts";
import { highlights } from "./model/highlights";
import { missed } from "./model/missed";
import { overview } from "./model/overview";
import { results } from "./model/results";
import { statusBoxes } from "./model/status";
import { departmentsTable, projectsTable } from "./model/tables";
import type { Block, Heading, Report } from "./Report";

export type { ReportInput } from "./model/facts";

/** Pure: the same run and decisions give the same report. */
export function buildReport(input: ReportInput): Report {
  const facts = factsOf(input);
  const { words, language, plan } = facts;
  return {
    language,
    year: plan.year,
    title: words.title(plan.year),
    basis: words.basis(input.at),
    blocks: [
      ...statusBoxes(facts),
      ...overview(facts),
      ...results(facts),
      ...missed(facts),
      ...highlights(facts),
      annexHeading(words.annex.heading(1, words.annex.departments)),
      departmentsTable(facts),
      annexHeading(words.annex.heading(2, words.annex.projects)),
      projectsTable(facts),
    ] satisfies readonly Block[],
  };
}

function annexHeading(text: string): Heading {
  return { kind: "heading", level: 1, text, newPage: true };
}
