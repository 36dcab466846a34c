/** What of last year's summary would be written, given what the coordinator has confirmed. */
import type { PriorFigures } from "../../../../actions/editSettings";
import type { MoneyUnit } from "../../../../plan/Plan";
import { fromWon } from "../../../../plan/units";
import type { LastYear } from "../../../../submission/lastYear";
import { matchLastYear, type LastYearMatches, type PriorMatch } from "../../../../submission/matchLastYear";
import type { DraftField } from "../../../../submission/settingsDraft";
import type { ReadySettings } from "../SettingsForm";

export interface TotalChange {
  readonly field: Extract<DraftField, "priorProjects" | "priorBudget" | "priorExecuted">;
  /** A count, or won. */
  readonly before: number | null;
  readonly after: number;
}

export interface Proposal {
  readonly totals: readonly TotalChange[];
  /** Totals that differ but have no line on the sheet. */
  readonly noLine: readonly TotalChange["field"][];
  /** Sure matches whose amount or mark changes. */
  readonly sure: readonly PriorMatch[];
  /** To be confirmed one by one. */
  readonly doubtful: readonly PriorMatch[];
  /** Sure matches that agree already. */
  readonly same: number;
  readonly matches: LastYearMatches;
}

function changes({ before, after, wasNew }: PriorMatch): boolean {
  return after !== null && (before !== after || wasNew);
}

export function proposalOf({ plan, lacking }: ReadySettings, lastYear: LastYear): Proposal {
  const matches = matchLastYear(plan, lastYear);
  const { prior } = plan;
  const stated = prior.derived !== true;
  const { projects, budget, executed } = lastYear.totals;
  const all: readonly TotalChange[] = [
    { field: "priorProjects", before: stated ? prior.projects : null, after: projects },
    { field: "priorBudget", before: stated ? prior.budget : null, after: budget },
    { field: "priorExecuted", before: stated ? prior.executed : null, after: executed },
  ];
  const differing = all.filter(({ before, after }) => before !== after);
  const sure = matches.matches.filter(({ kind }) => kind === "same");
  return {
    totals: differing.filter(({ field }) => !lacking.includes(field)),
    noLine: differing.map(({ field }) => field).filter((field) => lacking.includes(field)),
    sure: sure.filter(changes),
    doubtful: matches.matches.filter((match) => match.kind !== "same" && changes(match)),
    same: sure.filter((match) => !changes(match)).length,
    matches,
  };
}

/** The figures to write: totals, sure matches, and the doubtful ones that were confirmed (by id). */
export function figuresOf(proposal: Proposal, confirmed: ReadonlySet<string>): PriorFigures {
  const total = (field: TotalChange["field"]): number | null =>
    proposal.totals.find((change) => change.field === field)?.after ?? null;
  const chosen = [...proposal.sure, ...proposal.doubtful.filter(({ id }) => confirmed.has(id))];
  return {
    totals: {
      projects: total("priorProjects"),
      budget: total("priorBudget"),
      executed: total("priorExecuted"),
    },
    projects: chosen.flatMap(({ id, after }) => (after === null ? [] : [{ id, priorBudget: after }])),
  };
}

/** An amount in the plan's unit, as people write it; – for none. */
export function amountIn(won: number | null, unit: MoneyUnit): string {
  return won === null ? "–" : fromWon(won, unit).toLocaleString("en-US", { maximumFractionDigits: 6 });
}
