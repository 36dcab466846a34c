/** What keeps the totals from being complete: nothing left out goes without a line here. */
import { placedProjects, projectsOf } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import type { Refusal } from "../submission/Refusal";
import { HARMLESS_EXCLUSIONS, MONEY_COLUMNS, type Collected, type CountedRow } from "./Collected";
import type { Gap } from "./Consolidation";
import { groupBy } from "./groupBy";
import { submittersOf } from "./submitters";

/** Missing departments and projects first, then rows, amounts, sheets and files that were left out. */
export function gapsOf(plan: Plan, collected: Collected, refusals: readonly Refusal[]): readonly Gap[] {
  return [
    ...missingDepartments(collected),
    ...missingProjects(plan, collected.counted),
    ...excludedRows(collected),
    ...amountsLeftOut(plan, collected.counted),
    ...collected.unreadSheets.map((unread) => ({ kind: "unread-sheet", ...unread }) as const),
    ...refusals.map(({ file, reason }) => ({ kind: "refused-file", file, reason }) as const),
  ];
}

function missingDepartments({ ledger }: Collected): readonly Gap[] {
  const { missing, refused } = submittersOf(ledger);
  return [
    ...missing.map((department) => ({ kind: "missing-department", department }) as const),
    ...refused.map((department) => ({ kind: "refused-department", department }) as const),
  ];
}

function missingProjects(plan: Plan, counted: readonly CountedRow[]): readonly Gap[] {
  const rows = groupBy(counted, ({ project }) => project);
  return projectsOf(plan).flatMap(({ id, departments }): readonly Gap[] => {
    const own = rows.get(id);
    if (own === undefined) return [{ kind: "missing-project", project: id, department: null }];
    if (departments.length < 2) return [];
    return departments
      .filter((department) => !own.some((row) => row.department === department))
      .map((department) => ({ kind: "missing-project", project: id, department }));
  });
}

function excludedRows({ excluded }: Collected): readonly Gap[] {
  return excluded
    .filter(({ reason }) => !HARMLESS_EXCLUSIONS.includes(reason))
    .map(({ source, project, reason }) => ({ kind: "excluded-row", source, project, reason }));
}

/** A project has each amount once a department, on any of its rows. */
function amountsLeftOut(plan: Plan, counted: readonly CountedRow[]): readonly Gap[] {
  const shares = groupBy(counted, ({ project, department }) => JSON.stringify([project, department]));
  return [...shares.values()].flatMap((rows) =>
    MONEY_COLUMNS.flatMap((column): readonly Gap[] => {
      const unreadable = rows.find(({ fields }) => fields[column].state === "unreadable");
      const [first] = rows;
      if (unreadable !== undefined) return [amountGap(unreadable, column, "unreadable")];
      if (first === undefined || !rows.every(({ fields }) => saysNothing(fields[column].state))) return [];
      return column !== "priorBudget" || hadBudget(plan, first.project)
        ? [amountGap(first, column, "blank")]
        : [];
    }),
  );
}

/** "None" is an answer; blank, or no such column, is not. */
function saysNothing(state: string): boolean {
  return state === "blank" || state === "absent";
}

/** Only a project that the register gives a budget last year owes one. */
function hadBudget(plan: Plan, project: string): boolean {
  return (placedProjects(plan).get(project)?.project.priorBudget ?? null) !== null;
}

function amountGap(
  { source, project, fields }: CountedRow,
  column: (typeof MONEY_COLUMNS)[number],
  state: "unreadable" | "blank",
): Gap {
  return { kind: "amount-left-out", source, project, column, state, raw: fields[column].raw };
}
