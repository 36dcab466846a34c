/** This year beside last year, area by area, and how many of this year's projects are new. */
import { growthPercent } from "../../rollup/execution";
import { totalsOf } from "../../rollup/breakDown";
import type { Consolidation } from "../../rollup/Consolidation";
import type { Totals } from "../../rollup/Totals";
import type { SheetWords } from "../../words/sheets";
import type { ListColumn } from "../listTable";
import { joinParts, sectionPart } from "../part";
import type { RowScope, Term } from "./Figure";
import { amountCell, countCell, derivedCell, term } from "./figureCells";
import { figureTable, type FigureLine } from "./figureTable";
import { growthFormula, type Scope } from "./formulas";
import { GAP, LAST, areaTitle, live, million, type Section } from "./layout";

/** A line of the first table: its row there (1-based), and what its figures are. */
interface ComparedLine {
  readonly number: string;
  readonly name: string;
  readonly row: number;
  readonly totals: Totals;
  readonly scope: RowScope;
  readonly priorTerms: readonly [projects: Term, budget: Term];
}

function columns(words: SheetWords["summary"]): readonly ListColumn[] {
  const change = (group: string, kind: "count" | "money"): ListColumn[] => [
    { header: words.prior, kind, group },
    { header: words.current, kind, group },
    { header: words.change, kind, group },
    { header: words.growth, kind: "rate", group },
  ];
  return [
    { header: words.no, kind: "code" },
    { header: words.area, kind: "name" },
    ...change(words.projects, "count"),
    ...change(words.budget, "money"),
    { header: words.projects, kind: "rare", group: words.newProjects },
    { header: words.budget, kind: "rare", group: words.newProjects },
    { header: words.projects, kind: "rare", group: words.continuedProjects },
  ];
}

/** Last year and this year are the first table's own cells; `projects` and `budget` name its columns. */
function lineOf(
  { number, name, row, totals, scope, priorTerms }: ComparedLine,
  at: number,
  fresh: Totals,
): FigureLine {
  const isTotal = number === "";
  const places = (novelty: "new" | "continued"): Scope => ({
    rows: { ...scope, novelty },
    ...(isTotal ? {} : { code: `$A${at}` }),
  });
  const [projectsPrior, budgetPrior] = priorTerms;
  const [projects, budget] = [term("projects", scope), term("budget", scope)];
  const sum = (content: ReturnType<typeof live>, one: Term) => ({
    content,
    figure: { operation: "sum" as const, terms: [one] },
  });
  return {
    cells: [
      isTotal ? name : number,
      isTotal ? null : name,
      sum(live(`=C${row}`, totals.projectsPrior), projectsPrior),
      sum(live(`=D${row}`, totals.projects), projects),
      derivedCell("difference", `=D${at}-C${at}`, totals.projects - totals.projectsPrior, [
        projects,
        projectsPrior,
      ]),
      derivedCell(
        "growth",
        growthFormula(`C${at}`, `D${at}`),
        growthPercent(totals.projects, totals.projectsPrior),
        [projects, projectsPrior],
      ),
      sum(live(`=F${row}`, million(totals.budgetPrior)), budgetPrior),
      sum(live(`=G${row}`, million(totals.budget)), budget),
      derivedCell("difference", `=H${at}-G${at}`, million(totals.budget - totals.budgetPrior), [
        budget,
        budgetPrior,
      ]),
      derivedCell("growth", growthFormula(`G${at}`, `H${at}`), totals.budgetGrowthPercent, [
        budget,
        budgetPrior,
      ]),
      countCell("projects", places("new"), fresh.projects),
      amountCell("budget", places("new"), fresh.budget),
      countCell("projects", places("continued"), totals.projects - fresh.projects),
    ],
    ...(isTotal ? { emphasis: "total", mergeFirst: 2 } : {}),
  };
}

/**
 * `firstRow` is the 1-based row of 총계 in the first table, the areas below it.
 * `totalPrior` says what 총계's figures of last year stand for.
 */
export function areasOverTimeSection(
  top: number,
  consolidation: Consolidation,
  firstRow: number,
  totalPrior: readonly [projects: Term, budget: Term],
  words: SheetWords,
): Section {
  const { areas, total, projects, novelty } = consolidation;
  const firstLine = top + 3;
  const whole: ComparedLine = {
    number: "",
    name: words.summary.total,
    row: firstRow,
    totals: total,
    scope: {},
    priorTerms: totalPrior,
  };
  const lines = [
    lineOf(whole, firstLine + 1, novelty.new),
    ...areas.map((planArea, index) => {
      const scope: RowScope = { area: planArea.id };
      const line: ComparedLine = {
        number: planArea.id,
        name: areaTitle(planArea),
        row: firstRow + 1 + index,
        totals: planArea,
        scope,
        priorTerms: [term("projectsPrior", scope), term("priorBudget", scope)],
      };
      const fresh = totalsOf(projects.filter(({ area, project }) => area === planArea.id && project.isNew));
      return lineOf(line, firstLine + 2 + index, fresh);
    }),
  ];
  const table = figureTable(top + 1, columns(words.summary), lines);
  const heading = sectionPart(top, words.summary.areasOverTime, LAST, words.unit.million);
  return { part: joinParts([heading, table.part]), next: table.last + 1 + GAP, figures: table.figures };
}
