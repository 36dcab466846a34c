import { placedProjects, type PlacedProject } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import type { Refusal } from "../submission/Refusal";
import { candidatesOf, type Candidate } from "./candidates";
import { settle, type LeftOut } from "./claims";
import type { Collected, CountedRow, ExcludedRow, ExclusionReason } from "./Collected";
import { compareBy, compareNatural } from "./compareText";
import { groupBy } from "./groupBy";
import { splitIndicatorRows } from "./indicatorRows";
import { inputFiles, linkedFiles } from "./inputFiles";
import { ledgerOf } from "./ledgerOf";
import type { Choices, ReceivedSheet } from "./Received";
import { registerOf, type Register } from "./register";
import { replacementsOf } from "./replacements";
import { standingOf, type StandingSheet } from "./standing";

/**
 * Decides for every row received whether it counts: each registered project once (a joint one once for each of its
 * departments), from the newest file of the department it is registered to. Every other row is excluded for a stated
 * reason. The result does not depend on the order of `submissions`.
 * @param refusals in the order they are to be listed
 */
export function collect(
  plan: Plan,
  submissions: readonly ReceivedSheet[],
  choices?: Choices,
  refusals: readonly Refusal[] = [],
): Collected {
  const register = registerOf(plan);
  // The same object given twice is two arrivals.
  const arrivals = submissions.map((received) => ({ ...received }));
  const sheets = standingOf(plan, arrivals, choices);
  const candidates = sheets
    .filter(({ standing }) => standing.kind === "counts")
    .flatMap(({ received }) => candidatesOf(received, register));
  const { taken, left } = settleAll(plan, candidates, register, preferredRows(choices));
  const excluded = [...left, ...setAside(sheets, register)].map(excludedRow).toSorted(byPlace);
  const rowsTaken = taken.map(({ candidate }) => candidate);
  return {
    counted: taken.map(countedRow),
    excluded,
    ledger: ledgerOf({ plan, sheets, candidates, taken: rowsTaken, refusals }),
    inputs: inputFiles(arrivals, rowsTaken),
    linkedFiles: linkedFiles(arrivals),
    replacements: replacementsOf(sheets),
    unreadSheets: sheets
      .filter(({ standing, received }) => standing.kind === "counts" && received.sheet.headerRow === null)
      .map(({ received }) => ({ file: received.sheet.file, sheet: received.sheet.sheet })),
  };
}

interface Taken {
  readonly candidate: Candidate;
  readonly placed: PlacedProject;
  readonly department: string;
}

interface Settled {
  readonly taken: readonly Taken[];
  readonly left: readonly LeftOut[];
}

function preferredRows(choices: Choices | undefined): ReadonlyMap<string, string> {
  return new Map(choices?.preferredRows?.map(({ project, department }) => [project, department]));
}

function settleAll(
  plan: Plan,
  candidates: readonly Candidate[],
  register: Register,
  preferred: ReadonlyMap<string, string>,
): Settled {
  const taken: Taken[] = [];
  const left: LeftOut[] = [];
  const groups = groupBy(candidates, ({ placed }) => placed?.project.id ?? null);
  for (const candidate of groups.get(null) ?? []) {
    left.push({ candidate, reason: "unknown-project", instead: null });
  }
  for (const [id, placed] of placedProjects(plan)) {
    const settlement = settle(placed, groups.get(id) ?? [], register, preferred.get(id) ?? null);
    left.push(...settlement.left);
    for (const { department, rows: claimed } of settlement.claims) {
      const { rows, duplicates } = splitIndicatorRows(claimed);
      taken.push(...rows.map((candidate) => ({ candidate, placed, department })));
      const instead = rows[0] ?? null;
      left.push(
        ...duplicates.map((candidate) => ({ candidate, reason: "duplicate-project", instead }) as const),
      );
    }
  }
  return { taken, left };
}

/** The rows of sheets that do not count at all. */
function setAside(sheets: readonly StandingSheet[], register: Register): readonly LeftOut[] {
  return sheets.flatMap(({ received, standing }) => {
    if (standing.kind === "counts") return [];
    const reason: ExclusionReason = standing.kind;
    return candidatesOf(received, register).map((candidate) => ({ candidate, reason, instead: null }));
  });
}

function countedRow({ candidate, placed, department }: Taken): CountedRow {
  const { fields, source, submitter } = candidate;
  return {
    state: "counted",
    source,
    fields,
    submitter,
    project: placed.project.id,
    area: placed.area.id,
    task: placed.task.id,
    department,
    amounts: {
      priorBudget: fields.priorBudget.value,
      budget: fields.budget.value,
      executed: fields.executed.value,
    },
  };
}

function excludedRow({ candidate, reason, instead }: LeftOut): ExcludedRow {
  return {
    state: "excluded",
    source: candidate.source,
    fields: candidate.fields,
    submitter: candidate.submitter,
    project: candidate.placed?.project.id ?? candidate.fields.id.value,
    reason,
    counted: instead?.source ?? null,
  };
}

const byPlace = compareBy<ExcludedRow>(
  (a, b) => compareNatural(a.source.file, b.source.file),
  (a, b) => compareNatural(a.source.sheet, b.source.sheet),
  (a, b) => a.source.row - b.source.row,
);
